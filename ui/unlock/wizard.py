"""Steps one after the other while nothing is open yet: the stepper above, a step, what is missing and two buttons.

Holds no words itself: what it says is said by whoever derives from it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.card import Ground, Line, Scroll
from ui.kit.stepper import Stepper
from ui.kit.text import Label
from ui.unlock.steps import Step


class Wizard(QWidget):
    """left(): given up before anything was made."""

    left = Signal()

    def __init__(self, desk: Desk, steps: tuple[Step, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.steps = steps
        self._build()
        for step in self.steps:
            step.ready_changed.connect(self._show_ready)

    def _build(self) -> None:
        self.stepper = Stepper()
        self.stack = QStackedWidget()
        for step in self.steps:
            scroll = Scroll(margin=20)
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(step)
            line.addStretch(1)
            scroll.body.addLayout(line)
            scroll.body.addStretch(1)
            self.stack.addWidget(scroll)
        self.cancel = Button("")
        self.cancel.setObjectName("cancel")
        self.cancel.clicked.connect(self._back)
        self.note = Label("", "small", "text2")
        self.next = Button("", "primary")
        self.next.setObjectName("next")
        self.next.clicked.connect(self._forward)
        foot = Ground("sunken")
        line = QHBoxLayout(foot)
        line.setContentsMargins(20, 14, 20, 14)
        line.setSpacing(12)
        line.addWidget(self.cancel)
        line.addStretch(1)
        line.addWidget(self.note)
        line.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.stepper, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.stack, 1)
        layout.addWidget(Line())
        layout.addWidget(foot)

    @property
    def present(self) -> int:
        return self.stack.currentIndex()

    # what a wizard says and does

    def retranslate(self) -> None:
        """Every word anew."""

    def _show_words(self) -> None:
        """Buttons and note of the present step."""

    def _leave(self, index: int) -> None:
        """The step at ``index`` is ready and was left by its button."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, from whichever field of one line it was pressed in."""
        several = isinstance(self.focusWidget(), QPlainTextEdit)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.next.isEnabled() and not several:
            self._forward()
        else:
            super().keyPressEvent(event)

    # moving on

    def _show(self, index: int) -> None:
        self.stack.setCurrentIndex(index)
        self.stepper.set_present(index)
        self._show_ready()
        self.steps[index].enter()

    def _show_ready(self) -> None:
        self.next.setEnabled(self.steps[self.present].ready)
        self._show_words()

    def _back(self) -> None:
        if self.present == 0:
            self.left.emit()
        else:
            self._show(self.present - 1)

    def _forward(self) -> None:
        index = self.present
        if self.steps[index].ready:
            self._leave(index)

    def _set_working(self, on: bool, words: str = "") -> None:
        self.next.setEnabled(not on and self.steps[self.present].ready)
        self.cancel.setEnabled(not on)
        if on:
            self.note.setText(words)
        else:
            self._show_words()
