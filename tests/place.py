"""Where a test's vault lies: file or database, the home of one device, and the ways in with SQL or a password."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar, Self
from uuid import uuid4

from tests import postgres
from vault.device import Device
from vault.session import Session
from vault.unlocking import unlock

ENGINES = ("sqlite", "postgres")


@dataclass(frozen=True)
class Place:
    """A folder with one vault and one home in it; subclasses name the password.

    A vault in PostgreSQL has its database named in a file of that folder.
    """

    folder: Path
    password: ClassVar[str]

    def choose(self, engine: str) -> Self:
        """Before there is a vault: where it will lie."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if engine == "postgres":
            self._note_database(postgres.server().copied("prepared"))
        return self

    def _note_database(self, name: str) -> None:
        (self.folder / "database").write_text(f"{name} {postgres.server().url(name)}")

    @property
    def database(self) -> str:
        """Its name on the server; empty for a file."""
        note = self.folder / "database"
        return note.read_text().partition(" ")[0] if note.exists() else ""

    @property
    def path(self) -> Path:
        """Of a vault that is a file."""
        return self.folder / "place" / "team.vault"

    @property
    def location(self) -> str:
        note = self.folder / "database"
        return note.read_text().partition(" ")[2] if note.exists() else str(self.path)

    def copy(self, to: Path) -> Self:
        shutil.copytree(self.folder, to)
        copy = replace(self, folder=to)
        if self.database:
            copy._note_database(postgres.server().copied(self.database))
        return copy

    def keep(self) -> str:
        """The vault as it is now, for ``put_back``."""
        if self.database:
            return postgres.server().copied(self.database)
        kept = self.folder / f"kept-{uuid4().hex}"
        shutil.copy(self.path, kept)
        return str(kept)

    def remove(self) -> None:
        """The vault, and nothing of the device."""
        if self.database:
            postgres.server().drop(self.database)
        else:
            self.path.unlink()

    def put_back(self, kept: str) -> None:
        if self.database:
            postgres.server().put_back(self.database, kept)
        else:
            shutil.copy(kept, self.path)

    @property
    def home(self) -> Path:
        return self.folder / "home"

    def device(self) -> Device:
        return Device.open(self.home, "file")

    def open(self, password: str | None = None, **more: Any) -> Session:
        return unlock(self.device(), self.location, member=None, password=password or self.password, **more)

    @contextmanager
    def session(self, **more: Any) -> Iterator[Session]:
        """Opened, and closed without writing anything on the device."""
        session = self.open(**more)
        try:
            yield session
        finally:
            session.close()

    def sql(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        if self.database:
            return postgres.server().sql(self.database, statement, *values)
        with closing(sqlite3.connect(self.path, isolation_level=None)) as connection:
            return connection.execute(statement, values).fetchall()

    def rows(self) -> list[tuple[int, bytes]]:
        return self.sql("SELECT seq, bytes FROM ledger ORDER BY seq")
