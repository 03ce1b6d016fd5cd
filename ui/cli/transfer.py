"""``transfer``: another member answers for accounts, however many, as one entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cli import output
from ui.cli.grammar import Given, Option, Verb, flag
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.team.views import Transfer


def _transfer(run: Run, given: Given) -> None:
    from vault.accounts import list_accounts
    from vault.team.transfer import plan_transfer, transfer

    session = run.session()
    carry_out = plan_transfer if given.flag("--dry-run") else transfer
    done = carry_out(session, given.text("--from"), given.text("--to"), given.many("--account"))
    run.answer(done, lambda: _say(done, {row.id: row.name for row in list_accounts(session)}))


def _say(done: Transfer, names: dict[str, str]) -> None:
    from ui.team_text import move_text

    moves: dict[str, list[str]] = {}
    for move in done.moves_along:
        moves.setdefault(move.account, []).append(move_text(move))
    output.table(
        (translate("cli", "Account"), translate("cli", "What goes along")),
        [(names[one], translate("cli", "; ").join(moves.get(one, []))) for one in done.transferred],
    )


VERBS = (
    Verb(
        "",
        QT_TRANSLATE_NOOP("cli", "Hand responsibility for accounts to another member"),
        _transfer,
        options=(
            Option("--from", QT_TRANSLATE_NOOP("cli", "Who answers for them now"), "M", required=True),
            Option("--to", QT_TRANSLATE_NOOP("cli", "Who will"), "M", required=True),
            Option("--account", QT_TRANSLATE_NOOP("cli", "Only this one; else all of theirs"), "A", kind="many"),
            Option("--reason", QT_TRANSLATE_NOOP("cli", "Why, for whoever has to approve it"), "TEXT"),
            flag("--dry-run", QT_TRANSLATE_NOOP("cli", "Only show what it would do")),
        ),
    ),
)
