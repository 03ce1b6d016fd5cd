"""What an answer carries – a value, a piece of evidence – sealed for whoever reads the brand's directory."""

from __future__ import annotations

from typing import Final

from vault.directory import review_context
from vault.errors import NotFound
from vault.intention import Intention
from vault.ledger.changes import Sealed
from vault.ledger.records import AccountRecord, ReviewRecord
from vault.masking import mask_email, mask_phone
from vault.session import Session

#: Bytes of one piece of evidence: sealed and padded it stays within a mebibyte.
MOST_EVIDENCE: Final = 1_048_000


def seal_part(intention: Intention, account: AccountRecord, review: str, point: str, part: str, raw: bytes) -> Sealed:
    """``part``: value or evidence."""
    return intention.seal_for_directory(account.brand, raw, review_context(intention.vault, review, point, part))


def kept_value(point: str, value: str) -> str:
    """A whole number or address goes into the account's secrets; the directory reads it masked."""
    if point == "bound_phone":
        return mask_phone(value)
    return mask_email(value) if point == "bound_mailbox" else value


def open_value(session: Session, account: AccountRecord, review: ReviewRecord, point: str) -> str:
    """Empty where the answer has none. Raises NotPermitted, Tampered, Damaged."""
    answer = review.answers[point]
    if answer.value is None:
        return ""
    raw = _open(session, account, review, point, "value", answer.value)
    return raw.decode("utf-8", "replace")


def open_evidence(session: Session, account: AccountRecord, review: ReviewRecord, point: str) -> bytes:
    """Raises NotFound, NotPermitted, Tampered, Damaged."""
    answer = review.answers.get(point)
    if answer is None or answer.evidence is None:
        raise NotFound(kind="evidence", name=point[:64])
    return _open(session, account, review, point, "evidence", answer.evidence)


def _open(
    session: Session, account: AccountRecord, review: ReviewRecord, point: str, part: str, sealed: Sealed
) -> bytes:
    brand = session.state.brands[account.brand]
    key = session.ring.directory_key(brand, review.answers[point].epoch)
    return session.unsealed.open(key, sealed, review_context(session.vault_id, review.id, point, part), "review")
