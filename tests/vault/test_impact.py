"""What falls if one thing goes: the links of random teams, held against an oracle that knows nothing of paths."""

from __future__ import annotations

import random
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.accounts import AccountDraft, add_account
from vault.controls import add_control, find_control
from vault.controls.falling import EFFECTS, Link, fall, outgoing_of
from vault.controls.graph import graph
from vault.controls.impact import impact
from vault.controls.links import add_link, list_links, remove_link
from vault.errors import Ambiguous, BadInput, Exists, NotFound
from vault.ledger.records import ControlRecord
from vault.persons import add_person, edit_person
from vault.session import Session

NAMES = [f"node{number}" for number in range(9)]
LINKS = st.lists(
    st.builds(Link, st.sampled_from(NAMES), st.sampled_from(NAMES), st.just("x"), st.sampled_from(EFFECTS)), max_size=24
)


def oracle(links: list[Link], start: str, allowed: tuple[str, ...]) -> set[str]:
    """Whatever cannot be kept standing: the least set that holds the start and is closed under the links."""
    gone = {start}
    for _ in NAMES:
        gone |= {link.target for link in links if link.source in gone and link.effect in allowed}
    return gone - {start}


@given(LINKS)
def test_deleting_any_node_names_exactly_what_the_links_say(links):
    outgoing = outgoing_of(links)
    for start in NAMES:
        fallen = fall(outgoing, [start])
        for rank in range(len(EFFECTS)):
            hit = {node for node, one in fallen.items() if EFFECTS.index(one.effect) <= rank}
            assert hit == oracle(links, start, EFFECTS[: rank + 1])


@given(LINKS)
def test_every_way_leads_from_the_start_over_links_that_are_there(links):
    for start in NAMES:
        for node, one in fall(outgoing_of(links), [start]).items():
            assert [one.path[0].source, *(link.target for link in one.path)][-1] == node
            assert one.path[0].source == start
            assert all(link in links for link in one.path)
            assert all(first.target == then.source for first, then in zip(one.path, one.path[1:], strict=False))
            assert max(EFFECTS.index(link.effect) for link in one.path) == EFFECTS.index(one.effect)


@pytest.fixture
def chain(opened: Session) -> dict[str, str]:
    """A SIM in a phone, behind 抖音 and the mailbox; the mailbox behind X; one login for 抖音 and 头条."""
    made = {
        name: add_account(
            opened, AccountDraft(platform=platform, brand="山岚", name=name, login=login, root_of_trust=root)
        )
        for name, platform, login, root in (
            ("抖音", "douyin", "shanlan", "sim"),
            ("头条", "toutiao", "", "sim"),
            ("邮箱", "mailbox", "brand@corp.example", "password"),
            ("X", "x", "shanlan", "password"),
            ("店铺", "douyin", "", "main_account"),
        )
    }
    sim = {"kind": "sim", "label": "19900000001", "holder": "行政卯", "company": True}
    made["sim"] = add_control(opened, **sim, accounts=[made["抖音"], made["邮箱"]])
    box = {"kind": "mailbox", "label": "brand@corp.example"}
    made["box"] = add_control(opened, **box, accounts=[made["邮箱"], made["X"]])
    made["phone"] = add_control(opened, kind="device", label="直播手机 2 号", holder="运营丁")
    add_link(opened, "直播手机 2 号", "199****0001", "inside")
    add_link(opened, "抖音", "头条", "passport")
    add_link(opened, "抖音", "店铺", "main_sub")
    return made


def told(session: Session, wanted: str) -> dict[str, tuple[str, str]]:
    return {one.name: (one.effect, one.via) for one in impact(session, wanted)}


@pytest.mark.engines("sqlite")
def test_a_lost_sim_locks_out_and_resets_through_the_mailbox_and_the_login(opened, chain):
    assert told(opened, "199****0001") == {
        "抖音": ("locked", "sim 199****0001"),
        "头条": ("locked", "sim 199****0001 > passport 抖音"),
        "店铺": ("locked", "sim 199****0001 > main_sub 抖音"),
        "邮箱": ("reset", "sim 199****0001"),
        "X": ("reset", "sim 199****0001 > same 邮箱 > mailbox br****@corp.example"),
    }


@pytest.mark.engines("sqlite")
def test_a_phone_takes_its_sim_along_and_a_person_what_they_hold(opened, chain):
    assert told(opened, "行政卯") == told(opened, "199****0001")
    by_phone = told(opened, "直播手机 2 号")
    assert by_phone["抖音"] == ("locked", "device 直播手机 2 号 > sim 199****0001")
    assert by_phone.keys() == told(opened, "运营丁").keys()


@pytest.mark.engines("sqlite")
def test_an_account_names_what_it_stands_behind(opened, chain):
    assert told(opened, "头条") == {
        "抖音": ("locked", "passport 头条"),
        "店铺": ("locked", "passport 头条 > main_sub 抖音"),
    }
    assert told(opened, "邮箱") == {"X": ("reset", "same 邮箱 > mailbox br****@corp.example")}
    assert told(opened, "X") == {}
    with pytest.raises(NotFound):
        impact(opened, "nobody")


@pytest.mark.engines("sqlite")
def test_deleting_any_node_of_a_vault_names_what_its_graph_says(opened, chain):
    made = graph(opened)
    pairs = {(link.source, link.target) for link in made.links}
    for start in made.nodes:
        gone = {start}
        for _ in made.nodes:
            gone |= {target for source, target in pairs if source in gone}
        accounts = {node for node in gone - {start} if made.nodes[node].kind == "account"}
        assert {one.id for one in impact(opened, start)} == accounts


def reached(session: Session, start: str) -> set[str]:
    """By the records alone, knowing nothing of graphs: whatever names something that is gone is gone, and again."""
    state, profiles = session.state, session.profiles
    gone = {start}
    while True:
        before = len(gone)
        for control in state.controls.values():
            boxes = {one for one in control.accounts if is_same_mailbox(session, control, one)}
            if control.holder in gone or boxes & gone:
                gone.add(control.id)
            if control.id in gone:
                gone |= {*control.accounts}
        for link in state.links.values():
            if link.source in gone:
                gone.add(link.target)
            if link.kind == "passport" and link.target in gone:
                gone.add(link.source)
        for account, profile in profiles.items():
            if gone & {profile.admin, profile.deputy, profile.real_name, *profile.operators}:
                gone.add(account)
        if len(gone) == before:
            return {one for one in gone - {start} if one in state.accounts}


def is_same_mailbox(session: Session, control: ControlRecord, account: str) -> bool:
    login, platform = session.profiles[account].login, session.state.accounts[account].platform
    return control.kind == "mailbox" and platform == "mailbox" and login == session.open_control(control)


@pytest.mark.engines("sqlite")
@pytest.mark.parametrize("seed", range(3))
def test_random_teams_fall_as_their_records_say(opened, seed):
    chance = random.Random(seed)
    people = [f"人员{number}" for number in range(5)]
    accounts = []
    for number in range(9):
        platform = chance.choice(("mailbox", "douyin", "x", "wechat_official_account"))
        named = {post: chance.choice([*people, None, None]) for post in ("admin", "deputy", "real_name")}
        draft = AccountDraft(platform=platform, brand=chance.choice("甲乙"), name=f"账号{number}", **named)
        draft.login, draft.operators = f"box{number}@corp.example", chance.sample(people, chance.randint(0, 2))
        accounts.append(add_account(opened, draft))
    controls = []
    for number in range(6):
        kind = chance.choice(("sim", "mailbox", "device", "tool"))
        label = f"box{chance.randint(0, 8)}@corp.example" if kind == "mailbox" else f"199{seed}{number}000000"
        linked = chance.sample(accounts, chance.randint(0, 3))
        controls.append(add_control(opened, kind=kind, label=label, holder=chance.choice(people), accounts=linked))
    for _ in range(6):
        kind = chance.choice(("recovery", "passport", "main_sub", "inside"))
        ends = chance.sample(controls if kind == "inside" else accounts, 2)
        with suppress(Exists):
            add_link(opened, *ends, kind)
    persons = [one.id for one in opened.state.persons.values()]
    for start in (*persons, *controls, *accounts):
        assert {one.id for one in impact(opened, start)} == reached(opened, start)


@pytest.mark.engines("sqlite")
def test_links_are_told_taken_back_and_refused_in_words(opened, chain):
    assert [(row.source_name, row.target_name, row.kind) for row in list_links(opened)] == [
        ("直播手机 2 号", "199****0001", "inside"),
        ("抖音", "头条", "passport"),
        ("抖音", "店铺", "main_sub"),
    ]
    for source, target, kind in (
        ("抖音", "抖音", "passport"),
        ("199****0001", "抖音", "passport"),
        ("抖音", "店铺", "inside"),
        ("抖音", "店铺", "magic"),
    ):
        with pytest.raises(BadInput):
            add_link(opened, source, target, kind)
    with pytest.raises(Exists):
        add_link(opened, "头条", "抖音", "passport")
    remove_link(opened, "头条", "抖音", "passport")
    assert "头条" not in told(opened, "199****0001")
    with pytest.raises(NotFound):
        remove_link(opened, "头条", "抖音", "passport")


@pytest.mark.engines("sqlite")
def test_whoever_left_holds_alone_or_holds_nothing_is_marked(opened, chain):
    marks = {node.label: node.marks for node in graph(opened).nodes.values()}
    assert marks["199****0001"] == ("single",)
    assert marks["br****@corp.example"] == ("nobody", "private")
    assert marks["抖音"] == ("single",)
    edit_person(opened, "行政卯", left_on="2020-01")
    add_person(opened, "运营戊", left_on="2999-01-01")
    add_account(opened, AccountDraft(platform="x", brand="山岚", name="两人", admin="行政卯", deputy="运营戊"))
    marks = {node.label: node.marks for node in graph(opened).nodes.values()}
    assert marks["行政卯"] == ("left",)
    assert marks["运营戊"] == ()
    assert marks["199****0001"] == ("leaver", "single")
    assert marks["两人"] == ("leaver",)


@pytest.mark.engines("sqlite")
def test_two_control_points_of_one_label_are_asked_back(opened, chain):
    add_control(opened, kind="sim", label="19912340001")
    with pytest.raises(Ambiguous):
        impact(opened, "199****0001")
    assert impact(opened, find_control(opened.state, chain["sim"]).id)
