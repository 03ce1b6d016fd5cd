"""The way to a new vault: place, team and password, the emergency kit, its words typed back, then the import."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.error_text import error_text
from ui.kit.buttons import Button
from ui.kit.card import Ground, Line, Scroll
from ui.kit.stepper import Stepper
from ui.kit.text import Label
from ui.unlock.kit_steps import CheckStep, KitStep
from ui.unlock.steps import PlaceStep, Step, TeamStep

if TYPE_CHECKING:
    from vault.founding import Created


class NewVault(QWidget):
    """left(): given up before anything was made. When all is done the vault is open and the import page asked for."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("new_vault")
        self._desk = desk
        self._created: Created | None = None
        self.place = PlaceStep(desk)
        self.team = TeamStep(desk)
        self.kit = KitStep()
        self.check = CheckStep()
        self.steps: tuple[Step, ...] = (self.place, self.team, self.kit, self.check)
        self._build()
        for step in self.steps:
            step.ready_changed.connect(self._show_ready)
        self.retranslate()
        self._show(0)

    def _build(self) -> None:
        self.stepper = Stepper()
        self.stack = QStackedWidget()
        for step in self.steps:
            scroll = Scroll(margin=20)
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(step)
            line.addStretch(1)
            scroll.body.addLayout(line)
            scroll.body.addStretch(1)
            self.stack.addWidget(scroll)
        self.cancel = Button("")
        self.cancel.setObjectName("cancel")
        self.cancel.clicked.connect(self._back)
        self.note = Label("", "small", "text2")
        self.next = Button("", "primary")
        self.next.setObjectName("next")
        self.next.clicked.connect(self._forward)
        foot = Ground("sunken")
        line = QHBoxLayout(foot)
        line.setContentsMargins(20, 14, 20, 14)
        line.setSpacing(12)
        line.addWidget(self.cancel)
        line.addStretch(1)
        line.addWidget(self.note)
        line.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.stepper, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.stack, 1)
        layout.addWidget(Line())
        layout.addWidget(foot)

    @property
    def present(self) -> int:
        return self.stack.currentIndex()

    def retranslate(self) -> None:
        self.stepper.set_steps(
            [self.tr("Place"), self.tr("Team and password"), self.tr("Emergency kit"), self.tr("Check the kit")]
        )
        self._show_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, from whichever field it was pressed in."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.next.isEnabled():
            self._forward()
        else:
            super().keyPressEvent(event)

    # moving on

    def _show(self, index: int) -> None:
        self.stack.setCurrentIndex(index)
        self.stepper.set_present(index)
        self._show_ready()
        self.steps[index].enter()

    def _show_words(self) -> None:
        index, made = self.present, self._created is not None
        self.next.setText(
            (self.tr("Next"), self.tr("Make the vault"), self.tr("Next"), self.tr("Open the vault"))[index]
        )
        self.cancel.setText(self.tr("Cancel") if index == 0 else self.tr("Back"))
        self.cancel.setVisible(not made or index == 3)
        words = self.tr("The vault is made; only the kit is left") if made else self.tr("Nothing has been written yet")
        self.note.setText(self.steps[index].missing or words)

    def _show_ready(self) -> None:
        self.next.setEnabled(self.steps[self.present].ready)
        self._show_words()

    def _back(self) -> None:
        if self.present == 0:
            self.left.emit()
        else:
            self._show(self.present - 1)

    def _forward(self) -> None:
        index = self.present
        if not self.steps[index].ready:
            return
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

        self._set_working(True)
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

    def _set_working(self, on: bool) -> None:
        self.next.setEnabled(not on and self.steps[self.present].ready)
        self.cancel.setEnabled(not on)
        self.note.setText(self.tr("Making the vault…") if on else "")
        if not on:
            self._show_words()

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
