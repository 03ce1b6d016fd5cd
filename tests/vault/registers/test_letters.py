"""Letters: issued once more, signed once more; whose signature is read by whom."""

from __future__ import annotations

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER
from vault.errors import BadInput, NotFound, NotPermitted
from vault.registers.checking import check_registers
from vault.registers.letters import (
    edit_letter,
    evidence_of_letter,
    issue_letter,
    letters_issued,
    list_letters,
    record_letter,
    show_letter,
)

TEXT = "不得私下索要客户隐私信息。"
SHEET = b"\x89PNG a signed sheet"


def sign(session, person: str, **more) -> str:
    return record_letter(session, person, "red_lines", signed_on="2026-11-20", evidence=SHEET, **more)


def unsigned(session) -> list[str]:
    return letters_issued(session)[0].unsigned


def test_nothing_is_asked_before_a_text_was_issued(team):
    with team.of(HR) as (hr,):
        assert (letters_issued(hr), "letter_unsigned" in check_registers(hr)) == ([], False)
        with pytest.raises(BadInput) as refused:
            sign(hr, OPERATOR)
        assert refused.value.facts["reason"] == "not_issued"


def test_everybody_signs_and_a_new_version_asks_for_a_new_signature(team):
    with team.of(HR) as (hr,):
        assert issue_letter(hr, "red_lines", TEXT) == 1
        assert set(unsigned(hr)) == {OWNER, LEAD, OPERATOR, HR, AUDITOR}
        sign(hr, OPERATOR)
        assert OPERATOR not in unsigned(hr)
        assert issue_letter(hr, "red_lines", TEXT + "不得点击陌生链接。") == 2
        assert OPERATOR in unsigned(hr)
        assert [row.state for row in list_letters(hr)] == ["outdated"]
        assert len(check_registers(hr)["letter_unsigned"][1]) == 5


def test_a_signature_is_read_by_whose_it_is_and_by_nobody_beside_the_keepers(team):
    with team.of(HR) as (hr,):
        issue_letter(hr, "red_lines", TEXT)
        row = sign(hr, OPERATOR, note="入职当天签")
        other = sign(hr, AUDITOR)
    with team.of(OPERATOR) as (operator,):
        assert [(one.person, one.note) for one in list_letters(operator)] == [(OPERATOR, "入职当天签")]
        assert evidence_of_letter(operator, row) == SHEET
        with pytest.raises(NotFound):
            evidence_of_letter(operator, other)
        assert unsigned(operator) == []
        with pytest.raises(NotPermitted):
            edit_letter(operator, row, void=True)
    with team.of(LEAD) as (lead,):
        assert [one.person for one in list_letters(lead)] == [OPERATOR]


def test_nobody_records_their_own_signature(team):
    with team.of(OWNER, HR) as (owner, hr):
        issue_letter(hr, "red_lines", TEXT)
        with pytest.raises(NotPermitted) as refused:
            sign(hr, HR)
        assert refused.value.facts["missing"] == "second_keeper"
        owner.refresh()
        sign(owner, HR)
        assert HR not in unsigned(owner)


def test_the_founder_signs_as_well(team):
    with team.of(HR) as (hr,):
        issue_letter(hr, "red_lines", TEXT)
        sign(hr, OWNER)
        assert OWNER not in unsigned(hr)
    with team.of(OWNER) as (owner,):
        assert [one.person for one in list_letters(owner)] == [OWNER]


def test_a_row_that_was_struck_out_counts_no_more_and_a_mended_one_keeps_its_sheet(team):
    with team.of(HR) as (hr,):
        issue_letter(hr, "red_lines", TEXT)
        row = sign(hr, OPERATOR)
        edit_letter(hr, row, signed_on="2026-11-19", note="日期写错")
        shown = show_letter(hr, row)
        assert (shown.signed_on, shown.note, shown.state) == ("2026-11-19", "日期写错", "signed")
        assert evidence_of_letter(hr, row) == SHEET
        edit_letter(hr, row, void=True)
        assert show_letter(hr, row).state == "void"
        assert OPERATOR in unsigned(hr)
        with pytest.raises(BadInput):
            edit_letter(hr, row, note="again")


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"signed_on": "2126-01-01"}, "in_future"),
        ({"signed_on": "昨天"}, "not_a_date"),
        ({"evidence": b""}, "empty"),
        ({"note": "长" * 2001}, "too_long"),
    ],
)
def test_a_slip_of_the_hand_is_told(team, more, reason):
    with team.of(HR) as (hr,):
        issue_letter(hr, "red_lines", TEXT)
        whole = {"signed_on": "2026-11-20", "evidence": SHEET, **more}
        with pytest.raises(BadInput) as refused:
            record_letter(hr, OPERATOR, "red_lines", **whole)
        assert refused.value.facts["reason"] == reason


def test_a_text_is_issued_by_who_keeps_all_registers_and_is_not_issued_twice(team):
    with team.of(HR, LEAD) as (hr, lead):
        issue_letter(hr, "red_lines", TEXT)
        for text, reason in ((TEXT, "same_text"), (" ", "empty"), ("长" * 4097, "too_long")):
            with pytest.raises(BadInput) as refused:
                issue_letter(hr, "red_lines", text)
            assert refused.value.facts["reason"] == reason
        with pytest.raises(NotFound):
            issue_letter(hr, "情书", TEXT)
        lead.refresh()
        with pytest.raises(NotPermitted):
            issue_letter(lead, "red_lines", "宽松一点")
