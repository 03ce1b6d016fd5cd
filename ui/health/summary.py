"""The card on top of the check-up: the score, what to do first, and the numbers that hurt most."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import finding_text
from ui.health import acts
from ui.health.looking import Shown
from ui.health.ring import ScoreRing
from ui.kit import theme
from ui.kit.buttons import Button
from ui.kit.card import Card, Line
from ui.kit.empty import Picture
from ui.kit.text import Label
from ui.team.words import paragraph

_STATS = 4
#: Ring, words and the two links side by side.
_LEAST = 420


class SummaryCard(Card):
    """chosen(kind): the link to what comes first was followed; formula_asked(): how is that computed?"""

    chosen = Signal(str)
    formula_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        self._shown: Shown | None = None
        self._before: int | None = None
        self.setObjectName("check_summary")
        self.ring = ScoreRing()
        self.headline = Label("", "h2", wrap=True)
        self.detail = Label("", "body", "text2", wrap=True)
        self.start = Button("", "text", small=True)
        self.start.setObjectName("start_mending")
        self.start.clicked.connect(self._start)
        self.how = Button("", "text", small=True)
        self.how.setObjectName("how_computed")
        self.how.clicked.connect(self.formula_asked)
        links = QHBoxLayout()
        links.setSpacing(12)
        links.addWidget(self.start)
        links.addWidget(self.how)
        links.addStretch(1)
        text = QVBoxLayout()
        text.setSpacing(4)
        text.addStretch(1)
        for part in (self.headline, self.detail):
            text.addWidget(part)
        text.addLayout(links)
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

    def minimumSizeHint(self) -> QSize:
        """Without the numbers: as many of them are shown as there is room for."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        left = self.width() - _LEAST
        for at in range(self._stats.count()):
            item = self._stats.itemAt(at)
            stat = item.widget() if item is not None else None
            if stat is not None:
                left -= stat.sizeHint().width()
                stat.setVisible(left >= 0)

    def show_checked(self, shown: Shown | None, before: int | None) -> None:
        """``before``: the score of a month ago, where anybody noted it."""
        self._shown, self._before = shown, before
        self.setVisible(shown is not None and shown.accounts > 0)
        self._write()

    def retranslate(self) -> None:
        self.how.setText(self.tr("How it is computed"))
        self._write()

    def _write(self) -> None:
        while (item := self._stats.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = self._shown
        if shown is None:
            return
        self.ring.show_score(shown.score, self.tr("Score: {score} of 100").format(score=shown.score))
        first = shown.groups[0] if shown.groups else None
        self.headline.setText(
            finding_text.action(first.action, first.accounts) if first is not None else self.tr("Nothing to mend")
        )
        self.detail.setText(self._outlook(shown))
        self.detail.setVisible(bool(self.detail.text()))
        self.start.setText(f"{self.tr('Start with it')}  →")
        self.start.setVisible(first is not None)
        counted = [kind for kind in acts.COUNTED if shown.counts.get(kind)]
        for kind in counted[:_STATS]:
            self._stats.addWidget(_Stat(kind, shown.counts[kind]))
        self._fit()

    def _outlook(self, shown: Shown) -> str:
        """What the first thing to do is worth, and what the score was."""
        parts = []
        if shown.groups and shown.groups[0].points and shown.score:
            parts.append(self.tr("Then it is {score}.").format(score=shown.score + shown.groups[0].points))
        if self._before is not None:
            parts.append(self.tr("A month ago it was {score}.").format(score=self._before))
        return paragraph(*parts)

    def _start(self) -> None:
        if self._shown is not None and self._shown.groups:
            self.chosen.emit(self._shown.groups[0].kinds[0])


class _Stat(QFrame):
    def __init__(self, kind: str, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"count_{kind}")
        self.setAccessibleName(f"{finding_text.name(kind)} {number}")
        icon, token = acts.icon(kind)
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
        below.addWidget(Picture(icon, 15, token))
        below.addWidget(Label(finding_text.name(kind), "small", "text2"))
        column.addLayout(below)
        column.addStretch(1)
        layout.addLayout(column)
