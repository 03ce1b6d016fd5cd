"""The catalogue's actions for somebody who leaves, looked up once for each platform and way of holding an account."""

from __future__ import annotations

from typing import Final

from vault.errors import NotFound
from vault.platforms.catalogue import CUSTOM
from vault.platforms.playbook import Playbook, Step
from vault.platforms.playbooks import load_playbook
from vault.session import Session

#: By kind of control point, the paths that end with the thing itself: those steps are done once for it, not once for
#: each account on it.
_PATHS: Final = {
    "sim": {4},
    "mailbox": {6},
    "wechat": {3, 7},
    "device": {5},
    "real_name": {13},
    "tool": {8, 9},
    "payment": {11},
}
#: What is done only if something else fails stands with that, not on the list.
_ONLY_IF: Final = ("if_unreachable", "if_unknown_found")


class Steps:
    """Made for one list: playbooks and what follows from them are looked up once."""

    def __init__(self, session: Session) -> None:
        self._playbooks: dict[str, Playbook] = {}
        self._found: dict[tuple[str, frozenset[str]], list[Step]] = {}
        self._of_controls: dict[str, list[Step]] = {}

    def of(self, platform: str, held: frozenset[str]) -> list[Step]:
        """What is done on a platform about somebody who stands in these places of the register.

        Without what the vault sees for itself, and what is done once for a SIM or a mailbox.
        """
        key = (platform, held)
        if key not in self._found:
            once = {step.action.id for kind in _PATHS for step in self.of_control(kind)}
            found: dict[str, Step] = {}
            playbook = self._playbook(platform)
            for place in sorted(held):
                for role in playbook.roles_held(place):
                    for step in playbook.checklist("offboard", role.id):
                        if step.when in _ONLY_IF or step.action.check or step.action.id in once:
                            continue
                        found.setdefault(step.action.id, step)
            self._found[key] = list(found.values())
        return self._found[key]

    def of_control(self, kind: str) -> list[Step]:
        """What is done about a SIM, a mailbox, a device: the same whatever platform it opens."""
        if kind not in self._of_controls:
            playbook = self._playbook(CUSTOM)
            steps = {
                step.action.id: step
                for role in playbook.roles_held(kind)
                for step in playbook.checklist("offboard", role.id)
                if step.action.generic and not step.action.check and _PATHS.get(kind, set()) & set(step.action.paths)
            }
            self._of_controls[kind] = list(steps.values())
        return self._of_controls[kind]

    def _playbook(self, platform: str) -> Playbook:
        if platform not in self._playbooks:
            try:
                self._playbooks[platform] = load_playbook(platform)
            except NotFound:
                self._playbooks[platform] = load_playbook(CUSTOM)
        return self._playbooks[platform]
