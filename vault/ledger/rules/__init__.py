"""The rules of the fold, one module a subject. Importing this package registers every one of them."""

from __future__ import annotations

from vault.ledger.rules import (
    accounts,
    brands,
    cleared,
    decisions,
    documents,
    grants,
    invitations,
    keys,
    links,
    members,
    offboarding,
    people,
    record,
    registers,
    reminders,
    rotation,
    secrets,
)

__all__ = [
    "accounts",
    "brands",
    "cleared",
    "decisions",
    "documents",
    "grants",
    "invitations",
    "keys",
    "links",
    "members",
    "offboarding",
    "people",
    "record",
    "registers",
    "reminders",
    "rotation",
    "secrets",
]
