"""How the check-up speaks of each kind of finding: group, icon, name, action and one sentence; no Qt needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from ui.i18n import QT_TRANSLATE_NOOP, language, translate
from vault.findings import CheckUp
from vault.views import Finding


@dataclass(frozen=True, slots=True)
class Kind:
    """``name`` and ``action`` are source texts; ``token`` colours the icon."""

    icon: str
    token: str
    name: str
    action: str


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    kinds: tuple[str, ...]


KINDS: dict[str, Kind] = {
    "reused": Kind(
        "mdi6.content-duplicate", "amber",
        QT_TRANSLATE_NOOP("health", "Reused"), QT_TRANSLATE_NOOP("health", "Show them"),
    ),
    "weak": Kind(
        "mdi6.shield-alert-outline", "amber",
        QT_TRANSLATE_NOOP("health", "Weak"), QT_TRANSLATE_NOOP("health", "Show them"),
    ),
    "stale": Kind(
        "mdi6.clock-alert-outline", "amber",
        QT_TRANSLATE_NOOP("health", "Stale"), QT_TRANSLATE_NOOP("health", "Show them"),
    ),
    "circulated": Kind(
        "mdi6.share-variant-outline", "teal",
        QT_TRANSLATE_NOOP("health", "Circulated"), QT_TRANSLATE_NOOP("health", "Show them"),
    ),
    "exposed": Kind(
        "mdi6.key-alert-outline", "red",
        QT_TRANSLATE_NOOP("health", "Exposed"), QT_TRANSLATE_NOOP("health", "Show them"),
    ),
    "brand_held_by_one": Kind(
        "mdi6.key-outline", "text2",
        QT_TRANSLATE_NOOP("health", "Brand with one holder"), QT_TRANSLATE_NOOP("health", "Show them"),
    ),
    "grant_ending": Kind(
        "mdi6.calendar-clock-outline", "text2",
        QT_TRANSLATE_NOOP("health", "Grant ends soon"), QT_TRANSLATE_NOOP("health", "Show them"),
    ),
    "held_by_one": Kind(
        "mdi6.account-outline", "text2",
        QT_TRANSLATE_NOOP("health", "Held by one"), QT_TRANSLATE_NOOP("health", "Name a deputy"),
    ),
    "leaver_named": Kind(
        "mdi6.account-arrow-right-outline", "red",
        QT_TRANSLATE_NOOP("health", "Leaver named"), QT_TRANSLATE_NOOP("health", "Replace them"),
    ),
    "no_second_factor": Kind(
        "mdi6.numeric", "text2",
        QT_TRANSLATE_NOOP("health", "No codes"), QT_TRANSLATE_NOOP("health", "Add codes"),
    ),
}  # fmt: skip

GROUPS = (
    Group(QT_TRANSLATE_NOOP("health", "Change passwords"), ("exposed", "reused", "weak", "stale", "circulated")),
    Group(QT_TRANSLATE_NOOP("health", "Add a second person"), ("held_by_one", "brand_held_by_one")),
    Group(QT_TRANSLATE_NOOP("health", "Tidy up after leavers"), ("leaver_named", "grant_ending")),
    Group(QT_TRANSLATE_NOOP("health", "Strengthen"), ("no_second_factor",)),
)

# What stands in the summary, at most four of them: what hurts most first.
SUMMARY = ("leaver_named", "exposed", "reused", "weak", "circulated", "held_by_one", "stale", "no_second_factor")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the sentences need besides the findings: names by account id and by person, and the policy's days."""

    names: Mapping[str, str] = field(default_factory=dict)
    persons: Mapping[str, str] = field(default_factory=dict)
    days: int = 90
    core_days: int = 60


def title(group: Group) -> str:
    return translate("health", group.title)


def first(result: CheckUp) -> str | None:
    """The kind that the page's first button mends; None where no account asks for anything."""
    found = {finding.kind for finding in result.findings}
    return next((kind for group in GROUPS for kind in group.kinds if kind in found), None)


def name(kind: str) -> str:
    return translate("health", KINDS[kind].name)


def action(kind: str) -> str:
    return translate("health", KINDS[kind].action)


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


def headline(result: CheckUp) -> str:
    """What to do first, with its number."""
    found = {finding.kind: set(finding.accounts) for finding in result.findings}
    if first := found.get("exposed", set()) | found.get("reused", set()) | found.get("weak", set()):
        return translate("health", "Change %n passwords first", None, len(first))
    if leavers := found.get("leaver_named"):
        return translate("health", "Replace leavers on %n accounts", None, len(leavers))
    if old := found.get("stale", set()) | found.get("circulated", set()):
        return translate("health", "Change %n passwords, a few a day", None, len(old))
    if alone := found.get("held_by_one"):
        return translate("health", "Name a deputy for %n accounts", None, len(alone))
    if bare := found.get("no_second_factor"):
        return translate("health", "Add codes to %n accounts", None, len(bare))
    if "backup_overdue" in found:
        return translate("health", "Back up the vault")
    if found.keys() & {"one_owner", "brand_held_by_one"}:
        return translate("health", "Give a second person the keys")
    if ending := found.get("grant_ending"):
        return translate("health", "Renew or let go of grants on %n accounts", None, len(ending))
    return translate("health", "Nothing to mend")


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
