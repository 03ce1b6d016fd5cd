"""Naming one person as deputy of several accounts at once, so that none of them hangs on a single one."""

from __future__ import annotations

from collections.abc import Sequence

from vault.accounts.editing import AccountDraft, apply_draft
from vault.accounts.listing import account_record
from vault.errors import BadInput
from vault.factors import EDIT, hold_factor
from vault.intention import Intention
from vault.session import Session


def name_deputy(session: Session, wanted: Sequence[str], person: str) -> None:
    """``wanted``: accounts by id or name; ``person`` by id or name, new ones are welcome. One entry.

    Raises BadInput, NotFound, Ambiguous, NotPermitted; for core accounts ApprovalNeeded, SecondFactorNeeded.
    """
    if not person.strip():
        raise BadInput(reason="empty", field="deputy")
    accounts = dict.fromkeys(account_record(session, one).id for one in wanted)
    for account in accounts:
        if session.may("edit_accounts", account=account):  # who may not is told so by the commit
            hold_factor(session, EDIT, account)

    def build(intention: Intention) -> None:
        for account in accounts:
            apply_draft(session, intention, account_record(session, account), AccountDraft(deputy=person))

    session.commit(build)
