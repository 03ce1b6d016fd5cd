"""Above the list: how far the case is, and who is waited for since when."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.accounts.parts import ChipFlow
from ui.kit import draw, theme
from ui.kit.avatar import Avatar
from ui.kit.buttons import Button
from ui.kit.card import Card
from ui.kit.chip import ChipSpec
from ui.kit.text import Label
from ui.offboarding.looking import CaseLook
from ui.offboarding.words import LOOKS, OUTCOMES, held_for, outcome_word
from vault.offboarding.views import Waiting

_ORDER = (*OUTCOMES, "open")
_CELL, _GAP = 138, 14


class OutcomeBar(QWidget):
    """One bar in the order of the outcomes, with gaps of 2 px."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts: Mapping[str, int] = {}
        self.setFixedHeight(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        self.counts = counts
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        parts = [(LOOKS[name][2], self.counts.get(name, 0)) for name in _ORDER if self.counts.get(name)]
        whole, left = sum(count for _, count in parts), 0.0
        for token, count in parts:
            width = self.width() * count / whole
            box = QRect(round(left), 0, max(2, round(left + width) - round(left) - 2), self.height())
            draw.box(painter, box, theme.colour(token), None, 3)
            left += width
        painter.end()


class ProgressCard(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=14, spacing=8, parent=parent)
        self.setObjectName("case_progress")
        self.title, self.bar, self.legend = Label("", "h3"), OutcomeBar(), ChipFlow()
        self.title.setObjectName("case_counts")
        for part in (self.title, self.bar, self.legend):
            self.body.addWidget(part)

    def show_look(self, look: CaseLook) -> None:
        items = look.case.items
        counts = look.counts
        words = self.tr("%n items", "", len(items))
        text = self.tr("{items}, {number} verified").format(items=words, number=counts.get("done", 0))
        self.title.setText(text)
        self.bar.set_counts(counts)
        self.bar.setAccessibleName(text)
        self.legend.set_specs(
            [
                ChipSpec(LOOKS[name][0], f"{outcome_word(name)} {counts.get(name, 0)}    ", "plain")
                for name in _ORDER
                if counts.get(name) or name in ("done", "open")
            ]
        )


class WaitingCell(QWidget):
    """One person: how many items for how long, and a way to remind them."""

    def __init__(self, row: Waiting, look: CaseLook, remind: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = Label(row.name, elide=Qt.TextElideMode.ElideRight)
        count = self.tr("%n items", "", row.items)
        about = self.tr("{items}, {long}").format(items=count, long=held_for(row.since, look.today))
        under = Label(about, "small", "text2", elide=Qt.TextElideMode.ElideRight)
        if row.reminded_at:
            under.setText(self.tr("{about}, reminded").format(about=about))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(under)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Avatar(row.name, size=26))
        layout.addLayout(words, 1)
        layout.addWidget(remind)

    def sizeHint(self) -> QSize:
        return QSize(_CELL, super().sizeHint().height())


class WaitingCard(Card):
    """remind_asked(who)."""

    remind_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=10, parent=parent)
        self.setObjectName("case_waiting")
        self._cells: list[WaitingCell] = []
        self.title = Label("", "small_bold", "text2")
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(_GAP)
        self.grid.setVerticalSpacing(8)
        line = QHBoxLayout()
        line.setContentsMargins(4, 0, 4, 0)
        line.setSpacing(18)
        line.addWidget(self.title)
        line.addLayout(self.grid, 1)
        self.body.addLayout(line)

    def show_look(self, look: CaseLook) -> None:
        for cell in self._cells:
            self.grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        self.title.setText(self.tr("Waiting for"))
        for row in look.waiting:
            remind = Button(self.tr("Remind"), "text", small=True)
            remind.setObjectName(f"remind_{row.id}")
            remind.setAccessibleName(self.tr("Remind {name}").format(name=row.name))
            remind.setVisible(look.may_run)
            remind.clicked.connect(lambda _=False, who=row.id: self.remind_asked.emit(who))
            self._cells.append(WaitingCell(row, look, remind))
        self.setVisible(bool(self._cells))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        room = max(_CELL, self.width() - self.title.sizeHint().width() - 70)
        columns = max(1, min(4, room // (_CELL + _GAP)))
        for at, cell in enumerate(self._cells):
            self.grid.addWidget(cell, at // columns, at % columns)
            cell.show()
        for column in range(4):
            self.grid.setColumnStretch(column, int(column < columns))
