"""One finding a line: icon, name with its number, one sentence, what it costs, and the button that leads to mending."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import finding_text
from ui.health import acts
from ui.health.words import Facts
from ui.kit.buttons import Button
from ui.kit.card import RowList
from ui.kit.empty import Picture
from ui.kit.text import Label
from vault.views import Finding


class FindingRow(QWidget):
    """chosen(kind): the person wants to mend this."""

    chosen = Signal(str)

    def __init__(self, finding: Finding, facts: Facts, *, primary: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self.setObjectName(f"finding_{finding.kind}")
        number = f" {len(finding.accounts)}" if finding.accounts else ""
        self.title = Label(finding_text.name(finding.kind) + number, "h3")
        self.sentence = Label(finding_text.sentence(finding, facts), "body", "text2", elide=Qt.TextElideMode.ElideRight)
        self.points = Label("", "small", "text2")
        self.points.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if finding.points:
            self.points.setText(self.tr("−%n points", "", finding.points))
        self.button = Button(acts.button(finding.kind), "primary" if primary else "normal", small=True)
        self.button.setObjectName(f"mend_{finding.kind}")
        self.button.setAccessibleName(f"{self.button.text()}: {self.title.text()}")
        self.button.clicked.connect(self._choose)
        icon, token = acts.icon(finding.kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(Picture(icon, 18, token))
        row.addWidget(self.title)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.points)
        row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _choose(self) -> None:
        self.chosen.emit(self.finding.kind)


class FindingGroup(QWidget):
    """Findings that are mended by the same doing, in one card. chosen(kind) as in its rows."""

    chosen = Signal(str)

    def __init__(self, title: str, note: str, rows: list[FindingRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        head = QHBoxLayout()
        head.setContentsMargins(2, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(Label(title, "h3"))
        head.addWidget(Label(note, "small", "text2"))
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(head)
        card = RowList()
        for row in rows:
            card.add_row(row, height="row")
            row.chosen.connect(self.chosen)
        layout.addWidget(card)


def align(groups: list[FindingGroup]) -> None:
    """Names, points and buttons stand in the same columns in every group."""
    rows = [row for group in groups for row in group.rows]
    for part in ("title", "points", "button"):
        widest = max((getattr(row, part).sizeHint().width() for row in rows), default=0)
        for row in rows:
            getattr(row, part).setFixedWidth(widest)
