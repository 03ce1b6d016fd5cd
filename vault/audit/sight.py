"""How much of the record one member may read: all of it, what concerns what they lead, or what they did themselves."""

from __future__ import annotations

from vault.access import own_levels
from vault.ledger import changes as c
from vault.ledger.entry import Entry
from vault.ledger.rights import ALL, LED
from vault.ledger.rules.base import RECOVERY, reach
from vault.ledger.rules.offboarding import holders_of_case
from vault.session import Session


class Sight:
    """Made for one reading: it remembers from entries gone by to which brand a deleted account belonged."""

    def __init__(self, session: Session) -> None:
        self._state, self._me = session.state, session.ring.member
        member = session.state.members.get(self._me)
        how_far = reach(session.state, member.role, "audit") if member is not None and member.active else None
        self.all = how_far == ALL
        led = own_levels(session) if how_far == LED else {}
        self._led = {scope for scope, level in led.items() if level == "manage"}
        self._brands = {account.id: account.brand for account in session.state.accounts.values()}

    def is_mine(self, author: str) -> bool:
        """Whether this member wrote it; somebody who joins still writes as their invitation."""
        invitation = self._state.invitations.get(author)
        return self._me == (invitation.member if invitation is not None else author)

    def of_account(self, account: str) -> bool:
        return self.all or account in self._led or self._brands.get(account, "") in self._led

    def of_entry(self, entry: Entry, changes: list[c.AnyChange]) -> list[c.AnyChange]:
        """Those of its changes that may be told; none where the entry is not to be seen at all."""
        if not self.all:
            self._brands |= {one.account: one.brand for one in changes if isinstance(one, c.AccountAdded)}
        changes = [change for change in changes if self._may_know(change)]
        if self.all or self.is_mine(entry.author):
            return changes
        return [change for change in changes if _is_loud(change) or self._reads_case(change) or self._is_led(change)]

    def _may_know(self, change: c.AnyChange) -> bool:
        """That a case exists is hidden from whom it is about, whatever else they may read, until their rights fall."""
        return not isinstance(change, _CASES) or isinstance(change, c.CaseRevoked) or self._reads_case(change)

    def _reads_case(self, change: c.AnyChange) -> bool:
        case = self._state.cases.get(change.case) if isinstance(change, _CASES) else None
        return case is not None and self._me in holders_of_case(case)

    def _is_led(self, change: c.AnyChange) -> bool:
        return bool(self._led) and any(self.of_account(scope) or scope in self._led for scope in self._scopes(change))

    def _scopes(self, change: c.AnyChange) -> list[str]:
        """Ids of the brands and accounts that a change is about."""
        single = [getattr(change, name, "") for name in ("account", "brand", "scope")]
        several = [*getattr(change, "accounts", ()), *getattr(change, "brands", ())]
        if isinstance(change, c.ControlEdited | c.ControlShared) and change.control in self._state.controls:
            single.append(self._state.controls[change.control].brand)
        if isinstance(change, c.LinkAdded | c.LinkRemoved):
            controls = [one for end in (change.source, change.target) if (one := self._state.controls.get(end))]
            several += [change.source, change.target, *(control.brand for control in controls)]
        if isinstance(change, c.RequestAnswered) and change.request in self._state.requests:
            single.append(self._state.requests[change.request].scope)
        if isinstance(change, c.ReminderSent) and change.robot in self._state.robots:
            single.append(self._state.robots[change.robot].brand)
        return [scope for scope in (*single, *several) if scope]


_CASES = (
    c.CaseOpened,
    c.CaseKeyRenewed,
    c.CaseReplanned,
    c.CaseNoted,
    c.CaseRevoked,
    c.CaseClosed,
    c.CaseReopened,
    c.CaseCancelled,
)


def _is_loud(change: c.AnyChange) -> bool:
    """A use of the recovery key is everybody's business: it is the one way around a password."""
    return isinstance(change, c.MemberRecovered) or (isinstance(change, c.RequestOpened) and change.kind == RECOVERY)
