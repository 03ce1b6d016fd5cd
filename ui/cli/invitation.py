"""``invitation``: who was invited and has not come yet."""

from __future__ import annotations

from ui.cli import output
from ui.cli.grammar import Argument, Given, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate


def _list(run: Run, given: Given) -> None:
    from ui.names import role_name
    from ui.team_text import state_name
    from vault.team.invitations import list_invitations
    from vault.team.roles import list_roles

    session = run.session()
    rows = list_invitations(session)
    roles = {role.id: role_name(role.name) for role in list_roles(session)}
    headers = (
        translate("cli", "Id"),
        translate("cli", "Name"),
        translate("cli", "Role"),
        translate("cli", "State"),
        translate("cli", "Brands"),
        translate("cli", "By"),
        translate("cli", "Good until"),
    )
    run.answer(
        rows,
        lambda: output.table(
            headers,
            [
                (
                    row.id[:8],
                    row.name,
                    roles.get(row.role, row.role),
                    state_name(row.state),
                    ", ".join(row.brands),
                    row.by,
                    row.expires_at,
                )
                for row in rows
            ],
        ),
    )


def _close(run: Run, given: Given) -> None:
    from vault.team.invitations import close_invitation, find_invitation

    session = run.session()
    found = find_invitation(session, given.text("INVITATION"))
    close_invitation(session, found.id)
    run.answer({"id": found.id}, lambda: output.line(translate("cli", "Closed: {name}").format(name=found.name)))


VERBS = (
    Verb("list", QT_TRANSLATE_NOOP("cli", "Invitations and what became of them"), _list),
    Verb(
        "close",
        QT_TRANSLATE_NOOP("cli", "Take back an invitation that nobody used"),
        _close,
        arguments=(Argument("INVITATION", QT_TRANSLATE_NOOP("cli", "Its id, or the invited person's name")),),
    ),
)
