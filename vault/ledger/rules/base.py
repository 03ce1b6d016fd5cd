"""What every rule stands on: the registry, the author, permissions, and who a secret must be sealed to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

from vault.ledger import changes as c
from vault.ledger.records import AccountRecord, BrandRecord
from vault.ledger.rights import ALL, LED, LEVELS, OVERSEEING, OWN, ROLES, level_at_least
from vault.ledger.state import Overlay, State


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
        self.second = ""  # who signed a proposal besides its author
        self.acts_for = ""  # who joined or was recovered by this entry, which somebody else's key signs
        self.keysets: list[c.KeySetAdded] = []


View = Overlay | State
#: The recovery key, wherever a holder of keys is named.
RECOVERY: Final = "recovery"
#: Whose name stands on an entry that the recovery key signed; an id is always of this length.
RECOVERY_AUTHOR: Final = "recoveryrecovery"
Rule = Callable[[Overlay, Author, Any], None]
RULES: dict[type, Rule] = {}
_R = TypeVar("_R", bound=Rule)


def rule(change: type) -> Callable[[_R], _R]:
    def register(function: _R) -> _R:
        RULES[change] = function
        return function

    return register


def reach(view: View, role: str, capability: str) -> str | None:
    """How far a role's capability goes: the team's own definition, else the one that came with the program."""
    defined = view.roles.get(role)
    return (defined.capabilities if defined is not None else ROLES.get(role, {})).get(capability)


def roles_with(view: View, capability: str) -> list[str]:
    """Who may: the answer to "whom do I ask" in a refusal."""
    known = sorted({*ROLES, *(one.id for one in view.roles.values())}, key=_order)
    return [role for role in known if reach(view, role, capability)]


def members_with(view: View, capability: str, besides: str) -> list[str]:
    """Names of the others who may everywhere, the longest here first."""
    members = [one for one in view.members.values() if one.active and reach(view, one.role, capability) == ALL]
    return [one.name for one in sorted(members, key=lambda one: (one.joined_at, one.id)) if one.id != besides]


def _order(role: str) -> tuple[int, str]:
    known = list(ROLES)
    return (known.index(role) if role in known else len(known), role)


def may(view: View, member_id: str, capability: str, brand: str = "", account: str = "") -> bool:
    """Whether the role reaches this brand or account, by itself or through an own grant."""
    member = view.members.get(member_id)
    if member is None or not member.active:
        return False
    how_far = reach(view, member.role, capability)
    if how_far == ALL:
        return True
    if how_far is None:
        return False
    if how_far == OWN and capability == "see_profiles":
        return any(grant_key(member_id, scope) in view.grants for scope in (brand, account) if scope)
    needed = "manage" if how_far == LED or capability == "edit_accounts" else "view"
    return level_at_least(level_of(view, member_id, brand, account), needed)


def may_somewhere(view: View, member_id: str, capability: str) -> bool:
    """Whether the capability reaches anything at all: for what belongs to no brand, such as a person."""
    member = view.members.get(member_id)
    if member is None or not member.active:
        return False
    how_far = reach(view, member.role, capability)
    if how_far is None or how_far == ALL:
        return how_far == ALL
    return any(grant.member == member_id and grant.level == "manage" for grant in view.grants.values())


def level_of(view: View, member_id: str, brand: str, account: str = "") -> str:
    """The highest level among the member's grants on the brand and on the account."""
    found = [view.grants.get(grant_key(member_id, scope)) for scope in (brand, account) if scope]
    levels = [grant.level for grant in found if grant is not None]
    return max(levels, key=LEVELS.index, default="none")


def grant_key(member: str, scope: str) -> str:
    return f"{member}:{scope}"


def pair_name(brand: BrandRecord) -> str:
    return f"brand:{brand.id}:{brand.generation}"


def pair_holders(view: View, brand: str) -> set[str]:
    """Who opens every secret of a brand: members with a grant on all of it, and the recovery key."""
    return {grant.member for grant in view.grants_on(brand) if grant.level != "none"} | {RECOVERY}


def expected_recipients(view: View, brand: BrandRecord, account: str = "") -> set[str]:
    """Exactly who a secret must be sealed to: the brand's pair, and members granted this one account.

    A pair that lapsed may be known to somebody who left: then its rightful holders are sealed to one by one.
    """
    whole_brand = pair_holders(view, brand.id)
    direct = {grant.member for grant in view.grants_on(account) if grant.level != "none"} if account else set()
    return (whole_brand if brand.lapsed else {pair_name(brand)}) | (direct - whole_brand)


def need(overlay: Overlay, author: Author, capability: str, brand: str = "", account: str = "") -> None:
    signers = [author.member, author.second] if author.second else [author.member]
    if not all(may(overlay, signer, capability, brand, account) for signer in signers):
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


def opens_nothing(view: View, role: str) -> bool:
    """Whether a role may hold no key to a secret: HR, auditors, and roles of the team's own that oversee like them."""
    if role in ROLES:
        return role in OVERSEEING
    oversees = ALL in (reach(view, role, "offboard"), reach(view, role, "audit"))
    return oversees and reach(view, role, "edit_accounts") is None


def need_somewhere(overlay: Overlay, author: Author, capability: str) -> None:
    if not may_somewhere(overlay, author.member, capability):
        raise Rejected("not_permitted", capability)


def brand_of(overlay: Overlay, brand: str) -> BrandRecord:
    record = overlay.brands.get(brand)
    if record is None:
        raise Rejected("no_such_brand")
    return record


def scope_of(overlay: Overlay, scope: str) -> tuple[str, str]:
    """The brand and the account that a grant's scope means; no account for a whole brand."""
    account = overlay.accounts.get(scope)
    if account is not None:
        return account.brand, account.id
    hold(scope in overlay.brands, "no_such_scope")
    return scope, ""


def active_owners(view: View) -> list[str]:
    return [member.id for member in view.members.values() if member.active and member.role == "owner"]


def hold_two_signatures(overlay: Overlay, author: Author) -> None:
    """What decides over everybody's rights takes a second owner, wherever there are two, and never none."""
    owners = active_owners(overlay)
    hold(author.second in owners or owners == [author.member], "needs_second_owner")


def account_of(overlay: Overlay, account: str) -> AccountRecord:
    record = overlay.accounts.get(account)
    if record is None:
        raise Rejected("no_such_account")
    return record
