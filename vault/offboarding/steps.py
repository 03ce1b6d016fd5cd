"""The catalogue's actions for somebody who leaves: of all that a platform knows, what is open to this very person."""

from __future__ import annotations

from typing import Final

from vault.errors import NotFound
from vault.ledger.records import ControlRecord
from vault.platforms.catalogue import CUSTOM
from vault.platforms.overlays import overlay_folder
from vault.platforms.playbook import Playbook, Step
from vault.platforms.playbooks import generic_action, load_playbook
from vault.session import Session

#: Which of the fourteen ways back in are open to whom, by where the register has them. A list of all fourteen for
#: everybody would be true of nobody, and nobody would read it.
_OPEN_TO: Final[dict[str, frozenset[int]]] = {
    "admin": frozenset({2, 3, 5, 7, 8, 10, 11, 14}),
    "operator": frozenset({2, 5, 8, 9, 14}),
    "deputy": frozenset({2, 5}),
    "real_name": frozenset({13}),
    "password": frozenset({5}),
    "sim": frozenset({4}),
    "mailbox": frozenset({6}),
    "wechat": frozenset({3, 7}),
    "device": frozenset({5}),
    "tool": frozenset({8, 9}),
    "payment": frozenset({11}),
}
#: Done once for the thing itself, not once for each account on it.
_ONCE: Final[dict[str, tuple[str, ...]]] = {
    "sim": ("transfer_sim",),
    "mailbox": ("check_mail_rules",),
    "device": ("collect_devices",),
    "tool": ("take_back_tools",),
    "payment": ("check_payout",),
}
_ONCE_LOST: Final[dict[str, tuple[str, ...]]] = {"sim": ("suspend_sim",), "wechat": ("freeze_person_wechat",)}
#: Done once for the person where a platform has no way of its own: their groups, their customers, their desk.
_OF_PERSON: Final = ("transfer_groups", "move_customers", "collect_devices", "ownership_paper")
#: What the vault sees to itself: the register, and looking again at what was done.
_OURS: Final = ("update_register", "recheck_sessions")
#: What is done only if something else fails stands with that, not on the list.
_ONLY_IF: Final = ("if_unreachable", "if_unknown_found")


class Steps:
    """Made for one list: playbooks and what follows from them are looked up once."""

    def __init__(self, session: Session, *, lost: bool = False) -> None:
        self._overlays = overlay_folder(session.device.home)
        self._once = _ONCE_LOST if lost else _ONCE
        self._playbooks: dict[str, Playbook] = {}
        self._found: dict[tuple[str, frozenset[str]], list[Step]] = {}
        #: Steps met on the way that are done once for the person.
        self.of_person: dict[str, Step] = {}

    def of(self, platform: str, held: frozenset[str]) -> list[Step]:
        """What is done on a platform about somebody who stands in these places of the register."""
        key = (platform, held)
        if key not in self._found:
            left_out = {*_OURS, *(name for kind in _ONCE for name in _ONCE[kind])}
            found: dict[str, Step] = {}
            playbook = self._playbook(platform)
            for place in sorted(held & _OPEN_TO.keys()):
                for role in playbook.roles_held(place):
                    for step in playbook.checklist("offboard", role.id):
                        action = step.action
                        if step.when in _ONLY_IF or action.check or action.id in left_out:
                            continue
                        if _OPEN_TO[place].intersection(action.paths):
                            of_person = action.generic and action.id in _OF_PERSON
                            (self.of_person if of_person else found).setdefault(action.id, step)
            self._found[key] = list(found.values())
        return self._found[key]

    def of_control(self, control: ControlRecord) -> list[Step]:
        """What is done about a SIM, a mailbox, a device. A private one stays with whom it belongs to: then the
        accounts move away from it instead."""
        if not control.company_owned and control.kind in ("sim", "mailbox") and self._once is _ONCE:
            return []
        actions = [generic_action(name) for name in self._once.get(control.kind, ())]
        return [
            Step(
                action=action,
                severity="critical",
                when="last_day",
                evidence=action.evidence,
                recheck_after_hours=action.recheck_after_hours,
            )
            for action in actions
            if action is not None
        ]

    def _playbook(self, platform: str) -> Playbook:
        if platform not in self._playbooks:
            try:
                self._playbooks[platform] = load_playbook(platform, self._overlays)
            except NotFound:
                self._playbooks[platform] = load_playbook(CUSTOM, self._overlays)
        return self._playbooks[platform]
