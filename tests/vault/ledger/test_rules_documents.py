"""Printed documents on record and ownership dossiers: who may write what, and what is dropped."""

from __future__ import annotations

import pytest

from tests.vault.ledger.world import (
    ACCOUNT,
    BRAND,
    GONE,
    NEW,
    NOW,
    OTHER_ACCOUNT,
    SEALED,
    changed,
    judge,
    member,
    world,
)
from vault.ledger import changes as c
from vault.ledger.document_records import DocumentRecord, DossierItemRecord
from vault.ledger.rights import ROLES

ISSUED = c.DocumentIssued(GONE, "handover", b"d" * 32, [ACCOUNT])
ITEM = c.DossierItemAdded(ACCOUNT, GONE, "clause", SEALED, None)
REMOVED = c.DossierItemRemoved(ACCOUNT, GONE)


def kept():
    state = world()
    assert judge(state, "owner", [ITEM]) == ""
    return state


CASES = {
    "handover": (world, ISSUED, {"owner", "lead", "hr"}),
    "dossier": (world, changed(ISSUED, kind="dossier"), set(ROLES) - {"viewer"}),
    "offboarding": (world, changed(ISSUED, kind="offboarding"), {"owner", "lead", "hr"}),
    "task about nothing in here": (world, changed(ISSUED, kind="task", accounts=[]), {"owner", "lead", "hr"}),
    "register": (world, changed(ISSUED, kind="register", accounts=[]), {"owner", "lead", "legal", "hr"}),
    "put into the dossier": (world, ITEM, {"owner", "lead", "operator", "legal", "hr"}),
    "take out of it": (kept, REMOVED, {"owner", "lead", "operator", "legal", "hr"}),
}


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", list(CASES))
def test_every_change_by_every_role(role, name):
    make, change, allowed = CASES[name]
    assert (judge(make(), role, [change]) == "") == (role in allowed)


@pytest.mark.parametrize(
    "change", [changed(ISSUED, accounts=[ACCOUNT, OTHER_ACCOUNT]), changed(ITEM, account=OTHER_ACCOUNT)]
)
def test_one_account_out_of_reach_is_enough(change):
    assert judge(world(), "lead", [change]) == "not_permitted"
    assert judge(world(), "owner", [change]) == ""


def test_documents_are_numbered_in_the_order_of_the_record():
    state = world()
    assert judge(state, "hr", [ISSUED], seq=21) == ""
    assert judge(state, "legal", [changed(ISSUED, document=NEW, kind="dossier")], seq=22) == ""
    first = DocumentRecord(GONE, 1, "handover", b"d" * 32, [ACCOUNT], member("hr"), NOW, 21)
    assert state.documents[GONE] == first
    assert (state.documents[NEW].number, state.documents[NEW].seq) == (2, 22)


def test_an_item_stands_under_the_directory_key_of_its_day():
    state = world()
    state.brands[BRAND] = changed(state.brands[BRAND], directory_epoch=3)
    assert judge(state, "legal", [changed(ITEM, evidence=SEALED)]) == ""
    assert state.dossier[GONE] == DossierItemRecord(GONE, ACCOUNT, "clause", member("legal"), NOW, SEALED, SEALED, 3)
    assert judge(state, "operator", [REMOVED]) == ""
    assert state.dossier == {}


REFUSED = {
    "another kind of document": ([changed(ISSUED, kind="confession")], "bad_document"),
    "a document twice": ([ISSUED, ISSUED], "bad_document"),
    "an account twice": ([changed(ISSUED, accounts=[ACCOUNT, ACCOUNT])], "bad_document"),
    "about an account that is not there": ([changed(ISSUED, accounts=[GONE])], "no_such_account"),
    "another kind of item": ([changed(ITEM, kind="rumour")], "bad_item"),
    "an item twice": ([ITEM, ITEM], "bad_item"),
    "an item of no account": ([changed(ITEM, account=GONE)], "no_such_account"),
    "taking out what is not there": ([REMOVED], "no_such_item"),
    "taking out of another account's": ([ITEM, changed(REMOVED, account=OTHER_ACCOUNT)], "no_such_item"),
    "taking out twice": ([ITEM, REMOVED, REMOVED], "no_such_item"),
}


@pytest.mark.parametrize("name", list(REFUSED))
def test_what_no_client_writes_is_dropped(name):
    changes, reason = REFUSED[name]
    assert judge(world(), "owner", changes) == reason
