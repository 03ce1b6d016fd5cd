"""The members: role, state, last seen, devices, brands, what they answer for; one of them whole at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.accounts.parts import ChipFlow, PairLine, Section
from ui.accounts.words import level_word, spoken_date
from ui.desk import Desk
from ui.kit import theme
from ui.kit.avatar import Avatar
from ui.kit.buttons import Button
from ui.kit.card import Ground, Line, Scroll
from ui.kit.dialogs import ask
from ui.kit.form import Combo
from ui.kit.text import Label
from ui.names import role_name
from ui.team import dialogs
from ui.team.rows import Cell, Column, Row, RowsTable
from ui.team.view import TeamView
from ui.team.welcome import WelcomeSection
from ui.team.words import day, role_of, state_chip
from vault.team.views import MemberRow

if TYPE_CHECKING:
    from vault.session import Session

_PANE = 340
_GRANTS_SHOWN = 12


class MembersView(TeamView):
    """transfer_asked(member): hand over what this member answers for."""

    transfer_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.table = RowsTable("members_table")
        self.pane = MemberPane(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addWidget(Line(Qt.Orientation.Vertical))
        layout.addWidget(self.pane)
        self.table.chosen.connect(self._choose)

    def fill(self) -> None:
        self.table.set_columns(
            [
                Column(self.tr("Name"), "运营甲甲甲甲", 4),
                Column(self.tr("Role"), self.tr("Operator"), 2),
                Column(self.tr("State"), state_chip("pending").text, chip=True),
                Column(self.tr("Last seen"), "12-31", 0),
                Column(self.tr("Brands"), "山岚、北禾", 3),
                Column(self.tr("Answers for"), "000", 0),
            ]
        )
        look = self.shown
        self.table.set_rows([_row(row, look.today) for row in look.members] if look is not None else [])
        if look is not None and not self.table.current_id() and look.members:
            self.table.choose(look.members[0].id)
        self._choose(self.table.current_id())

    def _choose(self, member_id: str) -> None:
        self.pane.show_member(self.shown.member(member_id) if self.shown is not None else None)


def _row(row: MemberRow, today: str) -> Row:
    brands = "、".join(row.brands) if any(ord(c) > 0x2E80 for c in "".join(row.brands)) else ", ".join(row.brands)
    gone = row.state == "disabled"
    return Row(
        row.id,
        (
            Cell(row.name, person=True, leaver=gone),
            Cell(role_of(row), quiet=True),
            Cell(chip=state_chip(row.state)),
            Cell(day(row.last_seen_at, today), quiet=True),
            Cell(brands, quiet=True),
            Cell(str(row.responsible_for) if row.responsible_for else "–", quiet=True),
        ),
    )


class MemberPane(Ground):
    """One member, top to bottom: who, what they may open, and what this member may do about it."""

    def __init__(self, view: MembersView) -> None:
        super().__init__("window")
        self.setFixedWidth(_PANE)
        self._view = view
        self._row: MemberRow | None = None
        self.avatar = Avatar(size=40)
        self.name = Label("", "h2", elide=Qt.TextElideMode.ElideRight)
        self.under = Label("", "small", "text2", elide=Qt.TextElideMode.ElideRight)
        self.chips = ChipFlow()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.name)
        words.addWidget(self.under)
        head = QHBoxLayout()
        head.setContentsMargins(14, 14, 14, 8)
        head.setSpacing(12)
        head.addWidget(self.avatar)
        head.addLayout(words, 1)
        self.approve = Button("", "primary", "account-check-outline")
        self.transfer = Button("", "normal", "account-switch-outline")
        self.disable = Button("", "warn")
        for button, name, does in (
            (self.approve, "approve_member", self._approve),
            (self.transfer, "transfer_from", self._transfer),
            (self.disable, "disable_member", self._disable),
        ):
            button.setObjectName(name)
            button.clicked.connect(does)
        self.role = Combo(small=True)
        self.role.setObjectName("member_role")
        self.role.activated.connect(self._set_role)
        self.scroller = Scroll(margin=14, spacing=10)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.scroller.body.addWidget(self.chips)
        self.scroller.body.addLayout(self.body)
        self.scroller.body.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 8, 14, 8)
        foot.addWidget(self.disable)
        foot.addStretch(1)
        foot.addWidget(self.transfer)
        foot.addWidget(self.approve)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.scroller, 1)
        layout.addWidget(Line())
        layout.addLayout(foot)

    def show_member(self, row: MemberRow | None) -> None:
        self._row, look = row, self._view.shown
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not self.role:
                widget.hide()
                widget.deleteLater()
        for part in (self.scroller, self.approve, self.transfer, self.disable, self.avatar):
            part.setVisible(row is not None)
        self.role.hide()
        if row is None or look is None:
            self.name.setText("")
            self.under.setText("")
            return
        rights, me = look.rights, row.id == look.me
        self.avatar.set_person(row.name, row.state == "disabled")
        self.name.setText(row.name)
        self.under.setText(self.tr("{role} · you").format(role=role_of(row)) if me else role_of(row))
        self.chips.set_specs([state_chip(row.state)] if row.state != "active" else [])
        self._facts(row)
        self._grants(row)
        if row.state != "disabled":
            self.body.addWidget(WelcomeSection(self._view.desk, row.id))
        self.approve.setText(self.tr("Let in…"))
        self.approve.setVisible(row.id in look.admits)
        self.transfer.setText(self.tr("Hand over…"))
        self.transfer.setVisible(bool(look.handed_over_by(row.name)))
        self.disable.setText(self.tr("Disable…"))
        self.disable.setVisible(row.id in look.sends_away)
        if row.state == "active" and "change_policy" in rights:
            self._roles(row)

    def _facts(self, row: MemberRow) -> None:
        look = self._view.shown
        assert look is not None
        width = 76 if theme.metrics("row") < 60 else 100
        for word, value in (
            (self.tr("Last seen"), day(row.last_seen_at, look.today)),
            (self.tr("Joined"), day(row.joined_at, look.today)),
            (self.tr("Devices"), str(row.devices)),
            (self.tr("Security keys"), str(row.security_keys)),
            (self.tr("Answers for"), self.tr("%n accounts", "", row.responsible_for)),
        ):
            self.body.addWidget(PairLine(word, value, width))

    def _grants(self, row: MemberRow) -> None:
        look = self._view.shown
        assert look is not None
        held = [(scope, look.grants[row.id, scope.id]) for scope in look.scopes if (row.id, scope.id) in look.grants]
        section = Section(self.tr("May open"))
        for scope, (level, until) in held[:_GRANTS_SHOWN]:
            words = level_word(level) if level != "none" else self.tr("reads the directory")
            if until:
                words = self.tr("{level}, until {day}").format(level=words, day=spoken_date(until))
            line = PairLine(
                words, scope.name if not scope.is_brand else self.tr("all of {brand}").format(brand=scope.name), 110
            )
            section.body.addWidget(line)
        if len(held) > _GRANTS_SHOWN:
            section.body.addWidget(Label(self.tr("and %n more", "", len(held) - _GRANTS_SHOWN), "small", "text2"))
        if not held:
            section.body.addWidget(Label(self.tr("Nothing: no grant names this member."), "small", "text2", wrap=True))
        self.body.addWidget(section)

    def _roles(self, row: MemberRow) -> None:
        look = self._view.shown
        assert look is not None
        self.role.clear()
        for role in look.roles:
            self.role.addItem(role_name(role.name), role.id)
        self.role.setCurrentIndex(max(0, self.role.findData(row.role)))
        self.role.setAccessibleName(self.tr("Role of {name}").format(name=row.name))
        section = Section(self.tr("Role"))
        self.body.addWidget(section)
        self.body.addWidget(self.role)
        self.role.show()

    # what is done

    def _set_role(self) -> None:
        row, wanted = self._row, str(self.role.currentData())
        if row is None or wanted == row.role:
            return
        words = self.tr("{name} may from then on do what the role {role} may; grants stay as they are.")
        sentence = words.format(name=row.name, role=self.role.currentText())
        title = self.tr("Give {name} another role?").format(name=row.name)

        def change(session: Session) -> None:
            from vault.team.members import set_member_role

            set_member_role(session, row.id, wanted)

        said = self.tr("{name} has another role").format(name=row.name)
        dialog = ask(self, title, sentence, self.tr("Change the role"), then=lambda: self._view.act(change, said))
        dialog.rejected.connect(lambda: self.show_member(self._row))

    def _approve(self) -> None:
        if self._row is not None:
            dialogs.approve(self._view, self._row)

    def _transfer(self) -> None:
        if self._row is not None:
            self._view.transfer_asked.emit(self._row.id)

    def _disable(self) -> None:
        if self._row is not None:
            dialogs.disable(self._view, self._row)
