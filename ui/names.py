"""What roles and capabilities are called; ids stay ids in code and commands."""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP, translate

_ROLES: dict[str, str] = {
    "owner": QT_TRANSLATE_NOOP("names", "Owner"),
    "lead": QT_TRANSLATE_NOOP("names", "Lead"),
    "operator": QT_TRANSLATE_NOOP("names", "Operator"),
    "service": QT_TRANSLATE_NOOP("names", "Service"),
    "finance": QT_TRANSLATE_NOOP("names", "Finance"),
    "legal": QT_TRANSLATE_NOOP("names", "Legal"),
    "hr": QT_TRANSLATE_NOOP("names", "HR"),
    "auditor": QT_TRANSLATE_NOOP("names", "Auditor"),
    "viewer": QT_TRANSLATE_NOOP("names", "Viewer"),
}
_CAPABILITIES: dict[str, str] = {
    "see_profiles": QT_TRANSLATE_NOOP("names", "see accounts"),
    "edit_accounts": QT_TRANSLATE_NOOP("names", "add and edit accounts"),
    "change_password": QT_TRANSLATE_NOOP("names", "change passwords"),
    "give_grants": QT_TRANSLATE_NOOP("names", "give grants"),
    "transfer": QT_TRANSLATE_NOOP("names", "transfer accounts"),
    "approve": QT_TRANSLATE_NOOP("names", "approve requests"),
    "invite": QT_TRANSLATE_NOOP("names", "invite members"),
    "change_policy": QT_TRANSLATE_NOOP("names", "change roles and policy"),
    "offboard": QT_TRANSLATE_NOOP("names", "run offboarding"),
    "declare_incident": QT_TRANSLATE_NOOP("names", "declare incidents"),
    "run_incident": QT_TRANSLATE_NOOP("names", "run incidents"),
    "audit": QT_TRANSLATE_NOOP("names", "read the audit trail"),
    "export": QT_TRANSLATE_NOOP("names", "export secrets"),
    "registers": QT_TRANSLATE_NOOP("names", "keep the registers"),
}


def role_name(role: str) -> str:
    """A team's own role is called what the team calls it."""
    return translate("names", _ROLES[role]) if role in _ROLES else role


def capability_name(capability: str) -> str:
    return translate("names", _CAPABILITIES[capability]) if capability in _CAPABILITIES else capability
