"""The risk matrix: how likely against how grave, the number of accounts in each place, and the way to just those."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from ui.i18n import QT_TRANSLATE_NOOP, translate
from ui.kit import draw, theme
from ui.kit.card import Card
from ui.kit.text import Label
from vault.health_score import RiskCell

_LIKELIHOODS: Final = (
    QT_TRANSLATE_NOOP("risks", "Rare"),
    QT_TRANSLATE_NOOP("risks", "Seldom"),
    QT_TRANSLATE_NOOP("risks", "Possible"),
    QT_TRANSLATE_NOOP("risks", "Frequent"),
)
_IMPACTS: Final = (
    QT_TRANSLATE_NOOP("risks", "Light"),
    QT_TRANSLATE_NOOP("risks", "Medium"),
    QT_TRANSLATE_NOOP("risks", "Heavy"),
    QT_TRANSLATE_NOOP("risks", "Grave"),
)
_LEVELS: Final = {
    "low": (QT_TRANSLATE_NOOP("risks", "Low"), "gray"),
    "medium": (QT_TRANSLATE_NOOP("risks", "Medium"), "amber"),
    "high": (QT_TRANSLATE_NOOP("risks", "High"), "red"),
}
_SIDE = 4


class RiskButton(QAbstractButton):
    """One place of the matrix; it opens the accounts in it, and is no stop for the keyboard where it is empty."""

    def __init__(self, likelihood: int, impact: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"risk_{likelihood}_{impact}")
        self.cell = RiskCell(likelihood, impact, [])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_cell(self.cell)

    def show_cell(self, cell: RiskCell) -> None:
        self.cell = cell
        number = len(cell.accounts)
        self.setText(str(number) if number else "")
        self.setEnabled(bool(number))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if number else Qt.CursorShape.ArrowCursor)
        words = translate("risks", "{level} risk: %n accounts, {likelihood}, {impact}", None, number)
        self.setAccessibleName(
            words.format(
                level=translate("risks", _LEVELS[cell.level][0]),
                likelihood=translate("risks", _LIKELIHOODS[cell.likelihood - 1]),
                impact=translate("risks", _IMPACTS[cell.impact - 1]),
            )
        )
        self.setToolTip(self.accessibleName() if number else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(48, theme.metrics("small_button") + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink, ground, line = theme.tone(_LEVELS[self.cell.level][1])
        focused = self.hasFocus()
        edge = theme.colour("focus") if focused else ink if self.underMouse() and self.isEnabled() else line
        draw.box(painter, self.rect(), ground, edge, 5, 2 if focused else 1)
        painter.setFont(theme.font("h3" if self.cell.level == "high" else "body"))
        painter.setPen(ink)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()


class RiskCard(Card):
    """chosen(accounts): what stands in one place."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("risk_matrix")
        self.title, self.note = Label("", "h3"), Label("", "small", "text2")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.note)
        head.addStretch(1)
        self._rows = [Label("", "small", "text2") for _ in range(_SIDE)]
        self._columns = [Label("", "small", "text2") for _ in range(_SIDE)]
        self.buttons: dict[tuple[int, int], RiskButton] = {}
        grid = QGridLayout()
        grid.setSpacing(3)
        for row in range(_SIDE):
            grid.addWidget(self._rows[row], row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column in range(_SIDE):
                button = RiskButton(_SIDE - row, column + 1)
                button.clicked.connect(self._choose)
                self.buttons[_SIDE - row, column + 1] = button
                grid.addWidget(button, row, column + 1)
        for column in range(_SIDE):
            grid.addWidget(self._columns[column], _SIDE, column + 1, Qt.AlignmentFlag.AlignHCenter)
            grid.setColumnStretch(column + 1, 1)
        grid.setHorizontalSpacing(4)
        self.legend = Label("", "small", "text2", wrap=True)
        self.body.addLayout(head)
        self.body.addLayout(grid)
        self.body.addWidget(self.legend)
        self._risks: list[RiskCell] = []
        self.retranslate()

    def show_risks(self, risks: list[RiskCell]) -> None:
        self._risks = risks
        by_place = {(one.likelihood, one.impact): one for one in risks}
        for place, button in self.buttons.items():
            button.show_cell(by_place.get(place, RiskCell(*place, [])))
        self._count()

    def retranslate(self) -> None:
        self.title.setText(translate("risks", "Risk matrix"))
        for at in range(_SIDE):
            self._rows[at].setText(translate("risks", _LIKELIHOODS[_SIDE - 1 - at]))
            self._columns[at].setText(translate("risks", _IMPACTS[at]))
        self.show_risks(self._risks)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _count(self) -> None:
        counts = dict.fromkeys(_LEVELS, 0)
        for one in self._risks:
            counts[one.level] += len(one.accounts)
        words = [f"{translate('risks', _LEVELS[level][0])} {number}" for level, number in counts.items()]
        self.note.setText(translate("risks", "%n accounts", None, sum(counts.values())))
        how = translate("risks", "Upwards how bad what was found is, to the right how much the account matters.")
        self.legend.setText(" · ".join(words) + "\n" + how)

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, RiskButton):
            self.chosen.emit(frozenset(button.cell.accounts))
