"""``device key``: the FIDO2 keys of whoever unlocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cli import output
from ui.cli.grammar import Argument, Given, Option, Usage, Verb
from ui.cli.run import Run
from ui.cli.second_factor import with_pin
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.views import SecurityKeyRow


def _key(run: Run, given: Given) -> None:
    act = {"add": _add, "list": _list, "remove": _remove}.get(given.text("ACTION"))
    if act is None:
        raise Usage(
            translate("cli", "After {noun} comes one of: {names}").format(noun="key", names="add, list, remove")
        )
    act(run, given)


def _add(run: Run, given: Given) -> None:
    from vault import authenticators
    from vault.security_keys import ask_new_key, enrol_key

    session = run.session()
    label = given.text("--label") or translate("cli", "Key of {date}").format(date=session.now().date().isoformat())
    challenge = ask_new_key(session, label)
    output.aside(translate("cli", "Touch the new security key"))
    made = with_pin(lambda pin: authenticators.make(challenge, pin=pin))
    key = enrol_key(session, challenge, label, made)
    run.answer(
        {"id": key, "label": label}, lambda: output.line(translate("cli", "Enrolled: {name}").format(name=label))
    )


def _list(run: Run, given: Given) -> None:
    from vault.security_keys import list_security_keys

    rows = list_security_keys(run.session())
    run.answer(rows, lambda: _table(rows))


def _table(rows: list[SecurityKeyRow]) -> None:
    headers = (translate("cli", "Id"), translate("cli", "Name"), translate("cli", "Added"))
    output.table(headers, [(row.id[:8], row.label, row.added_at[:10]) for row in rows])


def _remove(run: Run, given: Given) -> None:
    from vault.security_keys import remove_key

    wanted = given.text("KEY")
    if not wanted:
        raise Usage(translate("cli", "{argument} is missing").format(argument="KEY"), argument="KEY")
    run.confirm(translate("cli", "Remove the security key {name}?").format(name=wanted))
    remove_key(run.session(), wanted)
    run.answer({"removed": wanted}, lambda: output.line(translate("cli", "Removed: {name}").format(name=wanted)))


VERB = Verb(
    "key",
    QT_TRANSLATE_NOOP("cli", "Your FIDO2 keys: add, list, remove"),
    _key,
    options=(
        Option("--label", QT_TRANSLATE_NOOP("cli", "What you call the key"), "L"),
        Option("--reason", QT_TRANSLATE_NOOP("cli", "Why, for whoever has to approve it"), "TEXT"),
    ),
    arguments=(
        Argument("ACTION", QT_TRANSLATE_NOOP("cli", "add, list or remove")),
        Argument("KEY", QT_TRANSLATE_NOOP("cli", "Which one, by id or name"), required=False),
    ),
)
