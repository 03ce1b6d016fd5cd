"""What happened, as a sentence: 运营甲 查看了 山岚官方微博 的密码. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ui.accounts.words import level_word
from ui.document_text import document_name, item_name
from ui.factor_text import operation_name
from ui.i18n import QT_TRANSLATE_NOOP, translate
from ui.names import role_name
from ui.register_text import letter_name, register_name
from ui.robot_text import failure_text
from ui.rotation_text import note_text
from vault.views import AuditRow

_SENTENCES = {
    # entries of the ledger
    "vault_created": QT_TRANSLATE_NOOP("audit", "{by} made the vault of {name}"),
    "imported": QT_TRANSLATE_NOOP(
        "audit", "{by} imported a file ({format}): {added} added, {updated} updated, {skipped} skipped"
    ),
    "history_accepted": QT_TRANSLATE_NOOP("audit", "{by} went on with another history than entry {seq} known before"),
    "noise_acknowledged": QT_TRANSLATE_NOOP("audit", "{by} acknowledged rows that do not belong to the record"),
    "format_raised": QT_TRANSLATE_NOOP("audit", "{by} raised the vault's format"),
    "policy_set": QT_TRANSLATE_NOOP("audit", "{by} set the rule {key} to {value}"),
    "account_added": QT_TRANSLATE_NOOP("audit", "{by} added {account}"),
    "account_deleted": QT_TRANSLATE_NOOP("audit", "{by} deleted an account"),
    "secret_written": QT_TRANSLATE_NOOP("audit", "{by} changed the {component} of {account}"),
    "secret_removed": QT_TRANSLATE_NOOP("audit", "{by} removed the {component} of {account}"),
    "account_edited": QT_TRANSLATE_NOOP("audit", "{by} edited {account}"),
    "scores_set": QT_TRANSLATE_NOOP("audit", "{by}'s program judged {count} passwords"),
    "brand_added": QT_TRANSLATE_NOOP("audit", "{by} added the brand {name}"),
    "brand_renamed": QT_TRANSLATE_NOOP("audit", "{by} renamed a brand to {name}"),
    "grant_given": QT_TRANSLATE_NOOP("audit", "{by} gave {name} a grant on {scope}: {level}"),
    "grant_withdrawn": QT_TRANSLATE_NOOP("audit", "{by} withdrew the grant of {name} on {scope}"),
    "control_added": QT_TRANSLATE_NOOP("audit", "{by} added the control point {name}"),
    "control_edited": QT_TRANSLATE_NOOP("audit", "{by} edited the control point {name}"),
    "link_added": QT_TRANSLATE_NOOP("audit", "{by} noted what stands behind what: {source}, {target}"),
    "link_removed": QT_TRANSLATE_NOOP("audit", "{by} noted that this link is no more: {source}, {target}"),
    "person_added": QT_TRANSLATE_NOOP("audit", "{by} added the person {name}"),
    "person_edited": QT_TRANSLATE_NOOP("audit", "{by} edited the person {name}"),
    "invitation_issued": QT_TRANSLATE_NOOP("audit", "{by} invited {name} as {role}"),
    "invitation_closed": QT_TRANSLATE_NOOP("audit", "{by} closed the invitation of {name}"),
    "member_joined": QT_TRANSLATE_NOOP("audit", "{name} joined"),
    "member_approved": QT_TRANSLATE_NOOP("audit", "{by} compared the words of {name} and let them in"),
    "member_role_set": QT_TRANSLATE_NOOP("audit", "{by} changed the role of {name} to {role}"),
    "member_disabled": QT_TRANSLATE_NOOP("audit", "{by} ended every right of {name}"),
    "member_recovered": QT_TRANSLATE_NOOP("audit", "The recovery key gave {name} new keys"),
    "role_defined": QT_TRANSLATE_NOOP("audit", "{by} set what the role {name} may do"),
    "proposed": QT_TRANSLATE_NOOP("audit", "{by} proposed what takes a second owner ({reason})"),
    "proposal_signed": QT_TRANSLATE_NOOP("audit", "{by} signed the proposal of {name} as the second owner"),
    "request_opened": QT_TRANSLATE_NOOP("audit", "{by} sent a request: {request}, {scope} ({reason})"),
    "request_approved": QT_TRANSLATE_NOOP("audit", "{by} approved a request of {name}"),
    "request_denied": QT_TRANSLATE_NOOP("audit", "{by} closed a request of {name} without approving it"),
    "transferred": QT_TRANSLATE_NOOP("audit", "{by} made {name} responsible for accounts ({count})"),
    "device_revoked": QT_TRANSLATE_NOOP("audit", "{by} blocked the device {name}"),
    "device_attested": QT_TRANSLATE_NOOP("audit", "{by} said how the device {name} is protected"),
    "security_key_enrolled": QT_TRANSLATE_NOOP("audit", "{by} enrolled the security key {name}"),
    "security_key_removed": QT_TRANSLATE_NOOP("audit", "{by} removed a security key"),
    "pair_renewed": QT_TRANSLATE_NOOP("audit", "{by} renewed the keys of the brand {scope}"),
    "pair_shared": QT_TRANSLATE_NOOP("audit", "{by} shared the keys of the brand {scope}"),
    "directory_renewed": QT_TRANSLATE_NOOP("audit", "{by} renewed the directory key of the brand {scope}"),
    "directory_shared": QT_TRANSLATE_NOOP("audit", "{by} shared the directory key of the brand {scope}"),
    "secret_shared": QT_TRANSLATE_NOOP("audit", "{by} handed the secrets of {account} to who was granted it"),
    "rotation_started": QT_TRANSLATE_NOOP("audit", "{by} began to change the password of {account}"),
    "rotation_confirmed": QT_TRANSLATE_NOOP("audit", "{by} confirmed the new password of {account}"),
    "rotation_aborted": QT_TRANSLATE_NOOP(
        "audit", "{by} gave up changing the password of {account}; the old one stays"
    ),
    "rotation_postponed": QT_TRANSLATE_NOOP(
        "audit", "{by} put off the password change of {account} by {days} days ({reason})"
    ),
    "rotation_noted": QT_TRANSLATE_NOOP("audit", "{by} noted of the password change of {account}: {step}"),
    "glass_broken": QT_TRANSLATE_NOOP("audit", "{by} used an overdue password of {account} out of turn ({reason})"),
    "glass_cleared": QT_TRANSLATE_NOOP("audit", "{by} dealt with a use out of turn"),
    "review_started": QT_TRANSLATE_NOOP("audit", "{by} began an access review of {account}"),
    "review_answered": QT_TRANSLATE_NOOP("audit", "{by} answered a point of an access review"),
    "review_finished": QT_TRANSLATE_NOOP("audit", "{by} finished an access review"),
    "alert_recorded": QT_TRANSLATE_NOOP("audit", "{by} recorded an alert of {account}: {verdict}"),
    "warning_cleared": QT_TRANSLATE_NOOP("audit", "{by} dealt with a warning about {name}: {found} ({note})"),
    "document_issued": QT_TRANSLATE_NOOP("audit", "{by} issued document no. {number}: {document}, {count} accounts"),
    "dossier_added": QT_TRANSLATE_NOOP("audit", "{by} put a piece into the ownership dossier of {account}: {item}"),
    "dossier_removed": QT_TRANSLATE_NOOP("audit", "{by} took a piece out of the ownership dossier of {account}"),
    "blackout_set": QT_TRANSLATE_NOOP("audit", "{by} set a time without password changes: {name}, {first} to {last}"),
    "blackout_ended": QT_TRANSLATE_NOOP("audit", "{by} ended a time without password changes"),
    "case_opened": QT_TRANSLATE_NOOP("audit", "{by} opened an offboarding case"),
    "case_replanned": QT_TRANSLATE_NOOP("audit", "{by} changed the plan of an offboarding case"),
    "case_noted": QT_TRANSLATE_NOOP("audit", "{by} dealt with items of an offboarding case"),
    "case_revoked": QT_TRANSLATE_NOOP("audit", "{by} took back the rights of {name}, by an offboarding case"),
    "case_closed": QT_TRANSLATE_NOOP("audit", "{by} closed an offboarding case"),
    "case_reopened": QT_TRANSLATE_NOOP("audit", "{by} opened a closed offboarding case again"),
    "case_cancelled": QT_TRANSLATE_NOOP("audit", "{by} cancelled an offboarding case"),
    "case_key_renewed": QT_TRANSLATE_NOOP("audit", "{by} renewed the key of an offboarding case"),
    "robot_set": QT_TRANSLATE_NOOP("audit", "{by} set the robot {name} to carry reminders"),
    "robot_removed": QT_TRANSLATE_NOOP("audit", "{by} removed a robot that carried reminders"),
    "reminder_sent": QT_TRANSLATE_NOOP("audit", "{by}'s program took its turn to send the reminder of {day} by {name}"),
    "register_written": QT_TRANSLATE_NOOP("audit", "{by} wrote into the register: {register}, {name}"),
    "register_shared": QT_TRANSLATE_NOOP("audit", "{by} handed a row of a register to those who came to read it"),
    "letter_issued": QT_TRANSLATE_NOOP("audit", "{by} issued a new text to sign: {letter}, version {version}"),
    "control_shared": QT_TRANSLATE_NOOP("audit", "{by} handed a control point to those who hold its brand now"),
    "epoch_started": QT_TRANSLATE_NOOP("audit", "{by} renewed the team's key"),
    "device_added": QT_TRANSLATE_NOOP("audit", "{by} opened the vault on a new device, {name}"),
    "keyslot_written": QT_TRANSLATE_NOOP("audit", "{by} changed their own password"),
    "rejected": QT_TRANSLATE_NOOP("audit", "An entry by {by} had no effect ({reason})"),
    "noise": QT_TRANSLATE_NOOP("audit", "A row that does not belong to the record"),
    # activity, as devices report it
    "unlock": QT_TRANSLATE_NOOP("audit", "{by} unlocked the vault"),
    "unlock_failed": QT_TRANSLATE_NOOP("audit", "A wrong password was tried for {by}"),
    "reveal": QT_TRANSLATE_NOOP("audit", "{by} looked at the secrets of {account}"),
    "copy": QT_TRANSLATE_NOOP("audit", "{by} copied the {field} of {account}"),
    "look": QT_TRANSLATE_NOOP("audit", "{by} looked at the {field} of {account}"),
    "code": QT_TRANSLATE_NOOP("audit", "{by} took a one-time code of {account}"),
    "refused": QT_TRANSLATE_NOOP("audit", "{by} was refused on {account}"),
    "audit_exported": QT_TRANSLATE_NOOP("audit", "{by} exported {count} lines of the record"),
    "recovery_checked": QT_TRANSLATE_NOOP("audit", "{by} checked that the recovery key would open the vault"),
    "recovery_split": QT_TRANSLATE_NOOP(
        "audit", "{by} split the recovery key into {shares} shares, {threshold} of which are needed"
    ),
    "factor_needed": QT_TRANSLATE_NOOP("audit", "{by} was stopped for a second factor: {operation}, {account}"),
    "factor_refused": QT_TRANSLATE_NOOP("audit", "{by}: a security key gave a wrong answer: {operation}, {account}"),
    "key_touched": QT_TRANSLATE_NOOP("audit", "{by} touched the security key {name}: {operation}, {account}"),
    "reminder_delivered": QT_TRANSLATE_NOOP("audit", "{by}'s program sent a reminder by {name}"),
    "reminder_failed": QT_TRANSLATE_NOOP("audit", "{by}'s program could not send a reminder by {name}: {reason}"),
    "password_again": QT_TRANSLATE_NOOP(
        "audit", "{by} went on alone, with the password again: {operation}, {account}, because: {reason}"
    ),
}
_COMPONENTS = {
    "password": QT_TRANSLATE_NOOP("audit", "password"),
    "totp": QT_TRANSLATE_NOOP("audit", "key for one-time codes"),
    "totp_secret": QT_TRANSLATE_NOOP("audit", "key for one-time codes"),
    "recovery_codes": QT_TRANSLATE_NOOP("audit", "recovery codes"),
    "contact": QT_TRANSLATE_NOOP("audit", "phone and mailbox"),
    "phone": QT_TRANSLATE_NOOP("audit", "phone"),
    "email": QT_TRANSLATE_NOOP("audit", "mailbox"),
    "login": QT_TRANSLATE_NOOP("audit", "login"),
    "code": QT_TRANSLATE_NOOP("audit", "one-time code"),
}
_REQUESTS = {
    "access": QT_TRANSLATE_NOOP("audit", "access"),
    "approval": QT_TRANSLATE_NOOP("audit", "approval"),
    "takeover": QT_TRANSLATE_NOOP("audit", "takeover"),
    "recovery": QT_TRANSLATE_NOOP("audit", "recovery"),
}
_VERDICTS = {
    "misuse": QT_TRANSLATE_NOOP("audit", "misuse"),
    "harmless": QT_TRANSLATE_NOOP("audit", "harmless"),
    "unclear": QT_TRANSLATE_NOOP("audit", "unclear"),
    "theft": QT_TRANSLATE_NOOP("audit", "theft"),
}
KINDS = frozenset(_SENTENCES)


class _Facts(dict[str, str]):
    """A fact that an older record lacks becomes a dash, never an error."""

    def __missing__(self, key: str) -> str:
        return "–"


_MARK = "\x1f"
_NAMED = ("by", "account", "name", "scope")


class _Marked(_Facts):
    """Names stand between marks."""

    def __init__(self, facts: _Facts) -> None:
        super().__init__({key: text.replace(_MARK, " ") for key, text in facts.items()})
        self.update({key: f"{_MARK}{self[key]}{_MARK}" for key in _NAMED if key in self})


def _name_ids(facts: _Facts) -> None:
    """Roles, levels and kinds of requests in words; what this member may not see is called by what it is."""
    if "role" in facts:
        facts["role"] = role_name(facts["role"])
    if "level" in facts:
        facts["level"] = level_word(facts["level"])
    if facts.get("request") in _REQUESTS:
        facts["request"] = translate("audit", _REQUESTS[facts["request"]])
        if "operation" in facts:
            facts["request"] += f" ({operation_name(facts['operation'])})"
        facts["reason"] = facts.get("reason") or "–"
    for key in ("verdict", "found"):
        if facts.get(key) in _VERDICTS:
            facts[key] = translate("audit", _VERDICTS[facts[key]])
    if "step" in facts:
        facts["step"] = note_text(facts["step"], facts.get("done", ""), facts.get("left", ""))
    if "document" in facts:
        facts["document"] = document_name(facts["document"])
    if "item" in facts:
        facts["item"] = item_name(facts["item"])
    if "register" in facts:
        facts["register"] = register_name(facts["register"])
    if "letter" in facts:
        facts["letter"] = letter_name(facts["letter"])
    if facts.get("scope") == "":
        facts["scope"] = translate("audit", "an account")


def who(row: AuditRow) -> str:
    """The name of whoever did it; a dash where nobody knows."""
    return translate("audit", "The recovery key") if row.by == "recovery" else row.by or "–"


def sentence(row: AuditRow) -> str:
    """One line without its time. A kind that a newer version brought is told by its own word."""
    return _told(row, _Facts)


def pieces(row: AuditRow) -> list[tuple[str, bool]]:
    """The sentence cut up: with each piece whether it names somebody or something, or says what was done."""
    cut = _told(row, _Marked).split(_MARK)
    return [(text, bool(at % 2)) for at, text in enumerate(cut) if text]


def _told(row: AuditRow, finish: Callable[[_Facts], _Facts]) -> str:
    known = _SENTENCES.get(row.kind)
    facts = _Facts({key: str(value) for key, value in row.facts.items()})
    facts["by"] = who(row)
    if row.kind == "reminder_failed":
        facts["reason"] = failure_text(facts["reason"])
    _name_ids(facts)
    for key in ("component", "field"):
        if facts.get(key) in _COMPONENTS:
            facts[key] = translate("audit", _COMPONENTS[facts[key]])
    if "operation" in facts:
        facts["operation"] = operation_name(facts["operation"])
    if not facts.get("account"):
        facts["account"] = translate("audit", "a deleted account") if row.account else "–"
    facts = finish(facts)
    if known is None:
        return f"{facts['by']}: {row.kind}"
    return translate("audit", known).format_map(facts)


def export_headers() -> list[str]:
    return [
        translate("audit", "No."),
        translate("audit", "When (UTC)"),
        translate("audit", "Who"),
        translate("audit", "What happened"),
        translate("audit", "Account"),
        translate("audit", "Device"),
    ]


def export_lines(rows: Sequence[AuditRow]) -> list[list[str]]:
    """One line a row, oldest first, as they came."""
    return [
        [
            "" if row.seq is None else str(row.seq),
            row.at,
            who(row),
            sentence(row),
            str(row.facts.get("account", "")),
            row.device,
        ]
        for row in rows
    ]
