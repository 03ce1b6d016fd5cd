"""Words for what the check-up finds: names, sentences, and what to do next, for both front ends. No Qt.

What the page has words of its own for is said in those (``ui.health.words``).
"""

from __future__ import annotations

from collections.abc import Callable

from ui.health import words
from ui.health.words import Facts
from ui.i18n import QT_TRANSLATE_NOOP, translate
from vault.findings import ENOUGH_HOLDERS, CheckUp
from vault.views import Finding

_NAMES = {
    "no_responsible": QT_TRANSLATE_NOOP("health", "Nobody responsible"),
    "overdue": QT_TRANSLATE_NOOP("health", "Overdue"),
    "due": QT_TRANSLATE_NOOP("health", "Due"),
    "review_due": QT_TRANSLATE_NOOP("health", "Review due"),
    "verification_expiring": QT_TRANSLATE_NOOP("health", "Verification ends"),
    "control_single": QT_TRANSLATE_NOOP("health", "Nobody stands in"),
    "control_private": QT_TRANSLATE_NOOP("health", "Not the company's"),
    "held_by_many": QT_TRANSLATE_NOOP("health", "Held by many"),
    "recovery_codes_missing": QT_TRANSLATE_NOOP("health", "No recovery codes"),
    "protections_unconfirmed": QT_TRANSLATE_NOOP("health", "Protections unconfirmed"),
    "terminal_unattested": QT_TRANSLATE_NOOP("health", "Terminal not attested"),
    "vendor_expiring": QT_TRANSLATE_NOOP("health", "Contract ends"),
    "vendor_paper_missing": QT_TRANSLATE_NOOP("health", "Papers missing"),
    "letter_unsigned": QT_TRANSLATE_NOOP("health", "Letter not signed"),
    "training_due": QT_TRANSLATE_NOOP("health", "Training due"),
    "reminder_robot": QT_TRANSLATE_NOOP("health", "Reminders don't arrive"),
    "one_owner": QT_TRANSLATE_NOOP("health", "Only one owner"),
    "backup_overdue": QT_TRANSLATE_NOOP("health", "Backup overdue"),
}
_SENTENCES = {
    "no_responsible": QT_TRANSLATE_NOOP("health", "{persons} answered for them and is gone: {names}"),
    "overdue": QT_TRANSLATE_NOOP("health", "Open only to be changed, or with a reason: {names}"),
    "due": QT_TRANSLATE_NOOP("health", "Change them within the days of grace: {names}"),
    "review_due": QT_TRANSLATE_NOOP("health", "Operators, devices and third parties want another look: {names}"),
    "verification_expiring": QT_TRANSLATE_NOOP("health", "Ended, or to be renewed now: {names}"),
    "control_single": QT_TRANSLATE_NOOP("health", "{persons} hold what opens them, and no deputy is named: {names}"),
    "control_private": QT_TRANSLATE_NOOP("health", "Their SIM, mailbox or device is not the company's: {names}"),
    "held_by_many": QT_TRANSLATE_NOOP("health", "More than {number} people get in besides who leads: {names}"),
    "recovery_codes_missing": QT_TRANSLATE_NOOP("health", "Codes are enrolled, recovery codes are not kept: {names}"),
    "protections_unconfirmed": QT_TRANSLATE_NOOP("health", "No review confirmed the login protection: {names}"),
    "terminal_unattested": QT_TRANSLATE_NOOP("health", "Disk, antivirus and VPN not attested this year: {persons}"),
    "vendor_expiring": QT_TRANSLATE_NOOP("health", "Within a month or already: {persons}"),
    "vendor_paper_missing": QT_TRANSLATE_NOOP("health", "A paper is missing or has expired: {persons}"),
    "letter_unsigned": QT_TRANSLATE_NOOP("health", "The version that holds now is not signed: {persons}"),
    "training_due": QT_TRANSLATE_NOOP("health", "To be passed soon, again or long since: {persons}"),
    "reminder_robot": QT_TRANSLATE_NOOP("health", "Not sent from here, or known to who has left: {persons}"),
    "one_owner": QT_TRANSLATE_NOOP("health", "Nobody else can change roles and rules: make a second member an owner"),
    "backup_overdue": QT_TRANSLATE_NOOP("health", "No complete backup within the policy's days"),
}  # fmt: skip


def name(kind: str) -> str:
    """A kind of a newer version as it is."""
    if kind in words.KINDS:
        return words.name(kind)
    return translate("health", _NAMES[kind]) if kind in _NAMES else kind


def sentence(finding: Finding, facts: Facts) -> str:
    """One line on what is wrong; empty for a kind of a newer version."""
    if finding.kind in words.KINDS:
        return words.sentence(finding, facts)
    if finding.kind not in _SENTENCES:
        return ""
    return translate("health", _SENTENCES[finding.kind]).format(
        names=words.some([facts.names.get(account, account) for account in finding.accounts]),
        persons=words.some([facts.persons.get(person, person) for person in finding.persons], 3),
        number=ENOUGH_HOLDERS,
    )


def action(code: str, number: int) -> str:
    """What to do next, with how many accounts it is about."""
    return _ACTIONS[code](number) if code in _ACTIONS else code


def headline(result: CheckUp) -> str:
    """What to do first."""
    if not result.groups:
        return translate("health", "Nothing to mend")
    return action(result.groups[0].action, result.groups[0].accounts)


_ACTIONS: dict[str, Callable[[int], str]] = {
    "remove_leaver": lambda n: translate("health", "Replace leavers on %n accounts", None, n),
    "transfer": lambda n: translate("health", "Hand %n accounts to somebody who is there", None, n),
    "rotate_first": lambda n: translate("health", "Change %n passwords first", None, n),
    "change_password": lambda n: translate("health", "Change %n passwords, a few a day", None, n),
    "name_deputy": lambda n: translate("health", "Name a deputy for %n accounts", None, n),
    "share_brand": lambda n: translate("health", "Give a second person the keys"),
    "add_owner": lambda n: translate("health", "Make a second member an owner"),
    "enrol_code": lambda n: translate("health", "Add codes to %n accounts", None, n),
    "review_access": lambda n: translate("health", "Review who gets into %n accounts", None, n),
    "renew_verification": lambda n: translate("health", "Renew the verification of %n accounts", None, n),
    "make_company_owned": lambda n: translate("health", "Bring what opens %n accounts into the company", None, n),
    "withdraw_grants": lambda n: translate("health", "Take %n accounts out of too many hands", None, n),
    "keep_recovery_codes": lambda n: translate("health", "Keep the recovery codes of %n accounts", None, n),
    "confirm_protections": lambda n: translate("health", "Confirm the login protection of %n accounts", None, n),
    "renew_grant": lambda n: translate("health", "Renew or let go of grants on %n accounts", None, n),
    "attest_terminal": lambda n: translate("health", "Attest how your device is protected"),
    "renew_contract": lambda n: translate("health", "Renew contracts, or end them"),
    "collect_papers": lambda n: translate("health", "Ask third parties for their papers"),
    "sign_letter": lambda n: translate("health", "Have the letters signed"),
    "train": lambda n: translate("health", "Train who has not passed"),
    "mend_robot": lambda n: translate("health", "Give robots a new address, and try them out"),
    "back_up": lambda n: translate("health", "Back up the vault"),
}
