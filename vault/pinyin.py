"""How Chinese names are typed on a Latin keyboard: syllables, initials, and where they lie in the name."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Collection
from functools import lru_cache

# Second readings that names of brands and people really use; the dictionary's full lists hold
# so many archaic ones that every other search would find something unmeant.
_SECOND_READING = {
    "乐": "yue", "行": "hang", "重": "chong", "长": "chang", "会": "kuai", "都": "dou", "大": "dai",
    "地": "de", "单": "shan", "调": "tiao", "传": "zhuan", "弹": "dan", "曾": "zeng", "解": "xie",
    "种": "chong", "藏": "zang", "厦": "sha", "朝": "zhao", "便": "pian", "盛": "cheng", "仇": "qiu",
    "查": "zha", "区": "ou", "任": "ren", "华": "hua", "万": "wan", "沈": "shen", "翟": "zhai",
    "尉": "yu", "贾": "jia", "降": "xiang", "给": "ji", "还": "huan", "和": "huo", "角": "jue",
    "少": "shao", "空": "kong", "发": "fa", "号": "hao", "音": "yin", "校": "jiao", "率": "shuai",
    "称": "chen", "差": "chai", "担": "dan", "度": "duo", "缝": "feng", "冠": "guan", "广": "guang",
}  # fmt: skip

_LONGEST = 6  # zhuang
_HAN_FIRST, _HAN_LAST = "\u3400", "\u9fff"


def folded(text: str) -> str:
    """As one compares: full-width forms made narrow, case gone."""
    return (text if text.isascii() else unicodedata.normalize("NFKC", text)).casefold()


@lru_cache(maxsize=8192)
def readings(character: str) -> tuple[str, ...]:
    """The syllables of one character without tones, the usual one first; empty for what is not Chinese."""
    if not _HAN_FIRST <= character <= _HAN_LAST:
        return ()
    # The phrase dictionary costs 0.2 s and 30 MB and is only for whole sentences.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin import Style, lazy_pinyin

    first = lazy_pinyin(character, style=Style.NORMAL, errors="ignore")
    if not first:
        return ()
    second = _SECOND_READING.get(character)
    return (first[0],) if second is None or second == first[0] else (first[0], second)


def segmentations(query: str, syllables: Collection[str], limit: int = 12) -> list[list[str]]:
    """Every way to read ``query`` as ``syllables``, the last one perhaps unfinished: ``xian`` is xian and xi'an."""
    found: list[list[str]] = []

    def extend(taken: list[str], rest: str) -> None:
        if len(found) >= limit:
            return
        if not rest:
            found.append(taken)
            return
        for length in range(min(_LONGEST, len(rest)), 0, -1):
            piece = rest[:length]
            last = length == len(rest)
            if piece in syllables or (last and any(s.startswith(piece) for s in syllables)):
                extend([*taken, piece], rest[length:])

    extend([], query)
    return found


def spans(text: str, query: str) -> list[tuple[int, int]]:
    """Where ``query`` is found in ``text``, as (start, end): as it stands, else by pinyin, full, initials or mixed.

    Works for one short text at a time (to underline what matched), not for searching a list.
    """
    low = "".join(c if len(f := folded(c)) != 1 else f for c in text)  # keeps every position where it was
    found: list[tuple[int, int]] = []
    for term in folded(query).split():
        at = low.find(term)
        if at >= 0:
            found.append((at, at + len(term)))
        elif term.isascii() and term.isalnum():
            span = next((s for s in (_reads_from(low, start, term) for start in range(len(low))) if s), None)
            if span is not None:
                found.append(span)
    return _merged(found)


def _merged(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _reads_from(text: str, start: int, term: str) -> tuple[int, int] | None:
    """The stretch of ``text`` from ``start`` whose characters may be typed as ``term``, if there is one."""
    if not readings(text[start]):
        return None  # a match begins with a Chinese character; plain text was looked for before

    def walk(at: int, rest: str) -> int | None:
        if not rest:
            return at
        if at >= len(text):
            return None
        for syllable in readings(text[at]) or (text[at],):
            for length in range(min(len(syllable), len(rest)), 0, -1):
                whole = length == len(syllable) or length == 1 or length == len(rest)
                if whole and syllable.startswith(rest[:length]):
                    end = walk(at + 1, rest[length:])
                    if end is not None:
                        return end
        return None

    end = walk(start, term)
    return None if end is None else (start, end)
