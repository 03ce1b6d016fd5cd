"""T39: somebody saves what they had open since before a colleague was sent away."""

from __future__ import annotations

import pytest

from tests.team import HR, LEAD, OPERATOR, OWNER, SECRETS
from vault.accounts import AccountDraft, edit_account
from vault.audit import verify
from vault.errors import BadInput, Disabled
from vault.ledger import changes as c
from vault.session import Session
from vault.team.members import disable_member

pytestmark = pytest.mark.engines("sqlite")


def _id(session: Session, name: str) -> str:
    return next(account for account, profile in session.profiles.items() if profile.name == name)


def test_an_edit_prepared_before_a_removal_is_sealed_anew_for_those_who_stay(team):
    """The race is lost to the removal: what goes out is under the new epoch and to the new circle, by itself."""
    with team.of(OWNER, LEAD, HR) as (owner, lead, hr):
        epoch, tries = owner.state.epoch, 0

        def build(intention):
            nonlocal tries
            tries += 1
            if tries == 1:
                disable_member(hr, LEAD)
            intention.write_secret(_id(owner, "山岚官微"), "password", "Written-Late-1!")

        owner.commit(build)
        assert (tries, owner.state.epoch) == (2, epoch + 1)
        keyset = next(one for one in owner.read_changes(owner.state.seq) if isinstance(one, c.KeySetAdded))
        assert lead.ring.member not in {bundle.to for bundle in keyset.bundles}
        assert owner.open_secret(_id(owner, "山岚官微"), "password") == "Written-Late-1!"
        assert verify(owner).ok


def test_the_one_who_was_sent_away_saves_nothing_more(team):
    with team.of(OWNER, LEAD) as (owner, lead):
        disable_member(owner, LEAD)
        with pytest.raises(Disabled):
            edit_account(lead, "山岚官微", AccountDraft(password="Too-Late-1!"))
        owner.refresh()
        assert owner.open_secret(_id(owner, "山岚官微"), "password") == SECRETS["山岚官微"]
        assert owner.state.rejected == []


def test_two_at_once_send_the_same_colleague_away_and_it_happens_once(team):
    with team.of(OWNER, HR) as (owner, hr):
        disable_member(owner, OPERATOR)
        epoch = owner.state.epoch
        hr.refresh()
        with pytest.raises(BadInput, match="already_disabled"):
            disable_member(hr, OPERATOR)
        owner.refresh()
        assert owner.state.epoch == epoch
