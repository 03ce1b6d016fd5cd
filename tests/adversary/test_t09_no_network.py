"""T09: whatever a row or a record says, nothing but the store is ever connected to."""

from __future__ import annotations

import io
import socket
import sys

import pytest

from tests.prepared import ROOT, SECRETS
from ui.cli.entry import run
from vault.accounts import AccountDraft, edit_account
from vault.audit import verify
from vault.backup import create_backup
from vault.health import check_up

pytestmark = pytest.mark.engines("sqlite")


@pytest.fixture
def connections(monkeypatch):
    """Fails on every attempt to reach another machine, or even to look one up."""
    tried = []

    def refuse(*arguments, **_):
        tried.append(arguments[1:])
        raise OSError("no network in this test")

    for name in ("connect", "connect_ex", "sendto", "sendmsg"):
        monkeypatch.setattr(socket.socket, name, refuse, raising=False)
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, refuse)
    return tried


def test_control_the_layer_notices_a_connection(connections):
    with pytest.raises(OSError, match="no network"):
        socket.create_connection(("canary.example", 443))
    assert connections


def test_no_use_case_opens_a_connection(vault, connections, tmp_path):
    with vault.session() as session:
        lure = AccountDraft(note="https://canary.example/?leak", fields={"url": "https://canary.example/favicon.ico"})
        edit_account(session, "山岚官方微博", lure)
        check_up(session)
        verify(session)
    create_backup(vault.device(), vault.location, [str(tmp_path / "copies")])
    assert connections == []


@pytest.mark.parametrize(
    "words",
    [
        ("account", "list"),
        ("account", "show", "山岚官方微博", "--reveal"),
        ("account", "get", "北禾频道", "--field", "code"),
        ("account", "add", "--platform", "weibo", "--brand", "北禾", "--name", "https://canary.example"),
        ("platform", "show", "weibo"),
        ("health",),
        ("audit", "list"),
        ("doctor",),
        ("password", "generate"),
    ],
    ids=" ".join,
)
def test_no_command_opens_a_connection(vault, connections, monkeypatch, words):
    out = io.TextIOWrapper(io.BytesIO(), "utf-8")
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(), "utf-8"))
    code = run([*vault.words(), "--json", *words])
    assert (code, connections) == (0, [])


def test_a_password_in_another_fields_place_does_not_open(vault):
    """Ciphertext of a password in the place of what might be fetched or shown."""
    with vault.session() as session:
        account = next(key for key, one in session.profiles.items() if one.name == "北禾频道")
        current = {part: session.secret_version(account, part).secret.blob for part in ("password", "recovery_codes")}
    rows = dict(vault.sql("SELECT hash, bytes FROM blobs"))
    vault.sql("UPDATE blobs SET bytes = ? WHERE hash = ?", rows[current["password"]], current["recovery_codes"])
    said = vault.program("account", "get", "北禾频道", "--field", "recovery_codes")
    assert (said.code, said.error) == (4, "tampered")
    assert SECRETS["北禾频道"]["password"] not in said.out + said.err


def test_the_core_imports_no_http_client():
    clients = ("urllib.request", "http.client", "requests", "httpx", "aiohttp", "ftplib", "smtplib")
    for path in (ROOT / "vault").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert not any(f"import {name}" in text or f"from {name}" in text for name in clients), path
