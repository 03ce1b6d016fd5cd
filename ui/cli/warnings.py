"""The session's warnings as sentences on standard error, beside whatever the command answers."""

from __future__ import annotations

from collections.abc import Sequence

from ui.cli import output
from ui.i18n import QT_TRANSLATE_NOOP, translate

WORDS = {
    "clock_back": QT_TRANSLATE_NOOP(
        "cli", "This machine's clock is behind the last entry seen: dates here cannot be relied on"
    ),
    "unsafe_location": QT_TRANSLATE_NOOP(
        "cli", "The vault lies on a network share or in a sync folder: it is read, never written"
    ),
    "first_seen": QT_TRANSLATE_NOOP(
        "cli", "This machine sees the vault for the first time: nothing older to compare it with"
    ),
    "read_only": QT_TRANSLATE_NOOP("cli", "The vault cannot be written here: reading goes on"),
}


def say_warnings(codes: Sequence[str]) -> None:
    """Each with its code at the end, for whoever reads a log of scheduled jobs."""
    for code in codes:
        text = translate("cli", WORDS[code]) if code in WORDS else translate("cli", "Warning")
        output.aside(f"{text} ({code})")
