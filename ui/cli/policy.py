"""``policy``: the rules in force, whose they are and since when, and how they are set."""

from __future__ import annotations

from ui.cli import output
from ui.cli.grammar import Argument, Given, Option, Usage, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate


def _show(run: Run, given: Given) -> None:
    from ui.policy_text import meaning
    from vault.policy import policy

    rows = policy(run.session())
    shown = {
        key: {
            "value": row.value,
            "default": row.default,
            "meaning": meaning(key),
            "changed_by": row.changed_by,
            "changed_at": row.changed_at,
        }
        for key, row in rows.items()
    }
    headers = (translate("cli", "Rule"), translate("cli", "Value"), translate("cli", "Meaning"))
    run.answer(shown, lambda: output.table(headers, [(key, str(row.value), meaning(key)) for key, row in rows.items()]))


def _set(run: Run, given: Given) -> None:
    from vault.policy import policy
    from vault.team.policy_setting import set_policy

    session = run.session()
    rules = dict(_pair(text) for text in given.many("KEY=VALUE"))
    set_policy(session, rules, reason=given.text("--reason"))
    rows = policy(session)
    values = {key: rows[key].value if key in rows else rules[key] for key in rules}
    run.answer(values, lambda: output.pairs([(key, str(value)) for key, value in values.items()]))


def _pair(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals or not key or not value:
        raise Usage(
            translate("cli", "A rule is written as KEY=VALUE"),
            translate("cli", "policy show lists the rules"),
            argument="KEY=VALUE",
        )
    return key, value


VERBS = (
    Verb("show", QT_TRANSLATE_NOOP("cli", "Every rule with its value and what it means"), _show),
    Verb(
        "set",
        QT_TRANSLATE_NOOP("cli", "Set rules, all in one entry"),
        _set,
        options=(Option("--reason", QT_TRANSLATE_NOOP("cli", "Why, for whoever has to approve it"), "TEXT"),),
        arguments=(Argument("KEY=VALUE", QT_TRANSLATE_NOOP("cli", "A rule and its value"), many=True),),
    ),
)
