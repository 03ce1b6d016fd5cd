"""Evidence for one answer: a picture or a text of what the platform shows – chosen, dropped or pasted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.error_text import error_text, sentences
from ui.kit import files, theme
from ui.kit.buttons import Button, IconButton
from ui.kit.empty import Picture
from ui.kit.text import Label
from ui.reviews.pictures import Piece, piece_of_file, piece_of_picture, piece_of_text


class Maker(Protocol):
    """Reads and shrinks what was handed in off the window's thread."""

    def compute(
        self,
        owner: QObject,
        call: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None,
    ) -> None: ...


class EvidenceBox(QWidget):
    """changed(): another piece is there, or none any more."""

    changed = Signal()

    def __init__(self, service: Maker, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("evidence_box")
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._service = service
        self._narrow = narrow
        self._ticket = 0
        self.piece: Piece | None = None
        self._icon = Picture("image-plus-outline", 24, "text3")
        self._shown = QLabel()
        self.words = Label("", "small", "text2", wrap=True)
        self.words.setObjectName("evidence_words")
        self.file = Button("", icon="paperclip", small=True)
        self.file.setObjectName("evidence_file")
        self.file.clicked.connect(self._choose)
        self.clipboard = Button("", icon="clipboard-outline", small=True)
        self.clipboard.setObjectName("evidence_clipboard")
        self.clipboard.clicked.connect(self.paste)
        self.drop = IconButton("close")
        self.drop.setObjectName("evidence_remove")
        self.drop.clicked.connect(self.clear)
        self._lay_out()
        self.retranslate()

    def clear(self) -> None:
        self._ticket += 1
        self.piece = None
        self._write()
        self.changed.emit()

    def paste(self) -> None:
        """What was copied: a picture of the screen, a file, or words."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is None or not self._take_from(mime, self.tr("From the clipboard")):
            self._fail(self.tr("There is no picture and no text on the clipboard."))

    def take_file(self, path: Path) -> None:
        self._take(lambda: piece_of_file(path))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Evidence"))
        self.file.setText(self.tr("File…"))
        self.clipboard.setText(self.tr("From the clipboard"))
        self.drop.set_name(self.tr("Take it out again"))
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasImage() or mime.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take_from(event.mimeData(), self.tr("Dropped")):
            event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("focus" if self.hasFocus() else "field_line"), 2 if self.hasFocus() else 1)
        pen.setStyle(Qt.PenStyle.SolidLine if self.piece is not None or self.hasFocus() else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), theme.RADIUS["list"], theme.RADIUS["list"])
        painter.end()

    def _lay_out(self) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        buttons = QBoxLayout(down if self._narrow else across)
        buttons.setSpacing(8)
        left = Qt.AlignmentFlag.AlignLeft  # without it a column is no wider than its buttons
        buttons.addWidget(self.file, 0, left)
        buttons.addWidget(self.clipboard, 0, left)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.words)
        words.addLayout(buttons)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 10, 8, 10)
        line.setSpacing(12)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._shown, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(words, 1)
        line.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignTop)

    def _choose(self) -> None:
        kinds = self.tr("Pictures and texts (*.png *.jpg *.jpeg *.webp *.bmp *.txt *.csv *.pdf)") + ";;* (*)"
        files.ask_for_file(self, self.tr("What the platform shows"), kinds, self.take_file)

    def _take_from(self, mime: QMimeData, name: str) -> bool:
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.take_file(paths[0])
        elif mime.hasImage():
            image = QImage(mime.imageData())
            self._take(lambda: piece_of_picture(image, name))
        elif mime.hasText() and mime.text().strip():
            text = mime.text()
            self._take(lambda: piece_of_text(text, name))
        else:
            return False
        return True

    def _take(self, make: Callable[[], Piece]) -> None:
        self._ticket += 1
        ticket = self._ticket

        def show(piece: Piece) -> None:
            if ticket == self._ticket:
                self.piece = piece
                self._write()
                self.changed.emit()

        self._service.compute(self, make, show, self._refuse)

    def _refuse(self, error: Exception) -> None:
        message = error_text(error)
        self._fail(sentences(message.what, message.hint))

    def _fail(self, words: str) -> None:
        self.words.setText(words)
        self.words.set_token("red")

    def _write(self) -> None:
        piece = self.piece
        self.words.set_token("text2")
        self._icon.setVisible(not self._narrow and (piece is None or piece.thumbnail is None))
        self._icon.set_icon("image-plus-outline" if piece is None else "file-check-outline")
        self._shown.setVisible(not self._narrow and piece is not None and piece.thumbnail is not None)
        self.drop.setVisible(piece is not None)
        if piece is None:
            self.words.setText(self.tr("A picture of what the platform shows, or its words: drop or paste it here"))
            self._shown.setPixmap(QPixmap())
        else:
            size = self.locale().formattedDataSize(len(piece.raw))
            words = self.tr("{name}, {size}").format(name=piece.name, size=size)
            self.words.setText(sentences(words, self.tr("It was made smaller to fit")) if piece.smaller else words)
            if piece.thumbnail is not None:
                self._shown.setPixmap(QPixmap.fromImage(piece.thumbnail))
        self.update()
