"""T07: the database names a cost of unlocking that would be cheap to guess, or never end."""

from __future__ import annotations

import resource
import time

import msgspec
import pytest

from tests.prepared import PASSWORD
from vault import keyslot
from vault.crypto.kdf import KdfCost, derive_from_password
from vault.crypto.keys import make_member_keys
from vault.crypto.signing import sign
from vault.errors import Tampered
from vault.keyslot import Keyslot, parse_keyslot

BAD = [
    KdfCost(0, 2, 1),
    KdfCost(1, 2, 1),
    KdfCost(18, 2, 1),
    KdfCost(19, 1, 1),
    KdfCost(19, 2, 0),
    KdfCost(2049, 2, 1),
    KdfCost(2**32 - 1, 2, 1),
    KdfCost(2**63 - 1, 2, 1),
    KdfCost(19, 11, 1),
    KdfCost(19, 2**31, 1),
    KdfCost(19, 2, 9),
    KdfCost(-64, 3, 4),
]


def _slot(cost: KdfCost, salt: bytes = bytes(16)) -> bytes:
    """A row whose signature is true: only the cost is wrong."""
    keys = make_member_keys()
    blank = Keyslot("SHK1", "a" * 16, "b" * 16, 1, keys.public(), cost, salt, b"x" * 100, b"")
    return msgspec.msgpack.encode(msgspec.structs.replace(blank, signature=sign(keys.signing, blank.signed_bytes())))


@pytest.mark.parametrize("cost", BAD, ids=str)
def test_a_cost_outside_the_clients_bounds_is_refused_before_deriving(cost, monkeypatch):
    monkeypatch.setattr(keyslot, "derive_from_password", lambda *_: pytest.fail("derived"))
    raw, before = _slot(cost), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.perf_counter()
    with pytest.raises(Tampered):
        parse_keyslot(raw, "a" * 16, "b" * 16)
    assert time.perf_counter() - started < 0.05
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 8 * 1024


@pytest.mark.parametrize("cost", BAD, ids=str)
def test_nor_does_the_derivation_itself_take_it(cost):
    with pytest.raises(ValueError, match="bounds"):
        derive_from_password(PASSWORD, bytes(16), cost)


@pytest.mark.parametrize("salt", [b"", bytes(8), bytes(15), bytes(17), bytes(1 << 20)], ids=len)
def test_a_salt_of_another_length_is_refused(salt):
    with pytest.raises(Tampered):
        parse_keyslot(_slot(KdfCost(19, 2, 1), salt), "a" * 16, "b" * 16)


def test_control_the_floor_itself_is_accepted():
    assert parse_keyslot(_slot(KdfCost(19, 2, 1)), "a" * 16, "b" * 16).cost == KdfCost(19, 2, 1)


def test_a_cheaper_cost_in_a_real_row_breaks_its_signature(vault):
    slot = msgspec.msgpack.decode(vault.sql("SELECT bytes FROM keyslots")[0][0], type=Keyslot)
    dearer = msgspec.structs.replace(slot, cost=KdfCost(2048, 10, 8))
    vault.sql("UPDATE keyslots SET bytes = ?", msgspec.msgpack.encode(dearer))
    with pytest.raises(Tampered):
        vault.open()
