"""The machines that open the vault, this one among them; each may be shut out, and one's own vouched for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.card import Ground
from ui.kit.chip import ChipSpec
from ui.kit.dialogs import ask
from ui.kit.text import Label
from ui.team.rows import Cell, Column, Row, RowsTable
from ui.team.view import TeamView
from ui.team.words import day
from vault.team.views import DeviceRow

if TYPE_CHECKING:
    from vault.session import Session


class DevicesView(TeamView):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.table = RowsTable("devices_table")
        self.table.chosen.connect(self._choose)
        self.revoke = Button("", "warn", small=True)
        self.revoke.setObjectName("revoke_device")
        self.revoke.clicked.connect(self._revoke)
        self.attest = Button("", "normal", small=True)
        self.attest.setObjectName("attest_device")
        self.attest.clicked.connect(self._attest)
        self.note = Label("", "small", "text2", elide=Qt.TextElideMode.ElideRight)
        foot = Ground("sunken")
        line = QHBoxLayout(foot)
        line.setContentsMargins(12, 6, 12, 6)
        line.addWidget(self.note, 1)
        line.addWidget(self.attest)
        line.addWidget(self.revoke)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addWidget(foot)

    def fill(self) -> None:
        self.table.set_columns(
            [
                Column(self.tr("Member"), "运营甲甲甲", 2),
                Column(self.tr("Device"), "SHANLAN-PC-03", 4),
                Column(self.tr("Added"), "12-31", 1),
                Column(self.tr("Last seen"), "12-31", 1),
                Column(self.tr("Attested until"), "2027-12-31", 1),
                Column(self.tr("State"), self.tr("This device"), chip=True),
            ]
        )
        look = self.shown
        rows = sorted(look.devices, key=lambda row: (row.revoked, row.member)) if look is not None else []
        self.table.set_rows([self._row(row, look.today if look is not None else "") for row in rows])
        self.revoke.setText(self.tr("Shut out…"))
        self.attest.setText(self.tr("Attest protection…"))
        self.note.setText(self.tr("Another computer of the same member is added there, with the emergency kit."))
        if rows and not self.table.current_id():
            self.table.choose(rows[0].id)
        self._choose(self.table.current_id())

    def _row(self, row: DeviceRow, today: str) -> Row:
        chip = ChipSpec("check", self.tr("Open"), "plain")
        if row.this:
            chip = ChipSpec("laptop", self.tr("This device"), "gray")
        if row.revoked:
            chip = ChipSpec("laptop-off", self.tr("Shut out"), "gray")
        return Row(
            row.id,
            (
                Cell(row.member, person=True),
                Cell(row.label or row.id[:8]),
                Cell(day(row.added_at, today), quiet=True),
                Cell(day(row.last_seen_at, today), quiet=True),
                Cell("" if row.revoked else day(row.attested_until, today), quiet=True),
                Cell(chip=chip),
            ),
        )

    def _present(self) -> DeviceRow | None:
        rows = self.shown.devices if self.shown is not None else []
        return next((row for row in rows if row.id == self.table.current_id()), None)

    def _choose(self, _row_id: str) -> None:
        row = self._present()
        self.revoke.setVisible(row is not None and not row.revoked and not row.this)
        self.attest.setVisible(row is not None and not row.revoked and row.member == self._me())

    def _me(self) -> str:
        """Whose window this is: nobody vouches for a machine that somebody else sits at."""
        rows = self.shown.devices if self.shown is not None else []
        return next((row.member for row in rows if row.this), "")

    def _attest(self) -> None:
        row = self._present()
        if row is None:
            return

        def attest(session: Session) -> None:
            from vault.team.attesting import attest_device

            attest_device(session, row.id)

        title = self.tr("Is {device} protected?").format(device=row.label)
        sentence = self.tr(
            "You say that its disk is encrypted, that an antivirus runs, and that it uses public networks only by "
            "VPN. It goes on record under your name and counts for a year."
        )
        said = self.tr("On record for a year")
        ask(self, title, sentence, self.tr("Yes, all three"), then=lambda: self.act(attest, said))

    def _revoke(self) -> None:
        row = self._present()
        if row is None:
            return

        def revoke(session: Session) -> None:
            from vault.team.members import revoke_device

            revoke_device(session, row.id)

        title = self.tr("Shut out {device} of {name}?").format(device=row.label, name=row.member)
        sentence = self.tr(
            "It opens nothing any more and nothing it signs counts. What it has shown before stays known to "
            "whoever has it."
        )
        said = self.tr("Device shut out")
        ask(self, title, sentence, self.tr("Shut out"), then=lambda: self.act(revoke, said), destroys=True)
