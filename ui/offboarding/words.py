"""How a case is told in few words: days, standings, icons; no widget."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from ui.i18n import translate
from vault.times import day_of

if TYPE_CHECKING:
    from vault.offboarding.previewing import Concern
    from vault.offboarding.views import Item

OUTCOMES: Final = ("done", "submitted", "impossible", "not_applicable")
#: By outcome: icon, tone of the chip, colour of the bar.
LOOKS: Final = {
    "done": ("check-circle-outline", "green", "green_bar"),
    "submitted": ("timer-sand", "blue", "bar"),
    "impossible": ("cancel", "amber", "amber_bar"),
    "not_applicable": ("minus-circle-outline", "gray", "field_line"),
    "open": ("circle-outline", "plain", "bar_off"),
}
_CONTROLS: Final = {
    "sim": "sim-outline",
    "mailbox": "email-outline",
    "wechat": "wechat",
    "device": "cellphone",
    "real_name": "card-account-details-outline",
    "tool": "puzzle-outline",
    "payment": "credit-card-outline",
}
_KINDS: Final = {"grant": "account-key-outline", "member": "account-off-outline"}


@dataclass(frozen=True, slots=True)
class Standing:
    """How an item stands in a table cell; ``chip``: on the ground of its tone, else in plain words."""

    icon: str
    text: str
    tone: str
    more: str = ""
    chip: bool = False


def outcome_word(outcome: str) -> str:
    return {
        "done": translate("offboarding", "Done and verified"),
        "submitted": translate("offboarding", "Submitted, waiting"),
        "impossible": translate("offboarding", "Platform cannot"),
        "not_applicable": translate("offboarding", "Not applicable"),
        "open": translate("offboarding", "To do"),
    }[outcome]


def place_of(item: Item) -> str:
    """Under which of the five counts an item stands."""
    if item.check == "automatic":
        return "done" if item.satisfied else "open"
    return item.outcome if item.outcome in OUTCOMES else "open"


def standing_of(item: Item) -> Standing:
    place = place_of(item)
    icon, tone, _ = LOOKS[place]
    if item.check == "automatic":
        if item.satisfied:
            return Standing(icon, translate("offboarding", "Verified"), "green", short_moment(item.at))
        return Standing(icon, _not_yet(item.action), "plain")
    if item.recheck_over:
        return Standing("refresh", translate("offboarding", "Look again now"), "amber", chip=True)
    if place == "open":
        return Standing(icon, outcome_word(place), "plain")
    if place == "submitted":
        words = translate("offboarding", "Submitted, again {day}").format(day=short_day(item.recheck_at))
        return Standing(icon, words, tone, chip=True)
    return Standing(icon, outcome_word(place), tone, chip=True)


def _not_yet(action: str) -> str:
    """What the vault waits to see; the pane says by what."""
    return {
        "change_password": translate("offboarding", "Not changed yet"),
        "reenrol_totp": translate("offboarding", "Not enrolled yet"),
        "renew_recovery_codes": translate("offboarding", "Not renewed yet"),
        "take_grants": translate("offboarding", "Fall on the last day"),
        "end_membership": translate("offboarding", "Ends on the last day"),
        "pass_on_responsibility": translate("offboarding", "Still theirs"),
        "name_another": translate("offboarding", "Register still has them"),
        "hand_over_control": translate("offboarding", "Register still has them"),
    }.get(action, outcome_word("open"))


def icon_of(item: Item, kind: str) -> str:
    """What stands on the tile of an item that is about no account; ``kind`` of its control point."""
    return _CONTROLS.get(kind) or _KINDS.get(item.kind, "account-outline")


def short_day(day: str) -> str:
    return day[5:10]


def short_moment(milliseconds: int) -> str:
    return short_day(day_of(milliseconds).isoformat()) if milliseconds else ""


def long_words(days: int) -> str:
    """For how long."""
    return translate("offboarding", "%n days", None, days) if days > 0 else translate("offboarding", "today")


def held_for(milliseconds: int, today: date) -> str:
    return long_words((today - day_of(milliseconds)).days) if milliseconds else ""


def day_words(day: str, today: date) -> str:
    """A day, and how far it is from today."""
    days = (date.fromisoformat(day) - today).days
    if days == 0:
        near = translate("offboarding", "today")
    elif days > 0:
        near = translate("offboarding", "in %n days", None, days)
    else:
        near = translate("offboarding", "%n days ago", None, -days)
    return translate("offboarding", "{day}, {near}").format(day=short_day(day), near=near)


def numbered(tier: str, name: str) -> str:
    number = {
        "opened": translate("offboarding", "1."),
        "could_read": translate("offboarding", "2."),
        "platform": translate("offboarding", "3."),
    }[tier]
    return f"{number}{name}" if number.endswith("、") else f"{number} {name}"


def title_of(name: str, kind: str) -> str:
    return {
        "leaving": translate("offboarding", "{name} leaves"),
        "post_change": translate("offboarding", "{name} changes post"),
        "long_leave": translate("offboarding", "{name} goes on long leave"),
        "dismissal": translate("offboarding", "{name} is dismissed"),
        "lost": translate("offboarding", "{name} is lost"),
        "contract_end": translate("offboarding", "The contract with {name} ends"),
    }.get(kind, "{name}").format(name=name)


def kind_word(kind: str) -> str:
    return {
        "leaving": translate("offboarding", "Leaving"),
        "post_change": translate("offboarding", "Change of post"),
        "long_leave": translate("offboarding", "Long leave"),
        "dismissal": translate("offboarding", "Dismissal"),
        "lost": translate("offboarding", "Lost"),
        "contract_end": translate("offboarding", "Contract ends"),
    }.get(kind, kind)


def what_happens(kind: str, *, come: bool) -> str:
    """What opening such a case does, and when. ``come``: its last day has."""
    if come and kind != "dismissal":
        return translate("offboarding", "This day has come: the rights fall as soon as the case is there.")
    return {
        "leaving": translate(
            "offboarding",
            "Nothing changes before the last day, and they see nothing of it. On that day every right falls.",
        ),
        "post_change": translate(
            "offboarding",
            "On the last day in this post every grant falls. They stay a member and are given what the new post needs.",
        ),
        "long_leave": translate(
            "offboarding", "On the last day every grant falls. They stay a member and open nothing until they are back."
        ),
        "dismissal": translate("offboarding", "Every right falls now, by one entry, as soon as the case is opened."),
    }[kind]


def concern_words(name: str, concern: Concern) -> str:
    """The warning before the last day; empty where there is nothing to warn of."""
    quote = translate("offboarding", "“{name}”")
    between = translate("factors", ", ")
    accounts = between.join(quote.format(name=one) for one in concern.only_admin[:3])
    if len(concern.only_admin) > 3:
        accounts += translate("offboarding", " and %n more accounts", None, len(concern.only_admin) - 3)
    things = between.join(
        {"sim": "SIM {label}"}.get(kind, "{label}").format(label=label) for kind, label in concern.holds[:3]
    )
    if len(concern.holds) > 3:
        things += translate("offboarding", " and %n more", None, len(concern.holds) - 3)
    if accounts and things:
        words = translate(
            "offboarding", "{name} is the only administrator of {accounts} and holds {things}. Do these first."
        )
    elif accounts:
        words = translate("offboarding", "{name} is the only administrator of {accounts}. Do this first.")
    elif things:
        words = translate("offboarding", "{name} holds {things}. Do this first.")
    else:
        return ""
    return words.format(name=name, accounts=accounts, things=things)


def reason_word(reason: str) -> str:
    """Why somebody is suggested to take an account over."""
    return {
        "deputy": translate("offboarding", "deputy there"),
        "operator": translate("offboarding", "works there already"),
        "grant": translate("offboarding", "has the password"),
        "heir": translate("offboarding", "takes over by the case"),
        "leads": translate("offboarding", "leads it"),
    }[reason]
