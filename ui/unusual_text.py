"""Warnings about unusual use in words: what happened, why that is unusual for this person, what to do. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.unusual.views import SignRow, UnusualRow

_REASONS = {
    "device": QT_TRANSLATE_NOOP("unusual", "New device"),
    "hours": QT_TRANSLATE_NOOP("unusual", "Unusual hours"),
    "volume": QT_TRANSLATE_NOOP("unusual", "Many at once"),
    "leaving": QT_TRANSLATE_NOOP("unusual", "Last days"),
    "refused": QT_TRANSLATE_NOOP("unusual", "After a refusal"),
}
_HAPPENED = {
    "device": QT_TRANSLATE_NOOP("unusual", "{member} opened the vault on a new device, {device}"),
    "hours": QT_TRANSLATE_NOOP("unusual", "{member} opened secrets outside the usual hours, first on {at}"),
    "volume": QT_TRANSLATE_NOOP("unusual", "{member} opened {count} secrets within {minutes} on {at}"),
    "leaving": QT_TRANSLATE_NOOP(
        "unusual", "{member} leaves on {last_day} and opened secrets of up to {count} accounts a day"
    ),
    "left": QT_TRANSLATE_NOOP("unusual", "{member} left on {last_day} and still opened secrets, first on {at}"),
    "refused": QT_TRANSLATE_NOOP(
        "unusual", "{member} was refused ({count}) and opened secrets right afterwards, on {at}"
    ),
    "unlock_failed": QT_TRANSLATE_NOOP(
        "unusual", "Wrong passwords were tried for {member}, and secrets were opened right afterwards, on {at}"
    ),
    "factor_refused": QT_TRANSLATE_NOOP(
        "unusual", "A security key gave {member} a wrong answer, and secrets were opened right afterwards, on {at}"
    ),
}
_WHY = {
    "device": QT_TRANSLATE_NOOP("unusual", "Until then everything came from other devices of {member}"),
    "hours": QT_TRANSLATE_NOOP(
        "unusual",
        "Over {days} days of use it was nearly always between {first} and {last} ({zone}, this computer's clock)",
    ),
    "volume": QT_TRANSLATE_NOOP("unusual", "The team's rules call {limit} within {span} unusual"),
    "leaving": QT_TRANSLATE_NOOP("unusual", "Before, {usual} accounts a day were a lot for {member}"),
    "left": QT_TRANSLATE_NOOP("unusual", "After the last day nothing should be opened any more"),
    "refused": QT_TRANSLATE_NOOP("unusual", "{member} is hardly ever refused anything"),
    "unlock_failed": QT_TRANSLATE_NOOP("unusual", "More than a slip of the fingers"),
    "factor_refused": QT_TRANSLATE_NOOP("unusual", "That does not happen with a key that works"),
}
_ADVICE = {
    "left": QT_TRANSLATE_NOOP(
        "unusual", "Disable the member now, then change the passwords of the accounts named here."
    ),
    "leaving": QT_TRANSLATE_NOOP(
        "unusual", "Talk to {member}. Open the offboarding case, and change first what was opened."
    ),
    "device": QT_TRANSLATE_NOOP(
        "unusual",
        "Call {member} and ask about the device. If it is not theirs: block it, and change what was opened on it.",
    ),
    "refused": QT_TRANSLATE_NOOP(
        "unusual",
        "Ask {member} what it was for. If nobody can say: block the device and change the passwords named here.",
    ),
    "volume": QT_TRANSLATE_NOOP(
        "unusual",
        "Ask {member} what it was for. A new brand explains it; a copy of everything calls for new passwords.",
    ),
    "hours": QT_TRANSLATE_NOOP(
        "unusual", "Ask {member} whether that was them. If not: block the device and change what was opened."
    ),
}
REASONS = frozenset(_REASONS)


def reason_name(reason: str) -> str:
    return translate("unusual", _REASONS[reason]) if reason in _REASONS else reason


def title(row: UnusualRow) -> str:
    """One line for a list: who, and why."""
    return translate("unusual", "{member}: {reasons}").format(member=row.member, reasons=reasons(row.reasons))


def reasons(names: Sequence[str]) -> str:
    return translate("unusual", ", ").join(reason_name(one) for one in names)


def happened(row: UnusualRow, sign: SignRow) -> str:
    return _say(_HAPPENED, row, sign)


def why(row: UnusualRow, sign: SignRow) -> str:
    return _say(_WHY, row, sign)


def advice(row: UnusualRow) -> str:
    """What to do about it: the weightiest of its signs decides."""
    kinds = ["left" if _kind(sign) == "left" else sign.reason for sign in row.signs]
    kind = next((one for one in _ADVICE if one in kinds), "hours")
    return translate("unusual", _ADVICE[kind]).format(member=row.member)


def _kind(sign: SignRow) -> str:
    if sign.reason == "leaving":
        return "left" if sign.facts.get("left") else "leaving"
    return str(sign.facts.get("kind", sign.reason)) if sign.reason == "refused" else sign.reason


def _say(words: dict[str, str], row: UnusualRow, sign: SignRow) -> str:
    known = words.get(_kind(sign)) or words.get(sign.reason)
    if known is None:  # a newer version's
        return reason_name(sign.reason)
    facts: dict[str, object] = {
        "count": 1,
        "limit": 1,
        "usual": 0,
        "days": 0,
        "device": "–",
        "last_day": "–",
        **sign.facts,
        "minutes": translate("unusual", "%n minutes", None, int(sign.facts.get("minutes", 1))),
        "member": row.member,
        "zone": f"{row.zone[:6]}:{row.zone[6:]}" if len(row.zone) == 8 else row.zone,
        "at": _moment(sign.at),
        "first": _clock(sign.facts.get("first")),
        "last": _clock(sign.facts.get("last")),
        "span": translate("unusual", "%n minutes", None, int(sign.facts.get("span", 0))),
    }
    return translate("unusual", known).format_map(facts)


def _moment(at: str) -> str:
    try:
        return f"{datetime.fromisoformat(at).astimezone():%m-%d %H:%M}"
    except (ValueError, OverflowError, OSError):
        return at


def _clock(minutes: object) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}" if isinstance(minutes, int) else "–"
