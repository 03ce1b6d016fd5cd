"""``transfer``: another member answers for accounts, however many, as one entry."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ui.cli import output
from ui.cli.grammar import Given, Option, Verb, flag
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.documents import IssuedRow
    from vault.session import Session
    from vault.team.views import Transfer


def _transfer(run: Run, given: Given) -> None:
    from vault.accounts import list_accounts
    from vault.team.transfer import plan_transfer, transfer

    sheet = given.maybe("--sheet")
    if sheet is not None:
        from ui.kit_pdf import check_place

        check_place(Path(sheet))
    session = run.session()
    carry_out = plan_transfer if given.flag("--dry-run") else transfer
    done = carry_out(session, given.text("--from"), given.text("--to"), given.many("--account"))
    issued = _write_sheet(session, given, done, Path(sheet)) if sheet is not None else None
    shown = {**msgspec.to_builtins(done), **({"sheet": issued} if issued is not None else {})}
    run.answer(shown, lambda: _say(done, {row.id: row.name for row in list_accounts(session)}, issued))


def _write_sheet(session: Session, given: Given, done: Transfer, path: Path) -> IssuedRow:
    from ui.documents.handover import write_handover

    return write_handover(session, given.text("--from"), given.text("--to"), done.transferred, path)


def _say(done: Transfer, names: dict[str, str], issued: IssuedRow | None) -> None:
    from ui.team_text import move_text

    moves: dict[str, list[str]] = {}
    for move in done.moves_along:
        moves.setdefault(move.account, []).append(move_text(move))
    output.table(
        (translate("cli", "Account"), translate("cli", "What goes along")),
        [(names[one], translate("cli", "; ").join(moves.get(one, []))) for one in done.transferred],
    )
    if issued is not None:
        from ui.documents.issuing import foot_of

        output.line(foot_of(issued))


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
            Option("--sheet", QT_TRANSLATE_NOOP("cli", "Also write a handover sheet to sign"), "FILE.pdf"),
            flag("--dry-run", QT_TRANSLATE_NOOP("cli", "Only show what it would do")),
        ),
    ),
)
