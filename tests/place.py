"""Where a test's vault lies: its file, the home of one device, and the ways in with SQL or a password."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from vault.device import Device
from vault.session import Session
from vault.unlocking import unlock


@dataclass(frozen=True)
class Place:
    """A folder with one vault and one home in it; subclasses name the password."""

    folder: Path
    password: ClassVar[str]

    @property
    def path(self) -> Path:
        return self.folder / "place" / "team.vault"

    @property
    def home(self) -> Path:
        return self.folder / "home"

    def device(self) -> Device:
        return Device.open(self.home, "file")

    def open(self, password: str | None = None, **more: Any) -> Session:
        return unlock(self.device(), str(self.path), member=None, password=password or self.password, **more)

    @contextmanager
    def session(self, **more: Any) -> Iterator[Session]:
        """Opened, and closed without writing anything on the device."""
        session = self.open(**more)
        try:
            yield session
        finally:
            session.close()

    def sql(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.path, isolation_level=None)) as connection:
            return connection.execute(statement, values).fetchall()

    def rows(self) -> list[tuple[int, bytes]]:
        return self.sql("SELECT seq, bytes FROM ledger ORDER BY seq")
