"""What stands on a handover sheet: frozen rows, none of which holds a secret."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec


class HandedAccount(msgspec.Struct, frozen=True, gc=False):
    """``roles`` are the giver's: responsible, admin, deputy, operator, real_name. Levels are what each opens now.

    ``known_to_giver``: the present password is one that the giver wrote or held a key to.
    """

    id: str
    name: str
    platform: str
    platform_name: str
    brand: str
    login: str
    subject: str
    tier: str
    root_of_trust: str
    roles: list[str]
    responsible: str
    giver_level: str
    taker_level: str
    has_password: bool
    known_to_giver: bool
    reviewed_at: str


class HandedControl(msgspec.Struct, frozen=True, gc=False):
    kind: str
    label: str
    holder: str
    company_owned: bool
    accounts: list[str]


class OpenMatter(msgspec.Struct, frozen=True, gc=False):
    """``kind``: rotation, review, request, glass; ``text`` is a reason somebody gave."""

    kind: str
    account: str
    by: str
    at: str
    text: str


class Deadline(msgspec.Struct, frozen=True, gc=False):
    """``kind``: password, review, verification, grant."""

    on: str
    account: str
    kind: str


class BrandHeld(msgspec.Struct, frozen=True, gc=False):
    brand: str
    level: str


@dataclass(frozen=True, slots=True)
class Handover:
    """``hidden`` counts accounts of the giver that whoever made this may not hand over."""

    giver: str
    taker: str
    accounts: list[HandedAccount]
    controls: list[HandedControl]
    open: list[OpenMatter]
    deadlines: list[Deadline]
    brands: list[BrandHeld]
    hidden: int
