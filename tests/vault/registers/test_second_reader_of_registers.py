"""docs/format.md is enough to read registers: a reader written from it alone opens what the program wrote."""

from __future__ import annotations

import pytest

from tests.second_reader_registers import RegistersReader
from tests.team import HR, OPERATOR, OWNER
from vault.crypto.printed import SECRET_KEY, to_text
from vault.registers.letters import issue_letter, record_letter
from vault.registers.training import record_training
from vault.registers.vendors import VendorDraft, add_vendor, edit_vendor
from vault.session import Session
from vault.team.chores import do_chores


def read_as(team, session: Session, name: str) -> dict[str, tuple[object, object]]:
    key = to_text(SECRET_KEY, team.device_of(name).secret_key(session.vault_id, session.ring.member))
    found = RegistersReader(team.path, team.password, key, session.ring.member)
    assert found.letters == {"red_lines": (2, "第二版")}
    assert {row.fields[0] for row in found.rows.values()} == {"vendor", "letter", "training"}
    return {row.fields[0]: (row.content, row.proofs) for row in found.rows.values()}


@pytest.mark.engines("sqlite")
def test_a_second_reader_opens_the_rows_that_a_member_may_read_and_no_other(team):
    with team.of(OWNER) as (owner,):
        issue_letter(owner, "red_lines", "第一版")
        issue_letter(owner, "red_lines", "第二版")
        record_letter(owner, OPERATOR, "red_lines", signed_on="2026-11-01", evidence=b"sheet", note="当面签")
        record_training(owner, {HR: 91}, taken_on="2026-11-01")
        vendor = add_vendor(owner, VendorDraft(name="示例代运营", purpose="代运营", proofs={"contract": b"first"}))
        edit_vendor(owner, vendor, VendorDraft(liability="50 万", proofs={"dpa": b"agreement"}))
        said = {
            "purpose": "代运营",
            "contact": "",
            "data_owner": "",
            "liability": "50 万",
            "termination": "",
            "note": "",
        }
        whole = {
            "vendor": (said, {"contract": b"first", "dpa": b"agreement"}),
            "letter": ({"note": "当面签"}, {"signed": b"sheet"}),
            "training": ({"score": 91, "note": ""}, {}),
        }
        assert read_as(team, owner, OWNER) == whole
        team.bring(owner, "法务己", "legal", [])
        shut = dict.fromkeys(whole, (None, None))
        with team.of("法务己") as (legal,):
            assert read_as(team, legal, "法务己") == shut
            with team.of(OPERATOR) as (operator,):
                assert read_as(team, operator, OPERATOR) == {**shut, "letter": whole["letter"]}
            do_chores(owner)
            legal.refresh()
            assert read_as(team, legal, "法务己") == whole
