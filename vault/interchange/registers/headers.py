"""What a column's header means."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from vault.interchange.registers import vocabulary as words
from vault.interchange.rows import FIELDS, KEPT
from vault.interchange.text import fold

_DECORATION = re.compile(r"[\s*＊:：;；、,，。.!！?？/\\|·\-—_~「」『』【】\[\]\"'“”（）()<>《》+&#]+")
_ASIDE = re.compile(r"[（(【\[].*?[）)】\]]")
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Guess:
    """One thing that a header may mean; from 0.9 on it is sure."""

    field: str
    weight: float

    @property
    def sure(self) -> bool:
        return self.weight >= 0.9


def _bare(text: str) -> str:
    return _DECORATION.sub("", fold(text)).replace("登陆", "登录").replace("帐", "账")


def _index() -> dict[str, str]:
    return {_bare(word): field for field, text in words.EXACT.items() for word in text.split()}


_EXACT = _index()
_EITHER = frozenset(_bare(word) for word in words.EITHER.split())
_PASSWORD = re.compile("|".join(sorted(words.PASSWORD_WORDS.split(), key=len, reverse=True)))
_FILLERS = re.compile("|".join(sorted(words.PASSWORD_FILLERS.split(), key=len, reverse=True)))
_WHOLE_PASSWORD = frozenset(words.PASSWORD_WORDS.split())

_PERSONAL = re.compile("个人|私人|员工|本人|自己的|身份证|银行卡|personal|private")
_CONTACT = re.compile(
    "(管理|运营|负责|责任|操作|使用|对接|联系|交接|保管|持有|客服|经办|法人|财务).*(手机|电话|微信|邮箱|联系|qq|工号|部门|phone|mail)"
)
_LOOSE = tuple(
    (re.compile(pattern), field, weight)
    for pattern, field, weight in (
        ("离职|离岗", words.LEFT_ON, 0.6),
        ("appsecret|apikey|api密钥|token|cookie|开发者|私钥|支付密钥|商户密钥", words.SECRET, 0.9),
        ("密保|密码提示|安全问题|密码强度|密码规则|密码要求|密码长度", words.SECRET, 0.7),
        ("(密码|口令|password).*(时间|日期|更新|修改|更换|changed|date|年月)|改密|换密", "changed_at", 0.85),
        ("(密码|口令).*(到期|有效期|过期|周期)", words.DETAIL, 0.9),
        ("恢复码|备用码|备份码|救援码|backupcode|recoverycode", "recovery_codes", 0.85),
        ("totp|2fa|mfa|otp|动态|谷歌|验证器|两步|二次验证|双重|双因素|authenticator", "totp", 0.8),
        ("持有人|保管人|持卡|机主|卡主|持机|在谁", "holder", 0.75),
        ("到期|有效期|年审|年检|截止|过期|expire|expiry", "verified_until", 0.7),
        ("副手|副负责|备份人|备岗|b角|deputy", "deputy", 0.8),
        ("负责|责任人|谁管|归口|incharge|responsible", "responsible", 0.75),
        ("管理员|超管|admin", "admin", 0.75),
        ("运营|操作员|操作人|使用人|使用者|小编|维护人|operator", "operators", 0.7),
        ("登录.*(手机|电话)|登录.*(邮箱|mail)|登录.*(账|名|id|号)|用户名|username|loginname", "login", 0.85),
        ("邮箱|邮件|mail", "email", 0.75),
        ("手机|电话|mobile|phone|simcard|sim卡", "phone", 0.75),
        ("品牌|brand", "brand", 0.75),
        ("平台|渠道|platform|channel", "platform", 0.7),
        ("昵称|名称|店铺|店名|号名|title|displayname", "name", 0.7),
        (
            "更新时间|更新日期|修改时间|修改日期|上次.*(改|更新|更换)|最近.*(改|更新)|lastchange|modified",
            "changed_at",
            0.75,
        ),
        ("网址|链接|url|website|后台|入口", "url", 0.7),
        ("备注|说明|note|remark|comment|补充", "note", 0.8),
        ("等级|级别|重要|核心", "tier", 0.7),
    )
)


def guesses(header: str) -> tuple[Guess, ...]:
    """Everything that a header may mean, best first; empty for a word that means nothing here."""
    return _guesses(header.strip()) if header and len(header) <= _LONGEST else ()


@lru_cache(maxsize=4096)
def _guesses(header: str) -> tuple[Guess, ...]:
    whole, outside = _bare(header), _bare(_ASIDE.sub("", header))
    for bare in (whole, outside) if outside else (whole,):
        found = _exact(bare)
        if found:
            return found
    return _loose(whole)


def _exact(bare: str) -> tuple[Guess, ...]:
    if bare in ("微信密码", "微信登录密码"):  # beside another password it is somebody's own
        return (Guess("password", 0.6), Guess(words.PERSONAL, 0.5))
    if bare in _EITHER:
        return (Guess("login", 0.65), Guess("name", 0.6))
    field = _EXACT.get(bare)
    if field == words.PAIR:  # 账号密码 beside a login is the password, alone it is both
        return (Guess("password", 0.55), Guess(words.PAIR, 0.5))
    if field is not None:
        return (Guess(field, 1.0),)
    if bare in _WHOLE_PASSWORD:
        return (Guess("password", 1.0),)
    return ()


def _loose(bare: str) -> tuple[Guess, ...]:
    has_password = _PASSWORD.search(bare) is not None
    if _PERSONAL.search(bare) and (has_password or "身份证" in bare or "银行卡" in bare):
        return (Guess(words.PERSONAL, 1.0),)
    for pattern, field, weight in _LOOSE[:6]:  # what mentions a password without being one
        if pattern.search(bare):
            return (Guess(field, weight),)
    if has_password and not _LOOSE[6][0].search(bare):
        rest = _FILLERS.sub("", _PASSWORD.sub("", bare))
        return (Guess("password", 0.95),) if not rest else (Guess(words.SECRET, 0.9),)
    if _CONTACT.search(bare):
        return (Guess(words.DETAIL, 0.9),)
    return tuple(Guess(field, weight) for pattern, field, weight in _LOOSE[6:] if pattern.search(bare))[:2]


def is_password_word(text: str) -> bool:
    return any(guess.field == "password" for guess in guesses(text))


def count_known_words(cells: Iterable[str]) -> int:
    """How many cells are, word for word, names of columns."""
    return sum(1 for cell in cells if cell and len(cell) <= _LONGEST and _exact(_bare(cell)))


_ALIASES = {
    "username": "login",
    "user": "login",
    "account": "login",
    "title": "name",
    "operator": "operators",
    "sim": "holder",
    "phone_holder": "holder",
    "verified": "verified_until",
    "changed": "changed_at",
    "password_changed_at": "changed_at",
    "totp_secret": "totp",
    "otp": "totp",
    "platform_id": "platform",
    "platform_name": "platform",
    "notes": "note",
    "recovery": "recovery_codes",
    "website": "url",
}


def field_named(name: str) -> str | None:
    """The field that a person means by ``--map FIELD=…``: its own name, the JSON's name for it, or any header word."""
    bare = name.strip().casefold().replace("-", "_")
    if bare in FIELDS or bare == KEPT:
        return bare
    if bare in _ALIASES:
        return _ALIASES[bare]
    return next((guess.field for guess in guesses(name) if guess.field in FIELDS), None)
