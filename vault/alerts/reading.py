"""What a platform's alert says: what happened, when, where, on which device. In Chinese or English, as it was pasted.

Nothing here is certain: alerts have no form. What is not found is told as not found, and never guessed.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import Final

from vault.alerts.moments import find_moment
from vault.alerts.places import Place, find_places

#: Characters; what is longer is no alert, and is not looked at.
LONGEST: Final = 4000

#: What happened, the weightier first: an alert about a new password mentions the login that came before it.
_EVENTS: Final[tuple[tuple[str, str], ...]] = (
    (
        "second_factor_off",
        r"(?:关闭|停用|解除|取消)了?(?:两步|双重|二次|登录)(?:验证|保护)|(?:两步|双重|二次)验证已?(?:被)?(?:关闭|停用)"
        r"|two-(?:factor|step)[\w\s-]{0,40}(?:turned off|disabled|removed)",
    ),
    (
        "phone_changed",
        r"(?:换绑|改绑|更换|修改|变更|解绑)了?.{0,6}手机|手机号?码?.{0,10}(?:换绑|改绑|更换|修改|变更|解绑)"
        r"|phone number[\w\s]{0,30}(?:changed|removed|added|updated)"
        r"|(?:changed|removed|added|new)[\w\s]{0,20}phone number",
    ),
    (
        "mailbox_changed",
        r"(?:换绑|改绑|更换|修改|变更|解绑)了?.{0,6}邮箱|邮箱.{0,10}(?:换绑|改绑|更换|修改|变更|解绑)"
        r"|email(?: address)?[\w\s]{0,30}(?:changed|removed|added|updated)|(?:changed|new)[\w\s]{0,20}email",
    ),
    (
        "password_changed",
        r"密码.{0,24}(?:已|被|成功).{0,24}(?:修改|重置|更改|变更)|密码.{0,30}(?:修改|重置|更改|变更)(?:成功|完成)"
        r"|(?:修改|重置|更改)了.{0,12}密码|(?:修改|重置)密码成功"
        r"|password[\w\s]{0,30}(?:changed|reset|updated)|(?:changed|reset) (?:your|the)[\w\s]{0,20}password",
    ),
    ("code_sent", r"验证码|校验码|verification code|security code|one-time (?:code|password)|\bcode is\b"),
    (
        "attempt",
        r"(?:尝试|试图|正在|请求).{0,6}登[录陆]|登[录陆].{0,6}(?:失败|被拦截|已拦截|被阻止)|密码错误|密码输错"
        r"|(?:blocked|prevented|failed|suspicious|unsuccessful)[\w\s-]{0,20}(?:sign.?in|log.?in)"
        r"|(?:tried|trying|attempt(?:ed)?) to (?:sign|log) ?in",
    ),
    (
        "login",
        r"登[录陆]|上线|sign(?:ed)?[ -]?in|logg?(?:ed)?[ -]?in|new (?:device|sign)",
    ),
)
_COMPILED: Final = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _EVENTS)
#: If this was you, not you: what follows says what to do, not what happened.
_ADVICE: Final = re.compile(
    r"如?(?:非|不是)(?:您|你)?(?:的)?本人|若非|如有疑问|请(?:及时|立即|尽快|勿)"
    r"|if (?:this|it) was(?:n['’]t| not)|if you did(?:n['’]t| not)|didn['’]t (?:do|recognize)|don['’]t recognize"
    r"|not you\?|secure your account|to (?:secure|protect) your",
    re.IGNORECASE,
)
_NEW: Final = re.compile(
    r"新设备|陌生设备|新的设备|首次(?:在|使用).{0,12}登|不常用|new (?:device|browser|phone)|don['’]t usually use",
    re.IGNORECASE,
)
_ELSEWHERE: Final = re.compile(
    r"异地|非常用地|陌生地点|不常见的?地|unusual (?:place|location)|new location", re.IGNORECASE
)
_IP: Final = re.compile(
    r"(?<![\d.:a-f])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,7})(?![\d.:])", re.IGNORECASE
)
_DEVICES: Final = re.compile(
    r"iphone(?: ?(?:se|x[rs]?|\d{1,2})(?: ?(?:pro max|pro|plus|mini|max))?)?"
    r"|ipad(?: ?(?:pro|air|mini))?|macbook(?: ?(?:pro|air))?|imac"
    r"|(?:huawei|honor|xiaomi|redmi|mi|oppo|vivo|iqoo|oneplus|realme|meizu|samsung|galaxy|pixel"
    r"|华为|荣耀|小米|红米|三星|魅族|一加|真我)"
    r"(?: ?[a-z]{1,8})?(?: ?\d{1,3}[a-z]{0,2})?(?: ?(?:pro\+?|ultra|plus|max|mini|se))?(?![a-z])"
    r"|(?:chrome|edge|firefox|safari|opera)(?: ?浏览器)?"
    r"(?:(?: on |/| · |, ?)(?:windows|macos|mac|android|ios|linux))?"
    r"|windows(?: ?(?:电脑|pc|1[01]|7|8))?|macos|mac ?os|android(?: ?手机)?|安卓手机?|电脑端|网页端|linux",
    re.IGNORECASE,
)
_LABELLED: Final = re.compile(
    r"(?:登[录陆]设备|设备(?:名称|型号|信息)?|机型|device(?: name)?) ?[:：] ?([^\n，,。；;（(]{2,60})", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Alert:
    """``kind``: login, attempt, code_sent, password_changed, phone_changed, mailbox_changed, second_factor_off, other.

    ``at``: seconds since 1970, None where it names no time; ``says_new`` and ``says_elsewhere``: the platform itself
    calls the device new, or the place unusual.
    """

    kind: str
    at: int | None
    places: tuple[Place, ...]
    network: str
    device: str
    says_new: bool
    says_elsewhere: bool


def read_alert(text: str, now: int) -> Alert:
    """``now``: seconds since 1970; a time of day without a day is the last one before it."""
    told = _told(text[:LONGEST])
    return Alert(
        _kind(told),
        find_moment(told, now),
        tuple(find_places(told)[:4]),
        _network(told),
        _device(told),
        _NEW.search(told) is not None,
        _ELSEWHERE.search(told) is not None,
    )


def _told(text: str) -> str:
    """The text without what it advises: that names passwords and logins, too."""
    kept = []
    for line in text.splitlines() or [text]:
        advice = _ADVICE.search(line)
        kept.append(line[: advice.start()] if advice is not None else line)
    return "\n".join(kept) if any(line.strip() for line in kept) else text


def _kind(text: str) -> str:
    return next((name for name, pattern in _COMPILED if pattern.search(text)), "other")


def _network(text: str) -> str:
    """The network of the first public address: /16, or /32 of IPv6; providers move people around within it."""
    for match in _IP.finditer(text):
        try:
            address = ipaddress.ip_address(match.group())
        except ValueError:
            continue
        if address.is_global:
            return str(ipaddress.ip_network((address, 16 if address.version == 4 else 32), strict=False))
    return ""


def _device(text: str) -> str:
    labelled = _LABELLED.search(text)
    if labelled is not None:
        return " ".join(labelled.group(1).split())
    found = _DEVICES.search(text)
    return " ".join(found.group().split()) if found is not None else ""


def same_device(one: str, other: str) -> bool:
    """Whether two names may mean one device: alerts and people shorten them."""
    first, second = (re.sub(r"[\W_]+", "", name.casefold()) for name in (one, other))
    return bool(first) and bool(second) and (first in second or second in first)
