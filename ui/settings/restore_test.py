"""Trying a backup out: which one, what will happen; the newest is chosen already."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.kit import files
from ui.kit.dialogs import Dialog
from ui.kit.form import Combo, Field
from ui.settings.backup_words import BACKUP_FILES, local

if TYPE_CHECKING:
    from vault.backup import BackupState

Then = Callable[[Path], None]


class RestoreTestDialog(Dialog):
    """``then`` gets the file that is to be tried."""

    def __init__(self, parent: QWidget, state: BackupState, then: Then) -> None:
        super().__init__(parent, "")
        self._asker = parent
        self._then = then
        self.setWindowTitle(self.tr("Does this backup come back?"))
        self.title.setText(self.windowTitle())
        self.sentence.setText(
            self.tr("It is restored beside the vault, every entry is checked, then it is deleted. Nothing is replaced.")
        )
        self.sentence.show()
        self.which = Combo()
        self.which.setObjectName("restore_test_file")
        self.which.setAccessibleName(self.tr("Backup"))
        for file, at, folder in newest_first(state):
            self.which.addItem(self.tr("{when} in {folder}").format(when=local(at), folder=folder), file)
        self.which.addItem(self.tr("Another file…"), "")
        self.body.addWidget(Field(self.tr("Backup"), self.which))
        self.add_buttons(self.tr("Test it"))
        self.accepted.connect(self._go)

    def _go(self) -> None:
        file = str(self.which.currentData())
        if file:
            self._then(Path(file))
        else:
            kinds = self.tr("Backups ({pattern})").format(pattern=BACKUP_FILES) + ";;* (*)"
            files.ask_for_file(self._asker, self.tr("Backup to test"), kinds, self._then)


def newest_first(state: BackupState) -> list[tuple[str, str, str]]:
    """(file, when, folder) of every copy that is there."""
    found = [
        (str(place["file"]), str(place["at"]), str(place["folder"]))
        for place in state.places
        if place["file"] and Path(str(place["file"])).exists()
    ]
    return sorted(found, key=lambda copy: copy[1], reverse=True)
