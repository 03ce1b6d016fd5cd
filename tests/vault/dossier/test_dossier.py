"""Ownership dossiers and the record of printed documents: who keeps them, who reads them, what stays sealed."""

from __future__ import annotations

import hashlib

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, Team, make_team
from vault.accounts import AccountDraft, delete_account, edit_account
from vault.audit import list_audit
from vault.crypto.sealing import OpenFailed
from vault.documents import confirm_document, issue_document, list_documents
from vault.dossier import (
    KINDS,
    MOST_EVIDENCE,
    add_item,
    evidence_of,
    list_dossiers,
    may_keep,
    remove_item,
    show_dossier,
)
from vault.dossier.fields import PROVES, field_id, field_words
from vault.errors import BadInput, NotFound, NotPermitted
from vault.ledger import changes as c
from vault.team.members import disable_member

ACCOUNT = "山岚官微"
PICTURE = b"\x89PNG\r\n invented"


@pytest.fixture(scope="module")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    team = make_team(tmp_path_factory.mktemp("team") / "first")
    with team.of(OWNER) as (owner,):
        draft = AccountDraft(
            subject="山岚文化有限公司", phone="19900000001", fields={"统一社会信用代码": "91330100MA2ABCDE1X"}
        )
        edit_account(owner, ACCOUNT, draft)
    return team


@pytest.fixture
def team(first_team, tmp_path, kept_derivations) -> Team:
    return first_team.copy(tmp_path / "team")


def test_a_piece_is_kept_whole_with_its_file_and_read_by_who_sees_the_account(team):
    with team.of(OWNER, AUDITOR) as (owner, auditor):
        item = add_item(
            owner, ACCOUNT, "payment", text="发票 0042，财务柜 3", on="2024-03-01", evidence=PICTURE, file="发票.png"
        )
        auditor.refresh()
        row = show_dossier(auditor, ACCOUNT)
        (found,) = row.items
        assert (found.kind, found.text, found.on, found.file, found.by) == (
            "payment", "发票 0042，财务柜 3", "2024-03-01", "发票.png", OWNER,
        )  # fmt: skip
        assert row.missing == ["registration", "first_phone", "clause", "screenshot"], "the credit code is a field"
        assert row.registered["subject"] == "山岚文化有限公司"
        assert row.registered["phone"] == "199****0001"
        assert row.fields == {"统一社会信用代码": "91330100MA2ABCDE1X"}
        assert evidence_of(auditor, ACCOUNT, item) == ("发票.png", PICTURE)
        assert [one.pieces for one in list_dossiers(auditor) if one.name == ACCOUNT] == [1]


def test_fields_of_the_register_speak_for_what_they_name(team):
    with team.of(OWNER) as (owner,):
        fields = {
            "registered_on": "2019-03-12",
            "最早的绑定手机号（打码）": "19900000001",
            "Clause on whose account it is": "第 12 条",
        }
        edit_account(owner, ACCOUNT, AccountDraft(fields={**fields, "自己的": "19900000001"}))
        row = show_dossier(owner, ACCOUNT)
        assert row.missing == ["payment", "screenshot"]
        assert row.fields["最早的绑定手机号（打码）"] == "199****0001"
        assert row.fields["自己的"] == "19900000001"
        assert next(one.missing for one in list_dossiers(owner) if one.name == ACCOUNT) == row.missing
        assert field_words("registered_on")["zh"] == field_words("注册日期")["zh"] == "注册日期"
        assert field_words("自己的") == {"zh": "自己的", "en": "自己的"}
        assert all(field_id(one) == one for one in PROVES), "the dictionary knows them all"


def test_hr_and_a_lead_keep_it_too_and_who_only_reads_does_not(team):
    with team.of(HR, LEAD, AUDITOR, OPERATOR) as (hr, lead, auditor, operator):
        add_item(hr, ACCOUNT, "clause", text="劳动合同第 12 条")
        lead.refresh()
        mine = add_item(lead, ACCOUNT, "screenshot", evidence=PICTURE, file="主体.png")
        for other in (auditor, operator):
            other.refresh()
            account = show_dossier(other, ACCOUNT).account
            assert not may_keep(other, account)
            with pytest.raises(NotPermitted) as refused:
                add_item(other, ACCOUNT, "other", text="x")
            assert refused.value.facts["ask"]
            with pytest.raises(NotPermitted):
                remove_item(other, ACCOUNT, mine)
        hr.refresh()
        remove_item(hr, ACCOUNT, mine)
        assert [one.kind for one in show_dossier(hr, ACCOUNT).items] == ["clause"]


def test_nobody_else_learns_of_another_brands_dossier(team):
    with team.of(OWNER, LEAD) as (owner, lead):
        add_item(owner, "北禾官微", "other", text="x")
        lead.refresh()
        with pytest.raises(NotPermitted):
            show_dossier(lead, "北禾官微")
        assert "北禾官微" not in [row.name for row in list_dossiers(lead)]


def test_who_left_has_no_key_to_what_is_put_in_afterwards(team):
    with team.of(OWNER, LEAD) as (owner, lead):
        disable_member(owner, LEAD)
        item = owner.state.dossier[add_item(owner, ACCOUNT, "clause", text="x", evidence=PICTURE, file="x.png")]
        brand = owner.state.brands[owner.state.accounts[item.account].brand]
        assert item.epoch == brand.directory_epoch == 2
        with pytest.raises(NotPermitted):
            lead.ring.directory_key(brand, item.epoch)
        for sealed in (item.content, item.evidence):
            with pytest.raises(OpenFailed):
                lead.ring.open_blob(lead.ring.directory_key(brand, 1), sealed, b"whatever it is for")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("19900000001，主管戊办的", "199****0001，主管戊办的"),
        ("+86 199 0000 0001", "+86****0001"),
        ("2019-03-12 在营业厅办的，编号 12", "2019-03-12 在营业厅办的，编号 12"),
    ],
)
def test_the_first_phone_is_kept_masked(team, text, shown):
    with team.of(OWNER) as (owner,):
        add_item(owner, ACCOUNT, "first_phone", text=text)
        assert show_dossier(owner, ACCOUNT).items[0].text == shown


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"kind": "rumour", "text": "x"}, "unknown_value"),
        ({"kind": "other"}, "empty"),
        ({"kind": "other", "text": "x" * 4001}, "too_long"),
        ({"kind": "other", "text": "x", "on": "yesterday"}, "not_a_date"),
        ({"kind": "other", "evidence": b""}, "empty"),
        ({"kind": "other", "evidence": b"x" * (MOST_EVIDENCE + 1)}, "evidence_too_large"),
    ],
)
def test_what_does_not_fit_is_refused_before_anything_is_written(team, given, reason):
    with team.of(OWNER) as (owner,):
        before = owner.state.seq
        with pytest.raises(BadInput) as refused:
            add_item(owner, ACCOUNT, given.pop("kind"), **given)
        assert (refused.value.facts["reason"], owner.state.seq) == (reason, before)


def test_the_largest_piece_fits(team):
    with team.of(OWNER) as (owner,):
        item = add_item(owner, ACCOUNT, "other", evidence=b"x" * MOST_EVIDENCE, file="x.bin")
        assert len(evidence_of(owner, ACCOUNT, item)[1]) == MOST_EVIDENCE


def test_one_garbled_piece_is_told_and_hides_no_other(team):
    with team.of(OWNER) as (owner,):
        add_item(owner, ACCOUNT, "clause", text="第 12 条")
        account = show_dossier(owner, ACCOUNT).account
        wrong = owner.state.accounts[account].profile  # sealed, and for another purpose
        owner.commit(lambda intention: intention.add(c.DossierItemAdded(account, "g" * 16, "other", wrong, None)))
        rows = show_dossier(owner, ACCOUNT).items
        assert [(row.kind, row.readable) for row in rows] == [("clause", True), ("other", False)]
        remove_item(owner, ACCOUNT, "g" * 16)
        assert len(show_dossier(owner, ACCOUNT).items) == 1


def test_every_kind_can_be_kept_and_the_record_tells_it_without_what_it_says(team):
    with team.of(OWNER) as (owner,):
        for kind in KINDS:
            add_item(owner, ACCOUNT, kind, text="canary 7")
        assert show_dossier(owner, ACCOUNT).missing == []
        rows = [row for row in list_audit(owner) if row.kind == "dossier_added"]
        assert [row.facts["item"] for row in rows] == list(KINDS)
        assert "canary" not in str(rows)
        assert b"canary" not in team.path.read_bytes()


# printed documents


def test_what_was_issued_is_confirmed_by_number_and_by_digest(team):
    with team.of(HR, OPERATOR) as (hr, operator):
        account = show_dossier(hr, ACCOUNT).account
        issued = issue_document(hr, "dossier", b"what stands in it", [account, account])
        assert issued.digest == hashlib.sha256(b"what stands in it").hexdigest()
        assert (issued.number, issued.kind, issued.by, issued.names) == (1, "dossier", HR, [ACCOUNT])
        assert issued.entry == hr.state.seq
        operator.refresh()
        spaced = " ".join(issued.digest[at : at + 4] for at in range(0, 64, 4)).upper()
        for typed in ("1", issued.digest, spaced, issued.digest[:16], f" {issued.digest[:20]} "):
            assert confirm_document(operator, typed).id == issued.id
        assert [one.number for one in list_documents(operator)] == [1]


def test_a_changed_digit_is_not_known_here(team):
    with team.of(HR) as (hr,):
        digest = issue_document(hr, "task", b"what stands in it").digest
        changed = ("0" if digest[0] != "0" else "1") + digest[1:]
        for typed in (changed, "2", "0", changed[:16]):
            with pytest.raises(NotFound):
                confirm_document(hr, typed)
        for typed in ("", "12ab", digest[:15], digest + "0", "x" * 64, "第一号"):
            with pytest.raises(BadInput) as refused:
                confirm_document(hr, typed)
            assert refused.value.facts["reason"] == "not_a_digest"


def test_who_may_not_see_what_it_lists_issues_nothing(team):
    with team.of(OWNER, LEAD, AUDITOR) as (owner, lead, auditor):
        far = show_dossier(owner, "北禾官微").account
        with pytest.raises(NotPermitted):
            issue_document(lead, "handover", b"x", [far])
        with pytest.raises(NotPermitted):
            issue_document(auditor, "handover", b"x", [far])
        assert list_documents(owner) == []


def test_a_document_outlives_its_accounts(team):
    with team.of(OWNER) as (owner,):
        account = show_dossier(owner, ACCOUNT).account
        add_item(owner, ACCOUNT, "other", text="x")
        issue_document(owner, "dossier", b"x", [account])
        delete_account(owner, ACCOUNT)
        found = confirm_document(owner, "1")
        assert (found.accounts, found.names) == ([account], [])
        assert all(row.account != account for row in list_dossiers(owner))
