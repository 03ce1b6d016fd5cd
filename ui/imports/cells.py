"""How the cells of a foreign file are shown before anything is written: secrets as dots, numbers masked."""

from __future__ import annotations

import re

from vault.interchange.registers import vocabulary
from vault.interchange.registers.headers import guesses
from vault.masking import mask_email, mask_phone

DOTS = "•" * 8
"""What stands for a secret in a preview, whatever its length."""

_SECRET = frozenset({"password", "totp", "recovery_codes", "old_password", vocabulary.SECRET, vocabulary.PERSONAL})
_NUMBER = re.compile(r"\+?\d[\d -]{5,}\d")
_PHONE = re.compile(r"\+?[\d\s()-]{7,20}")


def is_secret(field: str, header: str) -> bool:
    """Also a column that nobody assigned, when its header sounds like one: a mistake here is a password on a screen."""
    return field in _SECRET or any(guess.field in _SECRET for guess in guesses(header))


def shown(text: str, field: str, header: str) -> str:
    """One cell for the eye, on one line."""
    plain = " ".join(text.split())
    if not plain:
        return ""
    if is_secret(field, header):
        return DOTS
    if field == "email":
        return mask_email(plain)
    if field == "phone" or (field == "login" and _looks_like_phone(plain)):
        return _NUMBER.sub(lambda found: mask_phone(re.sub(r"\D", "", found[0])[-11:]), plain)
    return plain


def _looks_like_phone(text: str) -> bool:
    return bool(_PHONE.fullmatch(text)) and len(re.sub(r"\D", "", text)) >= 11
