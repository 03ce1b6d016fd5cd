"""What the code above needs of a store. Two implementations must not be told apart by anything but their location."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from typing import Protocol

Row = tuple[int, bytes]


class Logins(Protocol):
    """Where a device keeps the passwords with which it logs in to servers, by location."""

    def login_password(self, location: str) -> str:
        """Empty where none is kept. Raises KeychainTrouble."""
        ...

    def keep_login_password(self, location: str, password: str) -> None:
        """Raises KeychainTrouble."""
        ...


class Store(Protocol):
    """Append-only ledger, content-addressed blobs, keyslots by member, activity chains by device.

    Every call may raise StoreTrouble (Unreachable, Busy, ReadOnly) or Damaged for a store that cannot be read.
    """

    location: str
    vault: str

    def head(self) -> Row | None:
        """The last ledger row, or None for an empty ledger."""
        ...

    def rows(self, after: int = 0) -> Iterator[Row]:
        """Ledger rows behind ``after``, ascending; for 0 every row there is, also one under an impossible number."""
        ...

    def writer(self) -> AbstractContextManager[None]:
        """The single writer's lock and one transaction: committed when the block ends, undone when it raises."""
        ...

    def append(self, seq: int, raw: bytes, blobs: Iterable[tuple[bytes, bytes]]) -> None:
        """Inside ``writer``: one entry with the blobs (hash, bytes) that it names."""
        ...

    def blob(self, digest: bytes) -> bytes | None: ...

    def blobs(self) -> Iterator[tuple[bytes, bytes]]:
        """All blobs as (hash, bytes), in no order."""
        ...

    def keyslot(self, member: str) -> bytes | None: ...

    def keyslots(self) -> list[tuple[str, bytes]]: ...

    def put_keyslot(self, member: str, raw: bytes) -> None:
        """Inside ``writer``."""
        ...

    def activity(self, device: str, after: int = 0) -> Iterator[Row]:
        """One device's activity rows (n, bytes), ascending; for ``after`` 0 every row there is."""
        ...

    def activity_heads(self) -> list[tuple[str, int]]:
        """Every device with its highest n."""
        ...

    def append_activity(self, device: str, n: int, raw: bytes) -> None:
        """Inside ``writer``."""
        ...

    def changed_since_last_look(self) -> bool:
        """Cheap: whether another connection may have written since this was last asked."""
        ...

    def about(self) -> dict[str, str | int]:
        """What keeps it, for whoever looks for the cause of a trouble: ``version`` and the like."""
        ...

    def copy_to(self, path: str) -> None:
        """A consistent copy as one SQLite file at ``path``, while others go on writing."""
        ...

    def close(self) -> None: ...
