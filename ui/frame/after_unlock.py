"""What the window asks the worker for right after a vault was unlocked, and the rules ever again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.device import Device
    from vault.views import PolicyRow


def clock_found(device: Device) -> str:
    from vault.clock import clock_state

    return clock_state(device)[0]


class FollowedRules(QObject):
    """The window obeys the team's policy from the moment it is another, whoever changed it and wherever."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: dict[str, PolicyRow] = {}
        desk.changed.connect(self.follow)
        desk.locked.connect(self._known.clear)

    def follow(self) -> None:
        session = self._desk.session
        if session is None:
            return

        def call() -> dict[str, PolicyRow]:
            from vault.policy import policy

            return policy(session)

        self._desk.background.run(self, call, done=self._obey, failed=self._desk.explain)

    def _obey(self, rules: dict[str, PolicyRow]) -> None:
        if rules != self._known and self._desk.session is not None:
            self._known.clear()
            self._known.update(rules)
            self._desk.obey(rules)
