"""Saying what a warning was; and bringing a platform's alert: pasted, judged, and kept once somebody has seen how."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QImageWriter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.alert_text import reason_text, verdict_meaning, verdict_name
from ui.factors.meeting import fit
from ui.kit import files, toast
from ui.kit.banner import Banner
from ui.kit.buttons import Button, IconButton
from ui.kit.choice import Radio
from ui.kit.form import Field, TextEdit, carries_files
from ui.kit.text import Label
from ui.writing import WritingDialog
from vault.alerts.views import AlertRow
from vault.errors import BadInput

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.warnings.reading import Row
    from vault.session import Session

_TONES = {
    "theft": ("red", "alarm-light-outline"),
    "unclear": ("amber", "help-circle-outline"),
    "harmless": ("green", "check-circle-outline"),
}
#: Of a pasted picture, which nobody can make smaller by hand.
_SIDES = (2400, 1600, 1000)


class ClearDialog(WritingDialog):
    """Harmless or misuse, and in a sentence what it was."""

    def __init__(self, desk: Desk, parent: QWidget, row: Row) -> None:
        super().__init__(desk, parent, "clear_warning", "", "")
        self._row = row
        self.setWindowTitle(self.tr("What was it?"))
        self.title.setText(self.windowTitle())
        self.sentence.setText(
            self.tr("The record keeps who looked into it and what it was. The whole team can read the note.")
        )
        self.sentence.show()
        self.harmless, self.misuse = Radio(self.tr("Harmless")), Radio(self.tr("Misuse"))
        self.harmless.setObjectName("found_harmless")
        self.misuse.setObjectName("found_misuse")
        choices = QHBoxLayout()
        choices.setSpacing(16)
        for choice in (self.harmless, self.misuse):
            choice.toggled.connect(self._allow)
            choices.addWidget(choice)
        choices.addStretch(1)
        self.note = TextEdit(2)
        self.note.setObjectName("warning_note")
        self.note.textChanged.connect(self._allow)
        self.note_field = Field(self.tr("What it was"), self.note)
        self.body.addLayout(choices)
        self.body.addWidget(self.note_field)
        self.add_act(self.tr("Looked into"), self._write)
        self._allow()

    def _allow(self) -> None:
        chosen = self.harmless.isChecked() or self.misuse.isChecked()
        self.act_button.setEnabled(chosen and bool(self.note.toPlainText().strip()))

    def _write(self) -> None:
        row, note = self._row, self.note.toPlainText()
        found = "harmless" if self.harmless.isChecked() else "misuse"

        def call(session: Session) -> object:
            if isinstance(row, AlertRow):
                from vault.alerts.recording import clear_alert

                return clear_alert(session, row.id, found=found, note=note)
            from vault.unusual.warnings import clear_warning

            return clear_warning(session, row.id, found=found, note=note)

        self.write(self.note_field, call)


class _Paste(TextEdit):
    """pictured(image): a picture was pasted in the place of words."""

    pictured = Signal(QImage)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasImage() and not source.hasText():
            self.pictured.emit(cast(QImage, source.imageData()))
        else:
            super().insertFromMimeData(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carries_files(event):
            event.ignore()  # for the dialog to take
        else:
            super().dragEnterEvent(event)


class AlertDialog(WritingDialog):
    """First the verdict and its reasons; only a second press of the button writes anything."""

    def __init__(self, desk: Desk, parent: QWidget, account: str, name: str) -> None:
        super().__init__(desk, parent, "alert_dialog", "", "")
        self._account, self._name, self._from = account, name, parent
        self._picture: bytes | None = None
        self._judged: AlertRow | None = None
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("What did the platform write?"))
        self.title.setText(self.windowTitle())
        words = self.tr("Paste the alert about {name}. It is held against how the account is used.")
        self.sentence.setText(words.format(name=name))
        self.sentence.show()
        self.text = _Paste(5)
        self.text.setObjectName("alert_text")
        self.text.textChanged.connect(self._forget)
        self.text.pictured.connect(self._take_image)
        self.text_field = Field(self.tr("Its text"), self.text)
        self.body.addWidget(self.text_field)
        self.body.addLayout(self._build_picture())
        self.verdict = Banner()
        self.verdict.setObjectName("alert_verdict")
        self.reasons = Label("", "small", "text2", wrap=True)
        self.reasons.setObjectName("alert_reasons")
        shown = QVBoxLayout()
        shown.setSpacing(8)
        shown.addWidget(self.verdict)
        shown.addWidget(self.reasons)
        self.body.addLayout(shown)
        self.add_act(self.tr("Judge"), self._press)
        self._forget()

    def _build_picture(self) -> QHBoxLayout:
        self.choose = Button(self.tr("Add its picture…"), "normal", "image-plus-outline", small=True)
        self.choose.setObjectName("alert_picture")
        self.choose.clicked.connect(self._ask_for_picture)
        self.pictured = Label("", "small", "text2", elide=Qt.TextElideMode.ElideMiddle)
        self.drop = IconButton("close")
        self.drop.set_name(self.tr("Without the picture"))
        self.drop.clicked.connect(lambda: self._set_picture(None, ""))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.choose)
        line.addWidget(self.pictured, 1)
        line.addWidget(self.drop)
        self.drop.hide()
        return line

    # the picture

    def _ask_for_picture(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.heic)")
        files.ask_for_file(self, self.tr("A picture of the alert"), kinds, self._take_file)

    def _take_file(self, path: Path) -> None:
        try:
            with path.open("rb") as opened:
                raw = opened.read(_most() + 1)
        except OSError as trouble:
            self.failed_picture(BadInput(reason="unreadable_file", path=str(path), errno=trouble.errno or 0))
            return
        if len(raw) > _most():
            self.failed_picture(BadInput(reason="evidence_too_large", field="evidence", max=_most()))
            return
        self._set_picture(raw, path.name)

    def failed_picture(self, error: Exception) -> None:
        self._field = self.text_field
        self.failed(error)
        self._allow()

    def _take_image(self, image: QImage) -> None:
        self._set_picture(_shrunk(image), self.tr("pasted picture"))

    def _set_picture(self, raw: bytes | None, name: str) -> None:
        self._picture = raw
        self.text_field.set_error("")
        self.pictured.setText("" if raw is None else f"{name} · {max(1, len(raw) // 1024)} KiB")
        self.drop.setVisible(raw is not None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carries_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = next(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
        event.acceptProposedAction()
        self._take_file(Path(path))

    # judging and keeping

    def _forget(self) -> None:
        """Another text is another alert."""
        self._judged = None
        self.verdict.hide()
        self.reasons.hide()
        self.act_button.setText(self.tr("Judge"))
        self.text_field.set_error("")
        self._allow()

    def _allow(self) -> None:
        self.act_button.setEnabled(bool(self.text.toPlainText().strip()))

    def _press(self) -> None:
        account, text, picture = self._account, self.text.toPlainText(), self._picture
        keeps = self._judged is not None

        def call(session: Session) -> AlertRow:
            from vault.alerts.recording import add_alert, judge_alert

            return (add_alert if keeps else judge_alert)(session, account, text, evidence=picture)

        self.write(self.text_field, call)

    def written(self, answer: AlertRow) -> None:
        if answer.state != "preview":
            toast.show(self._from, self.tr("Recorded: {verdict}").format(verdict=verdict_name(answer.verdict)))
            self.accept()
            return
        self._judged = answer
        tone, icon = _TONES[answer.verdict]
        self.verdict.set(tone, icon, verdict_name(answer.verdict), proof=verdict_meaning(answer.verdict))
        self.reasons.setText("\n".join(f"· {reason_text(reason)}" for reason in answer.reasons))
        self.verdict.show()
        self.reasons.show()
        self.act_button.setText(self.tr("Record"))
        self.act_button.setEnabled(True)
        fit(self)


def _most() -> int:
    from vault.reviews.sealed import MOST_EVIDENCE

    return MOST_EVIDENCE


def _shrunk(image: QImage) -> bytes:
    """As it was pasted where that is small enough, else as a photograph of fewer points."""
    raw = _encoded(image, "PNG")
    for side in _SIDES:
        if len(raw) <= _most():
            break
        smaller = image.scaled(
            min(side, image.width()),
            min(side, image.height()),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        raw = _encoded(smaller, "JPG")
    return raw


def _encoded(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    if kind == "JPG":
        writer.setQuality(80)
    writer.write(image)
    return bytes(buffer.data().data())
