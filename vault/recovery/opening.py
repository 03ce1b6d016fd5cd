"""The vault as the recovery key opens it: read like any member's, written for nothing but giving new keys."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from vault.crypto.keys import derive_recovery_keys
from vault.device import Device
from vault.errors import BadInput, KeychainTrouble, NotFound, SecretKeyMissing, Tampered
from vault.ids import new_id
from vault.keyring import KeyRing
from vault.ledger.entry import decode_body, parse_entry
from vault.ledger.replay import Unreadable
from vault.ledger.rules.base import RECOVERY
from vault.pinning import hold_against_pin
from vault.session import Session
from vault.store import Store, open_store
from vault.unlocking import founder_of, require_sound_build


def known_location(device: Device, location: str | None) -> str:
    """The one that was named, else the one used last. Raises NotFound."""
    if location is not None:
        return location
    known = device.last_used()
    if known is None:
        raise NotFound(kind="vault", name="")
    return known.location


@contextmanager
def recovery_session(device: Device, location: str, key: bytes) -> Iterator[Session]:
    """A session of the recovery key itself; its store stays open for who follows, unless something raises.

    Raises BadInput (``other_recovery_key``), Integrity errors, StoreTrouble.
    """
    require_sound_build()
    store = open_store(location, device)
    guest = None
    try:
        founder_of(store)
        guest = _guest(device, store, key)
        yield guest
    except BaseException:
        store.close()
        raise
    finally:
        if guest is not None:
            guest.leave()
        with suppress(OSError):  # a session makes a folder of its own, and this one keeps nothing there
            (device.home / store.vault / RECOVERY).rmdir()
            (device.home / store.vault).rmdir()


def _guest(device: Device, store: Store, key: bytes) -> Session:
    keys = derive_recovery_keys(key)
    ring = KeyRing(store.vault, RECOVERY, keys, store.blob)
    _hold_own(store, ring)
    guest = Session(device, store, ring, b"", new_id(), keeps_pin=False)
    guest.read_up_to(None)
    if guest.state.recovery != keys.public():  # what the founder signed, not what anybody wrote into the store
        raise Tampered(what="entry", seq=1)
    _hold_against_pins(guest)
    return guest


def _hold_own(store: Store, ring: KeyRing) -> None:
    """The first entry was sealed to the vault's own recovery key; another one opens nothing there."""
    _seq, raw = next(store.rows())
    entry = parse_entry(raw)
    try:
        ring.open_content(entry, decode_body(entry.body))
    except Unreadable:
        raise BadInput(reason="other_recovery_key", field="key") from None


def _hold_against_pins(guest: Session) -> None:
    """What any member saw on this device must still be there: recovery is no way around a rolled back vault."""
    device = guest.device
    members = next((known.members for known in device.vaults() if known.id == guest.vault_id), [])
    for member in members:
        with suppress(SecretKeyMissing, KeychainTrouble):
            pin = device.load_pin(guest.vault_id, member.id, device.secret_key(guest.vault_id, member.id))
            if pin is not None:
                hold_against_pin(guest.state, guest.store, pin)
