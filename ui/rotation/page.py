"""The page for what comes round: passwords to change and accesses to review, each with its form in its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.kit import files, toast
from ui.reviews.form import ReviewForm
from ui.reviews.listing import ReviewsView
from ui.reviews.service import ReviewList, ReviewLook, ReviewService
from ui.rotation.board import Board
from ui.rotation.dialogs import BlackoutDialog, GlassDialog, PostponeDialog
from ui.rotation.model import group_of
from ui.rotation.service import BoardView, Change, RotationService
from ui.rotation.wizard import ChangeWizard
from vault.errors import NotFound
from vault.platforms import Platform
from vault.rotation.views import BlackoutRow, GlassRow, RotationRow

if TYPE_CHECKING:
    from ui.desk import Desk

#: What asks for something now, and is counted.
_NOW = ("exposed", "overdue", "due")


class RotationPage(QWidget):
    """What is due, and the way through it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rotation_page")
        self._desk = desk
        self._service = RotationService(desk)
        self._stale = True
        self._blackouts: list[BlackoutRow] = []
        self._urgent = {"passwords": 0, "reviews": 0}
        self.board = Board(self._platform_of, self._service.may_postpone)
        self.wizard = ChangeWizard(desk, self._service)
        self._reviews = ReviewService(desk)
        self.reviews = ReviewsView()
        self.review = ReviewForm(desk, self._reviews)
        self.views = QStackedWidget()
        for view in (self.board, self.wizard, self.reviews, self.review):
            self.views.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.views)
        self.board.change_asked.connect(self.change)
        self.board.postpone_asked.connect(self._postpone)
        self.board.blackouts_asked.connect(self._show_blackouts)
        self.board.calendar_asked.connect(self._ask_where)
        self.board.glass_asked.connect(self._look_into)
        self.wizard.left.connect(self._leave_wizard)
        self.board.segments.asked.connect(self.show_half)
        self.reviews.segments.asked.connect(self.show_half)
        self.reviews.review_asked.connect(self.start_review)
        self.reviews.look_asked.connect(self.look_at_review)
        self.review.left.connect(lambda: self.show_half("reviews"))
        desk.changed.connect(self._note_change)
        desk.locked.connect(self._clear)

    def activate(self, argument: object = None) -> None:
        """Shown. ``argument``: the id of an account whose password is to be changed now; ``passwords`` or ``reviews``
        for a half, ``{"review": id}`` to begin or go on with one of them, ``{"look": id}`` to look at it first.
        """
        if self._stale:
            self.reload()
        if isinstance(argument, dict) and "review" in argument:
            self.start_review(str(argument["review"]))
        elif isinstance(argument, dict) and "look" in argument:
            self.look_at_review(str(argument["look"]))
        elif argument in ("passwords", "reviews"):
            self.show_half(str(argument))
        elif isinstance(argument, str) and argument:
            self.change(argument)
        elif self.views.currentWidget() in (self.board, self.reviews):
            self._focus()

    def show_half(self, name: str) -> None:
        self.views.setCurrentWidget(self.board if name == "passwords" else self.reviews)
        self._focus()

    def _focus(self) -> None:
        (self.board.list if self.views.currentWidget() is self.board else self.reviews.table).setFocus()

    def start_review(self, account_id: str) -> None:
        """Begin, or go on with the one that is running."""
        self._reviews.start(self, account_id, self._show_review)

    def look_at_review(self, account_id: str) -> None:
        """The running one, or the last, without beginning another."""
        self._reviews.show(self, account_id, self._show_review)

    def _show_review(self, look: ReviewLook) -> None:
        self.review.show_review(look)
        self.views.setCurrentWidget(self.review)
        self.review.points.setFocus()

    def change(self, account_id: str) -> None:
        """Begin, or go on with what was begun."""
        self._service.begin(self, account_id, self._begun)

    def reload(self) -> None:
        self._stale = False
        self._service.board(self, self._show_board)
        self._reviews.list(self, self._show_reviews)
        if self.views.currentWidget() is self.review and self.review.account_id:
            self._reviews.show(self, self.review.account_id, self.review.follow)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.reload()

    def _platform_of(self, platform_id: str) -> Platform | None:
        try:
            return self._desk.catalogue.get(platform_id)
        except NotFound:
            return None

    def _begun(self, change: Change) -> None:
        self.wizard.begin(change)
        self.views.setCurrentWidget(self.wizard)
        self.wizard.next.setFocus()

    def _show_board(self, view: BoardView) -> None:
        self._blackouts = view.blackouts
        self.board.show_rows(view.rows)
        self.board.show_glass(view.glass)
        self.board.blackouts.setVisible(view.may_hold)
        self._urgent["passwords"] = sum(group_of(row) in _NOW for row in view.rows)
        self._count()

    def _show_reviews(self, found: ReviewList) -> None:
        self.reviews.show_list(found)
        self._urgent["reviews"] = sum(row.review_state in _NOW for row in found.rows)
        self._count()

    def _count(self) -> None:
        for segments in (self.board.segments, self.reviews.segments):
            segments.set_counts(passwords=self._urgent["passwords"], reviews=self._urgent["reviews"])

    def _postpone(self, row: RotationRow) -> None:
        PostponeDialog(self._desk, self, row).open()

    def _show_blackouts(self) -> None:
        BlackoutDialog(self._desk, self, self._blackouts).open()

    def _look_into(self, row: GlassRow) -> None:
        GlassDialog(self._desk, self, row).open()

    def _ask_where(self) -> None:
        """No names in it, unless the team's policy lets them out of the vault."""
        suggestion = Path.home() / f"{self.tr('due dates')}.ics"
        kinds = self.tr("Calendar (*.ics)")
        files.ask_where_to_save(self, self.tr("Due dates for a calendar"), suggestion, kinds, self._write_calendar)

    def _write_calendar(self, path: Path) -> None:
        self._service.write_calendar(self, path, self._written)

    def _written(self, days: int) -> None:
        toast.show(self, self.tr("%n days are in the file", "", days))

    def _leave_wizard(self) -> None:
        self.views.setCurrentWidget(self.board)
        self.board.list.setFocus()

    def _note_change(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def _clear(self) -> None:
        """Locked: nothing that was inside stays in a widget."""
        self._stale = True
        self.wizard.clear()
        self._blackouts = []
        self.review.clear()
        self.reviews.show_list(None)
        self.board.show_rows([])
        self.board.show_glass([])
        self.views.setCurrentWidget(self.board)
