"""The record as the page shows it: newest first, with local days, searched and filtered. No Qt: built on the worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from ui.audit.kinds import group_of
from ui.audit_text import sentence
from vault.views import AuditRow

if TYPE_CHECKING:
    from vault.session import Session

_SLICE = 200


@dataclass(frozen=True, slots=True)
class Filter:
    """Empty parts let everything through. ``since``: a local ISO day; ``text``: folded, all of its words must occur."""

    member: str = ""
    account: str = ""
    group: str = ""
    since: str = ""
    text: str = ""

    @property
    def is_set(self) -> bool:
        return self != Filter()


@dataclass(frozen=True, slots=True)
class Listing:
    """Parallel lists, newest first. ``found_by``: what the search looks through.

    ``accounts``: name and id of every account that something happened to, deleted ones left out.
    """

    rows: Sequence[AuditRow] = ()
    days: Sequence[str] = ()
    times: Sequence[str] = ()
    found_by: Sequence[str] = field(default=(), repr=False)
    members: Sequence[str] = ()
    accounts: Sequence[tuple[str, str]] = ()

    def let_through(self, wanted: Filter) -> Sequence[int]:
        """Positions of the rows that pass, in order."""
        found: Sequence[int] = range(len(self.rows))
        rows, days, texts = self.rows, self.days, self.found_by
        if wanted.member:
            found = [at for at in found if rows[at].by == wanted.member]
        if wanted.account:
            found = [at for at in found if rows[at].account == wanted.account]
        if wanted.group:
            found = [at for at in found if group_of(rows[at].kind) == wanted.group]
        if wanted.since:
            found = [at for at in found if days[at] >= wanted.since]
        for word in wanted.text.split():
            found = [at for at in found if word in texts[at]]
        return found


def build_listing(rows: Sequence[AuditRow], breathe: Callable[[], None] = lambda: None) -> Listing:
    """``rows`` oldest first, as the use case gives them."""
    days, times, texts = [], [], []
    newest_first = list(reversed(rows))
    for number, row in enumerate(newest_first):
        if number % _SLICE == 0:
            breathe()
        day, time = _local(row.at)
        days.append(day)
        times.append(time)
        texts.append(f"{sentence(row)} {row.device} {'' if row.seq is None else row.seq}".casefold())
    members = sorted({row.by for row in rows if row.by and row.by != "recovery"})
    named = {row.account: str(row.facts.get("account", "")) for row in newest_first if row.account}
    accounts = sorted((name, account) for account, name in named.items() if name)
    return Listing(newest_first, days, times, texts, members, accounts)


def _local(at: str) -> tuple[str, str]:
    """Day and time of day on this computer's clock; empty where the row does not even say when."""
    if not at:
        return "", ""
    try:
        moment = datetime.fromisoformat(at).astimezone()
    except (ValueError, OverflowError, OSError):  # the year 9999 in another time zone
        return at[:10], at[11:16]
    return moment.date().isoformat(), f"{moment:%H:%M}"


def read(session: Session, progress: Callable[[int, int], None], breathe: Callable[[], None]) -> Listing:
    """Read all that this member may read. Raises Integrity errors, and what ``progress`` raises."""
    from vault.alarms import note_seen
    from vault.audit import list_audit

    rows = list_audit(session, progress=progress)
    note_seen(session)
    return build_listing(rows, breathe)
