"""Grants, the keys that move with them, responsibility and requests."""

from __future__ import annotations

import pytest

from tests.vault.ledger.world import (
    ACCOUNT,
    BRAND,
    GONE,
    KEM_PUBLIC,
    NEW,
    NEXT_PUBLIC,
    NOW,
    OTHER_ACCOUNT,
    OTHER_BRAND,
    SEALED,
    bundles,
    changed,
    completed,
    enlist,
    give,
    judge,
    member,
    new_epoch,
    renewed_directory,
    renewed_pair,
    world,
)
from vault.ledger import changes as c
from vault.ledger.rights import ROLES
from vault.ledger.rules.base import RECOVERY, expected_recipients, pair_holders
from vault.ledger.rules.circles import directory_readers, holders_of_directory, holders_of_pair, unreached
from vault.ledger.rules.grants import is_over
from vault.ledger.state import State

DAY = 86_400_000
#: The end of 2026-11-30 in UTC, and twelve hours later: everywhere on earth.
END_UTC = 1_796_083_200_000
END = END_UTC + DAY // 2
TO_BRAND = f"brand:{BRAND}:1"


def written(state: State) -> State:
    """A password on the first account, for its brand and for who was granted it by name."""
    keyset = c.KeySetAdded(NEW, bundles(TO_BRAND, member("operator"), member("finance")))
    assert judge(state, "owner", [keyset, c.SecretWritten(ACCOUNT, "password", 1, SEALED, 0, "", False)]) == ""
    return state


def share(*to: str, version: int = 1) -> list[c.AnyChange]:
    shared = c.SecretShared(ACCOUNT, "password", version, 0, bytes(40))
    return [c.KeySetAdded(GONE, bundles(*to)), shared]


# all roles × all guarded changes


def _wide(state: State) -> dict[str, tuple[list[c.AnyChange], set[str]]]:
    """Changes with the keys that belong to them, and by hand who may."""
    drop = c.GrantWithdrawn(member("operator"), ACCOUNT)
    give_account = completed(state, [c.GrantGiven(member("viewer"), ACCOUNT, "view", "")])
    request = c.RequestAnswered(GONE, True)
    return {
        "give a brand": (completed(state, [c.GrantGiven(member("viewer"), BRAND, "use", "")]), {"owner", "lead"}),
        "give an account": (give_account, {"owner", "lead"}),
        "withdraw": (completed(state, [drop]), {"owner", "lead", "operator"}),
        "transfer": ([c.Transferred([ACCOUNT], member("lead"))], {"owner", "lead"}),
        "answer": ([request], {"owner", "lead"}),
        "new epoch for no reason": ([new_epoch(state)], {"owner"}),
        "new directory for no reason": ([renewed_directory(state, BRAND)], {"owner", "lead"}),
        "new pair": ([renewed_pair(state, BRAND)], {"owner", "lead", "service"}),
    }


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", list(_wide(world())))
def test_nobody_moves_a_key_or_a_right_beyond_their_reach(role, name):
    state = world()
    ask = c.RequestOpened(GONE, "access", ACCOUNT, "view", "我要看")
    assert judge(state, "viewer", [ask], seq=9) == ""
    changes, allowed = _wide(state)[name]
    said = judge(state, role, changes)
    if role in allowed:
        assert said == ""
    else:
        assert said in ("not_permitted", "not_a_manager", "not_a_reader"), said


def test_a_right_in_one_brand_is_none_in_another():
    state = world()
    for changes in (
        [c.GrantGiven(member("viewer"), OTHER_BRAND, "none", "")],
        [c.GrantGiven(member("viewer"), OTHER_ACCOUNT, "use", "")],
        [c.Transferred([ACCOUNT, OTHER_ACCOUNT], member("lead"))],
        [renewed_pair(state, OTHER_BRAND)],
        [renewed_directory(state, OTHER_BRAND)],
    ):
        assert judge(state, "lead", changes) in ("not_permitted", "not_a_manager", "not_a_reader")


def test_an_owner_without_a_key_gives_a_look_at_the_directory_and_takes_anything_back():
    state = world()
    enlist(state, "owner2", "owner")
    look = c.GrantGiven(member("viewer"), BRAND, "none", "")
    assert judge(state, "owner2", [changed(look, level="use")]) == "not_permitted"
    assert judge(state, "owner2", [changed(look, member=member("owner2"), level="manage")]) == "not_permitted"
    assert judge(state, "owner2", completed(state, [look], by="owner2")) == ""
    drop = completed(state, [c.GrantWithdrawn(member("service"), BRAND)], by="owner2")
    assert judge(state, "owner2", drop, seq=11) == ""
    assert state.brands[BRAND].lapsed, "the next pair is a manager's to make"


# circles


def test_a_grant_hands_over_exactly_the_keys_that_belong_to_it():
    state = world()
    grant, pair, directory = completed(state, [c.GrantGiven(member("viewer"), BRAND, "use", "")])
    assert judge(state, "owner", [grant]) == "directory_key_due"
    assert judge(state, "owner", [grant, directory]) == "pair_due"
    assert judge(state, "owner", [grant, pair]) == "directory_key_due"
    assert judge(state, "owner", [pair, grant, directory]) == "wrong_recipients", "before the right there is no key"
    for to in ([], [member("viewer"), member("hr")], [member("viewer")] * 2, [member("hr")], [GONE]):
        assert judge(state, "owner", [grant, changed(pair, private=bundles(*to)), directory]) == "wrong_recipients"
        assert judge(state, "owner", [grant, pair, changed(directory, bundles=bundles(*to))]) == "wrong_recipients"
    assert judge(state, "owner", [grant, pair, directory]) == ""
    assert holders_of_pair(state.brands[BRAND]) == pair_holders(state, BRAND) >= {member("viewer")}


def test_a_directory_key_left_with_who_lost_the_last_grant_is_refused():
    state = world()
    drop, renewed = completed(state, [c.GrantWithdrawn(member("operator"), ACCOUNT)])
    assert judge(state, "owner", [drop]) == "directory_key_due"
    stays = changed(renewed, bundles=[*renewed.bundles, *bundles(member("operator"))])
    assert judge(state, "owner", [drop, stays]) == "wrong_recipients"
    assert judge(state, "owner", [drop, changed(renewed, bundles=renewed.bundles[1:])]) == "wrong_recipients"
    assert judge(state, "owner", [drop, changed(renewed, epoch=3)]) == "epoch_out_of_order"
    assert judge(state, "owner", [drop, renewed]) == ""
    assert holders_of_directory(state.brands[BRAND]) == directory_readers(state, BRAND)
    assert state.brands[BRAND].directory_previous == [bytes(40)]
    assert judge(state, "owner", [drop], seq=11) == "no_such_grant"


def test_who_still_has_another_grant_in_the_brand_goes_on_reading_it():
    state = world()
    give(state, "operator", BRAND, "none")
    assert judge(state, "owner", [c.GrantWithdrawn(member("operator"), ACCOUNT)]) == ""


def test_a_role_that_sees_everything_keeps_the_directory_without_a_grant():
    state = world()
    give(state, "auditor", ACCOUNT, "view")
    assert judge(state, "owner", [c.GrantWithdrawn(member("auditor"), ACCOUNT)]) == ""


def test_a_pair_that_somebody_lost_lapses_and_is_sealed_to_no_more():
    state = world()
    assert judge(state, "owner", completed(state, [c.GrantWithdrawn(member("service"), BRAND)])) == ""
    brand = state.brands[BRAND]
    assert brand.lapsed
    one_by_one = {member("owner"), member("lead"), RECOVERY, member("operator"), member("finance")}
    assert expected_recipients(state, brand, ACCOUNT) == one_by_one
    write = c.SecretWritten(ACCOUNT, "password", 1, SEALED, 0, "", False)
    to_pair = c.KeySetAdded(NEW, bundles(TO_BRAND, member("operator"), member("finance")))
    assert judge(state, "owner", [to_pair, write], seq=11) == "wrong_recipients"
    assert judge(state, "owner", [c.KeySetAdded(NEW, bundles(*sorted(one_by_one))), write], seq=11) == ""
    shared = c.PairShared(BRAND, bundles(member("viewer")))
    assert judge(state, "owner", [shared], seq=12) == "pair_lapsed"
    assert judge(state, "owner", [*share(TO_BRAND)], seq=12) == "wrong_recipients"
    renewed = renewed_pair(state, BRAND)
    for spoiled, reason in (
        (changed(renewed, generation=1), "generation_out_of_order"),
        (changed(renewed, generation=3), "generation_out_of_order"),
        (changed(renewed, public=KEM_PUBLIC), "unsound_key"),
        (changed(renewed, public=NEXT_PUBLIC[:1184] + bytes(32)), "unsound_key"),
        (changed(renewed, private=[*renewed.private, *bundles(member("service"))]), "wrong_recipients"),
        (changed(renewed, private=renewed.private[1:]), "wrong_recipients"),
    ):
        assert judge(state, "owner", [spoiled], seq=12) == reason
    assert judge(state, "owner", [renewed], seq=12) == ""
    assert expected_recipients(state, state.brands[BRAND], "") == {f"brand:{BRAND}:2"}
    assert judge(state, "owner", share(f"brand:{BRAND}:2"), seq=13) == ""


@pytest.mark.parametrize("level", ["use", "view", "manage"])
def test_a_grant_that_becomes_another_one_lapses_nothing(level):
    state = world()
    assert judge(state, "owner", completed(state, [c.GrantGiven(member("service"), BRAND, level, "")])) == ""
    assert not state.brands[BRAND].lapsed


def test_a_grant_lowered_to_none_is_one_lost():
    state = world()
    assert judge(state, "owner", completed(state, [c.GrantGiven(member("service"), BRAND, "none", "")])) == ""
    assert state.brands[BRAND].lapsed
    assert member("service") in holders_of_directory(state.brands[BRAND])


def test_a_brand_keeps_its_last_holder():
    state = world()
    for role in ("lead", "service"):
        assert judge(state, "owner", completed(state, [c.GrantWithdrawn(member(role), BRAND)])) == ""
    assert judge(state, "owner", [c.GrantWithdrawn(member("owner"), BRAND)]) == "last_holder"
    assert judge(state, "owner", [c.GrantGiven(member("owner"), BRAND, "none", "")]) == "last_holder"


# what a grant opens


def test_a_grant_on_an_account_opens_every_version_at_once():
    state = written(world())
    grant = completed(state, [c.GrantGiven(member("viewer"), ACCOUNT, "view", "")])
    assert judge(state, "owner", grant, seq=11) == "secrets_not_shared"
    for to in (["hr"], [], ["viewer", "hr"], ["viewer", "viewer"]):
        shared = share(*(member(one) for one in to))
        assert judge(state, "owner", [*grant, *shared], seq=11) == "wrong_recipients", to
    assert judge(state, "owner", [*grant, *share(member("viewer"), version=2)], seq=11) == "no_such_component"
    assert judge(state, "owner", [*grant, *share(member("viewer"), version=0)], seq=11) == "no_such_component"
    assert judge(state, "owner", [*grant, share(member("viewer"))[1]], seq=11) == "no_such_keyset"
    assert judge(state, "operator", share(member("finance")), seq=11) == "", "who manages the account"
    assert judge(state, "finance", share(member("operator")), seq=12) == "not_a_manager"
    assert judge(state, "owner", [*grant, *share(member("viewer"))], seq=12) == ""
    assert unreached(state, ACCOUNT) == []


def test_a_look_at_the_directory_opens_nothing():
    state = written(world())
    look = completed(state, [c.GrantGiven(member("viewer"), ACCOUNT, "none", "")])
    assert judge(state, "owner", look, seq=11) == ""
    assert judge(state, "owner", share(member("viewer")), seq=12) == "wrong_recipients"


def test_who_loses_the_brand_and_keeps_an_account_can_open_it_with_the_next_pair():
    state = world()
    give(state, "service", ACCOUNT, "view")
    written(state)
    assert judge(state, "owner", [c.GrantWithdrawn(member("service"), BRAND)], seq=11) == ""
    assert [members for _, _, members in unreached(state, ACCOUNT)] == [{member("service")}]
    renewed = renewed_pair(state, BRAND)
    assert judge(state, "owner", [renewed], seq=12) == "secrets_not_shared"
    assert judge(state, "owner", [renewed, *share(member("service"))], seq=12) == ""


# ends of grants


def test_the_last_day_of_a_grant_ends_last_at_the_far_end_of_the_date_line():
    assert not is_over("2026-11-30", END_UTC)
    assert not is_over("2026-11-30", END - 1)
    assert is_over("2026-11-30", END)
    assert not is_over("", END * 9)
    assert is_over("2024-02-29", 1_709_294_400_000)  # 2024-03-01 12:00 UTC
    assert not is_over("2024-02-29", 1_709_294_399_999)


@pytest.mark.parametrize("role", ROLES)
def test_after_its_last_day_a_grant_is_ended_by_who_may_end_any(role):
    """A clock is only a claim: who has no such right may not end a grant by setting theirs."""
    for clock in (END - 1, END):
        state = world()
        give(state, "viewer", OTHER_BRAND, "none", until="2026-11-30")
        drop = completed(state, [c.GrantWithdrawn(member("viewer"), OTHER_BRAND)], clock=clock)
        said = judge(state, role, drop, clock=clock)
        anybody = role in ("owner", "viewer")
        if anybody or (role == "hr" and clock == END):
            assert said == "", (role, clock)
        else:  # a lead may end it and cannot renew the key of a brand that they do not read
            assert said in ("not_permitted", "not_a_reader"), (role, clock)


@pytest.mark.parametrize("until", ["tomorrow", "2026-1-1", "2026-11-30T00:00", "２０２６-11-30", " "])
def test_a_last_day_is_a_date(until):
    assert judge(world(), "owner", [c.GrantGiven(member("viewer"), BRAND, "use", until)]) == "bad_date"


# responsibility


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (c.Transferred([], member("lead")), "no_such_account"),
        (c.Transferred([ACCOUNT, GONE], member("lead")), "no_such_account"),
        (c.Transferred([ACCOUNT], GONE), "no_such_member"),
    ],
)
def test_responsibility_goes_to_somebody_for_something(change, reason):
    assert judge(world(), "owner", [change]) == reason


def test_who_left_answers_for_nothing_more():
    state = world()
    enlist(state, "leaver", "operator", active=False)
    assert judge(state, "owner", [c.Transferred([ACCOUNT], member("leaver"))]) == "no_such_member"
    assert judge(state, "owner", [c.Transferred([ACCOUNT, OTHER_ACCOUNT], member("lead"))]) == ""
    assert {one.responsible for one in state.accounts.values()} == {member("lead")}


# requests


ASK = c.RequestOpened(NEW, "access", ACCOUNT, "view", "周末值班")


def test_anybody_asks_and_only_others_answer():
    state = world()
    for role in ROLES:
        assert judge(state, role, [changed(ASK, request=f"{role}{'q' * 16}"[:16])]) == ""
    own = f"lead{'q' * 12}"
    assert judge(state, "lead", [c.RequestAnswered(own, True)], seq=11) == "own_request"
    assert judge(state, "operator", [c.RequestAnswered(own, True)], seq=11) == "not_permitted"
    assert judge(state, "lead", [c.RequestAnswered(own, False)], seq=11) == "", "they may take it back"
    assert judge(state, "owner", [c.RequestAnswered(own, True)], seq=12) == "no_such_request"


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({"kind": "wish"}, "bad_request"),
        ({"kind": "proposal"}, "bad_request"),
        ({"level": "everything"}, "bad_request"),
        ({"scope": GONE}, "no_such_scope"),
        ({"kind": "recovery", "scope": member("viewer")}, "not_the_recovery_key"),
        ({"kind": "approval", "scope": member("owner")}, "no_such_scope"),
    ],
)
def test_a_request_is_about_something(other, reason):
    assert judge(world(), "viewer", [changed(ASK, **other)]) == reason


def test_a_request_is_opened_once_and_answered_where_it_belongs():
    state = world()
    assert judge(state, "viewer", [ASK]) == ""
    assert judge(state, "viewer", [ASK], seq=11) == "bad_request"
    elsewhere = changed(ASK, request=GONE, scope=OTHER_BRAND)
    assert judge(state, "viewer", [elsewhere], seq=11) == ""
    assert judge(state, "lead", [c.RequestAnswered(GONE, True)], seq=12) == "not_permitted"
    assert judge(state, "lead", [c.RequestAnswered(NEW, True)], seq=12) == ""
    record = state.requests[NEW]
    assert (record.state, record.answered_by, record.answered_at) == ("approved", member("lead"), NOW)
    assert not list(state.grants_of(member("viewer"))), "a yes is no grant"
    assert judge(state, "owner", [c.RequestAnswered(member("viewer"), True)], seq=13) == "no_such_request"


def test_what_is_about_oneself_is_everybodys_business_with_the_right_everywhere():
    state = world()
    ask = changed(ASK, kind="approval", scope=member("viewer"))
    assert judge(state, "viewer", [ask]) == ""
    assert judge(state, "viewer", [c.RequestAnswered(NEW, True)], seq=11) == "not_permitted"
    assert judge(state, "lead", [c.RequestAnswered(NEW, True)], seq=11) == "not_permitted"
    assert judge(state, "owner", [c.RequestAnswered(NEW, True)], seq=11) == ""


def test_a_deleted_account_leaves_no_open_question():
    state = world()
    assert judge(state, "viewer", [ASK]) == ""
    assert judge(state, "owner", completed(state, [c.AccountDeleted(ACCOUNT)]), seq=11) == ""
    assert state.requests[NEW].state == "denied"
