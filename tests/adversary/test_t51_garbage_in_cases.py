"""T51 and T11, in offboarding: a case whose plan, keys or day its writer made up, and everybody else goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, Team
from vault.crypto.keys import hpke_seal
from vault.crypto.sealing import commit_to, make_key, wrap
from vault.errors import BadInput, Exists, Tampered
from vault.ids import new_id
from vault.intention import Intention
from vault.keyring import last_day_info
from vault.ledger import changes as c
from vault.ledger.rules.base import RECOVERY
from vault.ledger.rules.offboarding import case_circle, holders_of_case, office
from vault.offboarding.opening import open_case
from vault.offboarding.plans import Plan, Remark, case_context
from vault.offboarding.reading import find_case
from vault.offboarding.revoking import revoke
from vault.offboarding.settling import remark
from vault.offboarding.showing import list_cases, show_case
from vault.session import Session
from vault.team.members import disable_member, find_member, set_member_role

pytestmark = pytest.mark.engines("sqlite")

PAST = "2020-01-01"
Spoil = Callable[[list[c.Bundle]], list[c.Bundle]]


def _id(session: Session, name: str) -> str:
    return find_member(session.state, name).id


def _forge_case(
    session: Session,
    *,
    plan: bytes = b"\xc1",
    notice_to: str = "",
    without: str = "",
    spoil: Spoil = list,
    short: int = 0,
) -> str:
    """What the rules take from anybody who runs offboarding, whatever it says inside."""

    def build(intention: Intention) -> str:
        case, key = new_id(), make_key()
        intention.opened.case[f"{case}:1"] = key
        circle = (office(intention.overlay) - {without}) | {RECOVERY}
        given = key[:short] if short else key
        bundles = spoil(intention.case_bundles(case, 1, given, circle))
        content = intention.seal_for_case(case, 1, plan, case_context(intention.vault, case, "plan"))
        to = intention.keys_of(notice_to or session.ring.member).kem
        notice = hpke_seal(to, PAST.encode(), last_day_info(intention.vault, case))
        intention.add(c.CaseOpened(case, bundles, commit_to(given), content, notice))
        return case

    return session.commit(build)


def _garbage(bundles: list[c.Bundle]) -> list[c.Bundle]:
    return [c.Bundle(one.to, bytes(len(one.sealed))) for one in bundles]


@pytest.mark.parametrize("how", [{"spoil": _garbage}, {"short": 5}], ids=["no key", "a key of five bytes"])
def test_keys_that_open_nothing_keep_nobody_from_unlocking_or_writing(team: Team, how: dict[str, Any]):
    with team.of(LEAD) as (lead,):
        case = _forge_case(lead, **how)
    with team.of(OWNER) as (owner,):
        team.bring(owner, "人事新", "hr", [])  # now its key would be due to be renewed
    for name in (OWNER, HR):
        team.enter(name).lock()
    with team.of(OWNER) as (owner,):
        assert f"garbled:{LEAD}" in owner.warnings
        disable_member(owner, LEAD)
        assert not owner.state.members[_id(owner, LEAD)].active
        assert _id(owner, LEAD) in holders_of_case(owner.state.cases[case])  # nobody could renew it, nobody was kept


def test_nobody_is_shut_out_by_the_day_that_somebody_below_them_wrote(team: Team):
    with team.of(LEAD) as (lead,):
        for name in (OWNER, HR):
            _forge_case(lead, notice_to=_id(lead, name), without=_id(lead, name))
    with team.of(HR) as (hr,):
        _forge_case(hr, notice_to=_id(hr, OWNER), without=_id(hr, OWNER))  # owners go by two signatures
    for name in (OWNER, HR):
        team.enter(name).lock()


def test_a_plan_borrows_nobodys_rights(team: Team):
    """Whoever unlocks next carries out what is due; a lead's plan about HR is none of that."""
    with team.of(LEAD) as (lead,):
        away = _id(lead, HR)
        for kind in ("leaving", "post_change"):
            _forge_case(lead, plan=msgspec.msgpack.encode(Plan("", away, HR, kind, PAST, "")), without=away)
    team.enter(OWNER).lock()
    with team.of(OWNER) as (owner,):
        assert owner.state.members[away].active
        assert {case.state for case in owner.state.cases.values()} == {"planned"}


def test_another_plan_in_a_case_of_hrs_is_the_word_of_who_wrote_it(team: Team):
    with team.of(HR) as (hr,):
        case = _forge_case(hr, plan=msgspec.msgpack.encode(Plan("", "", "", "leaving", "2999-01-01", "")))
    with team.of(LEAD) as (lead,):
        away, plan = _id(lead, AUDITOR), case_context(lead.vault_id, case, "plan")
        raw = msgspec.msgpack.encode(Plan("", away, AUDITOR, "leaving", PAST, ""))

        def replan(intention: Intention) -> None:
            notice = hpke_seal(intention.keys_of(away).kem, PAST.encode(), last_day_info(intention.vault, case))
            intention.add(c.CaseReplanned(case, intention.seal_for_case(case, 1, raw, plan), notice))

        lead.commit(replan)
    team.enter(OWNER).lock()
    with team.of(AUDITOR) as (auditor,):
        assert auditor.state.members[away].active


def test_a_plan_that_nobody_can_read_hides_no_other_case(team: Team):
    with team.of(HR) as (hr,):
        good = open_case(hr, OPERATOR, last_day="2999-01-01")
    with team.of(LEAD) as (lead,):
        bad = _forge_case(lead)
    with team.of(HR) as (hr,):
        assert f"garbled:{LEAD}" in hr.warnings
        assert [row.id for row in list_cases(hr)] == [good]
        with pytest.raises(Tampered) as caught:
            show_case(hr, bad)
        assert caught.value.facts["by"] == LEAD
        open_case(hr, LEAD, last_day="2999-01-01")
        assert revoke(hr, good).record.state == "revoked"


def test_a_note_that_nobody_can_read_leaves_the_case_readable(team: Team):
    with team.of(HR) as (hr,):
        case = open_case(hr, OPERATOR, last_day="2999-01-01")
        remark(hr, case, "第一句")
    with team.of(LEAD) as (lead,):

        def scribble(intention: Intention) -> None:
            name = new_id()
            purpose = case_context(lead.vault_id, case, name, "content")
            intention.add(c.CaseNoted(case, name, intention.seal_for_case(case, 1, b"\xc1", purpose), None))

        lead.commit(scribble)
    with team.of(HR) as (hr,):
        assert f"garbled:{LEAD}" in hr.warnings
        told = [one.note for one in find_case(hr, case).notes]
        assert Remark("第一句") in told
        remark(hr, case, "第二句")
        assert Remark("第二句") in [one.note for one in find_case(hr, case).notes]


def test_keys_of_before_that_somebody_made_up_are_held_against_nobody_else(team: Team):
    """Whoever makes the next key hands on the one before; notes under another one name their writers no more."""
    with team.of(HR) as (hr,):
        case = open_case(hr, OPERATOR, last_day="2999-01-01")
        remark(hr, case, "第一句")
    with team.of(OWNER) as (owner,):
        gone = next(one.id for one in owner.state.members.values() if one.name == AUDITOR)

        def renew(intention: Intention, *changes: c.AnyChange) -> None:
            for change in changes:
                intention.add(change)
            key, record = make_key(), intention.overlay.cases.get(case)
            intention.opened.case[f"{case}:2"] = key
            bundles = intention.case_bundles(case, 2, key, case_circle(intention.overlay, record))
            intention.add(c.CaseKeyRenewed(case, 2, commit_to(key), bundles, wrap(key, make_key())))

        with pytest.raises(BadInput) as refused:  # not at will
            owner.commit(renew)
        assert refused.value.facts["reason"] == "not_due"
        owner.commit(lambda intention: renew(intention, c.MemberRoleSet(gone, "viewer")))
    with team.of(LEAD) as (lead,):  # never held the first key
        assert list_cases(lead) == []
        assert f"garbled:{HR}" not in lead.warnings


def test_a_case_about_oneself_that_took_nothing_stands_in_nobodys_way(team: Team):
    with team.of(LEAD) as (lead,):
        plan = Plan("", lead.ring.member, LEAD, "leaving", "2999-01-01", "")
        case = _forge_case(lead, plan=msgspec.msgpack.encode(plan))
        lead.commit(lambda intention: intention.add(c.CaseRevoked(case, "", "", "", "", True)))
        away = lead.ring.member
    with team.of(HR) as (hr,):
        opened = open_case(hr, LEAD, last_day="2999-01-01")
        with pytest.raises(Exists):
            open_case(hr, LEAD, last_day="2999-01-01")
        revoke(hr, opened)
        assert not hr.state.members[away].active


def test_a_later_post_opens_nobodys_own_case(team: Team):
    with team.of(HR) as (hr,):
        case = open_case(hr, OPERATOR, last_day="2999-01-01", kind="post_change")
        revoke(hr, case)
    with team.of(OWNER) as (owner,):
        set_member_role(owner, OPERATOR, "hr")
        assert [row.id for row in list_cases(owner)] == [case]
    with team.of(OPERATOR) as (changed,):
        assert list_cases(changed) == []
