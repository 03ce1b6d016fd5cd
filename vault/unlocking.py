"""Ways into a session: a new vault, an existing one, and a known member on a new device."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import msgspec

from vault.activity import Record, Spool
from vault.crypto.kdf import DEFAULT_COST as DEFAULT_COST
from vault.crypto.kdf import KdfCost as KdfCost  # front ends name a cost, and know nothing of crypto
from vault.crypto.kdf import cost_is_acceptable, sha256
from vault.crypto.keys import SUITE_NAME, MemberKeys, PublicKeys, derive_recovery_keys, make_member_keys
from vault.crypto.printed import RECOVERY_KEY, SECRET_KEY, from_text, to_text
from vault.crypto.sealing import OpenFailed, make_key, seal
from vault.crypto.signing import sign
from vault.device import SECRET_KEY_SIZE, Device, Pin
from vault.errors import (
    Ambiguous,
    BadInput,
    BrokenBuild,
    Damaged,
    Exists,
    LockedOut,
    NotFound,
    RolledBack,
    SecretKeyMissing,
    Tampered,
    UnknownMemberKey,
    UnsafeLocation,
    WrongPassword,
)
from vault.files import publish
from vault.ids import new_id
from vault.keyring import KeyRing, seal_team_key
from vault.keyslot import Keyslot, make_keyslot, open_keyslot, parse_keyslot
from vault.ledger import changes as c
from vault.ledger.entry import (
    ENTRY,
    NO_PREV,
    Body,
    Delivery,
    Unparsable,
    body_context,
    decode_body,
    encode_body,
    make_entry,
    parse_entry,
)
from vault.ledger.replay import founding_keys
from vault.ledger.rules.members import proof_of_possession
from vault.location import why_unsafe
from vault.selftest import self_test
from vault.session import Session
from vault.store import SqliteStore, Store
from vault.views import KnownMember

__all__ = ["Created", "KdfCost", "add_device", "create_vault", "unlock"]

LONGEST: Final = {"team": 200, "name": 200, "password": 10_000}
#: Told what unlocking is doing: ``keys`` (Argon2), ``reading``, ``checking``.
Progress = Callable[[str], None]
#: Looks at what was found before this device believes it; raises to leave everything as it was.
Confirm = Callable[[Session], None]


@dataclass(frozen=True, slots=True)
class Created:
    """A new vault. Both keys are for the emergency kit, shown once."""

    vault_id: str
    member_id: str
    secret_key: str = field(repr=False)
    recovery_key: str = field(repr=False)
    session: Session = field(repr=False)


def create_vault(
    device: Device, location: str, *, team: str, name: str, password: str, kdf: KdfCost | None = None
) -> Created:
    """A new vault with its first member, an owner. Raises Exists, BadInput, KeychainTrouble, ReadOnly."""
    _require_sound_build()
    cost = kdf or DEFAULT_COST
    if not cost_is_acceptable(cost):
        raise BadInput(reason="kdf_out_of_bounds", field="kdf")
    for label, value in (("team", team), ("name", name), ("password", password)):
        if not value.strip():
            raise BadInput(reason="empty", field=label)
        if len(value.strip()) > LONGEST[label]:
            raise BadInput(reason="too_long", field=label)
    path = Path(location).absolute()
    if path.exists():
        raise Exists(kind="vault", name=location)
    if (reason := why_unsafe(path)) is not None:
        raise UnsafeLocation(path=str(path), reason=reason)
    vault, member, device_id = new_id(), new_id(), new_id()
    keys, team_key = make_member_keys(), make_key()
    secret_key, recovery_key = os.urandom(SECRET_KEY_SIZE), os.urandom(32)
    slot = make_keyslot(vault, member, 1, keys, password, secret_key, cost)
    device.save_secret_key(vault, member, secret_key)
    founding: list[c.AnyChange] = [
        c.VaultCreated(team.strip(), SUITE_NAME, derive_recovery_keys(recovery_key).public()),
        _joining(vault, member, name.strip(), keys),
        c.DeviceAdded(device_id, platform.node()),
        c.KeyslotWritten(1, sha256(slot)),
        c.PersonAdded(new_id(), name.strip(), "", "", member),
    ]
    raw = _first_entry(vault, member, device_id, keys, team_key, recovery_key, founding)
    _write_new(path, vault, raw, member, slot)
    store = SqliteStore.open(path)
    try:
        session = _open(device, store, keys, secret_key, member, device_id, None)
    except BaseException:
        store.close()
        path.unlink(missing_ok=True)
        raise
    session.warnings.clear()
    return Created(vault, member, to_text(SECRET_KEY, secret_key), to_text(RECOVERY_KEY, recovery_key), session)


def _write_new(path: Path, vault: str, first_entry: bytes, member: str, slot: bytes) -> None:
    """The file gets its name only once it is a whole vault, so a crash leaves nothing that calls itself one."""
    unfinished = path.with_name(f".{path.name}.new")
    unfinished.unlink(missing_ok=True)
    store = SqliteStore.create(unfinished, vault)
    try:
        with store.writer():
            store.append(1, first_entry, [])
            store.put_keyslot(member, slot)
        store.close()
        publish(unfinished, path)
    except BaseException:
        store.close()
        unfinished.unlink(missing_ok=True)
        raise


def _require_sound_build() -> None:
    if not self_test():
        raise BrokenBuild


def _joining(vault: str, member: str, name: str, keys: MemberKeys) -> c.MemberJoined:
    public = keys.public()
    proof = sign(keys.signing, proof_of_possession(vault, member, public.signing, public.kem))
    return c.MemberJoined(member, name, "owner", public, proof)


def _first_entry(
    vault: str,
    member: str,
    device_id: str,
    keys: MemberKeys,
    team_key: bytes,
    recovery_key: bytes,
    founding: list[c.AnyChange],
) -> bytes:
    """Entry 1 carries its author's keys in clear, because nothing before it could name them."""
    recovery = derive_recovery_keys(recovery_key).public()
    deliveries = [
        Delivery(member, 1, seal_team_key(vault, 1, team_key, member, keys.public())),
        Delivery("recovery", 1, seal_team_key(vault, 1, team_key, "recovery", recovery)),
    ]
    purpose = body_context(ENTRY, vault=vault, seq=1, prev=NO_PREV, author=member, device=device_id, epoch=1)
    sealed = seal(team_key, c.encode(c.Content([], founding, [])), purpose)
    return make_entry(
        ENTRY,
        vault=vault,
        seq=1,
        prev=NO_PREV,
        author=member,
        device=device_id,
        clock=_now_ms(),
        epoch=1,
        body=encode_body(Body(msgspec.msgpack.encode(keys.public()), deliveries, sealed)),
        signing=keys.signing,
    )


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
    _require_sound_build()
    tell = progress or (lambda _step: None)
    if location is None:
        known = device.last_used()
        if known is None:
            raise NotFound(kind="vault", name="")
        location = known.location
    store = SqliteStore.open(Path(location).absolute())
    try:
        founder = _founder(store)
        member_id = _choose_member(device, store, member)
        slot = _keyslot(store, member_id)
        secret_key = device.secret_key(store.vault, member_id)
        pin = _pin(device, slot, secret_key, forgiving=repin) if pinned else None
        if not repin:
            _hold_keyslot_against(pin, slot)
        tell("keys")
        keys = _try_password(device, slot, password, secret_key, is_known=_is_known(slot, pin, founder))
        tell("reading")
        device_id = pin.device if pin is not None else ""
        return _open(device, store, keys, secret_key, member_id, device_id, pin, pinned, repin, confirm)
    except BaseException:
        store.close()
        raise


def _choose_member(device: Device, store: SqliteStore, wanted: str | None) -> str:
    known = next((vault.members for vault in device.vaults() if vault.id == store.vault), [])
    slots = [member for member, _ in store.keyslots()]
    if wanted is not None:
        named = [member.id for member in known if wanted in (member.id, member.name)]
        named = named or [member for member in slots if member == wanted]
        if len(named) > 1:
            raise Ambiguous(kind="member", name=wanted, candidates=[{"id": one, "name": wanted} for one in named])
        if not named:
            raise NotFound(kind="member", name=wanted)
        return named[0]
    if len(known) == 1:
        return known[0].id
    if len(known) > 1:
        candidates = [{"id": member.id, "name": member.name} for member in known]
        raise Ambiguous(kind="member", name="", candidates=candidates)
    if len(slots) == 1:
        return slots[0]
    raise SecretKeyMissing(vault=store.vault)


def _founder(store: Store) -> tuple[str, PublicKeys]:
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


def _open(
    device: Device,
    store: SqliteStore,
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
    session.save_snapshot()
    session.save_pin(keychain=repin, replacing=repin)
    session.record("unlock")


def add_device(device: Device, location: str, *, secret_key_text: str, password: str, member: str | None) -> Session:
    """Let a member in on a device that does not know them yet, with the secret key from their kit.

    Raises BadInput (no secret key), WrongPassword (no keyslot opens with the two).
    """
    _require_sound_build()
    secret_key = from_text(SECRET_KEY, secret_key_text, SECRET_KEY_SIZE)
    store = SqliteStore.open(Path(location).absolute())
    try:
        _founder(store)
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
        device.save_secret_key(store.vault, member_id, secret_key)
        pin = device.load_pin(store.vault, member_id, secret_key)
        return _open(device, store, keys, secret_key, member_id, pin.device if pin else "", pin)
    except BaseException:
        store.close()
        raise


def _spool(device: Device, slot: Keyslot, secret_key: bytes) -> Spool:
    return Spool(device.folder(slot.vault, slot.member) / "spool", secret_key)


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
