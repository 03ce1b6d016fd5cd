"""What somebody does who changes passwords in the window, in a few words each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.clipping import clipped
from tests.ui.hand import Hand
from ui.kit.dialogs import Dialog
from ui.kit.toast import Toast
from ui.rotation.board import Board
from ui.rotation.page import RotationPage

DAY = 86_400_000
WEIBO, DOUYIN = "山岚官微", "山岚抖音"
NEW = "Brand-New-Secret-42!"


def choose(hand: Hand, name: str) -> None:
    page = hand.shell.pages["accounts"]
    row = next(row for row in page.browser.model.listing.rows if row.name == name)
    page.select(row.id)
    hand.wait(lambda: page.detail.account_id == row.id)
    hand.awake()


def copy_password(hand: Hand, name: str) -> None:
    choose(hand, name)
    hand.shell.pages["accounts"].browser.table.setFocus()
    hand.key(Qt.Key.Key_Return)


def copied() -> str:
    return QGuiApplication.clipboard().text()


def words_in(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def no_dialog(hand: Hand) -> bool:
    return not any(dialog.isVisible() for dialog in hand.shell.findChildren(Dialog))


def told(hand: Hand) -> str:
    return " ".join(words_in(toast) for toast in hand.shell.findChildren(Toast))


def on_worker(hand: Hand, call: Callable[[Any], Any]) -> Any:
    answers: list[Any] = []
    desk = hand.shell.desk
    desk.run(desk, lambda: call(desk.session), done=answers.append, failed=answers.append)
    hand.wait(lambda: answers)
    if isinstance(answers[0], Exception):
        raise answers[0]
    return answers[0]


def page_of(hand: Hand) -> RotationPage:
    found = hand.shell.pages["rotation"]
    assert isinstance(found, RotationPage)
    return found


def begin(hand: Hand, name: str = WEIBO) -> RotationPage:
    """From the board."""
    hand.shell.show_page("rotation")
    page = page_of(hand)
    hand.wait(lambda: page.board.model.rowCount() > 0)
    account = next(account for account in hand.shell.desk.session.profiles.items() if account[1].name == name)[0]
    page.board.list.setCurrentIndex(page.board.model.index(page.board.model.position_of(account)))
    hand.click("change_password")
    hand.wait(lambda: page.wizard.isVisible() and page.wizard.account_id == account)
    hand.rest()
    return page


def board_of(hand: Hand) -> Board:
    hand.shell.show_page("rotation")
    board = page_of(hand).board
    hand.wait(lambda: board.model.rowCount() > 0)
    return board


def fits(hand: Hand, widget: QWidget) -> None:
    hand.rest()
    for _ in range(20):
        QTest.qWait(50)
        if not clipped(widget):
            return
    assert clipped(widget) == []
