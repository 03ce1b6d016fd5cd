"""Words about somebody leaving: kinds, tiers, outcomes, what the vault looks after itself, what went wrong. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.i18n import QT_TRANSLATE_NOOP, language, translate

if TYPE_CHECKING:
    from vault.offboarding.views import Item

_KINDS = {
    "leaving": QT_TRANSLATE_NOOP("offboarding", "leaves the company"),
    "post_change": QT_TRANSLATE_NOOP("offboarding", "changes post"),
    "long_leave": QT_TRANSLATE_NOOP("offboarding", "on long leave"),
    "dismissal": QT_TRANSLATE_NOOP("offboarding", "dismissed"),
    "contract_end": QT_TRANSLATE_NOOP("offboarding", "contract ends"),
    "lost": QT_TRANSLATE_NOOP("offboarding", "lost"),
}
_STATES = {
    "planned": QT_TRANSLATE_NOOP("offboarding", "planned"),
    "revoked": QT_TRANSLATE_NOOP("offboarding", "rights taken back"),
    "closed": QT_TRANSLATE_NOOP("offboarding", "closed"),
    "cancelled": QT_TRANSLATE_NOOP("offboarding", "cancelled"),
}
_TIERS = {
    "opened": QT_TRANSLATE_NOOP("offboarding", "Opened the password"),
    "could_read": QT_TRANSLATE_NOOP("offboarding", "Could read the password"),
    "platform": QT_TRANSLATE_NOOP("offboarding", "On the platform only"),
}
_OUTCOMES = {
    "done": QT_TRANSLATE_NOOP("offboarding", "done and verified"),
    "submitted": QT_TRANSLATE_NOOP("offboarding", "submitted, waiting"),
    "impossible": QT_TRANSLATE_NOOP("offboarding", "the platform cannot"),
    "not_applicable": QT_TRANSLATE_NOOP("offboarding", "not applicable"),
    "": QT_TRANSLATE_NOOP("offboarding", "open"),
}
_ACTIONS = {
    "change_password": QT_TRANSLATE_NOOP("offboarding", "Change the password"),
    "reenrol_totp": QT_TRANSLATE_NOOP("offboarding", "Enrol new one-time codes"),
    "renew_recovery_codes": QT_TRANSLATE_NOOP("offboarding", "Make new recovery codes"),
    "take_grants": QT_TRANSLATE_NOOP("offboarding", "Take back the grants"),
    "end_membership": QT_TRANSLATE_NOOP("offboarding", "End the membership and its devices"),
    "pass_on_responsibility": QT_TRANSLATE_NOOP("offboarding", "Name another responsible member"),
    "name_another": QT_TRANSLATE_NOOP("offboarding", "Name somebody else in the register"),
    "hand_over_control": QT_TRANSLATE_NOOP("offboarding", "Enter the new holder"),
}
#: What is still to happen, of what the vault sees for itself.
_PENDING = {
    "change_password": QT_TRANSLATE_NOOP("offboarding", "not changed yet; seen by itself once it is"),
    "reenrol_totp": QT_TRANSLATE_NOOP("offboarding", "not enrolled anew yet; seen by itself once it is"),
    "renew_recovery_codes": QT_TRANSLATE_NOOP("offboarding", "not renewed yet; seen by itself once they are"),
    "take_grants": QT_TRANSLATE_NOOP("offboarding", "fall when the rights are taken back"),
    "end_membership": QT_TRANSLATE_NOOP("offboarding", "ends when the rights are taken back"),
    "pass_on_responsibility": QT_TRANSLATE_NOOP(
        "offboarding", "still theirs; passes on when the rights are taken back"
    ),
    "name_another": QT_TRANSLATE_NOOP("offboarding", "the register still names them"),
    "hand_over_control": QT_TRANSLATE_NOOP("offboarding", "the register still has it with them"),
}

_CASE = QT_TRANSLATE_NOOP("errors", "Look at the case again. Nothing was changed.")
TEXT: dict[str, tuple[str, str]] = {
    "disabled:last_day": (
        QT_TRANSLATE_NOOP("errors", "Your rights in this vault have ended, as of the day that was entered for it"),
        QT_TRANSLATE_NOOP("errors", "Ask HR or the administrator."),
    ),
    "case_open": (
        QT_TRANSLATE_NOOP(
            "errors", "{count} items of this case are open, {vault} of which the vault checks for itself"
        ),
        QT_TRANSLATE_NOOP("errors", "The case says which, and in whose hands. It stays open until all of them end."),
    ),
    "not_found:case": (
        QT_TRANSLATE_NOOP("errors", "There is no case “{name}” that you may see"),
        QT_TRANSLATE_NOOP("errors", "See the list of cases."),
    ),
    "not_found:item": (
        QT_TRANSLATE_NOOP("errors", "The case has no such open item: {name}"),
        QT_TRANSLATE_NOOP("errors", "See the items of the case."),
    ),
    "not_found:evidence": (
        QT_TRANSLATE_NOOP("errors", "No file was given with this"),
        QT_TRANSLATE_NOOP("errors", "See the items of the case."),
    ),
    "exists:case": (
        QT_TRANSLATE_NOOP("errors", "A case about {name} is open already"),
        QT_TRANSLATE_NOOP("errors", "Go on with that one. Nothing was changed."),
    ),
    "not_permitted:second_member": (
        QT_TRANSLATE_NOOP("errors", "This takes somebody else: nobody runs the case about themselves"),
        QT_TRANSLATE_NOOP("errors", "Ask HR or an owner. Nothing was changed."),
    ),
    "bad_input:unknown_kind": (
        QT_TRANSLATE_NOOP("errors", "There is no such kind of case"),
        QT_TRANSLATE_NOOP("errors", "It is leaving, post_change, long_leave or dismissal."),
    ),
    "bad_input:unknown_outcome": (
        QT_TRANSLATE_NOOP("errors", "There is no such outcome"),
        QT_TRANSLATE_NOOP("errors", "It is done, submitted, impossible or not_applicable."),
    ),
    "bad_input:no_such_heir": (
        QT_TRANSLATE_NOOP("errors", "Whoever takes over has to be another active member"),
        QT_TRANSLATE_NOOP("errors", "Name one of the team. Nothing was changed."),
    ),
    "bad_input:checked_by_the_vault": (
        QT_TRANSLATE_NOOP("errors", "The vault sees for itself whether this is done; nobody ticks it"),
        QT_TRANSLATE_NOOP("errors", "Do it, and the item ends by itself. Nothing was changed."),
    ),
    "bad_input:evidence_missing": (
        QT_TRANSLATE_NOOP("errors", "“Done and verified” takes a sentence or a file that shows it"),
        QT_TRANSLATE_NOOP("errors", "Say what was checked, or add the picture. Nothing was changed."),
    ),
    "bad_input:reason_missing": (
        QT_TRANSLATE_NOOP("errors", "The reason is missing"),
        QT_TRANSLATE_NOOP("errors", "Say why in a sentence. Nothing was changed."),
    ),
    "bad_input:nobody_accepts": (
        QT_TRANSLATE_NOOP("errors", "What the platform cannot do leaves a risk that a named member accepts"),
        QT_TRANSLATE_NOOP("errors", "Say who accepts it, and why. Nothing was changed."),
    ),
    "bad_input:recheck_missing": (
        QT_TRANSLATE_NOOP("errors", "“Submitted” takes the day on which to look again"),
        QT_TRANSLATE_NOOP("errors", "Name a day; the item opens again then. Nothing was changed."),
    ),
    "bad_input:not_a_day_ahead": (
        QT_TRANSLATE_NOOP("errors", "The day to look again has to lie ahead"),
        QT_TRANSLATE_NOOP("errors", "Write it as 2026-11-21. Nothing was changed."),
    ),
    "bad_input:not_losable": (
        QT_TRANSLATE_NOOP("errors", "Only a SIM card, a device or a WeChat identity can be lost"),
        QT_TRANSLATE_NOOP("errors", "See the control points. Nothing was changed."),
    ),
    "bad_input:nothing_of_theirs": (
        QT_TRANSLATE_NOOP("errors", "Nobody and no tool of theirs is on record, so there is nothing to take back"),
        QT_TRANSLATE_NOOP("errors", "Enter their people and tools first. Nothing was changed."),
    ),
    "bad_input:case_about_them": (
        QT_TRANSLATE_NOOP("errors", "A case about {name} is planned, and this post would read it"),
        QT_TRANSLATE_NOOP("errors", "Cancel the case first, or leave the post as it is. Nothing was changed."),
    ),
    "bad_input:case_not_planned": (QT_TRANSLATE_NOOP("errors", "The rights were taken back already"), _CASE),
    "bad_input:case_not_revoked": (
        QT_TRANSLATE_NOOP("errors", "A case is closed after the rights were taken back"),
        QT_TRANSLATE_NOOP("errors", "Take them back first, or wait for the last day. Nothing was changed."),
    ),
    "bad_input:case_not_closed": (QT_TRANSLATE_NOOP("errors", "This case is not closed"), _CASE),
    "bad_input:no_such_case": (QT_TRANSLATE_NOOP("errors", "This case has ended"), _CASE),
    "bad_input:own_case": (
        QT_TRANSLATE_NOOP("errors", "Nobody takes their own rights by a case"),
        QT_TRANSLATE_NOOP("errors", "Ask HR or an owner. Nothing was changed."),
    ),
}


def kind_name(kind: str) -> str:
    return translate("offboarding", _KINDS[kind])


def state_name(state: str) -> str:
    return translate("offboarding", _STATES[state])


def tier_name(tier: str) -> str:
    return translate("offboarding", _TIERS[tier])


def outcome_name(outcome: str) -> str:
    return translate("offboarding", _OUTCOMES[outcome])


def action_name(item: Item) -> str:
    """What is to be done, by the catalogue or, for what the vault looks after, by us."""
    if item.step is not None:
        return said(item.step.action.label)
    return translate("offboarding", _ACTIONS[item.action])


def said(words: dict[str, str]) -> str:
    """The catalogue's words in the reader's language."""
    return words.get(language(), words.get("en", ""))


def standing(item: Item) -> str:
    """How an item stands, in a few words."""
    if item.check == "automatic":
        if item.satisfied:
            return translate("offboarding", "seen by the vault")
        return translate("offboarding", _PENDING[item.action])
    if item.outcome == "submitted" and not item.recheck_over:
        return translate("offboarding", "submitted, look again on {day}").format(day=item.recheck_at)
    if item.recheck_over:
        return translate("offboarding", "open again since {day}").format(day=item.recheck_at)
    return outcome_name(item.outcome)


def task_text(item: Item, *, due: str = "") -> str:
    """What somebody without keys is asked to do, to be pasted into a chat: never who leaves for what reason, and no
    secret."""
    lines = [f"{action_name(item)} · {item.subject}"]
    if item.step is not None:
        action = item.step.action
        for label, words in (
            (translate("offboarding", "Where"), action.where),
            (translate("offboarding", "Have ready"), action.needs),
            (translate("offboarding", "Check"), action.verify),
        ):
            if words:
                lines.append(f"{label}: {said(words)}")
        if not action.verified:
            lines.append(translate("offboarding", "(Not verified: menus may have other names.)"))
        if action.irreversible:
            lines.append(translate("offboarding", "This cannot be undone."))
    if due or item.due_at:
        lines.append(translate("offboarding", "Until {day}").format(day=due or item.due_at))
    return "\n".join(lines)
