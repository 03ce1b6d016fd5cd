"""The list of a case: computed from what the person holds, could read, has opened and controls, never ticked off.

It is worked out anew each time: what turned up since is on it, and what the vault can see for itself is as it is now.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import date
from typing import Final

from vault.directory import Profile
from vault.exposure import REPLACEABLE
from vault.ledger.records import AccountRecord, ControlRecord
from vault.offboarding.knowledge import Knowledge
from vault.offboarding.plans import OF_THINGS, THROUGH_TOOL, Assigned, Held, Plan, Settled
from vault.offboarding.reading import CaseFile
from vault.offboarding.steps import Steps
from vault.offboarding.views import Item
from vault.session import Session
from vault.times import day_of

TIERS: Final = ("opened", "could_read", "platform")
_SECRETS: Final = {
    "password": ("change_password", 1),
    "totp": ("reenrol_totp", 12),
    "recovery_codes": ("renew_recovery_codes", 12),
}
#: Which of the fourteen ways back in a control point is.
_PATHS: Final = {"sim": 4, "mailbox": 6, "wechat": 7, "device": 5, "tool": 9, "payment": 11, "real_name": 13}
#: Control points that can take others back with them: they come first.
_FIRST: Final = ("sim", "mailbox", "wechat")
_REBINDING: Final = ("rebind_phone", "rebind_mailbox")
_SEVERITIES: Final = ("critical", "high", "medium", "low")


def items_of(session: Session, file: CaseFile) -> list[Item]:
    """Ordered by tier and by what depends on what. Raises Integrity errors."""
    lister = _Lister(session, file)
    found = [*lister.of_the_vault(), *lister.of_accounts(), *lister.of_controls()]
    today = day_of(session.latest_ms())
    for item in found:
        _put_notes(session, file, item, today)
    return sorted(found, key=_order)


def _order(item: Item) -> tuple[int, int, int, int, str]:
    severity = _SEVERITIES.index(item.step.severity) if item.step is not None else 0
    first = 0 if item.action in _REBINDING else 1
    return TIERS.index(item.tier), 0 if item.control else 1, first, severity, item.subject


class _Lister:
    def __init__(self, session: Session, file: CaseFile) -> None:
        self._session, self._state, self._file = session, session.state, file
        self._plan, self._held = file.plan, file.held()
        self._knowledge = Knowledge(
            session, self._plan.member, file.record.at, of_person=self._plan.kind not in OF_THINGS
        )
        self._steps = Steps(session, lost=self._plan.kind == "lost")
        self._named: dict[str, set[str]] = defaultdict(set)
        for account, role in self._held.named:
            self._named[account].add(role)
        self._responsible = set(self._held.responsible)
        self._controls = self._own_controls()
        self._by_account: dict[str, list[ControlRecord]] = defaultdict(list)
        for control in self._controls:
            for account in control.accounts:
                self._by_account[account].append(control)

    def _own_controls(self) -> list[ControlRecord]:
        """What they hold, and what lies in it: a SIM goes where its phone goes."""
        people, found = self._plan.everybody, {*self._held.controls, *self._plan.controls}
        found |= {one.id for one in self._state.controls.values() if one.holder in people}
        inside = [link for link in self._state.links.values() if link.kind == "inside"]
        while more := {link.target for link in inside if link.source in found} - found:
            found |= more
        return [one for one in self._state.controls.values() if one.id in found]

    # the vault's own

    def of_the_vault(self) -> Iterator[Item]:
        """The grants, and the membership where it ends: what every client sees for itself."""
        member, record = self._state.members.get(self._plan.member), self._file.record
        if member is None:
            return
        grants = list(self._state.grants_of(member.id))
        scopes = {*self._held.scopes, *(one.scope for one in grants)}
        if scopes:
            item = self._item("could_read", "grant", "take_grants", subject=member.name, path=2)
            item.satisfied, item.count = not grants, len(scopes)
            item.by, item.at = (record.revoked_by, record.revoked_at) if item.satisfied else ("", 0)
            yield item
        if self._plan.ends:
            item = self._item("could_read", "member", "end_membership", subject=member.name, path=2)
            devices = [one for one in self._state.devices.values() if one.member == member.id and not one.revoked]
            item.satisfied = not (member.active or member.pending or devices)
            item.by, item.at = (record.revoked_by, record.revoked_at) if item.satisfied else ("", 0)
            yield item

    # accounts

    def of_accounts(self) -> Iterator[Item]:
        for account in self._state.accounts.values():
            items = list(self._of_account(account))
            self._put_in_order(account.id, items)
            yield from items
        yield from self._of_person()

    def _of_person(self) -> Iterator[Item]:
        """What hangs on them and not on one account; known once every account was looked at."""
        for step in self._steps.of_person.values():
            path = min(step.action.paths)
            item = self._item("platform", "platform", step.action.id, subject=self._plan.name, path=path)
            item.check, item.step = "manual", step
            yield item

    def _of_account(self, account: AccountRecord) -> Iterator[Item]:
        people, member = self._plan.everybody, self._plan.member
        profile = self._session.profiles.get(account.id)
        roles = _roles(profile, people) if profile is not None else set()
        ever = roles | self._named.get(account.id, set())
        secrets = list(self._of_secrets(account, profile)) or list(self._of_lost(account, profile))
        yield from secrets
        if account.id in self._responsible or (member and account.responsible == member):
            item = self._about(account, profile, "could_read", "responsible", "pass_on_responsibility", 2)
            item.satisfied = account.responsible != member
            yield item
        if account.state == "retired":
            return
        if ever - {THROUGH_TOOL}:
            item = self._about(account, profile, "platform", "register", "name_another", 2)
            item.satisfied = profile is not None and not roles
            yield item
        held = {one.kind for one in self._by_account.get(account.id, ()) if self._moves_away(one)}
        known = {"password"} if secrets else set()
        yield from self._of_platform(account, profile, frozenset(ever | held | known))

    def _moves_away(self, control: ControlRecord) -> bool:
        """A company's own card or mailbox is handed back, and the accounts stay on it; a lost one is replaced."""
        return self._plan.kind == "lost" or not (control.company_owned and control.kind in ("sim", "mailbox"))

    def _of_secrets(self, account: AccountRecord, profile: Profile | None) -> Iterator[Item]:
        for name, present, still in self._knowledge.of(account):
            tier = "opened" if self._knowledge.has_opened(account.id, present) and still else "could_read"
            if not still and self._was_opened(account.id, name):
                tier = "opened"
            action, path = _SECRETS[name]
            item = self._about(account, profile, tier, "secret", action, path)
            item.satisfied = not still
            item.by, item.at = ("", 0) if still else (present.by, present.at)
            yield item

    def _of_lost(self, account: AccountRecord, profile: Profile | None) -> Iterator[Item]:
        """What a lost device was signed in to: whoever finds it may have the password as well."""
        lost = self._plan.kind == "lost" and any(one.kind == "device" for one in self._by_account.get(account.id, ()))
        if lost and account.password_version:
            item = self._about(account, profile, "could_read", "secret", *_SECRETS["password"])
            item.satisfied = account.password_at > self._file.record.at
            yield item

    def _was_opened(self, account: str, component: str) -> bool:
        """Whether they had opened the version that was current when the case was opened."""
        found = (self._state.secrets.get(account) or {}).get(component)
        before = [one for one in found.versions if one.at <= self._file.record.at] if found is not None else []
        return bool(before) and self._knowledge.has_opened(account, before[-1])

    def _of_platform(self, account: AccountRecord, profile: Profile | None, held: frozenset[str]) -> list[Item]:
        out = []
        for step in self._steps.of(account.platform, held):
            item = self._about(account, profile, "platform", "platform", step.action.id, min(step.action.paths))
            item.check, item.step = "manual", step
            out.append(item)
        return out

    def _put_in_order(self, account: str, items: list[Item]) -> None:
        """Whoever holds the phone or the mailbox takes back whatever else was changed: those come first."""
        first = [item.id for item in items if item.action in _REBINDING]
        first += [
            f"{step.action.id}:{control.id}"
            for control in self._by_account.get(account, ())
            if control.kind in _FIRST
            for step in self._steps.of_control(control)
        ]
        for item in items:
            if item.kind in ("secret", "platform") and item.id not in first:
                item.depends_on = first

    # control points

    def of_controls(self) -> Iterator[Item]:
        for control in self._controls:
            if control.holder in self._plan.everybody or control.id in self._held.controls:
                item = self._about_control(control, "hand_over_control")
                item.satisfied = control.holder not in self._plan.everybody
                yield item
            for step in self._steps.of_control(control):
                manual = self._about_control(control, step.action.id)
                manual.check, manual.step = "manual", step
                yield manual

    def _about_control(self, control: ControlRecord, action: str) -> Item:
        item = self._item("platform", "control", action, subject=control.label, path=_PATHS[control.kind])
        item.id, item.control = f"{action}:{control.id}", control.id
        return item

    def _item(self, tier: str, kind: str, action: str, *, subject: str, path: int) -> Item:
        return Item(action, tier, kind, "automatic", action, "", "", subject, "", path)

    def _about(
        self, account: AccountRecord, profile: Profile | None, tier: str, kind: str, action: str, path: int
    ) -> Item:
        name = profile.name if profile is not None else account.id
        return Item(
            f"{action}:{account.id}", tier, kind, "automatic", action, account.id, "", name, account.platform, path
        )


def _roles(profile: Profile, people: Collection[str]) -> set[str]:
    """As what an account's profile names somebody of these."""
    found = {
        role
        for role, named in (("admin", profile.admin), ("deputy", profile.deputy), ("real_name", profile.real_name))
        if named in people
    }
    return found | ({"operator"} if any(one in people for one in profile.operators) else set())


def _put_notes(session: Session, file: CaseFile, item: Item, today: date) -> None:
    """What people said about it. What the vault sees for itself keeps nobody's word for it."""
    assigned, reminded = file.assigned.get(item.id), file.reminded.get(item.id)
    if assigned is not None and isinstance(assigned.note, Assigned):
        item.assignee, item.due_at, item.assigned_at = assigned.note.to, assigned.note.due_at, assigned.record.at
    if reminded is not None:
        item.reminded_at = reminded.record.at
    told = file.settled.get(item.id)
    if told is None or item.check == "automatic" or not isinstance(told.note, Settled):
        return
    note = told.note
    item.text, item.file_name, item.recheck_at = note.text, note.file_name, note.recheck_at
    over = bool(note.recheck_at) and note.recheck_at <= today.isoformat()
    if note.outcome == "open" or over:  # its time came: it is open again by itself
        item.recheck_over = note.outcome != "open"
        return
    item.outcome, item.by, item.at, item.accepted_by = note.outcome, told.record.by, told.record.at, note.accepted_by
    item.satisfied = note.outcome != "submitted"


def held_now(session: Session, plan: Plan) -> Held:
    """What they answer for, were granted, are named on and hold at this moment."""
    state, member = session.state, plan.member
    named = [
        (account, role)
        for account, profile in session.profiles.items()
        for role in sorted(_roles(profile, plan.everybody))
    ]
    return Held(
        [one.id for one in state.accounts.values() if member and one.responsible == member],
        [one.scope for one in state.grants_of(member)] if member else [],
        named,
        [one.id for one in state.controls.values() if one.holder in plan.everybody],
    )


assert set(_SECRETS) == set(REPLACEABLE)
