"""``platform show``: facts, ways back in and lists of one platform, for a person and as JSON."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from ui.accounts.words import root_name
from ui.cli import output
from ui.i18n import translate

if TYPE_CHECKING:
    from vault.platforms import Fact, Platform
    from vault.platforms.playbook import Grounded, Playbook, Residual, Step

KINDS: Final = ("offboard", "handover", "review", "stolen")


def document(platform: Platform, book: Playbook) -> dict[str, Any]:
    """Everything in both languages; a list for each role where roles have their own."""
    import msgspec

    from vault.platforms.playbook import as_shown

    today = date.today()
    residual = [{**msgspec.to_builtins(one), "verified": one.verified, "old": one.old(today)} for one in book.residual]
    lists: dict[str, Any] = {
        kind: {
            role.id: [msgspec.to_builtins(as_shown(step, today)) for step in book.checklist(kind, role.id)]
            for role in book.roles
        }
        for kind in ("offboard", "handover", "review")
    }
    lists["stolen"] = [msgspec.to_builtins(as_shown(step, today)) for step in book.checklist("stolen")]
    return {
        **msgspec.to_builtins(platform),
        "general": book.general,
        "status": book.status,
        "lists_reviewed_on": book.reviewed_on.isoformat(),
        "roles": msgspec.to_builtins(book.roles),
        "residual": residual,
        "lists": lists,
        "verification": msgspec.to_builtins(book.verification),
        "register": msgspec.to_builtins(book.register),
        "protections": book.protections,
        "team": book.team,
    }


def describe(platform: Platform, book: Playbook, lang: str) -> None:
    output.line(output.with_detail(platform.label(lang), platform.id))
    output.pairs(
        [
            (translate("cli", "Root of trust"), root_name(platform.trust_root)),
            (translate("cli", "One-time code"), platform.totp),
            *((name, link.url) for name, link in platform.urls.items()),
            (translate("cli", "Facts as of"), str(platform.reviewed_on)),
        ]
    )
    for fact in platform.facts:
        output.line(f"· {fact.text.get(lang) or fact.text['zh']}{_badge([fact])}")
    output.line("")
    if book.general:
        output.line(translate("cli", "The lists below are general ones for this way of logging in."))
    output.line(translate("cli", "Ways back in after somebody leaves"))
    for one in book.residual:
        output.line(_residual(one, lang))
    for kind in KINDS:
        _lists(book, kind, lang)


def kind_name(kind: str) -> str:
    return {
        "offboard": translate("cli", "Somebody leaves"),
        "handover": translate("cli", "Handover"),
        "review": translate("cli", "Access review"),
        "stolen": translate("cli", "Account stolen"),
    }[kind]


def _lists(book: Playbook, kind: Any, lang: str) -> None:
    own = any(one.kind == kind and one.applies_to for one in book.lists)
    for role in book.roles if own else [None]:
        steps = book.checklist(kind, role.id if role is not None else "")
        if steps:
            output.line("")
            title = kind_name(kind)
            output.line(title if role is None else output.with_detail(title, role.label[lang]))
            for step in steps:
                _step(step, lang)


def _step(step: Step, lang: str) -> None:
    action = step.action
    output.line(f"□ {action.label[lang]}{_mark(action, team=action.team)}")
    output.line(f"  {action.actor_label[lang]} · {action.where[lang]}")
    if action.needs["en"] != "Nothing":
        output.line("  " + translate("cli", "Needs: {what}").format(what=action.needs[lang]))
    output.line("  " + translate("cli", "Done when: {what}").format(what=action.verify[lang]))


def _residual(one: Residual, lang: str) -> str:
    words = f"{one.path:>2} {'●' if one.present else '–'} {one.label[lang]}{_mark(one, team=one.team)}"
    if one.present:
        return words
    return translate("cli", "{path}: {reason}").format(path=words, reason=one.absent[lang])


def _mark(what: Grounded, *, team: bool) -> str:
    if team:
        return translate("cli", " (this team's own)")
    return _badge(what.facts)


def _badge(facts: list[Fact]) -> str:
    if any(fact.team for fact in facts):
        return translate("cli", " (this team's own)")
    if all(fact.verified for fact in facts):
        return ""
    if any(fact.old(date.today()) for fact in facts):
        return translate("cli", " (unverified, seen long ago)")
    return translate("cli", " (unverified)")
