"""What every rule stands on: the registry, the author, permissions, and who a secret must be sealed to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from vault.ledger import changes as c
from vault.ledger.rights import ALL, LED, LEVELS, level_at_least, reach
from vault.ledger.state import AccountRecord, BrandRecord, Overlay, State


class Rejected(Exception):
    """The entry has no effect; ``reason`` is a stable word, ``missing`` the capability where one is lacking."""

    def __init__(self, reason: str, missing: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.missing = missing


class Author:
    """Who wrote the entry and where in the ledger it stands."""

    def __init__(self, member: str, device: str, seq: int, clock: int) -> None:
        self.member = member
        self.device = device
        self.seq = seq
        self.clock = clock
        self.keysets: list[c.KeySetAdded] = []


Rule = Callable[[Overlay, Author, Any], None]
RULES: dict[type, Rule] = {}
_R = TypeVar("_R", bound=Rule)


def rule(change: type) -> Callable[[_R], _R]:
    def register(function: _R) -> _R:
        RULES[change] = function
        return function

    return register


def may(overlay: Overlay, member_id: str, capability: str, brand: str = "", account: str = "") -> bool:
    """Whether the role reaches this brand or account, by itself or through an own grant."""
    member = overlay.members.get(member_id)
    if member is None or not member.active:
        return False
    how_far = reach(member.role, capability)
    if how_far == ALL:
        return True
    if how_far is None:
        return False
    needed = "manage" if how_far == LED or capability == "edit_accounts" else "view"
    return level_at_least(level_of(overlay, member_id, brand, account), needed)


def level_of(view: Overlay | State, member_id: str, brand: str, account: str = "") -> str:
    """The highest level among the member's grants on the brand and on the account."""
    found = [view.grants.get(grant_key(member_id, scope)) for scope in (brand, account) if scope]
    levels = [grant.level for grant in found if grant is not None]
    return max(levels, key=LEVELS.index, default="none")


def grant_key(member: str, scope: str) -> str:
    return f"{member}:{scope}"


def expected_recipients(view: Overlay | State, brand: BrandRecord, account: str = "") -> set[str]:
    """Exactly who a secret must be sealed to: the brand's pair, and members granted this one account."""
    direct = {
        grant.member for grant in view.grants.values() if account and grant.scope == account and grant.level != "none"
    }
    whole_brand = {grant.member for grant in view.grants.values() if grant.scope == brand.id and grant.level != "none"}
    return {f"brand:{brand.id}:{brand.generation}"} | (direct - whole_brand)


def need(overlay: Overlay, author: Author, capability: str, brand: str = "", account: str = "") -> None:
    if not may(overlay, author.member, capability, brand, account):
        raise Rejected("not_permitted", capability)


def hold(condition: bool, reason: str) -> None:
    if not condition:
        raise Rejected(reason)


def exactly(bundles: Sequence[c.Bundle], entitled: set[str]) -> None:
    """Nobody slips in, nobody entitled is left out, and nobody gets a second bundle that hides the first."""
    hold(sorted(bundle.to for bundle in bundles) == sorted(entitled), "wrong_recipients")


def sealed_to(overlay: Overlay, author: Author, keyset: int, brand: BrandRecord, account: str = "") -> None:
    hold(keyset < len(author.keysets), "no_such_keyset")
    exactly(author.keysets[keyset].bundles, expected_recipients(overlay, brand, account))


def account_of(overlay: Overlay, account: str) -> AccountRecord:
    record = overlay.accounts.get(account)
    if record is None:
        raise Rejected("no_such_account")
    return record
