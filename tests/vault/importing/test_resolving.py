"""What somebody answered to a file's problems is what is planned and written; without an answer the safe way is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.vault.interchange.registers_made import HEADER, book
from vault.accounts import AccountDraft, add_account, list_accounts, show_account
from vault.brands import UNSORTED
from vault.device import Device
from vault.founding import KdfCost, create_vault
from vault.importing import (
    ABOVE,
    DAY,
    PLATFORM,
    SKIP,
    VERSION,
    Choice,
    alike,
    carry_out,
    choices,
    plan_import,
    score_imported,
)
from vault.interchange import read_source
from vault.interchange.rows import SourceFile
from vault.platforms import load_catalogue
from vault.session import Session
from vault.views import Problem

SHEET = "账号总表"
COLUMNS = (*HEADER, "上次改密日期")
ROWS = [
    ("小红书", "山岚", "山岚生活家", "xhs@corp.example", "Xhs#2026-first", "", "运营甲", "", "去年"),
    ("快手", "山岚", "山岚好物", "ks@corp.example", "同上", "", "运营甲", "", ""),
    ("抖音", "山岚", "山岚抖音", "dy@corp.example", "同上", "", "运营甲", "", "2026-03-02"),
    ("小破", "北禾", "北禾研究所", "lab@corp.example", "Lab#2026-third", "", "运营乙", "", "2026-01-05"),
    ("小红书", "山岚", "山岚生活家", "xhs@corp.example", "Xhs#2026-other", "", "运营甲", "", ""),
]
ABOVE_2 = Problem(SHEET, 3, "password", "same_as_above")
ABOVE_3 = Problem(SHEET, 4, "password", "same_as_above")
PLACE = Problem(SHEET, 5, "platform", "unknown_platform")
DATE = Problem(SHEET, 2, "changed_at", "bad_date")
TWICE = Problem(SHEET, 6, "password", "duplicate_differs")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    device = Device.open(tmp_path / "home", "file")
    made = create_vault(
        device, str(tmp_path / "t.vault"), team="山岚集团", name="主管戊", password="correct 27", kdf=KdfCost(19, 2, 1)
    )
    yield made.session
    made.session.close()


@pytest.fixture
def source(tmp_path: Path) -> SourceFile:
    return read_source([book(tmp_path, {SHEET: [COLUMNS, *ROWS]})], catalogue=load_catalogue())


def written(session: Session, source: SourceFile, answers: dict[Problem, str]) -> dict[str, object]:
    carry_out(session, plan_import(session, source, resolutions=answers))
    return {row.name: show_account(session, row.id, reveal=True) for row in list_accounts(session)}


def test_only_where_there_is_a_real_choice_is_one_offered(session, source):
    plan = plan_import(session, source)
    assert choices(source, plan.problems) == {
        ABOVE_2: Choice(ABOVE, 2),
        ABOVE_3: Choice(ABOVE, 2),
        PLACE: Choice(PLATFORM, word="小破"),
        DATE: Choice(DAY),
        TWICE: Choice(VERSION),
    }


def test_without_an_answer_the_safe_way_is_taken(session, source):
    found = written(session, source, {})
    assert found["山岚好物"].password is None
    assert found["北禾研究所"].row.platform == "custom"
    assert found["山岚生活家"].row.password_changed_at is None
    assert found["山岚生活家"].password == "Xhs#2026-other"
    assert len(found["山岚生活家"].history) == 2


def test_the_same_as_above_takes_the_nearest_password_above(session, source):
    found = written(session, source, {ABOVE_2: ABOVE, ABOVE_3: ABOVE})
    assert found["山岚好物"].password == "Xhs#2026-first"
    assert found["山岚抖音"].password == "Xhs#2026-first"
    assert found["山岚好物"].row.circulated


def test_an_unknown_platform_becomes_the_one_that_was_chosen(session, source):
    found = written(session, source, {PLACE: "bilibili"})
    assert found["北禾研究所"].row.platform == "bilibili"
    assert found["北禾研究所"].row.root_of_trust == load_catalogue().get("bilibili").trust_root


def test_a_platform_that_was_chosen_finds_the_account_that_is_there(session, source):
    add_account(session, AccountDraft(platform="bilibili", brand="北禾", name="老名字", login="lab@corp.example"))
    before = plan_import(session, source)
    after = plan_import(session, source, resolutions={PLACE: "bilibili"})
    assert (before.new, before.updated) == (4, 0)
    assert (after.new, after.updated) == (3, 1)


def test_one_answer_settles_a_name_wherever_the_file_has_it(session, tmp_path):
    rows = [("小破", "北禾", f"研究所{number}", f"l{number}@corp.example", "Lab#2026-third") for number in range(3)]
    rows.append(("大破", "北禾", "别的", "other@corp.example", "Lab#2026-third"))
    source = read_source([book(tmp_path, {SHEET: [HEADER, *rows]})], catalogue=load_catalogue())
    offered = choices(source, plan_import(session, source).problems)
    assert len(offered) == 4
    first, *_, last = offered
    assert alike(offered, first) == list(offered)[:3]
    assert alike(offered, last) == [last]


def test_a_date_that_was_typed_is_a_claim(session, source):
    found = written(session, source, {DATE: "2025-11-30", TWICE: SKIP})
    assert found["山岚生活家"].row.password_changed_at == "2025-11-30"
    assert found["山岚生活家"].row.changed_at_is_claim


@pytest.mark.parametrize("nonsense", ["去年", "2026-13-01", "2026-1-5", "", "20260105"])
def test_a_date_that_is_none_changes_nothing(session, source, nonsense):
    assert written(session, source, {DATE: nonsense})["山岚生活家"].row.password_changed_at is None


def test_the_second_password_of_an_account_can_be_left_out(session, source):
    found = written(session, source, {TWICE: SKIP})["山岚生活家"]
    assert found.password == "Xhs#2026-first"
    assert len(found.history) == 1


def test_counts_follow_the_answers(session, source):
    before = plan_import(session, source)
    after = plan_import(session, source, resolutions={ABOVE_2: ABOVE, ABOVE_3: ABOVE})
    assert after.circulated == before.circulated + 2
    assert after.skipped == before.skipped == 1


def test_an_answered_problem_stays_on_the_list(session, source):
    answers = {ABOVE_2: ABOVE, PLACE: "weibo", DATE: "2026-01-01", TWICE: SKIP}
    problems = plan_import(session, source, resolutions=answers).problems
    assert set(answers) <= set(problems)
    assert len(problems) == len(set(problems))


def test_an_answer_to_another_file_is_left_alone(session, source):
    answers = {
        Problem("别的表", 3, "password", "same_as_above"): ABOVE,
        Problem(SHEET, 99, "platform", PLACE.message): "x",
    }
    assert plan_import(session, source, resolutions=answers).problems == plan_import(session, source).problems


def test_what_was_answered_holds_when_the_vault_moved_on_meanwhile(session, source):
    plan = plan_import(session, source, resolutions={ABOVE_2: ABOVE})
    add_account(session, AccountDraft(platform="weibo", brand=UNSORTED, name="别的账号"))
    carry_out(session, plan)
    score_imported(session)
    assert show_account(session, "山岚好物", reveal=True).password == "Xhs#2026-first"


def test_tables_side_by_side_do_not_lend_each_other_passwords(session, tmp_path):
    rows = [
        ("平台", "账号", "密码", "", "平台", "账号", "密码"),
        ("微博", "a@corp.example", "Left#2026-one", "", "抖音", "b@corp.example", "Right#2026-1"),
        ("知乎", "c@corp.example", "Left#2026-two", "", "快手", "d@corp.example", "同上"),
    ]
    source = read_source([book(tmp_path, {SHEET: rows})], catalogue=load_catalogue())
    offered = choices(source, plan_import(session, source).problems)
    for problem, choice in offered.items():
        carry_out(session, plan_import(session, source, resolutions={problem: choice.kind}))
    found = {row.login: show_account(session, row.id, reveal=True).password for row in list_accounts(session)}
    assert found["d@corp.example"] in (None, "Right#2026-1")
