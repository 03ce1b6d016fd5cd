"""The card on top of the check-up: the ring, what to do first, and the numbers that hurt most."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.health import words
from ui.health.looking import Look
from ui.health.ring import CheckRing
from ui.kit import theme
from ui.kit.buttons import Button
from ui.kit.card import Card, Line
from ui.kit.empty import Picture
from ui.kit.text import Label
from vault.findings import KINDS

_STATS = 4


class SummaryCard(Card):
    """chosen(kind): the link to what comes first, or one of the numbers, was followed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        self._look: Look | None = None
        self.setObjectName("check_summary")
        self.ring = CheckRing()
        self.headline = Label("", "h2", wrap=True)
        self.detail = Label("", "body", "text2", wrap=True)
        self.start = Button("", "text", small=True)
        self.start.setObjectName("start_mending")
        self.start.clicked.connect(self._start)
        text = QVBoxLayout()
        text.setSpacing(4)
        text.addStretch(1)
        for part in (self.headline, self.detail):
            text.addWidget(part)
        text.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        text.addStretch(1)
        self._stats = QHBoxLayout()
        self._stats.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(19, 12, 12, 12)
        row.setSpacing(16)
        row.addWidget(self.ring)
        row.addLayout(text, 1)
        row.addLayout(self._stats)
        self.body.addLayout(row)

    def show_look(self, taken: Look | None) -> None:
        self._look = taken
        self.setVisible(taken is not None and taken.result.counts["accounts"] > 0)
        self._write()

    def retranslate(self) -> None:
        self._write()

    def _write(self) -> None:
        while (item := self._stats.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if self._look is None:
            return
        result = self._look.result
        fine = len(KINDS) - len(result.findings)
        self.ring.show_checks(fine=fine, made=len(KINDS), caption=self.tr("to mend"))
        self.headline.setText(words.headline(result))
        detail = (
            self.tr("%n of {made} checks found nothing", "", fine)
            if fine
            else self.tr("Each of {made} checks found something")
        )
        self.detail.setText(detail.format(made=len(KINDS)))
        link = self.tr("Start with the worst")
        self.start.setText(f"{link}  →")
        self.start.setVisible(words.first(result) is not None)
        counted = [kind for kind in words.SUMMARY if result.counts.get(kind)]
        for kind in counted[:_STATS]:
            self._stats.addWidget(_Stat(kind, result.counts[kind]))

    def _start(self) -> None:
        if self._look is not None and (kind := words.first(self._look.result)) is not None:
            self.chosen.emit(kind)


class _Stat(QFrame):
    def __init__(self, kind: str, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"count_{kind}")
        self.setAccessibleName(f"{words.name(kind)} {number}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        divider = Line(Qt.Orientation.Vertical)
        divider.setFixedHeight(theme.metrics("row") + 4)
        layout.addWidget(divider, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setContentsMargins(14, 0, 14, 0)
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(Label(str(number), "h1"))
        below = QHBoxLayout()
        below.setSpacing(5)
        below.addWidget(Picture(words.KINDS[kind].icon, 15, words.KINDS[kind].token))
        below.addWidget(Label(words.name(kind), "small", "text2"))
        column.addLayout(below)
        column.addStretch(1)
        layout.addLayout(column)
