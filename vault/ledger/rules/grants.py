"""Rules about grants, responsibility and requests: who may give what to whom."""

from __future__ import annotations

import re
from typing import Final

import msgspec.structs

from vault.ledger import changes as c
from vault.ledger.records import GrantRecord, RequestRecord
from vault.ledger.rights import LEVELS
from vault.ledger.rules.base import (
    RECOVERY,
    Author,
    Rejected,
    account_of,
    active_owners,
    brand_of,
    grant_key,
    hold,
    level_of,
    may,
    may_somewhere,
    need,
    opens_nothing,
    pair_holders,
    rule,
    scope_of,
)
from vault.ledger.state import Overlay

_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
REQUEST_KINDS: Final = ("access", "approval", "takeover", "recovery")


@rule(c.GrantGiven)
def _grant_given(overlay: Overlay, author: Author, change: c.GrantGiven) -> None:
    brand, account = scope_of(overlay, change.scope)
    member = overlay.members.get(change.member)
    hold(member is not None and member.active and change.level in LEVELS, "no_such_member")
    if author.member == RECOVERY:
        _hold_orphaned(overlay, change, brand, account)
    else:
        _need_to_give(overlay, author, change, brand, account)
    assert member is not None
    hold(change.level == "none" or not opens_nothing(overlay, member.role), "post_opens_nothing")
    hold(change.until == "" or _DATE.fullmatch(change.until) is not None, "bad_date")
    before = overlay.grants.get(grant_key(change.member, change.scope))
    if before is not None and change.level == "none" and before.level != "none":
        hold(bool(account) or len(pair_holders(overlay, brand)) > 2, "last_holder")
        _lose(overlay, change.member, brand, account)
    overlay.grants.put(
        grant_key(change.member, change.scope),
        GrantRecord(change.member, change.scope, change.level, change.until, author.member, author.clock),
    )
    overlay.touched_brands.add(brand)
    if account:
        overlay.touched_accounts.add(account)


def _need_to_give(overlay: Overlay, author: Author, change: c.GrantGiven, brand: str, account: str) -> None:
    """Whoever gives more than a look at the directory must be able to open what they give."""
    need(overlay, author, "give_grants", brand, account)
    if change.level != "none" and level_of(overlay, author.member, brand, account) != "manage":
        raise Rejected("not_permitted", "grant:manage")


def _hold_orphaned(overlay: Overlay, change: c.GrantGiven, brand: str, account: str) -> None:
    """The recovery key gives one thing: a brand that nobody can open any more, to an owner."""
    hold(not account and change.level == "manage" and change.until == "", "recovery_only")
    hold(pair_holders(overlay, brand) == {RECOVERY}, "brand_has_holders")
    owners = active_owners(overlay)
    hold(change.member in owners, "no_such_member")
    if len(owners) > 1:
        spend_approval(overlay, brand)


@rule(c.GrantWithdrawn)
def _grant_withdrawn(overlay: Overlay, author: Author, change: c.GrantWithdrawn) -> None:
    """Nobody needs a key to take a right back. Who has one may also give it back."""
    brand, account = scope_of(overlay, change.scope)
    if change.member != author.member and not _ended(overlay, author, change):
        need(overlay, author, "give_grants", brand, account)
    if not account:
        others = pair_holders(overlay, brand) - {RECOVERY, change.member}
        hold(bool(others) or change.member not in pair_holders(overlay, brand), "last_holder")
    withdraw(overlay, change.member, change.scope)


def _ended(overlay: Overlay, author: Author, change: c.GrantWithdrawn) -> bool:
    """Whether its last day is over, said by somebody who might take grants anyway: a clock is only a claim."""
    grant = overlay.grants.get(grant_key(change.member, change.scope))
    trusted = may_somewhere(overlay, author.member, "give_grants") or may(overlay, author.member, "offboard")
    return grant is not None and trusted and is_over(grant.until, author.clock)


def is_over(until: str, clock: int) -> bool:
    """Whether a grant's last day has passed at the entry's own clock, everywhere on earth (UTC-12)."""
    return until != "" and clock - 12 * 3_600_000 >= midnight_after(until)


def midnight_after(day: str) -> int:
    """Milliseconds since 1970 at the end of an ISO date in UTC, by the civil calendar alone."""
    year, month, date = (int(part) for part in day.split("-"))
    shifted = year - (month <= 2)
    era, of_era = divmod(shifted, 400)
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + date - 1
    days = era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719_468
    return (days + 1) * 86_400_000


def withdraw(overlay: Overlay, member: str, scope: str) -> None:
    brand, account = scope_of(overlay, scope)
    grant = overlay.grants.get(grant_key(member, scope))
    if grant is None:
        raise Rejected("no_such_grant")
    if grant.level != "none":
        _lose(overlay, member, brand, account)
    overlay.grants.remove(grant_key(member, scope))
    overlay.touched_brands.add(brand)


def give_up_secrets(overlay: Overlay, member: str) -> None:
    """For a member whose new post opens nothing: what is left of their grants is the look at the directory."""
    for grant in [grant for grant in overlay.grants.values() if grant.member == member and grant.level != "none"]:
        if grant.scope in overlay.brands:
            hold(len(pair_holders(overlay, grant.scope)) > 2, "last_holder")
        if grant.scope in overlay.brands or grant.scope in overlay.accounts:
            withdraw(overlay, member, grant.scope)


def _lose(overlay: Overlay, member: str, brand_id: str, account: str) -> None:
    """A brand's pair that somebody unentitled may know is sealed to no more."""
    if not account:
        brand = brand_of(overlay, brand_id)
        if any(bundle.to == member for bundle in brand.private):
            overlay.brands.put(brand.id, msgspec.structs.replace(brand, lapsed=True))


@rule(c.Transferred)
def _transferred(overlay: Overlay, author: Author, change: c.Transferred) -> None:
    hold(len(change.accounts) > 0, "no_such_account")
    member = overlay.members.get(change.member)
    hold(member is not None and member.active, "no_such_member")
    for account_id in change.accounts:
        account = account_of(overlay, account_id)
        need(overlay, author, "transfer", account.brand, account.id)
        overlay.accounts.put(account.id, msgspec.structs.replace(account, responsible=change.member))


def next_responsible(overlay: Overlay, brand: str) -> str:
    """Who answers for an account whose responsible member left: the brand's longest manager, else the first owner."""
    managers = [
        grant
        for grant in overlay.grants_on(brand)
        if grant.level == "manage" and (member := overlay.members.get(grant.member)) is not None and member.active
    ]
    if managers:
        return min(managers, key=lambda grant: (grant.at, grant.member)).member
    owners = [overlay.members.get(owner) for owner in active_owners(overlay)]
    return min((owner.joined_at, owner.id) for owner in owners if owner is not None)[1]


@rule(c.RequestOpened)
def _request_opened(overlay: Overlay, author: Author, change: c.RequestOpened) -> None:
    hold(change.request not in overlay.requests and change.kind in REQUEST_KINDS, "bad_request")
    hold(change.level in LEVELS or change.kind != "access", "bad_request")
    if change.kind == "recovery":
        member = overlay.members.get(change.scope)
        hold(author.member == RECOVERY, "not_the_recovery_key")
        hold((member is not None and member.active) or change.scope in overlay.brands, "no_such_member")
    else:
        hold(author.member != RECOVERY, "recovery_only")
        if change.kind != "approval" or change.scope != author.member:  # about oneself: one's keys, a role, a rule
            scope_of(overlay, change.scope)
    overlay.requests.put(
        change.request,
        RequestRecord(
            change.request,
            change.kind,
            author.member,
            change.scope,
            change.level,
            change.reason,
            author.clock,
            "open",
        ),
    )


@rule(c.RequestAnswered)
def _request_answered(overlay: Overlay, author: Author, change: c.RequestAnswered) -> None:
    request = overlay.requests.get(change.request)
    hold(request is not None and request.state == "open", "no_such_request")
    assert request is not None
    if request.kind in ("proposal", "recovery"):
        hold(not change.approved or request.kind == "recovery", "approve_by_signature")
        hold(author.member != request.scope, "own_request")
        if author.member != request.by or change.approved:
            need(overlay, author, "change_policy")
    elif not (author.member == request.by and not change.approved):  # who asked may take it back
        brand, account = ("", "") if request.scope == request.by else scope_of(overlay, request.scope)
        need(overlay, author, "approve", brand, account)
        hold(author.member != request.by, "own_request")  # four eyes are two people's
    answered = msgspec.structs.replace(
        request,
        state="approved" if change.approved else "denied",
        answered_by=author.member,
        answered_at=author.clock,
    )
    overlay.requests.put(request.id, answered)


def spend_approval(overlay: Overlay, scope: str) -> None:
    """What the recovery key does takes an owner's yes as well, where there is one to ask; each yes counts once."""
    for request in list(overlay.requests.values()):
        if (request.kind, request.scope, request.state) == ("recovery", scope, "approved"):
            overlay.requests.put(request.id, msgspec.structs.replace(request, state="used"))
            return
    raise Rejected("needs_second_owner")
