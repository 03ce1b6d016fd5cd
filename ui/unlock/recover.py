"""The way back in without the password: the recovery key, a new kit, its words typed back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.unlock.kit_steps import CheckStep, KitStep
from ui.unlock.recover_steps import RecoverStep
from ui.unlock.wizard import Wizard

if TYPE_CHECKING:
    from vault.recovery import Recovered


class Recover(Wizard):
    """When all is done the vault is open for the member."""

    def __init__(self, desk: Desk, location: str, member: str, parent: QWidget | None = None) -> None:
        self.who = RecoverStep(desk, member)
        self.kit = KitStep()
        self.check = CheckStep()
        super().__init__(desk, (self.who, self.kit, self.check), parent)
        self.setObjectName("recover")
        self._location = location
        self._recovered: Recovered | None = None
        self.retranslate()
        self._show(0)

    def retranslate(self) -> None:
        self.stepper.set_steps([self.tr("Recovery key"), self.tr("Emergency kit"), self.tr("Check the kit")])
        self._show_words()

    def _show_words(self) -> None:
        index, made = self.present, self._recovered is not None
        self.next.setText((self.tr("Give new keys"), self.tr("Next"), self.tr("Open the vault"))[index])
        self.cancel.setText(self.tr("Cancel") if index == 0 else self.tr("Back"))
        self.cancel.setVisible(not made or index == 2)
        words = self.tr("The keys are new; only the kit is left") if made else self.tr("Nothing has been written yet")
        self.note.setText(self.steps[index].missing or words)

    def _leave(self, index: int) -> None:
        if index == 0:
            self._give_keys()
        elif index == 1:
            self._show(2)
        else:
            self._finish()

    def _give_keys(self) -> None:
        device, location, member = self._desk.device, self._location, self.who.member.text().strip()
        text, password = self.who.paper.text, self.who.new.password.text()

        def call() -> Recovered:
            from vault.recovery import read_recovery_key, recover_member

            return recover_member(device, location, member, read_recovery_key(text), password)

        self._set_working(True, self.tr("Making new keys…"))
        self._desk.run(self, call, done=self._given, failed=self._failed)

    def _given(self, answer: object) -> None:
        self._recovered = recovered = cast("Recovered", answer)
        self._set_working(False)
        self.who.wipe()
        session = recovered.session
        self.kit.set_kit(recovered, team=session.team, member=session.member.name)
        self.check.set_keys(recovered.secret_key, "")
        self._show(1)

    def _failed(self, error: Exception) -> None:
        self._set_working(False)
        self.who.show_failure(error)

    def _finish(self) -> None:
        recovered, self._recovered = self._recovered, None
        if recovered is not None:
            self.kit.wipe()
            self.check.wipe()
            self._desk.opened(recovered.session)
