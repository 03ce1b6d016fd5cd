"""Fields that an account's owner filled in and the catalogue's dictionary knows: some prove what a piece would."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from vault.masking import mask_phone
from vault.platforms import DEFAULT_FOLDER
from vault.platforms.generic import load_generics

#: What a field of the register stands for among the kinds of pieces.
PROVES: Final = {
    "registered_on": "registration",
    "first_phone": "first_phone",
    "subject_code": "subject",
    "fee_paid_by": "payment",
    "ownership_clause": "clause",
}
_NUMBERS: Final = ("first_phone", "bound_phone_masked")
_NUMBER: Final = re.compile(
    r"(?<![0-9A-Za-z])(?!\d{4}-\d{2}-\d{2})\+?[0-9](?:[ -]?[0-9]){6,14}(?![0-9A-Za-z])"
)  # no date, no credit code


@cache
def _ids() -> dict[str, str]:
    """Every spelling of a field's name: its id, and its words in each language."""
    fields = load_generics(DEFAULT_FOLDER).fields
    return {word.casefold(): key for key, words in fields.items() for word in (key, *words.values())}


def field_id(name: str) -> str:
    """The dictionary's id behind a field's name, or empty: people call fields as they like."""
    return _ids().get(name.strip().casefold(), "")


def field_words(name: str) -> Mapping[str, str]:
    """By language; a field of somebody's own has no other name."""
    found = load_generics(DEFAULT_FOLDER).fields.get(field_id(name))
    return found if found is not None else {"zh": name, "en": name}


def shown_value(name: str, value: str) -> str:
    """As a dossier shows it: numbers masked where the field is a phone's."""
    return mask_numbers(value) if field_id(name) in _NUMBERS else value


def proven(fields: Mapping[str, str]) -> set[str]:
    """Kinds of pieces that a field of the register speaks for already."""
    found = (PROVES.get(field_id(name)) for name, value in fields.items() if value.strip())
    return {kind for kind in found if kind is not None}


def mask_numbers(text: str) -> str:
    return _NUMBER.sub(lambda found: mask_phone(re.sub(r"[ -]", "", found[0])), text)
