"""T51 and T11, in offboarding: a case whose plan, keys or day its writer made up, and everybody else goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from tests.team import AUDITOR, HR, LEAD, OWNER, Team
from vault.crypto.keys import hpke_seal
from vault.crypto.sealing import commit_to, make_key
from vault.ids import new_id
from vault.intention import Intention
from vault.keyring import last_day_info
from vault.ledger import changes as c
from vault.ledger.rules.base import RECOVERY
from vault.ledger.rules.offboarding import holders_of_case, office
from vault.offboarding.plans import Plan, case_context
from vault.session import Session
from vault.team.members import disable_member, find_member

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
