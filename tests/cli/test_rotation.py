"""``rotation`` and break-glass on the command line: the ladder by the real clock, and no password ever lost."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import ROOT, Said
from tests.team import AUDITOR, LEAD, OPERATOR, OWNER, SECRETS, Team, make_team

ACCOUNT = "山岚官微"
NEW = "Brand-New-Secret-42!"
Ask = Callable[..., Any]


@pytest.fixture(scope="module")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    return make_team(tmp_path_factory.mktemp("cli") / "first")


@pytest.fixture
def words(first_team: Team, tmp_path: Path) -> Callable[[str], list[str]]:
    team = first_team.copy(tmp_path / "team")
    password = tmp_path / "password"
    password.write_text(team.password, encoding="utf-8")

    def of(member: str) -> list[str]:
        place = ["--vault", team.location, "--home", str(team.home_of(member)), "--device-store", "file"]
        return [*place, "--password-file", str(password)]

    return of


@pytest.fixture
def ask(words, shouhao) -> Ask:
    def call(member: str, *said: str, json: bool = True, **more: Any) -> Said:
        return shouhao(*(("--json",) if json else ()), *words(member), *said, **more)

    return call


@pytest.fixture
def later(words) -> Ask:
    """The real program on a computer whose clock stands so many days ahead."""

    def call(days: int, member: str, *said: str) -> Said:
        clock = shutil.which("faketime")
        assert clock is not None, "faketime is missing: .ci/setup test installs it"
        command = [clock, "-f", f"+{days}d", sys.executable, str(ROOT / "main.py"), "--json", *words(member), *said]
        done = subprocess.run(command, capture_output=True, timeout=60, check=False, cwd=ROOT)
        return Said(done.returncode, done.stdout, done.stderr.decode())

    return call


def row_of(said: Said, name: str = ACCOUNT) -> dict[str, Any]:
    found: dict[str, Any] = next(row for row in said.json if row["name"] == name)
    return found


def test_two_steps_with_the_platforms_page_and_what_to_do(ask):
    started = ask(OWNER, "rotation", "start", ACCOUNT)
    assert started.code == 0
    assert set(started.json) >= {"password", "change_url", "steps"}
    assert started.json["meets_policy"]
    assert started.json["steps"][-1] == "end_other_sessions"
    shown = ask(LEAD, "rotation", "show", ACCOUNT).json
    assert (shown["current"], shown["pending"], shown["started_by"]) == (
        SECRETS[ACCOUNT],
        started.json["password"],
        OWNER,
    )
    assert row_of(ask(OWNER, "rotation", "list", "--status", "in_progress"))["started_by"] == OWNER
    assert ask(LEAD, "rotation", "confirm", ACCOUNT).json["rotation_due_at"]
    assert ask(OWNER, "account", "get", ACCOUNT, "--field", "password").json == {"value": started.json["password"]}
    assert ask(OWNER, "rotation", "show", ACCOUNT).error["code"] == "not_found"


def test_ones_own_password_from_standard_input_and_giving_up(ask):
    assert ask(OWNER, "rotation", "start", ACCOUNT, "--password-stdin", stdin=NEW + "\n").json["password"] == NEW
    again = ask(OWNER, "rotation", "start", ACCOUNT)
    assert (again.code, again.error["reason"]) == (1, "rotation_pending")
    assert ask(OWNER, "rotation", "abort", ACCOUNT).code == 0
    assert ask(OWNER, "account", "get", ACCOUNT, "--field", "password").json == {"value": SECRETS[ACCOUNT]}
    reused = ask(OWNER, "rotation", "start", ACCOUNT, "--password-stdin", stdin=SECRETS[ACCOUNT])
    assert (reused.code, reused.error["reason"]) == (1, "reused_password")
    assert SECRETS[ACCOUNT] not in reused.text + reused.err


def test_a_weak_password_of_ones_own_is_taken_and_called_weak(ask):
    said = ask(OWNER, "rotation", "start", ACCOUNT, "--password-stdin", stdin="shanlan2026")
    assert (said.code, said.json["meets_policy"]) == (0, False)
    assert "weak" in said.err
    assert "shanlan2026" not in said.err


def test_steps_are_sentences_for_a_person(ask):
    english = ask(OWNER, "rotation", "start", ACCOUNT, json=False).text
    assert "Paste the new password there and save" in english
    assert "改密" in ask(OWNER, "rotation", "list", json=False, lang="zh").text


@pytest.mark.parametrize("days", [60, 77, 91, 99, 120])
def test_every_rung_shows_and_none_makes_a_password_unreadable(later, days):
    states = {60: "ok", 77: "due_soon", 91: "due", 99: "overdue", 120: "overdue"}
    assert row_of(later(days, OWNER, "rotation", "list"))["rotation_state"] == states[days]
    got = later(days, OWNER, "account", "get", ACCOUNT, "--field", "password")
    if states[days] != "overdue":
        assert got.json == {"value": SECRETS[ACCOUNT]}
        assert (f"{ACCOUNT} is due since" in got.err) == (states[days] == "due")
        return
    assert (got.code, got.error["code"], got.error["missing"]) == (3, "overdue", "overdue")
    assert "break-glass" in got.error["hint"]
    assert later(days, OWNER, "account", "show", ACCOUNT, "--reveal").error["code"] == "overdue"
    masked = later(days, OWNER, "account", "show", ACCOUNT)
    assert (masked.code, masked.json["rotation_state"]) == (0, "overdue")
    started = later(days, OWNER, "rotation", "start", ACCOUNT)
    assert started.code == 0
    assert later(days, OWNER, "account", "get", ACCOUNT, "--field", "password").json == {"value": SECRETS[ACCOUNT]}


def test_break_glass_opens_it_for_its_person_and_waits_for_another(later):
    reason = "凌晨直播间被投诉"
    assert later(120, LEAD, "account", "get", ACCOUNT, "--field", "password", "--break-glass", " ").code == 1
    opened = later(120, LEAD, "account", "get", ACCOUNT, "--field", "password", "--break-glass", reason)
    assert opened.json == {"value": SECRETS[ACCOUNT]}
    assert later(120, LEAD, "account", "show", ACCOUNT, "--reveal").json["password"] == SECRETS[ACCOUNT]
    assert later(120, OWNER, "account", "get", ACCOUNT, "--field", "password").code == 3
    assert later(120, LEAD, "rotation", "glass").json == []
    told = later(120, OWNER, "rotation", "glass")
    assert f"glass_broken:{ACCOUNT}" in told.err
    (glass,) = told.json
    assert (glass["account"], glass["by"], glass["reason"]) == (ACCOUNT, LEAD, reason)
    assert later(120, LEAD, "rotation", "clear", glass["id"]).error["missing"] == "second_member"
    assert later(120, OWNER, "rotation", "clear", glass["id"][:6], "--note", "已了解").code == 0
    assert later(120, OWNER, "rotation", "glass").json == []
    assert [row for row in later(120, OWNER, "audit", "list").json if reason in row["text"]]


def test_break_glass_gives_nobody_what_they_have_no_grant_for(later):
    said = later(120, AUDITOR, "account", "get", ACCOUNT, "--field", "password", "--break-glass", "好奇")
    assert (said.code, said.error["code"], said.error["missing"]) == (3, "not_permitted", "grant:use")
    assert later(120, OWNER, "rotation", "glass").json == []


def test_before_it_is_due_there_is_no_glass_to_break(ask):
    got = ask(OWNER, "account", "get", ACCOUNT, "--field", "password", "--break-glass", "习惯")
    assert got.json == {"value": SECRETS[ACCOUNT]}
    assert ask(LEAD, "rotation", "glass").json == []


def test_put_off_once_with_a_reason_and_two_weeks_at_most(ask):
    before = row_of(ask(OWNER, "rotation", "list"))
    for days in ("0", "15"):
        said = ask(LEAD, "rotation", "postpone", ACCOUNT, "--days", days, "--reason", "直播")
        assert (said.code, said.error["reason"]) == (1, "postpone_out_of_range")
    said = ask(OPERATOR, "rotation", "postpone", ACCOUNT, "--days", "14", "--reason", "直播")
    assert (said.code, said.error["missing"]) in [(3, "approve"), (3, "see_profiles")]
    done = ask(LEAD, "rotation", "postpone", ACCOUNT, "--days", "14", "--reason", "直播")
    after = row_of(ask(OWNER, "rotation", "list"))
    assert done.json["rotation_due_at"] == after["rotation_due_at"] > before["rotation_due_at"]
    assert after["sum"]["postponed"] == 14
    twice = ask(LEAD, "rotation", "postpone", ACCOUNT, "--days", "1", "--reason", "直播")
    assert (twice.code, twice.error["reason"]) == (1, "already_postponed")


def test_a_blackout_holds_due_dates_and_lets_them_go(ask):
    due = row_of(ask(OWNER, "rotation", "list"))["rotation_due_at"]
    for last, reason in (("2020-01-01", "dates_reversed"), ("2999-01-01", "blackout_too_long")):
        said = ask(LEAD, "rotation", "blackout", "--from", due, "--to", last, "--name", "双11")
        assert (said.code, said.error["reason"]) == (1, reason)
    assert ask(LEAD, "rotation", "blackout", "--from", due).code == 2
    assert ask(LEAD, "rotation", "blackout", "--from", due, "--to", due, "--name", "双11").json["id"]
    held = row_of(ask(OWNER, "rotation", "list"))
    assert held["rotation_due_at"] > due
    assert held["sum"]["blackouts"] == ["双11"]
    assert [row["name"] for row in ask(OWNER, "rotation", "blackout").json] == ["双11"]
    assert ask(OWNER, "rotation", "blackout", "--end", "双11").code == 0
    assert row_of(ask(OWNER, "rotation", "list"))["rotation_due_at"] == due


def test_the_shortest_of_tier_platform_and_brand_wins_and_says_so(ask):
    def total() -> tuple[int, str]:
        row = row_of(ask(OWNER, "rotation", "list"))
        return row["sum"]["days"], row["sum"]["rule"]

    assert total() == (90, "rotation.days")
    assert ask(OWNER, "policy", "set", "rotation.days.platform.weibo=45", "rotation.days.brand.山岚=60").code == 0
    assert total() == (45, "rotation.days.platform.weibo")
    assert ask(OWNER, "policy", "set", "rotation.days.brand.山岚=30").json == {"rotation.days.brand.山岚": 30}
    assert total()[0] == 30
    shown = ask(OWNER, "policy", "show").json["rotation.days.brand.山岚"]
    assert (shown["value"], shown["default"], shown["changed_by"]) == (30, 0, OWNER)
    assert "山岚" in shown["meaning"]
    assert row_of(ask(OWNER, "rotation", "list"), "北禾官微")["sum"]["days"] == 45
    back = ask(OWNER, "policy", "set", "rotation.days.brand.山岚=0", "rotation.days.platform.weibo=0")
    assert (back.code, total()) == (0, (90, "rotation.days"))
    for rule in ("rotation.days.platform.nowhere=30", "rotation.days.brand.没有=30"):
        assert ask(OWNER, "policy", "set", rule).error["code"] == "not_found"


def test_a_calendar_counts_and_names_nothing_until_policy_says_so(ask, tmp_path):
    file = tmp_path / "due.ics"
    assert ask(OWNER, "rotation", "calendar", str(file)).json["events"] >= 1
    raw = file.read_bytes()
    assert raw.startswith(b"BEGIN:VCALENDAR\r\n")
    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert max(len(line) for line in raw.split(b"\r\n")) <= 75
    text = raw.replace(b"\r\n ", b"").decode()
    assert "3 passwords to change" in text
    assert text.count("TRIGGER:-P14D") == text.count("BEGIN:VEVENT")
    assert ACCOUNT not in text
    assert ask(OWNER, "policy", "set", "reminders.names=1").code == 0
    ask(OWNER, "rotation", "calendar", str(file))
    assert ACCOUNT in file.read_bytes().replace(b"\r\n ", b"").decode()
    assert not any(password in file.read_text() for password in SECRETS.values())


def test_there_is_one_sentence_for_what_is_not_there(ask, tmp_path):
    assert ask(OWNER, "rotation", "list", "--status", "soon").error["reason"] == "unknown_status"
    for said in (("show", ACCOUNT), ("confirm", ACCOUNT), ("abort", ACCOUNT), ("clear", "nothing")):
        found = ask(OWNER, "rotation", *said)
        assert (found.code, found.error["code"]) == (1, "not_found")
    assert ask(OWNER, "rotation", "calendar", str(tmp_path / "no" / "due.ics")).error["code"] == "cannot_write"


@pytest.mark.parametrize(("days", "rung"), [(60, None), (77, "14"), (84, "7"), (89, "1"), (92, "due"), (99, "overdue")])
def test_who_answers_for_it_is_reminded_at_every_rung(later, days, rung):
    mine = later(days, OWNER, "rotation", "remind").json
    assert [(row["kind"], row["rung"], row["count"]) for row in mine] == (
        [("password", rung, 3), ("review", rung, 3)] if rung else []
    )
    assert not any(row["names"] for row in mine)
    assert later(days, LEAD, "rotation", "remind").json == []


def test_a_reminder_is_said_once_a_day_and_never_for_what_is_in_hand(first_team, tmp_path, monkeypatch):
    from vault.rotation.changing import start_rotation
    from vault.rotation.reminders import note_told, reminders, untold
    from vault.session import Session

    real, team = Session.clock_ms, first_team.copy(tmp_path / "team")
    for days in (92, 93):
        monkeypatch.setattr(Session, "clock_ms", lambda self, days=days: real(self) + days * 86_400_000)
        with team.of(OWNER) as (owner,):
            assert untold(owner) == reminders(owner) != []
            note_told(owner)
            assert untold(owner) == []
    with team.of(OWNER) as (owner,):
        for name in SECRETS:
            start_rotation(owner, name)
        assert {row.kind for row in reminders(owner)} == {"review"}


def test_every_rung_has_words():
    from ui.rotation_text import RUNGS as WORDED
    from vault.rotation.reminders import RUNGS

    assert set(RUNGS) == set(WORDED)
