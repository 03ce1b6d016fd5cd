"""Putting a piece in: what it proves, its day, what it says and where it is kept, and a picture or file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.document_text import ITEMS, item_name
from ui.dossier.service import NewPiece
from ui.kit.form import Combo, Field, LineEdit, TextEdit
from ui.reviews.evidence_box import EvidenceBox

if TYPE_CHECKING:
    from ui.dossier.service import DossierService

_DAY = 120


class PieceForm(QWidget):
    """``trouble`` shows below the text why something was refused; what was typed stays."""

    def __init__(self, service: DossierService) -> None:
        super().__init__()
        self.kind, self.day, self.text = Combo(), LineEdit(), TextEdit(4)
        self.kind.setObjectName("piece_kind")
        self.day.setObjectName("piece_day")
        self.day.setMaxLength(10)
        self.day.setFixedWidth(_DAY)
        self.text.setObjectName("piece_text")
        self.evidence = EvidenceBox(service)
        for kind in ITEMS:
            self.kind.addItem(item_name(kind), kind)
        self.kind_field = Field(self.tr("What it proves"), self.kind)
        self.day_field = Field(self.tr("Its day, as 2026-11-21"), self.day)
        self.text_field = Field(self.tr("What it says, and where the original is kept"), self.text)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.kind_field, 1)
        top.addWidget(self.day_field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.text_field)
        layout.addWidget(self.evidence)
        layout.addStretch(1)

    def start(self, kind: str) -> None:
        """Empty, for the kind that is missing most."""
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.day.clear()
        self.text.clear()
        self.evidence.clear()
        self.refuse("")
        self.kind.setFocus()

    def said(self) -> NewPiece:
        piece = self.evidence.piece
        name = Path(piece.name).name[:200] if piece is not None else ""
        evidence = piece.raw if piece is not None else None
        return NewPiece(str(self.kind.currentData()), self.text.toPlainText(), self.day.text().strip(), evidence, name)

    def refuse(self, words: str, *, of_day: bool = False) -> None:
        self.day_field.set_error(words if of_day else "")
        self.text_field.set_error("" if of_day else words)
