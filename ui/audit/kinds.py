"""What kinds of things happen, for the filter and for the icon before each sentence. No Qt."""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP, translate

GROUPS = {
    "secrets": QT_TRANSLATE_NOOP("audit", "Secrets looked at"),
    "warnings": QT_TRANSLATE_NOOP("audit", "Refused and unusual"),
    "accounts": QT_TRANSLATE_NOOP("audit", "Accounts changed"),
    "people": QT_TRANSLATE_NOOP("audit", "Members and grants"),
    "devices": QT_TRANSLATE_NOOP("audit", "Unlocking and devices"),
    "record": QT_TRANSLATE_NOOP("audit", "Vault and record"),
}
_SINGLE = {
    **dict.fromkeys(("reveal", "copy", "look", "code"), "secrets"),
    **dict.fromkeys(("refused", "rejected", "noise", "unlock_failed", "password_again", "reminder_failed"), "warnings"),
    **dict.fromkeys(("secret_shared", "proposed", "proposal_signed", "transferred", "epoch_started"), "people"),
    **dict.fromkeys(("unlock", "keyslot_written", "key_touched"), "devices"),
    **dict.fromkeys(("imported", "scores_set"), "accounts"),
    **dict.fromkeys(("dossier_added", "dossier_removed"), "accounts"),
}
_BY_FIRST_WORD = {
    **dict.fromkeys(("glass", "alert", "factor", "warning"), "warnings"),
    **dict.fromkeys(("account", "secret", "brand", "control", "rotation", "review", "blackout"), "accounts"),
    **dict.fromkeys(("person", "member", "invitation", "grant", "role", "request", "pair", "directory"), "people"),
    **dict.fromkeys(("register", "letter"), "people"),
    **dict.fromkeys(("device", "security"), "devices"),
}
_ICONS = {
    "reveal": "eye-outline",
    "look": "eye-outline",
    "copy": "content-copy",
    "code": "numeric",
    "unlock": "lock-open-outline",
    "secret_written": "key-outline",
    "imported": "table-arrow-up",
    "audit_exported": "tray-arrow-up",
    "glass_broken": "lock-open-alert-outline",
    "member_recovered": "key-alert-outline",
    "noise": "alert-circle-outline",
    "rejected": "cancel",
    "unlock_failed": "account-alert-outline",
}
_GROUP_ICONS = {
    "secrets": "eye-outline",
    "warnings": "alert-outline",
    "accounts": "card-account-details-outline",
    "people": "account-key-outline",
    "devices": "laptop",
    "record": "file-document-outline",
}
_RED = ("noise", "glass_broken", "member_recovered")


def group_of(kind: str) -> str:
    """What a newer version brought belongs to the record."""
    return _SINGLE.get(kind) or _BY_FIRST_WORD.get(kind.partition("_")[0], "record")


def group_name(group: str) -> str:
    return translate("audit", GROUPS[group])


def icon_of(kind: str) -> tuple[str, str]:
    """Icon and the token of its colour."""
    group = group_of(kind)
    token = "red" if kind in _RED else "amber" if group == "warnings" else "text2"
    return f"mdi6.{_ICONS.get(kind, _GROUP_ICONS[group])}", token
