"""A warning in the words and colours of a list: chip, title, state."""

from __future__ import annotations

from ui.alert_text import kind_name, verdict_name
from ui.i18n import translate
from ui.kit.chip import ChipSpec
from ui.unusual_text import reason_name, reasons
from ui.warnings.reading import Row
from vault.unusual.views import UnusualRow

_ICONS = {
    "device": "laptop",
    "hours": "weather-night",
    "volume": "eye-plus-outline",
    "leaving": "account-off-outline",
    "refused": "cancel",
}
_VERDICTS = {
    "theft": ("alarm-light-outline", "red"),
    "unclear": ("help-circle-outline", "amber"),
    "harmless": ("check", "plain"),
}


def chip_of(row: Row) -> ChipSpec:
    if isinstance(row, UnusualRow):
        first = row.reasons[0] if row.reasons else ""
        tone = "amber" if row.state == "open" else "gray"
        return ChipSpec(_ICONS.get(first, "alert-outline"), reason_name(first), tone, reasons(row.reasons))
    icon, tone = _VERDICTS.get(row.verdict, ("help-circle-outline", "gray"))
    return ChipSpec(icon, verdict_name(row.verdict), tone if row.state == "open" or tone == "plain" else "gray")


def chips_of(row: Row) -> list[ChipSpec]:
    if not isinstance(row, UnusualRow):
        return [chip_of(row)]
    tone = "amber" if row.state == "open" else "gray"
    return [ChipSpec(_ICONS.get(one, "alert-outline"), reason_name(one), tone) for one in row.reasons]


def about(row: Row) -> str:
    """Whom or which account it is about."""
    return row.member if isinstance(row, UnusualRow) else row.name


def what(row: Row) -> str:
    if not isinstance(row, UnusualRow):
        return translate("warnings", "Platform's alert: {kind}").format(kind=kind_name(row.kind))
    names = [one.name for one in row.accounts]
    return translate("warnings", ", ").join(names) if names else reasons(row.reasons)


def state_of(row: Row) -> str:
    waits, misuse, harmless = state_words()
    return waits if row.state == "open" else misuse if row.found == "misuse" else harmless


def state_words() -> tuple[str, str, str]:
    """What may stand in the last column."""
    return translate("warnings", "Open"), translate("warnings", "Misuse"), translate("warnings", "Harmless")
