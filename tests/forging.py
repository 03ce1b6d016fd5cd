"""What an attacker with keys can make: entries that are well sealed and well signed, and say the wrong thing."""

from __future__ import annotations

import struct
from collections.abc import Sequence

import msgspec

from vault.crypto.keys import MemberKeys, make_member_keys
from vault.crypto.sealing import seal
from vault.ids import new_id
from vault.ledger import changes as c
from vault.ledger.entry import ENTRY, Body, Kind, body_context, encode_body, make_entry
from vault.ledger.records import DeviceRecord, MemberRecord
from vault.ledger.replay import replay
from vault.ledger.rules.circles import directory_readers
from vault.ledger.state import State
from vault.session import Session

NOW = 1_800_000_000_000


def forge(
    session: Session,
    changes: Sequence[c.AnyChange],
    *,
    author: str = "",
    signing: bytes = b"",
    seq: int = 0,
    prev: bytes = b"",
    clock: int = NOW,
    epoch: int = 0,
    vault: str = "",
    device: str = "",
    kind: Kind = ENTRY,
    anchors: Sequence[c.Anchor] = (),
    plaintext: bytes | None = None,
) -> bytes:
    """An entry that follows the session's head and is its member's own, in everything that is not said otherwise."""
    place = {
        "vault": vault or session.vault_id,
        "seq": seq or session.state.seq + 1,
        "prev": prev or session.state.hash,
        "author": author or session.ring.member,
        "device": device or author or session.device_id,
        "epoch": epoch or session.state.epoch,
    }
    content = c.encode(c.Content(list(anchors), list(changes), [])) if plaintext is None else plaintext
    sealed = seal(session.ring.opened.team[session.state.epoch], content, body_context(kind, **place))
    body = encode_body(Body(b"", [], sealed))
    return make_entry(kind, **place, clock=clock, body=body, signing=signing or session.ring.keys.signing)


def outsider() -> tuple[str, MemberKeys]:
    return new_id(), make_member_keys()


def colleague(
    session: Session, role: str, *, active: bool = True, known: tuple[str, MemberKeys] | None = None
) -> tuple[str, MemberKeys, State]:
    """Somebody with a role, and the state of the vault as if they had joined; nothing else is different."""
    member, keys = known or outsider()
    state = State()
    replay(state, session.store.rows(), session.ring)
    state.members[member] = MemberRecord(member, "同事", role, keys.public(), NOW, 1, bytes(32), active)
    if active:
        state.team_holders = [*state.team_holders, member]
        for brand in list(state.brands.values()):
            if member in directory_readers(state, brand.id):
                readers = [*brand.directory, c.Bundle(member, b"")]
                state.brands[brand.id] = msgspec.structs.replace(brand, directory=readers)
    state.devices[member] = DeviceRecord(member, member, "同事的电脑", NOW)  # a device of the member's own name
    return member, keys, state


def with_clock(raw: bytes, clock: int) -> bytes:
    """The same row with another clock, its signature no longer true."""
    return raw[:92] + struct.pack(">Q", clock) + raw[100:]
