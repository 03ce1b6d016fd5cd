"""T13: a leaver's keys, all that they ever opened included, against everything that is written afterwards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.team import HR, LEAD, OPERATOR, OWNER, Team
from vault.accounts import AccountDraft, add_account, edit_account
from vault.controls import add_control
from vault.crypto.keys import hpke_open
from vault.crypto.sealing import OpenFailed, open_sealed, unwrap
from vault.keyring import (
    KeyRing,
    brand_key_info,
    directory_key_info,
    earlier_pair_info,
    entry_key_info,
    team_key_info,
)
from vault.ledger import changes as c
from vault.ledger.entry import context_of, decode_body, parse_entry
from vault.session import Session
from vault.team.grants import give_grant, withdraw_grant
from vault.team.invitations import invite
from vault.team.members import disable_member

pytestmark = pytest.mark.engines("sqlite")


class Leaver:
    """Everything that a member of yesterday holds, used without any regard for whose name stands on what."""

    def __init__(self, ring: KeyRing) -> None:
        opened = ring.opened
        self.vault, self.member, self.public = ring.vault, ring.member, ring.public
        self.private = [ring.keys.kem, *opened.brand.values()]
        groups = (opened.team, opened.directory, opened.entry, opened.data)
        self.symmetric = [ring.keys.local, *(key for group in groups for key in group.values())]

    def reads_body(self, raw: bytes) -> bool:
        entry = parse_entry(raw)
        return any(self._opens(key, decode_body(entry.body).sealed, context_of(entry)) for key in self.symmetric)

    @staticmethod
    def _opens(key: bytes, sealed: bytes, purpose: bytes) -> bool:
        try:
            open_sealed(key, sealed, purpose)
        except OpenFailed:
            return False
        return True

    def unwraps(self, wrapped: bytes) -> bool:
        return any(self._unwraps(key, wrapped) for key in self.symmetric)

    @staticmethod
    def _unwraps(key: bytes, wrapped: bytes) -> bool:
        try:
            unwrap(key, wrapped)
        except OpenFailed:
            return False
        return True

    def opens_bundle(self, sealed: bytes, *infos: bytes) -> bool:
        for private in self.private:
            for info in infos:
                try:
                    hpke_open(private, sealed, info)
                except OpenFailed:
                    continue
                return True
        return False


def sealed_afterwards(session: Session, since: int) -> Iterator[tuple[str, list[bytes], bytes]]:
    """Every HPKE bundle of the entries after ``since`` with the infos that its reader would use, and every wrap."""
    vault, keys = session.vault_id, session.state.members
    for seq in range(since + 1, session.state.seq + 1):
        for change in session.read_changes(seq):
            kind = type(change).__name__
            match change:
                case c.EpochStarted(epoch, _, bundles):
                    for one in bundles:
                        to = keys.get(one.to)
                        public = to.keys if to else session.state.recovery
                        yield kind, [team_key_info(vault, epoch, one.to, public)], one.sealed
                case c.DirectoryRenewed(brand, epoch, _, bundles, previous):
                    yield f"{kind} previous", [], previous
                    for one in bundles:
                        to = keys.get(one.to)
                        public = to.keys if to else session.state.recovery
                        yield kind, [directory_key_info(vault, brand, epoch, one.to, public)], one.sealed
                case c.PairRenewed(brand, generation, _, bundles, previous):
                    yield kind, [earlier_pair_info(vault, brand, generation - 1)], previous
                    for one in bundles:
                        to = keys.get(one.to)
                        public = to.keys if to else session.state.recovery
                        yield kind, [brand_key_info(vault, brand, generation, one.to, public)], one.sealed
                case c.KeySetAdded(keyset, bundles):
                    for one in bundles:
                        to = keys.get(one.to)
                        kems = [to.keys.kem] if to else [brand.public for brand in session.state.brands.values()]
                        yield kind, [entry_key_info(vault, keyset, one.to, kem) for kem in kems], one.sealed
                case c.SecretWritten() | c.AccountAdded() | c.AccountEdited():
                    yield kind, [], (change.secret if isinstance(change, c.SecretWritten) else change.profile).wrapped


def a_day_without_them(team: Team, owner: Session) -> None:
    """New and changed passwords, a new account, grants and an invitation."""
    edit_account(owner, "山岚官微", AccountDraft(password="Fresh-One-7!", note="新备注"))
    add_account(owner, AccountDraft(platform="weibo", brand="山岚", name="新号", login="n", password="Fresh-Two-8!"))
    edit_account(owner, "北禾官微", AccountDraft(password="Fresh-Three-9!"))
    invite(owner, name="新人", role="operator", brands=["山岚"])


@pytest.mark.parametrize("by", [OWNER, HR])
@pytest.mark.parametrize("leaver", [LEAD, OPERATOR])
def test_a_leavers_keys_open_nothing_that_is_written_afterwards(team, leaver, by):
    with team.of(OWNER, leaver, HR) as (owner, gone, hr):
        give_grant(owner, to=OPERATOR, account="北禾官微", level="view")
        gone.refresh()
        opened = "山岚官微" if leaver == LEAD else "北禾官微"
        assert gone.open_secret(_id(owner, opened), "password")
        keys = Leaver(gone.ring)
        disable_member(owner if by == OWNER else hr, leaver)
        owner.refresh()
        since = owner.state.seq
        a_day_without_them(team, owner)
        rows = [raw for seq, raw in owner.store.rows(since)]
        assert not any(keys.reads_body(raw) for raw in rows)
        handed = list(sealed_afterwards(owner, since - 1))
        assert {"EpochStarted", "DirectoryRenewed", "KeySetAdded", "SecretWritten"} <= {kind for kind, _, _ in handed}
        for kind, infos, sealed in handed:
            assert not keys.opens_bundle(sealed, *infos), kind
            assert infos or not keys.unwraps(sealed), kind


def _id(session: Session, name: str) -> str:
    return next(account for account, profile in session.profiles.items() if profile.name == name)


def test_control_who_stays_opens_it(team):
    with team.of(OWNER, LEAD, HR) as (owner, lead, hr):
        disable_member(hr, OPERATOR)
        owner.refresh()
        since = owner.state.seq
        a_day_without_them(team, owner)
        lead.refresh()
        keys = Leaver(lead.ring)
        assert all(keys.reads_body(raw) for _, raw in owner.store.rows(since))
        assert any(keys.opens_bundle(sealed, *infos) for _, infos, sealed in sealed_afterwards(owner, since - 1))
        assert lead.open_secret(_id(lead, "新号"), "password") == "Fresh-Two-8!"


def test_losing_a_brand_closes_what_is_written_in_it_afterwards(team):
    with team.of(OWNER, LEAD) as (owner, lead):
        assert lead.open_secret(_id(lead, "山岚官微"), "password")
        keys = Leaver(lead.ring)
        withdraw_grant(owner, to=LEAD, brand="山岚")
        since = owner.state.seq
        edit_account(owner, "山岚官微", AccountDraft(password="Fresh-One-7!"))
        for kind, infos, sealed in sealed_afterwards(owner, since):
            assert not keys.opens_bundle(sealed, *infos), kind
            assert infos or not keys.unwraps(sealed), kind


def test_while_a_pair_is_lapsed_the_leaver_reads_nothing_and_afterwards_everybody_else_does(team):
    """HR holds no pair and cannot make the next one: until a manager is back, writers name the readers one by one."""
    with team.of(OWNER, LEAD, HR) as (owner, lead, hr):
        give_grant(owner, to=OPERATOR, account="山岚抖音", level="view")
        keys = Leaver(lead.ring)
        disable_member(hr, LEAD)
        owner.refresh()
        brand = next(brand for brand in owner.state.brands.values() if brand.name == "山岚")
        assert brand.lapsed
        since = owner.state.seq
        edit_account(owner, "山岚抖音", AccountDraft(password="Interim-1!"))
        number = add_control(owner, kind="sim", label="19900000007", accounts=[_id(owner, "山岚抖音")])
        for kind, infos, sealed in sealed_afterwards(owner, since):
            assert not keys.opens_bundle(sealed, *infos), kind
    with team.of(OWNER, OPERATOR) as (owner, operator):
        renewed = owner.state.brands[brand.id]
        assert (renewed.lapsed, renewed.generation) == (False, 2)
        assert operator.open_secret(_id(operator, "山岚抖音"), "password") == "Interim-1!"
        team.bring(owner, "客服庚", "service", [])
        give_grant(owner, to="客服庚", brand="山岚", level="use")
    with team.of("客服庚") as (later,):  # holds the new pair only, and reads what was written before and meanwhile
        assert later.open_secret(_id(later, "山岚抖音"), "password", 1) == "Kp4$tNx8@bQ3"
        assert later.open_secret(_id(later, "山岚抖音"), "password") == "Interim-1!"
        assert later.open_control(later.state.controls[number]) == "19900000007"
