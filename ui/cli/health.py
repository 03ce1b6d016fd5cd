"""``health``: the check-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cli import output
from ui.cli.grammar import Given, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.session import Session

    from vault.health import CheckUp


def _check_up(run: Run, given: Given) -> None:
    from vault.health import check_up

    session = run.session()
    result = check_up(session)
    run.answer(result, lambda: _say(session, result))


def _say(session: Session, result: CheckUp) -> None:
    from vault.accounts import list_accounts
    from vault.persons import list_persons

    from ui.health.words import Facts, headline, name, sentence

    facts = Facts(
        names={row.id: row.name for row in list_accounts(session)},
        persons={row.id: row.name for row in list_persons(session)},
    )
    output.line(headline(result))
    output.table(
        (translate("cli", "Finding"), translate("cli", "Accounts"), translate("cli", "What it is")),
        [(name(finding.kind), str(len(finding.accounts)), sentence(finding, facts)) for finding in result.findings],
    )


VERBS = (Verb("", QT_TRANSLATE_NOOP("cli", "The security check-up: what is wrong, and what to do next"), _check_up),)
