"""Backups: where copies go, when the last was made and checked, one more now."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desk import Desk
from ui.error_text import error_text
from ui.kit import files, toast
from ui.kit.banner import Banner
from ui.kit.buttons import Button, IconButton
from ui.kit.chip import Chip, ChipSpec
from ui.kit.empty import Picture
from ui.kit.text import Label
from ui.settings.section import Section

if TYPE_CHECKING:
    from vault.backup import BackupState


class BackupSection(Section):
    def __init__(self, desk: Desk) -> None:
        super().__init__("backup_section")
        self._desk = desk
        self._state: BackupState | None = None
        self._working = False
        self.status = Banner("amber", "alert-outline")
        self.status.setObjectName("backup_status")
        self.add_folder = Button("", "normal", "folder-plus-outline", small=True)
        self.add_folder.setObjectName("add_folder")
        self.add_offsite = Button("", "normal", "cloud-outline", small=True)
        self.add_offsite.setObjectName("add_offsite")
        self.now = Button("", "primary", small=True)
        self.now.setObjectName("back_up_now")
        self.add_folder.clicked.connect(lambda: self._ask(False))
        self.add_offsite.clicked.connect(lambda: self._ask(True))
        self.now.clicked.connect(self.back_up)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.add_folder)
        line.addWidget(self.add_offsite)
        line.addStretch(1)
        line.addWidget(self.now)
        self.below.insertWidget(1, self.status)
        self.below.addLayout(line)
        self.retranslate()

    # what this computer remembers

    def _key(self) -> str:
        session = self._desk.session
        return f"backup_folders:{session.vault_id if session is not None else ''}"

    def folders(self) -> list[tuple[str, bool]]:
        """Folder and whether it is off site, in the order in which they were added."""
        try:
            kept = json.loads(str(self._desk.device.setting(self._key(), "[]")))
            return [(str(folder), bool(offsite)) for folder, offsite in kept]
        except (ValueError, TypeError):
            return []

    def add_place(self, folder: Path, *, offsite: bool) -> None:
        kept = [place for place in self.folders() if place[0] != str(folder)]
        self._keep([*kept, (str(folder), offsite)])

    def _remove(self, folder: str) -> None:
        self._keep([place for place in self.folders() if place[0] != folder])

    def _keep(self, places: list[tuple[str, bool]]) -> None:
        self._desk.device.set_setting(self._key(), json.dumps(places))
        self.retranslate()

    # what is done

    def load(self) -> None:
        session = self._desk.session
        if session is None:
            return
        device, location = self._desk.device, session.location

        def call() -> BackupState:
            from vault.backup import backup_status

            return backup_status(device, location)

        self._desk.run(self, call, done=self._show_state)

    def back_up(self) -> None:
        """A checked copy in every folder, now."""
        session, places = self._desk.session, self.folders()
        if session is None or self._working:
            return
        if not places:
            files.ask_for_folder(self, self.tr("Folder for backups"), self._begin)
            return
        device, location = self._desk.device, session.location
        near, far = [f for f, offsite in places if not offsite], [f for f, offsite in places if offsite]

        def call() -> BackupState:
            from vault.backup import create_backup

            return create_backup(device, location, near, far)

        self._set_working(True)
        self._desk.run(self, call, done=self._made, failed=self._failed)

    def _begin(self, folder: Path) -> None:
        """The first folder: what was asked for was a backup, so make it."""
        self.add_place(folder, offsite=False)
        self.back_up()

    def _ask(self, offsite: bool) -> None:
        title = self.tr("Folder for backups")
        files.ask_for_folder(self, title, lambda folder: self.add_place(folder, offsite=offsite))

    def _made(self, state: object) -> None:
        self._set_working(False)
        self._show_state(state)
        found = cast("BackupState", state)
        if not found.failed:
            toast.show(self, self.tr("Backed up to %n places", "", len(found.files)))

    def _failed(self, error: Exception) -> None:
        self._set_working(False)
        message = error_text(error)
        self.status.set("red", "alert-circle-outline", message.what, proof=message.hint)

    def _set_working(self, on: bool) -> None:
        self._working = on
        for button in (self.now, self.add_folder, self.add_offsite):
            button.setEnabled(not on)
        self.now.setText(self.tr("Copying and checking…") if on else self.tr("Back up now"))

    # what is shown

    def _show_state(self, state: object) -> None:
        self._state = cast("BackupState", state)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Backups"))
        self.add_folder.setText(self.tr("Add a folder"))
        self.add_offsite.setText(self.tr("Add a folder off site"))
        self.now.setText(self.tr("Copying and checking…") if self._working else self.tr("Back up now"))
        self._show_status()
        self.rows.clear()
        places = self.folders()
        self.rows.setVisible(bool(places))
        for folder, offsite in places:
            self.rows.add_row(self._place(folder, offsite))

    def _show_status(self) -> None:
        state = self._state
        if state is None or state.last_backup_at is None:
            self.status.set(
                "amber",
                "alert-outline",
                self.tr("There is no backup yet"),
                proof=self.tr("If this disk fails, the vault is gone. Choose a folder on another disk."),
            )
            return
        when = _local(state.last_backup_at)
        counts = self.tr("%n places off this device", "", state.off_device)
        far = self.tr("{number} off site").format(number=state.offsite)
        proof = self.tr("{entries} entries, {counts}, {far}").format(entries=state.entries, counts=counts, far=far)
        if state.failed:
            names = self.tr(", ").join(place["folder"] for place in state.failed)
            text = self.tr("These folders could not be written: {names}").format(names=names)
            self.status.set("red", "alert-circle-outline", text, proof=proof)
        elif state.shortfall:
            missing = self.tr("Last backup {when}; %n more places are needed", "", state.shortfall).format(when=when)
            self.status.set("amber", "alert-outline", missing, proof=proof)
        else:
            self.status.set(
                "green", "check-circle-outline", self.tr("Last backup {when}").format(when=when), proof=proof
            )

    def _place(self, folder: str, offsite: bool) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Picture("folder-outline", 16, "text2"))
        line.addWidget(Label(folder, elide=Qt.TextElideMode.ElideMiddle), 1)
        if offsite:
            line.addWidget(Chip(ChipSpec("cloud-outline", self.tr("Off site"), "gray")))
        remove = IconButton("close", self.tr("Leave out {folder}").format(folder=folder))
        remove.clicked.connect(lambda: self._remove(folder))
        line.addWidget(remove)
        return row


def _local(at: str) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(at).timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
