"""Exposure: which secrets somebody could have read who may not any more.

Computed from the ledger's own account of who ever held which key, never from what was opened: to hold a key is to be
able to. A version stays exposed until it is changed, whatever backup the vault came back from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from vault.access import in_force
from vault.ledger.records import AccountRecord, BrandRecord, SecretVersion
from vault.ledger.rules.base import grant_key
from vault.ledger.state import State

#: What a new one takes the worth of: nobody changes a phone number because somebody has read it.
REPLACEABLE: Final = ("password", "totp", "recovery_codes")


class Exposure:
    """Answers for one state on one day (ISO date), looking shared things up once."""

    def __init__(self, state: State, today: str) -> None:
        self._state = state
        self._today = today
        self._by_keyset: dict[str, frozenset[str]] = {}
        self._holders: dict[tuple[str, int], frozenset[str]] = {}
        self._entitled: dict[tuple[str, str], bool] = {}
        self._suspected: dict[str, bool] = {}
        self._named = {to for recipients in state.keysets.values() for to in recipients if ":" not in to}

    def of(self, account: AccountRecord) -> dict[str, set[str]]:
        """By component whose present version is exposed: the members who could have read it. Empty where none is."""
        out: dict[str, set[str]] = {}
        for name, component in (self._state.secrets.get(account.id) or {}).items():
            if component.current and name in REPLACEABLE:
                version = component.versions[component.current - 1]
                known = self.knowers(account.brand, version)
                strangers = {one for one in known if not self._is_entitled(one, account)}
                if strangers:
                    out[name] = strangers
        return out

    def is_exposed(self, account: AccountRecord) -> bool:
        return bool(self.strangers(account))

    def strangers(self, account: AccountRecord) -> set[str]:
        """Whoever could have read any of it, in one set."""
        return set().union(*self.of(account).values()) if self._is_suspect(account.brand) else set()

    def knowers(self, brand: str, version: SecretVersion) -> frozenset[str]:
        """Members who wrote this version or ever held a key that its data key was wrapped to."""
        found = self._recipients(f"{version.seq}:{version.keyset}")
        for share in version.shares:
            found |= self._recipients(f"{share.seq}:{share.keyset}")
        return found if version.by in found or version.by not in self._state.members else found | {version.by}

    def _recipients(self, keyset: str) -> frozenset[str]:
        if keyset not in self._by_keyset:
            everybody = self._expanded(self._state.keysets.get(keyset, []))
            self._by_keyset[keyset] = frozenset(one for one in everybody if one in self._state.members)
        return self._by_keyset[keyset]

    def _expanded(self, recipients: Iterable[str]) -> Iterator[str]:
        for to in recipients:
            kind, _, rest = to.partition(":")
            if kind == "brand" and rest:
                brand, _, generation = rest.partition(":")
                yield from self._pair_holders(brand, int(generation))
            else:
                yield to

    def _pair_holders(self, brand_id: str, generation: int) -> frozenset[str]:
        """Whoever held this generation's private half, or a later one's, which opens it."""
        key = (brand_id, generation)
        if key not in self._holders:
            brand = self._state.brands.get(brand_id)
            self._holders[key] = frozenset(_ever_held(brand, generation)) if brand is not None else frozenset()
        return self._holders[key]

    def _is_entitled(self, member_id: str, account: AccountRecord) -> bool:
        return self._holds(member_id, account.brand) or self._holds(member_id, account.id)

    def _holds(self, member_id: str, scope: str) -> bool:
        key = (member_id, scope)
        if key not in self._entitled:
            member = self._state.members.get(member_id)
            grant = self._state.grants.get(grant_key(member_id, scope))
            held = grant is not None and grant.level != "none" and in_force(grant, self._today)
            self._entitled[key] = held and member is not None and member.active
        return self._entitled[key]

    def _is_suspect(self, brand_id: str) -> bool:
        """Whether anybody who ever held a key in this brand lacks the whole brand now; if not, nothing is exposed.

        It spares opening the table of secrets, which a list of a hundred thousand accounts would wait for.
        """
        if brand_id not in self._suspected:
            once = self._named | self._pair_holders(brand_id, 1)
            self._suspected[brand_id] = any(
                not self._holds(one, brand_id) for one in once if one in self._state.members
            )
        return self._suspected[brand_id]


def _ever_held(brand: BrandRecord, generation: int) -> Iterator[str]:
    for earlier in brand.earlier[generation - 1 :]:
        yield from earlier.holders
    if generation <= brand.generation:
        yield from (bundle.to for bundle in brand.private)
