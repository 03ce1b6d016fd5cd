"""The first start on a computer: make a vault, open one that exists, or look at the demo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.choice import ActionCard
from ui.kit.text import Label
from ui.kit.tile import Seal


class FirstRun(QWidget):
    """new_asked(), join_asked(), file_asked(), demo_asked()."""

    new_asked = Signal()
    join_asked = Signal()
    file_asked = Signal()
    demo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first_run")
        self.setFixedWidth(440)
        self.seal = Seal(56)
        self.title = Label("Shouhao 守号", "h1")
        self.sentence = Label("", "body", "text2", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.new = ActionCard("mdi6.plus-circle-outline")
        self.join = ActionCard("mdi6.email-open-outline")
        self.file = ActionCard("mdi6.folder-open-outline")
        self.demo = ActionCard("mdi6.play-circle-outline")
        for card, name, signal in (
            (self.new, "new_vault", self.new_asked),
            (self.join, "join_vault", self.join_asked),
            (self.file, "open_file", self.file_asked),
            (self.demo, "open_demo", self.demo_asked),
        ):
            card.setObjectName(name)
            card.clicked.connect(signal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.seal, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(6)
        layout.addWidget(self.title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.sentence)
        layout.addSpacing(20)
        for card in (self.new, self.join, self.file, self.demo):
            layout.addWidget(card)
        self.retranslate()

    def retranslate(self) -> None:
        self.sentence.setText(self.tr("Every account of the team, who can get in, and what has to be changed"))
        self.new.set_words(
            self.tr("New vault"), self.tr("For your team; then bring in the spreadsheet you have today.")
        )
        self.join.set_words(
            self.tr("Join with an invitation"), self.tr("A colleague has invited you to the team's vault.")
        )
        self.file.set_words(self.tr("Open a vault file"), self.tr("On a new computer, with your emergency kit."))
        self.demo.set_words(self.tr("Open the demo"), self.tr("A team with invented accounts to look around in."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
