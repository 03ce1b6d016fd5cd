"""Taking over a register on the command line: said first, written once, nothing lost."""

from __future__ import annotations

from datetime import date

import pytest

from vault.demo import write_register


@pytest.fixture
def register(tmp_path):
    path = tmp_path / "账号台账.xlsx"
    write_register(path, date.today())
    return str(path)


def test_a_dry_run_says_everything_and_writes_nothing(team, register):
    answer = team.ask("import", register, "--dry-run")
    keys = {"format", "imported", "updated", "skipped", "problems", "mapping", "persons", "controls", "leavers", "rows"}
    assert set(answer) == keys
    assert answer["format"] == "xlsx"
    assert len(answer["rows"]) == answer["imported"] == 17
    assert answer["mapping"]["账号总表"]["登录账号"] == "login"
    assert [leaver["name"] for leaver in answer["leavers"]] == ["运营甲"]
    assert "运营乙" in answer["persons"]
    assert team.ask("account", "list") == []


def test_the_register_becomes_accounts_and_the_check_up_says_what_is_wrong(team, register):
    assert team.ask("import", register)["imported"] == 17
    rows = team.ask("account", "list")
    assert len(rows) == 17
    assert all(row["circulated"] == row["has_password"] for row in rows)
    assert all(row["strength"] is not None for row in rows if row["has_password"])
    assert {row["tier"] for row in rows} == {"normal", "core"}
    found = {finding["kind"] for finding in team.ask("health")["findings"]}
    assert {"weak", "reused", "stale", "circulated", "held_by_one", "no_second_factor", "leaver_named"} <= found


def test_the_same_file_again_changes_nothing(team, register):
    team.ask("import", register)
    again = team.ask("import", register)
    assert (again["imported"], again["updated"], again["skipped"]) == (0, 0, 17)


def test_a_list_goes_where_it_is_told_and_its_odd_header_is_named(team, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("平台,户名,暗号\n微博,官微,Xr7!qLw2#vN9pKde\n", encoding="utf-8")
    words = ("--map", "name=户名", "--map", "password=暗号", "--brand", "北禾")
    assert team.ask("import", str(path), *words)["imported"] == 1
    (row,) = team.ask("account", "list", "--brand", "北禾")
    assert (row["name"], row["platform"]) == ("官微", "weibo")
    assert team.ask("account", "get", "官微", "--field", "password")["value"] == "Xr7!qLw2#vN9pKde"


def test_what_cannot_be_read_is_said_and_nothing_is_written(team, tmp_path):
    path = tmp_path / "picture.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0 no table at all")
    said = team("--json", "import", str(path))
    assert said.code == 1
    assert said.error["message"]
    assert team("--json", "import", str(tmp_path / "none.xlsx")).error["code"] == "not_found"
    assert team("--json", "import", str(path), "--map", "nonsense=x").code == 2
