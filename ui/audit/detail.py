"""Beside the list: the chosen row in full, or the report of the last check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.audit import reasons
from ui.audit.kinds import group_name, group_of
from ui.audit.verdict import Checked, moment
from ui.audit_text import sentence, who
from ui.kit.buttons import Button, IconButton
from ui.kit.card import Card, Line, Scroll
from ui.kit.text import Label
from vault.views import AuditRow

if TYPE_CHECKING:
    from vault.audit import Verified

_MOST = 50
_NAMES = 76


class AuditDetail(QWidget):
    """account_asked(id): go there; acknowledge_asked(seqs): an owner looked at these rows; step_asked(±1)."""

    account_asked = Signal(str)
    acknowledge_asked = Signal(list)
    step_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("audit_detail")
        self.setFixedWidth(340)
        self._row: AuditRow | None = None
        self._moment = ""
        self._checked: Checked | None = None
        self._may_acknowledge = False
        self.heading = Label("", "small", "text2")
        self.up = IconButton("chevron-up")
        self.down = IconButton("chevron-down")
        self.up.clicked.connect(lambda: self.step_asked.emit(-1))
        self.down.clicked.connect(lambda: self.step_asked.emit(1))
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 12, 6)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.up)
        head.addWidget(self.down)
        self._scroll = Scroll(margin=16, spacing=10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)

    def show_row(self, row: AuditRow | None, at: str = "") -> None:
        self._row, self._moment, self._checked = row, at, None
        self.retranslate()

    def show_report(self, checked: Checked, *, may_acknowledge: bool) -> None:
        self._row, self._checked, self._may_acknowledge = None, checked, may_acknowledge
        self.retranslate()

    def clear(self) -> None:
        self.show_row(None)

    @property
    def shows_report(self) -> bool:
        return self._checked is not None

    def retranslate(self) -> None:
        self.up.set_name(self.tr("Row above"))
        self.down.set_name(self.tr("Row below"))
        for button in (self.up, self.down):
            button.setVisible(self._row is not None)
        self._empty(self._scroll.body)
        if self._row is not None:
            self._fill_row(self._row)
        elif self._checked is not None and self._checked.found is not None:
            self._fill_report(self._checked, self._checked.found)
        else:
            self.heading.setText("")
            self._add(Label(self.tr("Choose a row to see all of it"), "body", "text2", wrap=True))
        self._scroll.body.addStretch(1)

    def _fill_row(self, row: AuditRow) -> None:
        self.heading.setText(group_name(group_of(row.kind)))
        self._add(Label(sentence(row), "h2", wrap=True))
        facts = [
            (self.tr("Time"), self._moment),
            (self.tr("Member"), who(row)),
            (self.tr("Account"), str(row.facts.get("account", ""))),
            (self.tr("Device"), row.device),
            (self.tr("Reason"), str(row.facts.get("reason", "")) if row.kind != "rejected" else ""),
        ]
        for name, value in facts:
            if value:
                self._fact(name, value)
        if row.kind in ("rejected", "noise"):
            self._explain(row)
        self._add(Line())
        if row.seq is not None:
            number = self.tr("Entry {seq} of the record, signed by its author").format(seq=row.seq)
            self._add(Label(number if row.kind != "noise" else f"# {row.seq}", "small", "text2", wrap=True))
        else:
            told = self.tr(
                "Reported by the device, in a signed chain of its own. A program that was altered may stay silent."
            )
            self._add(Label(told, "small", "text2", wrap=True))
        if row.account and row.facts.get("account"):
            button = Button(self.tr("Show the account"), "normal", small=True)
            button.setObjectName("audit_show_account")
            button.clicked.connect(lambda: self.account_asked.emit(row.account or ""))
            self._scroll.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _explain(self, row: AuditRow) -> None:
        if row.kind == "noise":
            self._fact(self.tr("Reason"), reasons.noise_words("noise"))
            self._say(
                self.tr("Somebody can write to the store without being a member. Find out who, then acknowledge it.")
            )
        else:
            self._fact(self.tr("Reason"), reasons.rejected_words(str(row.facts.get("reason", ""))))
            self._say(
                self.tr("It changed nothing. Ask its author whether they did this; their program may be altered.")
            )

    def _fill_report(self, checked: Checked, found: Verified) -> None:
        self.heading.setText(self.tr("Report"))
        whole = self.tr("The record is whole") if found.ok else self.tr("The record is not clean")
        self._add(Label(whole, "h2", wrap=True))
        self._fact(self.tr("Time"), moment(checked.at))
        self._fact(self.tr("Entries"), str(found.entries))
        self._fact(self.tr("Activity"), str(found.activity))
        self._add(Label(self.tr("Head code"), "h3"))
        code = Label(found.head_code, "body", wrap=True)
        code.setObjectName("audit_head_code")
        code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._add(code)
        self._say(self.tr("A colleague who sees the same six words at the same number has the same record."))
        if found.noise:
            lines = [(int(row["seq"]), reasons.noise_words(str(row["reason"]))) for row in found.noise]
            self._list(self.tr("Does not belong"), lines)
            self._say(
                self.tr("Somebody can write to the store without being a member. Find out who, then acknowledge it.")
            )
            self._offer_acknowledging([seq for seq, _ in lines if seq])
        if found.rejected:
            lines = [(int(row["seq"]), reasons.rejected_words(str(row["reason"]))) for row in found.rejected]
            self._list(self.tr("Without effect"), lines)
            self._say(self.tr("These changed nothing. Ask their authors; a program may be altered."))

    def _offer_acknowledging(self, seqs: list[int]) -> None:
        if not seqs or not self._may_acknowledge:
            return
        button = Button(self.tr("Acknowledge"), "normal", small=True)
        button.setObjectName("audit_acknowledge")
        button.clicked.connect(lambda: self.acknowledge_asked.emit(seqs))
        self._scroll.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _list(self, title: str, lines: list[tuple[int, str]]) -> None:
        self._add(Label(f"{title} {len(lines)}", "h3"))
        card = Card(padding=12, spacing=6)
        for seq, words in lines[:_MOST]:
            card.body.addWidget(Label(f"#{seq}  {words}" if seq else words, "small", wrap=True))
        if len(lines) > _MOST:
            card.body.addWidget(Label(self.tr("and %n more", "", len(lines) - _MOST), "small", "text2"))
        self._add(card)

    def _fact(self, name: str, value: str) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        label = Label(name, "small", "text2")
        label.setFixedWidth(_NAMES)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(value, "body", wrap=True), 1)
        self._add(line)

    def _say(self, text: str) -> None:
        self._add(Label(text, "small", "text2", wrap=True))

    def _add(self, widget: QWidget) -> None:
        self._scroll.body.addWidget(widget)

    @staticmethod
    def _empty(body: QLayout) -> None:
        while (item := body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
