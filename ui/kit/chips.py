"""Which chips an account wears, the most urgent first."""

from __future__ import annotations

from datetime import UTC, date, datetime

from ui.i18n import translate
from ui.kit.chip import ChipSpec
from vault.views import AccountRow

_WEAK_BELOW = 2


def for_account(row: AccountRow, today: date | None = None) -> list[ChipSpec]:
    """All of an account's states by urgency: a table shows the first, the tooltip and the pane the rest."""
    day = today or datetime.now(UTC).date()
    found: list[tuple[int, ChipSpec]] = []
    if row.state == "stolen":
        found.append((0, ChipSpec("alarm-light-outline", translate("chips", "Stolen"), "red")))
    found += _rotation(row, day) + _review(row, day)
    if row.exposed:
        tip = translate("chips", "Someone who may no longer use it could read the current password")
        found.append((30, ChipSpec("account-alert-outline", translate("chips", "Exposed"), "violet", tip)))
    if row.strength is not None and row.strength < _WEAK_BELOW:
        found.append((60, ChipSpec("shield-alert-outline", translate("chips", "Weak"), "amber")))
    if row.circulated:
        tip = translate("chips", "Came from a spreadsheet and has not been changed here yet")
        found.append((70, ChipSpec("share-variant-outline", translate("chips", "Circulated"), "teal", tip)))
    found += _standing(row)
    return [spec for _, spec in sorted(found, key=lambda pair: pair[0])]


def urgency(row: AccountRow, today: date | None = None) -> tuple[int, int]:
    """A key to sort by: the rank of the first chip, then the days until it is due."""
    day = today or datetime.now(UTC).date()
    ranks = [rank for rank, _ in _rotation(row, day) + _review(row, day) + _standing(row)]
    ranks += [0] * (row.state == "stolen") + [30] * row.exposed + [70] * row.circulated
    ranks += [60] * (row.strength is not None and row.strength < _WEAK_BELOW)
    days = [days_until(due, day) for due in (row.rotation_due_at, row.review_due_at) if due]
    return min(ranks, default=99), min(days, default=9999)


def core() -> ChipSpec:
    return ChipSpec("shield-star-outline", translate("chips", "Core account"), "gray")


def reused() -> ChipSpec:
    return ChipSpec("content-duplicate", translate("chips", "Reused"), "amber")


def claimed_date() -> ChipSpec:
    return ChipSpec("calendar-question", translate("chips", "Date is claimed"), "gray")


def unverified() -> ChipSpec:
    return ChipSpec("help-circle-outline", translate("chips", "Unverified"), "gray")


def fact_chip(*, verified: bool, old: bool) -> ChipSpec | None:
    """What stands beside a statement of the catalogue: amber once it was seen too long ago, nothing if all is well."""
    if old:
        words = translate("chips", "Seen long ago") if verified else unverified().text
        return ChipSpec("clock-alert-outline", words, "amber")
    return None if verified else unverified()


def not_applicable() -> ChipSpec:
    return ChipSpec("minus-circle-outline", translate("chips", "Not applicable"), "gray")


def held_by_one() -> ChipSpec:
    return ChipSpec("account-outline", translate("chips", "Held by one"), "amber")


def pending() -> ChipSpec:
    return ChipSpec("timer-sand", translate("chips", "Pending"), "blue")


def days_until(due: str, today: date) -> int:
    return (date.fromisoformat(due[:10]) - today).days


def _rotation(row: AccountRow, today: date) -> list[tuple[int, ChipSpec]]:
    state = row.rotation_state
    if state == "in_progress":
        return [(50, ChipSpec("progress-clock", translate("chips", "In progress"), "blue"))]
    if state == "unknown" or (row.rotation_due_at is None and row.has_password and state != "not_applicable"):
        return [(85, ChipSpec("help-circle-outline", translate("chips", "Age unknown"), "gray"))]
    if row.rotation_due_at is None or state == "not_applicable":
        return []
    days = days_until(row.rotation_due_at, today)
    if state in ("refused", "overdue"):
        icon = "lock-clock" if state == "refused" else "clock-alert-outline"
        words = translate("chips", "Overdue %n days", None, max(1, -days))
        return [(10 if state == "refused" else 11, ChipSpec(icon, words, "red"))]
    if state == "due" or days <= 0:
        return [(40, ChipSpec("clock-outline", translate("chips", "Due today"), "amber"))]
    if state == "due_soon" and days <= 7:
        return [(41, ChipSpec("clock-outline", translate("chips", "Due in %n days", None, days), "amber"))]
    return [(90, ChipSpec("check", translate("chips", "Due in %n days", None, days), "plain"))]


def _review(row: AccountRow, today: date) -> list[tuple[int, ChipSpec]]:
    found = review(row.review_due_at, row.review_state, today)
    return [found] if found is not None else []


def review(due_at: str | None, state: str, today: date) -> tuple[int, ChipSpec] | None:
    """When an access review is due, with its urgency; None where none is."""
    if due_at is None or state == "not_applicable":
        return None
    days = days_until(due_at, today)
    if state == "overdue":
        words = translate("chips", "Review overdue %n days", None, max(1, -days))
        return 20, ChipSpec("clipboard-alert-outline", words, "red")
    if state == "due" or days <= 0:
        return 45, ChipSpec("clipboard-clock-outline", translate("chips", "Review today"), "amber")
    words = translate("chips", "Review in %n days", None, days)
    if days <= 7:
        return 46, ChipSpec("clipboard-clock-outline", words, "amber")
    return 80, ChipSpec("clipboard-check-outline", words, "plain")


def _standing(row: AccountRow) -> list[tuple[int, ChipSpec]]:
    table = {
        "frozen": (94, ChipSpec("snowflake", translate("chips", "Frozen"), "blue")),
        "suspended": (95, ChipSpec("pause-circle-outline", translate("chips", "Suspended"), "gray")),
        "retired": (96, ChipSpec("archive-outline", translate("chips", "Retired"), "gray")),
    }
    return [table[row.state]] if row.state in table else []
