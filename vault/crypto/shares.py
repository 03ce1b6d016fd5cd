"""A key in shares by SLIP-39: so many of them give it back, and fewer say nothing about it.

Only what this program splits is taken back: one group, no passphrase. A wrong passphrase would give another key
without a word, and many groups or a costly derivation are nothing that a sheet of paper of ours ever says.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Final

from shamir_mnemonic import combine_mnemonics, generate_mnemonics
from shamir_mnemonic.share import Share
from shamir_mnemonic.utils import MnemonicError

from vault.errors import BadInput

SECRET_SIZE: Final = 32
WORDS_A_SHARE: Final = 33
FEWEST: Final = 2
MOST: Final = 16  # SLIP-39 has four bits for it
_COST: Final = 1


def split_into_shares(secret: bytes, count: int, threshold: int) -> list[str]:
    """``count`` lines of words, any ``threshold`` of which give the key back. Raises BadInput."""
    if not FEWEST <= threshold <= count <= MOST:
        raise BadInput(reason="shares_out_of_range", field="shares", min=FEWEST, max=MOST)
    shares: list[str] = generate_mnemonics(1, [(threshold, count)], secret, iteration_exponent=_COST)[0]
    return shares


def looks_like_shares(text: str) -> bool:
    """Words and many of them: no other thing that people print here is that long."""
    words = text.split()
    return len(words) > WORDS_A_SHARE // 2 and all(word.isalpha() for word in words)


def combine_shares(text: str) -> bytes:
    """The key behind shares, one a line or broken over lines, more than needed as well.

    Every share that is given has to fit. Whether the key is the vault's is for the caller to check.
    Raises BadInput: share_damaged (``line``), shares_too_few (``needed``, ``found``), shares_mixed, not_our_shares.
    """
    lines = _lines(text)
    shares = [_parse(line, number) for number, line in enumerate(lines, 1)]
    by_index = {share.index: line for share, line in zip(shares, lines, strict=True)}
    if len({(share.group_parameters(), len(share.value)) for share in shares}) != 1 or len(by_index) != len(set(lines)):
        raise BadInput(reason="shares_mixed", field="key")
    first = shares[0]
    if first.group_count != 1 or first.iteration_exponent > _COST or len(first.value) != SECRET_SIZE:
        raise BadInput(reason="not_our_shares", field="key")
    needed, given = first.member_threshold, list(by_index.values())
    if len(given) < needed:
        raise BadInput(reason="shares_too_few", field="key", needed=needed, found=len(given))
    keys = {_combine([*given[: needed - 1], last]) for last in given[needed - 1 :]}
    if len(keys) != 1:
        raise BadInput(reason="shares_mixed", field="key")
    return keys.pop()


def _lines(text: str) -> list[str]:
    """A share a line; where a printed one was typed over several, every so many words are one."""
    rows = [row for row in (line.casefold().split() for line in text.splitlines()) if row]
    words = list(chain.from_iterable(rows))
    if any(len(row) != WORDS_A_SHARE for row in rows) and len(words) % WORDS_A_SHARE == 0:
        rows = [words[start : start + WORDS_A_SHARE] for start in range(0, len(words), WORDS_A_SHARE)]
    return [" ".join(row) for row in rows]


def _parse(line: str, number: int) -> Share:
    try:
        return Share.from_mnemonic(line)
    except (MnemonicError, ValueError):
        raise BadInput(reason="share_damaged", field="key", line=number) from None


def _combine(lines: Sequence[str]) -> bytes:
    try:
        key: bytes = combine_mnemonics(lines)
    except (MnemonicError, ValueError):
        raise BadInput(reason="shares_mixed", field="key") from None
    return key
