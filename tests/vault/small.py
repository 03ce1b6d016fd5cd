"""A small vault for tests, and the tools of somebody who can write its file and holds a member's keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from tests.place import Place
from vault.crypto.kdf import FLOOR
from vault.crypto.sealing import seal
from vault.founding import Created, create_vault
from vault.ledger import changes as c
from vault.ledger.entry import ENTRY, Body, body_context, encode_body, make_entry
from vault.ledger.state import SCALARS, TABLES, State
from vault.session import Session

#: The least that the client's own bounds allow, so that a test costs 20 ms. Never for a real vault.
CHEAP_AND_UNSAFE_KDF = FLOOR
PASSWORD = "made-up phrase 7"
OWNER = "主管戊"


@dataclass(frozen=True)
class Small(Place):
    """A small one, with what its owner was shown once."""

    secret_key: str = ""
    password = PASSWORD

    def private(self, name: str) -> Path:
        """A file of what this device keeps of its member."""
        return next(self.home.glob("*/*/secret.key")).with_name(name)

    def plant(self, raw: bytes, seq: int | None = None) -> int:
        """Append a row as anybody can who may write the file."""
        seq = self.rows()[-1][0] + 1 if seq is None else seq
        self.sql("INSERT INTO ledger VALUES (?, ?)", seq, raw)
        return seq

    def garble(self, seq: int, raw: bytes) -> None:
        self.sql("UPDATE ledger SET bytes = ? WHERE seq = ?", raw, seq)


def make_small(folder: Path, engine: str = "sqlite") -> tuple[Small, Created]:
    made = Small(folder).choose(engine)
    created = create_vault(
        made.device(), made.location, team="山岚集团", name=OWNER, password=PASSWORD, kdf=CHEAP_AND_UNSAFE_KDF
    )
    return Small(folder, created.secret_key), created


def signed(session: Session, changes: Sequence[c.AnyChange], *, plain: bytes | None = None, **other: Any) -> bytes:
    """The next entry as a modified client of this member could write it; ``other`` replaces parts of the envelope."""
    state, ring = session.state, session.ring
    place: dict[str, Any] = {
        "vault": session.vault_id,
        "seq": state.seq + 1,
        "prev": state.hash,
        "author": ring.member,
        "device": session.device_id,
        "epoch": state.epoch,
    } | {key: value for key, value in other.items() if key not in ("clock", "signing", "body", "deliveries")}
    content = c.encode(c.Content([], list(changes), [])) if plain is None else plain
    sealed = seal(ring.opened.team[state.epoch], content, body_context(ENTRY, **place))
    body = other.get("body", encode_body(Body(b"", other.get("deliveries", []), sealed)))
    signing = other.get("signing", ring.keys.signing)
    return make_entry(ENTRY, **place, clock=other.get("clock", session.clock_ms()), body=body, signing=signing)


def picture(state: State) -> dict[str, Any]:
    """Everything that a fold may have decided, as plain values to compare."""
    found: dict[str, Any] = {name: dict(getattr(state, name).items()) for name in TABLES}
    for name in (*SCALARS, "seq", "hash", "tail", "clock", "anchors", "rejected"):
        found[name] = getattr(state, name)
    plain: dict[str, Any] = msgspec.to_builtins(found)
    return plain


def tables(state: State) -> dict[str, Any]:
    """``picture`` without where the ledger ends: equal if an entry changed nothing."""
    ends = ("seq", "hash", "tail", "clock", "rejected", "noise", "anchors")
    return {name: value for name, value in picture(state).items() if name not in ends}
