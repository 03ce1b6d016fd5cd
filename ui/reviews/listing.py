"""Every account whose access is reviewed, the most urgent first, and the way into its review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.kit.buttons import Button
from ui.kit.empty import EmptyState
from ui.kit.text import Label
from ui.reviews.segments import RotationSegments
from ui.reviews.service import ReviewList
from ui.team.rows import Column, RowsTable
from vault.reviews.views import DueReviewRow

if TYPE_CHECKING:
    pass


class ReviewsView(QWidget):
    """review_asked(account): begin its review, or go on; look_asked(account): at the last one."""

    review_asked = Signal(str)
    look_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reviews_view")
        self._shown: ReviewList | None = None
        self._by_id: dict[str, DueReviewRow] = {}
        self.title = Label("", "h1")
        self.segments = RotationSegments("reviews")
        self.look = Button("", icon="eye-outline", small=True)
        self.look.setObjectName("look_at_review")
        self.look.clicked.connect(self._ask_to_look)
        self.start = Button("", "primary", "clipboard-check-outline", small=True)
        self.start.setObjectName("start_review")
        self.start.clicked.connect(self._ask)
        self.table = RowsTable("reviews_table")
        self.table.chosen.connect(self._show_acts)
        self.table.acted.connect(lambda _: self._ask())
        self.empty = EmptyState("clipboard-check-outline")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 20, 0)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.segments)
        head.addStretch(1)
        head.addWidget(self.look)
        head.addWidget(self.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)
        self.retranslate()

    def current(self) -> DueReviewRow | None:
        return self._by_id.get(self.table.current_id())

    def show_list(self, found: ReviewList | None) -> None:
        self._shown = found
        self._by_id = {row.id: row for row in found.rows} if found is not None else {}
        self._fill()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Rotation"))
        self.table.setAccessibleName(self.tr("Access reviews by due date"))
        words = self.tr("Accounts that open by a scan, a phone or a role are reviewed here: who gets in, and by what.")
        self.empty.set("clipboard-check-outline", words)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill(self) -> None:
        present = self.table.current_id()
        self.table.set_columns(
            [
                Column(self.tr("Account"), "山岚官方微博", 4),
                Column(self.tr("Platform"), "微信公众号", 2),
                Column(self.tr("Brand"), "山岚", 2),
                Column(self.tr("Responsible"), "运营甲甲", 1),
                Column(self.tr("Review"), self.tr("Review overdue 100 days"), chip=True),
                Column(self.tr("Progress"), self.tr("10 points open"), 1),
            ]
        )
        rows = self._shown.lines if self._shown is not None else []
        self.table.set_rows(rows)
        self.table.choose(present if present in self._by_id else rows[0].id if rows else "")
        self.stack.setCurrentWidget(self.table if rows else self.empty)
        self._show_acts()

    def _show_acts(self, _row_id: str = "") -> None:
        row = self.current()
        mine = row is not None and self._shown is not None and row.id in self._shown.mine
        running = row is not None and row.open_points is not None
        self.start.setText(self.tr("Go on") if running else self.tr("Start the review"))
        self.start.setVisible(mine)
        self.look.setText(self.tr("Look at it") if running else self.tr("The last one"))
        self.look.setVisible(row is not None and not (mine and running))

    def _ask(self) -> None:
        """Enter does what this member may: review, or only look."""
        row = self.current()
        if row is not None and self._shown is not None and row.id in self._shown.mine:
            self.review_asked.emit(row.id)
        else:
            self._ask_to_look()

    def _ask_to_look(self) -> None:
        row = self.current()
        if row is not None:
            self.look_asked.emit(row.id)
