"""What somebody could have read, and what they have opened: the ledger says the one, devices report the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vault.activity import read_chain
from vault.errors import Integrity
from vault.exposure import REPLACEABLE, Exposure
from vault.ledger.records import AccountRecord, Component, SecretVersion
from vault.session import Session

#: Records that say that somebody had a secret before their eyes or on their clipboard.
_OPENING: Final = ("reveal", "look", "copy")


class Knowledge:
    """Of one person: their member's keys, and what went round before there were any."""

    def __init__(self, session: Session, member: str, since: int, *, of_person: bool = True) -> None:
        """``since``: when the case was opened (ms); what they knew then stays on the list after it was changed.

        ``of_person``: not a thing, nor an agency, which no sheet was sent to.
        """
        self._state, self._member, self._since = session.state, member, since
        self._exposure = Exposure(session.state, session.now().date().isoformat())
        self._of_person = of_person
        record = session.state.members.get(member)
        self._joined = record.joined_at if record is not None else 0
        self.opened = opened_by(session, member) if member else {}

    def of(self, account: AccountRecord) -> Iterator[tuple[str, SecretVersion, bool]]:
        """Component, its present version, and whether they still know it; only what they knew at some time."""
        secrets = self._state.secrets.get(account.id)
        if not secrets:
            return
        for name, component in secrets.items():
            if name in REPLACEABLE and component.current:
                known = [one for one in self._lived(component) if self.knows(account.brand, one)]
                if known:
                    present = component.versions[component.current - 1]
                    yield name, present, any(one is present for one in known)

    def _lived(self, component: Component) -> Iterator[SecretVersion]:
        """Versions that were current when the case was opened, or have been since."""
        counted = [
            one
            for one in component.versions
            if one.version not in component.skipped and one.version <= component.current
        ]
        at_opening = [one for one in counted if one.at <= self._since][-1:]
        yield from at_opening
        yield from (one for one in counted if one.at > self._since)

    def knows(self, brand: str, version: SecretVersion) -> bool:
        """Whether they ever held a key to it, or it went round in a sheet while they were there."""
        if self._of_person and version.circulated and self._joined <= version.at:
            return True
        return bool(self._member) and self._member in self._exposure.knowers(brand, version)

    def has_opened(self, account: str, version: SecretVersion) -> bool:
        return self.opened.get(account, -1) >= version.at


def opened_by(session: Session, member: str) -> dict[str, int]:
    """When a member last opened which account, by their own devices' word: it puts the list in order, no more."""
    found: dict[str, int] = {}
    for device in [one.id for one in session.state.devices.values() if one.member == member]:
        try:
            for _entry, records in read_chain(session.store, session.ring, session.state, device):
                for record in records:
                    if (
                        record.account
                        and record.kind in _OPENING
                        and record.facts.get("field") not in ("login", "code")
                    ):
                        found[record.account] = max(found.get(record.account, 0), record.at)
        except Integrity:  # whoever verifies hears of it; here it would only keep HR from working
            continue
    return found
