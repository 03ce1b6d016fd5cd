"""What a person hands over outside the command line itself: passwords, and text on standard input."""

from __future__ import annotations

import sys
from pathlib import Path

from ui.cli.grammar import Usage
from ui.i18n import translate
from vault.errors import BadInput, CannotUnlock, NotFound

MOST = 1 << 20
"""No secret is a megabyte: a wrong file is noticed before it is read whole."""


def password(*, file: str, command: str, new: bool) -> str:
    """The password from ``--password-file``, ``--password-command`` or a hidden prompt (twice when it is new)."""
    if file and command:
        raise Usage(translate("cli", "--password-file and --password-command do not go together"))
    if file:
        return secret_file(file)
    if command:
        return _from_command(command)
    if not sys.stdin.isatty():
        raise Usage(
            translate("cli", "No password was given, and there is no terminal to ask at"),
            translate("cli", "Use --password-file or --password-command"),
            option="--password-file",
        )
    return _asked_twice() if new else hidden(translate("cli", "Password: "))


def hidden(prompt: str) -> str:
    """What a person types, never echoed. Raises Usage when they end the input instead."""
    from getpass import getpass

    try:
        return getpass(prompt, stream=sys.stderr)
    except EOFError:
        raise Usage(translate("cli", "Nothing was typed"), option="--password-file") from None


def secret_file(name: str) -> str:
    """The text of a file that holds one secret, without its last line end or a byte order mark."""
    return _text(file_bytes(name))


def file_bytes(name: str) -> bytes:
    """A file as it is, and of a large one only as much as shows that it is too large."""
    try:
        with Path(name).open("rb") as opened:
            return opened.read(MOST + 1)
    except FileNotFoundError:
        raise NotFound(kind="file", name=name) from None
    except OSError as trouble:
        raise BadInput(reason="unreadable_file", path=name, errno=trouble.errno or 0) from None


def standard_input() -> str:
    """All of standard input without its last line end; hidden when a person types it."""
    if sys.stdin.isatty():
        return hidden(translate("cli", "Secret: "))
    return _text(sys.stdin.buffer.read(MOST + 1))


def _text(data: bytes) -> str:
    if len(data) > MOST:
        raise BadInput(reason="too_long")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(reason="not_utf8") from None
    return text.removesuffix("\n").removesuffix("\r") if text.endswith("\n") else text


def _asked_twice() -> str:
    first = hidden(translate("cli", "New password: "))
    if first != hidden(translate("cli", "The same again: ")):
        raise BadInput(reason="passwords_differ")
    return first


def _from_command(command: str) -> str:
    """Split as a shell would, run without one; its standard error and terminal stay the person's."""
    import shlex
    import subprocess

    try:
        words = shlex.split(command)
        done = subprocess.run(words, stdout=subprocess.PIPE, check=False)  # noqa: S603 - the person's own command
    except (OSError, ValueError, IndexError):
        raise BadInput(reason="password_command_failed") from None
    if done.returncode != 0:
        raise BadInput(reason="password_command_failed", status=done.returncode)
    found = _text(done.stdout)
    if not found:
        raise CannotUnlock(reason="empty_password")
    return found
