"""Rules about brands and grants: whose keys are sealed to whom, who may give what."""

from __future__ import annotations

import msgspec.structs

from vault.crypto.keys import kem_public_is_sound
from vault.ledger import changes as c
from vault.ledger.rights import ALL, LEVELS, reach
from vault.ledger.rules.base import Author, Rejected, exactly, grant_key, hold, need, rule
from vault.ledger.state import BrandRecord, GrantRecord, Overlay


@rule(c.BrandAdded)
def _brand_added(overlay: Overlay, author: Author, change: c.BrandAdded) -> None:
    need(overlay, author, "edit_accounts")
    hold(change.brand not in overlay.brands, "brand_exists")
    hold(all(brand.name != change.name for brand in overlay.brands.values()), "brand_exists")
    hold(change.brand not in overlay.accounts, "brand_exists")  # a grant's scope is one id: it must mean one thing
    hold(kem_public_is_sound(change.public), "unsound_key")
    exactly(change.private, {author.member, "recovery"})
    exactly(change.directory, _directory_readers(overlay, author))
    overlay.brands.put(
        change.brand,
        BrandRecord(change.brand, change.name, 1, change.public, change.private, 1, change.directory),
    )
    overlay.grants.put(
        grant_key(author.member, change.brand),
        GrantRecord(author.member, change.brand, "manage", "", author.member, author.clock),
    )


def _directory_readers(overlay: Overlay, author: Author) -> set[str]:
    """Who reads a new brand's profiles: its maker, and every active member whose role sees them everywhere."""
    everywhere = {
        member.id for member in overlay.members.values() if member.active and reach(member.role, "see_profiles") == ALL
    }
    return everywhere | {author.member, "recovery"}


@rule(c.BrandRenamed)
def _brand_renamed(overlay: Overlay, author: Author, change: c.BrandRenamed) -> None:
    need(overlay, author, "edit_accounts", change.brand)
    brand = overlay.brands.get(change.brand)
    hold(all(other.name != change.name for other in overlay.brands.values()), "brand_exists")
    if brand is None:
        raise Rejected("no_such_brand")
    overlay.brands.put(brand.id, msgspec.structs.replace(brand, name=change.name))


@rule(c.GrantGiven)
def _grant_given(overlay: Overlay, author: Author, change: c.GrantGiven) -> None:
    need(overlay, author, "give_grants", change.scope)
    hold(change.member in overlay.members and change.level in LEVELS, "no_such_member")
    hold(change.scope in overlay.brands or change.scope in overlay.accounts, "no_such_scope")
    overlay.grants.put(
        grant_key(change.member, change.scope),
        GrantRecord(change.member, change.scope, change.level, change.until, author.member, author.clock),
    )
