"""What this member may read of the directory, opened: profiles and scores, in step with the state they belong to."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from vault.crypto.sealing import OpenFailed
from vault.directory import Profile, Scores, profile_context, scores_context
from vault.errors import Tampered
from vault.keyring import KeyRing
from vault.ledger import changes as c
from vault.ledger.entry import Entry
from vault.ledger.state import State


class Unsealed:
    """The witness of a replay: it notes what an entry touched, and opens that once the state has taken it in."""

    def __init__(self, ring: KeyRing) -> None:
        self._ring = ring
        self.profiles: dict[str, Profile] = {}
        self.scores: dict[str, tuple[int, int]] = {}
        self._touched: set[str] = set()
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
        if content.spilled:
            self._spilled.append((entry.seq, [change for change in changes if isinstance(change, c.KeySetAdded)]))

    def catch_up(self, state: State) -> None:
        """Raises Tampered, Damaged for what an entry names and the store does not hold."""
        for account in self._touched:
            self._open_profile(state, account)
        self._touched.clear()
        rejected = {record.seq for record in state.rejected}
        for seq, keysets in self._spilled:
            if seq not in rejected:
                self._ring.keep_entry_keys(seq, keysets, state)
        self._spilled.clear()
        for seq, change in self._scored:
            if f"{seq}:{change.brand}" in state.scores:
                self._open_scores(state, change)
        self._scored.clear()

    def _open_profile(self, state: State, account: str) -> None:
        record = state.accounts.get(account)
        if record is None:
            self.profiles.pop(account, None)
            return
        key = self._ring.directory_key(state.brands[record.brand])
        purpose = profile_context(self._ring.vault, account, record.brand)
        raw = self.open(key, record.profile, purpose, "profile")
        try:
            self.profiles[account] = msgspec.msgpack.decode(raw, type=Profile)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise Tampered(what="profile", id=account) from None

    def _open_scores(self, state: State, change: c.ScoresSet) -> None:
        key = self._ring.directory_key(state.brands[change.brand])
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
