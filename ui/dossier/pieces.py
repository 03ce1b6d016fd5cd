"""The pieces of a dossier under each other: what each proves, of which day, and what may be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.document_text import item_name
from ui.kit.buttons import Button, IconButton
from ui.kit.card import Line, Scroll
from ui.kit.empty import Picture
from ui.kit.text import Label
from vault.dossier import DossierItem, DossierRow


class PieceLine(QWidget):
    """look_asked(item), remove_asked(item): after the question that stands in the line's own place."""

    look_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, item: DossierItem, *, may_keep: bool) -> None:
        super().__init__()
        self._item = item
        icon = "paperclip" if item.has_evidence else "text-box-outline"
        head = " · ".join(part for part in (item_name(item.kind), item.on) if part)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(head, "h3"))
        told = item.text if item.readable else self.tr("It can't be read. Whoever put it in may do so again.")
        if told:
            words.addWidget(Label(told, wrap=True))
        below = " · ".join(part for part in (item.file, item.by, item.at[:10]) if part)
        words.addWidget(Label(below, "small", "text2", wrap=True))
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Picture(icon, 18, "text2"), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        if item.has_evidence and item.readable:
            look = IconButton("eye-outline")
            look.setObjectName(f"look_{item.id}")
            look.set_name(self.tr("Look at {file}").format(file=item.file or item.id))
            look.clicked.connect(self._look)
            line.addWidget(look, 0, Qt.AlignmentFlag.AlignTop)
        if may_keep:
            remove = IconButton("close")
            remove.setObjectName(f"remove_{item.id}")
            remove.set_name(self.tr("Take it out: {kind}").format(kind=item_name(item.kind)))
            remove.clicked.connect(self._ask)
            line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(6)
        layout.addLayout(line)
        layout.addWidget(self._question())

    def _question(self) -> QWidget:
        self._sure = QWidget()
        take = Button(self.tr("Take out"), small=True)
        take.setObjectName(f"sure_{self._item.id}")
        take.clicked.connect(self._remove)
        keep = Button(self.tr("Keep"), small=True)
        keep.clicked.connect(self._sure.hide)
        row = QHBoxLayout(self._sure)
        row.setContentsMargins(28, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Label(self.tr("Take it out? That it was here stays on record."), "small", "text2", wrap=True), 1)
        row.addWidget(keep)
        row.addWidget(take)
        self._sure.hide()
        return self._sure

    def _ask(self) -> None:
        self._sure.show()

    def _look(self) -> None:
        self.look_asked.emit(self._item.id)

    def _remove(self) -> None:
        self.remove_asked.emit(self._item.id)


class PieceList(Scroll):
    """look_asked(item), remove_asked(item)"""

    look_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(margin=0, spacing=0)

    def show_row(self, row: DossierRow, *, may_keep: bool) -> None:
        self.clear()
        for at, item in enumerate(row.items):
            if at:
                self.body.addWidget(Line())
            line = PieceLine(item, may_keep=may_keep)
            line.look_asked.connect(self.look_asked)
            line.remove_asked.connect(self.remove_asked)
            self.body.addWidget(line)
        if not row.items:
            self.body.addWidget(Label(self.tr("Nothing is kept here yet."), "body", "text2", wrap=True))
        self.body.addStretch(1)

    def clear(self) -> None:
        while (entry := self.body.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
