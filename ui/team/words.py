"""Words of the page that several of its views share: states as chips, levels, moments."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDateTime, QLocale

from ui.accounts.words import level_word, short_date
from ui.i18n import language, translate
from ui.kit.chip import ChipSpec
from ui.names import role_name
from ui.team.grid_model import Choice
from ui.team_text import reach_name, state_name
from vault.team.views import MemberRow, RequestRow

_CHIPS = {
    "active": ("check", "plain"),
    "pending": ("timer-sand", "blue"),
    "disabled": ("account-off-outline", "gray"),
    "open": ("timer-sand", "blue"),
    "used": ("check", "plain"),
    "approved": ("check-circle-outline", "plain"),
    "closed": ("minus-circle-outline", "gray"),
    "denied": ("minus-circle-outline", "gray"),
    "expired": ("clock-outline", "amber"),
}


def state_chip(state: str) -> ChipSpec:
    icon, tone = _CHIPS.get(state, ("help-circle-outline", "gray"))
    return ChipSpec(icon, state_name(state), tone)


def role_of(row: MemberRow) -> str:
    return role_name(row.role) if row.role_name == row.role else row.role_name


def levels() -> list[Choice]:
    """None on a brand reads its directory; the keys are the numbers on the keyboard and the English initials."""
    return [
        Choice("none", translate("team", "Directory"), "1n", "gray"),
        Choice("use", level_word("use"), "2u", "blue"),
        Choice("view", level_word("view"), "3v", "teal"),
        Choice("manage", level_word("manage"), "4m", "green"),
    ]


def reaches() -> list[Choice]:
    return [
        Choice("own", reach_name("own"), "1o", "gray"),
        Choice("led", reach_name("led"), "2l", "blue"),
        Choice("all", reach_name("all"), "3a", "green"),
    ]


def paragraph(*parts: str) -> str:
    """Whole sentences one after the other: Chinese ones stand without a space between."""
    return ("" if language() == "zh" else " ").join(part for part in parts if part)


def day(iso: str | None, today: str) -> str:
    return short_date(iso, date.fromisoformat(today)) if iso else "–"


def moment(iso: str) -> str:
    """A moment in the reader's own time, as a sentence says it."""

    at = QDateTime.fromSecsSinceEpoch(_seconds(iso))
    return QLocale(language()).toString(at, "M 月 d 日 HH:mm" if language() == "zh" else "d MMM HH:mm")


def _seconds(iso: str) -> int:
    from datetime import datetime

    return int(datetime.fromisoformat(iso.replace("Z", "+00:00")).timestamp())


def asked_for(row: RequestRow) -> str:
    """What a request wants, in one phrase."""
    from ui.team_text import proposal_text, request_kind_name

    if row.proposes:
        return translate("team", "; ").join(proposal_text(change) for change in row.proposes)
    what = row.account or row.brand or row.member or ""
    if row.kind == "access":
        return translate("team", "{level} on {what}").format(level=level_word(row.level), what=what)
    kind = request_kind_name(row.kind)
    return translate("team", "{kind}: {what}").format(kind=kind, what=what) if what else kind
