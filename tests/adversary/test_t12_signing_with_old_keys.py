"""T12, in a team: keys whose time is over sign on, even with today's team key in hand."""

from __future__ import annotations

import pytest

from tests.forging import forge
from tests.team import LEAD, OPERATOR, OWNER, Team
from vault.crypto.keys import derive_invitation_keys
from vault.errors import ApprovalNeeded
from vault.founding import KdfCost
from vault.ledger import changes as c
from vault.recovery.recovering import recover_member
from vault.recovery.splitting import read_recovery_key
from vault.session import Session
from vault.team.invitations import close_invitation, invite, read_invitation
from vault.team.members import disable_member
from vault.team.requests import approve_request

CHANGE = [c.HistoryAccepted(1, bytes(32), "I was here")]


def write(team: Team, session: Session, changes: list[c.AnyChange], **other: object) -> str:
    """An entry in the next place, under the present team key, whoever signed it. The reason why it has no effect."""
    raw = forge(session, changes, **other)  # type: ignore[arg-type]
    team.sql("INSERT INTO ledger VALUES (?, ?)", session.state.seq + 1, raw)
    session.refresh()
    if session.state.seq in session.state.noise:
        return "noise"
    return next((one.reason for one in session.state.rejected if one.seq == session.state.seq), "")


def test_who_left_writes_nothing_even_with_a_leaked_team_key(team: Team):
    with team.of(OWNER, LEAD) as (owner, lead):
        keys, device = lead.ring.keys.signing, lead.device_id
        leaver = {"author": lead.ring.member, "signing": keys, "device": device}
        assert write(team, owner, CHANGE, **leaver) == "", "still there"
        disable_member(owner, LEAD)
        for changes in (CHANGE, [c.PolicySet("rotation.days", 1)], [c.DeviceAdded("a" * 16, "")]):
            assert write(team, owner, changes, **leaver) == "author_not_active"
        assert write(team, owner, CHANGE, **leaver, epoch=1) == "wrong_epoch", "nor as if it were yesterday"


def test_a_closed_invitation_writes_nothing(team: Team):
    with team.of(OWNER) as (owner,):
        text = read_invitation(invite(owner, name="新人", role="viewer", brands=["山岚"]).invite)
        guest = {"author": text.id, "signing": derive_invitation_keys(text.secret).signing, "device": "a" * 16}
        assert write(team, owner, CHANGE, **guest) == "joining_only"
        close_invitation(owner, "新人")
        assert write(team, owner, CHANGE, **guest) == "joining_only"
        stranger = derive_invitation_keys(bytes(16)).signing
        assert write(team, owner, CHANGE, author=text.id, signing=stranger, device="a" * 16) == "noise"


def test_keys_that_recovery_replaced_write_nothing(team: Team):
    key, cost = read_recovery_key(team.recovery_key), KdfCost(19, 2, 1)
    with team.of(OPERATOR) as (operator,):
        old = {"author": operator.ring.member, "signing": operator.ring.keys.signing, "device": operator.device_id}
    with pytest.raises(ApprovalNeeded) as needed:
        recover_member(team.device_of(OPERATOR), team.location, OPERATOR, key, team.password, kdf=cost)
    with team.of(OWNER) as (owner,):
        approve_request(owner, needed.value.facts["request_id"])
    back = recover_member(team.device_of(OPERATOR), team.location, OPERATOR, key, team.password, kdf=cost).session
    with team.of(OWNER) as (owner,):
        assert write(team, owner, CHANGE, **old) == "former_key"
        new = {**old, "signing": back.ring.keys.signing}
        assert write(team, owner, CHANGE, **new) == "device_revoked"
        assert write(team, owner, CHANGE, **{**new, "device": back.device_id}) == "", "the new ones on the new device"
    back.close()


def test_control_whoever_is_here_writes(team: Team):
    with team.of(OWNER, OPERATOR) as (owner, operator):
        mine = {
            "author": operator.ring.member,
            "signing": operator.ring.keys.signing,
            "device": operator.device_id,
        }
        assert write(team, owner, CHANGE, **mine) == ""
