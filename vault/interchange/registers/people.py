"""People out of a cell: one, several, with what was scribbled beside their names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from vault.interchange.text import has_cjk, one_line

_SEPARATORS = re.compile(r"[、，,/／\\;；|｜&＆+＋\n\r\t→]+")
_AND = re.compile(r"\s*(?:以及|和|与|及|跟)\s*")
_ASIDE = re.compile(r"[（(【\[]([^）)】\]]*)[）)】\]]?")
_PHONE = re.compile(r"(?:\+?86[- ]?)?1\d{2}[- ]?\d{4}[- ]?\d{4}")
_LEFT = re.compile(r"已?离职|已走|离岗|\bleft\b|已离开")
_AND_OTHERS = re.compile(r"等(?:\d+|[一二三四五六七八九十几多]+)?[人位名]*$")
_TITLE = re.compile(r"^[@＠]|[:：]$")
_NOBODY = frozenset(
    [
        "无",
        "没有",
        "暂无",
        "空",
        "-",
        "--",
        "—",
        "——",
        "/",
        "\\",
        "n/a",
        "na",
        "none",
        "null",
        "nil",
        "待定",
        "待补",
        "待补充",
        "未定",
        "?",
        "？",
        "不详",
        "未知",
        "无人",
        "×",
        "x",
        "同",
    ]
)
_LONGEST = 40
_LONGEST_CELL = 1000


@dataclass(frozen=True, slots=True)
class People:
    """Names in order, each once; those said to have left; and whether a piece was no name."""

    names: tuple[str, ...]
    left: tuple[str, ...] = ()
    trouble: str = ""


@lru_cache(maxsize=8192)
def read_people(text: str) -> People:
    if len(text) > _LONGEST_CELL:
        return People((), (), "bad_person")
    if text.strip().casefold() in _NOBODY:
        return People(())
    names: list[str] = []
    left: list[str] = []
    trouble = ""
    for piece in _pieces(text):
        asides = " ".join(_ASIDE.findall(piece))
        bare = _ASIDE.sub(" ", piece)
        gone = _LEFT.search(asides) or _LEFT.search(bare)
        name = one_line(_AND_OTHERS.sub("", _TITLE.sub("", _LEFT.sub("", _PHONE.sub(" ", bare)).strip())))
        if not name or name.casefold() in _NOBODY:
            continue
        if len(name) > _LONGEST:
            trouble = "bad_person"
            continue
        if name not in names:
            names.append(name)
        if gone and name not in left:
            left.append(name)
    return People(tuple(names), tuple(left), trouble)


def _pieces(text: str) -> list[str]:
    pieces: list[str] = []
    for piece in _SEPARATORS.split(_protect_asides(text)):
        parts = _AND.split(piece)
        # 和 and 与 also stand in names: two pieces of one character each were one name.
        if len(parts) > 1 and all(len(part.strip()) >= 2 for part in parts):
            pieces.extend(parts)
        else:
            pieces.append(piece)
    return [part for piece in pieces for part in _by_spaces(piece)]


def _protect_asides(text: str) -> str:
    """Separators inside brackets separate nobody."""
    return _ASIDE.sub(lambda match: "（" + _SEPARATORS.sub(" ", match[1]) + "）", text)


def _by_spaces(piece: str) -> list[str]:
    """A space parts Chinese names from each other, and the two halves of a foreign one not."""
    bare = _ASIDE.sub(lambda match: match[0].replace(" ", "\u2005"), piece)
    parts = [part for part in re.split(r"[ \u3000]+", bare) if part]
    if len(parts) < 2 or not all(has_cjk(part) and len(_ASIDE.sub("", part)) >= 2 for part in parts):
        return [piece]
    return parts
