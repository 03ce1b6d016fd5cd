"""Keys that people print, type and scan: base32 in groups of five with a checksum, prefixed by what they are."""

from __future__ import annotations

import base64
import binascii
from typing import Final

from vault.crypto.kdf import sha256
from vault.errors import BadInput

SECRET_KEY: Final = "SHK"  # noqa: S105 a prefix, not a secret
RECOVERY_KEY: Final = "SHR"
INVITATION: Final = "SHI"
_CHECK: Final = 2
_NOT_ONE: Final = {
    SECRET_KEY: "not_a_secret_key",
    RECOVERY_KEY: "not_a_recovery_key",
    INVITATION: "not_an_invitation",
}


def to_text(prefix: str, raw: bytes) -> str:
    check = sha256(prefix.encode("ascii") + raw)[:_CHECK]
    text = base64.b32encode(raw + check).decode("ascii").rstrip("=")
    return "-".join([prefix, *(text[i : i + 5] for i in range(0, len(text), 5))])


def from_text(prefix: str, text: str, size: int) -> bytes:
    """The key behind what was typed; forgives case, spaces, dashes and the look-alikes 0, 1 and 8.

    Raises BadInput (``not_a_secret_key``, ``not_a_recovery_key`` or ``not_an_invitation``).
    """
    reason = _NOT_ONE[prefix]
    compact = "".join(character for character in text.upper() if character.isalnum())
    compact = compact.removeprefix(prefix).translate(str.maketrans("018", "OIB"))
    try:
        raw = base64.b32decode(compact + "=" * (-len(compact) % 8))
    except (binascii.Error, ValueError):
        raise BadInput(reason=reason, field="key") from None
    key, check = raw[:-_CHECK], raw[-_CHECK:]
    if len(key) != size or sha256(prefix.encode("ascii") + key)[:_CHECK] != check:
        raise BadInput(reason=reason, field="key")
    return key
