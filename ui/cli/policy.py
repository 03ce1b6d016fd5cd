"""``policy``: the rules in force, whose they are and since when."""

from __future__ import annotations

from ui.cli import output
from ui.cli.grammar import Given, Verb
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


VERBS = (Verb("show", QT_TRANSLATE_NOOP("cli", "Every rule with its value and what it means"), _show),)
