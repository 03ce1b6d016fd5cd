"""Who is to get new keys, by which paper, and the new password."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.error_text import error_text
from ui.kit import files, theme
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.kit.form import Field, LineEdit, TextEdit
from ui.kit.text import Label
from ui.unlock.new_password import NewPassword
from ui.unlock.steps import Step
from vault.errors import ApprovalNeeded


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


class RecoverStep(Step):
    def __init__(self, desk: Desk, member: str) -> None:
        super().__init__()
        self.setObjectName("recover_step")
        self.member = LineEdit(member)
        self.member.setObjectName("recover_member")
        self.member_field = Field("", self.member)
        self.paper = PaperField(desk)
        self.new = NewPassword(desk, lambda: [self.member.text()])
        self.failure = Banner("red", "alert-circle-outline")
        self.failure.setObjectName("recover_failure")
        self.failure.hide()
        self.body.addWidget(self.member_field)
        self.body.addWidget(self.paper)
        self.body.addWidget(self.new)
        self.loud = Label("", "small", "text2", wrap=True)
        self.body.addWidget(self.loud)
        self.body.addWidget(self.failure)
        self.member.textChanged.connect(self._changed)
        self.paper.paper.textChanged.connect(self._changed)
        self.new.changed.connect(self._changed)
        self.retranslate()

    @property
    def ready(self) -> bool:
        return bool(self.member.text().strip()) and bool(self.paper.text) and self.new.ready

    @property
    def missing(self) -> str:
        if not self.member.text().strip():
            return self.tr("Fill in the member's name")
        return self.new.missing if self.paper.text else self.tr("Type the recovery key or its shares")

    def enter(self) -> None:
        (self.paper.paper if self.member.text() else self.member).setFocus()

    def wipe(self) -> None:
        self.paper.wipe()
        self.new.wipe()

    def show_failure(self, error: Exception) -> None:
        """What was typed stays: after an approval the same is needed once more."""
        message = error_text(error)
        waits = isinstance(error, ApprovalNeeded)
        then = self.tr("Afterwards, press the button again.") if waits else ""
        icon = "account-clock-outline" if waits else "alert-circle-outline"
        self.failure.set("amber" if waits else "red", icon, message.what, proof=f"{message.hint} {then}".strip())
        self.failure.show()

    def retranslate(self) -> None:
        self.title.setText(self.tr("New keys by the recovery key"))
        self.sentence.setText(
            self.tr(
                "For somebody who lost the password or the only device. Another owner has to agree where there is one."
            )
        )
        self.member_field.set_label(self.tr("Whose password is lost"))
        self.loud.setText(
            self.tr(
                "The old password, the old secret key and every device used until now will open nothing any more. "
                "Everybody in the team is told."
            )
        )
        self.paper.retranslate()

    def _changed(self) -> None:
        self.failure.hide()
        self.ready_changed.emit()
