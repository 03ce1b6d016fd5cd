"""T06: every byte of the keyslot is changed in turn; nothing may be signed with what comes out of it."""

from __future__ import annotations

import msgspec
import pytest

from tests import prepared
from tests.prepared import CHEAP, PASSWORD, flipped
from vault import activity, committing, keyslot
from vault.crypto.keys import PublicKeys, make_member_keys
from vault.crypto.sealing import seal
from vault.crypto.signing import sign
from vault.errors import CannotUnlock, Integrity, Tampered
from vault.keyslot import Keyslot, open_keyslot, parse_keyslot
from vault.ledger import entry


@pytest.fixture
def signed(monkeypatch):
    """Every call of sign(), wherever it is known by name."""
    calls = []

    def spy(seed, message):
        calls.append(message[:40])
        return sign(seed, message)

    for module in (entry, keyslot):
        monkeypatch.setattr(module, "sign", spy)
    assert activity.make_entry is committing.make_entry is entry.make_entry
    return calls


def _row(vault):
    return vault.sql("SELECT member, bytes FROM keyslots")[0]


def test_every_flipped_byte_is_an_integrity_error_before_any_guess(vault, signed):
    member, raw = _row(vault)
    name = vault.sql("SELECT vault FROM header")[0][0]
    for offset in range(len(raw)):
        for mask in (0x01, 0x80):
            with pytest.raises(Tampered):
                parse_keyslot(flipped(raw, offset, mask), name, member)
    for offset in range(0, len(raw), 37):
        vault.sql("UPDATE keyslots SET bytes = ?", flipped(raw, offset))
        with pytest.raises(Integrity):
            vault.open()
    assert signed == []
    assert vault.device().lockout(name, member).failures == 0


@pytest.mark.parametrize("cut", [0, 1, 100, -1])
def test_a_cut_keyslot_is_an_integrity_error(vault, signed, cut):
    _member, raw = _row(vault)
    vault.sql("UPDATE keyslots SET bytes = ?", raw[:cut])
    with pytest.raises(Integrity):
        vault.open()
    assert signed == []


def test_a_sealed_part_of_another_member_is_refused(vault, tmp_path):
    other = prepared.make(tmp_path / "other")
    _member, raw = _row(vault)
    slot, foreign = (msgspec.msgpack.decode(one, type=Keyslot) for one in (raw, _row(other)[1]))
    vault.sql(
        "UPDATE keyslots SET bytes = ?", msgspec.msgpack.encode(msgspec.structs.replace(slot, sealed=foreign.sealed))
    )
    with pytest.raises(Integrity):
        vault.open()
    vault.sql("UPDATE keyslots SET bytes = ?", _row(other)[1])
    with pytest.raises(Integrity):
        vault.open()


def test_private_keys_that_are_not_the_public_ones_are_refused(vault):
    """The attack itself, by somebody who knows password and secret key: the sealed half is of another pair."""
    keys, other, secret = make_member_keys(), make_member_keys(), bytes(16)
    raw = keyslot.make_keyslot("a" * 16, "b" * 16, 1, keys, PASSWORD, secret, CHEAP)
    slot = msgspec.msgpack.decode(raw, type=Keyslot)
    mixed = PublicKeys(other.public().signing, keys.public().kem)
    blank = msgspec.structs.replace(slot, keys=mixed, sealed=b"", signature=b"")
    key = keyslot._slot_key(PASSWORD, secret, slot.salt, slot.cost)
    sealed = msgspec.structs.replace(blank, sealed=seal(key, msgspec.msgpack.encode(keys), blank.header()))
    signed_slot = msgspec.structs.replace(sealed, signature=sign(other.signing, sealed.signed_bytes()))
    parsed = parse_keyslot(msgspec.msgpack.encode(signed_slot), "a" * 16, "b" * 16)
    with pytest.raises(Tampered):
        open_keyslot(parsed, PASSWORD, secret)


def test_a_wrong_password_is_a_wrong_password_and_nothing_else(vault, signed):
    with pytest.raises(CannotUnlock) as refused:
        vault.open("not the password")
    assert refused.value.code == "wrong_password"
    assert signed == []


@pytest.mark.parametrize("offset", [3, 40, 700, -1])
def test_the_program_never_calls_it_a_wrong_password(vault, offset):
    raw = _row(vault)[1]
    vault.sql("UPDATE keyslots SET bytes = ?", flipped(raw, offset % len(raw)))
    said = vault.program("account", "list")
    assert (said.code, said.error) == (4, "tampered")


def test_the_program_tells_a_wrong_password_as_such(vault):
    (vault.folder / "password").write_text("wrong\n")
    said = vault.program("account", "list")
    assert (said.code, said.error) == (5, "wrong_password")
