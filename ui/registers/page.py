"""The page of the registers: one tab a register, and what may be added to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.segments import Segments
from ui.kit.text import Label
from ui.registers.letters import LettersView
from ui.registers.reading import Look, look
from ui.registers.training import TrainingView
from ui.registers.vendors import VendorsView
from ui.registers.view import RegisterView

_SEGMENTS = (("vendors", "handshake-outline"), ("training", "school-outline"), ("letters", "file-sign"))


class RegistersPage(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("registers_page")
        self._desk = desk
        self._stale = True
        self._look: Look | None = None
        self.letters = LettersView(desk)
        self.views: dict[str, RegisterView] = {
            "vendors": VendorsView(desk),
            "training": TrainingView(desk),
            "letters": self.letters,
        }
        self._build()
        desk.changed.connect(self._note_change)
        desk.locked.connect(self._clear)
        self.retranslate()
        self.show_view("vendors")

    def activate(self, argument: object = None) -> None:
        """``argument``: the register to show."""
        if isinstance(argument, str) and argument in self.views:
            self.show_view(argument)
        if self._stale:
            self.reload()
        self.views[self.present].table.setFocus()

    def reload(self) -> None:
        session = self._desk.session
        if session is not None:
            self._stale = False
            self._desk.run(self, lambda: look(session), done=self._show_look)

    @property
    def present(self) -> str:
        return next(name for name, view in self.views.items() if view is self.stack.currentWidget())

    def show_view(self, name: str) -> None:
        self.stack.setCurrentWidget(self.views[name])
        self.segments.show_view(name)
        self._show_counts()
        self._show_buttons()
        if self._look is not None:
            self.views[name].show_look(self._look)

    def _build(self) -> None:
        self.title, self.count = Label("", "h1"), Label("", "body", "text2")
        self.issue = Button("", "normal", "file-document-edit-outline", small=True)
        self.issue.setObjectName("issue_letter")
        self.issue.clicked.connect(self.letters.issue)
        self.add = Button("", "primary", "plus", small=True)
        self.add.setObjectName("add_to_register")
        self.add.clicked.connect(lambda: self.views[self.present].add())
        first = QHBoxLayout()
        first.setSpacing(8)
        for widget in (self.title, self.count):
            first.addWidget(widget)
        first.addStretch(1)
        first.addWidget(self.issue)
        first.addWidget(self.add)
        self.segments = Segments(_SEGMENTS)
        self.segments.asked.connect(self.show_view)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, 20, 0)
        head.setSpacing(10)
        head.addLayout(first)
        head.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignLeft)
        self.stack = QStackedWidget()
        for view in self.views.values():
            self.stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Registers"))
        self.issue.setText(self.tr("Issue a text…"))
        for name, words in (
            ("vendors", self.tr("Third parties")),
            ("training", self.tr("Training")),
            ("letters", self.tr("Letters")),
        ):
            self.segments.buttons[name].setText(words)
            self.views[name].table.setAccessibleName(words)
        self._show_counts()
        self._show_buttons()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_look(self, found: Look) -> None:
        self._look = found
        self.segments.offer([name for name, _ in _SEGMENTS if found.reads or name != "vendors"])
        if not found.reads and self.present == "vendors":  # led here by what concerns only themselves
            self.show_view("letters")
        self._show_counts()
        self._show_buttons()
        self.views[self.present].show_look(found)

    def _show_counts(self) -> None:
        found = self._look
        self.count.setText(self.tr("%n third parties", "", len(found.vendors)) if found is not None else "")
        self.count.setVisible(self.present == "vendors")

    def _show_buttons(self) -> None:
        found, name = self._look, self.present
        keeps = found is not None and found.keeps
        self.issue.setVisible(found is not None and found.issues and name == "letters")
        self.add.setVisible(keeps and (name != "letters" or bool(found and found.issued)))
        words = {
            "vendors": self.tr("Add a third party…"),
            "training": self.tr("Record a result…"),
            "letters": self.tr("Record a signature…"),
        }
        self.add.setText(words[name])

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def _clear(self) -> None:
        self._look = None
        self._stale = True
        for view in self.views.values():
            view.show_look(None)
