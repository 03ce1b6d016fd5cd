"""The session's warnings as sentences on standard error, beside whatever the command answers."""

from __future__ import annotations

from collections.abc import Sequence

from ui.cli import output


def say_warnings(codes: Sequence[str]) -> None:
    """Each with its code at the end, for whoever reads a log of scheduled jobs."""
    if not codes:
        return
    from ui.error_text import warning_text

    for code in codes:
        text = warning_text(code)
        if text:
            output.aside(f"{text} ({code})")
