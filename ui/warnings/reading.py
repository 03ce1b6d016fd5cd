"""What the page of warnings shows: unusual use and platforms' alerts as one list, gathered on the worker. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from vault.alerts.views import AlertRow
from vault.unusual.views import UnusualRow

if TYPE_CHECKING:
    from vault.session import Session

Row = UnusualRow | AlertRow


@dataclass(frozen=True, slots=True)
class Look:
    """Open ones first, the newest first."""

    rows: Sequence[Row] = ()

    @property
    def open(self) -> list[Row]:
        return [row for row in self.rows if row.state == "open"]


def look(session: Session, progress: Callable[[int, int], None], breathe: Callable[[], None]) -> Look:
    """Raises Integrity errors, and what ``progress`` raises."""
    from vault.alerts.recording import list_alerts
    from vault.unusual.warnings import list_warnings

    rows: list[Row] = [*list_warnings(session, progress, breathe), *list_alerts(session)]
    return Look(sorted(rows, key=lambda row: (row.state == "open", when(row)), reverse=True))


def count_open(session: Session) -> int:
    """What waits for this member, of what is known by now."""
    from vault.alerts.recording import waiting_alerts
    from vault.unusual.warnings import waiting_warnings

    return waiting_warnings(session) + waiting_alerts(session)


def when(row: Row) -> str:
    return row.until if isinstance(row, UnusualRow) else row.at


def moment(at: str) -> str:
    """On this computer's clock."""
    try:
        return f"{datetime.fromisoformat(at).astimezone():%m-%d %H:%M}"
    except (ValueError, OverflowError, OSError):
        return at
