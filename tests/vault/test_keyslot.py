"""A member's private keys under password and secret key: whatever is altered, nothing is opened or signed with it."""

from __future__ import annotations

import time
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.vault.small import CHEAP_AND_UNSAFE_KDF, PASSWORD, Small
from vault.crypto.kdf import KdfCost
from vault.crypto.keys import make_member_keys
from vault.crypto.sealing import OpenFailed
from vault.crypto.signing import sign
from vault.errors import Tampered, UnknownMemberKey
from vault.keyslot import Keyslot, make_keyslot, open_keyslot, parse_keyslot

VAULT, MEMBER, SECRET_KEY = "v" * 16, "m" * 16, bytes(range(16))
KEYS = make_member_keys()
ROW = make_keyslot(VAULT, MEMBER, 1, KEYS, PASSWORD, SECRET_KEY, CHEAP_AND_UNSAFE_KDF)
SLOT = parse_keyslot(ROW, VAULT, MEMBER)


def test_password_and_secret_key_together_open_it():
    assert open_keyslot(SLOT, PASSWORD, SECRET_KEY) == KEYS


@pytest.mark.parametrize(
    ("password", "secret_key"), [(PASSWORD + " ", SECRET_KEY), ("", SECRET_KEY), (PASSWORD, bytes(16)), (PASSWORD, b"")]
)
def test_one_of_them_alone_does_not(password, secret_key):
    with pytest.raises(OpenFailed):
        open_keyslot(SLOT, password, secret_key)


@settings(deadline=None, database=None, max_examples=200)
@given(st.integers(0, len(ROW) - 1), st.integers(0, 7))
def test_any_flipped_bit_is_the_stores_fault_and_noticed_without_a_guess(at, bit):
    raw = bytearray(ROW)
    raw[at] ^= 1 << bit
    with pytest.raises(Tampered):
        parse_keyslot(bytes(raw), VAULT, MEMBER)


@pytest.mark.parametrize("raw", [b"", ROW[:-1], ROW + b"\0", b"\xc0", b"\x99" + bytes(9)])
def test_a_row_of_another_form_is_refused(raw):
    with pytest.raises(Tampered):
        parse_keyslot(raw, VAULT, MEMBER)


def test_a_keyslot_of_another_vault_or_member_is_refused():
    for vault, member in (("w" * 16, MEMBER), (VAULT, "n" * 16), (VAULT, "../../etc")):
        with pytest.raises(Tampered):
            parse_keyslot(ROW, vault, member)


def resigned(**other: Any) -> bytes:
    """Altered and signed again with keys of the attacker's own, which then stand in the row."""
    thief = make_member_keys()
    altered = msgspec.structs.replace(SLOT, keys=thief.public(), **other)
    return msgspec.msgpack.encode(
        msgspec.structs.replace(altered, signature=sign(thief.signing, altered.signed_bytes()))
    )


@pytest.mark.parametrize(
    "cost",
    [
        (8, 2, 1),
        (19, 1, 1),
        (19, 2, 0),
        (0, 0, 0),
        (4096, 3, 4),
        (64, 11, 4),
        (64, 3, 9),
        (2**32 - 1, 2**31 - 1, 2**24),
    ],
)
def test_a_cost_outside_the_bounds_is_refused_before_it_is_spent(cost):
    raw, started = resigned(cost=KdfCost(*cost)), time.monotonic()
    with pytest.raises(Tampered):
        parse_keyslot(raw, VAULT, MEMBER)
    assert time.monotonic() - started < 0.05


@pytest.mark.parametrize("other", [{"salt": bytes(8)}, {"magic": "SHK0"}, {"version": 0}, {"version": 2**40}])
def test_a_short_salt_another_magic_or_no_version_is_refused(other):
    with pytest.raises(Tampered):
        parse_keyslot(resigned(**other), VAULT, MEMBER)


def test_overwritten_public_keys_leave_the_private_ones_shut():
    with pytest.raises(OpenFailed):
        open_keyslot(parse_keyslot(resigned(), VAULT, MEMBER), PASSWORD, SECRET_KEY)


def test_private_keys_that_do_not_belong_to_the_public_ones_are_never_used():
    """Somebody with password and secret key seals other keys under the right header."""
    from vault.crypto.sealing import seal
    from vault.keyslot import _slot_key

    key = _slot_key(PASSWORD, SECRET_KEY, SLOT.salt, SLOT.cost)
    foreign = msgspec.structs.replace(SLOT, sealed=seal(key, msgspec.msgpack.encode(make_member_keys()), SLOT.header()))
    with pytest.raises(Tampered):
        open_keyslot(foreign, PASSWORD, SECRET_KEY)


def test_the_same_password_twice_gives_rows_that_share_nothing():
    again = parse_keyslot(
        make_keyslot(VAULT, MEMBER, 1, KEYS, PASSWORD, SECRET_KEY, CHEAP_AND_UNSAFE_KDF), VAULT, MEMBER
    )
    assert again.salt != SLOT.salt
    assert again.sealed != SLOT.sealed


def planted(small: Small) -> Keyslot:
    ((member, raw),) = small.sql("SELECT member, bytes FROM keyslots")
    vault = small.device().vaults()[0].id
    row = make_keyslot(vault, member, 1, make_member_keys(), "thief", bytes(16), CHEAP_AND_UNSAFE_KDF)
    small.sql("UPDATE keyslots SET bytes = ?", row)
    return parse_keyslot(raw, vault, member)


def test_a_whole_planted_keyslot_is_named_on_a_pinned_device(small):
    planted(small)
    with pytest.raises(Tampered):
        small.open()


def test_a_whole_planted_keyslot_is_named_where_the_pin_is_gone(small):
    planted(small)
    small.private("pin").unlink()
    with pytest.raises(UnknownMemberKey):
        small.open()
    (known,) = small.device().vaults()
    assert small.device().lockout(known.id, known.members[0].id).failures == 0


def test_an_older_keyslot_of_the_same_member_is_not_accepted_beside_the_ledger(small):
    """An own row that the ledger does not name: right keys, right password, wrong digest."""
    ((member, _),) = small.sql("SELECT member, bytes FROM keyslots")
    with small.session() as session:
        keys, secret_key = session.ring.keys, session._secret_key
        row = make_keyslot(session.vault_id, member, 1, keys, PASSWORD, secret_key, CHEAP_AND_UNSAFE_KDF)
    small.sql("UPDATE keyslots SET bytes = ?", row)
    small.private("pin").unlink()
    with pytest.raises(Tampered):
        small.open()
