"""Third parties: who may see what of them, what falls due by the clock, and evidence that only readers open."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER
from vault.controls import add_control
from vault.errors import Ambiguous, BadInput, Exists, NotFound, NotPermitted, Tampered
from vault.health import check_up
from vault.persons import add_person
from vault.registers.checking import check_registers
from vault.registers.sealed import MOST_EVIDENCE
from vault.registers.vendors import (
    VendorDraft,
    add_vendor,
    edit_vendor,
    end_vendor,
    ending_vendors,
    evidence_of_vendor,
    list_vendors,
    show_vendor,
)
from vault.team.chores import do_chores

AGENCY = "示例代运营公司"
SCAN = b"%PDF-1.7 an invented contract"
WHOLE = VendorDraft(
    name=AGENCY,
    since="2026-01-01",
    until="2026-12-31",
    purpose="代运营抖音号",
    data_owner="甲方所有",
    liability="赔偿上限 50 万",
    termination="提前 30 天书面通知",
    papers={"dpa": "2026-12-31", "security_report": "2027-06-30"},
    proofs={"contract": SCAN, "dpa": b"dpa", "security_report": b"report"},
)


def add(session, **fields) -> str:
    return add_vendor(session, VendorDraft(name=AGENCY, **fields))


def test_a_row_comes_back_as_it_was_written_for_everybody_who_keeps_or_audits_it(team, on):
    on("2026-11-22")
    with team.of(OWNER) as (owner,):
        person = add_person(owner, "代理甲")
        tool = add_control(owner, kind="tool", label="剪辑工具", accounts=[])
        add_vendor(owner, replace(WHOLE, accounts=["山岚抖音"], tools=[tool], persons=[person]))
    for name in (OWNER, HR, AUDITOR, LEAD):
        with team.of(name) as (session,):
            row = show_vendor(session, AGENCY)
            assert (row.state, row.until, row.missing) == ("ok", "2026-12-31", [])
            assert (row.readable, row.purpose, row.liability) == (True, "代运营抖音号", "赔偿上限 50 万")
            assert [one.name for one in (*row.accounts, *row.tools, *row.persons)] == ["山岚抖音", "剪辑工具", "代理甲"]
            assert evidence_of_vendor(session, AGENCY, "contract") == SCAN


def test_who_keeps_no_register_sees_none_of_it_and_writes_none(team):
    with team.of(OWNER, OPERATOR) as (owner, operator):
        add(owner, accounts=["山岚官微"], purpose="保密")
        operator.refresh()
        assert list_vendors(operator) == []
        with pytest.raises(NotFound):
            show_vendor(operator, AGENCY)
        with pytest.raises(NotFound):
            evidence_of_vendor(operator, AGENCY, "contract")
        with pytest.raises(NotPermitted) as refused:
            add_vendor(operator, VendorDraft(name="我的公司"))
        assert OWNER in refused.value.facts["ask"]
        assert check_registers(operator).keys() <= {"letter_unsigned", "training_due"}


def test_an_auditor_reads_and_changes_nothing(team):
    with team.of(OWNER, AUDITOR) as (owner, auditor):
        add(owner)
        auditor.refresh()
        assert show_vendor(auditor, AGENCY).readable
        with pytest.raises(NotPermitted):
            edit_vendor(auditor, AGENCY, VendorDraft(note="x"))


def test_a_lead_keeps_agencies_on_accounts_that_they_manage_and_sees_no_others(team):
    with team.of(OWNER, LEAD) as (owner, lead):
        add(owner, accounts=["北禾官微"])
        lead.refresh()
        assert list_vendors(lead) == []
        add_vendor(lead, VendorDraft(name="山岚的代理", accounts=["山岚官微"], purpose="投流"))
        assert show_vendor(lead, "山岚的代理").purpose == "投流"
        with pytest.raises(NotPermitted):
            add_vendor(lead, VendorDraft(name="谁的都不是"))


def test_contracts_and_papers_run_out_by_the_clock(team, on):
    on("2026-11-22")
    with team.of(OWNER) as (owner,):
        add_vendor(owner, WHOLE)
        assert not {"vendor_expiring", "vendor_paper_missing"} & check_registers(owner).keys()
        on("2026-12-01")
        assert show_vendor(owner, AGENCY).state == "due_soon"
        assert check_registers(owner)["vendor_expiring"][1] == [AGENCY]
        assert "vendor_paper_missing" not in check_registers(owner)
        on("2027-01-01")
        row = show_vendor(owner, AGENCY)
        assert (row.state, row.missing) == ("overdue", ["contract", "dpa"])
        found = check_registers(owner)
        assert found["vendor_expiring"] == found["vendor_paper_missing"] == ([], [AGENCY])


def test_each_paper_that_is_missing_is_named_until_it_is_there(team, on):
    on("2026-11-22")
    with team.of(OWNER) as (owner,):
        row = add(owner, until="2027-12-31", papers={"dpa": "2027-12-31"})
        everything = ["contract", "dpa", "security_report", "data_owner", "liability", "termination"]
        assert show_vendor(owner, row).missing == everything, "a date without a document proves nothing"
        edit_vendor(owner, row, VendorDraft(data_owner="甲方", proofs={"dpa": b"signed"}))
        assert show_vendor(owner, row).missing == ["contract", "security_report", "liability", "termination"]
        edit_vendor(owner, row, VendorDraft(data_owner=""))
        assert "data_owner" in show_vendor(owner, row).missing


def test_what_was_handed_in_before_stays_when_the_row_is_written_again_by_somebody_else(team):
    with team.of(OWNER, HR) as (owner, hr):
        add(owner, proofs={"contract": SCAN, "dpa": b"first"})
        hr.refresh()
        edit_vendor(hr, AGENCY, VendorDraft(proofs={"dpa": b"second"}, note="换了一份"))
        owner.refresh()
        assert evidence_of_vendor(owner, AGENCY, "contract") == SCAN
        assert evidence_of_vendor(owner, AGENCY, "dpa") == b"second"
        assert show_vendor(owner, AGENCY).note == "换了一份"


def test_after_its_end_only_the_proof_of_deletion_is_asked_for(team, on):
    on("2026-11-22")
    with team.of(OWNER) as (owner,):
        add(owner, until="2027-12-31")
        end_vendor(owner, AGENCY)
        row = show_vendor(owner, AGENCY)
        assert (row.state, row.until, row.missing) == ("ended", "2026-11-22", ["deletion"])
        with pytest.raises(BadInput):
            end_vendor(owner, AGENCY)
        end_vendor(owner, AGENCY, proof=b"deleted")
        assert show_vendor(owner, AGENCY).missing == []


def test_what_ends_is_told_with_all_that_has_to_come_back(team, on):
    on("2026-11-22")
    with team.of(OWNER) as (owner,):
        person = add_person(owner, "代理甲")
        row = add(owner, until="2026-12-10", accounts=["山岚抖音"], persons=[person])
        add_vendor(owner, VendorDraft(name="没碰过账号的", until="2026-12-01"))
        assert ending_vendors(owner, 7) == []
        (ending,) = ending_vendors(owner, 30)
        assert (ending.id, ending.until, ending.ended, ending.persons) == (row, "2026-12-10", False, [person])
        assert [owner.profiles[one].name for one in ending.accounts] == ["山岚抖音"]
        end_vendor(owner, row)
        assert [one.ended for one in ending_vendors(owner, 0)] == [True]


def test_evidence_lies_nowhere_in_clear(team):
    secret = "一份不该被看见的合同"
    with team.of(OWNER) as (owner,):
        add(owner, purpose=secret, proofs={"contract": secret.encode()})
    stored = [
        bytes(value)
        for table in ("ledger", "blobs")
        for row in team.sql(f"SELECT * FROM {table}")
        for value in row
        if isinstance(value, bytes)
    ]
    assert stored
    assert not any(secret.encode() in raw or secret.encode("utf-16-le") in raw for raw in stored)


def test_whoever_comes_to_keep_the_register_later_reads_it_once_a_reader_was_here(team):
    with team.of(OWNER) as (owner,):
        add(owner, purpose="代运营", proofs={"contract": SCAN})
        team.bring(owner, "法务己", "legal", [])
        with team.of("法务己") as (legal,):
            before = show_vendor(legal, AGENCY)
            assert (before.readable, before.purpose) == (False, "")
            with pytest.raises(NotPermitted):
                evidence_of_vendor(legal, AGENCY, "contract")
            do_chores(owner)
            legal.refresh()
            assert show_vendor(legal, AGENCY).purpose == "代运营"
            assert evidence_of_vendor(legal, AGENCY, "contract") == SCAN
            head = owner.state.seq
            do_chores(owner)
            assert owner.state.seq == head, "what is handed on is handed on once"


def test_garbage_of_one_writer_is_told_by_name_and_hides_no_other_row(team, monkeypatch):
    with team.of(OWNER, HR) as (owner, hr):
        add(owner, purpose="好的")
        hr.refresh()
        monkeypatch.setattr("vault.registers.sealed.wrap", lambda _key, _data: bytes(40))
        add_vendor(hr, VendorDraft(name="坏的", proofs={"contract": SCAN}))
        monkeypatch.undo()
        owner.refresh()
        assert {row.name: row.readable for row in list_vendors(owner)} == {AGENCY: True, "坏的": False}
        with pytest.raises(Tampered) as told:
            evidence_of_vendor(owner, "坏的", "contract")
        assert told.value.facts["by"] == HR


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"name": "  "}, "empty"),
        ({"name": "长" * 201}, "too_long"),
        ({"name": "a", "until": "明年"}, "not_a_date"),
        ({"name": "a", "papers": {"dpa": "2027-13-01"}}, "not_a_date"),
        ({"name": "a", "since": "2027-01-02", "until": "2027-01-01"}, "dates_reversed"),
        ({"name": "a", "papers": {"licence": ""}}, "unknown_value"),
        ({"name": "a", "purpose": "长" * 2001}, "too_long"),
        ({"name": "a", "proofs": {"dpa": b""}}, "empty"),
        ({"name": "a", "proofs": {"dpa": b"x" * (MOST_EVIDENCE + 1)}}, "evidence_too_large"),
    ],
)
def test_a_slip_of_the_hand_is_told_and_writes_nothing(team, fields, reason):
    with team.of(OWNER) as (owner,):
        head = owner.state.seq
        with pytest.raises(BadInput) as refused:
            add_vendor(owner, VendorDraft(**fields))
        assert refused.value.facts["reason"] == reason
        assert owner.state.seq == head


def test_evidence_of_the_greatest_size_is_kept(team):
    with team.of(OWNER) as (owner,):
        add(owner, proofs={"contract": bytes(MOST_EVIDENCE)})
        assert len(evidence_of_vendor(owner, AGENCY, "contract")) == MOST_EVIDENCE


def test_names_tell_third_parties_apart(team):
    with team.of(OWNER) as (owner,):
        add(owner)
        with pytest.raises(Exists):
            add(owner)
        with pytest.raises((NotFound, Ambiguous)):
            show_vendor(owner, "没有这家")


def test_a_deleted_account_leaves_the_row_as_it_was_and_is_shown_no_more(team):
    from vault.accounts import delete_account, find_account

    with team.of(OWNER) as (owner,):
        add(owner, accounts=["山岚抖音"], note="还在")
        delete_account(owner, find_account(owner, "山岚抖音").id)
        assert (show_vendor(owner, AGENCY).accounts, show_vendor(owner, AGENCY).note) == ([], "还在")
        edit_vendor(owner, AGENCY, VendorDraft(note="可以再改"))
        assert show_vendor(owner, AGENCY).note == "可以再改"
        check_up(owner)
