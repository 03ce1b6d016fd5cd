"""Asking for access, answering it, and signing as the second owner, with two windows on one vault."""

from __future__ import annotations

import pytest

from tests.team import HR, LEAD, OPERATOR, OWNER, SECOND


def select_account(hand, name):
    page = hand.shell.pages["accounts"]
    hand.wait(lambda: any(row.name == name for row in page.browser.model.listing.rows))
    page.select(next(row.id for row in page.browser.model.listing.rows if row.name == name))
    hand.rest()
    return page


def test_access_is_asked_for_and_given_between_two_windows(team, enter):
    operator, lead = enter(team, OPERATOR, "accounts"), enter(team, LEAD)
    page = select_account(operator, "山岚官微")
    assert page.detail.banner.isVisible()
    operator.click(page.detail.banner.button)
    operator.type("tonight's live", into="access_reason")
    operator.click("act")
    button = lead.shell.rail.buttons["team"]
    lead.wait(lambda: "1" in button.accessibleName())
    lead.click("segment_requests")
    lead.click("approve_request")
    lead.click("act")
    lead.rest()
    operator.wait(lambda: page.browser.current() is not None and page.browser.current().level == "use")
    lead.wait(lambda: "1" not in button.accessibleName())


def test_asking_without_a_reason_is_answered_in_the_dialog(team, enter):
    operator = enter(team, OPERATOR, "accounts")
    page = select_account(operator, "山岚官微")
    operator.click(page.detail.banner.button)
    operator.click("act")
    assert operator.see("access_reason").property("wrong")
    with team.of(LEAD) as (lead,):
        assert lead.state.requests == {}


def test_access_is_given_from_the_account_with_a_last_day(team, enter):
    lead = enter(team, LEAD, "accounts")
    select_account(lead, "山岚官微")
    lead.click("give_access")
    combo = lead.see("access_member")
    lead.wait(lambda: combo.count() > 0)
    combo.setCurrentIndex(combo.findText(OPERATOR))
    lead.click("access_ends")
    until = lead.see("access_until").day()
    lead.click("act")
    lead.rest()
    with team.of(OPERATOR) as (session,):
        (grant,) = [one for one in session.state.grants_of(session.ring.member) if one.level == "use"]
        assert grant.until == until


def test_who_may_not_give_sees_no_way_to(team, enter):
    hr = enter(team, HR)
    page = hr.shell.pages["team"]
    visible = {name for name, button in page.segments.buttons.items() if button.isVisible()}
    assert visible == {"members", "requests", "devices"}
    assert not page.invite.isVisible()
    assert not page.transfer.isVisible()


def test_a_second_owner_signs_what_the_first_proposed(owners, enter):
    with owners.of(OWNER) as (first,):
        from vault.errors import ApprovalNeeded
        from vault.team.members import set_member_role

        with pytest.raises(ApprovalNeeded):
            set_member_role(first, OPERATOR, "finance")
    hand = enter(owners, SECOND)
    hand.click("segment_requests")
    hand.click("approve_request")
    hand.click("act")
    hand.rest()
    with owners.of(OWNER) as (first,):
        assert next(one.role for one in first.state.members.values() if one.name == OPERATOR) == "finance"
