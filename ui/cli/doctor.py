"""``doctor``: what works on this machine, and what to do about the rest."""

from __future__ import annotations

from ui.cli import output
from ui.cli.grammar import Given, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

_NAMES = {
    "crypto": QT_TRANSLATE_NOOP("cli", "Encryption"),
    "keychain": QT_TRANSLATE_NOOP("cli", "Keychain"),
    "database": QT_TRANSLATE_NOOP("cli", "Database"),
    "clock": QT_TRANSLATE_NOOP("cli", "Clock"),
    "disk_encryption": QT_TRANSLATE_NOOP("cli", "Disk encryption"),
    "backups": QT_TRANSLATE_NOOP("cli", "Backups"),
    "display": QT_TRANSLATE_NOOP("cli", "Display"),
    "fonts": QT_TRANSLATE_NOOP("cli", "Fonts"),
}


def _examine(run: Run, given: Given) -> None:
    from ui.doctor import examine_all

    checks = examine_all(run.device(), run.location)
    answer = [{"check": each.check, "ok": each.ok, "message": each.message, "hint": each.hint} for each in checks]
    headers = (translate("cli", "Check"), translate("cli", "Works"), translate("cli", "What was found"))
    run.answer(
        answer,
        lambda: output.table(
            headers,
            [
                (
                    translate("cli", _NAMES[each.check]) if each.check in _NAMES else each.check,
                    translate("cli", "yes") if each.ok else translate("cli", "no"),
                    each.message + (f" – {each.hint}" if each.hint else ""),
                )
                for each in checks
            ],
        ),
    )


VERBS = (Verb("", QT_TRANSLATE_NOOP("cli", "What works on this machine, and what to do about the rest"), _examine),)
