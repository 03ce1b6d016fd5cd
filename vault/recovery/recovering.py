"""New keys for a member who lost theirs, by the recovery key: one entry, after which the old keys are worth nothing."""

from __future__ import annotations

import os
import platform
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

import msgspec

from vault.alarms import note_seen
from vault.crypto.kdf import DEFAULT_COST, KdfCost, cost_is_acceptable, sha256
from vault.crypto.keys import make_member_keys
from vault.crypto.printed import SECRET_KEY, to_text
from vault.crypto.sealing import seal
from vault.crypto.signing import sign
from vault.device import SECRET_KEY_SIZE, Device
from vault.errors import BadInput, CannotWriteFile, KeychainTrouble, NotFound, NotPermitted, Tampered
from vault.founding import LONGEST
from vault.intention import Intention
from vault.keyring import Opened, Spoiled, package_context
from vault.keyslot import make_keyslot
from vault.ledger import changes as c
from vault.ledger.entry import MAX_ENTRY, Delivery
from vault.ledger.records import MemberRecord
from vault.ledger.rules.members import proof_of_possession
from vault.recovery.approving import hold_approved, other_owners
from vault.recovery.opening import known_location, recovery_session
from vault.session import Session
from vault.store import Store
from vault.team.members import find_member
from vault.unlocking import open_session

#: What the sealed package may take of an entry; the rest is for the changes.
_MOST: Final = MAX_ENTRY // 2


@dataclass(frozen=True, slots=True)
class Recovered:
    """The member is unlocked; the secret key is for a new emergency kit, shown once."""

    vault_id: str
    member_id: str
    secret_key: str = field(repr=False)
    session: Session = field(repr=False)

    @property
    def recovery_key(self) -> str:
        """Empty: whoever used it has it on paper, and the kit of one member is no place for it."""
        return ""


def recover_member(
    device: Device,
    location: str | None,
    member: str,
    recovery_key: bytes,
    new_password: str,
    *,
    kdf: KdfCost | None = None,
) -> Recovered:
    """Give a member new keys, a new secret key and this device; every older key and device of theirs is refused.

    Where another owner could approve, the first call asks for that and raises ApprovalNeeded (``request_id``); after
    the approval the same call goes through, once. Raises BadInput, NotFound, Integrity errors, StoreTrouble.
    """
    cost = kdf or DEFAULT_COST
    if not cost_is_acceptable(cost):
        raise BadInput(reason="kdf_out_of_bounds", field="kdf")
    if not new_password.strip() or len(new_password.strip()) > LONGEST["password"]:
        raise BadInput(reason="too_long" if new_password.strip() else "empty", field="password")
    with recovery_session(device, known_location(device, location), recovery_key) as guest:
        record = find_member(guest.state, member)
        if not record.active:
            raise NotFound(kind="member", name=member)
        hold_approved(guest, record.id, other_owners(guest, record.id))
        device.keychain_for(guest.vault_id, record.id).get(f"{guest.vault_id}:{record.id}:secret")  # it answers
        newcomer = _Newcomer(guest, record, new_password, cost)
        guest.commit(newcomer.build)
        store, device_id, seen = guest.store, guest.device_id, guest.state.seq
    try:
        return newcomer.enter(device, store, device_id, seen)
    except BaseException:
        store.close()
        raise


class _Newcomer:
    """The member's new keys on their way into the record."""

    def __init__(self, guest: Session, record: MemberRecord, password: str, cost: KdfCost) -> None:
        self._guest, self._vault, self._member = guest, guest.vault_id, record.id
        self._keys = make_member_keys()
        self._secret_key = os.urandom(SECRET_KEY_SIZE)
        self._version = record.keyslot_version + 1
        self._slot = make_keyslot(
            self._vault, self._member, self._version, self._keys, password, self._secret_key, cost
        )

    def build(self, intention: Intention) -> None:
        public = self._keys.public()
        statement = proof_of_possession(self._vault, self._member, public.signing, public.kem)
        intention.add(c.MemberRecovered(self._member, public, sign(self._keys.signing, statement)))
        intention.add(c.DeviceAdded(intention.author.device, platform.node()[:200]))
        intention.add(c.KeyslotWritten(self._version, sha256(self._slot)))
        intention.keyslot = (self._member, self._slot)
        intention.deliveries.append(self._package(intention))

    def _package(self, intention: Intention) -> Delivery:
        """What the new keys cannot open by themselves: the past was sealed to the old ones, by name."""
        kept = Opened(team=dict(intention.ring.opened.team), data=self._data_keys(intention))
        kept.entry.update(self._control_keys(intention))
        kept.entry.update(self._named_keys(intention))
        sealed = seal(self._keys.local, msgspec.msgpack.encode(kept), package_context(self._vault, self._member))
        if len(sealed) > _MOST:
            raise BadInput(reason="too_large", field="grants")
        return Delivery(self._member, intention.state.epoch, sealed)

    def _scopes(self, intention: Intention) -> list[str]:
        grants = intention.overlay.grants.values()
        return [grant.scope for grant in grants if grant.member == self._member and grant.level != "none"]

    def _data_keys(self, intention: Intention) -> dict[str, bytes]:
        """Of accounts that were granted one by one; a whole brand opens by its pair."""
        found = {}
        for account in self._scopes(intention):
            for name, component in (intention.overlay.secrets.get(account) or {}).items():
                for version in component.versions:
                    with suppress(NotPermitted, Spoiled):  # what its writer sealed wrongly opens for nobody
                        key = intention.data_key(account, name, version)
                        found[f"{account}:{name}:{version.version}"] = key
        return found

    def _control_keys(self, intention: Intention) -> dict[str, bytes]:
        """Of control points that were written while a brand's pair had lapsed, and so to its holders by name."""
        scopes, state, read = self._scopes(intention), intention.state, self._guest.read_changes
        found = {}
        for control in state.controls.values():
            name = f"{control.seq}:{control.keyset}"
            if control.brand in scopes and control.value is not None and self._member in state.keysets.get(name, ()):
                with suppress(NotPermitted, Tampered):
                    found[name] = intention.ring.entry_key(control.seq, control.keyset, read, state)
        return found

    def _named_keys(self, intention: Intention) -> dict[str, bytes]:
        """Of rows of registers and of reminder robots, sealed to the member by name, perhaps to nobody else."""
        state, read = intention.state, self._guest.read_changes
        ways = [(row.seq, row.keyset) for row in state.registers.values()]
        ways += [(share.seq, share.keyset) for row in state.registers.values() for share in row.shares]
        ways += [(robot.seq, robot.keyset) for robot in state.robots.values()]
        found = {}
        for seq, keyset in ways:
            if self._member in state.keysets.get(f"{seq}:{keyset}", ()):
                with suppress(NotPermitted, Tampered):
                    found[f"{seq}:{keyset}"] = intention.ring.entry_key(seq, keyset, read, state)
        return found

    def enter(self, device: Device, store: Store, device_id: str, seen: int) -> Recovered:
        """Unlock as the member. The entry stands: a keychain that fails now must not cost them the new key."""
        warnings = []
        try:
            device.save_secret_key(self._vault, self._member, self._secret_key)
            device.clear_failures(self._vault, self._member)
        except (KeychainTrouble, CannotWriteFile):
            warnings.append("secret_key_not_kept")
        session = open_session(
            device,
            store,
            self._keys,
            self._secret_key,
            self._member,
            device_id,
            None,
            pinned=not warnings,
            repin=not warnings,
        )
        note_seen(session, seen)
        session.warnings[:] = [*(code for code in session.warnings if code != "first_seen"), *warnings]
        return Recovered(self._vault, self._member, to_text(SECRET_KEY, self._secret_key), session)
