"""``health``: the check-up, on the terminal or as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ui.cli import output
from ui.cli.grammar import Given, Option, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.health import CheckUp
    from vault.session import Session


def _check_up(run: Run, given: Given) -> None:
    from vault.health import check_up

    place = given.maybe("--report")
    if place is not None:
        from ui.health_report import check_report_place

        check_report_place(Path(place))
    session = run.session()
    result = check_up(session)
    if place is not None:
        from ui.health_report import make_report, write_report

        write_report(Path(place), make_report(session, result))
    shown = {**msgspec.to_builtins(result), **({"report": place} if place is not None else {})}
    run.answer(shown, lambda: _say(session, result, place))


def _say(session: Session, result: CheckUp, written: str | None) -> None:
    """What to do, the most worth first, then what was found; nothing more where all is well."""
    from ui import finding_text, health_report

    words = translate("cli", "{score} of 100 points. {headline}")
    output.line(words.format(score=result.score, headline=finding_text.headline(result)))
    if written is not None:
        output.line(translate("cli", "Written: {path}").format(path=written))
    if not result.findings:
        return
    report = health_report.make_report(session, result)
    for heads, rows in (
        (health_report.action_heads(), health_report.action_rows(report)),
        (health_report.finding_heads(), health_report.finding_rows(report)),
    ):
        output.line("")
        output.table(heads, [[str(cell) for cell in row] for row in rows])


VERBS = (
    Verb(
        "",
        QT_TRANSLATE_NOOP("cli", "The security check-up: what is wrong, and what to do next"),
        _check_up,
        options=(Option("--report", QT_TRANSLATE_NOOP("cli", "Also write it to a new file"), "FILE.pdf|FILE.xlsx"),),
    ),
)
