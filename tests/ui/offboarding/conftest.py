"""A team in which somebody is about to leave, and windows of its members."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from tests.team import SECRETS, Team
from tests.ui.hand import Hand
from tests.vault.offboarding.conftest import first_leaving  # noqa: F401  # the same team
from ui.desk import Desk
from ui.offboarding.page import OffboardingPage
from ui.shell import Shell


@pytest.fixture
def team(first_leaving: Team, tmp_path) -> Team:  # noqa: F811
    return first_leaving.copy(tmp_path / "team")


@pytest.fixture
def enter(qtbot, dressed, team: Team) -> Iterator[Callable[[str], Hand]]:
    """``enter(name)``: this member's own window, open."""
    desks: list[Desk] = []

    def call(name: str) -> Hand:
        desk = Desk(team.device_of(name), team.location)
        desks.append(desk)
        shell = Shell(desk)
        qtbot.addWidget(shell)
        shell.show()
        hand = Hand(qtbot, shell)
        hand.awake()
        with qtbot.waitSignal(desk.unlocked, timeout=20_000):
            desk.run(shell, lambda: team.enter(name), done=desk.opened)
        hand.rest()
        return hand

    yield call
    for desk in desks:
        desk.close()


def page_of(hand: Hand) -> OffboardingPage:
    page = hand.shell.pages["offboarding"]
    assert isinstance(page, OffboardingPage)
    return page


def visible_words(hand: Hand) -> str:
    """Everything that a person in front of the window can read."""
    found = [hand.shell.windowTitle()]
    for kind in (QLabel, QAbstractButton, QLineEdit):
        found += [one.text() for one in hand.shell.findChildren(kind) if one.isVisible()]
    for edit in hand.shell.findChildren(QPlainTextEdit):
        found.append(edit.toPlainText())
    for combo in hand.shell.findChildren(QComboBox):
        found += [combo.itemText(at) for at in range(combo.count())]
    for view in hand.shell.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(min(model.rowCount(), 500) if model is not None and view.isVisible() else 0):
            index = model.index(row, 0)
            found += [
                str(index.data(role) or "") for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            ]
    return "\n".join(found)


def accessible_names(hand: Hand) -> list[str]:
    return [widget.accessibleName() for widget in hand.shell.findChildren(QWidget)]


def hold_no_secret(hand: Hand) -> None:
    words = visible_words(hand)
    assert not [name for name, secret in SECRETS.items() if secret in words or f"{secret}-next" in words]
