"""T09: whatever a row or a record says, nothing is connected to but the store, and a robot that somebody set."""

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
from vault.robots.address import Webhook
from vault.robots.setting import set_robot

pytestmark = pytest.mark.engines("sqlite")


@pytest.fixture
def connections(monkeypatch):
    """Fails on every attempt to reach another machine, or even to look one up."""
    tried = []

    def refuse(*arguments, **_):
        tried.append([one for one in arguments if not isinstance(one, socket.socket)])
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
        ("reminder", "show"),
        ("reminder", "send"),
        ("reminder", "robot", "list"),
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


URL = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=canary"


@pytest.fixture
def with_robot(vault, at):
    """Somebody switched the reminder on, and 120 days went by."""
    with vault.session() as session:
        set_robot(session, kind="wecom", name="运营群", address=Webhook(URL))
    at(120)


@pytest.mark.parametrize(
    "words", [("account", "list"), ("rotation", "remind"), ("reminder", "show"), ("health",)], ids=" ".join
)
def test_with_a_robot_set_no_other_command_sends_by_it(vault, with_robot, connections, words):
    assert vault_run(vault, words) == 0
    assert connections == []


def test_control_the_reminder_goes_to_its_platforms_host_and_nowhere_else(vault, with_robot, connections):
    assert vault_run(vault, ("reminder", "send")) == 1  # this layer lets nothing through
    assert [place for place, *_ in connections] == [("qyapi.weixin.qq.com", 443)]
    assert vault_run(vault, ("reminder", "send")) == 0
    assert len(connections) == 1, "a day is told once, also where it failed"


def vault_run(vault, words):
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), "utf-8"))
        patched.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(), "utf-8"))
        return run([*vault.words(), "--json", *words])


def test_one_file_of_the_core_imports_a_client_for_the_network():
    clients = ("urllib.request", "http.client", "requests", "httpx", "aiohttp", "ftplib", "smtplib")
    found = set()
    for path in (ROOT / "vault").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if any(f"import {name}" in text or f"from {name}" in text for name in clients):
            found.add(path.relative_to(ROOT / "vault").as_posix())
    assert found == {"robots/wire.py"}
