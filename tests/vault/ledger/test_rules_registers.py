"""Who may write into which register, whom a row is sealed to, and what a row must say."""

from __future__ import annotations

import msgspec
import pytest

from tests.vault.ledger.world import (
    ACCOUNT,
    BRAND,
    CONTROL,
    GONE,
    NEW,
    OTHER_ACCOUNT,
    PERSON,
    SEALED,
    bundles,
    changed,
    enlist,
    judge,
    member,
    world,
)
from vault.ledger import changes as c
from vault.ledger.records import ControlRecord
from vault.ledger.rights import ROLES
from vault.ledger.rules.base import RECOVERY
from vault.ledger.rules.registers import readers_of
from vault.ledger.state import State

KEY = bytes(40)
OPERATOR = member("operator")
SIGNED = c.Paper("signed", "", SEALED)
VENDOR = c.RegisterWritten(
    GONE, "vendor", "示例代运营", 0, "", "2027-01-31", "active", [PERSON], [ACCOUNT], [], [], SEALED, KEY, 0
)
LETTER = c.RegisterWritten(
    GONE, "letter", "red_lines", 1, "2026-11-01", "", "signed", [OPERATOR], [], [], [SIGNED], SEALED, KEY, 0
)
TEST = c.RegisterWritten(
    GONE, "training", "2026-Q4", 0, "2026-11-01", "", "passed", [OPERATOR], [], [], [], SEALED, KEY, 0
)
ISSUED = c.LetterIssued("red_lines", 1, "不得私下索要客户隐私。")
KEEPERS = {"owner", "legal", "hr"}


def issued() -> State:
    state = world()
    assert judge(state, "hr", [ISSUED]) == ""
    return state


def row(state: State, change: c.RegisterWritten, *, without: str = "", besides: str = "") -> list[c.AnyChange]:
    """The change with the entry key that it names, sealed to who may read the row."""
    readers = readers_of(state, change.register, change.persons, change.accounts) - {without} | ({besides} - {""})
    return [c.KeySetAdded(NEW, bundles(*sorted(readers))), change]


def written(state: State, change: c.RegisterWritten, by: str = "owner") -> str:
    return judge(state, by, row(state, change))


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(
    ("change", "allowed"),
    [(VENDOR, KEEPERS | {"lead"}), (LETTER, KEEPERS | {"lead"}), (TEST, KEEPERS | {"lead"}), (ISSUED, KEEPERS)],
    ids=["vendor", "letter", "training", "text"],
)
def test_every_change_by_every_role(role, change, allowed):
    state = issued() if change is LETTER else world()
    changes = [change] if isinstance(change, c.LetterIssued) else row(state, change)
    assert (judge(state, role, changes) == "") == (role in allowed)


def test_a_lead_keeps_rows_about_what_they_lead_and_about_nothing_else():
    state = issued()
    stranger = enlist(state, "stranger", "operator")
    assert written(state, changed(VENDOR, accounts=[]), "lead") == "not_permitted"
    assert written(state, changed(VENDOR, accounts=[ACCOUNT, OTHER_ACCOUNT]), "lead") == "not_permitted"
    for change in (LETTER, TEST):
        assert written(state, changed(change, persons=[stranger]), "lead") == "not_permitted"
        assert written(state, changed(change, persons=[PERSON]), "lead") == "not_permitted"
    assert written(state, TEST, "lead") == ""


def test_a_lead_does_not_take_over_a_row_by_linking_it_to_their_own_account():
    state = world()
    assert written(state, changed(VENDOR, accounts=[OTHER_ACCOUNT])) == ""
    assert written(state, changed(VENDOR, name="我的"), "lead") == "not_permitted"
    assert state.registers[GONE].name == "示例代运营"


@pytest.mark.parametrize("change", [LETTER, TEST], ids=["letter", "training"])
def test_nobody_signs_or_passes_for_themselves_while_somebody_else_keeps_the_register(change):
    state = issued()
    assert written(state, changed(change, persons=[member("hr")]), "hr") == "own_row"
    assert written(state, changed(change, persons=[member("lead")]), "lead") == "own_row"
    assert written(state, changed(change, persons=[member("hr")]), "legal") == ""
    for other in ("legal", "hr"):
        state.members[member(other)] = changed(state.members[member(other)], active=False)
    assert written(state, changed(change, row=NEW, persons=[member("owner")]), "owner") == ""


def test_a_row_is_sealed_to_exactly_who_may_read_it():
    state = issued()
    everywhere = {member(role) for role in ("owner", "legal", "hr", "auditor")} | {RECOVERY}
    assert readers_of(state, "vendor", [OPERATOR], []) == everywhere
    assert readers_of(state, "vendor", [OPERATOR], [ACCOUNT]) == everywhere | {member("lead")}
    assert readers_of(state, "vendor", [], [OTHER_ACCOUNT]) == everywhere
    assert readers_of(state, "letter", [OPERATOR], []) == everywhere | {member("lead"), OPERATOR}
    assert readers_of(state, "training", [PERSON], []) == everywhere
    for change in (VENDOR, LETTER, TEST):
        assert judge(state, "owner", row(state, change, without=member("auditor"))) == "wrong_recipients"
        assert judge(state, "owner", row(state, change, besides=member("viewer"))) == "wrong_recipients"
        assert judge(state, "owner", [change]) == "no_such_keyset"


BAD = {
    "another register": ({"register": "secrets"}, "bad_row"),
    "a state of another register": ({"state": "passed"}, "bad_row"),
    "no date": ({"until": "soon"}, "bad_date"),
    "an unknown paper": ({"papers": [c.Paper("licence", "", None)]}, "bad_paper"),
    "a paper twice": ({"papers": [c.Paper("dpa", "", None), c.Paper("dpa", "", SEALED)]}, "bad_paper"),
    "a paper until whenever": ({"papers": [c.Paper("dpa", "2027", None)]}, "bad_date"),
    "nobody": ({"persons": [NEW]}, "no_such_person"),
    "no account": ({"accounts": [NEW]}, "no_such_account"),
    "linked twice": ({"accounts": [ACCOUNT, ACCOUNT]}, "linked_twice"),
    "no tool": ({"controls": [CONTROL]}, "no_such_tool"),
}


@pytest.mark.parametrize("name", list(BAD))
def test_a_row_that_makes_no_sense_is_dropped(name):
    fields, reason = BAD[name]
    assert written(world(), changed(VENDOR, **fields)) == reason


def test_only_a_tool_is_linked_to_a_third_party():
    state = world()
    for kind, reason in (("sim", "no_such_tool"), ("tool", "")):
        state.controls[CONTROL] = ControlRecord(CONTROL, kind, BRAND, "剪辑工具", "", True, [], None, 1, 0)
        assert written(state, changed(VENDOR, controls=[CONTROL])) == reason


def test_a_signature_takes_evidence_a_known_letter_and_a_version_that_was_issued():
    state = issued()
    assert written(state, changed(LETTER, papers=[])) == "no_evidence"
    assert written(state, changed(LETTER, papers=[c.Paper("signed", "", None)])) == "no_evidence"
    assert written(state, changed(LETTER, name="love_letter")) == "unknown_letter"
    assert written(state, changed(LETTER, version=2)) == "no_such_version"
    assert written(state, changed(LETTER, on="")) == "bad_row"
    assert written(state, changed(LETTER, persons=[OPERATOR, PERSON])) == "bad_row"
    assert written(state, changed(TEST, name="2026-Q5")) == "bad_quarter"


def test_a_signature_stays_with_whose_it_is_and_what_was_struck_out_stays_so():
    state = issued()
    assert written(state, LETTER) == ""
    assert written(state, changed(LETTER, persons=[member("finance")])) == "bad_row"
    assert written(state, changed(LETTER, register="training", name="2026-Q4", state="passed", papers=[])) == "bad_row"
    assert written(state, changed(LETTER, state="void", papers=[])) == ""
    assert written(state, LETTER) == "bad_row"


def test_versions_of_a_text_follow_one_another():
    state = world()
    assert judge(state, "hr", [changed(ISSUED, version=2)]) == "version_out_of_order"
    assert judge(state, "hr", [ISSUED]) == ""
    assert judge(state, "hr", [ISSUED]) == "version_out_of_order"
    assert judge(state, "hr", [changed(ISSUED, version=2, text=" ")]) == "unknown_letter"
    assert judge(state, "hr", [changed(ISSUED, letter="other")]) == "unknown_letter"
    assert judge(state, "legal", [changed(ISSUED, version=2)]) == ""
    assert (state.letters["red_lines"].version, state.letters["red_lines"].by) == (2, member("legal"))


def test_a_row_is_handed_on_by_a_reader_to_readers_and_to_nobody_else():
    state = world()
    assert written(state, VENDOR) == ""
    newcomer = enlist(state, "newcomer", "legal")
    keyset, share = c.KeySetAdded(NEW, bundles(newcomer)), c.RegisterShared(GONE, 0, KEY)
    assert judge(state, "operator", [keyset, share]) == "not_a_reader"
    assert judge(state, "hr", [share]) == "no_such_keyset"
    assert judge(state, "hr", [keyset, changed(share, row=NEW)]) == "no_such_row"
    for wrong in ([member("viewer")], [newcomer, newcomer], []):
        assert judge(state, "hr", [changed(keyset, bundles=bundles(*wrong)), share]) == "wrong_recipients"
    assert judge(state, "hr", [keyset, share], seq=12) == ""
    assert [(one.seq, one.keyset) for one in state.registers[GONE].shares] == [(12, 0)]


def test_a_row_that_is_written_again_leaves_no_way_in_from_before():
    state = world()
    assert written(state, VENDOR) == ""
    newcomer = enlist(state, "newcomer", "legal")
    assert judge(state, "hr", [c.KeySetAdded(NEW, bundles(newcomer)), c.RegisterShared(GONE, 0, KEY)], seq=12) == ""
    assert written(state, changed(VENDOR, name="改名")) == ""
    assert state.registers[GONE].shares == []


def test_what_a_row_holds_is_bounded():
    for name, value in (("papers", [SIGNED] * 9), ("accounts", [ACCOUNT] * 501), ("name", "")):
        with pytest.raises(c.Undecodable):
            c.decode_changes(msgspec.msgpack.encode([changed(VENDOR, **{name: value})]))
