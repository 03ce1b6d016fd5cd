"""``warning`` on the command line: five misuses in words, in both languages, and what was looked into."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import in_process
from tests.team import LEAD, OPERATOR, OWNER, Team, make_team
from tests.vault.unusual.conftest import many_looks
from ui import unusual_text
from ui.i18n import set_language
from vault.unusual.views import SignRow, UnusualRow

REASONS = ("device", "hours", "volume", "leaving", "refused")
FACTS = {
    "device": {"device": "LAPTOP-7"},
    "hours": {"first": 540, "last": 1110, "days": 31},
    "volume": {"count": 24, "minutes": 3, "limit": 20, "span": 10},
    "leaving": {"last_day": "2026-11-30", "count": 40, "usual": 9, "left": 0},
    "refused": {"count": 2, "kind": "refused"},
}
OTHER = [("leaving", FACTS["leaving"] | {"left": 1}), ("refused", {"count": 3, "kind": "unlock_failed"})]
OTHER += [("refused", {"count": 1, "kind": "factor_refused"})]


def row(reason: str, facts: dict[str, str | int]) -> UnusualRow:
    at = "2026-11-21T19:00:00Z"
    sign = SignRow(reason, at, at, facts)
    return UnusualRow(
        "a" * 16, "运营甲", [reason], at, at, [], 0, [], [sign], "UTC+0800", "open", True, None, None, None, ""
    )


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(("reason", "facts"), [*FACTS.items(), *OTHER])
def test_every_reason_says_what_happened_why_and_what_to_do(reason, facts, lang):
    set_language(lang)
    shown = row(reason, facts)
    said = [unusual_text.happened(shown, shown.signs[0]), unusual_text.why(shown, shown.signs[0])]
    said += [unusual_text.advice(shown), unusual_text.title(shown)]
    assert all(text and "{" not in text and text[-1] != "–" for text in said)
    assert len(set(said)) == 4
    assert "运营甲" in said[0] + said[3]


def test_what_a_newer_version_found_is_told_by_its_word():
    shown = row("place", {})
    assert (unusual_text.title(shown)[-5:], unusual_text.happened(shown, shown.signs[0])) == ("place", "place")


@pytest.fixture
def team(tmp_path: Path) -> Team:
    made = make_team(tmp_path / "team")
    (tmp_path / "password").write_text(made.password)
    with made.of(OPERATOR) as (operator,):
        many_looks(operator, "山岚官微", "山岚抖音")
    return made


def says(team: Team, name: str, *words: str, lang: str = "en"):
    place = ("--vault", team.location, "--home", str(team.home_of(name)), "--device-store", "file")
    return in_process(*place, "--password-file", str(team.folder.parent / "password"), *words, lang=lang)


def test_listed_looked_into_and_listed_again(team: Team):
    (found,) = says(team, LEAD, "--json", "warning", "list").json
    assert (found["member"], found["reasons"], found["state"]) == (OPERATOR, ["volume"], "open")
    assert "24" in found["signs"][0]["text"]
    assert OPERATOR in found["advice"]
    text = says(team, LEAD, "warning", "list", lang="zh").text
    assert "短时间大量查看" in text
    assert "（）" not in text
    assert "山岚官微" in text
    assert says(team, OPERATOR, "--json", "warning", "list").json == []
    words = ("--json", "warning", "clear", found["id"][:5], "--found", "harmless", "--note", "接手新品牌")
    assert says(team, OPERATOR, *words).code == 1
    assert says(team, LEAD, *words).json["state"] == "cleared"
    (found,) = says(team, OWNER, "--json", "warning", "list").json
    assert (found["found"], found["note"], found["cleared_by"]) == ("harmless", "接手新品牌", LEAD)
    assert "接手新品牌" in says(team, OWNER, "warning", "list").text
