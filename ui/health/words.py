"""How the check-up speaks of a kind of finding: its name and one sentence; no Qt needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from ui.i18n import QT_TRANSLATE_NOOP, language, translate
from vault.views import Finding

KINDS: dict[str, str] = {
    "reused": QT_TRANSLATE_NOOP("health", "Reused"),
    "weak": QT_TRANSLATE_NOOP("health", "Weak"),
    "stale": QT_TRANSLATE_NOOP("health", "Stale"),
    "circulated": QT_TRANSLATE_NOOP("health", "Circulated"),
    "exposed": QT_TRANSLATE_NOOP("health", "Exposed"),
    "brand_held_by_one": QT_TRANSLATE_NOOP("health", "Brand with one holder"),
    "grant_ending": QT_TRANSLATE_NOOP("health", "Grant ends soon"),
    "held_by_one": QT_TRANSLATE_NOOP("health", "Held by one"),
    "leaver_named": QT_TRANSLATE_NOOP("health", "Leaver named"),
    "no_second_factor": QT_TRANSLATE_NOOP("health", "No codes"),
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What the sentences need besides the findings: names by account id and by person, and the policy's days."""

    names: Mapping[str, str] = field(default_factory=dict)
    persons: Mapping[str, str] = field(default_factory=dict)
    days: int = 90
    core_days: int = 60


def name(kind: str) -> str:
    return translate("health", KINDS[kind])


def sentence(finding: Finding, facts: Facts) -> str:
    """One line on what is wrong with these accounts."""
    return _SENTENCES[finding.kind](finding, facts)


def some(names: Sequence[str], shown: int = 2) -> str:
    """The first few of ``names``, and that there are more: 山岚官方微博、北禾知乎号等."""
    chinese = language() == "zh"
    text = ("、" if chinese else ", ").join(names[:shown])
    if len(names) <= shown:
        return text
    return translate("health", "{names} and others").format(names=text)


def _names(finding: Finding, facts: Facts, shown: int = 2) -> str:
    return some([facts.names.get(account, account) for account in finding.accounts], shown)


def _people(finding: Finding, facts: Facts) -> str:
    return some([facts.persons.get(person, person) for person in finding.persons], 3)


def _reused(finding: Finding, facts: Facts) -> str:
    return translate("health", "One password in several places: {names}").format(names=_names(finding, facts))


def _weak(finding: Finding, facts: Facts) -> str:
    return translate("health", "Easy to guess, weakest first: {names}").format(names=_names(finding, facts))


def _stale(finding: Finding, facts: Facts) -> str:
    text = translate("health", "Older than {days} days (core accounts {core}), or of unknown age")
    return text.format(days=facts.days, core=facts.core_days)


def _circulated(finding: Finding, facts: Facts) -> str:
    return translate("health", "From a file, not changed here yet; delete the sheet too")


def _held_by_one(finding: Finding, facts: Facts) -> str:
    text = translate("health", "Administrator, operator and SIM are one person: {persons}")
    return text.format(persons=_people(finding, facts))


def _leaver_named(finding: Finding, facts: Facts) -> str:
    text = translate("health", "{persons}: left, but still named on {names}")
    return text.format(persons=_people(finding, facts), names=_names(finding, facts, 1))


def _no_second_factor(finding: Finding, facts: Facts) -> str:
    return translate("health", "The platform has them, none are kept here: {names}").format(
        names=_names(finding, facts)
    )


def _exposed(finding: Finding, facts: Facts) -> str:
    text = translate("health", "{persons} could read them and may not any more: {names}")
    return text.format(persons=_people(finding, facts), names=_names(finding, facts, 1))


def _brand_held_by_one(finding: Finding, facts: Facts) -> str:
    if not finding.persons:
        return translate("health", "Nobody but the recovery key opens the whole brand")
    text = translate("health", "Only {persons} and the recovery key open the whole brand")
    return text.format(persons=_people(finding, facts))


def _grant_ending(finding: Finding, facts: Facts) -> str:
    text = translate("health", "{persons}: the grant ends within 14 days; renew it if it is still needed")
    return text.format(persons=_people(finding, facts))


_SENTENCES: dict[str, Callable[[Finding, Facts], str]] = {
    "reused": _reused,
    "weak": _weak,
    "stale": _stale,
    "circulated": _circulated,
    "exposed": _exposed,
    "brand_held_by_one": _brand_held_by_one,
    "grant_ending": _grant_ending,
    "held_by_one": _held_by_one,
    "leaver_named": _leaver_named,
    "no_second_factor": _no_second_factor,
}
