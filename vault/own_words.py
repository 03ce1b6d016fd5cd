"""The words that anybody would try first on one account: its brand, handle, phone, platform, as one types them."""

from __future__ import annotations

import re
from itertools import product

from vault.pinyin import folded, readings

_LATIN = re.compile(r"[a-z]{2,}")
_PIECE = re.compile(r"[a-z0-9]{2,}")
_HAN = re.compile(r"[\u3400-\u9fff]+")
_LONGEST_NAME = 24
_MOST_READINGS = 8
_MOST = 120


def own_words(
    *, brand: str = "", name: str = "", login: str = "", phone: str = "", email: str = "", platform: str = ""
) -> list[str]:
    """The account's own words in lower case, the likeliest first; Chinese ones in pinyin and initials as well.

    Texts may hold anything, lone surrogates and control characters too; ``platform`` is an id or a name.
    """
    found: list[str] = []
    for text in (brand, name.replace(brand, " ") if brand else name, platform):
        found += _spelt(folded(text[:_LONGEST_NAME]))
    found += _spelt(folded(name[:_LONGEST_NAME]))
    for address in (login, email):
        found += _of_address(folded(address[:200]))
    digits = "".join(c for c in phone if c.isascii() and c.isdigit())[-11:]
    found += [digits[-n:] for n in (11, 8, 6, 4) if len(digits) >= n]
    return [word for word in dict.fromkeys(found) if len(word) >= 2][:_MOST]


def _spelt(text: str) -> list[str]:
    """A name as typed: as it stands, its Latin pieces, and each Chinese stretch in pinyin, initials, syllables."""
    found = [text.strip(), *_PIECE.findall(text), *_LATIN.findall(text)]
    for stretch in _HAN.findall(text):
        spoken = [readings(character)[:2] or ("",) for character in stretch]
        for syllables in [*product(*spoken)][:_MOST_READINGS] if len(spoken) <= 4 else [[s[0] for s in spoken]]:
            found += ["".join(syllables), "".join(s[:1] for s in syllables)]
            found += [s for s in syllables if len(s) >= 4]
    return found


def _of_address(text: str) -> list[str]:
    """``ops00@corp.example`` is ops00, ops and corp; a plain login its pieces."""
    local, _, domain = text.partition("@")
    found = [local, *_PIECE.findall(local), *_LATIN.findall(local)]
    if domain:
        found += domain.split(".")[:-1]
    return found
