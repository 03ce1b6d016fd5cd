"""One run of the command line: the global options, and what a command needs to reach the vault."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ui.cli import output, typed
from ui.cli.grammar import Given, Option, Usage, flag
from ui.i18n import QT_TRANSLATE_NOOP, language, translate
from vault.database_url import is_database
from vault.errors import CannotWriteFile

if TYPE_CHECKING:
    from vault.device import Device
    from vault.platforms import Catalogue
    from vault.session import Session

GLOBAL_OPTIONS = (
    Option("--vault", QT_TRANSLATE_NOOP("cli", "The vault; without it, the last one used here"), "FILE-OR-URL"),
    Option("--home", QT_TRANSLATE_NOOP("cli", "Where this device keeps its own state"), "DIR"),
    Option("--member", QT_TRANSLATE_NOOP("cli", "Who is unlocking"), "NAME-OR-ID"),
    Option("--password-file", QT_TRANSLATE_NOOP("cli", "Read the password from a file"), "FILE"),
    Option("--password-command", QT_TRANSLATE_NOOP("cli", "Run a command that prints the password"), "CMD"),
    Option(
        "--device-store",
        QT_TRANSLATE_NOOP("cli", "Where this device's secret key is kept"),
        choices=("keyring", "file"),
    ),
    flag("--json", QT_TRANSLATE_NOOP("cli", "One JSON document on standard output")),
    Option("--lang", QT_TRANSLATE_NOOP("cli", "Language of messages"), choices=("zh", "en")),
    flag("--yes", QT_TRANSLATE_NOOP("cli", "Answer yes to confirmations, never to a warning about integrity")),
)
ANYWHERE = ("--json", "--lang", "--yes")
"""Global options that no command has a use of its own for: they may stand where people put them."""


@dataclass
class Run:
    """Opens the device and the session on first use, and closes what it opened."""

    options: Given = field(default_factory=Given)
    exit_code: int = 0
    """What the program ends with when nothing was raised; a verdict (``audit verify``) may set it."""
    reason: str = ""
    """What stands in a request for approval, or beside the password where nobody else could approve."""
    _device: Device | None = None
    _session: Session | None = None

    @property
    def json(self) -> bool:
        return self.options.flag("--json")

    @property
    def location(self) -> str | None:
        named = self.options.maybe("--vault")
        if named is not None and "://" in named and not is_database(named):
            raise Usage(translate("cli", "A vault is a file, or postgresql://LOGIN@SERVER/DATABASE"), option="--vault")
        return named

    def home(self) -> Path | None:
        chosen = self.options.text("--home") or os.environ.get("SHOUHAO_HOME", "")
        return Path(chosen) if chosen else None

    def device(self) -> Device:
        if self._device is None:
            from vault.device import Device, default_home
            from vault.files import reason_of

            try:
                self._device = Device.open(self.home(), self._store())
            except OSError as trouble:
                raise CannotWriteFile(path=str(self.home() or default_home()), reason=reason_of(trouble)) from None
        return self._device

    def _store(self) -> Literal["keyring", "file"] | None:
        named = self.options.text("--device-store") or os.environ.get("SHOUHAO_DEVICE_STORE", "")
        if named == "keyring":
            return "keyring"
        if named == "file":
            return "file"
        if not named:
            return None
        words = translate("cli", "SHOUHAO_DEVICE_STORE is keyring or file")
        raise Usage(words, option="SHOUHAO_DEVICE_STORE")

    @property
    def password_given(self) -> bool:
        """Whether a password can be had without asking: commands that work without one do not ask."""
        return self.options.flag("--password-file") or self.options.flag("--password-command")

    def password(self, *, new: bool = False) -> str:
        return typed.password(
            file=self.options.text("--password-file"), command=self.options.text("--password-command"), new=new
        )

    def session(self) -> Session:
        """The unlocked vault; its warnings go to standard error."""
        if self._session is None:
            from ui.cli.warnings import say_warnings
            from vault.unlocking import unlock

            device = self.device()
            self._session = unlock(
                device, self.location, member=self.options.maybe("--member"), password=self.password()
            )
            say_warnings(self._session.warnings)
            self._meet_factors(self._session)
        return self._session

    def _meet_factors(self, session: Session) -> None:
        from ui.cli.second_factor import presenter

        session.factors.present = presenter(self)
        session.factors.reason = self.reason

    def adopt(self, session: Session) -> None:
        """A session that a command opened by itself (``init``), to be closed with the run."""
        self._session = session
        self._meet_factors(session)

    def close(self) -> None:
        """Forget every key."""
        session, self._session = self._session, None
        if session is not None:
            session.lock()

    def catalogue(self) -> Catalogue:
        from vault.platforms import load_catalogue

        return load_catalogue()

    def platform_id(self, named: str) -> str:
        """The id behind an id, a name or an alias; what the catalogue does not know stays as it was typed."""
        found = self.catalogue().recognise(named)
        return named if found is None else found.id

    def answer(self, document: Any, lines: Callable[[], None]) -> None:
        """The command's result: the document for scripts, or what ``lines`` prints for a person."""
        if self.json:
            output.document(document)
        else:
            lines()

    def confirm(self, question: str) -> None:
        """Stop the command unless the person agrees. ``--yes`` has agreed; silence never has."""
        if self.options.flag("--yes"):
            return
        if not sys.stdin.isatty():
            raise Usage(
                translate("cli", "This wants to be confirmed, and nobody is at a terminal"),
                translate("cli", "Add --yes"),
                option="--yes",
            )
        print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)  # noqa: T201
        if sys.stdin.readline().strip().lower() not in ("y", "yes", "是"):
            raise Declined

    @property
    def lang(self) -> str:
        return language()


class Declined(Exception):
    """The person said no to a confirmation: nothing was done, and that is not a failure to report."""
