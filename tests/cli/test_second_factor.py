"""Second factors on the command line: exit 3 with what is missing, and every way on from there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_terminal import Terminal
from tests.soft_key import SoftKey
from tests.team import LEAD, OPERATOR, OWNER, SECRETS, Team, make_team
from vault import authenticators
from vault.accounts import AccountDraft, edit_account

CORE, ALONE = "山岚官微", "北禾官微"
Ask = Callable[..., Any]


@pytest.fixture(scope="module")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    team = make_team(tmp_path_factory.mktemp("cli") / "first")
    with team.of(OWNER) as (owner,):
        edit_account(owner, CORE, AccountDraft(tier="core"))
        edit_account(owner, ALONE, AccountDraft(responsible=OPERATOR))
        edit_account(owner, ALONE, AccountDraft(tier="core"))
    return team


@pytest.fixture
def ask(first_team: Team, tmp_path: Path, shouhao) -> Ask:
    team = first_team.copy(tmp_path / "team")
    password = tmp_path / "password"
    password.write_text(team.password, encoding="utf-8")

    def call(member: str, *words: str, json: bool = True, **more: Any) -> Any:
        place = ("--vault", team.location, "--home", str(team.home_of(member)), "--device-store", "file")
        spoken = ("--json",) if json else ()
        return shouhao(*spoken, *place, "--password-file", str(password), *words, **more)

    return call


@pytest.fixture
def plugged(monkeypatch: pytest.MonkeyPatch) -> list[SoftKey]:
    found: list[SoftKey] = []
    monkeypatch.setattr(authenticators, "plugged_in", lambda: list(found))
    return found


def test_a_core_account_waits_for_another_member(ask):
    said = ask(LEAD, "account", "get", CORE, "--field", "password", "--reason", "直播要用")
    assert (said.code, said.error["code"]) == (3, "approval_needed")
    assert said.error["missing"] == "approval"
    assert said.error["ask"] == [OWNER]
    request = said.error["request_id"]
    (row,) = [row for row in ask(OWNER, "request", "list").json if row["id"] == request]
    assert (row["kind"], row["by"], row["reason"], row["state"]) == ("approval", LEAD, "直播要用", "open")
    again = ask(LEAD, "account", "show", CORE, "--reveal")
    assert again.error["request_id"] == request
    assert ask(OWNER, "request", "approve", request).code == 0
    assert ask(LEAD, "account", "get", CORE, "--field", "password").json == {"value": SECRETS[CORE]}
    assert ask(LEAD, "account", "show", CORE, "--reveal").json["password"] == SECRETS[CORE]


def test_the_refusal_is_a_sentence_with_whom_to_ask(ask):
    said = ask(LEAD, "account", "get", CORE, "--field", "password", json=False)
    assert said.code == 3
    assert OWNER in said.err
    assert said.out == b""


def test_whoever_approves_sees_what_for_and_so_does_the_record(ask, plugged):
    ask(LEAD, "account", "get", CORE, "--field", "password", "--reason", "live show")
    ask(LEAD, "device", "key", "add")
    listed = ask(OWNER, "request", "list", json=False).text
    assert f"{CORE} (use the account)" in listed
    assert "enrol or remove a security key" in listed
    told = [row["text"] for row in ask(OWNER, "audit", "list").json if row["kind"] == "request_opened"]
    assert told == [
        f"{LEAD} sent a request: approval (use the account), {CORE} (live show)",
        f"{LEAD} sent a request: approval (enrol or remove a security key), {LEAD} (–)",
    ]


def test_alone_the_password_of_the_command_counts_only_with_a_reason(ask):
    said = ask(OWNER, "account", "get", ALONE, "--field", "password")
    assert (said.code, said.error["code"]) == (3, "second_factor_needed")
    assert said.error["missing"] == "password_again"
    done = ask(OWNER, "account", "get", ALONE, "--field", "password", "--reason", "运营甲病假")
    assert done.json == {"value": SECRETS[ALONE]}
    told = [row for row in ask(OWNER, "audit", "list").json if row["kind"] == "password_again"]
    assert len(told) == 1
    assert "运营甲病假" in told[0]["text"]


def test_a_reason_is_no_factor_where_somebody_could_approve(ask):
    said = ask(LEAD, "account", "get", CORE, "--field", "password", "--reason", "很急")
    assert (said.code, said.error["code"]) == (3, "approval_needed")


def test_a_key_is_added_used_listed_and_removed(ask, plugged):
    key = SoftKey()
    plugged.append(key)
    added = ask(OWNER, "device", "key", "add", "--label", "办公桌", "--reason", "新密钥")
    assert added.code == 0
    assert "Touch the new security key" in added.err
    (row,) = ask(OWNER, "device", "key", "list").json
    assert (row["id"], row["label"]) == (added.json["id"], "办公桌")
    asked = key.asked
    shown = ask(OWNER, "account", "get", ALONE, "--field", "password")
    assert shown.json == {"value": SECRETS[ALONE]}
    assert "Touch your security key" in shown.err
    assert key.asked == asked + 1
    plugged.clear()
    missing = ask(OWNER, "account", "get", ALONE, "--field", "password", "--reason", "没带")
    assert (missing.code, missing.error["code"], missing.error["reason"]) == (3, "second_factor_needed", "no_key_found")
    assert missing.error["message"] == "No security key is plugged in"
    assert ask(OWNER, "device", "key", "remove", "办公桌").error["code"] == "usage"
    assert ask(OWNER, "device", "key", "remove", "办公桌", "--yes").error["code"] == "second_factor_needed"
    assert ask(OWNER, "device", "key", "remove", "办公桌", "--yes", "--reason", "丢了").code == 0
    assert ask(OWNER, "device", "key", "list").json == []


def test_adding_a_key_takes_the_same_as_anything_weighty(ask, plugged):
    plugged.append(SoftKey())
    said = ask(OWNER, "device", "key", "add")
    assert (said.code, said.error["missing"]) == (3, "password_again")
    said = ask(LEAD, "device", "key", "add")
    assert (said.code, said.error["code"]) == (3, "approval_needed")
    assert ask(OWNER, "request", "approve", said.error["request_id"]).code == 0
    assert ask(LEAD, "device", "key", "add").code == 0


def test_a_key_without_pin_or_without_anybody_to_type_it_is_told_apart(ask, plugged):
    for verifies, reason in (("nothing", "no_pin"), ("pin", "pin_needed")):
        plugged[:] = [SoftKey(verifies)]
        said = ask(OWNER, "device", "key", "add", "--reason", "新密钥")
        assert (said.code, said.error["code"], said.error["reason"]) == (1, "security_key", reason)


def test_wrong_words_after_key(ask):
    for words in (("nothing",), ("remove",), ()):
        assert ask(OWNER, "device", "key", *words, "--yes").code == 2


def test_at_a_terminal_one_is_asked_why_and_for_the_password_again(first_team, tmp_path):
    team = first_team.copy(tmp_path / "team")
    place = ("--vault", team.location, "--home", str(team.home_of(OWNER)), "--device-store", "file")
    terminal = Terminal(*place, "account", "get", ALONE, "--field", "password")
    terminal.wait_for("Password: ")
    terminal.type(team.password + "\n")
    terminal.wait_for("Reason: ")
    assert "Nobody else could approve this" in terminal.seen
    terminal.type("ill today\n")
    terminal.wait_for("ill today\r\nPassword: ")
    terminal.type(team.password + "\n")
    assert terminal.finish() == 0
    assert SECRETS[ALONE] in terminal.seen
    assert team.password not in terminal.seen
