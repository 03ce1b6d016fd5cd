"""A page or a button that a role may not use is not shown."""

from __future__ import annotations

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER


@pytest.mark.parametrize(
    ("who", "adds", "audits"),
    [(OWNER, True, True), (LEAD, True, True), (OPERATOR, True, True), (HR, False, False), (AUDITOR, False, True)],
)
def test_buttons_and_pages_follow_the_role(team, enter, who, adds, audits):
    with team.of(OWNER) as (owner,):
        from vault.team.grants import give_grant

        give_grant(owner, to=OPERATOR, level="manage", account="山岚官微")
    hand = enter(team, who, "accounts")
    assert hand.shell.pages["accounts"].browser.bar.new_button.isVisible() is adds
    assert hand.shell.rail.buttons["audit"].isVisible() is audits
    assert hand.shell.rail.buttons["team"].isVisible()


def test_what_is_exposed_names_who_could_read_it(team, enter):
    with team.of(OWNER) as (owner,):
        from vault.team.grants import give_grant
        from vault.team.members import disable_member

        give_grant(owner, to=OPERATOR, level="use", account="山岚官微")
        disable_member(owner, OPERATOR)
    hand = enter(team, OWNER, "accounts")
    page = hand.shell.pages["accounts"]
    hand.wait(lambda: page.browser.model.listing.rows)
    page.select(next(row.id for row in page.browser.model.listing.rows if row.name == "山岚官微"))
    hand.rest()
    assert page.detail._detail.exposed_to == [OPERATOR]
    assert page.detail.banner.isVisible()


@pytest.mark.parametrize(
    ("who", "sends"), [(OWNER, {LEAD, OPERATOR, HR, AUDITOR}), (LEAD, {OPERATOR}), (AUDITOR, set())]
)
def test_who_may_send_whom_away(team, enter, who, sends):
    hand = enter(team, who)
    view = hand.shell.pages["team"].views["members"]
    offered = set()
    for row in view.table.rows.rows:
        view.table.choose(row.id)
        if view.pane.disable.isVisible():
            offered.add(row.cells[0].text)
    assert offered == sends
