"""``handover`` and ``transfer --sheet``: the paper that four people sign, and what it may never hold."""

from __future__ import annotations

import hashlib

import pytest

from tests.reading_pdf import attached, texts

SECRET = "Vr7#qLw2!mZ9"


@pytest.fixture
def team(team):
    team.add("山岚官微", "--login", "shanlan", "--phone", "19900000001", "--password-stdin", stdin=SECRET + "\n")
    team.add("山岚抖音", "--login", "dy_shanlan", "--admin", "代理小周", platform="douyin")
    team.ask("person", "add", "--name", "运营甲")
    return team


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("zh", ("账号交接单", "移交人", "接手人", "主管", "人事", "已接手", "从未", "1/")),
        ("en", ("Handoversheet", "Giver", "Receiver", "Lead", "HR", "Received", "never", "1/")),
    ],
)
def test_the_sheet_names_everything_and_no_secret(team, tmp_path, lang, words):
    path = tmp_path / "sheet.pdf"
    issued = team("--json", "handover", "主管戊", "运营甲", str(path), lang=lang).json
    pages = texts(path)
    whole = "".join(pages)
    for word in (
        *words,
        "山岚集团",
        "主管戊",
        "运营甲",
        "山岚官微",
        "shanlan",
        "山岚抖音",
        "dy_shanlan",
        "199****0001",
    ):
        assert word in whole, word
    assert all(issued["digest"] in page for page in pages)
    assert hashlib.sha256(attached(path)).hexdigest() == issued["digest"]
    for secret in (SECRET, "19900000001"):
        assert secret not in whole
        assert secret.encode() not in path.read_bytes() + attached(path)
    found = team.ask("document", "confirm", issued["digest"][:16])
    assert (found["kind"], found["number"], found["by"]) == ("handover", 1, "主管戊")
    assert sorted(found["names"]) == ["山岚官微", "山岚抖音"]


def test_only_what_was_named_goes_on_it(team, tmp_path):
    path = tmp_path / "sheet.pdf"
    team.ask("handover", "主管戊", "运营甲", str(path), "--account", "山岚抖音")
    whole = "".join(texts(path))
    assert "山岚抖音" in whole
    assert "山岚官微" not in whole


def test_a_person_without_keys_hands_over_what_they_are_named_on(team, tmp_path):
    answer = team.ask("handover", "代理小周", "运营甲", str(tmp_path / "sheet.pdf"))
    assert answer["names"] == ["山岚抖音"]


def test_who_holds_nothing_hands_nothing_over(team, tmp_path):
    path = tmp_path / "sheet.pdf"
    said = team("--json", "handover", "运营甲", "主管戊", str(path))
    assert (said.code, said.error["code"]) == (1, "bad_input")
    assert "nothing to hand over" in said.error["message"]
    assert not path.exists()
    assert team.ask("document", "list") == []


def test_a_transfer_is_not_done_where_its_sheet_has_no_place(team, tmp_path):
    path = tmp_path / "there.pdf"
    path.write_text("mine")
    said = team("--json", "transfer", "--from", "主管戊", "--to", "主管戊", "--sheet", str(path))
    assert said.error["code"] == "cannot_write"
