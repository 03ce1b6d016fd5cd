"""Rules about printed documents and ownership dossiers."""

from __future__ import annotations

from typing import Final

from vault.ledger import changes as c
from vault.ledger.document_records import DocumentRecord, DossierItemRecord
from vault.ledger.records import AccountRecord
from vault.ledger.rules.base import Author, Rejected, account_of, brand_of, hold, may, may_somewhere, need, rule
from vault.ledger.state import Overlay

#: Who may print what: any one of these capabilities, for every account that the document lists.
DOCUMENTS: Final[dict[str, tuple[str, ...]]] = {
    "handover": ("transfer", "offboard"),
    "dossier": ("see_profiles",),
    "offboarding": ("offboard",),
    "task": ("offboard",),
    "register": ("registers",),
}
ITEMS: Final = ("registration", "first_phone", "subject", "payment", "clause", "screenshot", "other")


@rule(c.DocumentIssued)
def _document_issued(overlay: Overlay, author: Author, change: c.DocumentIssued) -> None:
    capabilities = DOCUMENTS.get(change.kind)
    hold(capabilities is not None and change.document not in overlay.documents, "bad_document")
    assert capabilities is not None
    hold(len(set(change.accounts)) == len(change.accounts), "bad_document")
    for account in change.accounts:
        _need_one_of(overlay, author, capabilities, account_of(overlay, account))
    if not change.accounts and not any(may_somewhere(overlay, author.member, one) for one in capabilities):
        raise Rejected("not_permitted", capabilities[0])
    number = sum(1 for _ in overlay.documents.values()) + 1
    record = DocumentRecord(
        change.document, number, change.kind, change.digest, change.accounts, author.member, author.clock, author.seq
    )
    overlay.documents.put(change.document, record)


def _need_one_of(overlay: Overlay, author: Author, capabilities: tuple[str, ...], account: AccountRecord) -> None:
    if not any(may(overlay, author.member, one, account.brand, account.id) for one in capabilities):
        raise Rejected("not_permitted", capabilities[0])


def need_keeper(overlay: Overlay, author: Author, account: AccountRecord) -> None:
    """Who edits the account keeps its dossier; so does who keeps registers, because clauses and invoices lie there."""
    if not may(overlay, author.member, "registers", account.brand, account.id):
        need(overlay, author, "edit_accounts", account.brand, account.id)


@rule(c.DossierItemAdded)
def _item_added(overlay: Overlay, author: Author, change: c.DossierItemAdded) -> None:
    account = account_of(overlay, change.account)
    need_keeper(overlay, author, account)
    hold(change.kind in ITEMS and change.item not in overlay.dossier, "bad_item")
    record = DossierItemRecord(
        change.item,
        account.id,
        change.kind,
        author.member,
        author.clock,
        change.content,
        change.evidence,
        brand_of(overlay, account.brand).directory_epoch,
    )
    overlay.dossier.put(change.item, record)


@rule(c.DossierItemRemoved)
def _item_removed(overlay: Overlay, author: Author, change: c.DossierItemRemoved) -> None:
    need_keeper(overlay, author, account_of(overlay, change.account))
    item = overlay.dossier.get(change.item)
    hold(item is not None and item.account == change.account, "no_such_item")
    overlay.dossier.remove(change.item)
