"""``offboard`` on the command line: HR from "X leaves on …" to the end, the leaver's own client, and the clock."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.squad import ACCOUNTS, AUDITOR, HR, LEAD, OPERATOR, OWNER, Squad, make_squad, secret_of
from tests.reading_pdf import squeezed, texts
from ui import offboarding_text
from vault.offboarding.plans import KINDS, OF_THINGS, OUTCOMES

FIRST, SECOND = ACCOUNTS[:2]
#: What the contract promises of an item.
KEYS = {
    *("id", "tier", "account", "path", "action", "kind", "check", "outcome", "satisfied", "recheck_at"),
    *("assignee", "due_at", "depends_on", "evidence", "by", "at"),
}


def day(days: int) -> str:
    return (datetime.now(UTC).date() + timedelta(days=days)).isoformat()


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Squad:
    squad = make_squad(tmp_path_factory.mktemp("squad"), "sqlite", shared=False)
    squad.ask(OWNER, "grant", "add", "--to", OPERATOR, "--account", FIRST, "--level", "use")
    squad.ask(OWNER, "account", "edit", SECOND, "--admin", OPERATOR)
    squad.password_of(OPERATOR, FIRST)
    return squad


@pytest.fixture
def squad(first: Squad, tmp_path: Path) -> Squad:
    return first.copy(tmp_path / "squad")


def test_every_word_has_its_words():
    assert set(offboarding_text._KINDS) == {*KINDS, *OF_THINGS}
    assert set(offboarding_text._OUTCOMES) | {"open"} == {*OUTCOMES, ""}


def test_hr_goes_from_the_notice_to_the_end_without_a_password(squad: Squad, tmp_path: Path):
    opened = squad.ask(HR, "offboard", "open", OPERATOR, "--last-day", day(20), "--to", LEAD)
    assert (opened["state"], opened["person"], opened["to"]) == ("planned", OPERATOR, LEAD)
    assert all(set(item) >= KEYS for item in opened["items"])
    case = opened["case"]
    (changed,) = [item["id"] for item in opened["items"] if item["action"] == "change_password"]
    manual = [item["id"] for item in opened["items"] if item["check"] == "manual"]
    squad.ask(HR, "offboard", "assign", case, *manual, OWNER)
    (row,) = squad.ask(HR, "offboard", "list")
    assert (row["open"], row["waiting"][0]["name"], row["waiting"][0]["items"]) == (
        len(opened["items"]),
        OWNER,
        len(manual),
    )
    assert squad.ask(HR, "offboard", "remind", case, OWNER)["items"] == sorted(manual)
    early = squad.says(HR, "--json", "offboard", "close", case)
    assert (early.code, early.error["reason"]) == (1, "case_not_revoked")
    assert squad.ask(HR, "offboard", "revoke", case)["state"] == "revoked"
    gone = squad.says(OPERATOR, "--json", "account", "list")
    assert (gone.code, gone.error["code"]) == (5, "disabled")
    ticked = squad.says(HR, "--json", "offboard", "settle", case, changed, "--outcome", "done", "--evidence", "嗯")
    assert (ticked.code, ticked.error["reason"]) == (1, "checked_by_the_vault")
    picture = tmp_path / "console.png"
    picture.write_bytes(b"\x89PNG")
    squad.ask(HR, "offboard", "settle", case, *manual, "--outcome", "done", "--evidence-file", str(picture))
    squad.ask(HR, "offboard", "evidence", case, manual[0], str(tmp_path / "out.png"))
    assert (tmp_path / "out.png").read_bytes() == b"\x89PNG"
    refused = squad.says(HR, "--json", "offboard", "close", case)
    assert (refused.code, refused.error["code"]) == (3, "case_open")
    assert changed in refused.error["items"]
    squad.ask(OWNER, "account", "edit", FIRST, "--password-stdin", stdin=secret_of(FIRST) + "-x\n")
    squad.ask(OWNER, "account", "edit", SECOND, "--admin", LEAD)
    done = squad.ask(HR, "offboard", "close", case)
    assert (done["state"], done["missing"]) == ("closed", 0)
    assert squad.ask(AUDITOR, "audit", "verify")["ok"]


def test_the_leaver_hears_nothing_of_it(squad: Squad):
    squad.ask(HR, "offboard", "open", OPERATOR, "--last-day", day(20))
    assert squad.ask(OPERATOR, "offboard", "list") == []
    assert squad.says(OPERATOR, "--json", "offboard", "show", OPERATOR).error["code"] == "not_found"
    assert squad.password_of(OPERATOR, FIRST) == secret_of(FIRST)


def test_from_the_last_day_on_by_the_system_clock(squad: Squad):
    squad.ask(HR, "offboard", "open", OPERATOR, "--last-day", day(20))
    assert squad.later(19, OPERATOR, "account", "list").code == 0
    refused = squad.later(20, OPERATOR, "account", "list")
    assert (refused.code, json.loads(refused.out)["error"]["reason"]) == (5, "last_day")
    (row,) = squad.later(20, LEAD, "offboard", "list").json  # the first of the office writes it
    assert row["state"] == "revoked"


def test_a_dismissal_takes_effect_at_once(squad: Squad):
    said = squad.ask(HR, "offboard", "open", OPERATOR, "--last-day", day(0), "--kind", "dismissal")
    assert said["state"] == "revoked"
    assert squad.says(OPERATOR, "account", "list").code == 5


@pytest.mark.parametrize("who", [OPERATOR, AUDITOR])
def test_who_may_not_is_told_who_may(squad: Squad, who: str):
    other = LEAD if who == OPERATOR else OPERATOR
    refused = squad.refused(who, "offboard", "open", other, "--last-day", day(3))
    assert refused["missing"] == "offboard"


def test_a_person_reads_what_is_to_be_done_in_chinese(squad: Squad):
    squad.ask(HR, "offboard", "open", OPERATOR, "--last-day", day(20))
    text = squad.says(HR, "offboard", "show", OPERATOR, lang="zh").text
    assert "看过密码" in text
    assert "换密码" in text
    task = squad.ask(HR, "offboard", "task", OPERATOR, "hand_over_root")["text"]
    assert "山岚" in task
    assert secret_of(FIRST) not in text + task


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_report_lists_all_of_it_and_the_record_confirms_it(squad: Squad, tmp_path: Path, lang: str):
    opened = squad.ask(HR, "offboard", "open", OPERATOR, "--last-day", day(20), "--to", LEAD)
    case, manual = opened["case"], [item["id"] for item in opened["items"] if item["check"] == "manual"]
    squad.ask(HR, "offboard", "revoke", case)
    risk = ("--outcome", "impossible", "--accept-by", OWNER, "--reason", "平台不支持更换")
    squad.ask(HR, "offboard", "settle", case, manual[0], *risk)
    path = tmp_path / "report.pdf"
    assert squad.says(HR, "offboard", "report", case, str(path), lang=lang).code == 0
    text = "".join(texts(path))
    for name in (
        OPERATOR,
        LEAD,
        OWNER,
        FIRST,
        SECOND,
        "平台不支持更换",
        *{item["subject"] for item in opened["items"]},
    ):
        assert squeezed(name) in text, name
    assert secret_of(FIRST) not in text
    digest = squad.ask(HR, "document", "list")[0]["digest"]
    assert digest[:4] in text
    assert squad.ask(AUDITOR, "document", "confirm", digest)["kind"] == "offboarding"


def test_a_task_sheet_names_what_to_do_and_not_who_leaves(squad: Squad, tmp_path: Path):
    opened = squad.ask(HR, "offboard", "open", OPERATOR, "--last-day", day(20))
    case, manual = opened["case"], [item["id"] for item in opened["items"] if item["check"] == "manual"]
    squad.ask(OWNER, "person", "add", "--name", "行政卯")
    squad.ask(HR, "offboard", "assign", case, *manual[:2], "行政卯", "--due", day(10))
    path = tmp_path / "tasks.pdf"
    squad.ask(HR, "offboard", "sheet", case, "行政卯", str(path))
    text = "".join(texts(path))
    assert "行政卯" in text
    assert day(10) in text
    assert OPERATOR not in text
    nothing = squad.says(HR, "--json", "offboard", "sheet", case, LEAD, str(tmp_path / "none.pdf"))
    assert (nothing.code, nothing.error["code"]) == (1, "not_found")
    assert not (tmp_path / "none.pdf").exists()
