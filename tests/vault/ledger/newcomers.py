"""Invitations and joinings, for rules to be tried on."""

from __future__ import annotations

from typing import Any

from tests.vault.ledger.world import (
    BRAND,
    KEYS,
    NEW,
    NOW,
    PERSON,
    VAULT,
    changed,
    judge,
    world,
)
from vault.crypto.keys import MemberKeys, make_member_keys
from vault.crypto.signing import sign
from vault.ledger import changes as c
from vault.ledger.records import RoleRecord
from vault.ledger.rules.members import proof_of_possession
from vault.ledger.state import State

GUEST, JOINER, OTHER_PERSON = "guest" + "g" * 11, "joiner" + "j" * 10, "personb" + "b" * 9
KEYS.update({name: make_member_keys() for name in ("guest", "joiner", "again")})
WEAK = b"\1" + bytes(31)
END = 5000
INVITE = c.InvitationIssued(GUEST, "运营乙", "operator", [BRAND], PERSON, KEYS["guest"].public(), END, "")


def proven(pair: MemberKeys, who: str) -> bytes:
    public = pair.public()
    return sign(pair.signing, proof_of_possession(VAULT, who, public.signing, public.kem))


def joining(role: str = "operator", **other: Any) -> list[c.AnyChange]:
    joined = c.MemberJoined(JOINER, "运营乙", role, KEYS["joiner"].public(), proven(KEYS["joiner"], JOINER))
    return [changed(joined, **other), c.DeviceAdded(NEW, "笔记本"), c.KeyslotWritten(1, bytes(32))]


def join(state: State, changes: list[c.AnyChange] | None = None, *, clock: int = NOW + 2, **other: Any) -> str:
    return judge(state, "", changes or joining(**other), member=GUEST, device=NEW, clock=clock, seq=12)


def invited(role: str = "operator", brands: tuple[str, ...] = (BRAND,), by: str = "owner") -> State:
    state = world()
    assert judge(state, by, [changed(INVITE, role=role, brands=[*brands])]) == ""
    return state


def role_record(**capabilities: str) -> Any:
    return RoleRecord("", "一个岗位", dict(capabilities))


def waiting(by: str = "owner") -> State:
    state = invited("owner", (BRAND,), by=by)
    assert join(state, role="owner") == ""
    return state


APPROVE = c.MemberApproved(JOINER, KEYS["joiner"].public().fingerprint())
