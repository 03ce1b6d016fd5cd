"""Training: where everybody stands, the most urgent first; somebody's tests at the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.accounts.parts import PairLine, Section
from ui.desk import Desk
from ui.kit import theme
from ui.kit.buttons import Button
from ui.kit.chip import Chip
from ui.kit.text import Label
from ui.registers.people_dialogs import TrainingDialog
from ui.registers.view import RegisterView
from ui.registers.words import state_chip, training_chip
from ui.team.rows import Cell, Column, Row
from vault.registers.views import TrainingDueRow, TrainingRow

if TYPE_CHECKING:
    from vault.session import Session

_SHOWN = 12


class TrainingView(RegisterView):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "training", "school-outline", parent)

    def fill(self) -> None:
        self.set_columns(
            [
                Column(self.tr("Who"), "运营甲甲甲甲", 4),
                Column(self.tr("State"), self.tr("To be taken again"), chip=True),
                Column(self.tr("Until"), "2027-12-31", 0),
                Column(self.tr("Last passed"), "2026-Q4", 2),
            ]
        )
        look = self.shown
        self.table.set_rows([_row(row) for row in look.due] if look is not None else [])
        self.show_empty(self.tr("The team's rules ask for no training, or there is nobody here to train yet."), "")
        self.choose_first()

    def add(self) -> None:
        if self.shown is not None:
            TrainingDialog(self.desk, self, self.shown, self.table.current_id()).open()

    def act(self) -> None:
        if self.shown is not None and self.shown.keeps:
            self.add()

    def choose(self, row: str) -> None:
        self.pane.clear()
        look = self.shown
        found = look.standing(row) if look is not None else None
        if look is None or found is None:
            return
        self.pane.title.setText(found.person)
        self.pane.chips.set_specs([training_chip(found)])
        width = 76 if theme.metrics("row") < 60 else 100
        self.pane.body.addWidget(PairLine(self.tr("Counts for"), found.quarter, width))
        self.pane.body.addWidget(PairLine(self.tr("Pass until"), found.due_on, width))
        section = Section(self.tr("Tests"))
        tests = look.tests_of(row)
        for test in tests[:_SHOWN]:
            section.body.addWidget(self._test(test))
        if not tests:
            section.body.addWidget(Label(self.tr("No test is on record."), "small", "text2", wrap=True))
        self.pane.body.addWidget(section)
        if look.keeps:
            words = self.tr("Record a result…")
            self.pane.add_button("record_result", words, "normal", "clipboard-edit-outline", self.add)

    def _test(self, test: TrainingRow) -> QWidget:
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        points = "" if test.score is None else self.tr("{score} points").format(score=test.score)
        line.addWidget(Label(f"{test.taken_on}  {points}", "small", "text2"), 1)
        line.addWidget(Chip(state_chip(test.state)))
        if test.has_proof and test.readable:
            self._button(line, "see_test", self.tr("See"), partial(self._see, test))
        if self.shown is not None and self.shown.keeps and test.state != "void":
            self._button(line, "mend_test", self.tr("Mend…"), partial(self._mend, test))
        return whole

    def _button(self, line: QHBoxLayout, name: str, words: str, does: partial[None]) -> None:
        button = Button(words, "text", small=True)
        button.setObjectName(name)
        button.clicked.connect(lambda _=False: does())
        line.addWidget(button)

    def _mend(self, test: TrainingRow) -> None:
        if self.shown is not None:
            TrainingDialog(self.desk, self, self.shown, row=test).open()

    def _see(self, test: TrainingRow) -> None:
        def load(session: Session) -> bytes:
            from vault.registers.training import evidence_of_training

            return evidence_of_training(session, test.id)

        self.show_evidence(f"{test.person}: {test.quarter}", load)


def _row(row: TrainingDueRow) -> Row:
    return Row(
        row.person_id,
        (
            Cell(row.person, person=True),
            Cell(chip=training_chip(row)),
            Cell(row.due_on, quiet=True),
            Cell(row.last_passed or "–", quiet=True),
        ),
    )
