"""Whatever a team does, every key is with exactly whom it belongs to, as told by somebody who never saw the rules."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from hypothesis import event, given, settings
from hypothesis import strategies as st

from tests.vault.ledger.newcomers import proven
from tests.vault.ledger.world import (
    NOW,
    OTHER_BRAND,
    PERSON,
    SEALED,
    bundles,
    completed,
    device,
    give,
    member,
    renewed_pair,
    world,
)
from tests.vault.small import picture
from vault.crypto.keys import MemberKeys, make_member_keys
from vault.ledger import changes as c
from vault.ledger.fold import apply, apply_one
from vault.ledger.records import PersonRecord
from vault.ledger.rights import ROLES
from vault.ledger.rules.base import Author, Rejected, expected_recipients
from vault.ledger.rules.circles import unreached
from vault.ledger.state import Overlay, State

Entry = tuple[str, str, list[c.AnyChange]]
#: Refusals that a client which moves every key must never see.
DUE = {"team_key_due", "directory_key_due", "pair_due", "secrets_not_shared", "wrong_recipients"}


# the oracle: who may hold what, in the words of the page


def _sees_all(state: State, role: str) -> bool:
    defined = state.roles.get(role)
    rights = defined.capabilities if defined is not None else ROLES.get(role, {})
    return rights.get("see_profiles") == "all"


def _is_weighty(state: State, role: str) -> bool:
    defined = state.roles.get(role)
    rights = defined.capabilities if defined is not None else ROLES.get(role, {})
    return role in ("owner", "lead") or not {"give_grants", "invite", "change_policy"}.isdisjoint(rights)


def assert_exact(state: State) -> None:
    guests = [one for one in state.invitations.values() if one.state == "open"]
    here = {one.id for one in state.members.values() if one.active or one.pending}
    assert sorted(state.team_holders) == sorted(here | {one.id for one in guests} | {"recovery"})
    for brand in state.brands.values():
        inside = {brand.id} | {one.id for one in state.accounts.values() if one.brand == brand.id}
        readers = {"recovery"}
        readers |= {one.id for one in state.members.values() if one.active and _sees_all(state, one.role)}
        readers |= {grant.member for grant in state.grants.values() if grant.scope in inside}
        readers |= {
            one.id
            for one in guests
            if not _is_weighty(state, one.role) and (brand.id in one.brands or _sees_all(state, one.role))
        }
        assert sorted(one.to for one in brand.directory) == sorted(readers)
        assert len(brand.directory_previous) == brand.directory_epoch - 1
        assert len(brand.previous) == len(brand.earlier) == brand.generation - 1
        if not brand.lapsed:
            opens = {one.member for one in state.grants.values() if one.scope == brand.id and one.level != "none"}
            assert sorted(one.to for one in brand.private) == sorted(opens | {"recovery"})
            _assert_accounts_open(state, brand.id, opens)
    assert all(state.members[grant.member].active for grant in state.grants.values())


def _assert_accounts_open(state: State, brand: str, opens: set[str]) -> None:
    for account in [one for one in state.accounts.values() if one.brand == brand]:
        granted = {one.member for one in state.grants.values() if one.scope == account.id and one.level != "none"}
        for component in state.secrets[account.id].values():
            for version in component.versions:
                ways = [f"{version.seq}:{version.keyset}", *(f"{one.seq}:{one.keyset}" for one in version.shares)]
                reached = {to for way in ways for to in state.keysets[way]}
                assert granted - opens <= reached


# what a team does


@lru_cache(maxsize=64)
def keys_of(number: int) -> MemberKeys:
    return make_member_keys()


def name(kind: str, number: int) -> str:
    return f"{kind}{'abcdefghijklmnop'[number % 16] * 16}"[:16]


def pick(found: Any, number: int) -> Any:
    known = sorted(found)
    if not known:
        raise KeyError
    return known[number % len(known)]


def scope(state: State, number: int) -> str:
    return str(pick([*state.brands, *state.accounts], number))


def _give(state: State, a: int, b: int, seq: int) -> Entry:
    level = ("none", "use", "view", "manage")[(a + b) % 4]
    return member("owner"), device("owner"), [c.GrantGiven(pick(state.members, a), scope(state, b), level, "")]


def _withdraw(state: State, a: int, b: int, seq: int) -> Entry:
    grant = state.grants[pick(state.grants, a)]
    by = ("owner", "lead")[b % 2]
    return member(by), device(by), [c.GrantWithdrawn(grant.member, grant.scope)]


def _invite(state: State, a: int, b: int, seq: int) -> Entry:
    guest, role = name("guest", seq), pick([*ROLES, "scout"], a)
    brands = sorted(state.brands)[: b % 3]
    person = c.PersonAdded(name("person", seq), f"人{seq}", "", "", "")
    invited = c.InvitationIssued(guest, "某人", role, brands, person.person, keys_of(seq).public(), NOW * 9, "")
    return member("owner"), device("owner"), [person, invited]


def _open(state: State) -> list[str]:
    return [one.id for one in state.invitations.values() if one.state == "open"]


def _close(state: State, a: int, b: int, seq: int) -> Entry:
    by = ("owner", "hr")[b % 2]
    return member(by), device(by), [c.InvitationClosed(pick(_open(state), a))]


def _join(state: State, a: int, b: int, seq: int) -> Entry:
    guest = state.invitations[pick(_open(state), a)]
    joiner, keys = name("joiner", seq), keys_of(seq + 100)
    joined = c.MemberJoined(joiner, f"新人{seq}", guest.role, keys.public(), proven(keys, joiner))
    return guest.id, joiner, [joined, c.DeviceAdded(joiner, ""), c.KeyslotWritten(1, bytes(32))]


def _approve(state: State, a: int, b: int, seq: int) -> Entry:
    waiting = state.members[pick([one.id for one in state.members.values() if one.pending], a)]
    return member("owner"), device("owner"), [c.MemberApproved(waiting.id, waiting.keys.fingerprint())]


def _disable(state: State, a: int, b: int, seq: int) -> Entry:
    by = ("owner", "hr")[b % 2]
    return member(by), device(by), [c.MemberDisabled(pick(state.members, a))]


def _role(state: State, a: int, b: int, seq: int) -> Entry:
    wanted = pick([role for role in (*ROLES, "scout") if role != "owner"], b)
    return member("owner"), device("owner"), [c.MemberRoleSet(pick(state.members, a), wanted)]


def _define(state: State, a: int, b: int, seq: int) -> Entry:
    known = [c.Capability(*one) for one in (("see_profiles", "all"), ("invite", "led"), ("audit", "own"))]
    role = pick(("scout", "viewer", "hr", "lead"), a)
    return member("owner"), device("owner"), [c.RoleDefined(role, role, known[: b % 4])]


def _renew(state: State, a: int, b: int, seq: int) -> Entry:
    return member("owner"), device("owner"), [renewed_pair(state, pick(state.brands, a))]


def _write(state: State, a: int, b: int, seq: int) -> Entry:
    account = state.accounts[pick(state.accounts, a)]
    versions = state.secrets[account.id].get("password")
    to = sorted(expected_recipients(state, state.brands[account.brand], account.id))
    number = len(versions.versions) + 1 if versions is not None else 1
    written = c.SecretWritten(account.id, "password", number, SEALED, 0, "", False)
    return member("owner"), device("owner"), [c.KeySetAdded(name("set", seq), bundles(*to)), written]


def _delete(state: State, a: int, b: int, seq: int) -> Entry:
    return member("owner"), device("owner"), [c.AccountDeleted(pick(state.accounts, a))]


DOINGS: list[Callable[[State, int, int, int], Entry]] = [
    *[_give, _give, _withdraw, _invite, _invite, _close, _join, _join, _approve, _disable],
    *[_role, _define, _renew, _write, _write, _delete],
]


def settled(state: State, entry: Entry, seq: int) -> Entry:
    """With every key that has to move, and with shares for whom a grant does not open anything yet."""
    who, on, changes = entry
    whole = completed(state, changes, member=who, device=on)
    overlay, author = Overlay(state), Author(who, on, seq, NOW)
    for change in whole:
        apply_one(overlay, author, change)
    for account in sorted(overlay.touched_accounts):
        for component, version, members in unreached(overlay, account):
            place = len([change for change in whole if isinstance(change, c.KeySetAdded)])
            whole.append(c.KeySetAdded(name("set", place), bundles(*sorted(members))))
            whole.append(c.SecretShared(account, component, version, place, bytes(40)))
    return who, on, whole


def write(state: State, entry: Entry, seq: int) -> str:
    who, on, changes = entry
    overlay = Overlay(state)
    try:
        apply(overlay, Author(who, on, seq, NOW), changes)
    except Rejected as rejected:
        return rejected.reason
    overlay.keep()
    return ""


def peopled() -> State:
    """The small world, where the owner manages both brands."""
    state = world()
    give(state, "owner", OTHER_BRAND, "manage")
    state.persons[PERSON] = PersonRecord(PERSON, "运营甲", "", "", "")
    return state


NUMBERS = st.integers(0, 30)
MOVES = c.EpochStarted | c.DirectoryRenewed | c.DirectoryShared | c.PairShared


@settings(deadline=None, database=None, max_examples=200)
@given(st.lists(st.tuples(st.sampled_from(DOINGS), NUMBERS, NUMBERS), min_size=1, max_size=30))
def test_every_circle_is_exact_after_every_entry_and_a_replay_tells_the_same(doings):
    state, written = peopled(), []
    assert_exact(state)
    for seq, (do, a, b) in enumerate(doings, 10):
        try:
            entry = settled(state, do(state, a, b, seq), seq)
        except (Rejected, KeyError):  # nobody may, or there is nothing to do it to
            continue
        said = write(state, entry, seq)
        assert said not in DUE
        if not said:
            event(do.__name__)
            written.append((seq, entry))
            assert_exact(state)
    again = peopled()
    for seq, entry in written:
        assert write(again, entry, seq) == ""
    assert picture(again) == picture(state)


@settings(deadline=None, database=None, max_examples=100)
@given(st.lists(st.tuples(st.sampled_from(DOINGS), NUMBERS, NUMBERS), min_size=1, max_size=12), NUMBERS)
def test_no_key_may_be_left_out_of_what_an_entry_moves(doings, which):
    """The same histories by a client that forgets one of them."""
    state = peopled()
    for seq, (do, a, b) in enumerate(doings, 10):
        try:
            whole = settled(state, do(state, a, b, seq), seq)
        except (Rejected, KeyError):
            continue
        who, on, changes = whole
        moved = [one for one in changes if isinstance(one, MOVES)]
        if moved:
            wrong = moved[which % len(moved)]
            without = [one for one in changes if one is not wrong]
            assert write(state, (who, on, without), seq) != ""
        write(state, whole, seq)
