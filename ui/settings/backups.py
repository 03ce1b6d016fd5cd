"""Backups: where copies go, when the last was made, checked and tried out, when the next is due, one more now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.desk import Desk
from ui.error_text import error_text
from ui.kit import files, toast
from ui.kit.banner import Banner
from ui.kit.buttons import Button, IconButton
from ui.kit.card import RowList
from ui.kit.chip import Chip, ChipSpec
from ui.kit.empty import Picture
from ui.kit.focus import FocusKeeper
from ui.kit.text import Label
from ui.settings.backup_words import is_past, local, verdict
from ui.settings.restore_test import RestoreTestDialog
from ui.settings.section import Row, Section
from vault.errors import Integrity

if TYPE_CHECKING:
    from vault.backup import BackupState
    from vault.session import Session


class BackupSection(Section):
    def __init__(self, desk: Desk) -> None:
        super().__init__("backup_section")
        self._desk = desk
        self._state: BackupState | None = None
        self._working = ""
        self._focus = FocusKeeper(self)
        self.status = Banner("amber", "alert-outline")
        self.status.setObjectName("backup_status")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.add_folder = Button("", "normal", "folder-plus-outline", small=True)
        self.add_folder.setObjectName("add_folder")
        self.add_offsite = Button("", "normal", "cloud-outline", small=True)
        self.add_offsite.setObjectName("add_offsite")
        self.now = Button("", "primary", small=True)
        self.now.setObjectName("back_up_now")
        self.test = Button("", "normal", "backup-restore", small=True)
        self.test.setObjectName("restore_test")
        self.add_folder.clicked.connect(lambda: self._ask(False))
        self.add_offsite.clicked.connect(lambda: self._ask(True))
        self.now.clicked.connect(self.back_up)
        self.test.clicked.connect(self.ask_for_test)
        self.due = Row(Label("", "body"))
        self.tested = Row(self.test)
        times = RowList()
        for row in (self.due, self.tested):
            times.add_row(row)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.add_folder)
        line.addWidget(self.add_offsite)
        line.addStretch(1)
        line.addWidget(self.now)
        self.below.insertWidget(1, self.status)
        self.below.insertWidget(2, self.bar)
        self.below.addLayout(line)
        self.below.addWidget(times)
        self.limit = Label("", "small", "text2", wrap=True)
        self.below.addWidget(self.limit)
        self.retranslate()

    # folders: what this computer's own record of backups says

    def folders(self) -> list[tuple[str, bool]]:
        """Folder and whether it is off site, in the order in which they were added."""
        places = self._state.places if self._state is not None else []
        return [(str(place["folder"]), bool(place["offsite"])) for place in places]

    def add_place(self, folder: Path, *, offsite: bool) -> None:
        def call(session: Session) -> None:
            from vault.backup import add_place

            add_place(session.device, session.vault_id, str(folder), offsite=offsite)

        self._change(call)

    def remove_place(self, folder: str) -> None:
        def call(session: Session) -> None:
            from vault.backup import remove_place

            remove_place(session.device, session.vault_id, folder)

        self._change(call)

    def _change(self, call: Callable[[Session], None]) -> None:
        session = self._desk.session
        if session is None:
            return

        def change_and_look() -> BackupState:
            call(session)
            return _status(session)

        self._desk.run(self, change_and_look, done=self._show_state)

    # what is done

    def load(self) -> None:
        session = self._desk.session
        if session is not None and not self._working:
            self._desk.run(self, lambda: _status(session), done=self._show_state)

    def back_up(self) -> None:
        """A checked copy in every folder, now."""
        if self._working:
            return
        if self.folders():
            self._back_up([])
        else:
            files.ask_for_folder(self, self.tr("Folder for backups"), lambda folder: self._back_up([str(folder)]))

    def _back_up(self, folders: list[str]) -> None:
        """``folders``: the first one, where there is none yet; what was asked for was a backup, so make it."""
        session = self._desk.session
        if session is None:
            return

        def call() -> BackupState:
            from vault.backup import create_backup, rules_of

            return create_backup(session.device, session.location, folders, rules=rules_of(session))

        self._set_working("backup")
        self._desk.run(self, call, done=self._made, failed=self._failed)

    def ask_for_test(self) -> None:
        if self._state is not None and not self._working:
            RestoreTestDialog(self, self._state, self.test_file).open()

    def test_file(self, file: Path) -> None:
        """Restore it into a temporary place, check every entry, throw it away, note the day."""
        session = self._desk.session
        if session is None or self._working:
            return

        def call() -> BackupState:
            from vault.backup import restore_test

            restore_test(session, str(file))
            return _status(session)

        self._set_working("test")
        self._desk.run(self, call, done=self._tested, failed=self._test_failed)

    def _ask(self, offsite: bool) -> None:
        title = self.tr("Folder for backups")
        files.ask_for_folder(self, title, lambda folder: self.add_place(folder, offsite=offsite))

    def _made(self, state: object) -> None:
        self._set_working("")
        self._show_state(state)
        found = cast("BackupState", state)
        if not found.failed:
            toast.show(self, self.tr("Backed up to %n places", "", len(found.files)))

    def _tested(self, state: object) -> None:
        self._set_working("")
        self._show_state(state)
        toast.show(self, self.tr("The backup came back whole"))

    def _test_failed(self, error: Exception) -> None:
        """What is broken is the copy: the words for a broken vault would frighten."""
        self._failed(error)
        if isinstance(error, Integrity):
            self.status.set(
                "red",
                "alert-circle-outline",
                self.tr("This backup does not come back"),
                proof=self.tr("It was damaged or changed. The vault itself is as it was: make a new backup now."),
            )

    def _failed(self, error: Exception) -> None:
        self._set_working("")
        message = error_text(error)
        self.status.set("red", "alert-circle-outline", message.what, proof=message.hint)

    def _set_working(self, what: str) -> None:
        self._working = what
        if what:
            self._focus.take()
        self.bar.setVisible(bool(what))
        for button in (self.now, self.test, self.add_folder, self.add_offsite):
            button.setEnabled(not what)
        if not what:
            self._focus.give_back()
        self._name_buttons()

    # what is shown

    def _show_state(self, state: object) -> None:
        self._state = cast("BackupState", state)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Backups"))
        self.limit.setText(
            self.tr("Whoever can write to the vault's file or database can destroy it, but not read it: keep copies.")
        )
        self.add_folder.setText(self.tr("Add a folder"))
        self.add_offsite.setText(self.tr("Add a folder off site"))
        self._name_buttons()
        found = verdict(self._state)
        self.status.set(found.tone, found.icon, found.text, proof=found.proof)
        self._show_times()
        self.rows.clear()
        places = self.folders()
        self.rows.setVisible(bool(places))
        for folder, offsite in places:
            self.rows.add_row(self._place(folder, offsite))

    def _name_buttons(self) -> None:
        busy = self.tr("Copying and checking…")
        self.now.setText(busy if self._working == "backup" else self.tr("Back up now"))
        self.test.setText(self.tr("Restoring and checking…") if self._working == "test" else self.tr("Restore test"))

    def _show_times(self) -> None:
        state = self._state
        due = state.next_due_at if state is not None else None
        self.due.set_words(self.tr("Next backup due"))
        assert isinstance(self.due.control, Label)
        self.due.control.setText(self.tr("Now") if due is None or is_past(due) else local(due))
        last = state.last_restore_test_at if state is not None else None
        self.tested.set_words(
            self.tr("Last restore test"),
            local(last) if last is not None else self.tr("Never. Once a month shows that backups come back"),
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
        remove.clicked.connect(lambda: self.remove_place(folder))
        line.addWidget(remove)
        return row


def _status(session: Session) -> BackupState:
    from vault.backup import backup_status, rules_of

    return backup_status(session.device, session.location, rules_of(session))
