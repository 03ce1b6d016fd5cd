"""T14: a leaver keeps a copy and their keys. What they could read stays readable to them, so the list of it is exact.

The oracle only reads what happened: who was given what, and what was changed since.
"""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.team import ACCOUNTS, HR, LEAD, OPERATOR, OWNER, SECRETS
from vault.accounts import AccountDraft, add_account, edit_account, list_accounts
from vault.exposure import Exposure
from vault.offboarding.opening import open_case
from vault.offboarding.revoking import revoke
from vault.offboarding.showing import show_case
from vault.session import Session
from vault.team.grants import give_grant, withdraw_grant
from vault.team.members import disable_member

pytestmark = pytest.mark.engines("sqlite")

BRANDS = ("山岚", "北禾")
BRAND_OF = {name: brand for brand, _, name, _ in ACCOUNTS}
OTHERS = (LEAD, OPERATOR)


class Oracle:
    """Knows nothing of keys: a person knows a password that they could have read while it was the password."""

    def __init__(self) -> None:
        self.holds: dict[str, set[str]] = defaultdict(set)
        #: Whoever has a case: what they knew when it was opened or came to know since.
        self.cases: dict[str, set[str]] = {}
        self.knows: dict[str, set[str]] = {name: {OWNER} for name in BRAND_OF}
        for brand in BRANDS:
            self.give(OWNER, brand)
        self.give(LEAD, "山岚")

    def open_case(self, person: str) -> None:
        self.cases[person] = {account for account, known in self.knows.items() if person in known}

    def may(self, person: str, account: str) -> bool:
        return account in self.holds[person] or BRAND_OF[account] in self.holds[person]

    def give(self, person: str, scope: str) -> None:
        self.holds[person].add(scope)
        for account in BRAND_OF:
            if self.may(person, account):
                self._learn(person, account)

    def _learn(self, person: str, account: str) -> None:
        self.knows[account].add(person)
        if person in self.cases:
            self.cases[person].add(account)

    def take(self, person: str, scope: str) -> None:
        self.holds[person].discard(scope)

    def rotate(self, account: str, by: str) -> None:
        self.knows[account] = set()
        for person in {by} | {person for person in self.holds if self.may(person, account)}:
            self._learn(person, account)

    def exposed(self) -> dict[str, set[str]]:
        out = {name: {one for one in known if not self.may(one, name)} for name, known in self.knows.items()}
        return {name: people for name, people in out.items() if people}


EVENTS = st.lists(
    st.one_of(
        st.tuples(st.just("give"), st.sampled_from(OTHERS), st.sampled_from([*BRANDS, *BRAND_OF])),
        st.tuples(st.just("take"), st.sampled_from(OTHERS), st.sampled_from([*BRANDS, *BRAND_OF])),
        st.tuples(st.just("rotate"), st.sampled_from(["owner", "lead"]), st.sampled_from(list(BRAND_OF))),
        st.tuples(st.just("leave"), st.sampled_from([LEAD, OPERATOR]), st.just("")),
        st.tuples(st.just("case"), st.sampled_from([LEAD, OPERATOR]), st.sampled_from(["leaving", "post_change"])),
        st.tuples(st.just("revoke"), st.sampled_from([LEAD, OPERATOR]), st.just("")),
    ),
    max_size=12,
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(events=EVENTS)
def test_what_is_exposed_is_what_an_oracle_says(first_team, tmp_path_factory, events):
    team = first_team.copy(tmp_path_factory.mktemp("history") / "team")
    oracle, gone = Oracle(), set()
    with team.of(OWNER, LEAD, HR) as (owner, lead, hr):
        for kind, who, what in events:
            owner.refresh()
            if kind == "leave" and who not in gone:
                hr.refresh()
                disable_member(hr, who)
                gone.add(who)
                oracle.holds[who].clear()
            elif kind == "case" and who not in oracle.cases:
                hr.refresh()
                open_case(hr, who, last_day="2099-12-31", kind=what)
                oracle.open_case(who)
            elif kind == "revoke" and who in oracle.cases and show_case(refreshed(hr), who).state == "planned":
                revoke(hr, who)
                gone |= {who} if show_case(hr, who).kind == "leaving" else set()
                oracle.holds[who].clear()
            elif kind == "give" and who not in gone:
                give_grant(owner, to=who, level="view", **scope(what))
                oracle.give(who, what)
            elif kind == "take" and what in oracle.holds[who]:
                withdraw_grant(owner, to=who, **scope(what))
                oracle.take(who, what)
            elif kind == "rotate":
                rotate(oracle, owner, lead, who, what, gone)
        owner.refresh()
        assert exposed(owner) == oracle.exposed()
        assert {row.name for row in list_accounts(owner) if row.exposed} == set(oracle.exposed())
        for who, known in oracle.cases.items():
            assert listed(owner, who) == {account: who not in oracle.knows[account] for account in known}


def refreshed(session: Session) -> Session:
    session.refresh()
    return session


def listed(session: Session, who: str) -> dict[str, bool]:
    """Accounts whose password a case says to change, and whether it was."""
    items = [item for item in show_case(session, who).items if item.action == "change_password"]
    return {item.subject: item.satisfied for item in items}


def scope(what: str) -> dict[str, str]:
    return {"brand": what} if what in BRANDS else {"account": what}


def rotate(oracle: Oracle, owner: Session, lead: Session, who: str, account: str, gone: set[str]) -> None:
    by_lead = who == "lead" and LEAD not in gone and "山岚" in oracle.holds[LEAD] and BRAND_OF[account] == "山岚"
    session, name = (lead, LEAD) if by_lead else (owner, OWNER)
    session.refresh()
    edit_account(session, account, AccountDraft(password=f"Nw9!{session.state.seq}-{account}-xQ"))
    oracle.rotate(account, name)


def exposed(session: Session) -> dict[str, set[str]]:
    names = {member.id: member.name for member in session.state.members.values()}
    exposure = Exposure(session.state, session.now().date().isoformat())
    out = {}
    for account in session.state.accounts.values():
        found = exposure.of(account)
        if found:
            out[session.profiles[account.id].name] = {names[one] for one in found["password"]}
    return out


def test_the_old_copy_still_opens_for_the_leaver_and_the_list_says_so(team):
    """Not preventable: what was handed out cannot be called back. Nobody is told that it was."""
    with team.of(OWNER, LEAD) as (owner, lead):
        disable_member(owner, LEAD)
        assert lead.open_secret(_id(lead, "山岚官微"), "password") == SECRETS["山岚官微"]
        assert exposed(owner) == {"山岚官微": {LEAD}, "山岚抖音": {LEAD}}


def _id(session: Session, name: str) -> str:
    return next(account for account, profile in session.profiles.items() if profile.name == name)


def test_a_password_stays_exposed_until_it_is_changed(team):
    with team.of(OWNER) as (owner,):
        give_grant(owner, to=OPERATOR, account="山岚官微", level="use")
        assert exposed(owner) == {}
        withdraw_grant(owner, to=OPERATOR, account="山岚官微")
        assert exposed(owner) == {"山岚官微": {OPERATOR}}
        edit_account(owner, "山岚官微", AccountDraft(note="只改备注"))
        assert exposed(owner) == {"山岚官微": {OPERATOR}}
        edit_account(owner, "山岚官微", AccountDraft(password="Another-Fine-1!"))
        assert exposed(owner) == {}


def test_a_right_that_ran_out_by_date_counts_from_the_next_day_on(team, monkeypatch):
    with team.of(OWNER) as (owner,):
        today = owner.now().date().isoformat()
        give_grant(owner, to=OPERATOR, account="山岚官微", level="use", until=today)
        assert exposed(owner) == {}
        tomorrow = owner.clock_ms() + 86_400_000
        monkeypatch.setattr(Session, "clock_ms", lambda _self: tomorrow)
        assert exposed(owner) == {"山岚官微": {OPERATOR}}


def test_a_number_that_was_read_is_no_password_to_change(team):
    """An account that opens by a scan, with a phone that the leaver could read, asks for nothing that nobody can do."""
    with team.of(OWNER) as (owner,):
        scan = AccountDraft(platform="wechat_official_account", brand="山岚", name="扫码号", phone="19900000003")
        add_account(owner, scan)
        disable_member(owner, LEAD)
        assert set(exposed(owner)) == {"山岚官微", "山岚抖音"}
        assert {row.name for row in list_accounts(owner) if row.exposed} == {"山岚官微", "山岚抖音"}
