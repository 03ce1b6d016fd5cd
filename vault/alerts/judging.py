"""Harmless, unclear or theft: an alert held against how the account is used, each reason a stable word.

``theft`` means that one has to act as if it were one. A new password, phone or mailbox that nobody here has set
weighs more than any place; a place alone proves nothing, because networks and telephones wander.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from vault.alerts.reading import Alert, same_device
from vault.alerts.usual import Usual
from vault.unusual.hours import local
from vault.unusual.signs import MINUTE_MS

#: What locks a rightful owner out.
CRITICAL: Final = frozenset({"password_changed", "phone_changed", "mailbox_changed", "second_factor_off"})
#: Somebody copies a password and signs in; clocks of platforms and computers differ by a little.
_BEFORE_MS: Final = 15 * MINUTE_MS
_AFTER_MS: Final = 5 * MINUTE_MS
#: Where the alert names no time, it is taken to have come within the last hour.
_LATELY_MS: Final = 60 * MINUTE_MS
_MARGIN: Final = 60
#: What speaks against, what speaks for, and what is missing.
AGAINST: Final = ("not_changed_here", "place_new", "place_said_new", "device_new", "device_said_new", "hours_unusual")
FOR: Final = (
    "used_here",
    "changed_here",
    "place_usual",
    "place_of_team",
    "network_usual",
    "device_usual",
    "hours_usual",
)
MISSING: Final = ("no_time", "not_used_here", "nothing_to_compare", "not_understood")
REASONS: Final = (*AGAINST, *FOR, *MISSING)


@dataclass(frozen=True, slots=True)
class Judged:
    verdict: str
    reasons: list[str]


def judge(alert: Alert, usual: Usual, *, changed_here: bool, now_ms: int) -> Judged:
    """``changed_here``: this vault knows of a change that such an alert would tell of."""
    used = _used(alert, usual, now_ms)
    signs = [*_place(alert, usual), *_device(alert, usual), *_hours(alert, usual)]
    if alert.kind in CRITICAL:
        signs.append("changed_here" if changed_here else "not_changed_here")
    signs.append("used_here" if used else "not_used_here")
    if alert.at is None:
        signs.append("no_time")
    if alert.kind == "other":
        signs.append("not_understood")
    if not {*signs} & {*AGAINST, *FOR}:
        signs.append("nothing_to_compare")
    return Judged(_verdict(alert.kind, frozenset(signs)), [one for one in REASONS if one in signs])


def _used(alert: Alert, usual: Usual, now_ms: int) -> bool:
    if alert.at is None:
        return any(now_ms - _LATELY_MS <= at <= now_ms for at in usual.uses)
    moment = alert.at * 1000
    return any(moment - _BEFORE_MS <= at <= moment + _AFTER_MS for at in usual.uses)


def _place(alert: Alert, usual: Usual) -> list[str]:
    if alert.network and alert.network in usual.networks:
        return ["network_usual"]
    places = alert.places[:1]
    if any(place.within(known) for place in places for known in usual.places):
        return ["place_usual"]
    if alert.says_elsewhere:
        return ["place_said_new"]
    if any(place.within(known) for place in places for known in usual.team_places):
        return ["place_of_team"]
    return ["place_new"] if places and usual.places else []


def _device(alert: Alert, usual: Usual) -> list[str]:
    if any(same_device(alert.device, known) for known in usual.devices):
        return ["device_usual"]
    if alert.says_new:
        return ["device_said_new"]
    return ["device_new"] if alert.device and usual.devices else []


def _hours(alert: Alert, usual: Usual) -> list[str]:
    if alert.at is None or usual.hours is None:
        return []
    _, minute = local(alert.at * 1000)
    return ["hours_unusual" if usual.hours.outside_by(minute) > _MARGIN else "hours_usual"]


_PLACE_KNOWN: Final = frozenset({"place_usual", "place_of_team", "network_usual"})
_PLACE_ODD: Final = frozenset({"place_new", "place_said_new"})
_DEVICE_ODD: Final = frozenset({"device_new", "device_said_new"})


def _verdict(kind: str, signs: frozenset[str]) -> str:
    place_known, place_odd = bool(signs & _PLACE_KNOWN), bool(signs & _PLACE_ODD)
    device_known, device_odd = "device_usual" in signs, bool(signs & _DEVICE_ODD)
    if kind in CRITICAL:
        return _critical(signs, place_known and device_known, place_odd or device_odd)
    if kind == "other":
        return "unclear"
    if "used_here" in signs:
        return "unclear" if place_odd else "harmless"
    if kind in ("attempt", "code_sent"):  # somebody knows the login; they are not in
        return "harmless" if place_known and device_known else "unclear"
    if place_odd and (device_odd or "hours_unusual" in signs):
        return "theft"
    familiar = (place_known and not device_odd) or (device_known and not place_odd)
    return "harmless" if familiar and "hours_unusual" not in signs else "unclear"


def _critical(signs: frozenset[str], familiar: bool, odd: bool) -> str:
    if "changed_here" in signs:
        return "unclear" if odd else "harmless"
    if familiar or ("used_here" in signs and not odd):  # somebody of the team may have done it past the vault
        return "unclear"
    return "theft"
