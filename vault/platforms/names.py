"""Bringing what people write about platforms to one form: names in a spreadsheet's cell, addresses and hosts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import urlsplit

_HOST = re.compile(r"(?=.{1,253}\Z)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+\Z")
_BRACKETED = re.compile(r"[(\[{<【「『〔《][^()\[\]{}<>【】「」『』〔〕《》]*[)\]}>】」』〕》]")
# What teams append to say which of several accounts it is. Never words such as 店 or 广告, which name another platform.
_TAILS = (
    "官方账号", "官方帐号", "企业账号", "企业帐号", "官方号", "企业号", "专业号", "认证号", "机构号", "运营号",
    "个人号", "矩阵号", "主账号", "主帐号", "子账号", "子帐号", "账号", "帐号", "账户", "帐户",
    "主号", "副号", "小号", "大号", "官号", "备用", "蓝v", "官方", "平台", "后台", "网页版", "app", "主", "号",
)  # fmt: skip


def folded(text: str) -> str:
    """Letters and digits only, full-width and case folded: ``Ｂ 站`` and ``b站`` are one."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


def candidates(text: str) -> Iterator[str]:
    """Folded forms of a cell, the most literal first: whole, without brackets, then shorn of tails one by one."""
    yield folded(text)
    shorn = folded(_BRACKETED.sub("", unicodedata.normalize("NFKC", text)))
    yield shorn
    while shorter := _shorn(shorn):
        yield shorter
        shorn = shorter


def _shorn(text: str) -> str:
    without_number = text.rstrip("0123456789")
    if without_number != text:
        return without_number
    tail = next((tail for tail in _TAILS if text.endswith(tail)), "")
    return text.removesuffix(tail) if tail else ""


def host_of(url_or_host: str) -> str | None:
    """The host that a browser would go to, in lower case; None where the text is no address.

    A host with other than ASCII letters is refused, so that a look-alike is never taken for the platform.
    """
    text = url_or_host.strip().replace("\\", "/")  # browsers read a backslash as a slash; urlsplit does not
    try:
        host = urlsplit(text if "//" in text else f"//{text}").hostname or ""
    except ValueError:
        return None
    host = host.removesuffix(".")
    return host if _HOST.match(host) else None


def parents(host: str) -> Iterator[str]:
    """The host itself, then the domains above it, nearest first."""
    while host:
        yield host
        host = host.partition(".")[2]
