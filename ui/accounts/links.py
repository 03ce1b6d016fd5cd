"""The platform's own page to log in at: from the catalogue, over https, or none."""

from __future__ import annotations

from vault.platforms import Platform

_PAGES = ("console", "login", "account")


def login_page(platform: Platform | None) -> str:
    """Where no page is named, the platform's first known host: it is checked to be the platform's own."""
    if platform is None:
        return ""
    links = [platform.urls[name].url for name in _PAGES if name in platform.urls]
    links += [f"https://{host}/" for host in platform.hosts[:1]]
    return next((url for url in links if url.startswith("https://")), "")
