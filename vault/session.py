"""An unlocked vault: the only holder of keys, and the only way in which anything is read or changed.

One session belongs to one thread (its store is a connection). Front ends call use cases off their own thread and
are told of changes through ``on_change``.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from itertools import takewhile
from pathlib import Path
from typing import Final, TypeVar

from vault import activity, snapshot
from vault.access import may
from vault.activity import Journal, Record
from vault.alarms import raise_alarms
from vault.committing import Writer
from vault.crypto.kdf import sha256
from vault.crypto.keys import forget_key_objects
from vault.crypto.sealing import OpenFailed, forget_ciphers
from vault.device import Device, Pin
from vault.directory import Profile, control_context, secret_context
from vault.errors import (
    CannotWriteFile,
    Damaged,
    Disabled,
    Forked,
    KeychainTrouble,
    NotFound,
    Tampered,
    UnsafeLocation,
)
from vault.factors import Factors
from vault.intention import Intention
from vault.keyring import KeyRing, Spoiled
from vault.ledger import changes as c
from vault.ledger.entry import decode_body, parse_entry
from vault.ledger.records import ControlRecord, MemberRecord, SecretVersion
from vault.ledger.replay import check_links, check_pin, hold_format, replay
from vault.ledger.rules.base import RECOVERY
from vault.ledger.state import State
from vault.location import why_unsafe
from vault.offboarding.last_day import hold_last_day
from vault.pinning import hold_against_pin, pin_of
from vault.store import Store
from vault.unsealed import Unsealed

SNAPSHOT_AFTER: Final = 200
CLOCK_SLACK_MS: Final = 5 * 60 * 1000
_T = TypeVar("_T")


class Session:
    """Made by ``vault.unlocking``. ``state`` and ``profiles`` are read by use cases and written only by the fold."""

    def __init__(
        self,
        device: Device,
        store: Store,
        ring: KeyRing,
        secret_key: bytes,
        device_id: str,
        *,
        keeps_pin: bool = True,
    ) -> None:
        self.device = device
        self.store = store
        self.ring = ring
        self.device_id = device_id
        self.location = store.location
        self._unsafe = why_unsafe(store.location)
        self.state = State()
        self.unsealed = Unsealed(ring)
        self.warnings: list[str] = []
        self.vault_id = ring.vault
        self.replaced_pin: Pin | None = None
        self.factors = Factors()
        self.kept: dict[str, object] = {}  # what use cases worked out of it; gone with the keys
        self._keeps_pin = keeps_pin  # an older copy that is opened on purpose must leave this device's memory alone
        self._secret_key = secret_key
        self._observers: list[Callable[[], None]] = []
        self._snapshot_seq = 0
        spool = activity.Spool(device.folder(ring.vault, ring.member) / "spool", secret_key)
        self.journal = Journal(store, ring, self.state, device_id, spool)

    def __repr__(self) -> str:
        return f"Session(vault={self.vault_id}, member={self.ring.member})"

    # who and when

    @property
    def member(self) -> MemberRecord:
        return self.state.members[self.ring.member]

    @property
    def profiles(self) -> dict[str, Profile]:
        """Opened profiles by account id."""
        return self.unsealed.profiles

    @property
    def scores(self) -> dict[str, tuple[int, int]]:
        """Strength by account id: (password version, score), where it does not stand in the profile."""
        return self.unsealed.scores

    @property
    def is_read_only(self) -> bool:
        """Whether nothing may be written: a vault in an unsafe place, or an older copy that is only looked at."""
        return self._unsafe is not None or not self._keeps_pin

    @property
    def team(self) -> str:
        return self.state.team

    def clock_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.clock_ms() / 1000, UTC)

    def latest_ms(self) -> int:
        """This device's clock, or the record's where that is ahead: a clock that was set back opens no gate."""
        return max(self.clock_ms(), self.state.clock)

    def may(self, capability: str, *, brand: str = "", account: str = "") -> bool:
        record = self.state.accounts.get(account)
        return may(self, capability, brand or (record.brand if record is not None else ""), account)

    def on_change(self, callback: Callable[[], None]) -> Callable[[], None]:
        """``callback`` runs on the session's thread after every change; call the result to stop it."""
        self._observers.append(callback)
        return lambda: self._observers.remove(callback)

    # loading

    def load(self, pin: Pin | None, *, from_snapshot: bool) -> None:
        """Bring the state up to the store's head. Raises Integrity errors, NewerVersion."""
        head = self.store.head()
        if head is None:
            raise Damaged(what="entry", seq=1)
        if pin is not None:
            check_pin(head[0], pin.seq)
        if from_snapshot:
            self._load_snapshot()
        if self.state.seq == 0:
            self.ring.find_packages(self.store.rows())
        self._catch_up()
        if pin is not None:
            hold_against_pin(self.state, self.store, pin)
        self._check_member()
        activity.check_anchors(self.store, self.state)
        mine = pin is not None and pin.device == self.device_id
        self.journal.find_head(*((pin.activity_n, bytes.fromhex(pin.activity_hash)) if pin and mine else (0, b"")))
        if self.clock_ms() < max(self.state.clock, pin.clock if pin else 0) - CLOCK_SLACK_MS:
            self.warnings.append("clock_back")
        if pin is None:
            self.warnings.append("first_seen")
        if self._unsafe is not None:
            self.warnings.append("unsafe_location")
        raise_alarms(self)

    def _load_snapshot(self) -> None:
        """Use the snapshot if every row under it is still, byte for byte, what it was folded from."""
        loaded = snapshot.load(self._snapshot_path(), self.ring.keys.local, self.vault_id, self.ring.member)
        if loaded is None:
            return
        state = loaded.state
        if not check_links(self.store.rows(), state.seq, state.hash):
            self._fail_precisely(state)
        self._adopt(loaded)

    def _fail_precisely(self, known: State) -> None:
        """The rows changed under a state that this device verified: replay to name the first bad one."""
        replay(State(), self.store.rows(), self.ring)
        raise Forked(seq=known.seq)

    def _adopt(self, loaded: snapshot.Loaded) -> None:
        self.state = loaded.state
        self.journal.state = loaded.state
        self.unsealed.profiles, self.unsealed.scores = loaded.profiles, loaded.scores
        self.ring.opened = loaded.opened
        self._snapshot_seq = loaded.state.seq

    def _catch_up(self) -> None:
        try:
            replay(self.state, self.store.rows(self.state.seq), self.ring, self.unsealed.note)
        finally:  # what was folded before a broken row stays shown
            if not self._is_replaced:
                self.unsealed.catch_up(self.state, self.read_changes)
            for seq in sorted(self.unsealed.garbled):
                code = f"garbled:{self.signer_of(seq)}"
                self.warnings += [code] if code not in self.warnings else []

    def read_up_to(self, seq: int | None) -> None:
        """For who is no member yet: fold the record as far as they were told of it, or to its end."""
        rows = self.store.rows(self.state.seq)
        replay(self.state, rows if seq is None else takewhile(lambda row: row[0] <= seq, rows), self.ring)

    def _check_member(self) -> None:
        """The verified history must name this very member's keys, and this very keyslot, and not have let them go."""
        member = self.state.members.get(self.ring.member)
        if member is not None:
            self._hold_rights(member)
        if member is None or member.keys != self.ring.public:
            raise Tampered(what="member", member=self.ring.member)
        raw = self.store.keyslot(member.id)
        if raw is None or sha256(raw) != member.keyslot_digest:
            raise Tampered(what="keyslot", member=member.id)

    def _hold_rights(self, member: MemberRecord) -> None:
        """Raises Disabled for a member who may not go on; the front end then locks."""
        if not member.active and not member.pending:
            raise Disabled(member=member.id)
        if self._is_replaced:
            raise Disabled(member=member.id, reason="recovered")
        hold_last_day(self)
        device = self.state.devices.get(self.device_id)
        if device is not None and device.revoked:
            raise Disabled(member=member.id, device=device.id)

    @property
    def _is_replaced(self) -> bool:
        """Whether the recovery key gave this member other keys than the ones in hand."""
        return self.ring.public.signing in self.state.former.get(self.ring.member, ())

    def refresh(self) -> bool:
        """Fold what others wrote since. True if there was anything. Raises Disabled where it ended our rights."""
        head, before = self.store.head(), self.state.seq
        if head is None or head[0] < before or (head[0] == before and sha256(head[1]) != self.state.tail):
            raise Forked(seq=before)
        if head[0] == before:
            hold_format(self.state)
            hold_last_day(self)
            return False
        self._catch_up()
        self.save_pin(keychain=False)
        if self.ring.member in self.state.members:
            self._hold_rights(self.member)
        raise_alarms(self)
        self._tell()
        return True

    # changing

    def commit(self, build: Callable[[Intention], _T]) -> _T:
        """Carry out one intention as one entry, whole or not at all; an intention without changes writes nothing.

        Raises what ``build`` raises, NotPermitted, Busy, ReadOnly, UnsafeLocation and the other StoreTrouble.
        """
        if self._unsafe is not None:
            raise UnsafeLocation(path=self.location, reason=self._unsafe)
        draft = Writer(self).write(build)
        if draft.raw:
            self._keep(draft.intention, draft.content, draft.seq, draft.raw)
            self.save_pin(keychain=False)
            self._tell()
        return draft.result

    def _keep(self, intention: Intention, content: c.Content, seq: int, raw: bytes) -> None:
        """What replaying the entry would do, without opening again what was just sealed."""
        intention.overlay.keep()
        self.state.advance(seq, sha256(raw), sha256(raw))
        self.state.note(intention.author.clock, content.anchors)
        here = self.state.accounts
        self.profiles.update({one: profile for one, profile in intention.profiles.items() if one in here})
        for change in intention.changes:
            if isinstance(change, c.AccountDeleted):
                self.profiles.pop(change.account, None)
        self.scores.update(intention.scores)
        for index, key in enumerate(intention.entry_keys):
            self.ring.opened.entry[f"{seq}:{index}"] = key
        self.ring.opened.take(intention.opened)

    # secrets

    def secret_version(self, account: str, component: str, version: int | None = None) -> SecretVersion | None:
        """The current version, or a named older one; None where there is none."""
        found = self.state.secrets[account].get(component) if account in self.state.secrets else None
        if found is None:
            return None
        wanted = found.current if version is None else version
        return found.versions[wanted - 1] if 0 < wanted <= len(found.versions) else None

    def open_secret(self, account: str, component: str, version: int | None = None) -> str | None:
        """The plaintext. Raises NotPermitted (no key), Damaged, Tampered."""
        found = self.secret_version(account, component, version)
        if found is None:
            return None
        purpose = secret_context(self.vault_id, account, component, found.version)
        guilty = found.seq
        try:
            key = self.ring.data_key(f"{account}:{component}", found, self.read_changes, self.state)
            return self.ring.read_blob(key, found.secret, purpose).decode("utf-8")
        except Spoiled as spoiled:
            guilty = spoiled.seq
        except (OpenFailed, UnicodeDecodeError):
            pass
        # The bytes are the signed ones, so it was their signer who sealed something else: name them.
        raise Tampered(what="secret", account=account, by=self.signer_of(guilty), seq=guilty, version=found.version)

    def signer_of(self, seq: int) -> str:
        """Who signed an entry, by name: a member, an invited person, or the recovery key."""
        _, raw = next(self.store.rows(seq - 1))
        author = parse_entry(raw).author
        known = self.state.members.get(author) or self.state.invitations.get(author)
        return known.name if known is not None else RECOVERY

    def open_control(self, control: ControlRecord) -> str:
        """The whole number or address behind a masked label."""
        if control.value is None:
            return control.label
        key = self.ring.entry_key(control.seq, control.keyset, self.read_changes, self.state)
        raw = self.unsealed.open(key, control.value, control_context(self.vault_id, control.id), "control")
        return raw.decode("utf-8")

    def read_changes(self, seq: int) -> Sequence[c.AnyChange]:
        """What one entry of this ledger did. Raises NotFound for a seq that is not there."""
        row = next(self.store.rows(seq - 1), None)
        if row is None or row[0] != seq:
            raise NotFound(kind="entry", name=str(seq))
        entry = parse_entry(row[1])
        content = self.ring.open_content(entry, decode_body(entry.body))
        return self.ring.open_changes(entry, content)

    # activity, pin, snapshot

    def record(self, kind: str, account: str = "", **facts: str | int) -> None:
        """Note an activity before its effect is shown. Never raises: what cannot be stored waits in the spool."""
        records = [Record(self.clock_ms(), kind, account, facts)]
        if self._unsafe is not None:
            self.journal.spool.add(records)
        elif self.journal.write(records):
            self.save_pin(keychain=False)

    def save_pin(self, *, keychain: bool, replacing: bool = False) -> None:
        """Remember what was verified; ``keychain`` too where a round trip is affordable."""
        if not self._keeps_pin or self._is_replaced:  # keys that were replaced vouch for nothing
            return
        member, clock = self.member, self.state.clock
        if "clock_back" not in self.warnings:
            clock = max(clock, self.clock_ms())
        pin = pin_of(self.state, member, self.device_id, self.journal, clock)
        try:
            self.device.save_pin(
                self.vault_id, member.id, self._secret_key, pin, keychain=keychain, replacing=replacing
            )
        except CannotWriteFile:
            # What was committed is committed: a full home must not make it look as if it had failed.
            if "pin_not_saved" not in self.warnings:
                self.warnings.append("pin_not_saved")

    def _snapshot_path(self) -> Path:
        return self.device.folder(self.vault_id, self.ring.member) / "snapshot"

    def forget_snapshot(self) -> None:
        """For a history that is not the one the snapshot was folded from."""
        self._snapshot_path().unlink(missing_ok=True)

    def save_snapshot(self, *, always: bool = False) -> None:
        """Write the snapshot when enough happened since the last one to be worth it."""
        behind = self.state.seq - self._snapshot_seq
        if not self._keeps_pin or behind == 0 or (not always and self._snapshot_seq and behind < SNAPSHOT_AFTER):
            return
        loaded = snapshot.Loaded(self.state, self.profiles, self.scores, self.ring.opened)
        if snapshot.save(self._snapshot_path(), self.ring.keys.local, self.ring.member, loaded):
            self._snapshot_seq = self.state.seq

    def lock(self) -> None:
        """Forget every key and secret. The session is of no use afterwards."""
        try:
            with suppress(KeychainTrouble):
                self.save_pin(keychain=True)
            self.save_snapshot(always=True)
        finally:  # whatever stops the writing, locked means gone
            self.close()

    def close(self) -> None:
        """As ``lock``, without writing anything on this device."""
        self.leave()
        self.store.close()

    def leave(self) -> None:
        """As ``close``, but the store goes on to the session that follows this one."""
        self.unsealed.forget()
        self.factors.forget()
        self.kept.clear()
        self.state = State()
        self.ring.forget()
        self.journal.forget()
        self._secret_key = b""
        self._observers.clear()
        forget_key_objects()
        forget_ciphers()

    def _tell(self) -> None:
        for observer in list(self._observers):
            observer()
