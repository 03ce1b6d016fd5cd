"""Writing about third parties: the row itself, one of its papers, the end of its contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.i18n import translate
from ui.kit.card import Scroll
from ui.kit.form import Field, LineEdit
from ui.register_text import paper_name
from ui.registers.forms import DocumentBox, RegisterDialog
from ui.registers.words import as_typed, names_in
from vault.registers.views import PaperRow, VendorRow

if TYPE_CHECKING:
    from vault.session import Session

_TALL = 420


class VendorDialog(RegisterDialog):
    """A new third party, or another wording of one."""

    def __init__(self, desk: Desk, parent: QWidget, row: VendorRow | None = None) -> None:
        title = translate("registers", "Third party") if row is None else row.name
        sentence = translate("registers", "Purpose, terms and notes are sealed to who keeps or audits the registers.")
        super().__init__(desk, parent, title, sentence)
        self.setMinimumWidth(460)
        self._row = row
        self._lines: dict[str, LineEdit] = {}
        scroll = Scroll(margin=0, spacing=12)
        scroll.setMinimumHeight(_TALL)
        self._form: QVBoxLayout = scroll.body
        self._form.setContentsMargins(2, 2, 10, 2)
        self.body.addWidget(scroll)
        self._fill()
        self.finish(translate("registers", "Save"), self._save)
        self._lines["name"].setFocus()

    def _fill(self) -> None:
        row = self._row
        self._line("name", translate("registers", "Name"), row.name if row else "")
        days = QHBoxLayout()
        days.setSpacing(12)
        help = translate("registers", "Such as 2027-06-30")
        for name, label, text in (
            ("since", translate("registers", "Contract from"), (row.since or "") if row else ""),
            ("until", translate("registers", "Contract until"), (row.until or "") if row else ""),
        ):
            self._lines[name] = LineEdit(text)
            self._lines[name].setObjectName(f"register_{name}")
            days.addWidget(self.keep(name, Field(label, self._lines[name], help)))
        self._form.addLayout(days)
        self._line("purpose", translate("registers", "What for"), row.purpose if row else "")
        self._line("contact", translate("registers", "Contact"), row.contact if row else "")
        for name in ("data_owner", "liability", "termination"):
            self._line(name, paper_name(name), getattr(row, name) if row else "")
        several = translate("registers", "Several names with commas between them")
        self._line("accounts", translate("registers", "Accounts"), as_typed(row.accounts) if row else "", several)
        self._line("tools", translate("registers", "Tools"), as_typed(row.tools) if row else "", several)
        self._line("persons", translate("registers", "Their people"), as_typed(row.persons) if row else "", several)
        self._line("note", translate("registers", "Note"), row.note if row else "")

    def _line(self, name: str, label: str, text: str, help: str = "") -> None:
        line = LineEdit(text)
        line.setObjectName(f"register_{name}")
        self._lines[name] = line
        self._form.addWidget(self.keep(name, Field(label, line, help)))

    def _save(self) -> None:
        from vault.registers.vendors import VendorDraft

        said = {name: line.text().strip() for name, line in self._lines.items()}
        if not said["name"]:
            self.refuse("name", translate("registers", "Type the name first."))
            return
        links = {name: names_in(said.pop(name)) for name in ("accounts", "tools", "persons")}
        draft, row = VendorDraft(), self._row
        for name, value in {**said, **links}.items():
            setattr(draft, name, value)

        def write(session: Session) -> None:
            from vault.registers.vendors import add_vendor, edit_vendor

            if row is None:
                add_vendor(session, draft)
            else:
                edit_vendor(session, row.id, draft)

        self.save(write, translate("registers", "{name} is on the register").format(name=said["name"]))


class PaperDialog(RegisterDialog):
    """One paper: until when it is good, and the document itself."""

    def __init__(self, desk: Desk, parent: QWidget, row: VendorRow, paper: PaperRow) -> None:
        super().__init__(desk, parent, paper_name(paper.kind), row.name)
        self._row, self._paper = row, paper
        self.box = DocumentBox(desk)
        self.body.addWidget(self.keep("evidence", Field(translate("registers", "Document"), self.box)))
        help = translate("registers", "Such as 2027-06-30; empty where it has no end")
        self.until = self.add_line(paper.kind, translate("registers", "Good until"), paper.until or "", help)
        self.finish(translate("registers", "Save"), self._save)

    def _save(self) -> None:
        from vault.registers.vendors import VendorDraft

        row, kind, piece = self._row, self._paper.kind, self.box.piece
        if piece is None and not self._paper.has_proof:
            self.refuse("evidence", translate("registers", "Add the document first."))
            return
        proofs = {kind: piece.raw} if piece is not None else {}
        draft = VendorDraft(papers={kind: self.until.text().strip()}, proofs=proofs)

        def write(session: Session) -> None:
            from vault.registers.vendors import edit_vendor

            edit_vendor(session, row.id, draft)

        self.save(write, translate("registers", "{paper} is on file").format(paper=paper_name(kind)))


class EndDialog(RegisterDialog):
    """The contract is over, with the proof of deletion where it is there already."""

    def __init__(self, desk: Desk, parent: QWidget, row: VendorRow, today: str) -> None:
        title = translate("registers", "End the contract with {name}?").format(name=row.name)
        sentence = translate(
            "registers",
            "The row stays. What they can still open is taken back by an offboarding case; the proof that their data "
            "was deleted is asked for until it is here.",
        )
        super().__init__(desk, parent, title, sentence)
        self._row = row
        self.day = self.add_line("until", translate("registers", "Last day"), today)
        self.box = DocumentBox(desk)
        self.body.addWidget(self.keep("evidence", Field(paper_name("deletion"), self.box)))
        self.finish(translate("registers", "End it"), self._save)

    def _save(self) -> None:
        row, day, piece = self._row, self.day.text().strip(), self.box.piece

        def write(session: Session) -> None:
            from vault.registers.vendors import end_vendor

            end_vendor(session, row.id, ended_on=day, proof=piece.raw if piece is not None else None)

        self.save(write, translate("registers", "The contract with {name} has ended").format(name=row.name))
