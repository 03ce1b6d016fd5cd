"""A second factor at a terminal: a key to be touched, or the password once more with a reason."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from ui.cli import output, typed
from ui.factor_text import operation_name
from ui.i18n import translate
from vault.errors import SecondFactorNeeded, SecurityKeyTrouble

if TYPE_CHECKING:
    from ui.cli.run import Run
    from vault.factors import Present
    from vault.session import Session

_T = TypeVar("_T")


def presenter(run: Run) -> Present:
    """What the vault calls while a command waits for a factor."""

    def present(session: Session, needed: SecondFactorNeeded, operation: str, scopes: Sequence[str]) -> None:
        if needed.facts["missing"] == "security_key":
            _touch(session, operation, scopes)
        else:
            _password_again(run, session, needed, operation, scopes)

    return present


def with_pin(ask: Callable[[str], _T]) -> _T:
    """``ask`` with the key's PIN, where it turns out to want one and somebody is there to type it."""
    try:
        return ask("")
    except SecurityKeyTrouble as trouble:
        if trouble.facts.get("reason") != "pin_needed" or not sys.stdin.isatty():
            raise
    return ask(typed.hidden(translate("cli", "PIN of the security key: ")))


def _touch(session: Session, operation: str, scopes: Sequence[str]) -> None:
    from vault import authenticators
    from vault.security_keys import ask_key, take_answer

    challenge = ask_key(session, operation, scopes)
    output.aside(translate("cli", "Touch your security key: {operation}").format(operation=operation_name(operation)))
    try:
        answer = with_pin(lambda pin: authenticators.touch(challenge, pin=pin))
    except SecurityKeyTrouble as trouble:  # the operation was refused; why the key was silent is a fact of that
        raise SecondFactorNeeded(missing="security_key", operation=operation, ask=[], **trouble.facts) from None
    take_answer(session, challenge, answer)


def _password_again(
    run: Run, session: Session, needed: SecondFactorNeeded, operation: str, scopes: Sequence[str]
) -> None:
    from vault.factors import confirm_password

    at_terminal = sys.stdin.isatty()
    if not run.reason and not at_terminal:
        raise needed
    output.aside(
        translate("cli", "Nobody else could approve this ({operation}): your password again, and why.").format(
            operation=operation_name(operation)
        )
    )
    reason = run.reason or _line(translate("cli", "Reason: "))
    password = run.password() if run.password_given else typed.hidden(translate("cli", "Password: "))
    confirm_password(session, password, reason, operation, scopes)


def _line(prompt: str) -> str:
    print(prompt, end="", file=sys.stderr, flush=True)  # noqa: T201
    return sys.stdin.readline().strip()
