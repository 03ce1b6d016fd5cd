"""One review: its points at the left, the chosen one at the right, and the way to its end at the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit import dialogs, toast
from ui.kit.buttons import Button
from ui.kit.scrolling import PageScroll
from ui.kit.text import Label
from ui.kit.tile import PlatformTile
from ui.kit.work import WorkFoot, WorkHead
from ui.reviews.evidence_dialog import EvidenceDialog
from ui.reviews.point_card import PointCard
from ui.reviews.point_list import PointList
from ui.reviews.service import Answer, ReviewLook, ReviewService
from ui.settings.backup_words import local
from vault.errors import NotFound
from vault.platforms import Platform

if TYPE_CHECKING:
    from ui.desk import Desk

_LIST = 300


class ReviewForm(QWidget):
    """left(): back to the list. Answers are in the vault as soon as they are saved, so nothing is lost by leaving."""

    left = Signal()

    def __init__(self, desk: Desk, service: ReviewService) -> None:
        super().__init__()
        self.setObjectName("review_form")
        self._desk, self._service = desk, service
        self._look: ReviewLook | None = None
        self._at = ""
        self._build()
        self.retranslate()

    @property
    def account_id(self) -> str:
        return self._look.row.account if self._look is not None else ""

    def show_review(self, look: ReviewLook) -> None:
        same = self._look is not None and self._look.row.id == look.row.id
        self._look = look
        points = look.row.points
        if not same or self._at not in {point.id for point in points}:
            self._at = _next(look, "") or (points[0].id if points else "")
        self._write()
        self._show_point()

    def follow(self, look: ReviewLook) -> None:
        """Somebody else answered a point, or edited the account: what is being typed here stays."""
        if self._look is not None and look.row.account == self._look.row.account and look != self._look:
            busy = bool(self.card.said)
            self._look = look
            self._write()
            if not busy:
                self._show_point()

    def clear(self) -> None:
        """Locked, or left: nothing of the account stays in a widget."""
        self._look, self._at = None, ""
        self.points.show_points([], "")
        self.card.evidence.clear()
        self.card.value.clear()
        self.head.set_words("")

    def leave(self) -> None:
        self.clear()
        self.left.emit()

    def retranslate(self) -> None:
        self.head.back.set_name(self.tr("Back to the reviews"))
        self.later.setText(self.tr("Saved answers stay: you may go on later, here or elsewhere"))
        if self._look is not None:
            self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # building

    def _build(self) -> None:
        self.tile = PlatformTile(size=32)
        self.head = WorkHead("leave_review", self.tile)
        self.head.back.clicked.connect(self.leave)
        self.points = PointList()
        self.points.setFixedWidth(_LIST)
        self.points.chosen.connect(self._choose)
        self.card = PointCard(self._service)
        self.card.answered.connect(self._answer)
        self.card.look_asked.connect(self._see)
        self.nothing = Label("", "body", "text2", wrap=True)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self.points, 0, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self.card, 1, Qt.AlignmentFlag.AlignTop)
        area = PageScroll()
        area.body.addWidget(self.nothing)
        area.body.addLayout(columns)
        area.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.head)
        layout.addWidget(area, 1)
        layout.addWidget(self._build_foot())

    def _build_foot(self) -> QWidget:
        self.later = Label("", "small", "text2", wrap=True)
        self.again = Button("", "primary")
        self.again.setObjectName("start_another")
        self.again.clicked.connect(self._start_another)
        self.finish = Button("", "normal")
        self.finish.setObjectName("finish_review")
        self.finish.clicked.connect(self._ask_to_finish)
        foot = WorkFoot(spacing=12)
        foot.line.addWidget(self.later, 1)
        foot.line.addWidget(self.again)
        foot.line.addWidget(self.finish)
        return foot

    # what is shown

    def _platform(self) -> Platform | None:
        try:
            return self._desk.catalogue.get(self._look.row.platform) if self._look is not None else None
        except NotFound:
            return None

    def _write(self) -> None:
        look = self._look
        assert look is not None
        row = look.row
        self.tile.set_platform(self._platform())
        title = self.tr("Who gets into {account}?").format(account=row.name)
        about = [look.platform_name, look.brand, look.responsible]
        if row.state == "finished":
            about.append(self.tr("finished {when}").format(when=local(row.finished_at or "")))
        elif row.started_by is not None:
            begun = self.tr("begun by {name}, {when}")
            about.append(begun.format(name=row.started_by, when=local(row.started_at or "")))
        self.head.set_words(title, *about)
        self.nothing.setText(self.tr("This account was never reviewed."))
        self.nothing.setVisible(row.state == "none")
        self.points.setVisible(bool(row.points))
        self.card.setVisible(bool(row.points))
        self.points.show_points(row.points, self._at)
        following: QWidget = self.head.back
        for button in (*self.points.buttons.values(), self.card.see):  # made anew, they would come last of all
            QWidget.setTabOrder(following, button)
            following = button
        self._write_foot(look)

    def _write_foot(self, look: ReviewLook) -> None:
        running = look.row.state == "running"
        missing = sum(not point.counts for point in look.row.points)
        self.later.setVisible(running)
        self.finish.setVisible(running and look.may_answer)
        self.finish.setEnabled(not missing)
        self.finish.setText(self.tr("Finish, %n points open", "", missing) if missing else self.tr("Finish the review"))
        self.finish.set_kind("normal" if missing else "primary")
        self.card.save.set_kind("primary" if missing else "normal")  # one primary a view
        self.again.setText(self.tr("Start the review") if look.row.state == "none" else self.tr("Start another"))
        self.again.setVisible(not running and look.may_answer)

    def _choose(self, point: str) -> None:
        if point != self._at:
            self._at = point
            self._show_point()

    def _show_point(self) -> None:
        point = next((one for one in self._look.row.points if one.id == self._at), None) if self._look else None
        if self._look is not None and point is not None:
            self.card.show_point(self._look, point, self._platform())

    # what is done

    def _answer(self, answer: Answer) -> None:
        self._service.answer(self, self.account_id, answer, self._answered, self.card.fail)

    def _answered(self, look: ReviewLook) -> None:
        """On to the next one that is open; where there is none, to the end."""
        self._look = look
        following = _next(look, self._at)
        self._at = following or self._at
        self._write()
        self._show_point()
        if following:
            self.points.buttons[following].setFocus()
        else:
            self.finish.setFocus()

    def _ask_to_finish(self) -> None:
        look = self._look
        if look is None:
            return
        unknown = sum(point.answer == "unknown" for point in look.row.points)
        sentence = (
            self.tr("%n points stay unknown, so the next review is due at once.", "", unknown)
            if unknown
            else self.tr("The answers stay as they are, and the clock for the next review starts anew.")
        )
        account = self.account_id
        dialogs.ask(
            self,
            self.tr("Finish this review?"),
            sentence,
            self.tr("Finish"),
            then=lambda: self._service.finish(self, account, self._finished),
        )

    def _finished(self, look: ReviewLook) -> None:
        due = (look.row.review_due_at or "")[:10]
        toast.show(self, self.tr("Finished. The next one is due {day}").format(day=due))
        self.leave()

    def _start_another(self) -> None:
        self._service.start(self, self.account_id, self.show_review)

    def _see(self, point: str) -> None:
        self._service.evidence(self, self.account_id, point, lambda raw: self._open(point, raw))

    def _open(self, point: str, raw: bytes) -> None:
        EvidenceDialog(self._desk, self, point, raw).open()


def _next(look: ReviewLook, after: str) -> str:
    """The next point that does not count yet, from the one after ``after`` round to it; empty where all do."""
    ids = [point.id for point in look.row.points]
    at = ids.index(after) + 1 if after in ids else 0
    waiting = [point.id for point in look.row.points if not point.counts]
    return next((one for one in [*ids[at:], *ids[:at]] if one in waiting), "")
