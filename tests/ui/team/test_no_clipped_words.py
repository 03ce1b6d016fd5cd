"""Every view of the page in both languages at both sizes: no word is cut off."""

from __future__ import annotations

import pytest

from tests.team import LEAD, OWNER
from tests.ui.clipping import clipped
from ui.app import use_language

VIEWS = ("members", "grants", "requests", "invitations", "devices", "roles", "transfer")


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 640)])
def test_views(qtbot, dressed, team, enter, size, lang):
    use_language(dressed, lang)
    with team.of(OWNER, LEAD) as (owner, lead):
        from vault.team.grants import give_grant
        from vault.team.invitations import invite
        from vault.team.requests import open_request

        until = owner.now().date().isoformat()
        give_grant(owner, to=LEAD, level="use", account="北禾官微", until=until)
        invite(owner, name="客服庚", role="service", brands=["山岚"])
        lead.refresh()
        open_request(lead, "北禾官微", level="manage", reason="今晚直播要登录")
    hand = enter(team, OWNER)
    hand.shell.resize(*size)
    page = hand.shell.pages["team"]
    for name in VIEWS:
        page.start_transfer() if name == "transfer" else page.show_view(name)
        hand.rest()
        qtbot.waitUntil(lambda: clipped(hand.shell) == [], timeout=2000)
