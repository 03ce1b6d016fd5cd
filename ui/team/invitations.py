"""Who was invited: open ones to take back or to make anew, and what became of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.card import Ground
from ui.kit.dialogs import ask
from ui.kit.empty import EmptyState
from ui.names import role_name
from ui.team.inviting import InviteDialog
from ui.team.rows import Cell, Column, Row, RowsTable
from ui.team.view import TeamView
from ui.team.words import moment, state_chip
from vault.team.views import InvitationRow

if TYPE_CHECKING:
    from vault.session import Session


class InvitationsView(TeamView):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.table = RowsTable("invitations_table")
        self.table.chosen.connect(self._choose)
        self.empty = EmptyState("email-outline", primary=False)
        self.empty.pressed.connect(self.invite)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.close_it = Button("", "warn", small=True)
        self.close_it.setObjectName("close_invitation")
        self.close_it.clicked.connect(self._close)
        self.anew = Button("", "normal", small=True)
        self.anew.setObjectName("renew_invitation")
        self.anew.clicked.connect(self._renew)
        foot = Ground("sunken")
        line = QHBoxLayout(foot)
        line.setContentsMargins(12, 6, 12, 6)
        line.addWidget(self.close_it)
        line.addStretch(1)
        line.addWidget(self.anew)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.stack, 1)
        layout.addWidget(foot)

    def fill(self) -> None:
        self.table.set_columns(
            [
                Column(self.tr("Name"), "运营甲甲甲", 3),
                Column(self.tr("Role"), self.tr("Operator"), 2),
                Column(self.tr("Brands"), "山岚、北禾", 3),
                Column(self.tr("Invited by"), "主管戊戊", 2),
                Column(self.tr("Good until"), "12 月 31 日 23:59", 0),
                Column(self.tr("State"), state_chip("expired").text, chip=True),
            ]
        )
        rows = self.shown.invitations if self.shown is not None else []
        roles = {role.id: role.name for role in self.shown.roles} if self.shown is not None else {}
        self.table.set_rows([_row(row, role_name(roles.get(row.role, row.role))) for row in rows])
        self.close_it.setText(self.tr("Take back…"))
        self.anew.setText(self.tr("Invite anew…"))
        text = self.tr("Invite the people who work with these accounts; each gets keys of their own.")
        self.empty.set("email-outline", text, self.tr("Invite a member"))
        self.stack.setCurrentIndex(0 if rows else 1)
        if rows and not self.table.current_id():
            self.table.choose(rows[0].id)
        self._choose(self.table.current_id())

    def invite(self) -> None:
        if self.shown is not None:
            InviteDialog(self).open()

    def _present(self) -> InvitationRow | None:
        rows = self.shown.invitations if self.shown is not None else []
        return next((row for row in rows if row.id == self.table.current_id()), None)

    def _choose(self, _row_id: str) -> None:
        row = self._present()
        self.close_it.setVisible(row is not None and row.state in ("open", "expired"))
        self.anew.setVisible(row is not None and row.state in ("closed", "expired"))

    def _renew(self) -> None:
        row = self._present()
        if row is not None and self.shown is not None:
            InviteDialog(self, name=row.name, role=row.role, brands=row.brands).open()

    def _close(self) -> None:
        row = self._present()
        if row is None:
            return

        def close(session: Session) -> None:
            from vault.team.invitations import close_invitation

            close_invitation(session, row.id)

        title = self.tr("Take back the invitation for {name}?").format(name=row.name)
        sentence = self.tr("Its text opens nothing that is written from now on, and nobody can join with it.")
        said = self.tr("Invitation taken back")
        ask(self, title, sentence, self.tr("Take back"), then=lambda: self.act(close, said), destroys=True)


def _row(row: InvitationRow, role: str) -> Row:
    return Row(
        row.id,
        (
            Cell(row.name, person=True),
            Cell(role, quiet=True),
            Cell(", ".join(row.brands), quiet=True),
            Cell(row.by, quiet=True),
            Cell(moment(row.expires_at), quiet=True),
            Cell(chip=state_chip(row.state)),
        ),
    )
