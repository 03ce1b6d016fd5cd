"""T17: a stolen vault, a stolen laptop, and all the time in the world for guessing."""

from __future__ import annotations

import pytest

from tests.prepared import CHEAP, PASSWORD
from vault.crypto import kdf
from vault.crypto.keys import make_member_keys
from vault.crypto.sealing import OpenFailed
from vault.errors import SecretKeyMissing
from vault.keyslot import make_keyslot, open_keyslot, parse_keyslot

pytestmark = pytest.mark.engines("sqlite")

VAULT, MEMBER = "a" * 16, "b" * 16


def test_the_password_alone_opens_nothing():
    """Whoever has the whole database and the right password still lacks 128 bits that were never in it."""
    raw = make_keyslot(VAULT, MEMBER, 1, make_member_keys(), PASSWORD, b"s" * 16, CHEAP)
    slot = parse_keyslot(raw, VAULT, MEMBER)
    assert open_keyslot(slot, PASSWORD, b"s" * 16)
    for wrong in (bytes(16), b"s" * 15 + b"t", b""):
        with pytest.raises(OpenFailed):
            open_keyslot(slot, PASSWORD, wrong)


def test_a_guess_costs_argon2_whatever_is_guessed(monkeypatch):
    raw = make_keyslot(VAULT, MEMBER, 1, make_member_keys(), PASSWORD, bytes(16), CHEAP)
    slot = parse_keyslot(raw, VAULT, MEMBER)
    derived = []
    real = kdf.derive_from_password
    monkeypatch.setattr("vault.keyslot.derive_from_password", lambda *given: derived.append(given) or real(*given))
    for guess in ("password", "", PASSWORD + "x"):
        with pytest.raises(OpenFailed):
            open_keyslot(slot, guess, bytes(16))
    assert len(derived) == 3


def test_changing_the_password_changes_one_row_and_nothing_else_depends_on_it():
    """Two keyslots of one member under two passwords: the inventory of what is derived from a password."""
    keys = make_member_keys()
    one, other = (
        parse_keyslot(make_keyslot(VAULT, MEMBER, 1, keys, password, bytes(16), CHEAP), VAULT, MEMBER)
        for password in ("first password", "second password")
    )
    assert one.keys == other.keys
    assert {one.salt, one.sealed, one.signature}.isdisjoint({other.salt, other.sealed, other.signature})


def test_the_secret_key_is_nowhere_in_the_vault(vault):
    from vault.crypto.printed import SECRET_KEY, from_text

    text = (vault.folder / "secret-key").read_text()
    secret = from_text(SECRET_KEY, text, 16)
    held = vault.path.read_bytes()
    assert secret not in held
    assert text.encode() not in held


def test_without_the_devices_key_nothing_is_even_tried(vault):
    vault.forget("secret.key")
    with pytest.raises(SecretKeyMissing):
        vault.open()
    said = vault.program("account", "list")
    assert (said.code, said.error) == (5, "secret_key_missing")


def test_five_wrong_passwords_in_a_row_wait_a_quarter_of_an_hour(vault):
    codes = [vault.program("account", "list").error for _ in range(0)]
    for _ in range(5):
        with pytest.raises(Exception, match="wrong_password"):
            vault.open("no")
    codes.append(vault.program("account", "list"))
    assert (codes[-1].code, codes[-1].error) == (5, "locked_out")
    assert 0 < codes[-1].json["error"]["retry_after_s"] <= 900


def test_a_new_keyslot_costs_what_this_client_thinks_right():
    assert (kdf.DEFAULT_COST.memory, kdf.DEFAULT_COST.time, kdf.DEFAULT_COST.lanes) >= (64, 3, 4)
    assert kdf.cost_is_acceptable(kdf.DEFAULT_COST)
