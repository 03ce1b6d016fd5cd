"""Printed documents in the record: a digest is written down before a file is, and looked up when somebody doubts one.

The record vouches for what stands in a document, not for the paper: a changed figure has another digest.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from vault.crypto.kdf import sha256
from vault.errors import BadInput, NotFound
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.document_records import DocumentRecord
from vault.session import Session
from vault.times import iso

#: So many hexadecimal digits of a digest are enough to find it by: nobody makes another that begins like it.
LEAST_DIGITS: Final = 16
_DIGITS: Final = 64
_LONGEST_NUMBER: Final = 9


class IssuedRow(msgspec.Struct, frozen=True, gc=False):
    """A printed document as the record knows it; ``accounts`` are ids, ``names`` those that this member may read."""

    id: str
    number: int
    kind: str
    digest: str
    entry: int
    at: str
    by: str
    accounts: list[str]
    names: list[str]


def issue_document(session: Session, kind: str, content: bytes, accounts: Sequence[str] = ()) -> IssuedRow:
    """Put on record that a document with this content is handed out. Raises BadInput, NotPermitted.

    ``content`` is its canonical form; ``accounts`` are the ids of all that it lists.
    """
    document, listed = new_id(), list(dict.fromkeys(accounts))

    def build(intention: Intention) -> None:
        intention.add(c.DocumentIssued(document, kind, sha256(content), listed))

    session.commit(build)
    return _row(session, session.state.documents[document])


def list_documents(session: Session) -> list[IssuedRow]:
    """The latest first."""
    documents = session.state.documents.values()
    return [_row(session, one) for one in sorted(documents, key=lambda one: -one.number)]


def confirm_document(session: Session, wanted: str) -> IssuedRow:
    """By its number, or by its digest or at least 16 digits of that, grouped or not. Raises NotFound, BadInput."""
    typed = "".join(wanted.split()).replace("-", "").casefold()
    if typed.isascii() and typed.isdecimal() and len(typed) <= _LONGEST_NUMBER:
        found = [one for one in session.state.documents.values() if one.number == int(typed)]
    else:
        if not LEAST_DIGITS <= len(typed) <= _DIGITS or not set(typed) <= set("0123456789abcdef"):
            raise BadInput(reason="not_a_digest", field="document")
        found = [one for one in session.state.documents.values() if one.digest.hex().startswith(typed)]
    if not found:
        raise NotFound(kind="document", name=wanted[:80])
    return _row(session, found[-1])  # the same content put on record twice: the later one


def confirm_content(session: Session, content: bytes) -> IssuedRow:
    """By what stands in it, as a PDF carries it along. Raises NotFound."""
    return confirm_document(session, sha256(content).hex())


def _row(session: Session, one: DocumentRecord) -> IssuedRow:
    by = session.state.members.get(one.by)
    names = [session.profiles[account].name for account in one.accounts if account in session.profiles]
    return IssuedRow(
        one.id,
        one.number,
        one.kind,
        one.digest.hex(),
        one.seq,
        iso(one.at),
        by.name if by is not None else "",
        one.accounts,
        names,
    )
