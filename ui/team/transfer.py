"""Handing several accounts over at once: from whom, which, to whom, and what moves along before it is done."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.error_text import error_text, sentences
from ui.kit import files
from ui.kit.buttons import Button, IconButton
from ui.kit.card import Ground, Line, Scroll
from ui.kit.empty import Picture
from ui.kit.form import Combo, Field
from ui.kit.text import Label
from ui.team.rows import Cell, Column, Row, RowsTable
from ui.team.view import TeamView
from ui.team_text import move_text
from vault.team.views import MovesAlong, Transfer

if TYPE_CHECKING:
    from vault.session import Session

_PANE = 340
_NAMED = 4


@dataclass(frozen=True, slots=True)
class Finished:
    """What was handed over: ids, and the taker's name."""

    giver: str
    taker: str
    name: str
    accounts: list[str]


class TransferView(TeamView):
    """left(): done, or given up. What was handed over stays in sight until somebody is done with its sheet."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._asked = 0
        self._planned: Transfer | None = None
        self._finished: Finished | None = None
        self.back = IconButton("arrow-left")
        self.back.setObjectName("leave_transfer")
        self.back.clicked.connect(self.left)
        self.title = Label("", "h2")
        self.giver, self.taker = Combo(), Combo()
        self.giver.setObjectName("transfer_giver")
        self.taker.setObjectName("transfer_taker")
        self.from_field, self.to_field = Field("", self.giver), Field("", self.taker)
        self.all = Button("", "text", small=True)
        self.all.setObjectName("tick_all")
        self.all.clicked.connect(self._tick_all)
        self.table = RowsTable("transfer_table", ticks=True)
        self.pane = Ground("window")
        self.pane.setFixedWidth(_PANE)
        self.what = Label("", "h3", wrap=True)
        self.scroller = Scroll(margin=14, spacing=8)
        self.moves = QVBoxLayout()
        self.moves.setSpacing(8)
        self.go = Button("", "primary", "account-switch-outline")
        self.go.setObjectName("do_transfer")
        self.go.clicked.connect(self._transfer)
        self.sheet = Button("", "normal", "file-sign")
        self.sheet.setObjectName("print_sheet")
        self.sheet.clicked.connect(self._ask_where)
        self._lay_out()
        for begun in (self.giver.activated, self.taker.activated, self.table.rows.ticks_changed):
            begun.connect(self._begin_another)
        self.giver.activated.connect(self._fill_accounts)
        self.taker.activated.connect(self._plan)
        self.table.rows.ticks_changed.connect(self._plan)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        people = QHBoxLayout()
        people.setSpacing(12)
        people.addWidget(self.from_field)
        people.addWidget(self.to_field)
        people.addStretch(1)
        people.addWidget(self.all, 0, Qt.AlignmentFlag.AlignBottom)
        work = QVBoxLayout()
        work.setContentsMargins(0, 0, 16, 0)
        work.setSpacing(10)
        work.addLayout(head)
        work.addLayout(people)
        work.addWidget(self.table, 1)
        self.scroller.body.addWidget(self.what)
        self.scroller.body.addLayout(self.moves)
        self.scroller.body.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 8, 14, 8)
        foot.addWidget(self.sheet)
        foot.addStretch(1)
        foot.addWidget(self.go)
        pane = QVBoxLayout(self.pane)
        pane.setContentsMargins(0, 0, 0, 0)
        pane.setSpacing(0)
        pane.addWidget(self.scroller, 1)
        pane.addWidget(Line())
        pane.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(work, 1)
        layout.addWidget(Line(Qt.Orientation.Vertical))
        layout.addWidget(self.pane)

    def start(self, giver: str = "") -> None:
        """From ``giver``, all of whose accounts are ticked; from oneself where nobody is named."""
        self._finished = None
        self.fill()
        at = self.giver.findData(giver or (self.shown.me if self.shown is not None else ""))
        self.giver.setCurrentIndex(max(0, at))
        self.taker.setCurrentIndex(-1)
        self._fill_accounts()
        self.taker.setFocus()

    def fill(self) -> None:
        giver, taker = self.giver.currentData(), self.taker.currentData()
        look = self.shown
        if look is None:  # locked: nothing of it stays
            self._finished = None
        self.title.setText(self.tr("Hand accounts over"))
        self.sheet.setText(self.tr("Handover sheet…"))
        self.back.set_name(self.tr("Back"))
        self.from_field.set_label(self.tr("From"))
        self.to_field.set_label(self.tr("To"))
        self.table.set_columns([Column(self.tr("Account"), "山岚官方微博", 3), Column(self.tr("Brand"), "山岚", 2)])
        for combo in (self.giver, self.taker):
            combo.clear()
        for row in look.members if look is not None else []:
            if (held := len(look.handed_over_by(row.name))) if look is not None else 0:
                self.giver.addItem(self.tr("{name} · %n accounts", "", held).format(name=row.name), row.id)
            if row.state == "active":
                self.taker.addItem(row.name, row.id)
        done = self._finished is not None  # then nobody is chosen: the next one to hand over is whoever is meant next
        self.giver.setCurrentIndex(-1 if done else max(0, self.giver.findData(giver)))
        self.taker.setCurrentIndex(-1 if done else self.taker.findData(taker))
        self.giver.setPlaceholderText(self.tr("Choose who hands over"))
        self.taker.setPlaceholderText(self.tr("Choose who takes over"))
        self._fill_accounts(keep=True)

    def _fill_accounts(self, _at: int = 0, *, keep: bool = False) -> None:
        look, giver = self.shown, self.giver.currentData()
        ticked, known = set(self.table.rows.ticked or ()), {row.id for row in self.table.rows.rows}
        name = next((row.name for row in look.members if row.id == giver), "") if look is not None else ""
        held = look.handed_over_by(name) if look is not None else []
        self.table.set_rows([Row(one.id, (Cell(one.name), Cell(one.brand_name, quiet=True))) for one in held])
        still = (
            {one.id for one in held if one.id in ticked or one.id not in known} if keep else {one.id for one in held}
        )
        self.table.rows.ticked = still
        self.table.viewport().update()
        self._plan()

    def _tick_all(self) -> None:
        rows = self.table.rows
        rows.tick_all(len(rows.ticked or ()) < len(rows.rows))

    # what it would do

    def _plan(self) -> None:
        rows = self.table.rows
        chosen = [row.id for row in rows.rows if row.id in (rows.ticked or ())]
        everything = len(chosen) == len(rows.rows)
        self.all.setText(self.tr("Choose none") if everything else self.tr("Choose all"))
        self.all.setVisible(bool(rows.rows))
        self._planned = None
        self._asked += 1
        asked, giver, taker = self._asked, self.giver.currentData(), self.taker.currentData()
        session = self.desk.session
        self._show_plan("")
        if session is None or not chosen or not giver or not taker:
            return

        def plan() -> tuple[int, Transfer]:
            from vault.team.transfer import plan_transfer

            return asked, plan_transfer(session, giver, taker, chosen)

        self.desk.run(self, plan, done=self._planned_now, failed=lambda error: self._cannot(asked, error))

    def _planned_now(self, answer: object) -> None:
        asked, planned = cast("tuple[int, Transfer]", answer)
        if asked == self._asked:
            self._planned = planned
            self._show_plan("")

    def _cannot(self, asked: int, error: Exception) -> None:
        if asked == self._asked:
            self._show_plan(sentences(*error_text(error)))

    def _show_plan(self, trouble: str) -> None:
        while (item := self.moves.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.sheet.setVisible(self._finished is not None)
        if self._finished is not None:
            self._show_finished(self._finished)
            return
        planned, count = self._planned, len(self._planned.transferred) if self._planned is not None else 0
        self.go.setEnabled(planned is not None)
        self.go.setText(self.tr("Hand over %n accounts", "", count) if planned is not None else self.tr("Hand over"))
        if trouble or planned is None:
            self.what.setText(trouble or self.tr("Choose accounts and who takes over: what moves along is said here."))
            return
        taker = self.taker.currentText()
        self.what.setText(self.tr("{name} answers for %n accounts more, by one entry.", "", count).format(name=taker))
        if not planned.moves_along:
            self.moves.addWidget(Label(self.tr("Nothing else moves or stays behind."), "small", "text2", wrap=True))
        self._show_moves(planned)

    def _show_moves(self, planned: Transfer) -> None:
        """Alike things are told once, with how many and the first names."""
        names = {one.id: one.name for one in self.shown.scopes} if self.shown is not None else {}
        kinds = Counter(move_text(move) for move in planned.moves_along)
        for text in kinds:
            alike = [move for move in planned.moves_along if move_text(move) == text]
            self.moves.addWidget(_MoveLine(alike[0], text, [names.get(move.account, move.account) for move in alike]))

    def _show_finished(self, finished: Finished) -> None:
        self.go.setEnabled(True)
        self.go.setText(self.tr("Done"))
        words = self.tr("{name} answers for %n accounts more now.", "", len(finished.accounts))
        self.what.setText(words.format(name=finished.name))
        more = self.tr("The sheet names what goes along, what is open and what is due, for everybody to sign.")
        self.moves.addWidget(Label(more, "small", "text2", wrap=True))

    def _begin_another(self) -> None:
        self._finished = None

    def _transfer(self) -> None:
        planned, giver, taker = self._planned, self.giver.currentData(), self.taker.currentData()
        if self._finished is not None:
            self._finished = None
            self.left.emit()
            return
        if planned is None:
            return
        chosen = list(planned.transferred)
        finished = Finished(giver, taker, self.taker.currentText(), chosen)

        def write(session: Session) -> None:
            from vault.team.transfer import transfer

            transfer(session, giver, taker, chosen)

        self.go.setEnabled(False)
        said = self.tr("%n accounts handed over", "", len(chosen))
        self.act(write, said, lambda _: self._finish(finished))

    def _finish(self, finished: Finished) -> None:
        self._finished, self._planned = finished, None
        self.fill()

    def _ask_where(self) -> None:
        suggestion = Path.home() / f"{self.tr('handover')}.pdf"
        title = self.tr("Handover sheet, readable by you only")
        files.ask_where_to_save(self, title, suggestion, self.tr("PDF (*.pdf)"), self.print_to)

    def print_to(self, path: Path) -> None:
        finished, breathe = self._finished, self.desk.background.breathe
        if finished is None:
            return

        def write(session: Session) -> None:
            from ui.documents.handover import write_handover

            people = finished.giver, finished.taker
            write_handover(session, *people, finished.accounts, path, replace=True, breathe=breathe)

        self.act(write, self.tr("Written: {file}").format(file=path.name))


class _MoveLine(QWidget):
    """What moves with the accounts is told by a tick, what stays behind by a warning."""

    def __init__(self, move: MovesAlong, text: str, names: list[str]) -> None:
        super().__init__()
        good = move.what == "grant"
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        icon = Picture("check-circle-outline" if good else "alert-outline", 16, "green" if good else "amber")
        layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        shown = ", ".join(names[:_NAMED]) + ("…" if len(names) > _NAMED else "")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(f"{text} · {len(names)}", wrap=True))
        words.addWidget(Label(shown, "small", "text2", wrap=True))
        layout.addLayout(words, 1)
