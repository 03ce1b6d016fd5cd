"""A team's vault with something in every table: one state for everybody, live, replayed and from the snapshot."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, SECOND, Team
from tests.vault.small import CHEAP_AND_UNSAFE_KDF, picture, signed
from vault.accounts import AccountDraft, edit_account
from vault.audit import list_audit, verify
from vault.controls import add_control
from vault.errors import ApprovalNeeded, NotPermitted
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.state import TABLES
from vault.offboarding.opening import open_case
from vault.offboarding.settling import remark
from vault.recovery.recovering import recover_member
from vault.recovery.splitting import read_recovery_key
from vault.registers.letters import issue_letter, record_letter
from vault.robots.address import Webhook
from vault.robots.setting import set_robot
from vault.session import Session
from vault.team.grants import give_grant, withdraw_grant
from vault.team.invitations import close_invitation, invite
from vault.team.members import disable_member
from vault.team.policy_setting import set_policy
from vault.team.requests import approve_request, deny_request, open_request
from vault.team.roles import copy_role
from vault.team.transfer import transfer

ROBOT = "https://open.feishu.cn/open-apis/bot/v2/hook/made-up"


def shown(session: Session) -> dict[str, Any]:
    """The state, and all that this member opens of it."""
    return {
        **picture(session.state),
        "profiles": msgspec.to_builtins(session.profiles),
        "scores": {one: tuple(score) for one, score in session.scores.items()},
        "passwords": {account: versions(session, account) for account in session.state.accounts},
    }


def versions(session: Session, account: str) -> list[str | None]:
    component = session.state.secrets[account].get("password")
    return [opened(session, account, one.version) for one in component.versions] if component is not None else []


def opened(session: Session, account: str, version: int) -> str | None:
    try:
        return session.open_secret(account, "password", version)
    except NotPermitted:
        return None


def account_named(session: Session, name: str) -> str:
    return next(account for account, profile in session.profiles.items() if profile.name == name)


def add(session: Session, *changes: c.AnyChange) -> None:
    def build(intention: Intention) -> None:
        for change in changes:
            intention.add(change)

    session.commit(build)


def two_sign(first: Session, second: Session, do: Any) -> None:
    with pytest.raises(ApprovalNeeded) as needed:
        do(first)
    second.refresh()
    approve_request(second, needed.value.facts["request_id"])


def fill_every_table(team: Team) -> None:
    """What a team's use cases leave behind; what has none yet is written as the change that it will be."""
    with team.of(OWNER, SECOND, LEAD, OPERATOR) as (owner, second, lead, operator):
        account = account_named(owner, "山岚官微")
        control = add_control(owner, kind="sim", label="19900000001", accounts=[account])
        add(owner, c.LinkAdded(control, account, "recovery"))
        brand = owner.state.accounts[account].brand
        owner.commit(lambda intention: intention.set_scores(brand, {account: (1, 3)}))
        two_sign(owner, second, lambda session: copy_role(session, "operator", "直播运营"))
        two_sign(owner, second, lambda session: set_policy(session, {"rotation.days": "60"}))
        owner.refresh()
        give_grant(owner, to=OPERATOR, account="山岚抖音", level="view")
        lead.refresh()
        edit_account(lead, "山岚抖音", AccountDraft(password="Second-One-7!"))
        operator.refresh()
        request = open_request(operator, "山岚官微", level="use", reason="周末值班")
        owner.refresh()
        deny_request(owner, request)
        invite(owner, name="临时工", role="viewer", brands=["北禾"])
        close_invitation(owner, "临时工")
        invite(owner, name="新人", role="auditor")
        transfer(owner, OWNER, SECOND, ["北禾官微"])
        set_robot(owner, kind="feishu", name="运营群", address=Webhook(ROBOT))
        issue_letter(owner, "red_lines", "不得私下索要客户隐私。")
        record_letter(owner, OPERATOR, "red_lines", signed_on="2026-11-01", evidence=b"a signed sheet")
        new = "abcdefgh" * 2
        add(owner, c.SecurityKeyEnrolled(new, "钥匙", "credential", "public"))
        owner.refresh()
        add(owner, c.BlackoutSet(new, "618", "2027-06-01", "2027-06-18"), c.RotationPostponed(account, 7, "直播"))
        add(owner, c.GlassBroken(new, account, "出差"), c.ReviewStarted(new, account, ["operators"]))
        sealed = owner.state.accounts[account].profile
        add(owner, c.DocumentIssued(new, "handover", bytes(32), [account]))
        add(owner, c.DossierItemAdded(account, new, "clause", owner.state.accounts[account].profile, None))
        add(owner, c.AlertRecorded(new, account, "unclear", ["device"], sealed, None))
        add(owner, c.WarningCleared(new, owner.ring.member, 0, 1, "harmless", "看过了"))
        owner.commit(lambda intention: intention.write_pending(account, "pending one"))
        team.sql("INSERT INTO ledger VALUES (?, ?)", owner.state.seq + 1, b"planted")
        owner.refresh()
        operator.refresh()
        team.sql("INSERT INTO ledger VALUES (?, ?)", owner.state.seq + 1, signed(operator, []))
        remark(owner, open_case(owner, OPERATOR, last_day="2099-12-31"), "还有一部手机")
        withdraw_grant(owner, to=SECOND, brand="山岚")
        give_grant(owner, to=SECOND, brand="山岚", level="manage")
    recover(team, OPERATOR)
    with team.of(OWNER, SECOND) as (owner, second):
        disable_member(owner, LEAD)
        edit_account(owner, "山岚官微", AccountDraft(note="after them all"))


def recover(team: Team, name: str) -> None:
    key = read_recovery_key(team.recovery_key)

    def once() -> None:
        back = recover_member(team.device_of(name), team.location, name, key, team.password, kdf=CHEAP_AND_UNSAFE_KDF)
        back.session.lock()

    with pytest.raises(ApprovalNeeded) as needed:
        once()
    with team.of(OWNER) as (owner,):
        approve_request(owner, needed.value.facts["request_id"])
    once()


def test_whoever_looks_and_however_they_got_there_it_is_one_state(owners: Team):
    fill_every_table(owners)
    names = (OWNER, SECOND, OPERATOR, HR, AUDITOR)
    for name in names:  # whatever is still to be done is done
        owners.enter(name).lock()
    seen = {}
    for name in names:
        live = owners.enter(name)
        seen[name] = shown(live)
        live.lock()
        remembered, replayed = owners.enter(name), owners.enter(name, pinned=False)
        assert shown(remembered) == seen[name], name
        assert shown(replayed) == seen[name], name
        remembered.close()
        replayed.close()
    for table in (*TABLES, "team_holders", "rejected"):
        assert seen[OWNER][table], f"nothing was tried of {table}"
        assert all(one[table] == seen[OWNER][table] for one in seen.values()), table
    assert sum(map(len, seen[OWNER]["passwords"].values())) == 5
    assert None not in [one for found in seen[OWNER]["passwords"].values() for one in found]


def test_all_of_it_is_told_and_verifies_but_for_what_was_planted(owners: Team):
    fill_every_table(owners)
    with owners.of(OWNER) as (owner,):
        rows = list_audit(owner)
        assert {row.seq for row in rows if row.seq} == set(range(1, owner.state.seq + 1))
        found = verify(owner)
        assert [one["seq"] for one in found.noise] == list(owner.state.noise), found.noise
        assert [one["seq"] for one in found.rejected] == [one.seq for one in owner.state.rejected]
