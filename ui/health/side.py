"""Beside the check-up: the sheet that has to go, and the state of the backups."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desk import Desk
from ui.health.looking import Look
from ui.kit.buttons import Button
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipSpec
from ui.kit.text import Label


class SheetCard(Card):
    """Says to delete the sheet after an import, until somebody says that it is done.

    chosen(kind): show the accounts whose passwords circulated.
    """

    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("delete_the_sheet")
        self._desk = desk
        self._circulated = 0
        self.title = Label("", "h3")
        self.text = Label("", "body", "text2", wrap=True)
        self.done = Button("", "normal", "mdi6.delete-outline", small=True)
        self.done.setObjectName("sheet_deleted")
        self.done.clicked.connect(self._note_deleted)
        self.list = Button("", "text", small=True)
        self.list.setObjectName("show_circulated")
        self.list.clicked.connect(self._list)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.done)
        buttons.addWidget(self.list)
        buttons.addStretch(1)
        self.body.addWidget(self.title)
        self.body.addWidget(self.text)
        self.body.addLayout(buttons)

    def show_look(self, taken: Look | None) -> None:
        self._circulated = taken.result.counts["circulated"] if taken is not None else 0
        self.retranslate()
        self.setVisible(self._circulated > self._known())

    def retranslate(self) -> None:
        self.title.setText(self.tr("Delete the sheet now"))
        text = self.tr(
            "Here and in the chat. %n passwords circulated with it; change them here one by one.", "", self._circulated
        )
        self.text.setText(text)
        self.done.setText(self.tr("It is deleted"))
        self.list.setText(self.tr("Show the accounts"))

    def _key(self) -> str:
        session = self._desk.session
        return f"sheet_deleted/{session.vault_id if session is not None else ''}"

    def _known(self) -> int:
        """How many passwords had circulated when somebody last said so: another import asks again."""
        return int(self._desk.device.setting(self._key(), 0))

    def _note_deleted(self) -> None:
        self._desk.device.set_setting(self._key(), self._circulated)
        self.hide()

    def _list(self) -> None:
        self.chosen.emit("circulated")


class BackupCard(Card):
    """When the vault was last copied, to how many places, and the way to do it now."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("backups")
        self._desk = desk
        self._look: Look | None = None
        self.title = Label("", "h3")
        self.chip = Chip()
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.chip)
        self.text = Label("", "body", "text2", wrap=True)
        self.now = Button("", "normal", small=True)
        self.now.setObjectName("back_up_now")
        self.now.clicked.connect(self._open_backups)
        self.body.addLayout(head)
        self.body.addWidget(self.text)
        self.body.addWidget(self.now, 0, Qt.AlignmentFlag.AlignLeft)

    def show_look(self, taken: Look | None) -> None:
        self._look = taken
        self.setVisible(taken is not None)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Backups"))
        self.now.setText(self.tr("Back up now"))
        if self._look is None:
            return
        last = self._look.last_backup
        self.chip.setVisible(self._is_overdue())
        if last is None:
            self.chip.set_spec(ChipSpec("alert-outline", self.tr("None yet"), "amber"))
            self.text.setText(self.tr("Copies on other disks bring the vault back if this one fails."))
            return
        made_on = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(last).timestamp()))
        self.chip.set_spec(ChipSpec("clock-outline", self.tr("Missed a day"), "amber"))
        when = QLocale(self._desk.lang).toString(made_on, QLocale.FormatType.ShortFormat)
        text = self.tr("Last on {when}. %n copies off this device, {offsite} off site.", "", self._look.copies)
        self.text.setText(text.format(when=when, offsite=self._look.offsite))

    def _is_overdue(self) -> bool:
        assert self._look is not None
        return any(finding.kind == "backup_overdue" for finding in self._look.result.findings)

    def _open_backups(self) -> None:
        self._desk.navigate.emit("settings", "backup")
