"""The way into somebody else's vault: an invitation, keys of one's own, the kit, and then the window or the wait."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.unlock.join_steps import InvitationStep, NewcomerStep
from ui.unlock.kit_steps import CheckStep, KitStep
from ui.unlock.wizard import Wizard

if TYPE_CHECKING:
    from vault.team.views import Joined


@dataclass(frozen=True, slots=True)
class _Kit:
    """A member's kit has no recovery key: that is the vault's, and its owner's to keep."""

    vault_id: str
    secret_key: str = field(repr=False)
    recovery_key: str = ""


class Join(Wizard):
    """When all is done the vault is open for the new member, or shows that they wait."""

    def __init__(self, desk: Desk, location: str, parent: QWidget | None = None) -> None:
        self.invitation = InvitationStep(desk, location)
        self.newcomer = NewcomerStep(desk)
        self.kit = KitStep()
        self.check = CheckStep()
        super().__init__(desk, (self.invitation, self.newcomer, self.kit, self.check), parent)
        self.setObjectName("join")
        self._joined: Joined | None = None
        self.retranslate()
        self._show(0)

    def retranslate(self) -> None:
        steps = [self.tr("Invitation"), self.tr("Password"), self.tr("Emergency kit"), self.tr("Check the kit")]
        self.stepper.set_steps(steps)
        self._show_words()

    def _show_words(self) -> None:
        index, made = self.present, self._joined is not None
        self.next.setText((self.tr("Next"), self.tr("Join"), self.tr("Next"), self.tr("Open the vault"))[index])
        self.cancel.setText(self.tr("Cancel") if index == 0 else self.tr("Back"))
        self.cancel.setVisible(not made or index == 3)
        words = self.tr("You have joined; only the kit is left") if made else self.tr("Nothing has been written yet")
        self.note.setText(self.steps[index].missing or words)

    def _leave(self, index: int) -> None:
        if index == 1:
            self._join()
        elif index == 3:
            self._finish()
        else:
            self._show(index + 1)

    def _join(self) -> None:
        device, location, text = self._desk.device, self.invitation.place.text().strip(), self.invitation.invitation
        password, name = self.newcomer.new.password.text(), self.newcomer.name.text().strip() or None

        def call() -> Joined:
            from vault.team.joining import join

            return join(device, location, text, password=password, name=name)

        self._set_working(True, self.tr("Making your keys…"))
        self._desk.run(self, call, done=self._is_in, failed=self._failed)

    def _is_in(self, answer: object) -> None:
        self._joined = joined = cast("Joined", answer)
        self._set_working(False)
        self.invitation.wipe()
        self.newcomer.wipe()
        session = joined.session
        kit = _Kit(session.vault_id, joined.secret_key)
        self.kit.set_kit(kit, team=session.team, member=session.member.name)
        self.check.set_keys(joined.secret_key, "")
        self._show(2)

    def _failed(self, error: Exception) -> None:
        self._set_working(False)
        self.newcomer.show_failure(error)

    def _finish(self) -> None:
        joined, self._joined = self._joined, None
        if joined is not None:
            self.kit.wipe()
            self.check.wipe()
            self._desk.opened(joined.session)
