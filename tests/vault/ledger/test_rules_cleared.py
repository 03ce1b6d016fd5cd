"""Warnings about unusual use and platforms' alerts that somebody has dealt with."""

from __future__ import annotations

import pytest

from tests.vault.ledger.world import ACCOUNT, GONE, NEW, NOW, SEALED, changed, judge, member, world
from vault.ledger import changes as c
from vault.ledger.records import ClearedRecord
from vault.ledger.rights import ROLES
from vault.ledger.state import State

WARNING = c.WarningCleared(GONE, member("viewer"), 5, 9, "harmless", "是本人在出差")
ALERT = c.AlertRecorded(GONE, ACCOUNT, "theft", ["place_new"], SEALED, None)


def alerted() -> State:
    state = world()
    assert judge(state, "service", [ALERT]) == ""
    return state


def about(role: str) -> c.WarningCleared:
    return changed(WARNING, member=member(role))


@pytest.mark.parametrize("role", ROLES)
def test_a_warning_is_for_those_who_read_what_others_did(role):
    other = "hr" if role == "viewer" else "viewer"
    assert (judge(world(), role, [about(other)]) == "") == (role in {"owner", "lead", "legal", "auditor"})


@pytest.mark.parametrize("role", ROLES)
def test_a_platforms_alert_is_for_whoever_approves_there(role):
    assert (judge(alerted(), role, [about("service")]) == "") == (role in {"owner", "lead"})


def test_a_lead_of_nothing_reads_what_nobody_else_did():
    state = world()
    del state.grants[f"{member('lead')}:{next(iter(state.brands))}"]
    state.forget_scopes()
    assert judge(state, "lead", [WARNING]) == "not_permitted"


@pytest.mark.parametrize("role", ["owner", "lead", "auditor"])
def test_nobody_clears_a_warning_about_themselves_where_another_could(role):
    assert judge(world(), role, [about(role)]) == "own_request"


def test_who_is_alone_clears_their_own():
    state = world()
    for role in ("auditor", "legal"):
        state.members[member(role)] = changed(state.members[member(role)], active=False)
    assert judge(state, "owner", [about("owner")]) == ""


def test_it_is_kept_who_said_what_about_which_time():
    state = world()
    assert judge(state, "auditor", [WARNING]) == ""
    assert state.cleared == {
        GONE: ClearedRecord(GONE, member("viewer"), member("auditor"), NOW, 5, 9, "harmless", "是本人在出差"),
    }


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (changed(WARNING, note=" "), "no_reason"),
        (changed(WARNING, member=NEW), "bad_warning"),
        (changed(WARNING, since=10), "bad_warning"),
        (changed(WARNING, found="nothing"), "bad_warning"),
    ],
)
def test_half_a_word_about_a_warning_has_no_effect(change, reason):
    assert judge(world(), "owner", [change]) == reason


def test_one_warning_is_dealt_with_once():
    state = world()
    assert judge(state, "owner", [WARNING]) == ""
    assert judge(state, "auditor", [WARNING]) == "already_cleared"


def test_an_alert_is_dealt_with_under_the_name_of_who_brought_it():
    assert judge(alerted(), "owner", [about("finance")]) == "bad_warning"
