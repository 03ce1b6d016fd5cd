"""What stands in a password's or a seed's cell: the secret, a word for having none, or something to look at."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

from vault.errors import BadInput
from vault.interchange.limits import MAX_SECRET
from vault.interchange.registers.grid import Formula, Value, as_text
from vault.interchange.text import fold, has_cjk, tidy
from vault.totp import parse_seed

_NOTHING = frozenset(
    [
        "无",
        "没有",
        "暂无",
        "空",
        "空白",
        "无密码",
        "免密",
        "不详",
        "未知",
        "未设置",
        "未设",
        "没设",
        "无需",
        "不需要",
        "不用",
        "未绑定",
        "未开启",
        "未启用",
        "没绑定",
        "未开通",
        "关闭",
        "否",
        "-",
        "--",
        "---",
        "----",
        "—",
        "——",
        "–",
        "_",
        "__",
        "/",
        "//",
        "\\",
        ".",
        "..",
        "…",
        "...",
        "*",
        "**",
        "***",
        "n/a",
        "na",
        "n.a.",
        "none",
        "null",
        "nil",
        "nan",
        "x",
        "×",
        "✕",
        "✗",
        "?",
        "？",
        "??",
        "#n/a",
        "待补",
        "待补充",
        "待定",
        "待填",
        "略",
        "保密",
        "见下",
        "〇",
        "○",
        "tbd",
    ]
)
_BY_SCAN = re.compile(
    r"(?:手机|微信|app|扫码|扫一扫|扫二维码|二维码|短信|验证码|动态码|人脸|刷脸|指纹|一键|授权|第三方|抖音|头条|淘宝|支付宝|qq|百度|免密|本机号|"
    r"号码|登录|登陆|登入|方式|快捷|仅|只能|用|需|靠|或|/|、|\+|和|收|接收|认证|无密码|企业|管理员|运营者|主账号|子账号|oauth|sms|scan|qrcode|qr|code|login|只|可)+"
)
_SAME = re.compile(
    r"(?:同上|同前|同左|同右|同下|同一个|一样|见上|如上|上同|(?:和|跟|与).{1,10}(?:一样|相同|一致)|ditto|sameasabove|same|〃|″|''|\"|“|”|々|同.{0,12}(?:行|号|账号|密码|公众号|微博|邮箱|上|一致))[。.]?"
)
_SAME_STARTS = frozenset("同一见如上和跟与〃″'\"“”々dDsSｓ")
_ASIDE = re.compile(r"[（(][^（()）]*[)）]")
_LABEL = re.compile(r"^(?:密码|口令|pwd|password|pw|pass|登录密码)\s*(?:[:：=]|是|为)\s*(?=\S)", re.IGNORECASE)
_PERSONAL = re.compile(
    r"(?:个人|私人|本人|自己的|员工)(?:微信|qq|支付宝|手机|邮箱|账号|号)?[^，,；;。\n]{0,6}?(?:密码|口令)",
    re.IGNORECASE,
)
_WITH_VALUE = re.compile(_PERSONAL.pattern + r"\s{0,5}(?:是|为|[:：=])?\s{0,5}[!-~]{4,}", re.IGNORECASE)
_CHECKED = frozenset(
    [
        "是",
        "有",
        "已绑定",
        "已开启",
        "已启用",
        "已设置",
        "开启",
        "启用",
        "√",
        "✓",
        "✔",
        "yes",
        "y",
        "true",
        "on",
        "1",
        "已开通",
        "已开",
        "o",
    ]
)


@dataclass(frozen=True, slots=True)
class Secret:
    """``value`` is "" where none was taken; ``older`` are further values of one cell; ``trouble`` is a problem code."""

    value: str = field(default="", repr=False)
    trouble: str = ""
    older: tuple[str, ...] = field(default=(), repr=False)


_NO_SECRET = Secret()


def is_nothing(text: str) -> bool:
    """Whether a cell says, in one of many ways, that there is nothing."""
    return len(text) < 8 and text.casefold() != "x" and _says_nothing(text)


def _says_nothing(text: str) -> bool:
    return len(text) < 8 and (text.casefold() in _NOTHING or fold(text) in _NOTHING)


def is_same_as_above(text: str) -> bool:
    return len(text) < 24 and text[:1] in _SAME_STARTS and _SAME.fullmatch(fold(text)) is not None


def read_password(value: Value) -> Secret:
    """A password as typed. What is none (无, 扫码, 同上, a date, a sentence) is not taken; see the problem codes."""
    if isinstance(value, datetime):
        return Secret(trouble="password_not_text")  # a spreadsheet made a date of it, how it was typed is lost
    if isinstance(value, float) and (not value.is_integer() or abs(value) >= 1e15):
        return Secret(trouble="password_not_text")
    text, trouble = tidy(as_text(value))
    if trouble == "bad_text":
        return Secret(trouble=trouble)
    if not text or _says_nothing(text):
        return _NO_SECRET
    if is_same_as_above(text):
        return Secret(trouble="same_as_above")
    if not text.isascii() and _PERSONAL.search(text):
        return Secret(trouble="personal_password")
    if is_by_scan(text):
        return _NO_SECRET
    text = _LABEL.sub("", text)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > 1:
        return _several(lines, trouble)
    return _judged(text, trouble)


def is_by_scan(text: str) -> bool:
    """Only words for signing in without a password. Short texts only: the pattern may be read in many ways."""
    if text.isascii():
        return text.casefold() in ("sms", "scan", "qr", "qrcode", "qr code", "sms code", "scan to login")
    folded = fold(_ASIDE.sub("", text))
    return len(folded) <= 24 and has_cjk(folded) and _BY_SCAN.fullmatch(folded) is not None


def _several(lines: list[str], trouble: str) -> Secret:
    """Several lines in a cell: the first is taken, the rest stay as older ones, so that nothing is lost."""
    kept = [_LABEL.sub("", line) for line in lines]
    if any(len(line) > MAX_SECRET for line in kept):
        return Secret(trouble="too_long")
    return Secret(kept[0], "several_passwords", tuple(dict.fromkeys(kept[1:])))


def _judged(text: str, trouble: str) -> Secret:
    if len(text) > MAX_SECRET:
        return Secret(trouble="too_long")
    if has_cjk(text):
        # 问运营甲 is an answer, Abc123（旧） a password with a remark: only the first is certainly none.
        if not re.search(r"[A-Za-z0-9]{3,}", text):
            return Secret(trouble="not_a_password")
        return Secret(text, "unclear_password")
    return Secret(text, trouble)


def read_seed(value: Value) -> Secret:
    """A TOTP seed in canonical form, ``otpauth://`` where it carries more than the secret."""
    if isinstance(value, Formula | datetime):
        return Secret(trouble="bad_seed")
    text, trouble = tidy(as_text(value))
    if not text or is_nothing(text) or text.casefold() in _CHECKED:
        return _NO_SECRET
    if is_same_as_above(text):
        return Secret(trouble="same_as_above")
    try:
        seed = parse_seed(_LABEL.sub("", text))
    except BadInput:
        return Secret(trouble="bad_seed")
    plain = seed.algorithm == "SHA1" and seed.digits == 6 and seed.period == 30
    return Secret(seed.secret if plain else seed.uri(), trouble)


def personal_in(text: str) -> bool:
    """Whether a remark says that the row's password is somebody's own."""
    if not ("密码" in text or "口令" in text):
        return False
    return _PERSONAL.search(text) is not None and _WITH_VALUE.search(text) is None


def without_personal(text: str) -> tuple[str, bool]:
    """A remark without the personal passwords written into it; everything from there to the end of its line goes."""
    if not ("密码" in text or "口令" in text):
        return text, False
    lines = []
    cut = False
    for line in text.splitlines():
        match = _WITH_VALUE.search(line)
        if match is None:
            lines.append(line)
            continue
        cut = True
        start = max((line.rfind(mark, 0, match.start()) for mark in "，,；;。 "), default=-1)
        if start > 0:
            lines.append(line[:start].rstrip())
    return "\n".join(lines).strip(), cut
