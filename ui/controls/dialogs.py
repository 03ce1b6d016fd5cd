"""Forms of the control graph: a control point, a person, a deputy, and what stands behind what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.accounts.people_edit import NamesEdit
from ui.accounts.words import control_word, link_word
from ui.controls.bars import KINDS
from ui.controls.chooser import Chooser
from ui.controls.service import Look
from ui.controls.words import name_of
from ui.kit.buttons import IconButton
from ui.kit.card import RowList
from ui.kit.choice import CheckBox
from ui.kit.form import Combo, Field, LineEdit
from ui.kit.text import Label
from ui.writing import WritingDialog
from vault.controls.graph import Node

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.session import Session

LINKS = ("recovery", "passport", "main_sub", "payment", "inside")


def _things(look: Look, *columns: int) -> list[tuple[str, str]]:
    return [
        (node.id, f"{name_of(node)} · {node.brand}" if node.brand else name_of(node))
        for node in look.graph.nodes.values()
        if node.column in columns and node.id in look.editable
    ]


def _names(look: Look) -> list[str]:
    return [row.name for row in look.persons.values()]


class ControlDialog(WritingDialog):
    """A new control point, or who holds one that is there, whose it is and what it controls."""

    def __init__(self, desk: Desk, parent: QWidget, look: Look, node: Node | None) -> None:
        super().__init__(desk, parent, "control_dialog", "", "")
        self._node = node
        title = self.tr("New control point") if node is None else self.tr("Edit {name}").format(name=name_of(node))
        self.setWindowTitle(title)
        self.title.setText(title)
        self.kind = Combo()
        self.kind.setObjectName("control_kind")
        for kind in KINDS:
            self.kind.addItem(control_word(kind), kind)
        self.value = LineEdit()
        self.value.setObjectName("control_value")
        self.value.setMaxLength(200)
        self.value_field = Field(
            self.tr("Number, address or name"),
            self.value,
            self.tr("Phones and addresses are shown masked; the whole one is sealed"),
        )
        self.holder = NamesEdit("control_holder")
        self.holder.set_known(_names(look))
        self.holder_field = Field(self.tr("Holder"), self.holder, self.tr("Who has it in hand; a new name is welcome"))
        self.company = CheckBox(self.tr("The company owns it"))
        self.company.setObjectName("control_company")
        self.accounts = Chooser("control_accounts", several=True)
        self.accounts_field = Field(self.tr("Accounts that it controls"), self.accounts)
        if node is None:
            self.body.addWidget(Field(self.tr("Kind"), self.kind))
            self.body.addWidget(self.value_field)
        for part in (self.holder_field, self.company, self.accounts_field):
            self.body.addWidget(part)
        self._fill(look, node)
        self.add_act(self.tr("Add") if node is None else self.tr("Save"), self._write)

    def _fill(self, look: Look, node: Node | None) -> None:
        linked: list[str] = []
        if node is not None:
            holder = look.node(node.holder)
            self.holder.set_names([holder.label] if holder is not None else [])
            self.company.setChecked(node.company_owned)
            linked = [link.target for link in look.graph.outgoing.get(node.id, ()) if link.kind == node.kind]
        things = _things(look, 2)
        offered = {one for one, _ in things}
        self._kept = [one for one in linked if one not in offered]  # in sight, and not this member's to take off
        self._before = linked
        self.accounts.set_things(things, linked)

    def _write(self) -> None:
        holder = next(iter(self.holder.names()), "")
        company, accounts = self.company.isChecked(), [*self.accounts.chosen(), *self._kept]
        kind, value, node = str(self.kind.currentData()), self.value.text(), self._node
        same = set(accounts) == set(self._before)

        def call(session: Session) -> str:
            from vault.controls import add_control, edit_control

            if node is None:
                return add_control(session, kind=kind, label=value, holder=holder, company=company, accounts=accounts)
            hidden = [one for one in session.state.controls[node.id].accounts if one not in session.profiles]
            edit_control(
                session, node.id, holder=holder, company=company, accounts=None if same else [*accounts, *hidden]
            )
            return node.id

        empty = node is None and not value.strip()
        self.write(self.value_field if empty or node is None else self.holder_field, call)


class PersonDialog(WritingDialog):
    def __init__(self, desk: Desk, parent: QWidget, look: Look, person: str) -> None:
        super().__init__(desk, parent, "person_dialog", "", "")
        self._person, row = person, look.persons.get(person)
        title = self.tr("New person") if row is None else self.tr("Edit {name}").format(name=row.name)
        self.setWindowTitle(title)
        self.title.setText(title)
        self.name, self.contact, self.left = LineEdit(), LineEdit(), LineEdit()
        for editor, name, longest in (
            (self.name, "person_name", 200),
            (self.contact, "person_contact", 500),
            (self.left, "person_left_on", 10),
        ):
            editor.setObjectName(name)
            editor.setMaxLength(longest)
        self.name_field = Field(self.tr("Name"), self.name)
        self.contact_field = Field(self.tr("How to reach them"), self.contact, self.tr("Extension, chat or mail"))
        self.left_field = Field(
            self.tr("Last day"), self.left, self.tr("2026-11-21, or 2026-11 if nobody knows better; empty: still here")
        )
        for part in (self.name_field, self.contact_field, self.left_field):
            self.body.addWidget(part)
        if row is not None:
            self.name.setText(row.name)
            self.contact.setText(row.contact)
            self.left.setText(row.left_on or "")
        self.add_act(self.tr("Add") if row is None else self.tr("Save"), self._write)

    def _write(self) -> None:
        name, contact, left, person = self.name.text(), self.contact.text(), self.left.text().strip(), self._person

        def call(session: Session) -> str:
            from vault.persons import add_person, edit_person

            if not person:
                return add_person(session, name, contact=contact, left_on=left or None)
            edit_person(session, person, name=name, contact=contact, left_on=left)
            return person

        self.write(self.left_field if left and name.strip() else self.name_field, call)


class DeputyDialog(WritingDialog):
    """One person as deputy of all accounts that hang on a single one."""

    def __init__(self, desk: Desk, parent: QWidget, look: Look, node: Node, accounts: Sequence[str]) -> None:
        super().__init__(desk, parent, "deputy_dialog", "", "")
        self._accounts = list(accounts)
        title = self.tr("Name a deputy for %n accounts", None, len(accounts))
        self.setWindowTitle(title)
        self.title.setText(title)
        names = [look.graph.nodes[one].label for one in accounts]
        shown = self.tr(", ").join(names[:5]) + (" …" if len(names) > 5 else "")
        self.sentence.setText(self.tr("One person alone gets into them now: {accounts}").format(accounts=shown))
        self.sentence.show()
        self.deputy = NamesEdit("deputy_name")
        self.deputy.set_known([name for name in _names(look) if name != node.label])
        self.deputy_field = Field(self.tr("Deputy"), self.deputy, self.tr("Make them known on the platform, too"))
        self.body.addWidget(self.deputy_field)
        self.add_act(self.tr("Name them"), self._write)

    def _write(self) -> None:
        accounts, person = self._accounts, next(iter(self.deputy.names()), "")

        def call(session: Session) -> None:
            from vault.accounts.deputies import name_deputy

            name_deputy(session, accounts, person)

        self.write(self.deputy_field, call)


class LinkDialog(WritingDialog):
    """The links of one thing, each with a way to take it back, and a form for another."""

    def __init__(self, desk: Desk, parent: QWidget, look: Look, node: Node) -> None:
        super().__init__(desk, parent, "link_dialog", "", "")
        self._node = node
        title = self.tr("What stands behind what: {name}").format(name=name_of(node))
        self.setWindowTitle(title)
        self.title.setText(title)
        self.sentence.setText(self.tr("If what stands behind goes, what is in front falls with it."))
        self.sentence.show()
        known = [row for row in look.links if node.id in (row.source, row.target)]
        self.kind = Combo()
        self.kind.setObjectName("link_kind")
        self.side = Combo()
        self.side.setObjectName("link_side")
        self.side.addItem(self.tr("stands behind {name}").format(name=_short(node)), "behind")
        self.side.addItem(self.tr("stands in front of {name}").format(name=_short(node)), "front")
        for kind in LINKS:
            if kind == "recovery" or (kind == "inside") == (node.kind != "account"):
                self.kind.addItem(link_word(kind), kind)
        self.other = Chooser("link_other", several=False, rows=4)
        self.other.set_things([thing for thing in _things(look, 1, 2) if thing[0] != node.id])
        self.other_field = Field(self.tr("The other one"), self.other)
        if known:
            rows = RowList()
            for row in known:
                rows.add_row(self._line(f"{row.source_name} → {row.target_name}", row.source, row.target, row.kind))
            self.body.addWidget(rows)
        self.body.addWidget(self.other_field)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(Field(self.tr("Kind"), self.kind))
        line.addWidget(Field(self.tr("It"), self.side), 1)
        self.body.addLayout(line)
        self.add_act(self.tr("Link"), self._write)

    def _line(self, words: str, source: str, target: str, kind: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(Label(words, wrap=True), 1)
        line.addWidget(Label(link_word(kind), "small", "text2"))
        off = IconButton("close")
        off.setObjectName(f"unlink_{kind}_{source}_{target}")
        off.set_name(self.tr("Take back: {link}").format(link=words))
        off.clicked.connect(lambda: self._take_back(source, target, kind))
        line.addWidget(off)
        return line

    def _take_back(self, source: str, target: str, kind: str) -> None:
        def call(session: Session) -> None:
            from vault.controls.links import remove_link

            remove_link(session, source, target, kind)

        self.write(self.other_field, call)

    def _write(self) -> None:
        other, kind = next(iter(self.other.chosen()), ""), str(self.kind.currentData())
        behind = self.side.currentData() == "behind"
        source, target = (other, self._node.id) if behind else (self._node.id, other)
        if not other:
            self.other_field.set_error(self.tr("Choose the other one first"))
            return

        def call(session: Session) -> None:
            from vault.controls.links import add_link

            add_link(session, source, target, kind)

        self.write(self.other_field, call)


def _short(node: Node) -> str:
    return node.label if len(node.label) <= 16 else f"{node.label[:15]}…"
