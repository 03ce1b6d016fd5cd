"""``vendor``, ``letter``, ``training`` and ``member welcome``: from the first row to the evidence that comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Team

AGENCY, OWNER = "示例代运营", "主管戊"


@pytest.fixture
def sheet(tmp_path: Path) -> str:
    path = tmp_path / "signed.png"
    path.write_bytes(b"\x89PNG a signed sheet")
    return str(path)


def test_a_third_party_from_its_contract_to_the_proof_of_deletion(team: Team, sheet: str, tmp_path: Path):
    team.add("山岚官微")
    tool = team.ask("control", "add", "--kind", "tool", "--label", "剪辑工具")["id"]
    row = team.ask(
        *("vendor", "add", "--name", AGENCY, "--until", "2999-12-31", "--purpose", "代运营", "--account", "山岚官微"),
        *("--tool", tool, "--proof", f"contract={sheet}", "--paper", "dpa=2999-12-31", "--data-owner", "甲方"),
    )["id"]
    (listed,) = team.ask("vendor", "list")
    assert (listed["id"], listed["state"], listed["accounts"][0]["name"]) == (row, "ok", "山岚官微")
    assert listed["missing"] == ["dpa", "security_report", "liability", "termination"]
    team.ask("vendor", "edit", AGENCY, "--proof", f"dpa={sheet}", "--liability", "50 万", "--account", "")
    shown = team.ask("vendor", "show", AGENCY)
    assert (shown["missing"], shown["accounts"], shown["purpose"]) == (["security_report", "termination"], [], "代运营")
    team.ask("vendor", "evidence", AGENCY, "contract", str(tmp_path / "back.png"))
    assert (tmp_path / "back.png").read_bytes() == Path(sheet).read_bytes()
    team.ask("vendor", "end", AGENCY, "--on", "2026-11-01", "--evidence-file", sheet)
    assert team.ask("vendor", "show", AGENCY)["state"] == "ended"
    assert "Ended" in team("vendor", "show", AGENCY).text
    (ending,) = team.ask("vendor", "ending", "--days", "0")
    assert (ending["name"], ending["ended"], ending["tools"]) == (AGENCY, True, [tool])
    assert "已结束" in team("vendor", "list", lang="zh").text


def test_a_letter_is_issued_signed_and_struck_out(team: Team, sheet: str, tmp_path: Path):
    assert team("--json", "letter", "add", OWNER, "--letter", "red_lines", "--signed-on", "2026-11-01",
                "--evidence-file", sheet).error["reason"] == "not_issued"  # fmt: skip
    assert team.ask("letter", "issue", "red_lines", stdin="不得私下索要客户隐私。\n") == {"version": 1}
    (text,) = team.ask("letter", "texts")
    assert (text["version"], text["unsigned"]) == (1, [OWNER])
    row = team.ask(
        "letter", "add", OWNER, "--letter", "red_lines", "--signed-on", "2026-11-01", "--evidence-file", sheet
    )["id"]
    assert team.ask("letter", "texts")[0]["unsigned"] == []
    assert team.ask("letter", "show", row)["person"] == OWNER
    team.ask("letter", "evidence", row[:6], str(tmp_path / "back.png"))
    team.ask("letter", "edit", row, "--void")
    assert [one["state"] for one in team.ask("letter", "list")] == ["void"]
    assert "红线清单" in team("letter", "texts", lang="zh").text


def test_a_test_is_recorded_judged_and_mended(team: Team, sheet: str):
    row = team.ask("training", "add", "--result", f"{OWNER}=79", "--taken-on", "2026-11-01", "--evidence-file", sheet)
    (listed,) = team.ask("training", "list")
    assert (listed["id"], listed["state"], listed["quarter"], listed["score"]) == (row["id"], "failed", "2026-Q4", 79)
    team.ask("training", "edit", row["id"], "--score", "80")
    assert team.ask("training", "show", row["id"])["state"] == "passed"
    assert team.ask("training", "due")[0]["last_passed"] == "2026-Q4"
    assert "通过" in team("training", "list", lang="zh").text


def test_a_newcomer_reads_what_is_still_open(team: Team, sheet: str):
    team.ask("letter", "issue", "responsibility", stdin="我会保管好账号。")
    found = team.ask("member", "welcome", OWNER)
    assert {row["kind"]: row["state"] for row in found["rows"]}["letter"] == "open"
    assert found["open"] == sum(row["state"] != "done" for row in found["rows"])
    team.ask(
        "letter", "add", OWNER, "--letter", "responsibility", "--signed-on", "2026-11-01", "--evidence-file", sheet
    )
    assert {row["kind"]: row["state"] for row in team.ask("member", "welcome", OWNER)["rows"]}["letter"] == "done"
    assert "签署：责任书" in team("member", "welcome", OWNER, lang="zh").text


@pytest.mark.parametrize(
    ("words", "code", "reason"),
    [
        (("vendor", "add", "--name", "a", "--paper", "dpa"), 2, None),
        (("vendor", "add", "--name", "a", "--paper", "licence=2027-01-01"), 1, "unknown_value"),
        (("vendor", "show", "谁"), 1, None),
        (("training", "add", "--result", f"{OWNER}=ninety", "--taken-on", "2026-11-01"), 1, "not_a_score"),
        (("training", "add", "--result", f"{OWNER}=90", "--taken-on", "2999-11-01"), 1, "in_future"),
        (("letter", "issue", "poem"), 1, None),
    ],
)
def test_one_clear_sentence_for_what_does_not_fit(team: Team, words, code, reason):
    said = team("--json", *words, stdin="text")
    assert said.code == code
    assert said.error.get("reason") == reason
    assert said.error["message"]
