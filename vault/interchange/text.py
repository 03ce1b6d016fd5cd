"""Text from foreign files made safe to keep, and folded for comparing words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Controls and lone surrogates can be in no name and in no secret: the latter cannot even be written as UTF-8.
_BROKEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# Marks that change how a line reads without being seen (T41); joiners stay, emoji need them.
_HIDDEN = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_SPACES = re.compile(r"[ \t\u00a0\u2002-\u200a\u202f\u3000]+")

_TRADITIONAL = str.maketrans(
    "帳號碼臺檯機備註員營運負責認證郵電話綁線動態鑰驗復離職時間稱戶聯絡錄陸類級網鏈歸屬誰進開關維護對應實權覽類"
    "紅書頻眾頭條書團眾貓東寶條說明應該審頁媒體標題編輯過變補後臺續約國際語種選項請輸內容專區係長資產個業務條備",
    "账号码台台机备注员营运负责认证邮电话绑线动态钥验复离职时间称户联络录陆类级网链归属谁进开关维护对应实权览类"
    "红书频众头条书团众猫东宝条说明应该审页媒体标题编辑过变补后台续约国际语种选项请输内容专区系长资产个业务条备",
)


def has_broken(text: str) -> bool:
    """Whether there are characters that no text may hold; for secrets that must otherwise stay as they are."""
    return _BROKEN.search(text) is not None


def tidy(text: str) -> tuple[str, str]:
    """The text trimmed, without what cannot be seen; and "hidden_characters" or "bad_text" where something went."""
    if text.isascii() and text.isprintable():
        return text.strip(), ""
    trouble = ""
    if _BROKEN.search(text):
        text, trouble = _BROKEN.sub("", text), "bad_text"
    # A mark at either end is a leftover of copying; one inside was put there, or hides something.
    stripped = _strip_marks(text)
    if _HIDDEN.search(stripped):
        stripped, trouble = _HIDDEN.sub("", stripped), trouble or "hidden_characters"
    return stripped.strip(), trouble


def _strip_marks(text: str) -> str:
    return text.strip(" \t\r\n\u00a0\u3000\u200b\u200e\u200f\u2060\ufeff")


def one_line(text: str) -> str:
    """Line breaks and runs of spaces as one space, for names."""
    return _SPACES.sub(" ", text.replace("\r", " ").replace("\n", " ")).strip()


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """For comparing words: full-width and traditional forms, case and spaces do not matter."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_TRADITIONAL)
    return "".join(folded.split())


def has_cjk(text: str) -> bool:
    return any("\u3400" <= char <= "\u9fff" for char in text)


_SIGNS = frozenset("=+-@＝＋－＠")
_CALL = re.compile(r"[=+\-@＝＋－＠]\s{0,9}[A-Za-z_][\w.]{0,99}\s{0,9}\(")


def looks_like_formula(text: str) -> bool:
    """Text that a spreadsheet would run: ``=…``, or ``+ - @`` before a call or a DDE link.

    A lone sign is no sign of a formula: passwords and phone numbers begin with one.
    """
    if text[:1] not in _SIGNS:
        return False
    if text[0] in "=＝":
        return len(text) > 1
    _, dde, after = text.partition("|")
    return _CALL.match(text) is not None or (bool(dde) and "!" in after)
