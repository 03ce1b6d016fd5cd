"""Third parties: who they are, until when, which papers are missing; one of them whole at the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.accounts.parts import PairLine, Section
from ui.desk import Desk
from ui.kit import theme
from ui.kit.buttons import Button
from ui.kit.chip import Chip
from ui.kit.text import Label
from ui.register_text import paper_name
from ui.registers.vendor_dialogs import EndDialog, PaperDialog, VendorDialog
from ui.registers.view import RegisterView
from ui.registers.words import listed, paper_chip, state_chip, vendor_chip
from ui.team.rows import Cell, Column, Row
from vault.registers.views import PaperRow, VendorRow

if TYPE_CHECKING:
    from vault.session import Session

_CLAUSES = ("data_owner", "liability", "termination")


class VendorsView(RegisterView):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "vendors", "handshake-outline", parent)

    def fill(self) -> None:
        self.set_columns(
            [
                Column(self.tr("Name"), "示例代运营公司", 4),
                Column(self.tr("Contract until"), "2027-12-31", 0),
                Column(self.tr("State"), self.tr("%n papers missing", "", 7), chip=True),
                Column(self.tr("What for"), "代运营", 3),
                Column(self.tr("Accounts"), "000", 0),
            ]
        )
        look = self.shown
        self.table.set_rows([_row(row) for row in look.vendors] if look is not None else [])
        step = self.tr("Add a third party…") if look is not None and look.keeps else ""
        self.show_empty(
            self.tr("Agencies and tools with a contract: until when, which papers they have shown, what they touch."),
            step,
        )
        self.choose_first()

    def add(self) -> None:
        VendorDialog(self.desk, self).open()

    def act(self) -> None:
        row = self._row()
        if row is not None and self.shown is not None and self.shown.keeps:
            VendorDialog(self.desk, self, row).open()

    def choose(self, row: str) -> None:
        self.pane.clear()
        vendor = self.shown.vendor(row) if self.shown is not None else None
        if vendor is None or self.shown is None:
            return
        self.pane.title.setText(vendor.name)
        self.pane.set_under(vendor.purpose)
        first = vendor_chip(vendor)
        self.pane.chips.set_specs(
            [first] if vendor.state == "ok" else list(dict.fromkeys([state_chip(vendor.state), first]))
        )
        self._facts(vendor)
        self._papers(vendor)
        if self.shown.keeps:
            if vendor.state != "ended":
                end = partial(self._end, vendor)
                self.pane.add_button("end_vendor", self.tr("End…"), "normal", "archive-outline", end)
            self.pane.add_button("edit_vendor", self.tr("Edit…"), "normal", "pencil-outline", self.act)

    def _row(self) -> VendorRow | None:
        return self.shown.vendor(self.table.current_id()) if self.shown is not None else None

    def _facts(self, row: VendorRow) -> None:
        width = 76 if theme.metrics("row") < 60 else 100
        if not row.readable:
            words = self.tr("What stands here is sealed from you until somebody who reads it unlocks the vault.")
            self.pane.body.addWidget(Label(words, "small", "text2", wrap=True))
        days = self.tr("{first} to {last}").format(first=row.since or "…", last=row.until or "…")
        for word, value in (
            (self.tr("Contract"), days if row.since or row.until else ""),
            (self.tr("Contact"), row.contact),
            (paper_name("data_owner"), row.data_owner),
            (paper_name("liability"), row.liability),
            (paper_name("termination"), row.termination),
            (self.tr("Accounts"), listed(one.name or one.id[:8] for one in row.accounts)),
            (self.tr("Tools"), listed(one.name for one in row.tools)),
            (self.tr("Their people"), listed(one.name for one in row.persons)),
            (self.tr("Note"), row.note),
        ):
            if value:
                self.pane.body.addWidget(PairLine(word, value, width))

    def _papers(self, row: VendorRow) -> None:
        section = Section(self.tr("Papers"))
        for paper in row.papers:
            if paper.state != "not_due":
                section.body.addWidget(self._paper(row, paper))
        self.pane.body.addWidget(section)

    def _paper(self, row: VendorRow, paper: PaperRow) -> QWidget:
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        words = paper_name(paper.kind)
        name = Label(words, "small", "text2", elide=Qt.TextElideMode.ElideRight)
        if paper.until:
            name.setToolTip(self.tr("Good until {day}").format(day=paper.until))
        line.addWidget(name, 1)
        line.addWidget(Chip(paper_chip(paper)))
        if paper.has_proof:
            self._button(line, f"see_{paper.kind}", self.tr("See"), partial(self._see, row, paper))
        if self.shown is not None and self.shown.keeps and paper.kind not in _CLAUSES:
            does = self.tr("Replace…") if paper.has_proof else self.tr("Add…")
            self._button(line, f"paper_{paper.kind}", does, partial(self._file, row, paper))
        return whole

    def _button(self, line: QHBoxLayout, name: str, words: str, does: partial[None]) -> None:
        button = Button(words, "text", small=True)
        button.setObjectName(name)
        button.clicked.connect(lambda _=False: does())
        line.addWidget(button)

    # what is done

    def _file(self, row: VendorRow, paper: PaperRow) -> None:
        PaperDialog(self.desk, self, row, paper).open()

    def _end(self, row: VendorRow) -> None:
        if self.shown is not None:
            EndDialog(self.desk, self, row, self.shown.today).open()

    def _see(self, row: VendorRow, paper: PaperRow) -> None:
        def load(session: Session) -> bytes:
            from vault.registers.vendors import evidence_of_vendor

            return evidence_of_vendor(session, row.id, paper.kind)

        self.show_evidence(f"{row.name}: {paper_name(paper.kind)}", load)


def _row(row: VendorRow) -> Row:
    return Row(
        row.id,
        (
            Cell(row.name),
            Cell(row.until or "–", quiet=True),
            Cell(chip=vendor_chip(row)),
            Cell(row.purpose, quiet=True),
            Cell(str(len(row.accounts)) if row.accounts else "–", quiet=True),
        ),
    )
