"""``grant``: who may use, see or manage which account or brand, and until when."""

from __future__ import annotations

from ui.cli import output
from ui.cli.grammar import Given, Option, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate


def _level(level: str) -> str:
    """A grant of nothing still lets its holder see the brand's accounts."""
    from ui.accounts.words import level_word

    return translate("cli", "only sees the accounts") if level == "none" else level_word(level)


def _list(run: Run, given: Given) -> None:
    from vault.team.grants import list_grants

    rows = list_grants(run.session(), member=given.maybe("--member"), account=given.maybe("--account"))
    headers = (
        translate("cli", "Member"),
        translate("cli", "Brand"),
        translate("cli", "Account"),
        translate("cli", "Level"),
        translate("cli", "Until"),
        translate("cli", "By"),
        translate("cli", "Since"),
    )
    whole = translate("cli", "whole brand")
    run.answer(
        rows,
        lambda: output.table(
            headers,
            [
                (
                    row.member,
                    row.brand,
                    row.account or whole,
                    _level(row.level),
                    row.until or "",
                    row.by,
                    row.at[:10],
                )
                for row in rows
            ],
        ),
    )


def _add(run: Run, given: Given) -> None:
    from vault.team.grants import give_grant

    to, level, until = given.text("--to"), given.text("--level"), given.maybe("--until")
    given_to = give_grant(
        run.session(),
        to=to,
        level=level,
        account=given.maybe("--account"),
        brand=given.maybe("--brand"),
        until=until,
    )
    words = translate("cli", "{member} has now: {level}").format(member=given_to.member, level=_level(level))
    run.answer(given_to, lambda: output.line(words))


def _remove(run: Run, given: Given) -> None:
    from vault.team.grants import withdraw_grant

    withdraw_grant(run.session(), to=given.text("--to"), account=given.maybe("--account"), brand=given.maybe("--brand"))
    words = translate("cli", "Withdrawn. What could be read with it stays exposed until it is changed")
    run.answer({"withdrawn": True}, lambda: output.line(words))


_TO = Option("--to", QT_TRANSLATE_NOOP("cli", "The member"), "M", required=True)
_ACCOUNT = Option("--account", QT_TRANSLATE_NOOP("cli", "One account"), "A")
_BRAND = Option("--brand", QT_TRANSLATE_NOOP("cli", "A whole brand"), "B")

VERBS = (
    Verb(
        "list",
        QT_TRANSLATE_NOOP("cli", "Who holds what"),
        _list,
        options=(
            Option("--member", QT_TRANSLATE_NOOP("cli", "Only this member's"), "M"),
            Option("--account", QT_TRANSLATE_NOOP("cli", "Only what opens this account"), "A"),
        ),
    ),
    Verb(
        "add",
        QT_TRANSLATE_NOOP("cli", "Give access to an account or a brand, or change it"),
        _add,
        options=(
            _TO,
            _ACCOUNT,
            _BRAND,
            Option(
                "--level",
                QT_TRANSLATE_NOOP("cli", "use copies, view also reveals, manage also edits and shares"),
                choices=("none", "use", "view", "manage"),
                required=True,
            ),
            Option("--until", QT_TRANSLATE_NOOP("cli", "The last day on which it holds"), "D", kind="date"),
        ),
    ),
    Verb(
        "remove",
        QT_TRANSLATE_NOOP("cli", "Take access back"),
        _remove,
        options=(_TO, _ACCOUNT, _BRAND),
    ),
)
