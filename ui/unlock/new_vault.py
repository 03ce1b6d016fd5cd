"""The way to a new vault: place, team and password, the emergency kit, its words typed back, then the import."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.error_text import error_text
from ui.unlock.kit_steps import CheckStep, KitStep
from ui.unlock.steps import PlaceStep, TeamStep
from ui.unlock.wizard import Wizard

if TYPE_CHECKING:
    from vault.founding import Created


class NewVault(Wizard):
    """When all is done the vault is open and the import page asked for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.place = PlaceStep(desk)
        self.team = TeamStep(desk)
        self.kit = KitStep()
        self.check = CheckStep()
        super().__init__(desk, (self.place, self.team, self.kit, self.check), parent)
        self.setObjectName("new_vault")
        self._created: Created | None = None
        self.retranslate()
        self._show(0)

    def retranslate(self) -> None:
        self.stepper.set_steps(
            [self.tr("Place"), self.tr("Team and password"), self.tr("Emergency kit"), self.tr("Check the kit")]
        )
        self._show_words()

    # moving on

    def _show_words(self) -> None:
        index, made = self.present, self._created is not None
        self.next.setText(
            (self.tr("Next"), self.tr("Make the vault"), self.tr("Next"), self.tr("Open the vault"))[index]
        )
        self.cancel.setText(self.tr("Cancel") if index == 0 else self.tr("Back"))
        self.cancel.setVisible(not made or index == 3)
        words = self.tr("The vault is made; only the kit is left") if made else self.tr("Nothing has been written yet")
        self.note.setText(self.steps[index].missing or words)

    def _leave(self, index: int) -> None:
        if index == 1:
            self._make()
        elif index == 3:
            self._finish()
        else:
            self._show(index + 1)

    def _make(self) -> None:
        device, path = self._desk.device, self.place.file_for(file_name(self.team.team.text()))
        team, name, password = self.team.team.text().strip(), self.team.name.text().strip(), self.team.password.text()

        def call() -> Created:
            from vault.founding import create_vault

            path.parent.mkdir(parents=True, exist_ok=True)
            return create_vault(device, str(path), team=team, name=name, password=password)

        self._set_working(True, self.tr("Making the vault…"))
        self._desk.run(self, call, done=self._made, failed=self._failed)

    def _made(self, made: object) -> None:
        self._set_working(False)
        self._created = cast("Created", made)
        self.team.wipe()
        self.kit.set_kit(self._created, team=self.team.team.text().strip(), member=self.team.name.text().strip())
        self.check.set_keys(self._created.secret_key, self._created.recovery_key)
        self._show(2)

    def _failed(self, error: Exception) -> None:
        self._set_working(False)
        self.team.show_failure(error_text(error))

    def _finish(self) -> None:
        created, self._created = self._created, None
        if created is not None:
            self.kit.wipe()
            self.check.wipe()
            self._desk.opened(created.session)
            self._desk.navigate.emit("import", None)


def file_name(team: str) -> str:
    """A file name that every system takes, still to be recognised as the team's."""
    kept = re.sub(r'[\x00-\x1f<>:"/\\|?*.]+', " ", team).strip()[:60]
    return f"{kept or 'shouhao'}.vault"
