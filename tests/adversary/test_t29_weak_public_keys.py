"""T29: keys of small order, a colleague's key enrolled again, a key without its private half."""

from __future__ import annotations

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from tests.forging import NOW, outsider
from vault.crypto.keys import PublicKeys, kem_public_is_sound, make_member_keys
from vault.crypto.signing import derive_public, is_strong_public_key, sign
from vault.errors import Tampered
from vault.ledger import changes as c
from vault.ledger.entry import ENTRY, NO_PREV, Body, encode_body, make_entry
from vault.ledger.fold import apply
from vault.ledger.replay import replay
from vault.ledger.rules.base import Author, Rejected
from vault.ledger.rules.members import proof_of_possession
from vault.ledger.state import Overlay, State

pytestmark = pytest.mark.engines("sqlite")

#: The eight points whose order divides eight, and their non-canonical spellings.
TORSION = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
]


@pytest.mark.parametrize("point", TORSION)
def test_a_point_of_small_order_is_no_public_key(point):
    assert not is_strong_public_key(bytes.fromhex(point))


def test_control_the_library_takes_one_and_believes_a_forged_signature():
    """Why the check exists: with the neutral point anybody signs anything."""
    neutral = bytes.fromhex(TORSION[0])
    forged = neutral + bytes(32)
    Ed25519PublicKey.from_public_bytes(neutral).verify(forged, b"any message at all")


def test_honest_keys_are_strong():
    assert all(is_strong_public_key(derive_public(bytes([number]) * 32)) for number in range(64))


@pytest.mark.parametrize("x25519", [bytes(32), b"\1" + bytes(31), bytes.fromhex(TORSION[1])], ids=["0", "1", "p-1"])
def test_an_agreement_key_of_small_order_is_refused(x25519):
    kem = make_member_keys().public().kem
    assert kem_public_is_sound(kem)
    assert not kem_public_is_sound(kem[:1184] + x25519)


@pytest.mark.parametrize("size", [0, 32, 1215, 1217])
def test_an_agreement_key_of_another_length_is_refused(size):
    assert not kem_public_is_sound(bytes(size))


def _founding(keys: PublicKeys, signature: bytes | None = None) -> bytes:
    member, own = outsider()
    body = encode_body(Body(msgspec.msgpack.encode(keys), [], b""))
    place = {"vault": member, "seq": 1, "prev": NO_PREV, "author": member, "device": member, "clock": NOW, "epoch": 1}
    raw = make_entry(ENTRY, **place, body=body, signing=own.signing)
    return raw if signature is None else raw[:-64] + signature


@pytest.mark.parametrize("point", TORSION[:4])
def test_no_vault_is_founded_on_one(original, point):
    neutral = bytes.fromhex(point)
    raw = _founding(PublicKeys(neutral, make_member_keys().public().kem), bytes.fromhex(TORSION[0]) + bytes(32))
    with original.session() as session, pytest.raises(Tampered):
        replay(State(), [(1, raw)], session.ring)


def _joined(session, member, keys, proof_by, *, known=None):
    """Try a join where it is allowed, in a founding entry."""
    state = State()
    state.vault = session.vault_id
    state.team_holders = ["recovery"]
    if known is not None:
        state.members["b" * 16] = known
    statement = proof_of_possession(session.vault_id, member, keys.signing, keys.kem)
    change = c.MemberJoined(member, "某人", "owner", keys, sign(proof_by.signing, statement))
    device = c.DeviceAdded(member, "")
    apply(Overlay(state), Author(member, member, 1, NOW), [change, device])


def test_a_colleagues_key_is_not_enrolled_again(original):
    with original.session() as session:
        member, keys = outsider()
        known = msgspec.structs.replace(session.member, keys=keys.public())
        with pytest.raises(Rejected, match="duplicate_key"):
            _joined(session, member, keys.public(), keys, known=known)


def test_a_key_without_its_private_half_is_not_enrolled(original):
    with original.session() as session:
        member, keys = outsider()
        with pytest.raises(Rejected, match="no_possession"):
            _joined(session, member, keys.public(), make_member_keys())


def test_control_a_sound_key_with_its_proof_is(original):
    with original.session() as session:
        member, keys = outsider()
        _joined(session, member, keys.public(), keys)
