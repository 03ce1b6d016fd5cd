"""Control points and people as lists: what each is, who holds it, what hangs on it, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.accounts.words import control_word
from ui.controls.service import Look
from ui.controls.words import mark_chip, name_of
from ui.i18n import translate
from ui.kit.empty import EmptyState
from ui.team.rows import Cell, Column, Row, RowsTable
from vault.controls.graph import Node
from vault.pinyin import folded, spans
from vault.views import PersonRow

_BY_SOUND = 500


def fits(words: Iterable[str], typed: str, *, by_sound: bool = True) -> bool:
    typed = folded(typed).strip()
    return not typed or any(typed in folded(word) or (by_sound and bool(spans(word, typed))) for word in words)


class ListView(QWidget):
    """One table; ``narrow`` decides what it shows."""

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = RowsTable(name)
        self.empty = EmptyState(icon)
        self.views = QStackedWidget()
        self.views.addWidget(self.table)
        self.views.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.views)

    def _show(self, rows: list[Row], nothing: str) -> None:
        self.table.set_rows(rows)
        self.empty.set("filter-off-outline", nothing)
        self.views.setCurrentWidget(self.table if rows else self.empty)


class PointsList(ListView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("controls_table", "sim-outline", parent)

    def fill(self, look: Look, keep: Callable[[Node], bool], typed: str) -> None:
        self.table.setAccessibleName(self.tr("Control points"))
        self.table.set_columns(
            [
                Column(self.tr("Control point"), "199****0001", 4),
                Column(self.tr("Kind"), control_word("wechat"), 1),
                Column(self.tr("Holder"), "运营甲", 2),
                Column(self.tr("Owner"), self.tr("Company"), 1),
                Column(self.tr("Accounts"), "000"),
                Column(self.tr("State"), mark_chip("leaver").text, chip=True),
            ]
        )
        nodes = [node for node in look.graph.nodes.values() if node.column == 1 and keep(node)]
        by_sound = len(nodes) <= _BY_SOUND
        found = [node for node in nodes if fits((node.label, _holder(look, node)), typed, by_sound=by_sound)]
        order = {"leaver": 0, "single": 1, "nobody": 2}
        found.sort(key=lambda node: (min((order.get(mark, 9) for mark in node.marks), default=9), node.label))
        self._words = {
            "company": self.tr("Company"),
            "private": self.tr("Private"),
            **{kind: control_word(kind) for kind in {node.kind for node in found}},
        }
        self._chips = {mark: mark_chip(mark) for mark in order}
        nothing = self.tr("No control point fits") if nodes else self.tr("Phones, mailboxes and devices belong here")
        self._show([self._row(look, node) for node in found], nothing)

    def _row(self, look: Look, node: Node) -> Row:
        linked = [link for link in look.graph.outgoing.get(node.id, ()) if look.graph.nodes[link.target].column == 2]
        wrong = [self._chips[mark] for mark in node.marks if mark in self._chips]
        return Row(
            node.id,
            (
                Cell(name_of(node)),
                Cell(self._words[node.kind], quiet=True),
                Cell(_holder(look, node) or "–"),
                Cell(self._words["company" if node.company_owned else "private"], quiet=True),
                Cell(str(len(linked)), quiet=True),
                Cell(chip=wrong[0]) if wrong else Cell(),
            ),
        )


class PeopleList(ListView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("people_table", "account-multiple-outline", parent)

    def fill(self, look: Look, typed: str) -> None:
        self.table.setAccessibleName(self.tr("People"))
        self.table.set_columns(
            [
                Column(self.tr("Name"), "运营甲甲", 3),
                Column(self.tr("Contact"), "分机 201", 3),
                Column(self.tr("Holds"), "00"),
                Column(self.tr("Named on"), "000"),
                Column(self.tr("Last day"), "2026-11-30"),
                Column(self.tr("State"), mark_chip("left").text, chip=True),
            ]
        )
        rows = list(look.persons.values())
        by_sound = len(rows) <= _BY_SOUND
        found = [row for row in rows if fits((row.name, row.contact), typed, by_sound=by_sound)]
        self._show([self._row(look, row) for row in found], translate("controls", "Nobody fits"))

    def _row(self, look: Look, row: PersonRow) -> Row:
        node = look.node(row.id)
        left = node is not None and "left" in node.marks
        links = look.graph.outgoing.get(row.id, ())
        holds = sum(link.kind == "holder" for link in links)
        named = len({link.target for link in links if link.kind != "holder"})
        return Row(
            row.id,
            (
                Cell(row.name, person=True, leaver=left),
                Cell(row.contact, quiet=True),
                Cell(str(holds) if holds else "–", quiet=True),
                Cell(str(named) if named else "–", quiet=True),
                Cell(row.left_on or "", quiet=True),
                Cell(chip=mark_chip("left")) if left else Cell(),
            ),
        )


def _holder(look: Look, node: Node) -> str:
    holder = look.node(node.holder)
    return holder.label if holder is not None else ""
