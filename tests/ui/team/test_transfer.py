"""Twenty accounts change hands with at most eight clicks and one entry, and what moves along is said before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.reading_pdf import texts
from tests.team import LEAD, OPERATOR, OWNER
from vault.accounts import AccountDraft, add_account


class Presses(QObject):
    """Counts what a hand does to the mouse."""

    def __init__(self):
        super().__init__()
        self.count = 0

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.MouseButtonPress and watched.isWindowType():
            self.count += 1
        return False


@pytest.fixture
def twenty(team):
    """The lead answers for twenty accounts."""
    with team.of(LEAD) as (lead,):
        for number in range(20):
            draft = AccountDraft(
                platform="weibo",
                brand="山岚",
                name=f"号 {number:02}",
                login=f"l{number}",
                password=f"Qz7#k{number}Lw!v",
            )
            add_account(lead, draft)
    return team


def test_a_lead_hands_twenty_accounts_over(qapp, twenty, enter):
    presses = Presses()
    lead = enter(twenty, LEAD)
    before = lead.shell.desk.session.state.seq
    QApplication.instance().installEventFilter(presses)
    view = lead.shell.pages["team"].views["transfer"]
    lead.click("start_transfer")
    lead.rest()
    assert view.table.rows.rows
    combo = lead.see("transfer_taker")
    for _ in range(combo.findText(OPERATOR) + 1):  # the list cannot be opened without a screen
        QTest.keyClick(combo, Qt.Key.Key_Down)
    lead.wait(lambda: view.go.isEnabled())
    assert len(view._planned.transferred) == 20
    assert view.moves.count() >= 1
    lead.click("do_transfer")
    lead.rest()
    QApplication.instance().removeEventFilter(presses)
    assert presses.count + 2 <= 8  # the choice in the list, made by keys here, is two clicks
    state = lead.shell.desk.session.state
    taker = next(one.id for one in state.members.values() if one.name == OPERATOR)
    assert sum(one.responsible == taker for one in state.accounts.values()) == 20
    assert state.seq == before + 1


def test_what_is_not_ticked_stays(twenty, enter):
    owner = enter(twenty, OWNER)
    owner.shell.pages["team"].start_transfer(
        next(row.id for row in owner.shell.pages["team"]._look.members if row.name == LEAD)
    )
    owner.rest()
    view = owner.shell.pages["team"].views["transfer"]
    view.taker.setCurrentIndex(view.taker.findText(OPERATOR))
    owner.click("tick_all")
    assert not view.go.isEnabled()
    view.table.setFocus()
    view.table.choose(view.table.rows.rows[0].id)
    owner.key(Qt.Key.Key_Space)
    owner.wait(lambda: view.go.isEnabled())
    owner.click("do_transfer")
    owner.rest()
    state = owner.shell.desk.session.state
    taker = next(one.id for one in state.members.values() if one.name == OPERATOR)
    assert sum(one.responsible == taker for one in state.accounts.values()) == 1


def test_a_sheet_of_what_was_handed_over_is_printed_and_on_record(twenty, enter, tmp_path, monkeypatch):
    owner = enter(twenty, OWNER)
    page = owner.shell.pages["team"]
    page.start_transfer(next(row.id for row in page._look.members if row.name == LEAD))
    owner.rest()
    view = page.views["transfer"]
    assert view.sheet.isHidden()
    view.taker.setCurrentIndex(view.taker.findText(OPERATOR))
    view.taker.activated.emit(view.taker.currentIndex())
    owner.wait(lambda: view.go.isEnabled())
    owner.click("do_transfer")
    owner.rest()
    path = tmp_path / "sheet.pdf"
    asked: list[str] = []
    monkeypatch.setattr("ui.kit.files.ask_where_to_save", lambda *said: asked.append(said[1]) or said[-1](path))
    owner.click("print_sheet")
    owner.rest()
    assert asked == ["Handover sheet, readable by you only"]
    first = path.read_bytes()
    view.print_to(path)  # the system's dialog has asked whether that one may go
    owner.rest()
    assert path.read_bytes() != first
    whole = "".join(texts(path))
    assert all(word in whole for word in (LEAD, OPERATOR, "号00", "号19"))
    state = owner.shell.desk.session.state
    assert [(one.kind, len(one.accounts)) for one in state.documents.values()] == [("handover", 20)] * 2
    before = state.seq
    owner.click("do_transfer")  # it says Done by now
    owner.rest()
    assert owner.shell.desk.session.state.seq == before
    assert not view.isVisible()
