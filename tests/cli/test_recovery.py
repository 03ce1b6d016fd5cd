"""``recovery`` and what ``member`` does about passwords, as scripts see it."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from tests.cli.conftest import CHEAP_KDF
from vault.crypto.printed import RECOVERY_KEY, to_text

NEW = "新的口令 staple 77"


@pytest.fixture
def paper(team):
    (team.folder / "recovery").write_text(team.recovery_key + "\n")
    (team.folder / "new").write_text(NEW + "\n", encoding="utf-8")
    return str(team.folder / "recovery")


def _split(team, paper, shares="3", threshold="2"):
    words = ("recovery", "split", "--shares", shares, "--threshold", threshold, "--out", str(team.folder / "shares"))
    return team("--json", *words, "--recovery-key-file", paper)


def _recover(team, *files, member="主管戊", more=()):
    keys = [word for file in files for word in ("--recovery-key-file", file)]
    new = ("--new-password-file", str(team.folder / "new"), *CHEAP_KDF, *more)
    return team("--json", "member", "recover", member, *keys, *new)


def test_split_writes_private_files_and_never_over_others(team, paper):
    files = _split(team, paper).json["shares"]
    assert [os.path.basename(file) for file in files] == [f"recovery-share-{n}-of-3.txt" for n in (1, 2, 3)]
    assert {stat.S_IMODE(os.stat(file).st_mode) for file in files} == {0o600}
    before = [Path(file).read_text() for file in files]
    os.unlink(files[0])  # one name in the way is enough
    said = _split(team, paper)
    assert (said.code, said.error["code"]) == (1, "cannot_write")
    assert not os.path.exists(files[0])
    assert [Path(file).read_text() for file in files[1:]] == before[1:]


@pytest.mark.parametrize(("shares", "threshold"), [("1", "1"), ("3", "1"), ("2", "3"), ("17", "2")])
def test_a_split_that_protects_nothing_is_refused_before_a_file_is_written(team, paper, shares, threshold):
    said = _split(team, paper, shares, threshold)
    assert (said.code, said.error["reason"]) == (1, "shares_out_of_range")
    assert not (team.folder / "shares").exists()


def test_only_this_vaults_key_is_split(team, paper):
    other = team.folder / "other"
    other.write_text(to_text(RECOVERY_KEY, bytes(32)))
    said = _split(team, str(other))
    assert (said.code, said.error["reason"]) == (1, "other_recovery_key")
    assert not (team.folder / "shares").exists()


def test_check_says_what_would_happen_and_changes_nothing(team, paper):
    files = _split(team, paper).json["shares"]
    entries = team.ask("audit", "verify")["entries"]
    assert team.ask("recovery", "check", "--recovery-key-file", paper)["ok"]
    both = ("--recovery-key-file", files[0], "--recovery-key-file", files[2])
    assert team.ask("recovery", "check", *both)["checked_at"]
    said = team("--json", "recovery", "check", "--recovery-key-file", files[1])
    assert (said.code, said.error["reason"], said.error["needed"]) == (1, "shares_too_few", 2)
    assert team.ask("audit", "verify")["entries"] == entries
    kinds = [row["kind"] for row in team.ask("audit", "list")]
    assert kinds.count("recovery_checked") == 2


def test_recover_gives_new_keys_and_a_kit_and_tells_it(team, paper):
    files, kit = _split(team, paper).json["shares"], team.folder / "kit.pdf"
    done = _recover(team, *files[:2], more=("--kit", str(kit)))
    assert done.code == 0, done.err
    assert done.json["secret_key"].startswith("SHK-")
    assert done.json["secret_key"] != team.secret_key
    assert kit.read_bytes().startswith(b"%PDF")
    assert team("account", "list").code == 5  # the old password
    (team.folder / "password").write_text(NEW, encoding="utf-8")
    told = [row["text"] for row in team.ask("audit", "list") if row["kind"] == "member_recovered"]
    assert told == ["The recovery key gave 主管戊 new keys"]


def test_a_wrong_key_a_wrong_name_and_a_kit_in_the_way_change_nothing(team, paper):
    entries = team.ask("audit", "verify")["entries"]
    (team.folder / "there.pdf").write_text("mine")
    wrong = team.folder / "wrong"
    other = "A" if team.recovery_key[10] != "A" else "B"
    wrong.write_text(team.recovery_key[:10] + other + team.recovery_key[11:])
    assert _recover(team, str(wrong)).error["reason"] == "not_a_recovery_key"
    assert _recover(team, paper, member="谁也不是").error["code"] == "not_found"
    said = _recover(team, paper, more=("--kit", str(team.folder / "there.pdf")))
    assert said.error["code"] == "cannot_write"
    assert team.ask("audit", "verify")["entries"] == entries


def test_another_owner_has_to_agree_first(team, paper):
    asked = team.ask("member", "invite", "--name", "管理员乙", "--role", "owner")["invite"]
    second = (*team.words[:2], "--home", str(team.folder / "second"), *team.words[4:])
    joined = team.shouhao(*second, "--json", "member", "join", asked, *CHEAP_KDF).json
    team.ask("member", "approve", "管理员乙", "--words", joined["words"])
    said = _recover(team, paper)
    assert (said.code, said.error["code"], said.error["missing"]) == (3, "approval_needed", "second_owner")
    request = said.error["request_id"]
    assert _recover(team, paper).error["request_id"] == request
    (row,) = json.loads(team.shouhao(*second, "--json", "request", "list").out)
    assert (row["kind"], row["member"], row["may_answer"]) == ("recovery", "主管戊", True)
    approved = team.shouhao(*second, "--json", "request", "approve", request)
    assert approved.code == 0, approved.text
    assert "recovery_asked" in approved.err
    assert _recover(team, paper).code == 0
    told = team.shouhao(*second, "--json", "account", "list")
    assert "member_recovered:主管戊" in told.err
    team.shouhao(*second, "--json", "audit", "list")
    assert "member_recovered" not in team.shouhao(*second, "--json", "account", "list").err


def test_an_old_device_is_told_why_it_is_refused(team, paper):
    here = (*team.words[:2], "--home", str(team.folder / "elsewhere"), *team.words[4:])
    new = ("--new-password-file", str(team.folder / "new"), *CHEAP_KDF)
    done = team.shouhao(*here, "--json", "member", "recover", "主管戊", "--recovery-key-file", paper, *new)
    assert done.code == 0, done.text
    said = team("--json", "account", "list")
    assert (said.code, said.error["code"], said.error["reason"]) == (5, "disabled", "recovered")


def test_ones_own_password_is_changed(team, paper):
    new = ("--new-password-file", str(team.folder / "new"), *CHEAP_KDF)
    team.ask("member", "password", *new)
    assert team("--json", "account", "list").error["code"] == "wrong_password"
    (team.folder / "password").write_text(NEW, encoding="utf-8")
    assert team.ask("account", "list") == []
    (team.folder / "new").write_text("")
    assert team("--json", "member", "password", *new).error["code"] == "bad_input"
