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

    report = given.maybe("--report")
    if report is not None:
        from ui.health_report import check_report_place

        check_report_place(Path(report))
    session = run.session()
    result = check_up(session)
    if report is not None:
        from ui.health_report import make_report, write_report

        write_report(Path(report), make_report(session, result))
    shown = {**msgspec.to_builtins(result), **({"report": report} if report is not None else {})}
    run.answer(shown, lambda: _say(session, result))


def _say(session: Session, result: CheckUp) -> None:
    from ui import finding_text
    from ui.health_report import make_report

    facts = make_report(session, result).facts
    words = translate("cli", "{score} of 100 points. {headline}")
    output.line(words.format(score=result.score, headline=finding_text.headline(result)))
    output.table(
        (
            translate("cli", "Finding"),
            translate("cli", "Accounts"),
            translate("cli", "Points"),
            translate("cli", "What it is"),
        ),
        [
            (
                finding_text.name(finding.kind),
                str(len(finding.accounts)),
                str(-finding.points),
                finding_text.sentence(finding, facts),
            )
            for finding in result.findings
        ],
    )


VERBS = (
    Verb(
        "",
        QT_TRANSLATE_NOOP("cli", "The security check-up: what is wrong, and what to do next"),
        _check_up,
        options=(Option("--report", QT_TRANSLATE_NOOP("cli", "Also write it to a new file"), "FILE.pdf|FILE.xlsx"),),
    ),
)
