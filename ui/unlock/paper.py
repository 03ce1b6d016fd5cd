"""Where the recovery key or its shares are typed, pasted, or taken from files."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.error_text import error_text
from ui.kit import files, theme
from ui.kit.buttons import Button
from ui.kit.form import Field, TextEdit


class PaperEdit(TextEdit):
    """For what stands on paper in many words: readable while it is typed, unknown to input methods and to undo."""

    def __init__(self) -> None:
        super().__init__(lines=5)
        self.setFont(theme.font("fixed"))
        self.setUndoRedoEnabled(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(hints.ImhNoPredictiveText | hints.ImhSensitiveData)

    def add(self, text: str) -> None:
        """Below what is there already."""
        before = self.toPlainText().strip()
        self.setPlainText(f"{before}\n{text}" if before else text)


class PaperField(QWidget):
    """The recovery key or its shares: typed, pasted, or taken from files and pictures."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.paper = PaperEdit()
        self.field = Field("", self.paper)
        self.paper.setObjectName("recovery_paper")
        self.from_files = Button("", "normal", "folder-open-outline", small=True)
        self.from_files.setObjectName("recovery_files")
        self.from_files.clicked.connect(self._ask)
        self.paper.textChanged.connect(lambda: self.field.set_error(""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.from_files, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    @property
    def text(self) -> str:
        return self.paper.toPlainText().strip()

    def wipe(self) -> None:
        self.paper.clear()

    def retranslate(self) -> None:
        self.field.set_label(self.tr("Recovery key, or enough of its shares"))
        self.field.set_help(self.tr("As printed: the groups behind SHR, or the 33 words of each share."))
        self.from_files.setText(self.tr("From files or pictures…"))

    def _ask(self) -> None:
        kinds = self.tr("Texts and pictures (*.txt *.png *.jpg *.jpeg);;All files (*)")
        files.ask_for_files(self, self.tr("Recovery key or shares"), kinds, self.take)

    def take(self, paths: list[Path]) -> None:
        """Add what the files say; what is wrong with one is said here, and nothing of it is taken."""

        def call() -> str:
            from vault.recovery.paper import text_of

            return "\n".join(text_of(path) for path in paths)

        self._desk.run(self, call, done=lambda text: self.paper.add(cast(str, text)), failed=self._not_read)

    def _not_read(self, error: Exception) -> None:
        self.field.set_error(error_text(error).what)
