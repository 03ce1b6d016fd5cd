"""What this member may read of the directory, opened: profiles and scores, in step with the state they belong to."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from vault.crypto.sealing import OpenFailed
from vault.directory import Profile, Scores, profile_context, scores_context
from vault.errors import Tampered
from vault.keyring import EntryReader, KeyRing
from vault.ledger import changes as c
from vault.ledger.entry import Entry
from vault.ledger.state import State

#: Changes after which this member may read more profiles than before, or fewer.
_MOVES_READERS = (
    c.GrantGiven
    | c.GrantWithdrawn
    | c.MemberJoined
    | c.MemberRoleSet
    | c.MemberApproved
    | c.Approved
    | c.RoleDefined
    | c.DirectoryShared
    | c.DirectoryRenewed
)


class Unsealed:
    """The witness of a replay: it notes what an entry touched, and opens that once the state has taken it in."""

    def __init__(self, ring: KeyRing) -> None:
        self._ring = ring
        self.profiles: dict[str, Profile] = {}
        self.scores: dict[str, tuple[int, int]] = {}
        self._touched: set[str] = set()
        self._readers_moved = False
        self._scored: list[tuple[int, c.ScoresSet]] = []
        self._spilled: list[tuple[int, list[c.KeySetAdded]]] = []

    def __repr__(self) -> str:
        return f"Unsealed({len(self.profiles)} profiles)"

    def forget(self) -> None:
        self.profiles, self.scores = {}, {}

    def note(self, entry: Entry, content: c.Content, changes: Sequence[c.AnyChange]) -> None:
        for change in changes:
            if isinstance(change, c.AccountAdded | c.AccountEdited | c.AccountDeleted):
                self._touched.add(change.account)
            elif isinstance(change, c.ScoresSet):
                self._scored.append((entry.seq, change))
            elif isinstance(change, _MOVES_READERS):
                self._readers_moved = True
        if content.spilled:
            self._spilled.append((entry.seq, [change for change in changes if isinstance(change, c.KeySetAdded)]))

    def catch_up(self, state: State, read_entry: EntryReader) -> None:
        """Raises Tampered, Damaged for what an entry names and the store does not hold."""
        if self._readers_moved:
            moved = self._newly_readable(state)
            self._touched.update(moved)
            self._scored += self._scores_of({state.accounts[account].brand for account in moved}, state, read_entry)
            self._readers_moved = False
        for account in self._touched:
            self._open_profile(state, account)
        self._touched.clear()
        rejected = {record.seq for record in state.rejected}
        for seq, keysets in self._spilled:
            if seq not in rejected:
                self._ring.keep_entry_keys(seq, keysets, state)
        self._spilled.clear()
        for seq, change in self._scored:
            record = state.scores.get(f"{seq}:{change.brand}")
            if record is not None:
                self._open_scores(state, change, record.epoch)
        self._scored.clear()

    def _newly_readable(self, state: State) -> set[str]:
        """Accounts that came into this member's sight, and those that left it."""
        readable = {brand.id for brand in state.brands.values() if self._ring.may_read(brand)}
        return {
            account.id
            for account in state.accounts.values()
            if (account.id in self.profiles) != (account.brand in readable)
        }

    def _scores_of(self, brands: set[str], state: State, read_entry: EntryReader) -> list[tuple[int, c.ScoresSet]]:
        return [
            (record.seq, change)
            for record in state.scores.values()
            if record.brand in brands
            for change in read_entry(record.seq)
            if isinstance(change, c.ScoresSet) and change.brand == record.brand
        ]

    def _open_profile(self, state: State, account: str) -> None:
        record = state.accounts.get(account)
        if record is None or not self._ring.may_read(state.brands[record.brand]):
            self.profiles.pop(account, None)
            self.scores.pop(account, None)
            return
        key = self._ring.directory_key(state.brands[record.brand], record.profile_epoch)
        purpose = profile_context(self._ring.vault, account, record.brand)
        raw = self.open(key, record.profile, purpose, "profile")
        try:
            self.profiles[account] = msgspec.msgpack.decode(raw, type=Profile)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise Tampered(what="profile", id=account) from None

    def _open_scores(self, state: State, change: c.ScoresSet, epoch: int) -> None:
        if not self._ring.may_read(state.brands[change.brand]):
            return
        key = self._ring.directory_key(state.brands[change.brand], epoch)
        raw = self.open(key, change.scores, scores_context(self._ring.vault, change.brand), "scores")
        try:
            scores = msgspec.msgpack.decode(raw, type=Scores).scores
            rows = list(zip(change.accounts, change.versions, scores, strict=True))
        except (msgspec.DecodeError, ValueError):
            raise Tampered(what="scores", id=change.scores.blob.hex()[:16]) from None
        self.scores.update((account, (version, score)) for account, version, score in rows)

    def open(self, key: bytes, sealed: c.Sealed, purpose: bytes, what: str) -> bytes:
        """Raises Tampered (``what`` names it), Damaged."""
        try:
            return self._ring.open_blob(key, sealed, purpose)
        except OpenFailed:
            raise Tampered(what=what, id=sealed.blob.hex()[:16]) from None
