"""The first step: drop files or choose them, and give the password of one that has its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.imports import words
from ui.kit import files, theme
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.kit.card import Card
from ui.kit.empty import Picture
from ui.kit.form import Field
from ui.kit.secret_edit import SecretEdit
from ui.kit.text import Label

_WIDTH = 640


class DropArea(QFrame):
    """A place to drop files on. dropped(paths): local files were let go here; pressed(): choose by hand."""

    dropped = Signal(list)
    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drop_area")
        self.setAcceptDrops(True)
        self._over = False
        self.text = Label("", "h2")
        self.note = Label("", "small", "text3")
        self.button = Button("", "primary", "mdi6.folder-open-outline")
        self.button.setObjectName("choose_files")
        self.button.clicked.connect(self.pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 32, 20, 32)
        layout.setSpacing(12)
        for part in (Picture("mdi6.tray-arrow-down", 40), self.text, self.button, self.note):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_over(False)
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QPen(
            theme.colour("accent" if self._over else "field_line"), 2 if self._over else 1, Qt.PenStyle.DashLine
        )
        painter.setPen(line)
        painter.setBrush(theme.colour("sel" if self._over else "surface"))
        radius = theme.RADIUS["card"]
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def _set_over(self, over: bool) -> None:
        self._over = over
        self.update()


class ChooseStep(QWidget):
    """chosen(paths): files to read; unlocked(password): for the file that asked for one; stopped(): stop reading."""

    chosen = Signal(list)
    unlocked = Signal(str)
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_choose")
        self.trouble = Banner("red", "alert-circle-outline")
        self.trouble.setObjectName("import_trouble")
        self.drop = DropArea()
        self.drop.dropped.connect(self.chosen)
        self.drop.pressed.connect(self._browse)
        self._build_password()
        self._build_reading()
        self._readable = QGridLayout()
        self._readable.setHorizontalSpacing(10)
        self._readable.setVerticalSpacing(10)
        self._readable_lines = self._list_readable()
        self._readable_title = Label("", "h3")
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for part in (self.trouble, self.drop, self.password_card, self.reading_card, self._readable_title):
            layout.addWidget(part)
        layout.addLayout(self._readable)
        layout.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 8, 0, 0)
        outer.addStretch(1)
        outer.addWidget(column, 100)
        outer.addStretch(1)
        self.retranslate()
        self.start_over()

    def retranslate(self) -> None:
        self.drop.text.setText(self.tr("Drop the sheet here"))
        self.drop.button.setText(self.tr("Choose files"))
        self.drop.note.setText(self.tr("Read on this computer only; nothing is written before you agree"))
        self.drop.setAccessibleName(self.drop.text.text())
        self._readable_title.setText(self.tr("What can be read"))
        self.password_field.set_label(self.tr("The file's own password"))
        self.open.setText(self.tr("Open the file"))
        self.stop.setText(self.tr("Stop"))
        for label, text in self._readable_lines:
            label.setText(translate("imports", text))

    def start_over(self) -> None:
        """Nothing chosen, nothing asked, no password left in the field."""
        self.trouble.hide()
        self.password_edit.wipe()
        self._show_only(self.drop)

    def show_reading(self, name: str) -> None:
        self.trouble.hide()
        self.reading_text.setText(self.tr("Reading {name}").format(name=name))
        self._show_only(self.reading_card)

    def show_trouble(self, what: str, hint: str) -> None:
        self.start_over()
        self.trouble.set("red", "alert-circle-outline", what, proof=hint)
        self.trouble.show()

    def ask_password(self, name: str, *, wrong: bool) -> None:
        self.trouble.hide()
        self.password_title.setText(self.tr("{name} is locked").format(name=name))
        self.password_field.set_error(self.tr("It does not open with this password. Try another.") if wrong else "")
        self._show_only(self.password_card)
        self.password_edit.setFocus()

    def _build_password(self) -> None:
        self.password_card = Card()
        self.password_title = Label("", "h2")
        self.password_edit = SecretEdit()
        self.password_edit.setObjectName("source_password")
        self.password_field = Field(" ", self.password_edit)
        self.open = Button("", "primary")
        self.open.setObjectName("open_source")
        self.open.clicked.connect(self._unlock)
        self.password_edit.returnPressed.connect(self._unlock)
        self.password_card.body.addWidget(self.password_title)
        self.password_card.body.addWidget(self.password_field)
        self.password_card.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignRight)

    def _build_reading(self) -> None:
        self.reading_card = Card()
        self.reading_text = Label("", "body")
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        self.stop = Button("", "normal", small=True)
        self.stop.setObjectName("stop_reading")
        self.stop.clicked.connect(self.stopped)
        self.reading_card.body.addWidget(self.reading_text)
        self.reading_card.body.addWidget(bar)
        self.reading_card.body.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignRight)

    def _show_only(self, part: QWidget) -> None:
        for each in (self.drop, self.password_card, self.reading_card):
            each.setVisible(each is part)

    def _list_readable(self) -> list[tuple[Label, str]]:
        labels = []
        for at, (icon, text) in enumerate(words.READABLE):
            labels.append((Label("", "body", "text2"), text))
            self._readable.addWidget(Picture(icon, 18, "text2"), at, 0)
            self._readable.addWidget(labels[-1][0], at, 1)
        self._readable.setColumnStretch(1, 1)
        return labels

    def _unlock(self) -> None:
        if self.password_edit.text():
            password = self.password_edit.text()
            self.password_edit.wipe()
            self.unlocked.emit(password)

    def _browse(self) -> None:
        every = self.tr("What can be read") + " (*.xlsx *.csv *.txt *.kdbx *.json *.1pux *.png *.jpg *.jpeg)"
        files.ask_for_files(self, self.tr("Choose files"), f"{every};;* (*)", self._take)

    def _take(self, paths: list[Path]) -> None:
        self.chosen.emit([str(path) for path in paths])
