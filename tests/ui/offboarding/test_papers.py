"""The report and the task sheet, written from the window by whoever reads the case."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.team import HR, LEAD, OPERATOR, SECRETS, Team
from tests.ui.offboarding.conftest import page_of
from tests.vault.offboarding.conftest import today
from ui.offboarding.papers import save_report
from vault.offboarding.opening import open_case
from vault.offboarding.settling import assign
from vault.offboarding.showing import show_case

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)  # the offscreen platform, about menus


@pytest.fixture
def case(team: Team) -> str:
    with team.of(HR) as (hr,):
        made = open_case(hr, OPERATOR, last_day=today(9))
        items = [item.id for item in show_case(hr, made).items if item.check == "manual"]
        assign(hr, made, items[:2], LEAD)
    return made


def test_hr_saves_the_report_over_an_older_one(team: Team, enter, case: str, tmp_path: Path):
    hand = enter(HR)
    hand.shell.show_page("offboarding", {"case": case})
    hand.rest()
    path = tmp_path / "report.pdf"
    hand.click("case_report")
    hand.name_file(path)
    hand.wait(path.exists)
    hand.rest()
    raw = path.read_bytes()
    assert raw.startswith(b"%PDF")
    save_report(page_of(hand), page_of(hand)._service, page_of(hand).case.look)
    dialog = next(one for one in hand.shell.findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(str(path))  # whoever answered the system's question
    dialog.reject()
    hand.wait(lambda: path.read_bytes() != raw)
    hand.rest()
    assert not [secret for secret in SECRETS.values() if secret.encode() in raw]


def test_somebody_without_keys_gets_a_sheet(team: Team, enter, case: str, tmp_path: Path):
    hand = enter(HR)
    hand.shell.show_page("offboarding", {"case": case})
    hand.rest()
    assert page_of(hand).case.look.waiting
    hand.click("case_more")
    hand.choose_in_menu(f"Task sheet for {LEAD}…")
    hand.name_file(tmp_path / "tasks.pdf")
    hand.wait((tmp_path / "tasks.pdf").exists)
    hand.rest()
    assert (tmp_path / "tasks.pdf").read_bytes().startswith(b"%PDF")
