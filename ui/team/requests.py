"""What waits for an answer: access that is asked for, second signatures, and one's own requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.factors.meeting import fit
from ui.kit.buttons import Button
from ui.kit.card import Ground
from ui.kit.dialogs import Dialog, ask
from ui.kit.empty import EmptyState
from ui.kit.form import Combo, Field
from ui.kit.text import Label
from ui.team.grants import use_and_view
from ui.team.rows import Cell, Column, Row, RowsTable
from ui.team.view import TeamView
from ui.team.words import asked_for, moment, paragraph, state_chip
from vault.team.views import RequestRow

if TYPE_CHECKING:
    from vault.session import Session

_DAYS = (7, 30, 90, 0)


class RequestsView(TeamView):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.table = RowsTable("requests_table")
        self.table.chosen.connect(self._choose)
        self.empty = EmptyState("inbox-outline")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.deny = Button("", "normal", small=True)
        self.deny.setObjectName("deny_request")
        self.deny.clicked.connect(self._deny)
        self.approve = Button("", "primary", small=True)
        self.approve.setObjectName("approve_request")
        self.approve.clicked.connect(self._approve)
        self.why = Label("", "small", "text2", wrap=True)
        foot = Ground("sunken")
        line = QHBoxLayout(foot)
        line.setContentsMargins(12, 6, 12, 6)
        line.setSpacing(8)
        line.addWidget(self.why, 1)
        line.addWidget(self.deny)
        line.addWidget(self.approve)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.stack, 1)
        layout.addWidget(foot)

    def fill(self) -> None:
        self.table.set_columns(
            [
                Column(self.tr("By"), "运营甲甲甲", 2),
                Column(self.tr("Asks for"), self.tr("Second signature"), 5),
                Column(self.tr("Reason"), "—", 4),
                Column(self.tr("When"), "12 月 31 日 23:59", 0),
                Column(self.tr("State"), self.tr("Waits for you"), chip=True),
            ]
        )
        rows = self.shown.requests if self.shown is not None else []
        waiting = sorted(rows, key=lambda row: not row.may_answer)
        self.table.set_rows([_row(row, self.tr("Waits for you")) for row in waiting])
        self.empty.set("inbox-outline", self.tr("Requests for access and second signatures come here."))
        self.stack.setCurrentIndex(0 if rows else 1)
        if rows and not self.table.current_id():
            self.table.choose(waiting[0].id)
        self._choose(self.table.current_id())

    def _present(self) -> RequestRow | None:
        rows = self.shown.requests if self.shown is not None else []
        return next((row for row in rows if row.id == self.table.current_id()), None)

    def _choose(self, _row_id: str) -> None:
        row = self._present()
        mine = row is not None and row.mine and row.state == "open"
        self.approve.setText(self.tr("Sign…") if row is not None and row.kind == "proposal" else self.tr("Approve…"))
        self.approve.setVisible(row is not None and row.may_answer)
        self.deny.setText(self.tr("Take back") if mine else self.tr("Deny"))
        self.deny.setVisible(row is not None and (row.may_answer or mine))
        words = ""
        if row is not None and row.reason:
            words = self.tr("{name} says: {reason}").format(name=row.by, reason=row.reason)
        if row is not None and row.answered_by:
            words = self.tr("{name} answered").format(name=row.answered_by)
        self.why.setText(words)

    # answering

    def _deny(self) -> None:
        row = self._present()
        if row is None:
            return

        def no(session: Session) -> None:
            from vault.team.requests import deny_request

            deny_request(session, row.id)

        self.act(no, self.tr("Taken back") if row.mine else self.tr("Denied"))

    def _approve(self) -> None:
        row = self._present()
        if row is None:
            return
        if row.kind == "access":
            self._give(row)
            return
        title = self.tr("Sign as the second owner?") if row.kind == "proposal" else self.tr("Approve?")
        sentence = self.tr("{name} asked: {what}. It takes effect at once, with both names in the record.")
        words = sentence.format(name=row.by, what=asked_for(row))
        act = self.tr("Sign") if row.kind == "proposal" else self.tr("Approve")
        fit(ask(self, title, words, act, then=lambda: self._say_yes(row, None)))

    def _give(self, row: RequestRow) -> None:
        sentence = self.tr("{name} gets: {what}.").format(name=row.by, what=asked_for(row))
        dialog = Dialog(self, self.tr("Give {name} access?").format(name=row.by), paragraph(sentence, use_and_view()))
        until = Combo()
        until.setObjectName("approve_until")
        for days in _DAYS:
            until.addItem(self.tr("for %n days", "", days) if days else self.tr("without an end"), days)
        dialog.body.addWidget(Field(self.tr("How long"), until))
        dialog.add_buttons(self.tr("Give access"))
        dialog.accepted.connect(lambda: self._say_yes(row, int(until.currentData()) or None))
        dialog.open()
        fit(dialog)

    def _say_yes(self, row: RequestRow, days: int | None) -> None:
        def yes(session: Session) -> None:
            from datetime import timedelta

            from vault.team.requests import approve_request

            day = (session.now().date() + timedelta(days=days)).isoformat() if days else None
            approve_request(session, row.id, until=day)

        self.act(yes, self.tr("Approved"))


def _row(row: RequestRow, waits: str) -> Row:
    chip = state_chip(row.state)
    if row.may_answer:
        chip = type(chip)("account-clock-outline", waits, "amber")
    return Row(
        row.id,
        (
            Cell(row.by, person=True),
            Cell(asked_for(row)),
            Cell(row.reason, quiet=True),
            Cell(moment(row.at), quiet=True),
            Cell(chip=chip),
        ),
    )
