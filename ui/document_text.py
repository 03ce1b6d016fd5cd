"""Words about printed documents and the pieces of an ownership dossier. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.i18n import QT_TRANSLATE_NOOP, language, translate

if TYPE_CHECKING:
    from vault.documents import IssuedRow

_DOCUMENTS = {
    "handover": QT_TRANSLATE_NOOP("document", "Handover sheet"),
    "dossier": QT_TRANSLATE_NOOP("document", "Ownership dossier"),
    "offboarding": QT_TRANSLATE_NOOP("document", "Offboarding report"),
    "task": QT_TRANSLATE_NOOP("document", "Task sheet"),
    "register": QT_TRANSLATE_NOOP("document", "Register"),
}
_ITEMS = {
    "registration": QT_TRANSLATE_NOOP("document", "Registration"),
    "first_phone": QT_TRANSLATE_NOOP("document", "First phone"),
    "subject": QT_TRANSLATE_NOOP("document", "Subject and credit code"),
    "payment": QT_TRANSLATE_NOOP("document", "Who paid for verification"),
    "clause": QT_TRANSLATE_NOOP("document", "Clause in a contract"),
    "screenshot": QT_TRANSLATE_NOOP("document", "Screenshot"),
    "other": QT_TRANSLATE_NOOP("document", "Other evidence"),
}
_ROLES = {
    "responsible": QT_TRANSLATE_NOOP("document", "answers for it"),
    "admin": QT_TRANSLATE_NOOP("document", "administrator"),
    "deputy": QT_TRANSLATE_NOOP("document", "deputy"),
    "operator": QT_TRANSLATE_NOOP("document", "operator"),
    "real_name": QT_TRANSLATE_NOOP("document", "real-name person"),
}
_MATTERS = {
    "rotation": QT_TRANSLATE_NOOP("document", "Password change under way"),
    "review": QT_TRANSLATE_NOOP("document", "Access review under way"),
    "request": QT_TRANSLATE_NOOP("document", "Request that waits for an answer"),
    "glass": QT_TRANSLATE_NOOP("document", "Use out of turn that nobody looked into"),
}
_DEADLINES = {
    "password": QT_TRANSLATE_NOOP("document", "Change the password"),
    "review": QT_TRANSLATE_NOOP("document", "Review who gets in"),
    "verification": QT_TRANSLATE_NOOP("document", "Verification ends"),
    "grant": QT_TRANSLATE_NOOP("document", "The receiver's grant ends"),
}
DOCUMENTS, ITEMS = tuple(_DOCUMENTS), tuple(_ITEMS)


def document_name(kind: str) -> str:
    """A newer version's kind as it is."""
    return translate("document", _DOCUMENTS[kind]) if kind in _DOCUMENTS else kind


def item_name(kind: str) -> str:
    return translate("document", _ITEMS[kind]) if kind in _ITEMS else kind


def confirmed_text(row: IssuedRow) -> str:
    """That the record knows it, in one sentence."""
    words = translate(
        "document", "{kind} no. {number} was issued by {by} on {day}, with %n accounts", None, len(row.accounts)
    )
    return words.format(kind=document_name(row.kind), number=row.number, by=row.by, day=row.at[:10])


def platform_words(platform: str, name: str) -> str:
    """As the reader's language calls it; ``name`` where the catalogue has none, or somebody typed their own."""
    from vault.platforms import load_catalogue

    known = load_catalogue().recognise(platform)
    return name if known is None or known.id in ("custom", "") else known.label(language())


def role_in(role: str) -> str:
    """What somebody is to an account."""
    return translate("document", _ROLES[role]) if role in _ROLES else role


def matter_name(kind: str) -> str:
    return translate("document", _MATTERS[kind]) if kind in _MATTERS else kind


def deadline_name(kind: str) -> str:
    return translate("document", _DEADLINES[kind]) if kind in _DEADLINES else kind
