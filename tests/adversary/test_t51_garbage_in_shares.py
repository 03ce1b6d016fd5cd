"""T51, in a team: garbage for a key, by whoever wrote a version or whoever hands it on."""

from __future__ import annotations

import pytest

from tests.team import LEAD, OPERATOR, OWNER, SECRETS, Team
from vault.accounts import AccountDraft, edit_account
from vault.crypto.kdf import sha256
from vault.crypto.sealing import make_key, seal_payload, wrap
from vault.directory import profile_context, secret_context
from vault.errors import ApprovalNeeded, Tampered
from vault.founding import KdfCost
from vault.ledger import changes as c
from vault.recovery.recovering import recover_member
from vault.recovery.splitting import read_recovery_key
from vault.session import Session
from vault.team.grants import give_grant
from vault.team.requests import approve_request

pytestmark = pytest.mark.engines("sqlite")

NAME = "山岚官微"
FIRST = SECRETS[NAME]


def _id(session: Session) -> str:
    return next(account for account, profile in session.profiles.items() if profile.name == NAME)


def _write_garbage(session: Session) -> int:
    """The second version, well sealed, under a data key that nobody can unwrap. Returns its entry."""
    account = _id(session)

    def build(intention):
        keyset = intention._keyset(intention.brand(session.state.accounts[account].brand), account)
        payload = seal_payload(b"fine", secret_context(session.vault_id, account, "password", 2))
        sealed = c.Sealed(sha256(payload.blob), payload.commitment, wrap(make_key(), payload.data_key))
        intention.blobs.append((sealed.blob, payload.blob))
        intention.add(c.SecretWritten(account, "password", 2, sealed, keyset, "", False))

    session.commit(build)
    return session.state.seq


def _hand_on_garbage(session: Session, to: str) -> int:
    """A grant on the account, with a share that holds another key than the version's. Returns its entry."""
    account = _id(session)

    def build(intention):
        brand = intention.brand(session.state.accounts[account].brand)
        intention.add(c.GrantGiven(to, account, "view", ""))
        keyset = intention.keyset_for(frozenset({to}), brand)
        wrapped = wrap(intention.entry_keys[keyset], make_key())
        intention.add(c.SecretShared(account, "password", 1, keyset, wrapped))

    session.commit(build)
    return session.state.seq


def test_garbage_keeps_nobody_from_sharing_and_its_writer_is_named_to_all(team: Team):
    with team.of(OWNER, LEAD, OPERATOR) as (owner, lead, operator):
        seq = _write_garbage(lead)
        give_grant(owner, to=OPERATOR, account=NAME, level="view")
        for session in (owner, lead, operator):
            session.refresh()
            with pytest.raises(Tampered) as told:
                session.open_secret(_id(session), "password")
            assert (told.value.facts["by"], told.value.facts["seq"]) == (LEAD, seq)
            assert session.open_secret(_id(session), "password", 1) == FIRST


def test_who_hands_on_garbage_is_named_and_the_others_open_it(team: Team):
    with team.of(OWNER, LEAD, OPERATOR) as (owner, lead, operator):
        seq = _hand_on_garbage(lead, operator.ring.member)
        operator.refresh()
        with pytest.raises(Tampered) as told:
            operator.open_secret(_id(operator), "password")
        assert (told.value.facts["by"], told.value.facts["seq"]) == (LEAD, seq)
        owner.refresh()
        assert owner.open_secret(_id(owner), "password") == FIRST


def test_garbage_keeps_nobody_from_being_recovered(team: Team):
    with team.of(OWNER, LEAD) as (owner, lead):
        give_grant(owner, to=OPERATOR, account=NAME, level="view")
        lead.refresh()
        _write_garbage(lead)
    key, cost = read_recovery_key(team.recovery_key), KdfCost(19, 2, 1)
    with pytest.raises(ApprovalNeeded) as needed:
        recover_member(team.device_of(OPERATOR), team.location, OPERATOR, key, "new phrase 8", kdf=cost)
    with team.of(OWNER) as (owner,):
        approve_request(owner, needed.value.facts["request_id"])
    back = recover_member(team.device_of(OPERATOR), team.location, OPERATOR, key, "new phrase 8", kdf=cost).session
    assert back.open_secret(_id(back), "password", 1) == FIRST
    with pytest.raises(Tampered):
        back.open_secret(_id(back), "password", 2)
    back.close()


def _edit_garbage(session: Session, sealed_under: bytes) -> None:
    account = _id(session)
    record = session.state.accounts[account]

    def build(intention):
        payload = seal_payload(b"\xc1 no profile", profile_context(session.vault_id, account, record.brand))
        sealed = c.Sealed(sha256(payload.blob), payload.commitment, wrap(sealed_under, payload.data_key))
        intention.blobs.append((sealed.blob, payload.blob))
        kept = (record.platform, record.tier, record.state, record.responsible, record.root_of_trust)
        intention.add(c.AccountEdited(account, *kept, sealed))
        intention.add(c.ScoresSet(record.brand, [account], [1], sealed))

    session.commit(build)


@pytest.mark.parametrize("key", ["nobody's", "the directory's"])
def test_garbage_for_a_profile_keeps_nobody_out(team: Team, key):
    with team.of(LEAD) as (lead,):
        brand = lead.state.brands[lead.state.accounts[_id(lead)].brand]
        _edit_garbage(lead, make_key() if key == "nobody's" else lead.ring.directory_key(brand))
    for name in (OWNER, LEAD, OPERATOR):
        for _ in range(2):  # from the beginning, and from a snapshot
            session = team.enter(name)
            assert session.profiles[_id(session)].login == NAME, "what was there before"
            assert _ or f"garbled:{LEAD}" in session.warnings
            session.lock()
    with team.of(OWNER) as (owner,):
        edit_account(owner, NAME, AccountDraft(note="mended"))
    with team.of(OPERATOR) as (operator,):
        assert operator.profiles[_id(operator)].note == "mended"


def test_garbage_for_a_directory_key_shuts_one_brand_and_not_the_vault(team: Team):
    with team.of(OWNER) as (owner,):
        brand = next(one for one in owner.state.brands.values() if one.name == "北禾")
        operator_id = next(one.id for one in owner.state.members.values() if one.name == OPERATOR)

        def build(intention):
            intention.add(c.GrantGiven(operator_id, brand.id, "none", ""))
            intention.add(c.DirectoryShared(brand.id, [c.Bundle(operator_id, bytes(2000))]))

        owner.commit(build)
    session = team.enter(OPERATOR)
    assert {profile.name for profile in session.profiles.values()} == {NAME, "山岚抖音"}
    assert f"garbled:{OWNER}" in session.warnings
    session.close()


def test_control_an_honest_share_opens(team: Team):
    with team.of(OWNER, OPERATOR) as (owner, operator):
        give_grant(owner, to=OPERATOR, account=NAME, level="view")
        operator.refresh()
        assert operator.open_secret(_id(operator), "password") == FIRST
