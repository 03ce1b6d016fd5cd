"""New keys by the recovery key: what the member opens afterwards, what the old keys do not, and who hears of it."""

from __future__ import annotations

import shutil

import pytest

from tests.forging import forge
from tests.team import LEAD, OPERATOR, OWNER, SECOND, SECRETS, Team, make_team
from tests.vault.small import CHEAP_AND_UNSAFE_KDF, PASSWORD
from vault.accounts import AccountDraft, edit_account, get_field
from vault.alarms import note_seen
from vault.audit import list_audit, verify
from vault.brands import add_brand
from vault.crypto.keys import make_member_keys
from vault.crypto.signing import sign
from vault.device import Device
from vault.errors import (
    ApprovalNeeded,
    BadInput,
    Disabled,
    KeychainTrouble,
    NotFound,
    NotPermitted,
    RolledBack,
    UnknownMemberKey,
    WrongPassword,
)
from vault.keyslot import make_keyslot
from vault.ledger import changes as c
from vault.ledger.rules.members import proof_of_possession
from vault.recovery import read_recovery_key, recover_member
from vault.recovery.opening import recovery_session
from vault.team.grants import give_grant, withdraw_grant
from vault.team.members import disable_member
from vault.team.requests import approve_request, deny_request, list_requests
from vault.unlocking import add_device, unlock

NEW = "another made-up phrase 8"


@pytest.fixture(scope="session")
def first_team(tmp_path_factory, engine):
    return make_team(tmp_path_factory.mktemp("recovery") / "one", engine)


@pytest.fixture(scope="session")
def first_pair(tmp_path_factory, engine):
    return make_team(tmp_path_factory.mktemp("recovery") / "two", engine, second_owner=True)


@pytest.fixture
def team(first_team, quick_path, kept_derivations):
    """One owner, who is the only one to hold 北禾."""
    return first_team.copy(quick_path / "team")


@pytest.fixture
def pair(first_pair, quick_path, kept_derivations):
    """Two owners."""
    return first_pair.copy(quick_path / "pair")


def _recover(team: Team, name: str, *, home: str = "new", password: str = NEW, by: str = ""):
    """With an owner's approval where ``by`` names one."""
    key = read_recovery_key(team.recovery_key)
    if by:
        with pytest.raises(ApprovalNeeded) as needed:
            recover_member(team.device_of(home), team.location, name, key, password, kdf=CHEAP_AND_UNSAFE_KDF)
        with team.of(by) as [owner]:
            approve_request(owner, needed.value.facts["request_id"])
    return recover_member(team.device_of(home), team.location, name, key, password, kdf=CHEAP_AND_UNSAFE_KDF)


def _again(team: Team, home: str = "new", **more):
    return unlock(team.device_of(home), team.location, member=None, password=NEW, **more)


# what the member gets


def test_the_only_owner_opens_everything_again(team):
    done = _recover(team, OWNER)
    try:
        assert {name: get_field(done.session, name, "password") for name in SECRETS} == SECRETS
        assert done.session.state.rejected == []
        assert verify(done.session).ok
    finally:
        done.session.lock()
    session = _again(team)
    assert {name: get_field(session, name, "password") for name in SECRETS} == SECRETS
    session.close()


def test_what_was_written_under_earlier_epochs_and_pairs_opens_too(team):
    with team.of(OWNER, LEAD) as [owner, lead]:
        withdraw_grant(owner, to=LEAD, brand="山岚")  # the pair lapses, and is renewed at once by who manages it
        edit_account(owner, "山岚官微", AccountDraft(password="Second!generation-1"))
        disable_member(owner, OPERATOR)
        edit_account(owner, "山岚官微", AccountDraft(password="Third!epoch-1"))
        lead.close()
    done = _recover(team, OWNER)
    account = next(key for key, profile in done.session.profiles.items() if profile.name == "山岚官微")
    versions = [done.session.open_secret(account, "password", number) for number in (1, 2, 3)]
    assert versions == [SECRETS["山岚官微"], "Second!generation-1", "Third!epoch-1"]
    assert done.session.state.epoch > 1
    done.session.lock()


def test_what_was_written_while_a_pair_had_lapsed_opens_too(pair):
    with pair.of(OWNER, OPERATOR) as [owner, operator]:
        give_grant(owner, to=OPERATOR, brand="山岚", level="view")
        operator.refresh()
        shan = next(brand.id for brand in operator.state.brands.values() if brand.name == "山岚")
        # An operator gives back what they hold, and may not make the next pair.
        operator.commit(lambda intention: intention.add(c.GrantWithdrawn(operator.ring.member, shan)))
        assert operator.state.brands[shan].lapsed
        owner.refresh()
        edit_account(owner, "山岚官微", AccountDraft(password="While!it-had-lapsed-1"))
        was_lapsed = owner.state.brands[shan].lapsed
    done = _recover(pair, LEAD, by=SECOND)
    assert was_lapsed
    account = next(key for key, profile in done.session.profiles.items() if profile.name == "山岚官微")
    versions = [done.session.open_secret(account, "password", number) for number in (1, 2)]
    assert versions == [SECRETS["山岚官微"], "While!it-had-lapsed-1"]
    assert not done.session.state.brands[shan].lapsed
    done.session.lock()


def test_a_member_gets_back_what_they_were_granted_and_no_more(team):
    with team.of(OWNER) as [owner]:
        give_grant(owner, to=OPERATOR, account="北禾官微", level="view")
        edit_account(owner, "北禾官微", AccountDraft(password="Later!version-2"))
    done = _recover(team, OPERATOR, by=OWNER)
    account = next(key for key, profile in done.session.profiles.items() if profile.name == "北禾官微")
    assert done.session.open_secret(account, "password", 1) == SECRETS["北禾官微"]
    assert get_field(done.session, "北禾官微", "password") == "Later!version-2"
    with pytest.raises(NotPermitted):
        get_field(done.session, "山岚官微", "password")
    done.session.lock()


def test_afterwards_everybody_works_on_together(team):
    done = _recover(team, OWNER)
    edit_account(done.session, "山岚官微", AccountDraft(password="By!the-new-keys-1"))
    with team.of(LEAD) as [lead]:
        assert get_field(lead, "山岚官微", "password") == "By!the-new-keys-1"
        edit_account(lead, "山岚官微", AccountDraft(password="By!the-lead-2"))
    done.session.refresh()
    assert get_field(done.session, "山岚官微", "password") == "By!the-lead-2"
    done.session.lock()


def test_one_may_be_recovered_twice(team):
    _recover(team, OWNER).session.lock()
    done = _recover(team, OWNER, home="third")
    assert {name: get_field(done.session, name, "password") for name in SECRETS} == SECRETS
    done.session.lock()
    with pytest.raises(Disabled):
        _again(team)


def test_on_the_same_computer_the_old_pin_counter_and_snapshot_do_not_stand_in_the_way(team):
    device = team.device_of(OWNER)
    for _ in range(5):
        with pytest.raises(WrongPassword):
            unlock(device, team.location, member=None, password="forgotten")
    done = _recover(team, OWNER, home=OWNER)
    assert done.session.warnings == []
    done.session.lock()
    session = _again(team, OWNER)
    assert get_field(session, "北禾官微", "password") == SECRETS["北禾官微"]
    session.lock()


# what the old keys are worth


def test_an_open_session_of_the_old_keys_ends(team):
    old = team.enter(OWNER)
    _recover(team, OWNER).session.lock()
    with pytest.raises(Disabled) as refused:
        old.refresh()
    assert refused.value.facts["reason"] == "recovered"
    old.lock()
    with pytest.raises(Disabled) as refused:
        team.enter(OWNER)
    assert refused.value.facts["reason"] == "recovered"


def test_the_old_keyslot_put_back_opens_nothing_new(team):
    with team.of(OWNER) as [owner]:
        member, slot = owner.ring.member, owner.store.keyslot(owner.ring.member)
    before = team.home_of(OWNER).with_name("kept")
    shutil.copytree(team.home_of(OWNER), before)
    done = _recover(team, OWNER)
    edit_account(done.session, "山岚官微", AccountDraft(password="After!it-1"))
    done.session.lock()
    team.sql("UPDATE keyslots SET bytes = ? WHERE member = ?", slot, member)
    with pytest.raises(Disabled):
        unlock(Device.open(before, "file"), team.location, member=None, password=PASSWORD)


def test_what_the_old_keys_sign_has_no_effect(team):
    old = team.enter(OWNER)
    _recover(team, OWNER).session.lock()
    planted = forge(old, [c.PolicySet("rotation.days", 30)], prev=_head(team), seq=len(team.rows()) + 1)
    team.sql("INSERT INTO ledger VALUES (?, ?)", len(team.rows()) + 1, planted)
    old.close()
    session = _again(team)
    assert [record.reason for record in session.state.rejected] == ["wrong_epoch"]
    assert "rotation.days" not in session.state.policy
    session.close()


def _head(team: Team) -> bytes:
    session = _again(team)
    try:
        return session.state.hash
    finally:
        session.close()


def test_a_planted_keyslot_is_no_recovery(team):
    """Without the recovery key nobody makes a device say that its member was recovered: it stays an intrusion."""
    with team.of(OWNER) as [owner]:
        member, keys = owner.ring.member, make_member_keys()
        slot = make_keyslot(owner.vault_id, member, 9, keys, "planted", bytes(16), CHEAP_AND_UNSAFE_KDF)
    team.sql("UPDATE keyslots SET bytes = ? WHERE member = ?", slot, member)
    with pytest.raises(UnknownMemberKey):
        team.enter(OWNER)


def test_the_new_secret_key_lets_the_old_computer_in_again(team):
    done = _recover(team, OWNER)
    done.session.lock()
    device = team.device_of(OWNER)
    session = add_device(device, team.location, secret_key_text=done.secret_key, password=NEW, member=None)
    session.lock()
    session = _again(team, OWNER)
    assert get_field(session, "北禾官微", "password") == SECRETS["北禾官微"]
    session.lock()


# who has to agree


def test_a_thief_of_the_recovery_key_gets_nowhere_while_another_owner_says_nothing(pair):
    rows = len(pair.rows())
    for _ in range(2):
        with pytest.raises(ApprovalNeeded) as needed:
            _recover(pair, OWNER)
        assert needed.value.facts["ask"] == [SECOND]
        assert len(pair.rows()) == rows + 1  # asked for once, however often it is tried
    key = read_recovery_key(pair.recovery_key)
    with recovery_session(pair.device_of("thief"), pair.location, key) as guest:  # a modified client asks nobody
        member = next(one for one in guest.state.members.values() if one.name == OWNER)
        keys = make_member_keys()
        proof = sign(
            keys.signing, proof_of_possession(guest.vault_id, member.id, keys.public().signing, keys.public().kem)
        )
        changes = [
            c.MemberRecovered(member.id, keys.public(), proof),
            c.DeviceAdded(guest.device_id, "thief"),
            c.KeyslotWritten(member.keyslot_version + 1, bytes(32)),
        ]
        guest.store.close()
        planted = forge(guest, changes, author="recoveryrecovery", device=guest.device_id, clock=guest.clock_ms())
    pair.sql("INSERT INTO ledger VALUES (?, ?)", rows + 2, planted)
    with pair.of(OWNER, SECOND) as [owner, _]:
        assert [record.reason for record in owner.state.rejected] == ["needs_second_owner"]
        assert get_field(owner, "北禾官微", "password") == SECRETS["北禾官微"]


def test_one_approval_is_good_for_one_recovery_of_that_member(pair):
    done = _recover(pair, OPERATOR, by=SECOND)
    done.session.lock()
    for name in (OPERATOR, LEAD):
        with pytest.raises(ApprovalNeeded):
            _recover(pair, name, home="other")


def test_an_owner_does_not_approve_their_own_and_may_say_no(pair):
    with pytest.raises(ApprovalNeeded) as needed:
        _recover(pair, OWNER)
    request = needed.value.facts["request_id"]
    with pair.of(OWNER, SECOND) as [owner, second]:
        assert all(row.id != request or not row.may_answer for row in list_requests(owner))
        with pytest.raises((NotPermitted, BadInput)):
            approve_request(owner, request)
        second.refresh()
        deny_request(second, request)
    with pytest.raises(ApprovalNeeded) as needed:
        _recover(pair, OWNER)
    assert needed.value.facts["request_id"] != request


# who hears of it


def test_everybody_is_warned_until_they_have_seen_it(pair):
    lead = pair.enter(LEAD)
    with pytest.raises(ApprovalNeeded) as needed:
        _recover(pair, OPERATOR)
    lead.refresh()
    assert lead.warnings == [f"recovery_asked:{OPERATOR}"]
    with pair.of(SECOND) as [second]:
        assert second.warnings == [f"recovery_asked:{OPERATOR}"]
        approve_request(second, needed.value.facts["request_id"])
    _recover(pair, OPERATOR).session.lock()
    lead.refresh()
    assert lead.warnings == [f"member_recovered:{OPERATOR}"]
    lead.lock()
    with pair.of(LEAD) as [lead]:  # still so after a lock
        assert lead.warnings == [f"member_recovered:{OPERATOR}"]
        assert [row.facts["name"] for row in list_audit(lead) if row.kind == "member_recovered"] == [OPERATOR]
        note_seen(lead)
        assert lead.warnings == []
    with pair.of(LEAD, SECOND) as [lead, second]:
        assert lead.warnings == []
        assert second.warnings == [f"member_recovered:{OPERATOR}"]


# what it does not do


def test_a_vault_that_was_rolled_back_is_not_recovered_into(team):
    kept = team.keep()
    with team.of(OWNER) as [owner]:
        add_brand(owner, "新牌子")
    team.put_back(kept)
    with pytest.raises(RolledBack):
        _recover(team, OWNER, home=OWNER)


@pytest.mark.parametrize(("name", "error"), [("谁也不是", NotFound), (OPERATOR, NotFound)])
def test_who_is_not_or_no_longer_in_the_team_is_not_recovered(team, name, error):
    with team.of(OWNER) as [owner]:
        disable_member(owner, OPERATOR)
    with pytest.raises(error):
        _recover(team, name)


@pytest.mark.parametrize("password", ["", "   ", "x" * 10_001])
def test_a_new_password_has_to_be_one(team, password):
    rows = team.rows()
    with pytest.raises(BadInput):
        _recover(team, OWNER, password=password)
    assert team.rows() == rows


def test_a_keychain_that_fails_at_the_last_moment_does_not_cost_the_new_key(team, monkeypatch):
    def refuse(*_: object) -> None:
        raise KeychainTrouble(reason="keychain_locked")

    with monkeypatch.context() as patched:
        patched.setattr(Device, "save_secret_key", refuse)
        done = _recover(team, OWNER)
    assert done.session.warnings == ["secret_key_not_kept"]
    assert get_field(done.session, "北禾官微", "password") == SECRETS["北禾官微"]
    done.session.close()
    device = team.device_of("new")
    session = add_device(device, team.location, secret_key_text=done.secret_key, password=NEW, member=None)
    assert get_field(session, "北禾官微", "password") == SECRETS["北禾官微"]
    session.close()


def test_a_keychain_that_does_not_answer_is_noticed_before_anything_is_written(team, monkeypatch):
    def refuse(*_: object) -> None:
        raise KeychainTrouble(reason="keychain_locked")

    rows = team.rows()
    monkeypatch.setattr("vault.keychain.FileKeychain.get", refuse)
    with pytest.raises(KeychainTrouble):
        _recover(team, OWNER)
    assert team.rows() == rows


def test_nothing_of_the_recovery_key_stays_on_the_device(team):
    done = _recover(team, OWNER)
    done.session.lock()
    assert not (team.home_of("new") / done.session.vault_id / "recovery").exists()
    assert done.secret_key not in repr(done)
