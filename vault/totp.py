"""One-time codes: a seed as people and platforms hand it over, its canonical form, the code at a moment.

What is taken: RFC 6238 with SHA-1, SHA-256 or SHA-512, 6 or 8 digits, any period; the seed in Base32 as typed
(lower case, spaces, dashes, full-width, padded or not) or as an ``otpauth://totp/`` address.
"""

from __future__ import annotations

import base64
import hashlib
import math
import re
import unicodedata
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, unquote

from vault.errors import BadInput
from vault.views import CodeView

ALGORITHMS = {"SHA1": hashlib.sha1, "SHA256": hashlib.sha256, "SHA512": hashlib.sha512}
DIGITS = (6, 8)
LONGEST_PERIOD = 2**31 - 1
_LONGEST_TEXT = 8192
_LONGEST_LABEL = 200
# A seed typed by hand has no mark that says so: below the 80 bits of the shortest real ones it is a word, a
# code or a piece that was left over. An address says what it is, so there any length is taken.
_SHORTEST_TYPED = 16
_LONGEST_SECRET = 4096
_BASE32 = re.compile(r"[A-Z2-7]+")
# A length modulo 8 that Base32 cannot have: its last character completes no byte.
_SUPERFLUOUS = (1, 3, 6)


@dataclass(frozen=True, slots=True)
class TotpSeed:
    """A seed in canonical form; making one checks it. Raises BadInput as ``parse_seed`` does."""

    secret: str = field(repr=False)
    algorithm: str = "SHA1"
    digits: int = 6
    period: int = 30
    issuer: str = ""
    label: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "secret", _canonical(self.secret))
        object.__setattr__(self, "issuer", _tidy(self.issuer))
        object.__setattr__(self, "label", _tidy(self.label))
        if self.algorithm not in ALGORITHMS:
            raise BadInput(reason="unsupported_algorithm", field="totp")
        if self.digits not in DIGITS:
            raise BadInput(reason="unsupported_digits", field="totp")
        if not 1 <= self.period <= LONGEST_PERIOD:
            raise BadInput(reason="unsupported_period", field="totp")

    def uri(self) -> str:
        """The ``otpauth://`` address with every parameter written out; ``parse_seed`` gives this seed back."""
        path = quote(self.label, safe="@")
        if self.issuer:
            path = f"{quote(self.issuer, safe='')}:{path}"
        return (
            f"otpauth://totp/{path}?secret={self.secret}&issuer={quote(self.issuer, safe='')}"
            f"&algorithm={self.algorithm}&digits={self.digits}&period={self.period}"
        )


def parse_seed(text: str) -> TotpSeed:
    """The seed that ``text`` holds: an ``otpauth://`` address or Base32 as typed.

    Raises BadInput, never with the text itself: not_a_seed, seed_too_short, counter_based, several_seeds,
    unsupported_algorithm, unsupported_digits, unsupported_period.
    """
    if len(text) > _LONGEST_TEXT:
        raise BadInput(reason="not_a_seed", field="totp")
    text = text.strip()
    start = text[:24].casefold()
    if start.startswith("otpauth-migration:"):
        raise BadInput(reason="several_seeds", field="totp")
    if start.startswith("otpauth:"):
        return _from_address(text)
    secret = _canonical(text)
    if len(secret) < _SHORTEST_TYPED:
        raise BadInput(reason="seed_too_short", field="totp")
    return TotpSeed(secret)


def code_at(seed: TotpSeed, at: float) -> CodeView:
    """The code at ``at`` (seconds since 1970), how long it lasts, and the next one."""
    from pyotp.otp import OTP

    # The counter is ours: pyotp's own goes by local time, which is wrong in the hour when summer time ends.
    now = max(0, math.floor(at))
    otp = OTP(seed.secret, digits=seed.digits, digest=ALGORITHMS[seed.algorithm])
    counter = now // seed.period
    return CodeView(
        code=otp.generate_otp(counter),
        seconds_left=seed.period - now % seed.period,
        next=otp.generate_otp(counter + 1),
        period=seed.period,
    )


def _from_address(text: str) -> TotpSeed:
    # Taken apart by hand: labels are often not escaped, and a # in one must not hide the seed behind it.
    head, _, query = text[len("otpauth:") :].lstrip("/").partition("?")
    kind, _, path = head.partition("/")
    kind = kind.casefold()
    try:
        pairs = parse_qsl(query.replace("&amp;", "&"), keep_blank_values=True, max_num_fields=32)
    except ValueError:
        raise BadInput(reason="not_a_seed", field="totp") from None
    values = {name.casefold(): value for name, value in pairs}
    if kind == "hotp":
        raise BadInput(reason="counter_based", field="totp")
    if kind != "totp" or not values.get("secret"):
        raise BadInput(reason="not_a_seed", field="totp")
    issuer, label = _names(path, values.get("issuer"))
    return TotpSeed(
        # A plus that was not escaped arrives as a space, which typed seeds may hold; so may this one.
        secret=values["secret"],
        algorithm=_algorithm(values.get("algorithm", "")),
        digits=_number(values.get("digits", ""), 6, "unsupported_digits"),
        period=_number(values.get("period", ""), 30, "unsupported_period"),
        issuer=issuer,
        label=label,
    )


def _names(path: str, issuer: str | None) -> tuple[str, str]:
    """``Issuer:label`` told apart; the parameter wins, and an empty one says that the colon is the label's own."""
    prefix, colon, label = path.partition(":")
    if not colon and issuer is None:
        prefix, colon, label = unquote(path).partition(":")
    if colon and issuer != "":
        return issuer or unquote(prefix), unquote(label)
    whole = unquote(path)
    if issuer and whole.casefold().startswith(f"{issuer}:".casefold()):
        whole = whole[len(issuer) + 1 :]
    return issuer or "", whole


def _algorithm(text: str) -> str:
    """SHA256 however it was written: sha-256, HmacSHA256."""
    return text.upper().replace("-", "").replace("_", "").removeprefix("HMAC") or "SHA1"


def _number(text: str, default: int, reason: str) -> int:
    text = text.strip()
    if not text:
        return default
    if not (text.isascii() and text.isdigit() and len(text) <= 10):
        raise BadInput(reason=reason, field="totp")
    return int(text)


def _canonical(secret: str) -> str:
    """Base32 in upper case, ungrouped and unpadded. Raises BadInput (not_a_seed)."""
    grouping = ("Zs", "Cc", "Cf", "Pd")  # spaces, line ends, invisible marks that copying brings along, dashes
    narrow = unicodedata.normalize("NFKC", secret)  # what an input method made full-width
    kept = "".join(c for c in narrow if unicodedata.category(c) not in grouping)
    # Only ASCII is raised: "ß".upper() would be a valid pair of characters.
    kept = kept.rstrip("=").upper() if kept.isascii() else ""
    if len(kept) % 8 in _SUPERFLUOUS:
        kept = kept[:-1]  # some issuers cut seeds to such lengths; authenticators ignore what completes no byte
    if not _BASE32.fullmatch(kept) or len(kept) > _LONGEST_SECRET:
        raise BadInput(reason="not_a_seed", field="totp")
    return kept


def secret_from_bytes(raw: bytes) -> str:
    """A seed's bytes, as an export holds them, in Base32."""
    return base64.b32encode(raw).decode("ascii").rstrip("=")


def _tidy(name: str) -> str:
    """A name fit for one line: no control characters or lone surrogates, no edges of space, 200 characters."""
    visible = "".join(c for c in name if unicodedata.category(c) not in ("Cc", "Cs", "Zl", "Zp"))
    return visible[:_LONGEST_LABEL].strip()
