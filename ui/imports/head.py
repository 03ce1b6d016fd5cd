"""The head of the import wizard: the way back, which file it is about, and how far one has come."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.imports import words
from ui.imports.jobs import FIXED, Draft
from ui.kit import draw, icons, theme
from ui.kit.buttons import Button, IconButton
from ui.kit.form import Combo
from ui.kit.stepper import Stepper
from ui.kit.text import Label

_TILE = 32


class WizardHead(QWidget):
    """left(): the arrow was pressed; other_file(): choose another one; sheet_chosen(name)."""

    left = Signal()
    other_file = Signal()
    sheet_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._draft: Draft | None = None
        self.back = IconButton("arrow-left")
        self.back.setObjectName("import_leave")
        self.back.setProperty("framed", True)
        self.back.clicked.connect(self.left)
        self.tile = _FileTile()
        self.title = Label("", "h2", elide=Qt.TextElideMode.ElideMiddle)
        self.facts = Label("", "small", "text2", elide=Qt.TextElideMode.ElideRight)
        self.sheet = Combo(small=True)
        self.sheet.setObjectName("import_sheet")
        self.sheet.activated.connect(self._choose_sheet)
        self.other = Button("", "normal", small=True)
        self.other.setObjectName("other_file")
        self.other.clicked.connect(self.other_file)
        self.stepper = Stepper()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.facts)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 20, 0)
        layout.setSpacing(8)
        layout.addWidget(self.back)
        layout.addSpacing(4)
        layout.addWidget(self.tile)
        layout.addSpacing(4)
        layout.addLayout(names, 1)
        layout.addWidget(self.sheet)
        layout.addWidget(self.other)
        layout.addSpacing(24)
        layout.addWidget(self.stepper)
        self.retranslate()

    def show_step(self, step: int) -> None:
        self.stepper.set_present(step)
        self._write()

    def show_draft(self, paths: list[Path], draft: Draft | None) -> None:
        self._name = ", ".join(path.name for path in paths)
        self._draft = draft
        self._write()

    def chosen_sheet(self) -> str:
        return str(self.sheet.currentData() or "")

    def retranslate(self) -> None:
        self.stepper.set_steps([self.tr("Choose"), self.tr("Check"), self.tr("Write")])
        self.back.set_name(self.tr("Back to the accounts"))
        self.other.setText(self.tr("Other file"))
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self._write()

    def _write(self) -> None:
        draft, checking = self._draft, self.stepper.present == 1
        self.tile.setVisible(draft is not None)
        self.other.setVisible(draft is not None and checking)
        if draft is None:
            self.sheet.hide()
            self.title.setText(self.tr("Import accounts"))
            self.facts.setText(self.tr("From a sheet or another program"))
            return
        self.title.setText(self._name)
        self._list_sheets(draft, checking=checking)
        self.facts.setText(self._facts(draft))

    def _facts(self, draft: Draft) -> str:
        sheet = next((each for each in draft.sheets if each.name == self.chosen_sheet()), None)
        if sheet is None or sheet.kind == FIXED:
            text = self.tr(
                "{format}, %n rows, read on this computer only, nothing written yet", "", len(draft.source.rows)
            )
            return text.format(format=words.format_name(draft.source.format))
        text = self.tr("%n rows, {columns} columns, read on this computer only, nothing written yet", "", sheet.total)
        return text.format(columns=len(sheet.columns))

    def _list_sheets(self, draft: Draft, *, checking: bool) -> None:
        before = self.sheet.currentData()
        self.sheet.clear()
        for sheet in draft.sheets:
            self.sheet.addItem(self.tr("Sheet “{name}”").format(name=sheet.name), sheet.name)
        at = self.sheet.findData(before)
        if at < 0:
            at = next((index for index, sheet in enumerate(draft.sheets) if sheet.kind == "accounts"), 0)
        self.sheet.setCurrentIndex(at)
        self.sheet.setVisible(checking and len(draft.sheets) > 1)
        self.sheet.updateGeometry()

    def _choose_sheet(self, at: int) -> None:
        self._write()
        self.sheet_chosen.emit(self.sheet.itemData(at))


class _FileTile(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_TILE, _TILE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw.box(painter, self.rect(), theme.colour("green_bar"), None, theme.RADIUS["tile"])
        icons.paint(painter, QRect(7, 7, 18, 18), "mdi6.file-table-outline", "surface")
        painter.end()
