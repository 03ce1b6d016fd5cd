"""``health`` on the command line: what it answers, the reports that it writes, and ``device attest``."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.reading_pdf import squeezed, texts

FORMULA = '=HYPERLINK("https://evil.example")'
HOSTILE = (FORMULA, "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1+1", "bell\x07in a name")
SECRET = "Woaini1314"


def filled(team) -> Any:
    for name in HOSTILE:
        team.add(name, "--password-stdin", "--brand", "=1+2", stdin=f"{SECRET}\n")
    return team.ask("health")


def written(team, folder: Path, ending: str, lang: str = "en") -> Path:
    path = folder / f"report.{ending}"
    assert team("--json", "health", "--report", str(path), lang=lang).code == 0
    return path


def cells(path: Path) -> list[Any]:
    return [cell for sheet in load_workbook(path) for row in sheet for cell in row if cell.value is not None]


def test_points_and_score_make_a_hundred_in_the_answer_and_in_every_part(team):
    answer = filled(team)
    assert answer["score"] + sum(finding["points"] for finding in answer["findings"]) == 100
    assert {finding["kind"] for finding in answer["findings"]} >= {"reused", "weak", "terminal_unattested"}
    (brand,), (member,) = answer["brands"], answer["responsible"]
    assert (brand["name"], brand["accounts"], brand["score"]) == ("=1+2", len(HOSTILE), answer["score"])
    assert member["counts"]["reused"] == len(HOSTILE)
    first = answer["groups"][0]
    assert (first["action"], first["kinds"], first["accounts"]) == ("rotate_first", ["reused", "weak"], len(HOSTILE))
    assert sum(len(cell["accounts"]) for cell in answer["risks"]) == len(HOSTILE)


def test_a_report_belongs_to_its_writer_and_replaces_nothing(team, tmp_path):
    filled(team)
    for ending in ("pdf", "xlsx"):
        path = written(team, tmp_path, ending)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert team("--json", "health", "--report", str(path)).error["code"] == "cannot_write"


def test_a_spreadsheet_runs_nothing_that_somebody_called_an_account_or_a_brand(team, tmp_path):
    filled(team)
    every = cells(written(team, tmp_path, "xlsx"))
    found = {str(cell.value) for cell in every}
    assert {FORMULA, "=1+2", "-2+3"} <= found
    for cell in every:
        assert cell.data_type in ("s", "n")
        if str(cell.value).startswith(("=", "+", "-", "@", "\t")) and cell.data_type == "s":
            assert cell.quotePrefix
    assert not [text for text in found if SECRET in text]


@pytest.mark.parametrize(
    ("lang", "words", "sheets"),
    [
        (
            "zh",
            ("安全体检", "下一步", "按品牌", "按负责人", "弱", "重复"),
            ["体检", "待办", "发现", "账号", "按品牌", "按负责人"],
        ),
        (
            "en",
            ("Security check-up", "What to do next", "By brand", "By responsible member", "Weak", "Reused"),
            ["Check-up", "To do", "Findings", "Accounts", "By brand", "By responsible member"],
        ),
    ],
)
def test_both_languages_say_the_same(team, tmp_path, lang, words, sheets):
    score = filled(team)["score"]
    path = written(team, tmp_path, "pdf", lang)
    pages = texts(path)
    whole = "".join(pages)
    for word in (*words, "山岚集团"):
        assert squeezed(word) in whole
    assert str(score) in pages[0]
    assert [f"{number}/{len(pages)}" in page for number, page in enumerate(pages, 1)] == [True] * len(pages)
    assert SECRET not in whole
    assert SECRET.encode() not in path.read_bytes()
    assert load_workbook(written(team, tmp_path, "xlsx", lang)).sheetnames == sheets


def test_another_kind_of_report_is_refused_before_anything_is_done(team, tmp_path):
    said = team("--json", "health", "--report", str(tmp_path / "report.html"))
    assert (said.code, said.error["code"], said.error["reason"]) == (1, "bad_input", "report_format")
    assert ".pdf" in said.error["message"]
    assert list(tmp_path.glob("report*")) == []


def test_a_device_is_attested_by_its_member_for_a_year(team):
    assert "terminal_unattested" in {finding["kind"] for finding in team.ask("health")["findings"]}
    part = team.ask("--yes", "device", "attest", "--point", "vpn")
    assert (part["points"], part["until"]) == (["vpn"], None)
    whole = team.ask("--yes", "device", "attest")
    assert len(whole["points"]) == 3
    assert [row["attested_until"] for row in team.ask("device", "list")] == [whole["until"]]
    assert "terminal_unattested" not in {finding["kind"] for finding in team.ask("health")["findings"]}
    assert team("--json", "device", "attest").code == 2, "nobody at a terminal has said that it is so"
