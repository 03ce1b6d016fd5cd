"""``person``: everyone named in the vault, with keys or without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cli import output
from ui.cli.grammar import Argument, Given, Option, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.views import PersonRow


def _list(run: Run, given: Given) -> None:
    from vault.persons import list_persons

    rows = list_persons(run.session())
    headers = (
        translate("cli", "Id"),
        translate("cli", "Name"),
        translate("cli", "Left on"),
        translate("cli", "Contact"),
        translate("cli", "Roles"),
    )
    run.answer(
        rows,
        lambda: output.table(
            headers, [(row.id[:8], row.name, row.left_on or "", row.contact, _roles(row)) for row in rows]
        ),
    )


def _roles(row: PersonRow) -> str:
    return ", ".join(f"{role} {count}" for role, count in row.roles.items() if count)


def _show(run: Run, given: Given) -> None:
    from vault.persons import show_person

    row = show_person(run.session(), given.text("PERSON"))
    run.answer(
        row,
        lambda: output.pairs(
            [
                (translate("cli", "Id"), row.id),
                (translate("cli", "Name"), row.name),
                (translate("cli", "Left on"), row.left_on),
                (translate("cli", "Contact"), row.contact),
                (translate("cli", "Roles"), _roles(row)),
            ]
        ),
    )


def _add(run: Run, given: Given) -> None:
    from vault.persons import add_person

    made = add_person(
        run.session(),
        given.text("--name"),
        contact=given.text("--contact"),
        left_on=given.text("--left-on") or None,
    )
    run.answer({"id": made}, lambda: output.line(translate("cli", "Added: {id}").format(id=made)))


def _edit(run: Run, given: Given) -> None:
    from vault.persons import edit_person, show_person

    session = run.session()
    person = show_person(session, given.text("PERSON")).id
    edit_person(
        session,
        person,
        name=given.maybe("--name"),
        contact=given.maybe("--contact"),
        left_on=given.maybe("--left-on"),
    )
    run.answer({"id": person}, lambda: output.line(translate("cli", "Saved: {id}").format(id=person)))


_PERSON = Argument("PERSON", QT_TRANSLATE_NOOP("cli", "Id, the beginning of an id, or the exact name"))
_CONTACT = Option("--contact", QT_TRANSLATE_NOOP("cli", "How to reach them"), "TEXT")
_LEFT = Option("--left-on", QT_TRANSLATE_NOOP("cli", "Their last day"), "DATE", kind="date")
_NAME = QT_TRANSLATE_NOOP("cli", "Their name")

VERBS = (
    Verb("list", QT_TRANSLATE_NOOP("cli", "Everyone named in the vault"), _list),
    Verb("show", QT_TRANSLATE_NOOP("cli", "One person"), _show, arguments=(_PERSON,)),
    Verb(
        "add",
        QT_TRANSLATE_NOOP("cli", "Add a person"),
        _add,
        options=(Option("--name", _NAME, "N", required=True), _CONTACT, _LEFT),
    ),
    Verb(
        "edit",
        QT_TRANSLATE_NOOP("cli", "Change a person; an empty value clears"),
        _edit,
        options=(Option("--name", _NAME, "N"), _CONTACT, _LEFT),
        arguments=(_PERSON,),
    ),
)
