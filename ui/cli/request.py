"""``request``: access that is asked for, and what waits for a second person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cli import output
from ui.cli.grammar import Argument, Given, Option, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.team.views import RequestRow


def _open(run: Run, given: Given) -> None:
    from vault.team.requests import find_request, open_request, who_may_answer

    session = run.session()
    made = open_request(session, given.text("ACCOUNT"), level=given.text("--level"), reason=given.text("--reason"))
    ask = who_may_answer(session, find_request(session, made))
    words = translate("cli", "Asked for: {id}. Who may approve: {ask}")
    run.answer(
        {"id": made, "ask": ask}, lambda: output.line(words.format(id=made, ask=translate("cli", ", ").join(ask)))
    )


def _list(run: Run, given: Given) -> None:
    from ui.team_text import request_kind_name, state_name
    from vault.team.requests import list_requests

    rows = list_requests(run.session())
    headers = (
        translate("cli", "Id"),
        translate("cli", "Kind"),
        translate("cli", "By"),
        translate("cli", "About"),
        translate("cli", "Reason"),
        translate("cli", "State"),
        translate("cli", "Since"),
    )
    run.answer(
        rows,
        lambda: output.table(
            headers,
            [
                (
                    row.id[:8],
                    request_kind_name(row.kind),
                    row.by,
                    _about(row),
                    row.reason,
                    state_name(row.state),
                    row.at[:10],
                )
                for row in rows
            ],
        ),
    )


def _about(row: RequestRow) -> str:
    from ui.accounts.words import level_word
    from ui.factor_text import operation_name
    from ui.team_text import proposal_text

    if row.proposes:
        return translate("cli", "; ").join(map(proposal_text, row.proposes))
    named = row.account or row.brand or row.member or ""
    if row.kind == "approval":
        what = operation_name(row.level)
        return output.with_detail(named, what) if named else what
    return output.with_detail(named, level_word(row.level)) if row.kind == "access" else named


def _approve(run: Run, given: Given) -> None:
    from vault.team.requests import approve_request, show_request

    session = run.session()
    row = show_request(session, given.text("REQUEST"))
    if row.proposes:  # nobody's signature goes under what they have not read
        run.confirm(translate("cli", "Sign what {name} proposes? {what}").format(name=row.by, what=_about(row)))
    approve_request(session, row.id, until=given.maybe("--until"))
    answer = {"id": row.id, "state": "approved"}
    run.answer(answer, lambda: output.line(translate("cli", "Approved: {name}").format(name=_about(row))))


def _deny(run: Run, given: Given) -> None:
    from vault.team.requests import deny_request, show_request

    session = run.session()
    row = show_request(session, given.text("REQUEST"))
    deny_request(session, row.id)
    answer = {"id": row.id, "state": "denied"}
    run.answer(answer, lambda: output.line(translate("cli", "Denied: {name}").format(name=_about(row))))


_REQUEST = Argument("REQUEST", QT_TRANSLATE_NOOP("cli", "Its id, or the beginning of it"))

VERBS = (
    Verb(
        "open",
        QT_TRANSLATE_NOOP("cli", "Ask for access to an account that you may see"),
        _open,
        options=(
            Option("--level", QT_TRANSLATE_NOOP("cli", "How much"), choices=("use", "view", "manage"), required=True),
            Option("--reason", QT_TRANSLATE_NOOP("cli", "What for"), "T", required=True),
        ),
        arguments=(Argument("ACCOUNT", QT_TRANSLATE_NOOP("cli", "Id, the beginning of an id, or the exact name")),),
    ),
    Verb("list", QT_TRANSLATE_NOOP("cli", "Your own requests, and those that you may answer"), _list),
    Verb(
        "approve",
        QT_TRANSLATE_NOOP("cli", "Say yes; for a proposal, add the second signature"),
        _approve,
        options=(Option("--until", QT_TRANSLATE_NOOP("cli", "The last day on which it holds"), "D", kind="date"),),
        arguments=(_REQUEST,),
    ),
    Verb("deny", QT_TRANSLATE_NOOP("cli", "Say no, or take your own request back"), _deny, arguments=(_REQUEST,)),
)
