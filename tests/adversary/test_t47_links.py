"""T47: addresses that do more than open a page."""

from __future__ import annotations

import ast

import msgspec
import pytest

from tests.prepared import ROOT
from ui.accounts.links import login_page
from ui.rotation.side import change_page
from vault.platforms import load_catalogue

BAD = [
    "javascript:alert(1)",
    "file:///etc/passwd",
    "http://weibo.example/",
    "smb://host/share",
    "data:text/html,<b>",
    "ms-msdt:/id",
    " https://x.example",
    "HTTPS//x",
    "",
]


@pytest.mark.parametrize("address", BAD)
def test_only_https_is_ever_opened(address):
    platform = load_catalogue().get("weibo")
    link = msgspec.structs.replace(next(iter(platform.urls.values())), url=address)
    lured = msgspec.structs.replace(platform, urls={"login": link}, hosts=[])
    assert login_page(lured) == ""


def test_every_page_of_the_catalogue_is_https_without_credentials_or_ports():
    from urllib.parse import urlsplit

    for platform in load_catalogue().all():
        for link in platform.urls.values():
            parts = urlsplit(link.url)
            assert parts.scheme == "https", link.url
            assert parts.username is None
            assert parts.port is None
            assert parts.hostname
            assert parts.hostname.isascii(), link.url


def test_no_other_address_is_opened_anywhere():
    """Every ``openUrl`` takes what ``login_page`` or ``change_page`` gave: no address from a record gets there."""
    calls = []
    for path in (ROOT / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr == "openUrl":
                calls.append(path.relative_to(ROOT).as_posix())
            assert not (isinstance(node, ast.Attribute) and node.attr == "setOpenExternalLinks"), path
    assert all(
        "ui/accounts/" in call
        or "login_page" in (ROOT / call).read_text("utf-8")
        or "url = change_page(" in (ROOT / call).read_text("utf-8")
        or "fromLocalFile" in (ROOT / call).read_text("utf-8")
        for call in calls
    ), calls


def test_the_page_to_change_a_password_at_is_of_the_catalogue_and_https():
    found = [change_page(platform) for platform in load_catalogue().all()]
    assert any(found)
    assert all(url.startswith("https://") for url in found if url)
    assert change_page(None) == ""
