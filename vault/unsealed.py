"""What this member may read of the directory, opened: profiles and scores, in step with the state they belong to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any, Final

import msgspec

from vault.crypto.sealing import OpenFailed
from vault.directory import Profile, Scores, profile_context, scores_context
from vault.errors import Tampered
from vault.keyring import EntryReader, KeyRing
from vault.ledger import changes as c
from vault.ledger.entry import Entry
from vault.ledger.records import AccountRecord, CaseRecord
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


#: What a member sealed wrongly, or under a wrong key. Bytes that somebody altered later are another matter.
_GARBAGE: Final = ("profile", "scores")
_WRONG_KEY: Final = ("bundle", "directory_key")


class Unsealed:
    """The witness of a replay: it notes what an entry touched, and opens that once the state has taken it in."""

    def __init__(self, ring: KeyRing) -> None:
        self._ring = ring
        self.profiles: dict[str, Profile] = {}
        self.scores: dict[str, tuple[int, int]] = {}
        #: Notes of offboarding cases by id, as vault.offboarding opened them.
        self.case_notes: dict[str, Any] = {}
        self._last_days: dict[bytes, str] = {}
        #: Entries whose signers sealed what nobody can open: told to whoever unlocks, in nobody's way.
        self.garbled: set[int] = set()
        self._touched: set[str] = set()
        self._readers_moved = False
        self._scored: list[tuple[int, c.ScoresSet]] = []
        self._spilled: list[tuple[int, list[c.KeySetAdded]]] = []

    def __repr__(self) -> str:
        return f"Unsealed({len(self.profiles)} profiles)"

    def forget(self) -> None:
        self.profiles, self.scores, self.case_notes = {}, {}, {}

    def last_day(self, case: CaseRecord) -> str:
        """This member's own last day by a planned case; empty where it is about somebody else."""
        if case.notice not in self._last_days:
            self._last_days[case.notice] = self._ring.last_day(case)
        return self._last_days[case.notice]

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
            self._open_profile(state, account, read_entry)
        self._touched.clear()
        rejected = {record.seq for record in state.rejected}
        for seq, keysets in self._spilled:
            if seq not in rejected:
                self._ring.keep_entry_keys(seq, keysets, state)
        self._spilled.clear()
        for seq, change in self._scored:
            record = state.scores.get(f"{seq}:{change.brand}")
            if record is not None:
                try:
                    self._open_scores(state, change, record.epoch)
                except Tampered as told:  # a strength that is missing is worked out again
                    if told.facts.get("what") not in (*_GARBAGE, *_WRONG_KEY):
                        raise
                    self.garbled.add(seq)
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

    def _open_profile(self, state: State, account: str, read_entry: EntryReader) -> None:
        record = state.accounts.get(account)
        if record is None or not self._ring.may_read(state.brands[record.brand]):
            self.profiles.pop(account, None)
            self.scores.pop(account, None)
            return
        try:
            self.profiles[account] = self._unsealed_profile(state, record, record.profile, record.profile_epoch)
        except Tampered as told:
            if told.facts.get("what") in _WRONG_KEY:
                self.profiles.pop(account, None)
                self._blame_giver(state, record.brand, read_entry)
            elif told.facts.get("what") in _GARBAGE:
                self._show_last_good(state, record, read_entry)
            else:
                raise

    def _unsealed_profile(self, state: State, record: AccountRecord, sealed: c.Sealed, epoch: int) -> Profile:
        key = self._ring.directory_key(state.brands[record.brand], epoch)
        raw = self.open(key, sealed, profile_context(self._ring.vault, record.id, record.brand), "profile")
        try:
            return msgspec.msgpack.decode(raw, type=Profile)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise Tampered(what="profile", id=record.id) from None

    def _show_last_good(self, state: State, record: AccountRecord, read_entry: EntryReader) -> None:
        """One editor's garbage must not keep everybody out of the vault: what was there before stays."""

        def of_account(change: c.AnyChange) -> bool:
            return isinstance(change, c.AccountAdded | c.AccountEdited) and change.account == record.id

        self.profiles[record.id] = Profile(name=record.id)
        history = _newest_first(state, read_entry, of_account)
        self.garbled.update(seq for seq, _ in [next(history)])
        for _, change in history:
            assert isinstance(change, c.AccountAdded | c.AccountEdited)
            for epoch in range(state.brands[record.brand].directory_epoch, 0, -1):
                with suppress(Tampered):
                    self.profiles[record.id] = self._unsealed_profile(state, record, change.profile, epoch)
                    return

    def _blame_giver(self, state: State, brand: str, read_entry: EntryReader) -> None:
        """Whoever handed this member the key of the directory last, in an entry or beside an invitation."""
        me = self._ring.member

        def hands_over(change: c.AnyChange) -> bool:
            match change:
                case c.BrandAdded():
                    return change.brand == brand and any(one.to == me for one in change.directory)
                case c.DirectoryRenewed() | c.DirectoryShared():
                    return change.brand == brand and any(one.to == me for one in change.bundles)
                case c.InvitationIssued():
                    return state.invitations[change.invitation].member == me
            return False

        self.garbled.update(seq for seq, _ in [next(_newest_first(state, read_entry, hands_over))])

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


def _newest_first(
    state: State, read_entry: EntryReader, wanted: Callable[[c.AnyChange], bool]
) -> Iterator[tuple[int, c.AnyChange]]:
    """The changes that took effect, with their entries: a long look back for what nobody should have to look for."""
    without_effect = {one.seq for one in state.rejected} | state.noise.keys()
    for seq in range(state.seq, 0, -1):
        if seq not in without_effect:
            yield from ((seq, change) for change in reversed(read_entry(seq)) if wanted(change))
