"""An alert's text and its picture, sealed for whoever reads the brand's directory."""

from __future__ import annotations

from vault.directory import alert_context
from vault.errors import NotFound
from vault.intention import Intention
from vault.ledger.changes import Sealed
from vault.ledger.records import AccountRecord, AlertRecord
from vault.session import Session


def seal_part(intention: Intention, account: AccountRecord, alert: str, part: str, raw: bytes) -> Sealed:
    """``part``: text or evidence."""
    return intention.seal_for_directory(account.brand, raw, alert_context(intention.vault, alert, part))


def open_text(session: Session, record: AlertRecord) -> str:
    """Raises NotPermitted, NotFound, Tampered, Damaged."""
    return _open(session, record, "text", record.text).decode("utf-8", "replace")


def open_evidence(session: Session, record: AlertRecord) -> bytes:
    """Raises NotFound, NotPermitted, Tampered, Damaged."""
    if record.evidence is None:
        raise NotFound(kind="evidence", name=record.id)
    return _open(session, record, "evidence", record.evidence)


def _open(session: Session, record: AlertRecord, part: str, sealed: Sealed) -> bytes:
    account = session.state.accounts.get(record.account)
    if account is None or record.account not in session.profiles:
        raise NotFound(kind="account", name=record.account)
    key = session.ring.directory_key(session.state.brands[account.brand], record.epoch)
    return session.unsealed.open(key, sealed, alert_context(session.vault_id, record.id, part), "alert")
