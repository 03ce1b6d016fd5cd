"""Ways into a session: a vault that exists, and a known member on a new device. ``vault.founding`` makes new ones."""

from __future__ import annotations

import platform
import time
from collections.abc import Callable
from contextlib import suppress

import msgspec

from vault.activity import Record, Spool
from vault.crypto.kdf import sha256
from vault.crypto.keys import MemberKeys, PublicKeys
from vault.crypto.printed import SECRET_KEY, from_text
from vault.crypto.sealing import OpenFailed
from vault.device import SECRET_KEY_SIZE, Device, Pin
from vault.errors import (
    Ambiguous,
    BrokenBuild,
    Damaged,
    Disabled,
    LockedOut,
    NotFound,
    RolledBack,
    SecretKeyMissing,
    Tampered,
    UnknownMemberKey,
    WrongPassword,
)
from vault.ids import new_id
from vault.keyring import KeyRing
from vault.keyslot import Keyslot, open_keyslot, parse_keyslot
from vault.ledger import changes as c
from vault.ledger.entry import Unparsable, decode_body, parse_entry
from vault.ledger.replay import founding_keys
from vault.ledger.rules.base import RECOVERY_AUTHOR
from vault.selftest import self_test
from vault.session import Session
from vault.store import Store, open_store
from vault.team.chores import do_chores
from vault.team.confirmed import days_unconfirmed
from vault.views import KnownMember

__all__ = ["add_device", "open_session", "require_sound_build", "unlock"]

#: Told what unlocking is doing: ``keys`` (Argon2), ``reading``, ``checking``.
Progress = Callable[[str], None]
#: Looks at what was found before this device believes it; raises to leave everything as it was.
Confirm = Callable[[Session], None]


def require_sound_build() -> None:
    if not self_test():
        raise BrokenBuild


def unlock(
    device: Device,
    location: str | None,
    *,
    member: str | None,
    password: str,
    progress: Progress | None = None,
    pinned: bool = True,
    repin: bool = False,
    confirm: Confirm | None = None,
) -> Session:
    """Open a vault on a device that holds the member's secret key.

    ``location`` and ``member`` (name or id) may be None where this device knows only one. ``pinned`` False opens an
    older copy on purpose (a backup) and neither reads nor moves the pin; ``repin`` replaces the pin by what is found,
    which only an override or a restore that somebody asked for may do, and ``confirm`` may still stop by raising.
    Raises NotFound, Ambiguous, SecretKeyMissing, WrongPassword, LockedOut, KeychainTrouble, Integrity errors.
    """
    require_sound_build()
    tell = progress or (lambda _step: None)
    if location is None:
        known = device.last_used()
        if known is None:
            raise NotFound(kind="vault", name="")
        location = known.location
    store = open_store(location, device)
    try:
        founder = founder_of(store)
        member_id = _choose_member(device, store, member)
        slot = _keyslot(store, member_id)
        secret_key = device.secret_key(store.vault, member_id)
        pin = _pin(device, slot, secret_key, forgiving=repin) if pinned else None
        if not repin:
            _hold_keyslot_against(pin, slot)
        _hold_not_recovered(store, pin, slot)
        tell("keys")
        keys = _try_password(device, slot, password, secret_key, is_known=_is_known(slot, pin, founder))
        tell("reading")
        device_id = pin.device if pin is not None else ""
        return open_session(device, store, keys, secret_key, member_id, device_id, pin, pinned, repin, confirm)
    except BaseException:
        store.close()
        raise


def _choose_member(device: Device, store: Store, wanted: str | None) -> str:
    known = next((vault.members for vault in device.vaults() if vault.id == store.vault), [])
    slots = [member for member, _ in store.keyslots()]
    if wanted is not None:
        named = [member.id for member in known if wanted in (member.id, member.name)]
        named = named or [member for member in slots if member == wanted]
        if len(named) > 1:
            raise Ambiguous(kind="member", name=wanted, candidates=[{"id": one, "name": wanted} for one in named])
        if not named:
            raise NotFound(kind="member", reason="not_known_here", name=wanted)
        return named[0]
    if len(known) == 1:
        return known[0].id
    if len(known) > 1:
        candidates = [{"id": member.id, "name": member.name} for member in known]
        raise Ambiguous(kind="member", name="", reason="several_here", candidates=candidates)
    if len(slots) == 1:
        return slots[0]
    raise SecretKeyMissing(vault=store.vault)


def founder_of(store: Store) -> tuple[str, PublicKeys]:
    """Who signed entry 1, with which keys: all that the ledger says in clear, and it must be of this very vault."""
    row = next(store.rows(), None)
    if row is None:
        raise Damaged(what="entry", seq=1)
    try:
        entry = parse_entry(row[1])
        keys = founding_keys(entry, decode_body(entry.body))
    except Unparsable:
        raise Tampered(what="entry", seq=1) from None
    if not entry.signed_by(keys.signing):
        raise Tampered(what="entry", seq=1)
    if entry.vault != store.vault:
        raise Tampered(what="header")
    return entry.author, keys


def _keyslot(store: Store, member: str) -> Keyslot:
    """Read and check the keyslot before a single guess is spent on it."""
    raw = store.keyslot(member)
    if raw is None:
        raise Damaged(what="keyslot", member=member)
    return parse_keyslot(raw, store.vault, member)


def _pin(device: Device, slot: Keyslot, secret_key: bytes, *, forgiving: bool) -> Pin | None:
    """``forgiving`` is for a deliberate override, which is also the way out of a pin that got damaged."""
    try:
        return device.load_pin(slot.vault, slot.member, secret_key)
    except Tampered:
        if forgiving:
            return None
        raise


def _hold_keyslot_against(pin: Pin | None, slot: Keyslot) -> None:
    if pin is None:
        return
    if slot.version < pin.keyslot_version:
        raise RolledBack(what="keyslot", pinned=pin.keyslot_version, found=slot.version)
    if slot.version == pin.keyslot_version and sha256(msgspec.msgpack.encode(slot)).hex() != pin.keyslot_digest:
        raise Tampered(what="keyslot", member=slot.member)


def _hold_not_recovered(store: Store, pin: Pin | None, slot: Keyslot) -> None:
    """Keys that the recovery key replaced are no intrusion, and no password opens their place any more.

    Only the vault's own recovery key, as this device once verified it, can make this device say so. Raises Disabled.
    """
    if pin is None or not pin.recovery or slot.keys.fingerprint().hex() == pin.keys:
        return
    for _seq, raw in store.rows(pin.seq):
        with suppress(Unparsable):
            entry = parse_entry(raw)
            to = {delivery.to for delivery in decode_body(entry.body).deliveries}
            signed = entry.author == RECOVERY_AUTHOR and entry.signed_by(bytes.fromhex(pin.recovery))
            if signed and slot.member in to:
                raise Disabled(member=slot.member, reason="recovered")


def _is_known(slot: Keyslot, pin: Pin | None, founder: tuple[str, PublicKeys]) -> bool:
    """Whether these public keys are the member's as far as can be told without the password."""
    if pin is not None and pin.keys:
        return slot.keys.fingerprint().hex() == pin.keys
    return founder[0] != slot.member or founder[1] == slot.keys


def _try_password(device: Device, slot: Keyslot, password: str, secret_key: bytes, *, is_known: bool) -> MemberKeys:
    state = device.lockout(slot.vault, slot.member)
    if state.retry_after_s:
        raise LockedOut(retry_after_s=state.retry_after_s)
    try:
        keys = open_keyslot(slot, password, secret_key)
    except OpenFailed:
        if not is_known:  # a whole new keyslot, signed by itself: planted, and no fault of who types the password
            raise UnknownMemberKey(member=slot.member) from None
        after = device.note_failure(slot.vault, slot.member)
        _spool(device, slot, secret_key).add([Record(_now_ms(), "unlock_failed", "", {"failures": after.failures})])
        left = 0 if after.retry_after_s else after.attempts_left
        raise WrongPassword(attempts_left=left, wait_s=after.retry_after_s) from None
    device.clear_failures(slot.vault, slot.member)
    return keys


def try_password(session: Session, password: str) -> None:
    """Whether it is the member's own, counted as an unlock is. Raises WrongPassword, LockedOut, KeychainTrouble."""
    vault, member = session.vault_id, session.ring.member
    slot, secret_key = _keyslot(session.store, member), session.device.secret_key(vault, member)
    _try_password(session.device, slot, password, secret_key, is_known=True)


def open_session(
    device: Device,
    store: Store,
    keys: MemberKeys,
    secret_key: bytes,
    member: str,
    device_id: str,
    pin: Pin | None,
    pinned: bool = True,
    repin: bool = False,
    confirm: Confirm | None = None,
) -> Session:
    ring = KeyRing(store.vault, member, keys, store.blob)
    session = Session(device, store, ring, secret_key, device_id or new_id(), keeps_pin=pinned)
    try:
        session.load(None if repin else pin, from_snapshot=pinned and not repin)
        if confirm is not None:
            confirm(session)
        if repin:
            session.replaced_pin = pin
            session.forget_snapshot()
        if pinned:
            _settle(device, session, repin=repin)
    except BaseException:
        session.close()  # a vault that did not verify leaves no key in memory either
        raise
    return session


def _settle(device: Device, session: Session, *, repin: bool) -> None:
    """Make the vault one of this device's, and the device one of the vault's."""
    record = session.member
    known = KnownMember(record.id, record.name, record.role)
    device.remember(session.vault_id, session.team, session.location, known)
    if session.device_id not in session.state.devices and "unsafe_location" not in session.warnings:
        label = platform.node()[:200]
        session.commit(lambda intention: intention.add(c.DeviceAdded(session.device_id, label)))
    if not repin:
        do_chores(session)
    if days_unconfirmed(session) is not None:
        session.warnings.append("members_unconfirmed")
    session.save_snapshot()
    session.save_pin(keychain=repin, replacing=repin)
    session.record("unlock")


def add_device(device: Device, location: str, *, secret_key_text: str, password: str, member: str | None) -> Session:
    """Let a member in on a device that does not know them yet, with the secret key from their kit.

    Raises BadInput (no secret key), WrongPassword (no keyslot opens with the two).
    """
    require_sound_build()
    secret_key = from_text(SECRET_KEY, secret_key_text, SECRET_KEY_SIZE)
    store = open_store(location, device)
    try:
        founder_of(store)
        slots = store.keyslots()
        named = [slot for slot in slots if slot[0] == member] or slots
        opened: list[tuple[str, MemberKeys]] = []
        for member_id, raw in named:
            try:
                opened.append(
                    (member_id, open_keyslot(parse_keyslot(raw, store.vault, member_id), password, secret_key))
                )
                break
            except OpenFailed:
                continue
        if not opened:
            raise WrongPassword(vault=store.vault)
        member_id, keys = opened[0]
        pin, is_other = _pin_until_now(device, store.vault, member_id, secret_key)
        device.save_secret_key(store.vault, member_id, secret_key)
        device_id = pin.device if pin is not None and not is_other else ""
        session = open_session(device, store, keys, secret_key, member_id, device_id, pin)
        if is_other:
            device.clear_failures(store.vault, member_id)
            session.save_pin(keychain=True, replacing=True)
        return session
    except BaseException:
        store.close()
        raise


def _pin_until_now(device: Device, vault: str, member: str, secret_key: bytes) -> tuple[Pin | None, bool]:
    """What this device saw, and whether under another secret key: the one that a recovery made worthless."""
    try:
        until_now = device.secret_key(vault, member)
    except SecretKeyMissing:
        until_now = secret_key
    return device.load_pin(vault, member, until_now), until_now != secret_key


def _spool(device: Device, slot: Keyslot, secret_key: bytes) -> Spool:
    return Spool(device.folder(slot.vault, slot.member) / "spool", secret_key)


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
