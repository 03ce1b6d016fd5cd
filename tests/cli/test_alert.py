"""``alert`` on the command line: a pasted text in, a verdict with its reasons out, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Team
from ui import alert_text
from vault.alerts.judging import CRITICAL, REASONS
from vault.alerts.recording import first_steps
from vault.ledger.rules.rotation import VERDICTS

ACCOUNT = "山岚官微"
THEFT = "检测到您的微博账号在新设备异地登录，地点：深圳"


@pytest.fixture
def kept(team: Team) -> Team:
    team.add(ACCOUNT)
    return team


def test_every_word_has_words():
    assert set(VERDICTS) == alert_text.VERDICTS
    assert set(REASONS) == alert_text.REASONS
    assert CRITICAL < alert_text.KINDS
    assert {step.word for step in first_steps("custom") if not step.text} <= alert_text.STEPS


def test_added_listed_shown_and_dealt_with(kept: Team, tmp_path: Path):
    picture = tmp_path / "alert.png"
    picture.write_bytes(b"what the telephone showed")
    found = kept.ask("alert", "add", ACCOUNT, "--text", THEFT, "--evidence-file", str(picture))
    assert (found["verdict"], found["places"], found["state"]) == ("theft", ["广东深圳"], "open")
    assert found["reasons"][0] == "place_said_new"
    assert len(found["why"]) == len(found["reasons"])
    assert all(step["text"] for step in found["first_steps"])
    piped = kept.ask("alert", "add", ACCOUNT, "--text", "-", stdin="双11 活动开始")
    assert piped["verdict"] == "unclear"
    assert [row["id"] for row in kept.ask("alert", "list", "--account", ACCOUNT)] == [found["id"], piped["id"]]
    out = tmp_path / "out.png"
    assert kept.ask("alert", "evidence", found["id"][:6], str(out))["bytes"] == 25
    assert out.read_bytes() == picture.read_bytes()
    done = kept.ask("alert", "clear", found["id"], "--found", "misuse", "--note", "已找回")
    assert (done["state"], done["found"]) == ("cleared", "misuse")
    told = [row["text"] for row in kept.ask("audit", "list") if row["kind"] in ("alert_recorded", "warning_cleared")]
    assert len(told) == 3
    assert ACCOUNT in told[0]


@pytest.mark.parametrize(
    ("lang", "words"), [("zh", ("被盗", "新设备", "（未核实）")), ("en", ("Theft", "new", "(unverified)"))]
)
def test_a_person_reads_the_verdict_why_and_what_to_do_first(kept: Team, lang: str, words: tuple[str, ...]):
    said = kept("alert", "add", ACCOUNT, "--text", THEFT, lang=lang)
    assert all(word in said.text for word in words)
    assert " 1. " in said.text
    assert words[0] in kept("alert", "list", lang=lang).text
    (row,) = kept.ask("alert", "list")
    assert THEFT in kept("alert", "show", row["id"], lang=lang).text


def test_too_much_is_refused_in_one_sentence(kept: Team, tmp_path: Path):
    large = tmp_path / "large.png"
    large.write_bytes(bytes(1_100_000))
    said = kept("--json", "alert", "add", ACCOUNT, "--text", THEFT, "--evidence-file", str(large))
    assert (said.code, said.error["reason"]) == (1, "evidence_too_large")
    said = kept("--json", "alert", "add", ACCOUNT, "--text", "登录" * 3000)
    assert (said.code, said.error["reason"]) == (1, "too_long")
    assert kept.ask("alert", "list") == []
