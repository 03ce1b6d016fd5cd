"""Robots of a team: who sets them and sends by them, what is told, and that no day is told twice."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, SECRETS, Team, make_team
from tests.vault.small import signed
from tests.vault.team.test_one_team_state import recover
from vault.audit import list_audit, verify
from vault.errors import BadInput, Exists, NotFound, NotPermitted, RobotTrouble
from vault.health import check_up
from vault.ledger import changes as c
from vault.ledger.rules.reminders import senders
from vault.robots.address import Mailbox, Webhook
from vault.robots.messages import Letter
from vault.robots.sending import Outcome, Parcel, deliver, note, take_turn, trial
from vault.robots.setting import list_robots, open_address, remove_robot, set_robot
from vault.rotation.reminders import reminders_of
from vault.rotation.views import ReminderRow
from vault.session import Session
from vault.team.grants import give_grant, withdraw_grant
from vault.team.policy_setting import set_policy

DAY = 86_400_000
URL = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=canary-key-of-the-group"
GROUP = Webhook(URL)


@pytest.fixture(scope="module")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    return make_team(tmp_path_factory.mktemp("robots") / "first")


@pytest.fixture
def team(first_team: Team, tmp_path: Path, kept_derivations: None) -> Team:
    return first_team.copy(tmp_path / "team")


def words(rows: list[ReminderRow]) -> Letter:
    told = [f"{row.kind} {row.rung} {row.count} {' '.join(row.names)}".rstrip() for row in rows]
    return Letter("due", "\n".join(told))


def set_group(session: Session, **more: str) -> str:
    return set_robot(session, kind="wecom", name="运营群", address=GROUP, **more)


def wanting(session: Session) -> list[list[str]]:
    """Which robots the check-up finds fault with."""
    return [one.persons for one in check_up(session).findings if one.kind == "reminder_robot"]


def test_nothing_is_sent_before_somebody_sets_a_robot(team, at):
    at(120)
    with team.of(OWNER) as (owner,):
        before = owner.state.seq
        assert take_turn(owner, words) == ([], [])
        assert owner.state.seq == before


@pytest.mark.parametrize("days", [77, 84, 89, 91, 120])
def test_every_rung_is_told_in_counts_and_nothing_else(team, at, days, wire, robots):
    with team.of(OWNER) as (owner,):
        set_group(owner)
    at(days)
    rung = {77: "14", 84: "7", 89: "1", 91: "due", 120: "overdue"}[days]
    with team.of(OWNER) as (owner,):
        (parcel,), others = take_turn(owner, words)
        assert others == []
        deliver(parcel, wire)
        assert note(owner, parcel).outcome == "sent"
    assert robots.texts() == [f"password {rung} 3\nreview {rung} 3"]
    assert not any(name in str(robots.told) for name in (*SECRETS, *SECRETS.values(), OWNER, "山岚", "北禾"))


def test_before_anything_is_near_nobody_takes_a_turn(team, at):
    with team.of(OWNER) as (owner,):
        robot = set_group(owner)
        before = owner.state.seq
        assert take_turn(owner, words) == ([], [Outcome(robot, "运营群", "nothing_due")])
        assert owner.state.seq == before


def test_names_go_out_only_where_policy_lets_them_and_never_a_login_or_a_password(team, at, wire, robots):
    with team.of(OWNER) as (owner,):
        set_group(owner)
        set_policy(owner, {"reminders.names": "1"})
    at(91)
    with team.of(OWNER) as (owner,):
        (parcel,), _ = take_turn(owner, words)
        deliver(parcel, wire)
    (text,) = robots.texts()
    assert text.splitlines()[0] == "password due 3 北禾官微 山岚官微 山岚抖音"
    assert not any(secret in text for secret in SECRETS.values())


def test_many_names_are_not_a_message(team, at, monkeypatch):
    monkeypatch.setattr("vault.rotation.reminders.MOST_NAMES", 2)
    with team.of(OWNER) as (owner,):
        set_group(owner)
        set_policy(owner, {"reminders.names": "1"})
    at(91)
    with team.of(OWNER) as (owner,):
        (parcel,), _ = take_turn(owner, words)
        assert parcel.letter.text.splitlines()[0] == "password due 3 北禾官微 山岚官微 …"


def test_two_clients_send_one_message_a_day(team, at):
    with team.of(OWNER) as (owner,):
        robot = set_group(owner, brand="山岚")
    at(91)
    with team.of(OWNER, LEAD) as (owner, lead):  # both looked before either wrote
        first, _ = take_turn(lead, words)
        second, others = take_turn(owner, words)
        assert [parcel.letter.text for parcel in first] == ["password due 2\nreview due 2"]
        assert (second, others) == ([], [Outcome(robot, "运营群", "told_today")])
        assert take_turn(lead, words)[0] == []
    at(92)
    with team.of(OWNER, LEAD) as (owner, lead):
        assert len(take_turn(owner, words)[0]) == 1
        assert take_turn(lead, words)[0] == []
        assert verify(owner).ok
        assert [row.by for row in list_audit(lead) if row.kind == "reminder_sent"] == [LEAD, OWNER]


def test_however_many_race_one_of_them_takes_the_turn(team, at):
    with team.of(OWNER) as (owner,):
        set_group(owner, brand="山岚")
    at(91)
    start, taken = threading.Barrier(2), []

    def race(name: str) -> None:
        with team.of(name) as (session,):  # a session belongs to one thread
            start.wait(timeout=20)
            taken.extend(take_turn(session, words)[0])

    threads = [threading.Thread(target=race, args=(name,)) for name in (OWNER, LEAD)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert len(taken) == 1


def test_a_changed_client_that_writes_a_second_turn_has_no_effect(team, at):
    with team.of(OWNER) as (owner,):
        robot = set_group(owner)
    at(91)
    with team.of(OWNER) as (owner,):
        take_turn(owner, words)
        again = c.ReminderSent(robot, owner.state.robots[robot].sent_on)
        team.sql("INSERT INTO ledger VALUES (?, ?)", owner.state.seq + 1, signed(owner, [again]))
        owner.refresh()
        assert [one.reason for one in owner.state.rejected] == ["reminder_sent"]


def test_the_turn_is_on_record_before_anything_is_sent_and_so_is_what_came_of_it(team, at):
    with team.of(OWNER) as (owner,):
        set_group(owner)
    at(91)
    with team.of(OWNER) as (owner,):
        (parcel,), _ = take_turn(owner, words)
        kinds = [row.kind for row in list_audit(owner)]
        assert kinds[-1] == "reminder_sent"
        assert note(owner, parcel, "timeout").reason == "timeout"
        last = list_audit(owner)[-1]
        assert (last.kind, last.facts) == ("reminder_failed", {"name": "运营群", "reason": "timeout"})
        (row,) = list_robots(owner)
        assert row.failed == "timeout"
        assert wanting(owner) == [["运营群"]]
        assert take_turn(owner, words)[0] == []  # it failed, and is not told twice all the same
        note(owner, parcel)
        assert list_robots(owner)[0].failed == ""
        assert wanting(owner) == []


def test_the_address_lies_sealed_and_opens_for_nobody_else(team):
    with team.of(OWNER) as (owner,):
        robot = set_group(owner, brand="山岚")
    assert b"canary" not in team.path.read_bytes()
    with team.of(OWNER, LEAD, OPERATOR, HR, AUDITOR) as everybody:
        for session in everybody:
            record = session.state.robots[robot]
            if session.member.role in ("owner", "lead"):
                assert open_address(session, record) == GROUP
                continue
            with pytest.raises(NotPermitted):
                open_address(session, record)
            assert list_robots(session) == []
            assert take_turn(session, words) == ([], [])


@pytest.mark.parametrize("member", [OPERATOR, HR, AUDITOR])
def test_who_approves_nothing_sets_and_removes_no_robot(team, member):
    with team.of(OWNER) as (owner,):
        set_group(owner)
    with team.of(member) as (session,):
        with pytest.raises(NotPermitted) as refused:
            set_group(session)
        assert refused.value.facts["ask"] == [OWNER]
        with pytest.raises(NotFound):
            remove_robot(session, "运营群")


def test_a_lead_sets_one_for_the_brand_that_they_lead_and_no_other(team):
    with team.of(LEAD) as (lead,):
        for brand in ("", "北禾"):
            with pytest.raises(NotPermitted):
                set_group(lead, brand=brand)
        set_group(lead, brand="山岚")
        assert [(row.name, row.brand, row.by) for row in list_robots(lead)] == [("运营群", "山岚", LEAD)]


def test_a_name_is_one_robots_and_setting_it_again_is_a_new_address(team):
    with team.of(OWNER) as (owner,):
        robot = set_group(owner)
        other = Webhook(URL + "-the-second")
        assert set_robot(owner, kind="wecom", name="运营群", address=other) == robot
        assert open_address(owner, owner.state.robots[robot]) == other
        with pytest.raises(Exists):
            set_group(owner, brand="山岚")
        with pytest.raises(BadInput):
            set_robot(owner, kind="wecom", name=" ", address=GROUP)
        with pytest.raises(BadInput):
            set_robot(owner, kind="mail", name="信箱", address=GROUP)
        remove_robot(owner, "运营群")
        assert list_robots(owner) == []


def test_a_new_lead_can_send_once_somebody_who_could_was_here_and_a_leaver_is_said_to_know_it(team, at):
    with team.of(OWNER) as (owner,):
        robot = set_group(owner, brand="山岚")
        team.bring(owner, "主管庚", "lead", ["北禾"])
        give_grant(owner, to="主管庚", brand="山岚", level="manage")
        withdraw_grant(owner, to=LEAD, brand="山岚")
    at(91)
    with team.of("主管庚") as (new,):
        assert take_turn(new, words) == ([], [Outcome(robot, "运营群", "failed", "no_address")])
        with team.of(OWNER) as (owner,):
            take_turn(owner, words)
            assert list_robots(owner)[0].known_elsewhere == 1
            assert wanting(owner) == [["运营群"]]
            holders = owner.state.keysets[f"{owner.state.robots[robot].seq}:{owner.state.robots[robot].keyset}"]
            assert set(holders) == senders(owner.state, owner.state.robots[robot].brand)
        new.refresh()
        assert open_address(new, new.state.robots[robot]) == GROUP
        set_group(new, brand="山岚")
        assert list_robots(new)[0].known_elsewhere == 0
    at(92)
    with team.of("主管庚") as (new,):
        assert len(take_turn(new, words)[0]) == 1


def test_who_was_given_new_keys_gets_the_address_from_who_can_open_it(team, at):
    with team.of(OWNER) as (owner,):
        robot = set_group(owner, brand="山岚")
    recover(team, LEAD)
    at(91)
    with team.of(LEAD) as (lead,):
        assert take_turn(lead, words) == ([], [Outcome(robot, "运营群", "failed", "no_address")])
        assert list_robots(lead)[0].failed == ""  # somebody else can send it
        with team.of(OWNER) as (owner,):
            assert len(take_turn(owner, words)[0]) == 1
        lead.refresh()
        assert open_address(lead, lead.state.robots[robot]) == GROUP


def test_a_trial_takes_nobodys_turn(team, at, wire, robots):
    at(91)
    with team.of(OWNER) as (owner,):
        set_group(owner)
        deliver(trial(owner, "运营群", Letter("t", "a trial")), wire)
        assert robots.texts() == ["a trial"]
        assert len(take_turn(owner, words)[0]) == 1
        with pytest.raises(NotFound):
            trial(owner, "没有", Letter("t", "t"))


def test_a_message_that_fails_names_no_address(team, at, wire, robots):
    robots.answer = lambda handler: robots.say(handler, b'{"errcode": 1, "errmsg": "no such key: canary-key"}')
    at(91)
    with team.of(OWNER) as (owner,):
        set_group(owner)
        (parcel,), _ = take_turn(owner, words)
        with pytest.raises(RobotTrouble) as trouble:
            deliver(parcel, wire)
        assert "canary" not in str(trouble.value) + repr(parcel)
        assert isinstance(parcel, Parcel)


def test_a_mailbox_is_kept_whole(team):
    box = Mailbox(
        host="smtp.corp.example",
        port=465,
        security="tls",
        user="u",
        password="canary",
        sender="a@corp.example",
        to=["b@corp.example"],
    )
    with team.of(OWNER) as (owner,):
        robot = set_robot(owner, kind="mail", name="信箱", address=box)
        assert open_address(owner, owner.state.robots[robot]) == box


def test_a_robot_of_a_brand_counts_that_brand_whoever_answers_for_it(team, at):
    at(91)
    with team.of(OWNER, LEAD) as (owner, lead):
        brand = {record.name: one for one, record in owner.state.brands.items()}
        assert [row.count for row in reminders_of(owner)] == [3, 3]
        assert [row.count for row in reminders_of(owner, brand["北禾"])] == [1, 1]
        assert [row.count for row in reminders_of(lead, brand["山岚"])] == [2, 2]
