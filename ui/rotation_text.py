"""Words about changing passwords: what to do now, where a due date comes from, what stands in a calendar. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.rotation.calendar import DueDay
    from vault.rotation.views import ReminderRow, SumRow

_STEPS = {
    "copy_old": QT_TRANSLATE_NOOP("rotation", "Copy the present password: the platform may ask for it"),
    "open_page": QT_TRANSLATE_NOOP("rotation", "Open the platform's page for changing the password"),
    "paste_new": QT_TRANSLATE_NOOP("rotation", "Paste the new password there and save"),
    "sign_in_with_new": QT_TRANSLATE_NOOP("rotation", "Sign in with the new password, to see that it works"),
    "confirm": QT_TRANSLATE_NOOP("rotation", "Confirm here; until then both passwords are kept"),
    "check_code": QT_TRANSLATE_NOOP("rotation", "See whether the one-time code is still accepted"),
    "end_other_sessions": QT_TRANSLATE_NOOP("rotation", "End the other sessions on the platform, where it can"),
}
#: Where a change was left, for the record.
_LEFT_AT = {
    "copy_old": QT_TRANSLATE_NOOP("rotation", "it goes on with the present password"),
    "open_page": QT_TRANSLATE_NOOP("rotation", "it goes on with opening the page"),
    "paste_new": QT_TRANSLATE_NOOP("rotation", "it goes on with pasting the new password"),
    "sign_in": QT_TRANSLATE_NOOP("rotation", "the platform has saved it, signing in is to come"),
}
#: What a new password alone does not end.
_CHORES = {
    "sign_out": QT_TRANSLATE_NOOP("rotation", "Sign out all other devices"),
    "check_code": QT_TRANSLATE_NOOP("rotation", "See that the one-time code still works"),
    "apps": QT_TRANSLATE_NOOP("rotation", "Look through authorised apps and tools"),
    "sub_accounts": QT_TRANSLATE_NOOP("rotation", "Look through sub-accounts"),
}
CHORES = tuple(_CHORES)
_BASES = {
    "changed": QT_TRANSLATE_NOOP("rotation", "changed {since}, plus %n days"),
    "claimed": QT_TRANSLATE_NOOP("rotation", "changed {since} as the file says, plus %n days"),
    "imported": QT_TRANSLATE_NOOP("rotation", "imported {since}, spread over %n days"),
}
STEPS = frozenset(_STEPS)


def step_text(code: str) -> str:
    """One step of a change; a newer version's code as it is."""
    return translate("rotation", _STEPS[code]) if code in _STEPS else code


def chore_text(code: str) -> str:
    """What is left to do on the platform; a newer version's code as it is."""
    return translate("rotation", _CHORES[code]) if code in _CHORES else code


def note_text(step: str, done: str, left: str) -> str:
    """Where a change stands: ``done`` and ``left`` are codes with commas between."""
    if step in _LEFT_AT:
        return translate("rotation", _LEFT_AT[step])
    parts = []
    if done:
        parts.append(translate("rotation", "done: {what}").format(what=_chores(done)))
    if left:
        parts.append(translate("rotation", "left: {what}").format(what=_chores(left)))
    return translate("rotation", "; ").join(parts) or step


def _chores(codes: str) -> str:
    return translate("rotation", ", ").join(chore_text(code) for code in codes.split(","))


def sum_text(total: SumRow) -> str:
    """Where a due date comes from, in one line."""
    parts = [translate("rotation", _BASES[total.basis], None, total.days).format(since=total.since)]
    if total.rule.startswith(("rotation.days.platform.", "rotation.days.brand.")):
        parts.append(translate("rotation", "by a rule of its own"))
    if total.postponed:
        parts.append(translate("rotation", "put off by %n days", None, total.postponed))
    parts += [translate("rotation", "held by {name}").format(name=name) for name in total.blackouts]
    return translate("rotation", ", ").join(parts)


_PASSWORDS = {
    "overdue": QT_TRANSLATE_NOOP("rotation", "%n passwords are overdue and refused until they are changed"),
    "due": QT_TRANSLATE_NOOP("rotation", "%n passwords are due"),
    "1": QT_TRANSLATE_NOOP("rotation", "%n passwords fall due tomorrow"),
    "7": QT_TRANSLATE_NOOP("rotation", "%n passwords fall due within a week"),
    "14": QT_TRANSLATE_NOOP("rotation", "%n passwords fall due within two weeks"),
}
_REVIEWS = {
    "overdue": QT_TRANSLATE_NOOP("rotation", "%n access reviews are overdue"),
    "due": QT_TRANSLATE_NOOP("rotation", "%n access reviews are due"),
    "1": QT_TRANSLATE_NOOP("rotation", "%n access reviews fall due tomorrow"),
    "7": QT_TRANSLATE_NOOP("rotation", "%n access reviews fall due within a week"),
    "14": QT_TRANSLATE_NOOP("rotation", "%n access reviews fall due within two weeks"),
}
RUNGS = tuple(_PASSWORDS)


def reminder_text(row: ReminderRow) -> str:
    """One reminder as a sentence: counts, and names where the row brings them."""
    texts = _PASSWORDS if row.kind == "password" else _REVIEWS
    said = translate("rotation", texts[row.rung], None, row.count)
    return translate("rotation", "{what}: {names}").format(what=said, names=_joined(row.names)) if row.names else said


def _joined(names: list[str]) -> str:
    return translate("rotation", ", ").join(names)


def due_day_text(due: DueDay) -> str:
    """What a calendar shows on one day: counts, no names."""
    parts = []
    if due.passwords:
        parts.append(translate("rotation", "%n passwords to change", None, due.passwords))
    if due.reviews:
        parts.append(translate("rotation", "%n access reviews", None, due.reviews))
    return translate("rotation", "Shouhao: {what}").format(what=translate("rotation", ", ").join(parts))
