"""The control graph holds only what its member may see."""

from __future__ import annotations

import pytest

from tests.team import AUDITOR, LEAD, OPERATOR, OWNER, Team
from vault.controls import add_control
from vault.controls.graph import Node, graph
from vault.controls.impact import impact
from vault.controls.links import add_link, list_links
from vault.session import Session


def seen(session: Session, kind: str) -> set[str]:
    return {node.label for node in graph(session).nodes.values() if node.kind == kind}


@pytest.mark.engines("sqlite")
def test_the_graph_shows_a_member_only_what_they_may_see(team: Team):
    with team.of(OWNER, LEAD, OPERATOR, AUDITOR) as (owner, lead, operator, auditor):
        account = {profile.name: account for account, profile in owner.profiles.items()}
        add_control(owner, kind="sim", label="19900000009", holder="旁人", accounts=[account["北禾官微"]])
        add_control(owner, kind="sim", label="19900000008", holder="近人", accounts=[account["山岚官微"]])
        add_link(owner, "山岚官微", "北禾官微", "passport")
        for session in (lead, operator, auditor):
            session.refresh()

        assert seen(lead, "account") == {"山岚官微", "山岚抖音"}
        assert (seen(lead, "sim"), seen(lead, "person")) == ({"199****0008"}, {"近人"})
        assert (list_links(lead), impact(lead, "199****0009")) == ([], [])
        assert [one.name for one in impact(lead, "近人")] == ["山岚官微"]
        assert graph(operator).nodes.keys() == graph(lead).nodes.keys()  # whom the brand is on show for
        assert seen(auditor, "account") == account.keys()
        assert [one.name for one in impact(auditor, "近人")] == ["山岚官微", "北禾官微"]
        assert all(isinstance(node, Node) and "0000" not in node.label for node in graph(auditor).nodes.values())
