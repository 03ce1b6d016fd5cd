"""``role``: what each post may do, and how far it reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cli import output
from ui.cli.grammar import Argument, Given, Usage, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.team.views import RoleRow


def _list(run: Run, given: Given) -> None:
    from ui.names import role_name
    from vault.team.roles import list_roles

    rows = list_roles(run.session())
    headers = (
        translate("cli", "Id"),
        translate("cli", "Name"),
        translate("cli", "Members"),
        translate("cli", "May"),
    )
    run.answer(
        rows,
        lambda: output.table(
            headers, [(row.id[:8], role_name(row.name), str(row.members), _rights(row)) for row in rows]
        ),
    )


def _rights(row: RoleRow) -> str:
    from ui.names import capability_name
    from ui.team_text import reach_name

    rights = (output.with_detail(capability_name(name), reach_name(reach)) for name, reach in row.capabilities.items())
    return translate("cli", ", ").join(rights)


def _copy(run: Run, given: Given) -> None:
    from vault.team.roles import copy_role

    made = copy_role(run.session(), given.text("ROLE"), given.text("NAME"))
    run.answer({"id": made}, lambda: output.line(translate("cli", "Added: {id}").format(id=made)))


def _rename(run: Run, given: Given) -> None:
    from vault.team.roles import find_role, rename_role

    session = run.session()
    role = find_role(session, given.text("ROLE")).id
    rename_role(session, role, given.text("NAME"))
    run.answer({"id": role}, lambda: output.line(translate("cli", "Saved: {id}").format(id=role)))


def _set(run: Run, given: Given) -> None:
    from vault.team.roles import find_role, set_role

    session = run.session()
    role = find_role(session, given.text("ROLE")).id
    set_role(session, role, dict(_right(text) for text in given.many("RIGHT")))
    row = find_role(session, role)
    answer = {"id": role, "capabilities": row.capabilities}
    run.answer(answer, lambda: output.line(translate("cli", "Saved: {id}").format(id=role)))


def _right(text: str) -> tuple[str, str | None]:
    name, equals, reach = text.partition("=")
    if not equals or not name or not reach:
        raise Usage(
            translate("cli", "A right is written as CAPABILITY=REACH"),
            translate("cli", "REACH is all, led or own, or none to take it away; role list shows the capabilities"),
            argument="RIGHT",
        )
    return name, None if reach == "none" else reach


_ROLE = Argument("ROLE", QT_TRANSLATE_NOOP("cli", "The role, by id or name"))
_NAME = Argument("NAME", QT_TRANSLATE_NOOP("cli", "The new name"))

VERBS = (
    Verb("list", QT_TRANSLATE_NOOP("cli", "Every role with what it may do and how far"), _list),
    Verb("copy", QT_TRANSLATE_NOOP("cli", "A role of your own with the same rights"), _copy, arguments=(_ROLE, _NAME)),
    Verb("rename", QT_TRANSLATE_NOOP("cli", "Call a role as the team does"), _rename, arguments=(_ROLE, _NAME)),
    Verb(
        "set",
        QT_TRANSLATE_NOOP("cli", "Change how far rights reach: all, led, own or none"),
        _set,
        arguments=(_ROLE, Argument("RIGHT", QT_TRANSLATE_NOOP("cli", "CAPABILITY=REACH"), many=True)),
    ),
)
