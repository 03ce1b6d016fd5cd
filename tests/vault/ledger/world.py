"""A team of one member a role and two brands, for rules to be tried on, and entries as bare lists of changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from tests.vault.small import picture
from vault.crypto.keys import make_member_keys
from vault.ledger import changes as c
from vault.ledger.fold import apply, apply_one
from vault.ledger.records import AccountRecord, BrandRecord, DeviceRecord, GrantRecord, MemberRecord, PersonRecord
from vault.ledger.rights import ROLES
from vault.ledger.rules.base import Author, Rejected, View, pair_holders
from vault.ledger.rules.circles import directory_readers, holders_of_directory, holders_of_pair, team_circle
from vault.ledger.state import Overlay, State

VAULT = "vault" + "a" * 11
BRAND, OTHER_BRAND, NEW = "branda" + "a" * 10, "brandb" + "b" * 10, "new" + "z" * 13
ACCOUNT, OTHER_ACCOUNT = "accta" + "a" * 11, "acctb" + "b" * 11
PERSON, CONTROL, GONE = "persona" + "a" * 9, "controla" + "a" * 8, "gone" + "g" * 12
SEALED = c.Sealed(bytes(32), bytes(32), bytes(40))
KEYS = {role: make_member_keys() for role in (*ROLES, "newcomer")}
KEM_PUBLIC, NEXT_PUBLIC = (KEYS[name].public().kem for name in ("newcomer", "owner"))
NOW = 1000


def member(role: str) -> str:
    return f"{role}{'m' * 16}"[:16]


def device(role: str) -> str:
    return f"{role}{'d' * 16}"[:16]


def world() -> State:
    """Two brands with one account each, one member a role; grants in the first brand and its account only."""
    state = State()
    state.vault, state.team, state.seq, state.recovery = VAULT, "山岚集团", 9, KEYS["newcomer"].public()
    for role in ROLES:
        state.members[member(role)] = MemberRecord(member(role), role, role, KEYS[role].public(), 0, 1, b"", True)
        state.devices[device(role)] = DeviceRecord(device(role), member(role), role, 0)
    for brand, name in ((BRAND, "山岚"), (OTHER_BRAND, "北禾")):
        state.brands[brand] = BrandRecord(brand, name, 1, KEM_PUBLIC, [], 1, [])
    for role, scope, level in (
        ("owner", BRAND, "manage"),
        ("lead", BRAND, "manage"),
        ("operator", ACCOUNT, "manage"),
        ("service", BRAND, "manage"),
        ("finance", ACCOUNT, "view"),
    ):
        key = f"{member(role)}:{scope}"
        state.grants[key] = GrantRecord(member(role), scope, level, "", member("owner"), 0)
    for account, brand in ((ACCOUNT, BRAND), (OTHER_ACCOUNT, OTHER_BRAND)):
        state.accounts[account] = AccountRecord(
            account, brand, "weibo", "normal", "active", member("owner"), "password", SEALED, 0, 0, 0, "", False, 0, 0
        )
        state.secrets[account] = {}
    state.persons[PERSON] = PersonRecord(PERSON, "运营甲", "", "", "")
    settle(state)
    return state


def settle(state: State) -> None:
    """Every key with exactly whom it belongs to, as if it had always been so."""
    state.team_holders = sorted(team_circle(state))
    for brand in state.brands:
        circles = {
            "private": bundles(*sorted(pair_holders(state, brand))),
            "directory": bundles(*sorted(directory_readers(state, brand))),
        }
        state.brands[brand] = msgspec.structs.replace(state.brands[brand], **circles)


def enlist(state: State, name: str, role: str, **other: Any) -> str:
    """One more member, with a device; keys are handed round."""
    keys = KEYS.setdefault(name, make_member_keys())
    record = MemberRecord(member(name), name, role, keys.public(), 1, 1, b"", True)
    state.members[member(name)] = changed(record, **other)
    state.devices[device(name)] = DeviceRecord(device(name), member(name), name, 0)
    settle(state)
    return member(name)


def give(state: State, name: str, scope: str, level: str, until: str = "") -> None:
    state.grants[f"{member(name)}:{scope}"] = GrantRecord(member(name), scope, level, until, member("owner"), 1)
    state.forget_scopes()
    settle(state)


def completed(
    state: State, changes: Sequence[c.AnyChange], *, by: str = "owner", clock: int = NOW, **who: str
) -> list[c.AnyChange]:
    """The changes with the keys that have to move with them, each to exactly whom the circles name."""
    overlay, out = Overlay(state), list(changes)
    author = Author(who.get("member", member(by)), who.get("device", device(by)), 10, clock)
    for change in changes:
        apply_one(overlay, author, change)
    for brand in sorted(overlay.touched_brands):
        record = overlay.brands.get(brand)
        assert record is not None
        lacking = pair_holders(overlay, brand) - holders_of_pair(record)
        if lacking and not record.lapsed:
            out.append(c.PairShared(brand, bundles(*sorted(lacking))))
        holding, readers = holders_of_directory(record), directory_readers(overlay, brand)
        if holding < readers and not any(isinstance(change, c.MemberRecovered) for change in changes):
            out.append(c.DirectoryShared(brand, bundles(*sorted(readers - holding))))
        elif holding != readers:
            out.append(renewed_directory(overlay, brand))
    if set(overlay.team_holders) != team_circle(overlay):
        out.append(new_epoch(overlay))
    return out


def new_epoch(view: View) -> c.EpochStarted:
    return c.EpochStarted(view.epoch + 1, bytes(32), bundles(*sorted(team_circle(view))))


def renewed_directory(view: View, brand: str) -> c.DirectoryRenewed:
    record = view.brands.get(brand)
    assert record is not None
    readers = bundles(*sorted(directory_readers(view, brand)))
    return c.DirectoryRenewed(brand, record.directory_epoch + 1, bytes(32), readers, bytes(40))


def renewed_pair(view: View, brand: str) -> c.PairRenewed:
    record = view.brands.get(brand)
    assert record is not None
    holders = bundles(*sorted(pair_holders(view, brand)))
    return c.PairRenewed(brand, record.generation + 1, NEXT_PUBLIC, holders, b"sealed")


def judge(
    state: State, role: str, changes: Sequence[c.AnyChange], *, seq: int = 10, clock: int = NOW, **author: str
) -> str:
    """Empty if the entry takes effect (and it does), else the reason why it was dropped."""
    overlay = Overlay(state)
    who = Author(author.get("member", member(role)), author.get("device", device(role)), seq, clock)
    before = picture(state)
    try:
        apply(overlay, who, changes)
    except Rejected as rejected:
        assert picture(state) == before, "a dropped entry leaves no trace"
        return rejected.reason
    overlay.keep()
    return ""


def bundles(*to: str) -> list[c.Bundle]:
    return [c.Bundle(one, b"sealed") for one in to]


def changed(change: Any, **other: Any) -> Any:
    return msgspec.structs.replace(change, **other)
