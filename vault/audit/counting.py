"""Going through the whole record row by row: how far one is, and the activity of one device with its signatures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from vault import activity
from vault.audit.signatures import Row, Signatures
from vault.ledger.entry import ACTIVITY, Entry
from vault.ledger.state import State
from vault.session import Session
from vault.store import Store

#: Called with (done, total) rows every few milliseconds; whatever it raises stops the work.
Progress = Callable[[int, int], None]
_STEP: Final = 50


class Counter:
    """Tells how far the work is: one step for each entry and each row of activity."""

    def __init__(self, store: Store, progress: Progress | None) -> None:
        head = store.head()
        self.total = (head[0] if head is not None else 0) + sum(n for _, n in store.activity_heads())
        self._done = 0
        self._progress = progress

    def __call__(self, rows: Iterator[Row]) -> Iterator[Row]:
        for row in rows:
            if self._progress is not None and self._done % _STEP == 0:
                self._progress(min(self._done, self.total), self.total)
            self._done += 1
            yield row


def read_activity(
    session: Session, state: State, device: str, signatures: Signatures, count: Counter
) -> Iterator[tuple[Entry, list[activity.Record]]]:
    """One device's chain, held against ``state``. Raises Damaged, Tampered."""

    def ahead(rows: Iterator[Row]) -> Iterator[Row]:
        return count(signatures.ahead(rows, ACTIVITY))

    return activity.read_chain(session.store, session.ring, state, device, ahead=ahead, signed_by=signatures.signed_by)
