"""The page of somebody who has joined and is not in yet: six words to read out, and who may let them in."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.card import Card
from ui.kit.empty import Picture
from ui.kit.text import Label

if TYPE_CHECKING:
    from vault.session import Session

_WIDTH = 460


class WaitingPage(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting_page")
        self._desk = desk
        self._who: list[str] = []
        self.icon = Picture("timer-sand", 40, "blue")
        self.title = Label("", "h1", wrap=True)
        self.sentence = Label("", "body", "text2", wrap=True)
        self.words = Label("", "h1", wrap=True)
        self.words.setObjectName("own_words")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.after = Label("", "small", "text2", wrap=True)
        self.lock = Button("", "normal", "lock-outline")
        self.lock.setObjectName("waiting_lock")
        self.lock.clicked.connect(desk.lock)
        for label in (self.title, self.sentence, self.after):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card = Card(padding=20)
        card.body.addWidget(self.words)
        column = QWidget()
        column.setFixedWidth(_WIDTH)
        inner = QVBoxLayout(column)
        inner.setSpacing(14)
        inner.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self.title, self.sentence, card, self.after):
            inner.addWidget(part)
        inner.addWidget(self.lock, 0, Qt.AlignmentFlag.AlignHCenter)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(column)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(line)
        layout.addStretch(3)
        desk.locked.connect(self._clear)
        self.retranslate()

    def activate(self, argument: object = None) -> None:
        session = self._desk.session
        if session is not None:
            self._desk.run(self, lambda: _standing(session), done=self._show)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Waiting for approval"))
        who = self.tr(" or ").join(self._who) or self.tr("an owner")
        self.sentence.setText(
            self.tr("Call {who} and read these six words out, in this order. They see the same six words.").format(
                who=who
            )
        )
        self.after.setText(self.tr("The window opens by itself as soon as you are let in."))
        self.lock.setText(self.tr("Lock"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self, standing: object) -> None:
        words, self._who = cast("tuple[str, list[str]]", standing)
        self.words.setText(words)
        self.retranslate()

    def _clear(self) -> None:
        self.words.setText("")
        self._who = []


def _standing(session: Session) -> tuple[str, list[str]]:
    from vault.team.members import member_words, who_may_approve

    me = session.ring.member
    return member_words(session, me), [one.name for one in who_may_approve(session, me)]
