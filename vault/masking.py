"""How much of a phone number or address everybody may see."""

from __future__ import annotations

#: What stands for a password or seed that is there: always twelve dots, whatever its length.
DOTS = "•" * 12


def mask_phone(phone: str) -> str:
    """``19900000001`` → ``199****0001``; shorter numbers keep less."""
    if len(phone) < 7:
        return "****" if phone else ""
    return f"{phone[:3]}****{phone[-4:]}"


def mask_email(address: str) -> str:
    """``brand@beihe.example`` → ``br****@beihe.example``."""
    if not address:
        return ""
    name, at, host = address.partition("@")
    return f"{name[:2]}****{at}{host}"
