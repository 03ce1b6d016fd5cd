"""Rules about keys in motion: new epochs and generations, and shares of what stands already."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec.structs

from vault.crypto.keys import kem_public_is_sound
from vault.ledger import changes as c
from vault.ledger.records import BrandRecord, EarlierPair, Share
from vault.ledger.rules.base import (
    RECOVERY,
    Author,
    account_of,
    brand_of,
    exactly,
    hold,
    level_of,
    need,
    pair_holders,
    rule,
)
from vault.ledger.rules.circles import (
    directory_readers,
    granted_accounts,
    holders_of_directory,
    holders_of_pair,
    team_circle,
)
from vault.ledger.state import Overlay


@rule(c.EpochStarted)
def _epoch_started(overlay: Overlay, author: Author, change: c.EpochStarted) -> None:
    """Due where somebody left the circle, whoever wrote that; else an owner's to decide, for a bad key shuts out."""
    if set(overlay.team_holders) == team_circle(overlay):
        need(overlay, author, "change_policy")
    hold(change.epoch == overlay.epoch + 1, "epoch_out_of_order")
    exactly(change.bundles, team_circle(overlay))
    overlay.epoch = change.epoch
    overlay.team_holders = [bundle.to for bundle in change.bundles]


@rule(c.DirectoryRenewed)
def _directory_renewed(overlay: Overlay, author: Author, change: c.DirectoryRenewed) -> None:
    brand = brand_of(overlay, change.brand)
    _hold_reader(brand, author)
    hold(change.epoch == brand.directory_epoch + 1, "epoch_out_of_order")
    readers = directory_readers(overlay, brand.id)
    if holders_of_directory(brand) == readers:  # nobody left: then it is editing
        need(overlay, author, "edit_accounts", brand.id)
    exactly(change.bundles, readers)
    overlay.touched_brands.add(brand.id)
    renewed = msgspec.structs.replace(
        brand,
        directory_epoch=change.epoch,
        directory=change.bundles,
        directory_previous=[*brand.directory_previous, change.previous],
    )
    overlay.brands.put(brand.id, renewed)


@rule(c.DirectoryShared)
def _directory_shared(overlay: Overlay, author: Author, change: c.DirectoryShared) -> None:
    brand = brand_of(overlay, change.brand)
    _hold_reader(brand, author)
    exactly(change.bundles, directory_readers(overlay, brand.id) - holders_of_directory(brand))
    overlay.touched_brands.add(brand.id)
    overlay.brands.put(brand.id, msgspec.structs.replace(brand, directory=[*brand.directory, *change.bundles]))


def _hold_reader(brand: BrandRecord, author: Author) -> None:
    """Who does not hold the key could only give garbage in its name."""
    hold(author.member in holders_of_directory(brand), "not_a_reader")


@rule(c.PairRenewed)
def _pair_renewed(overlay: Overlay, author: Author, change: c.PairRenewed) -> None:
    brand = brand_of(overlay, change.brand)
    hold(author.member in holders_of_pair(brand) and _manages(overlay, author, brand), "not_a_manager")
    hold(change.generation == brand.generation + 1, "generation_out_of_order")
    hold(kem_public_is_sound(change.public) and change.public != brand.public, "unsound_key")
    exactly(change.private, pair_holders(overlay, brand.id))
    overlay.touched_brands.add(brand.id)
    # Who lost the whole brand may have kept grants in it: with the next pair these must open what they promise.
    overlay.touched_accounts |= granted_accounts(overlay, brand.id)
    renewed = msgspec.structs.replace(
        brand,
        generation=change.generation,
        public=change.public,
        private=change.private,
        lapsed=False,
        earlier=[*brand.earlier, EarlierPair(brand.public, [bundle.to for bundle in brand.private])],
        previous=[*brand.previous, change.previous],
    )
    overlay.brands.put(brand.id, renewed)


@rule(c.PairShared)
def _pair_shared(overlay: Overlay, author: Author, change: c.PairShared) -> None:
    brand = brand_of(overlay, change.brand)
    hold(not brand.lapsed, "pair_lapsed")
    hold(author.member in holders_of_pair(brand) and _manages(overlay, author, brand), "not_a_manager")
    exactly(change.private, pair_holders(overlay, brand.id) - holders_of_pair(brand))
    overlay.touched_brands.add(brand.id)
    overlay.brands.put(brand.id, msgspec.structs.replace(brand, private=[*brand.private, *change.private]))


def _manages(overlay: Overlay, author: Author, brand: BrandRecord) -> bool:
    return author.member == RECOVERY or level_of(overlay, author.member, brand.id) == "manage"


@rule(c.SecretShared)
def _secret_shared(overlay: Overlay, author: Author, change: c.SecretShared) -> None:
    """Only to those who are entitled to the account as it stands: a share is another way in for ever."""
    account = account_of(overlay, change.account)
    manages = level_of(overlay, author.member, account.brand, account.id) == "manage"
    hold(manages or author.member == RECOVERY, "not_a_manager")
    hold(change.keyset < len(author.keysets), "no_such_keyset")
    _hold_entitled(overlay, author.keysets[change.keyset].bundles, account.brand, account.id)
    secrets = overlay.secrets.get(account.id) or {}
    component = secrets.get(change.component)
    hold(component is not None and 0 < change.version <= len(component.versions), "no_such_component")
    assert component is not None
    version = component.versions[change.version - 1]
    shared = msgspec.structs.replace(
        version, shares=[*version.shares, Share(author.seq, change.keyset, change.wrapped)]
    )
    versions = [shared if one is version else one for one in component.versions]
    shares = {**secrets, change.component: msgspec.structs.replace(component, versions=versions)}
    overlay.secrets.put(account.id, shares)


def _hold_entitled(overlay: Overlay, bundles: Sequence[c.Bundle], brand_id: str, account: str) -> None:
    brand = brand_of(overlay, brand_id)
    direct = {grant.member for grant in overlay.grants_on(account) if grant.level != "none"}
    pair = set() if brand.lapsed else {f"brand:{brand.id}:{brand.generation}"}
    to = [bundle.to for bundle in bundles]
    hold(0 < len(to) == len(set(to)) and {*to} <= direct | pair, "wrong_recipients")
