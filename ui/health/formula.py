"""How the score is computed, in words and with this vault's own numbers: anybody can do the sum again."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from ui import finding_text
from ui.factors.meeting import fit
from ui.health.looking import Shown
from ui.kit.buttons import Button
from ui.kit.card import Card, Scroll
from ui.kit.dialogs import Dialog
from ui.kit.text import Label
from vault.finding_kinds import COST

_MOST_HEIGHT = 280
_WHOLE = 100


class FormulaDialog(Dialog):
    def __init__(self, parent: QWidget, shown: Shown) -> None:
        super().__init__(parent, "")
        self.setObjectName("formula_dialog")
        self.setFixedWidth(480)
        self.setWindowTitle(self.tr("How the score is computed"))
        self.title.setText(self.windowTitle())
        self.sentence.setText(
            self.tr(
                "A finding costs {high} when it is grave, {medium} when it is medium and {low} when it is light, times "
                "the accounts that it concerns, divided by all accounts, rounded up. The score is 100 less all of that."
            ).format(high=COST["high"], medium=COST["medium"], low=COST["low"])
        )
        self.sentence.show()
        self.sums = Card(padding=12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self.sums.body.addLayout(grid)
        for at, line in enumerate(self._lines(shown)):
            for column, text in enumerate(line):
                grid.addWidget(Label(text, "small", "text2" if column == 1 else "text"), at, column)
        area = Scroll(margin=0, spacing=0)
        area.body.addWidget(self.sums)
        area.setFixedHeight(min(_MOST_HEIGHT, self.sums.sizeHint().height() + 2))
        self.body.addWidget(area)
        self.notes = Label(self._notes(shown), "small", "text2", wrap=True)
        self.body.addWidget(self.notes)
        self.close_button = Button(self.tr("Close"), "primary")
        self.close_button.setObjectName("close_formula")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        self.foot.addWidget(self.close_button)
        fit(self)

    def _lines(self, shown: Shown) -> list[tuple[str, str, str]]:
        """One a finding: its name, the sum, what it costs; the score last."""
        lines = [
            (
                finding_text.name(one.kind),
                f"{COST[one.severity]} × {len(one.accounts)} ÷ {shown.accounts}",
                self.tr("−{points}").format(points=one.points),
            )
            for one in shown.findings
            if one.points
        ]
        left = self.tr("100 − {points}").format(points=_WHOLE - shown.score)
        return [*lines, (self.tr("Score"), left, str(shown.score))]

    def _notes(self, shown: Shown) -> str:
        told = [self.tr("Where the sum is more than 100, the points are shared out in proportion and the score is 0.")]
        if any(not one.accounts for one in shown.findings):
            told.append(self.tr("What concerns the vault itself, such as backups, is listed and costs nothing."))
        told.append(self.tr("A platform loses no points for what it does not offer."))
        return "\n".join(told)
