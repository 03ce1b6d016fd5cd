"""Whoever never touches the mouse gets through as well."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import OWNER, PASSWORD, TEAM
from tests.ui.hand import Hand
from ui.kit.buttons import Button, IconButton
from ui.kit.choice import ChoiceCard
from ui.shell import Shell


@pytest.fixture
def hand(qtbot, desk, cheap_kdf):
    window = Shell(desk)
    qtbot.addWidget(window)
    window.show()
    made = Hand(qtbot, window)
    made.awake()
    return made


def test_a_new_vault_is_made_with_enter_and_tab_alone(hand):
    hand.key(Qt.Key.Key_Return)  # the first card has the focus
    wizard = hand.shell.locked_view._new_vault
    hand.key(Qt.Key.Key_Return)
    hand.wait(lambda: wizard.present == 1)
    for text in (TEAM, OWNER, PASSWORD):
        hand.type(text)
        hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Tab)  # past the suggestion
    hand.type(PASSWORD)
    hand.wait(wizard.next.isEnabled)
    hand.key(Qt.Key.Key_Return)
    hand.wait(lambda: wizard.present == 2)


@pytest.mark.parametrize("make", [lambda: Button("Go"), lambda: IconButton("close", "Close")])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_button_that_has_the_focus(qtbot, make, key):
    button = make()
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.keyClick(button, key)


def test_a_choice_is_not_taken_back_by_choosing_it_again(qtbot):
    card = ChoiceCard("mdi6.laptop", "This computer")
    qtbot.addWidget(card)
    for _ in range(2):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        assert card.isChecked()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert card.isChecked()
