"""Which control point a phone number or address is, while many accounts are written in one entry."""

from __future__ import annotations

from collections.abc import Sequence

from vault.controls.editing import MASKS, new_control
from vault.intention import Intention
from vault.ledger import changes as c
from vault.session import Session


class ControlIndex:
    """Which control point a phone number or address is, for writing many accounts in one entry.

    Masked labels narrow the search, so that only a handful of sealed ones has to be opened.
    """

    def __init__(self, session: Session, intention: Intention) -> None:
        self._session = session
        self._intention = intention
        self._known: dict[tuple[str, str], str] = {}
        self._opened: set[tuple[str, str]] = set()  # a whole company's mailboxes may share one masked label

    def find(self, kind: str, value: str) -> str | None:
        mask = MASKS.get(kind)
        label = mask(value) if mask else value
        if (kind, label) not in self._opened:
            self._opened.add((kind, label))
            for control in self._session.state.labelled(kind, label):
                self._known.setdefault((kind, self._session.open_control(control)), control.id)
        return self._known.get((kind, value))

    def link(self, kind: str, value: str, *, brand: str, holder: str, accounts: Sequence[str]) -> str:
        """The control point of this value, made if new, linked to ``accounts`` and held by ``holder`` if named."""
        known = self.find(kind, value)
        if known is None:
            made = new_control(
                self._intention,
                kind=kind,
                brand=brand,
                value=value,
                holder=holder,
                company=False,
                accounts=accounts,
            )
            self._known[kind, value] = made
            return made
        old = self._intention.overlay.controls.get(known)
        assert old is not None
        linked = [*old.accounts, *(account for account in accounts if account not in old.accounts)]
        if linked != old.accounts or (holder and holder != old.holder):
            self._intention.add(c.ControlEdited(known, old.label, holder or old.holder, old.company_owned, linked))
        return known

    def unlink(self, kind: str, value: str, account: str) -> None:
        known = self.find(kind, value)
        old = self._intention.overlay.controls.get(known) if known else None
        if old is not None and account in old.accounts:
            rest = [other for other in old.accounts if other != account]
            self._intention.add(c.ControlEdited(old.id, old.label, old.holder, old.company_owned, rest))
