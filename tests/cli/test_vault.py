"""A vault's life on the command line: made, unlocked, refused, audited, backed up, put back."""

from __future__ import annotations

import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.conftest import CHEAP_KDF, Team, program


def test_init_gives_the_keys_once_and_never_touches_an_existing_vault(team):
    assert team.secret_key.startswith("SHK-")
    assert team.recovery_key.startswith("SHR-")
    before = (team.folder / "team.vault").read_bytes()
    said = team("--json", "init", "--team", "别的", "--name", "别人")
    assert (said.code, said.error["code"]) == (1, "exists")
    assert (team.folder / "team.vault").read_bytes() == before


def test_the_kit_is_a_private_pdf_and_never_replaces_another(team, tmp_path):
    kit = tmp_path / "kit.pdf"
    words = ("--vault", str(tmp_path / "second.vault"), "init", "--team", "北禾", "--name", "运营乙", *CHEAP_KDF)
    team.ask(*words, "--kit", str(kit))
    assert kit.read_bytes().startswith(b"%PDF-")
    assert stat.S_IMODE(kit.stat().st_mode) == 0o600
    third = ("--json", "--vault", str(tmp_path / "third.vault"), *words[2:], "--kit", str(kit))
    said = team(*third)
    assert (said.code, said.error["code"]) == (1, "cannot_write")
    assert not (tmp_path / "third.vault").exists()


def test_the_vault_of_last_time_is_the_default(team):
    words = team.words[2:]
    assert team.shouhao(*words, "--json", "brand", "list").code == 0


def test_a_wrong_password_says_how_many_tries_are_left_and_then_locks(team):
    (team.folder / "wrong").write_text("wrong\n")
    words = (*team.words[:-1], str(team.folder / "wrong"), "--json", "account", "list")
    codes = []
    for _ in range(6):
        said = team.shouhao(*words)
        assert said.code == 5
        codes.append(said.error["code"])
    assert codes == ["wrong_password"] * 5 + ["locked_out"]
    assert said.error["retry_after_s"] > 0
    assert team("--json", "account", "list").error["code"] == "locked_out"


def test_home_and_key_store_may_come_from_the_environment(team, monkeypatch):
    monkeypatch.setenv("SHOUHAO_HOME", str(team.folder / "home"))
    monkeypatch.setenv("SHOUHAO_DEVICE_STORE", "file")
    words = ("--password-file", str(team.folder / "password"), "--member", "主管戊", "--json", "brand", "list")
    assert team.shouhao(*words).code == 0
    monkeypatch.setenv("SHOUHAO_DEVICE_STORE", "paper")
    assert team.shouhao(*words).code == 2


def test_without_a_password_and_without_a_terminal_nothing_waits(team):
    said = team.shouhao(*team.words[:-2], "--json", "account", "list")
    assert (said.code, said.error["code"]) == (2, "usage")


def test_the_password_may_come_from_a_command(team):
    words = (*team.words[:-2], "--password-command", f"cat '{team.folder / 'password'}'", "--json", "brand", "list")
    assert team.shouhao(*words).code == 0
    failing = (*team.words[:-2], "--password-command", "false", "--json", "brand", "list")
    assert team.shouhao(*failing).error["reason"] == "password_command_failed"


@pytest.mark.parametrize("ending", ["", "\n", "\r\n"])
def test_one_line_end_of_the_password_file_does_not_count(team, ending):
    path = team.folder / "password"
    path.write_bytes(path.read_bytes().rstrip(b"\n") + ending.encode())
    assert team("--json", "brand", "list").code == 0


def test_no_vault_at_the_place_is_said_calmly(shouhao, tmp_path):
    (tmp_path / "p").write_text("x")
    said = shouhao(
        *("--vault", str(tmp_path / "none"), "--home", str(tmp_path), "--password-file", str(tmp_path / "p")),
        *("--json", "account", "list"),
    )
    assert (said.code, said.error["code"], said.error["kind"]) == (1, "not_found", "vault")


def test_looking_at_a_secret_is_on_record(team):
    made = team.add("账号", "--password-stdin", stdin="Xr7!qLw2#vN9pKde\n")
    team.ask("account", "show", made, "--reveal")
    team.ask("account", "get", made, "--field", "password")
    rows = team.ask("audit", "list", "--account", "账号")
    assert {"account_added", "reveal", "copy"} <= {row["kind"] for row in rows}
    assert all(set(row) == {"seq", "at", "by", "device", "kind", "account", "text"} for row in rows)
    assert all(row["text"] and "{" not in row["text"] for row in team.ask("audit", "list"))
    assert team.ask("audit", "list", "--since", "2999-01-01") == []


def test_verify_finds_a_whole_record_whole(team):
    verdict = team.ask("audit", "verify")
    assert verdict["ok"] is True
    assert verdict["rejected"] == []
    assert verdict["entries"] >= 1
    assert len(verdict["head_code"].split()) == 7


def test_a_backup_comes_back_on_a_bare_machine(team, tmp_path):
    team.add("山岚官方微博", "--password-stdin", stdin="Xr7!qLw2#vN9pKde\n")
    made = team.ask("backup", "create", str(tmp_path / "disk"), "--offsite", str(tmp_path / "far"))
    assert made["shortfall"] >= 1
    assert team.ask("backup", "verify", made["file"])["opened"] is True
    assert team.ask("backup", "status")["entries"] == made["entries"]
    bare = replace(team, folder=tmp_path / "bare")
    bare.folder.mkdir()
    (bare.folder / "password").write_bytes((team.folder / "password").read_bytes())
    (bare.folder / "key").write_text(team.secret_key + "\n")
    assert bare.ask("backup", "restore", made["file"], "--to", str(bare.folder / "team.vault"))["opened"] is False
    said = bare("--json", "account", "list")
    assert (said.code, said.error["code"]) == (5, "secret_key_missing")
    bare.ask("device", "add", "--secret-key-file", str(bare.folder / "key"))
    assert bare.ask("account", "get", "山岚官方微博", "--field", "password")["value"] == "Xr7!qLw2#vN9pKde"


def test_a_backup_needs_no_password(team, tmp_path):
    made = team.shouhao(*team.words[:-2], "--json", "backup", "create", str(tmp_path / "disk"))
    assert made.code == 0
    assert team.shouhao(*team.words[:-2], "--json", "backup", "verify", made.json["file"]).json["opened"] is False


def test_a_vault_that_was_cut_back_is_refused_with_exit_4(team):
    earlier = (team.folder / "team.vault").read_bytes()
    team.add("账号")
    (team.folder / "team.vault").write_bytes(earlier)
    said = team("--json", "account", "list")
    assert said.code == 4
    assert said.error["code"] in {"rolled_back", "forked", "damaged", "tampered"}


def test_an_older_history_is_accepted_only_with_its_head_code(team):
    earlier = (team.folder / "team.vault").read_bytes()
    code = team.ask("audit", "verify")["head_code"]
    team.add("账号")
    (team.folder / "team.vault").write_bytes(earlier)
    assert team("--json", "audit", "accept", "--head-code", "1: six words that are not it").code == 1
    assert team("--json", "account", "list").code == 4
    accepted = team("--json", "audit", "accept", "--head-code", code)
    assert accepted.code == 0, accepted.text
    assert team.ask("account", "list") == []
    assert "history_accepted" in {row["kind"] for row in team.ask("audit", "list")}


def test_doctor_answers_about_everything_in_words(team):
    checks = team.ask("doctor")
    assert {
        "crypto",
        "keychain",
        "display",
        "fonts",
        "database",
        "clock",
        "disk_encryption",
        "backups",
        "recovery",
    } == {check["check"] for check in checks}
    assert all(set(check) == {"check", "ok", "message", "hint"} for check in checks)
    assert all(check["message"] and (check["ok"] or check["hint"]) for check in checks)


def test_the_real_program_does_the_same_as_the_tests(team: Team, tmp_path: Path):
    done = program(*team.words, "--json", "account", "list")
    assert (done.returncode, json.loads(done.stdout), done.stderr) == (0, [], b"")


def test_a_row_that_does_not_belong_is_named_until_an_owner_acknowledges_it(team):
    import sqlite3

    with sqlite3.connect(team.folder / "team.vault") as raw:
        (last,) = raw.execute("SELECT max(seq) FROM ledger").fetchone()
        raw.execute("INSERT INTO ledger (seq, bytes) VALUES (?, ?)", (last + 1, b"somebody scribbled here"))
    raw.close()
    said = team("--json", "audit", "verify")
    assert said.code == 4
    assert said.json["ok"] is False
    assert (said.error["code"], said.error["seq"]) == ("tampered", last + 1)
    assert str(last + 1) in team("audit", "verify").err
    team.ask("audit", "acknowledge", str(last + 1))
    assert team.ask("audit", "verify")["ok"] is True
    assert team("--json", "audit", "acknowledge", "x").code == 2
