"""Known answers from the standards and from pyca's collection, the ones that must fail included."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator
from pathlib import Path

import cryptography_vectors
import pytest
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from vault.crypto.kdf import FLOOR, KdfCost, derive_from_password, hkdf
from vault.crypto.keys import KEM_PRIVATE_SIZE, derive_kem_public, hpke_open, kem_public_is_sound
from vault.crypto.sealing import OpenFailed, open_sealed, unwrap, wrap
from vault.crypto.signing import derive_public, is_strong_public_key, sign, verifies

VECTORS = Path(next(iter(cryptography_vectors.__path__)))
X_WING, HKDF_SHA256, AES_256_GCM = 0x647A, 1, 2


def blocks(name: str) -> Iterator[dict[str, str]]:
    """The stanzas of a NIST file; ``FAIL`` becomes a key, headings in brackets stay with what follows them."""
    heading: dict[str, str] = {}
    for stanza in (VECTORS / name).read_text().replace("\r\n", "\n").split("\n\n"):
        found = dict(heading)
        for line in stanza.splitlines():
            if line.startswith("["):
                key, _, value = line.strip("[]").partition("=")
                heading[key.strip()] = found[key.strip()] = value.strip()
            elif line.strip() == "FAIL":
                found["FAIL"] = ""
            elif "=" in line and not line.startswith("#"):
                key, _, value = line.partition("=")
                found[key.strip()] = value.strip()
        yield found


# HPKE


def hpke_vectors() -> list[dict[str, object]]:
    found = []
    for name in ("test-vectors.json", "hpke-pq-test-vectors.json"):
        found += json.loads((VECTORS / "HPKE" / name).read_text())
    return found


def key_schedule(secret: bytes, info: bytes, kem: int, aead: int, key_size: int) -> tuple[bytes, bytes]:
    """RFC 9180, 5.1, base mode with HKDF-SHA256, written out by hand: key and base nonce."""
    suite = b"HPKE" + kem.to_bytes(2, "big") + HKDF_SHA256.to_bytes(2, "big") + aead.to_bytes(2, "big")

    def extract(salt: bytes, label: bytes, ikm: bytes) -> bytes:
        return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + ikm, "sha256")

    def expand(prk: bytes, label: bytes, about: bytes, size: int) -> bytes:
        return hmac.digest(prk, size.to_bytes(2, "big") + b"HPKE-v1" + suite + label + about + b"\1", "sha256")[:size]

    about = b"\0" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
    prk = extract(secret, b"secret", b"")
    return expand(prk, b"key", about, key_size), expand(prk, b"base_nonce", about, 12)


def bytes_of(vector: dict[str, object], name: str) -> bytes:
    return bytes.fromhex(str(vector[name]))


KEY_SIZES = {1: 16, 2: 32, 3: 32}
SCHEDULES = [
    vector
    for vector in hpke_vectors()
    if vector["mode"] == 0 and vector["kdf_id"] == HKDF_SHA256 and vector["aead_id"] in KEY_SIZES
]
X_WINGS = [vector for vector in hpke_vectors() if vector["kem_id"] == X_WING]


def test_the_oracle_derives_the_published_keys_of_rfc_9180_and_of_the_hybrid_suites():
    assert len(SCHEDULES) > 10
    for vector in SCHEDULES:
        kem, aead = int(str(vector["kem_id"])), int(str(vector["aead_id"]))
        secret, info = bytes_of(vector, "shared_secret"), bytes_of(vector, "info")
        derived = key_schedule(secret, info, kem, aead, KEY_SIZES[aead])
        assert derived == (bytes_of(vector, "key"), bytes_of(vector, "base_nonce"))


def x_wing_private(vector: dict[str, object]) -> bytes:
    """An X-Wing seed becomes the seed of ML-KEM and the scalar of X25519, which is how we keep them."""
    return hashlib.shake_256(bytes_of(vector, "skRm")).digest(KEM_PRIVATE_SIZE)


@pytest.mark.parametrize("vector", X_WINGS, ids=lambda vector: f"kdf{vector['kdf_id']}")
def test_x_wing_makes_the_published_public_key_of_a_private_one(vector):
    public = bytes_of(vector, "pkRm")
    assert derive_kem_public(x_wing_private(vector)) == public
    assert kem_public_is_sound(public)


def sealed_by_hand(vector: dict[str, object], plaintext: bytes) -> bytes:
    """What a sender with the published shared secret would send under our suite."""
    key, nonce = key_schedule(bytes_of(vector, "shared_secret"), bytes_of(vector, "info"), X_WING, AES_256_GCM, 32)
    return bytes_of(vector, "enc") + AESGCM(key).encrypt(nonce, plaintext, b"")


@pytest.mark.parametrize("vector", X_WINGS, ids=lambda vector: f"kdf{vector['kdf_id']}")
def test_x_wing_reaches_the_published_shared_secret_and_our_suite_opens_what_was_sealed_with_it(vector):
    private, info = x_wing_private(vector), bytes_of(vector, "info")
    assert hpke_open(private, sealed_by_hand(vector, b"Beauty is truth"), info) == b"Beauty is truth"


@pytest.mark.parametrize("where", [0, 500, 1087, 1088, 1119, 1120, -1])
def test_a_changed_byte_of_a_published_encapsulation_opens_nothing(where):
    vector = X_WINGS[0]
    sealed = bytearray(sealed_by_hand(vector, b"Beauty is truth"))
    sealed[where] ^= 1
    with pytest.raises(OpenFailed):
        hpke_open(x_wing_private(vector), bytes(sealed), bytes_of(vector, "info"))


def test_another_purpose_or_another_recipient_opens_nothing():
    first, second = X_WINGS
    sealed = sealed_by_hand(first, b"Beauty is truth")
    with pytest.raises(OpenFailed):
        hpke_open(x_wing_private(first), sealed, b"another purpose")
    with pytest.raises(OpenFailed):
        hpke_open(x_wing_private(second), sealed, bytes_of(first, "info"))


@pytest.mark.parametrize("size", [0, 1, 1119, 1120, 1135])
def test_a_cut_encapsulation_opens_nothing(size):
    sealed = sealed_by_hand(X_WINGS[0], b"")[:size]
    with pytest.raises(OpenFailed):
        hpke_open(x_wing_private(X_WINGS[0]), sealed, bytes_of(X_WINGS[0], "info"))


def test_a_public_key_with_a_small_order_x25519_half_is_unsound():
    whole = bytes_of(X_WINGS[0], "pkRm")
    for half in (bytes(32), b"\1" + bytes(31)):
        assert not kem_public_is_sound(whole[:1184] + half)
    assert not kem_public_is_sound(whole[:-1])
    assert not kem_public_is_sound(b"\xff" * 1184 + whole[1184:])  # coefficients beyond ML-KEM's modulus


# Argon2id


def argon2_vectors() -> list[dict[str, str]]:
    return [found for found in blocks("KDF/argon2id.txt") if "output" in found]


@pytest.mark.parametrize("vector", argon2_vectors(), ids=lambda vector: f"count{vector['COUNT']}")
def test_argon2id_gives_the_answers_of_rfc_9106(vector):
    password, salt = bytes.fromhex(vector["pass"]), bytes.fromhex(vector["salt"])
    cost = {"length": int(vector["length"]), "iterations": int(vector["iter"]), "lanes": int(vector["lanes"])}
    memory, extra = int(vector["memcost"]), {}
    if "secret" in vector:
        extra = {"secret": bytes.fromhex(vector["secret"]), "ad": bytes.fromhex(vector["ad"])}
    oracle = Argon2id(salt=salt, memory_cost=memory, **cost, **extra)
    assert oracle.derive(password).hex() == vector["output"]
    if not extra:  # the library that derives takes neither a secret nor associated data
        derived = hash_secret_raw(password, salt, cost["iterations"], memory, cost["lanes"], cost["length"], Type.ID)
        assert derived.hex() == vector["output"]


@pytest.mark.parametrize("password", ["", "made-up phrase", "守号 ✓", "\ud800"])
@pytest.mark.parametrize("cost", [FLOOR, KdfCost(20, 3, 2)])
def test_a_password_derives_what_the_second_implementation_derives(password, cost):
    salt = bytes(range(16))
    oracle = Argon2id(salt=salt, length=32, iterations=cost.time, lanes=cost.lanes, memory_cost=cost.memory * 1024)
    assert derive_from_password(password, salt, cost) == oracle.derive(password.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize(
    "cost", [(18, 2, 1), (19, 1, 1), (19, 2, 0), (2049, 2, 1), (19, 11, 1), (19, 2, 9), (2**32, 2**31, 255), (-1, 2, 1)]
)
def test_a_cost_outside_the_clients_bounds_is_never_spent(cost):
    with pytest.raises(ValueError, match="out of bounds"):
        derive_from_password("x", bytes(16), KdfCost(*cost))


def test_a_salt_of_another_length_is_refused():
    with pytest.raises(ValueError, match="out of bounds"):
        derive_from_password("x", bytes(15), FLOOR)


# HKDF, AES-GCM, key wrap


def hkdf_vectors() -> list[dict[str, str]]:
    cases = (VECTORS / "KDF/rfc-5869-HKDF-SHA256.txt").read_text().split("COUNT")[1:]
    lines = [[line.partition("=") for line in case.splitlines()] for case in cases]
    return [{key.strip(): value.strip() for key, _, value in case} for case in lines]


@pytest.mark.parametrize("vector", hkdf_vectors(), ids=lambda vector: f"L{vector['L']}")
def test_hkdf_gives_the_answers_of_rfc_5869(vector):
    key, info, salt = (bytes.fromhex(vector[name]) for name in ("IKM", "info", "salt"))
    assert hkdf(key, info, int(vector["L"]), salt).hex() == vector["OKM"]


def test_aes_256_gcm_opens_what_nist_sealed_and_refuses_what_nist_broke():
    judged = {True: 0, False: 0}
    for vector in blocks("ciphers/AES/GCM/gcmDecrypt256.rsp"):
        if vector.get("IVlen") != "96" or vector.get("Taglen") != "128" or "Count" not in vector:
            continue
        sealed = bytes.fromhex(vector["IV"] + vector["CT"] + vector["Tag"])
        key, purpose = bytes.fromhex(vector["Key"]), bytes.fromhex(vector["AAD"])
        if "FAIL" in vector:
            with pytest.raises(OpenFailed):
                open_sealed(key, sealed, purpose)
        else:
            assert open_sealed(key, sealed, purpose).hex() == vector["PT"]
        judged["FAIL" not in vector] += 1
    assert min(judged.values()) > 50


@pytest.mark.parametrize("size", range(28))
def test_too_few_bytes_for_nonce_and_tag_open_nothing(size):
    with pytest.raises(OpenFailed):
        open_sealed(bytes(32), bytes(size), b"")


def test_key_wrap_gives_nists_answers_and_refuses_what_nist_broke():
    wrapped = [one for one in blocks("keywrap/kwtestvectors/KW_AE_256.txt") if len(one.get("P", "")) == 64]
    assert len(wrapped) > 50
    for vector in wrapped:
        assert wrap(bytes.fromhex(vector["K"]), bytes.fromhex(vector["P"])).hex() == vector["C"]
    judged = {True: 0, False: 0}
    for vector in blocks("keywrap/kwtestvectors/KW_AD_256.txt"):
        if len(vector.get("C", "")) != 80:
            continue
        key, closed = bytes.fromhex(vector["K"]), bytes.fromhex(vector["C"])
        if "FAIL" in vector:
            with pytest.raises(OpenFailed):
                unwrap(key, closed)
        else:
            assert unwrap(key, closed).hex() == vector["P"]
        judged["FAIL" not in vector] += 1
    assert min(judged.values()) > 10


# Ed25519


def test_ed25519_gives_the_published_signatures_and_refuses_altered_ones():
    for line in (VECTORS / "asymmetric/Ed25519/sign.input").read_text().splitlines()[:512]:
        secret, public, message, signed = (bytes.fromhex(part) for part in line.split(":")[:4])
        seed, signature = secret[:32], signed[:64]
        assert derive_public(seed) == public
        assert is_strong_public_key(public)
        assert sign(seed, message) == signature
        assert verifies(public, signature, message)
        assert not verifies(public, signature, message + b"\0")
        assert not verifies(public, signature[:-1] + bytes([signature[-1] ^ 0x20]), message)


ORDER = 2**252 + 27742317777372353535851937790883648493
FIELD = 2**255 - 19


def test_a_signature_with_the_group_order_added_to_s_is_refused():
    signature = sign(bytes(32), b"message")
    scalar = int.from_bytes(signature[32:], "little") + ORDER
    malleated = signature[:32] + scalar.to_bytes(32, "little")
    assert not verifies(derive_public(bytes(32)), malleated, b"message")


#: y of a point of order eight, as libraries that refuse small keys list it.
ORDER_EIGHT = int.from_bytes(
    bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"), "little"
)
#: y of the eight points of small order: of order four, one, two, and eight.
TORSION_Y = (0, 1, FIELD - 1, ORDER_EIGHT, FIELD - ORDER_EIGHT)


def encodings() -> list[bytes]:
    """Each small point with either sign, as it should be written and as y plus the field's size where that fits."""
    values = [*TORSION_Y, *(y + FIELD for y in TORSION_Y if y + FIELD < 2**255)]
    return [(y | sign_bit << 255).to_bytes(32, "little") for y in values for sign_bit in (0, 1)]


@pytest.mark.parametrize("public", encodings(), ids=bytes.hex)
def test_a_key_of_small_order_is_refused_in_every_writing(public):
    assert not is_strong_public_key(public)


@pytest.mark.parametrize("y", [3, 4, 5, 9, 10, 18])
def test_a_key_that_is_not_written_canonically_is_refused(y):
    assert not is_strong_public_key((y + FIELD).to_bytes(32, "little"))


def test_a_point_off_the_curve_or_of_another_length_is_refused():
    off = next(y for y in range(2, 50) if not on_curve(y))
    assert not is_strong_public_key(off.to_bytes(32, "little"))
    assert not is_strong_public_key(derive_public(bytes(32))[:31])
    assert not is_strong_public_key(b"")


def on_curve(y: int) -> bool:
    d = -121665 * pow(121666, -1, FIELD) % FIELD
    square = (y * y - 1) * pow(d * y * y + 1, -1, FIELD) % FIELD
    return square == 0 or pow(square, (FIELD - 1) // 2, FIELD) == 1


def test_the_library_alone_would_let_a_small_key_sign_anything():
    """Why the check exists; if this ever fails the check is still right, and may be moved."""
    identity = b"\1" + bytes(31)
    forged = identity + bytes(32)
    assert verifies(identity, forged, b"one message")
    assert verifies(identity, forged, b"another message")
    assert not is_strong_public_key(identity)
