"""From what a file says about a platform, in a cell, a sheet's name, an address or a title, to the catalogue's id."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from vault.interchange.text import fold, one_line

CUSTOM = "custom"
_LONGEST_NAME = 60

_MAIN = re.compile(
    r"[（(【\[]\s*(?:主|主号|主账号|主帐号|主賬號|main)\s*[）)】\]]|[-—－]\s*主(?:号|账号|帐号)$", re.IGNORECASE
)
_NOT_MAIN = re.compile(r"[（(【\[]\s*(?:子|副|辅|备|小号|子账号|子号|副号|备用)\s*[）)】\]]")
_TAIL = re.compile(
    r"(?:账号|帐号|账户|平台|渠道|矩阵|登记|信息|台账|台帐|列表|清单|明细|汇总|总表|资料|密码|运营|官方|店铺|表|号|\d|[-_—\s])+$"
)
_SPLIT = re.compile(r"[-_—–·/／|｜+&、，,（）()【】\[\]\s]+")
_GENERIC = re.compile(  # what sheets are called that are called after nothing
    r"sheet\d*|工作表\d*|账号|帐号|账户|台账|台帐|登记|新媒体|自媒体|媒体|平台|渠道|全部|所有|数据|明细|列表|清单|信息|资料|密码[表本]?|运营|备份|副本|"
    r"new|old|data|list|accounts?|passwords?|koc|kol|达人|蓝v|企业号|个人号|国内|海外|国外|公司|集团|内部|离职.*|在职.*|说明.*|备注.*|目录|封面|模板|"
    r"主号|小号|矩阵|电商|社媒|社交|短视频|直播|门店|官方|核心|普通|重要|其他|其它|季度|q[1-4]|最新|总|汇总|表|旧|新|号|店铺|[第年月日一二三四]|\d",
    re.IGNORECASE,
)

_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+(?:[:/].*)?", re.ASCII)

# One sign-in page, several platforms: an address alone does not tell them apart.
_SHARED_PAGES = {
    "taobao.com": ("taobao", "tmall"),
    "mp.weixin.qq.com": ("wechat_official_account", "wechat_mini_program"),
}


class KnownPlatform(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> dict[str, str]: ...


class PlatformCatalogue(Protocol):
    """What reading a file needs of ``vault.platforms.Catalogue``."""

    def recognise(self, text: str) -> KnownPlatform | None: ...
    def by_host(self, url_or_host: str) -> KnownPlatform | None: ...
    def all(self) -> Sequence[KnownPlatform]: ...


@dataclass(frozen=True, slots=True)
class Named:
    """A platform as a file names it: ``id`` is "custom" for an unknown word, ``text`` the word without its marks."""

    id: str
    text: str
    tier: str = ""


class Recogniser:
    """Answers from the catalogue, remembered for the length of one import."""

    def __init__(self, catalogue: PlatformCatalogue) -> None:
        self._catalogue = catalogue
        self._ids: dict[str, str] = {}
        self._named: dict[str, Named] = {}
        self._hosts: dict[str, tuple[str, tuple[str, ...]]] = {}
        self._words: list[tuple[str, str]] | None = None

    def known(self, text: str) -> str:
        """The id of the platform that a text names, or ""."""
        found = self._ids.get(text)
        if found is None:
            platform = (
                self._catalogue.recognise(text) or self._catalogue.recognise(fold(text)) if text.strip() else None
            )
            found = self._ids[text] = platform.id if platform is not None else ""
        return found

    def named(self, text: str) -> Named:
        """A platform's cell: marks for main and other accounts taken off, the rest looked up."""
        found = self._named.get(text)
        if found is None:
            tier = "core" if _MAIN.search(text) else "normal" if _NOT_MAIN.search(text) else ""
            bare = one_line(_NOT_MAIN.sub("", _MAIN.sub("", text))) or one_line(text)
            found = self._named[text] = Named(self.known(bare) or self._first_known(bare) or CUSTOM, bare, tier)
        return found

    def _first_known(self, text: str) -> str:
        """微博/抖音 in one cell: the first that is known."""
        return next((found for part in _SPLIT.split(text) if part and (found := self.known(part))), "")

    def several(self, text: str) -> bool:
        return len({found for part in _SPLIT.split(text) if part and (found := self.known(part))}) > 1

    def by_url(self, url: str) -> tuple[str, tuple[str, ...]]:
        """The platform at an address and those that share its sign-in page; ("", ()) for an unknown one."""
        found = self._hosts.get(url)
        if found is None:
            platform = self._catalogue.by_host(url) if url else None
            also = next((ids for host, ids in _SHARED_PAGES.items() if host in url.casefold()), ())
            found = (platform.id, also if platform.id in also else ()) if platform is not None else ("", ())
            self._hosts[url] = found
        return found

    def inside(self, text: str) -> str:
        """The platform whose name stands inside a title such as 山岚官方微博2; "" where none or several do."""
        if _HOST.fullmatch(text):
            return ""
        if self._words is None:
            known = [platform for platform in self._catalogue.all() if platform.id != CUSTOM]
            names = [(fold(platform.name.get("zh", "")), platform.id) for platform in known]
            # The longest first: 微信公众号 is not 微信, 今日头条 not 头条.
            self._words = sorted((pair for pair in names if len(pair[0]) > 1), key=lambda pair: -len(pair[0]))
        folded = fold(text)
        found = []
        for word, platform in self._words:
            if word in folded:
                found.append(platform)
                folded = folded.replace(word, " ")
        if len(found) == 1:
            return found[0]
        return "" if found else self._inside_tail(text)

    def _inside_tail(self, text: str) -> str:
        """Names end with their platform: 山岚小红书, 北禾B站2, 山岚公众号."""
        bare = re.sub(r"[\s\d（）()]+$", "", text)
        starts = range(len(bare) - 1) if len(bare) <= 40 else ()
        return next((found for start in starts if (found := self.known(bare[start:]))), "")

    def of_sheet(self, name: str) -> tuple[str, str]:
        """Platform id and brand that a sheet's name gives, each "" where it gives none."""
        if len(name) > _LONGEST_NAME:
            return "", ""
        whole = self.known(name) or self.known(_TAIL.sub("", name))
        platform, brand = whole, ""
        parts = [part for part in _SPLIT.split(name) if part]
        for part in parts:
            found = self.known(part) or self.known(_TAIL.sub("", part))
            if found:
                platform = platform or found
            elif not brand and _is_brand(part) and (len(parts) > 1 or not whole):
                brand = _TAIL.sub("", part) or part
        if not platform and brand:
            platform, brand = self._split_off(brand)
        return platform, brand if _is_brand(brand) else ""

    def _split_off(self, text: str) -> tuple[str, str]:
        """山岚微博 → weibo and 山岚."""
        for start in range(1, len(text) - 1):
            found = self.known(text[start:])
            if found:
                return found, text[:start]
        return "", text


def _is_brand(text: str) -> bool:
    return 0 < len(text) <= 20 and _GENERIC.sub("", text) != ""
