"""Brands: groups of accounts, each with a key pair and a directory of its own."""

from __future__ import annotations

from collections import Counter

from vault.errors import BadInput, Exists
from vault.intention import Intention
from vault.ledger.records import BrandRecord
from vault.ledger.state import State
from vault.naming import pick
from vault.session import Session
from vault.views import BrandRow

#: Where an account goes that no row, match or option gave a brand.
UNSORTED = "未分品牌"


def list_brands(session: Session) -> list[BrandRow]:
    counts = Counter(account.brand for account in session.state.accounts.values())
    return [BrandRow(brand.id, brand.name, counts[brand.id]) for brand in session.state.brands.values()]


def find_brand(state: State, wanted: str) -> BrandRecord:
    """Raises NotFound, Ambiguous."""
    return pick("brand", wanted, state.brands.values(), id_of=lambda brand: brand.id, name_of=lambda brand: brand.name)


def add_brand(session: Session, name: str) -> str:
    """Its id. Raises BadInput (empty), Exists, NotPermitted."""
    name = name.strip()
    if not name or len(name) > 200:
        raise BadInput(reason="empty" if not name else "too_long", field="name")

    def build(intention: Intention) -> str:
        if any(brand.name == name for brand in intention.overlay.brands.values()):
            raise Exists(kind="brand", name=name)
        return intention.add_brand(name)

    return session.commit(build)


def brand_for(intention: Intention, wanted: str) -> str:
    """The id of the brand of this name or id, made on the way if nobody has it yet."""
    name = wanted.strip() or UNSORTED
    for brand in intention.overlay.brands.values():
        if name in (brand.id, brand.name):
            return brand.id
    return intention.add_brand(name)
