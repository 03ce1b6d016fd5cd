"""Rules about persons and control points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec.structs

from vault.ledger import changes as c
from vault.ledger.records import ControlRecord, PersonRecord
from vault.ledger.rules.base import (
    RECOVERY,
    Author,
    Rejected,
    account_of,
    brand_of,
    hold,
    level_of,
    need,
    need_somewhere,
    rule,
    sealed_to,
)
from vault.ledger.state import Overlay

CONTROL_KINDS: Final = ("sim", "mailbox", "wechat", "device", "real_name", "tool", "payment")


@rule(c.PersonAdded)
def _person_added(overlay: Overlay, author: Author, change: c.PersonAdded) -> None:
    need_somewhere(overlay, author, "edit_accounts")
    hold(change.person not in overlay.persons, "person_exists")
    hold(change.member == "" or author.seq == 1, "bound_by_invitation_only")
    _put_person(overlay, change)


@rule(c.PersonEdited)
def _person_edited(overlay: Overlay, author: Author, change: c.PersonEdited) -> None:
    need_somewhere(overlay, author, "edit_accounts")
    known = overlay.persons.get(change.person)
    hold(known is not None, "no_such_person")
    hold(known is None or change.member == known.member, "bound_by_invitation_only")
    _put_person(overlay, change)


def _put_person(overlay: Overlay, change: c.PersonAdded | c.PersonEdited) -> None:
    overlay.persons.put(
        change.person, PersonRecord(change.person, change.name, change.contact, change.left_on, change.member)
    )


def _linked(overlay: Overlay, author: Author, accounts: Sequence[str], before: Sequence[str]) -> None:
    """Whoever links a control point to an account, or takes it off, must be allowed to edit that account."""
    hold(len(set(accounts)) == len(accounts), "linked_twice")
    for account_id in sorted({*accounts} ^ {*before}):
        account = account_of(overlay, account_id)
        need(overlay, author, "edit_accounts", account.brand, account.id)


@rule(c.ControlAdded)
def _control_added(overlay: Overlay, author: Author, change: c.ControlAdded) -> None:
    need(overlay, author, "edit_accounts", change.brand)
    hold(change.control not in overlay.controls and change.kind in CONTROL_KINDS, "bad_control")
    hold(change.holder == "" or change.holder in overlay.persons, "no_such_person")
    _linked(overlay, author, change.accounts, [])
    brand = overlay.brands.get(change.brand)
    if brand is None:
        raise Rejected("no_such_brand")
    if change.value is not None:
        sealed_to(overlay, author, change.keyset, brand)
    overlay.controls.put(
        change.control,
        ControlRecord(
            change.control,
            change.kind,
            change.brand,
            change.label,
            change.holder,
            change.company_owned,
            change.accounts,
            change.value,
            author.seq,
            change.keyset,
        ),
    )


@rule(c.ControlEdited)
def _control_edited(overlay: Overlay, author: Author, change: c.ControlEdited) -> None:
    control = overlay.controls.get(change.control)
    if control is None:
        raise Rejected("no_such_control")
    need(overlay, author, "edit_accounts", control.brand)
    hold(change.holder == "" or change.holder in overlay.persons, "no_such_person")
    _linked(overlay, author, change.accounts, control.accounts)
    overlay.controls.put(
        control.id,
        msgspec.structs.replace(
            control,
            label=change.label,
            holder=change.holder,
            company_owned=change.company_owned,
            accounts=change.accounts,
        ),
    )


@rule(c.ControlShared)
def _control_shared(overlay: Overlay, author: Author, change: c.ControlShared) -> None:
    """Written while the brand's pair had lapsed, it named its readers one by one; the brand's next ones need a way."""
    control = overlay.controls.get(change.control)
    hold(control is not None and control.value is not None, "no_such_control")
    assert control is not None
    assert control.value is not None
    manages = author.member == RECOVERY or level_of(overlay, author.member, control.brand) == "manage"
    hold(manages, "not_a_manager")
    sealed_to(overlay, author, change.keyset, brand_of(overlay, control.brand))
    value = msgspec.structs.replace(control.value, wrapped=change.wrapped)
    shared = msgspec.structs.replace(control, value=value, seq=author.seq, keyset=change.keyset)
    overlay.controls.put(control.id, shared)
