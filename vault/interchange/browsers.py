"""Passwords as Chrome (Edge, Brave, Opera) and Firefox export them."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import urlsplit

from vault.interchange.credentials import Collector, Entry
from vault.interchange.recogniser import Recogniser
from vault.interchange.registers.grid import Grid, as_text
from vault.interchange.rows import SourceFile

CHROME_COLUMNS = frozenset(("name", "url", "username", "password"))
FIREFOX_COLUMNS = frozenset(("url", "username", "password", "httprealm", "formactionorigin"))


def read_chrome(grid: Grid, recogniser: Recogniser) -> SourceFile:
    collector = Collector("chrome", recogniser)
    for number, cells in _records(grid):
        entry = Entry(
            title=cells.get("name", ""),
            login=cells.get("username", ""),
            password=cells.get("password", ""),
            url=cells.get("url", ""),
            note=cells.get("note", ""),
        )
        collector.add(grid.name, number, entry)
    return collector.file()


def read_firefox(grid: Grid, recogniser: Recogniser) -> SourceFile:
    collector = Collector("firefox", recogniser)
    for number, cells in _records(grid):
        url = cells.get("url", "")
        entry = Entry(
            title=_host(url),
            login=cells.get("username", ""),
            password=cells.get("password", ""),
            url=url,
            changed_at=_day(cells.get("timepasswordchanged", "")),
        )
        collector.add(grid.name, number, entry)
    return collector.file()


def _records(grid: Grid) -> list[tuple[int, dict[str, str]]]:
    header = [as_text(cell).strip().casefold() for cell in grid.rows[0].cells]
    return [
        (row.number, dict(zip(header, (as_text(cell) for cell in row.cells), strict=False))) for row in grid.rows[1:]
    ]


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or url
    except ValueError:
        return url


def _day(milliseconds: str) -> str:
    """Firefox counts milliseconds since 1970."""
    if not milliseconds.isdecimal() or len(milliseconds) > 14:
        return ""
    return datetime.fromtimestamp(int(milliseconds) / 1000, UTC).date().isoformat()
