"""T31: rows that name another algorithm, another version, or none."""

from __future__ import annotations

import msgspec
import pytest

from tests.forging import colleague, forge
from tests.prepared import judge
from vault.crypto.kdf import KdfCost
from vault.crypto.keys import make_member_keys
from vault.crypto.sealing import OpenFailed, open_payload, open_sealed, seal_payload
from vault.crypto.signing import sign, verifies
from vault.errors import Integrity, NewerVersion, Tampered
from vault.keyslot import Keyslot, parse_keyslot
from vault.ledger import changes as c
from vault.ledger.entry import Unparsable, decode_body, parse_entry
from vault.ledger.fold import apply
from vault.ledger.replay import replay
from vault.ledger.rules.base import Author, Rejected
from vault.ledger.state import Overlay, State

pytestmark = pytest.mark.engines("sqlite")

MAGICS = [b"SHE0", b"SHE2", b"she1", b"\0\0\0\0", b"SHA1", b"NONE"]


@pytest.mark.parametrize("magic", MAGICS, ids=repr)
def test_an_entry_of_another_magic_is_no_entry(original, magic):
    raw = original.rows()[3][1]
    with pytest.raises(Unparsable):
        parse_entry(magic + raw[4:])


@pytest.mark.parametrize("magic", ["SHK0", "SHK2", "", "SHE1"])
def test_a_keyslot_of_another_magic_is_refused_although_it_is_signed(magic):
    keys = make_member_keys()
    blank = Keyslot(magic, "a" * 16, "b" * 16, 1, keys.public(), KdfCost(19, 2, 1), bytes(16), b"x" * 60, b"")
    slot = msgspec.structs.replace(blank, signature=sign(keys.signing, blank.signed_bytes()))
    with pytest.raises(Tampered):
        parse_keyslot(msgspec.msgpack.encode(slot), "a" * 16, "b" * 16)


@pytest.mark.parametrize("size", [0, 1, 63, 65, 128])
def test_a_signature_of_another_length_verifies_nothing(size):
    keys = make_member_keys()
    signature = sign(keys.signing, b"message")
    assert verifies(keys.public().signing, signature, b"message")
    assert not verifies(keys.public().signing, (signature * 2)[:size], b"message")


def test_a_signature_plus_the_groups_order_is_refused():
    """The other spelling of the same signature: two rows with one meaning would have two hashes."""
    order = 2**252 + 27742317777372353535851937790883648493
    keys = make_member_keys()
    signature = sign(keys.signing, b"message")
    other = signature[:32] + (int.from_bytes(signature[32:], "little") + order).to_bytes(32, "little")
    assert not verifies(keys.public().signing, other, b"message")


@pytest.mark.parametrize(
    "suite", ["", "none", "X25519/HKDF-SHA256/AES-128-GCM", "v0", "MLKEM768-X25519/HKDF-SHA256/AES-256-GCM "]
)
def test_no_vault_names_another_suite(original, suite):
    with original.session() as session:
        change = c.VaultCreated("团队", suite, session.state.recovery)
        with pytest.raises(Rejected, match="unknown_suite"):
            apply(Overlay(State()), Author(session.ring.member, session.device_id, 1, 0), [change])


@pytest.mark.parametrize("size", [0, 1, 8, 11, 12, 27])
def test_what_is_too_short_for_nonce_and_tag_does_not_open(size):
    payload = seal_payload(b"secret", b"purpose")
    with pytest.raises(OpenFailed):
        open_payload(payload.data_key, payload.blob[:size], payload.commitment, b"purpose")
    with pytest.raises(OpenFailed):
        open_sealed(payload.data_key, payload.blob[:size], b"purpose")


def test_a_nonce_of_another_length_has_no_place_in_the_format():
    """The library takes 8 to 128 bytes; here the first twelve are the nonce, whatever was meant."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    from vault.crypto.sealing import commit_to, pad

    key, nonce = bytes(32), b"n" * 16
    sealed = nonce + AESGCM(key).encrypt(nonce, pad(b"secret"), b"purpose")
    with pytest.raises(OpenFailed):
        open_payload(key, sealed, commit_to(key), b"purpose")


@pytest.mark.parametrize(
    "body",
    [b"", b"\xc0", b"\x90", b"\x93\xc4\x00\x90", b"\x94\xc4\x00\x90\xc4\x00\xc0", b"\x93\xc4\x00\x90\xc4\x00\x00"],
    ids=["empty", "nil", "no fields", "cut", "one field more", "trailing"],
)
def test_a_body_of_another_shape_is_refused(body):
    with pytest.raises(Unparsable):
        decode_body(body)


def test_a_body_has_one_spelling():
    """The same body with its lengths written in more bytes than needed."""
    assert decode_body(b"\x93\xc4\x00\x90\xc4\x01\x00")
    with pytest.raises(Unparsable):
        decode_body(b"\xdc\x00\x03\xc4\x00\x90\xc4\x01\x00")


@pytest.mark.parametrize(
    "plaintext",
    [b"", b"\xc0", b"\x93\x90\x91\x91\xa7Unknown\x90", b"\x93\x90\x91\x91\xa9PolicySet\x90", b"\xff" * 50],
    ids=["empty", "nil", "unknown change", "a change cut short", "garbage"],
)
def test_content_of_another_shape_has_no_effect(original, plaintext):
    with original.session() as session:
        _, _, state = colleague(session, "viewer")
        replay(state, [(state.seq + 1, forge(session, [], plaintext=plaintext))], session.ring)
    assert [record.reason for record in state.rejected] == ["undecodable"]


def test_a_format_beyond_this_program_stops_it_politely(vault):
    with vault.session() as session:
        raw, seq = forge(session, [c.FormatRaised(2)]), session.state.seq + 1
    vault.sql("INSERT INTO ledger VALUES (?, ?)", seq, raw)
    with pytest.raises(NewerVersion):
        vault.open()
    said = vault.program("account", "list")
    assert (said.code, said.error) == (1, "newer_version")


@pytest.mark.parametrize("wanted", [0, 1, 3, 2**40])
def test_the_format_rises_by_one_and_never_falls(original, wanted):
    with original.session() as session:
        _, _, state = colleague(session, "viewer")
        replay(state, [(state.seq + 1, forge(session, [c.FormatRaised(wanted)]))], session.ring)
    assert [record.reason for record in state.rejected] == ["format_out_of_order"]
    assert state.format == 1


def test_a_row_of_another_version_in_the_store_is_told(vault):
    seq, raw = vault.rows()[-1]
    vault.sql("UPDATE ledger SET bytes = ? WHERE seq = ?", b"SHE0" + raw[4:], seq)
    assert isinstance(judge(vault), Integrity)
