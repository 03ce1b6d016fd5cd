"""What happened, as a sentence: 运营甲 查看了 山岚官方微博 的密码. No Qt."""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP, translate
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
    "grant_given": QT_TRANSLATE_NOOP("audit", "{by} gave a grant"),
    "control_added": QT_TRANSLATE_NOOP("audit", "{by} added the control point {name}"),
    "control_edited": QT_TRANSLATE_NOOP("audit", "{by} edited the control point {name}"),
    "person_added": QT_TRANSLATE_NOOP("audit", "{by} added the person {name}"),
    "person_edited": QT_TRANSLATE_NOOP("audit", "{by} edited the person {name}"),
    "member_joined": QT_TRANSLATE_NOOP("audit", "{name} joined"),
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
KINDS = frozenset(_SENTENCES)


class _Facts(dict[str, str]):
    """A fact that an older record lacks becomes a dash, never an error."""

    def __missing__(self, key: str) -> str:
        return "–"


def sentence(row: AuditRow) -> str:
    """One line without its time. A kind that a newer version brought is told by its own word."""
    known = _SENTENCES.get(row.kind)
    facts = _Facts({key: str(value) for key, value in row.facts.items()})
    facts["by"] = row.by or "–"
    for key in ("component", "field"):
        if facts.get(key) in _COMPONENTS:
            facts[key] = translate("audit", _COMPONENTS[facts[key]])
    if not facts.get("account"):
        facts["account"] = translate("audit", "a deleted account") if row.account else "–"
    if known is None:
        return f"{facts['by']}: {row.kind}"
    return translate("audit", known).format_map(facts)
