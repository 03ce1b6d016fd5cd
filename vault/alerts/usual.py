"""How an account is used: places, networks, devices and hours from alerts that were harmless, and from this vault."""

from __future__ import annotations

from dataclasses import dataclass, field

from vault.alerts.places import Place
from vault.alerts.reading import Alert, read_alert
from vault.alerts.sealed import open_text
from vault.errors import Integrity
from vault.ledger.records import AccountRecord, AlertRecord
from vault.reviews.points import registered
from vault.session import Session
from vault.unusual.gathering import gatherer
from vault.unusual.hours import Band, Hours, local
from vault.unusual.signs import DAY_MS, HISTORY_DAYS, USES

#: Earlier alerts that are looked at, the latest first.
_MOST: int = 50


@dataclass(slots=True)
class Usual:
    """``team_places``: where other accounts of the brand are used; ``uses``: when this one was opened here, in ms."""

    places: list[Place] = field(default_factory=list)
    team_places: list[Place] = field(default_factory=list)
    networks: set[str] = field(default_factory=set)
    devices: list[str] = field(default_factory=list)
    hours: Band | None = None
    uses: list[int] = field(default_factory=list)


def usual_of(session: Session, account: AccountRecord, *, before: str = "") -> Usual:
    """``before``: an alert that is judged anew, which says nothing about itself.

    Raises Damaged, Tampered for activity that is not what was written.
    """
    found = Usual()
    past = Hours(HISTORY_DAYS)
    harmless = [one for one in session.state.alerts.values() if one.id != before and is_harmless(session, one)]
    latest = sorted(harmless, key=lambda one: one.at, reverse=True)
    for record in [one for one in latest if one.account == account.id][:_MOST]:
        alert = _read(session, record)
        if alert is not None:
            found.places += alert.places[:1]
            found.networks.update(filter(None, [alert.network]))
            found.devices += filter(None, [alert.device])
    for record in [one for one in latest if one.account != account.id and _brand(session, one) == account.brand][
        :_MOST
    ]:
        alert = _read(session, record)
        found.team_places += alert.places[:1] if alert is not None else ()
    found.devices += _registered_devices(session, account)
    found.uses = _uses(session, account)
    days: dict[int, set[int]] = {}
    for at in found.uses:
        day, minute = local(at)
        days.setdefault(day, set()).add(minute)
    for day, minutes in sorted(days.items()):
        past.add(day, minutes)
    found.hours = past.band()
    return found


def is_harmless(session: Session, record: AlertRecord) -> bool:
    """As it was judged, or as somebody found who dealt with it."""
    cleared = session.state.cleared.get(record.id)
    return cleared.found == "harmless" if cleared is not None else record.verdict == "harmless"


def _brand(session: Session, record: AlertRecord) -> str:
    account = session.state.accounts.get(record.account)
    return account.brand if account is not None else ""


def _read(session: Session, record: AlertRecord) -> Alert | None:
    """None for one that cannot be read: it says nothing then, and its own row says so."""
    if record.account not in session.profiles:
        return None
    try:
        return read_alert(open_text(session, record), record.at // 1000)
    except Integrity:
        return None


def _registered_devices(session: Session, account: AccountRecord) -> list[str]:
    """Devices that the vault has as this account's, and what the last review found signed in."""
    labels = [
        one.label for one in session.state.controls.values() if one.kind == "device" and account.id in one.accounts
    ]
    listed = registered(session, account, "devices").replace("、", ",").replace("，", ",").split(",")
    return list(dict.fromkeys(name.strip() for name in (*labels, *listed) if name.strip()))


def _uses(session: Session, account: AccountRecord) -> list[int]:
    gathered = gatherer(session)
    gathered.read()
    since = session.clock_ms() - HISTORY_DAYS * DAY_MS
    number = gathered.number_of(account.id)
    return sorted(
        event.at
        for chain in gathered.chains.values()
        for event in chain.events
        if event.account == number and event.at >= since and event.word in USES
    )
