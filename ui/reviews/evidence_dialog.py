"""What was handed in as evidence: a picture or a text to look at, anything else to save."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from ui.error_text import error_text, sentences
from ui.kit import files
from ui.kit.buttons import Button
from ui.kit.dialogs import Dialog
from ui.kit.form import TextEdit
from ui.kit.text import Label
from ui.review_text import point_name
from ui.reviews.pictures import picture_in, text_in
from vault.errors import CannotWriteFile

if TYPE_CHECKING:
    from ui.desk import Desk

_ROOM = QSize(760, 420)


class EvidenceDialog(Dialog):
    """Wide enough to read a screen; gone when the vault is locked."""

    def __init__(self, desk: Desk, parent: QWidget, point: str, raw: bytes) -> None:
        super().__init__(parent, "")
        self.setObjectName("evidence_dialog")
        self.setMaximumWidth(_ROOM.width() + 60)
        desk.locked.connect(self.reject)
        self._raw = raw
        self.setWindowTitle(self.tr("Evidence: {point}").format(point=point_name(point)))
        self.title.setText(self.windowTitle())
        image, text = picture_in(raw), text_in(raw)
        self._suffix = ".png" if raw.startswith(b"\x89PNG") else ".jpg" if image is not None else ".txt" if text else ""
        if image is not None:
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            small = image if image.width() <= _ROOM.width() and image.height() <= _ROOM.height() else None
            shown = QLabel()
            shown.setObjectName("evidence_picture")
            shown.setPixmap(QPixmap.fromImage(small if small is not None else image.scaled(_ROOM, keep, smooth)))
            shown.setAccessibleName(self.windowTitle())
            self.body.addWidget(shown)
        elif text is not None:
            words = TextEdit(12)
            words.setObjectName("evidence_text")
            words.setReadOnly(True)
            words.setPlainText(text)
            words.setMinimumWidth(440)
            words.setAccessibleName(self.windowTitle())
            self.body.addWidget(words)
        else:
            self.body.addWidget(Label(self.tr("It is no picture and no text: save it to look at it."), wrap=True))
        self.trouble = Label("", "body", "red", wrap=True)
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.save = Button(self.tr("Save as…"))
        self.save.setObjectName("save_evidence")
        self.save.clicked.connect(self._ask_where)
        self.close_button = Button(self.tr("Close"), "primary")
        self.close_button.setObjectName("close_evidence")
        self.close_button.clicked.connect(self.reject)
        self.foot.addWidget(self.save)
        self.foot.addWidget(self.close_button)

    def _ask_where(self) -> None:
        """A copy outside the vault is nobody's any more: whoever makes one knows it."""
        suggestion = Path.home() / f"{self.tr('evidence')}{self._suffix}"
        kinds = self.tr("All files (*)")
        files.ask_where_to_save(
            self, self.tr("Save outside the vault, readable by you only"), suggestion, kinds, self.save_to
        )

    def save_to(self, path: Path) -> None:
        from vault.files import write_atomically

        try:
            write_atomically(path, self._raw)
        except CannotWriteFile as error:
            message = error_text(error)
            self.trouble.setText(sentences(message.what, message.hint))
            self.trouble.show()
