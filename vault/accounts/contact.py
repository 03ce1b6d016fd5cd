"""The component that holds an account's full phone number and mail address."""

from __future__ import annotations

import msgspec

from vault.session import Session


class Contact(msgspec.Struct, frozen=True):
    phone: str
    email: str

    def __repr__(self) -> str:
        return "Contact(…)"


def write_contact(contact: Contact) -> str:
    return msgspec.json.encode(contact).decode("utf-8")


def read_contact(session: Session, account: str) -> Contact:
    """Raises NotPermitted, Damaged, Tampered."""
    text = session.open_secret(account, "contact")
    return msgspec.json.decode(text, type=Contact) if text else Contact("", "")
