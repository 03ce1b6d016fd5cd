"""Rules about brands: a pair that secrets are sealed to, and a directory key for those who read profiles."""

from __future__ import annotations

import msgspec.structs

from vault.crypto.keys import kem_public_is_sound
from vault.ledger import changes as c
from vault.ledger.records import BrandRecord, GrantRecord
from vault.ledger.rules.base import Author, brand_of, exactly, grant_key, hold, need, rule
from vault.ledger.rules.circles import directory_readers
from vault.ledger.state import Overlay


@rule(c.BrandAdded)
def _brand_added(overlay: Overlay, author: Author, change: c.BrandAdded) -> None:
    need(overlay, author, "edit_accounts")
    hold(change.brand not in overlay.brands, "brand_exists")
    hold(all(brand.name != change.name for brand in overlay.brands.values()), "brand_exists")
    hold(change.brand not in overlay.accounts, "brand_exists")  # a grant's scope is one id: it must mean one thing
    hold(kem_public_is_sound(change.public), "unsound_key")
    exactly(change.private, {author.member, "recovery"})
    overlay.brands.put(
        change.brand,
        BrandRecord(change.brand, change.name, 1, change.public, change.private, 1, change.directory),
    )
    overlay.grants.put(
        grant_key(author.member, change.brand),
        GrantRecord(author.member, change.brand, "manage", "", author.member, author.clock),
    )
    exactly(change.directory, directory_readers(overlay, change.brand))


@rule(c.BrandRenamed)
def _brand_renamed(overlay: Overlay, author: Author, change: c.BrandRenamed) -> None:
    need(overlay, author, "edit_accounts", change.brand)
    hold(all(other.name != change.name for other in overlay.brands.values()), "brand_exists")
    brand = brand_of(overlay, change.brand)
    overlay.brands.put(brand.id, msgspec.structs.replace(brand, name=change.name))
