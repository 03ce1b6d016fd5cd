"""What a device remembers of a vault, taken from a verified state, and what it holds the vault against."""

from __future__ import annotations

from vault.activity import Journal
from vault.crypto.kdf import sha256
from vault.device import Pin
from vault.errors import Forked, Tampered
from vault.ledger.records import MemberRecord
from vault.ledger.replay import check_links, check_pin
from vault.ledger.state import State
from vault.store import Store


def pin_of(state: State, member: MemberRecord, device_id: str, journal: Journal, clock: int) -> Pin:
    return Pin(
        state.seq,
        state.hash.hex(),
        clock,
        member.keyslot_version,
        member.keyslot_digest.hex(),
        device_id,
        journal.n,
        journal.hash.hex(),
        member.keys.fingerprint().hex(),
        state.recovery.signing.hex() if state.recovery is not None else "",
    )


def hold_against_pin(state: State, store: Store, pin: Pin) -> None:
    """Raises RolledBack, Tampered, Forked where what was read is not what this device saw before."""
    check_pin(state.seq, pin.seq)
    if _is_at(state, store, pin.seq, bytes.fromhex(pin.hash)):
        return
    if pin.seq in state.noise:  # the row itself no longer verifies: somebody changed its bytes
        raise Tampered(what="entry", seq=pin.seq)
    raise Forked(seq=pin.seq)


def _is_at(state: State, store: Store, seq: int, head: bytes) -> bool:
    if state.seq == seq:
        return state.hash == head
    if seq in state.noise:  # its own hash may not be the head that was pinned
        return check_links(store.rows(), seq, head)
    row = next(store.rows(seq - 1), None)
    return row is not None and sha256(row[1]) == head
