"""The catalogue in memory: find a platform by id, by what a cell of a spreadsheet calls it, or by an address."""

from __future__ import annotations

import re

from vault.errors import NotFound
from vault.platforms.model import LANGUAGES, CatalogueProblem, Platform
from vault.platforms.names import candidates, folded, host_of, parents

CUSTOM = "custom"
_LONGEST_CELL = 300  # a longer one is somebody's note or an attack, no platform
_BETWEEN = re.compile(r"[/／|、,，;；&+]")


class Catalogue:
    """All platforms that could be read, and the problems of those that could not.

    A name or host that an earlier platform has already is a problem of the later one, which is left out.
    """

    def __init__(self) -> None:
        self.problems: list[CatalogueProblem] = []
        self._platforms: dict[str, Platform] = {}
        self._by_name: dict[str, str] = {}
        self._by_host: dict[str, str] = {}

    def get(self, platform_id: str) -> Platform:
        """The platform with this id. Raises NotFound."""
        try:
            return self._platforms[platform_id]
        except KeyError:
            raise NotFound(kind="platform", name=platform_id) from None

    def all(self) -> list[Platform]:
        """Every platform by id, ``custom`` last."""
        return sorted(self._platforms.values(), key=lambda platform: (platform.id == CUSTOM, platform.id))

    def recognise(self, text: str) -> Platform | None:
        """The platform that a cell names, by name, alias, id or address; None for ``custom`` and the unknown."""
        if len(text) > _LONGEST_CELL:
            return None
        for name in candidates(text):
            if name in self._by_name:
                return self._platforms[self._by_name[name]]
        return self.by_host(text) or self._all_parts(text)

    def _all_parts(self, text: str) -> Platform | None:
        """The platform that every part of ``推特/Twitter`` names; two platforms in one cell are none."""
        parts = _BETWEEN.split(text)
        found = {platform.id if (platform := self.recognise(part)) else None for part in parts if len(parts) > 1}
        only = found.pop() if len(found) == 1 else None
        return self._platforms[only] if only else None

    def by_host(self, url_or_host: str) -> Platform | None:
        """The platform that an address belongs to, by the longest host known."""
        host = host_of(url_or_host)
        for domain in parents(host or ""):
            if domain in self._by_host:
                return self._platforms[self._by_host[domain]]
        return None

    def clash(self, platform: Platform) -> tuple[str, str, str] | None:
        """What keeps this platform out: reason, the field, and its value; None when it may be added."""
        names = [(alias, "aliases") for alias in platform.aliases]
        names += [(platform.id, "id"), *((platform.name[lang], "name") for lang in LANGUAGES)]
        for name, field in names:
            if folded(name) in self._by_name:
                return "name_taken", field, name
        for host in platform.hosts:
            if host in self._by_host:
                return "host_taken", "hosts", host
        return None

    def add(self, platform: Platform) -> None:
        """Take in a platform that clashes with none."""
        self._platforms[platform.id] = platform
        if platform.id == CUSTOM:
            return  # an unknown platform is the importer's decision, never a match
        for name in (platform.id, *platform.name.values(), *platform.aliases):
            self._by_name[folded(name)] = platform.id
        for host in platform.hosts:
            self._by_host[host] = platform.id
