"""``review`` on the command line: points with labels in both languages, answers, evidence in and out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Team
from ui import review_text
from vault.reviews.points import POINTS

ACCOUNT = "山岚公众号"


@pytest.fixture
def reviewed(team: Team) -> Team:
    team.add(ACCOUNT, "--admin", "甲一", "--operator", "乙二", platform="wechat_official_account")
    return team


def test_every_point_has_words():
    assert set(POINTS) == review_text.POINTS


def test_from_start_to_finish(reviewed: Team, tmp_path: Path):
    (listed,) = reviewed.ask("review", "list")
    assert (listed["name"], listed["review_state"], listed["open_points"]) == (ACCOUNT, "ok", None)
    assert reviewed.ask("review", "show", ACCOUNT)["state"] == "none"
    started = reviewed.ask("review", "start", ACCOUNT)
    assert [set(point) >= {"id", "label", "registered", "answer"} for point in started["points"]] == [True] * 7
    assert started["points"][1]["registered"] == "乙二"
    picture = tmp_path / "console.png"
    picture.write_bytes(b"what the console shows")
    changed = ("--as", "changed", "--value", "乙二,丙三", "--evidence-file", str(picture))
    answered = reviewed.ask("review", "answer", ACCOUNT, "operators", *changed)
    assert (answered["points"][1]["answer"], answered["points"][1]["registered"]) == ("changed", "乙二, 丙三")
    early = reviewed("--json", "review", "finish", ACCOUNT)
    assert (early.code, early.error["reason"]) == (1, "points_open")
    assert "6" in early.error["message"]
    for point in started["points"]:
        if point["id"] != "operators":
            evidence = ("--evidence-file", str(picture)) if point["needs_evidence"] else ()
            reviewed.ask("review", "answer", ACCOUNT, point["id"], "--as", "registered", *evidence)
    assert reviewed.ask("review", "finish", ACCOUNT)["state"] == "finished"
    out = tmp_path / "out.png"
    assert reviewed.ask("review", "evidence", ACCOUNT, "operators", str(out))["bytes"] == 22
    assert out.read_bytes() == picture.read_bytes()
    again = reviewed("--json", "review", "evidence", ACCOUNT, "operators", str(out))
    assert again.error["code"] == "cannot_write"


@pytest.mark.parametrize(("lang", "words"), [("en", "Operators and sub-accounts"), ("zh", "运营者和子账号")])
def test_a_person_reads_what_to_look_at_and_what_nobody_has_verified(reviewed: Team, lang: str, words: str):
    text = reviewed("review", "start", ACCOUNT, lang=lang).text
    assert words in text
    assert ("(unverified)" if lang == "en" else "（未核实）") in text
    assert text.count("operators  ") == 1


def test_one_sentence_for_what_does_not_fit(reviewed: Team, tmp_path: Path):
    large = tmp_path / "large"
    large.write_bytes(bytes(1 << 20))
    reviewed.ask("review", "start", ACCOUNT)
    answer = ("--json", "review", "answer", ACCOUNT)
    refused = reviewed(*answer, "operators", "--as", "registered", "--evidence-file", str(large))
    assert (refused.code, refused.error["reason"]) == (1, "evidence_too_large")
    assert reviewed(*answer, "password", "--as", "registered").error["code"] == "not_found"
    assert reviewed(*answer, "operators", "--as", "fine").code == 2
    missing = reviewed(*answer, "operators", "--as", "registered", "--evidence-file", str(tmp_path / "no"))
    assert missing.error["code"] == "not_found"
    assert reviewed("--json", "review", "finish", "没有").error["code"] == "not_found"
