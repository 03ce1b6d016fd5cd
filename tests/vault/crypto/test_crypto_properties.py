"""What holds of sealing, padding, context and printed keys for any bytes at all."""

from __future__ import annotations

import os
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from vault.crypto import keys as member_keys
from vault.crypto import sealing
from vault.crypto.context import context
from vault.crypto.keys import derive_recovery_keys, make_member_keys
from vault.crypto.printed import RECOVERY_KEY, SECRET_KEY, from_text, to_text
from vault.crypto.sealing import (
    BUCKET,
    OpenFailed,
    commit_to,
    make_key,
    open_payload,
    open_sealed,
    pad,
    seal,
    seal_payload,
    unpad,
    unwrap,
    wrap,
)
from vault.errors import BadInput

calm = settings(deadline=None, database=None, max_examples=150)
KEY, OTHER_KEY = bytes(range(32)), bytes(range(1, 33))
PARTS = st.lists(st.one_of(st.binary(max_size=12), st.text(max_size=6), st.integers(0, 2**64 - 1)), max_size=4)


def bytes_of(part: bytes | str | int) -> bytes:
    if isinstance(part, int):
        return part.to_bytes(8, "big")
    return part.encode() if isinstance(part, str) else part


@calm
@given(st.binary(max_size=8), PARTS, st.binary(max_size=8), PARTS)
def test_two_contexts_are_equal_only_if_every_part_is(label, parts, other_label, other_parts):
    left, right = context(label, *parts), context(other_label, *other_parts)
    same_parts = [bytes_of(part) for part in parts] == [bytes_of(part) for part in other_parts]
    assert (left == right) == (label == other_label and same_parts)


@calm
@given(st.binary(max_size=20), st.binary(max_size=20), st.integers(0, 20))
def test_moving_the_border_between_two_parts_makes_another_context(left, right, cut):
    whole = left + right
    assume(cut <= len(whole) and cut != len(left))
    assert context(b"label", left, right) != context(b"label", whole[:cut], whole[cut:])


@calm
@given(st.binary(max_size=600), st.binary(max_size=20))
def test_what_is_sealed_opens_under_its_key_and_purpose_alone(plaintext, purpose):
    sealed = seal(KEY, plaintext, purpose)
    assert open_sealed(KEY, sealed, purpose) == plaintext
    for key, what_for in ((OTHER_KEY, purpose), (KEY, purpose + b"\0")):
        with pytest.raises(OpenFailed):
            open_sealed(key, sealed, what_for)


@calm
@given(st.binary(max_size=300), st.data())
def test_any_flipped_bit_of_a_sealed_text_is_noticed(plaintext, data):
    sealed = bytearray(seal(KEY, plaintext, b"purpose"))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(OpenFailed):
        open_sealed(KEY, bytes(sealed), b"purpose")


@calm
@given(st.binary(max_size=600))
def test_a_payload_opens_with_its_data_key_and_commitment(plaintext):
    payload = seal_payload(plaintext, b"purpose")
    assert open_payload(payload.data_key, payload.blob, payload.commitment, b"purpose") == plaintext
    assert (len(payload.blob) - 12 - 16) % BUCKET == 0


@calm
@given(st.data())
def test_any_flipped_bit_of_blob_commitment_or_wrapped_key_is_noticed(data):
    payload = seal_payload(b"secret", b"purpose")
    parts = [bytearray(payload.blob), bytearray(payload.commitment), bytearray(wrap(KEY, payload.data_key))]
    part = data.draw(st.sampled_from(parts))
    part[data.draw(st.integers(0, len(part) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    blob, commitment, wrapped = (bytes(one) for one in parts)
    with pytest.raises(OpenFailed):
        open_payload(unwrap(KEY, wrapped), blob, commitment, b"purpose")


def test_a_blob_opens_only_with_the_key_that_the_entry_committed_to():
    """AES-GCM alone lets one ciphertext open under two keys; the commitment is what binds it to one."""
    payload = seal_payload(b"secret", b"purpose")
    with pytest.raises(OpenFailed):
        open_payload(payload.data_key, payload.blob, commit_to(OTHER_KEY), b"purpose")


def test_the_same_text_sealed_twice_shares_no_bytes_to_compare():
    first, second = seal_payload(b"same", b"p"), seal_payload(b"same", b"p")
    assert first.data_key != second.data_key
    assert first.blob[:12] != second.blob[:12]
    assert first.blob[12:44] != second.blob[12:44]


@calm
@given(st.binary(max_size=1200))
def test_padding_comes_off_again_and_tells_only_the_bucket(plaintext):
    padded = pad(plaintext)
    assert unpad(padded) == plaintext
    assert len(padded) == -(-(len(plaintext) + 4) // BUCKET) * BUCKET


@pytest.mark.parametrize(
    "padded",
    [
        b"\0\0\0\1ab" + bytes(250),
        (253).to_bytes(4, "big") + bytes(252),
        b"\xff" * 256,
        bytes(255),
        b"\0\0\0\0" + bytes(251) + b"\1",
        b"\0",
    ],
    ids=["byte behind the text", "longer than the bucket", "huge", "no whole bucket", "last byte", "too short"],
)
def test_padding_that_nobody_would_make_is_refused(padded):
    with pytest.raises(OpenFailed):
        unpad(padded)


@calm
@given(st.binary(min_size=16, max_size=16), st.sampled_from([str.lower, str.upper, str.title]))
def test_a_printed_secret_key_is_read_back_however_it_is_typed(raw, how):
    text = to_text(SECRET_KEY, raw)
    assert from_text(SECRET_KEY, how(text), 16) == raw
    assert from_text(SECRET_KEY, text.replace("-", " "), 16) == raw
    assert from_text(SECRET_KEY, text.replace("O", "0").replace("I", "1").replace("B", "8"), 16) == raw


@calm
@given(st.binary(min_size=32, max_size=32))
def test_a_recovery_key_is_no_secret_key(raw):
    text = to_text(RECOVERY_KEY, raw)
    assert from_text(RECOVERY_KEY, text, 32) == raw
    with pytest.raises(BadInput):
        from_text(SECRET_KEY, text, 16)
    with pytest.raises(BadInput):
        from_text(SECRET_KEY, text.replace("SHR", "SHK"), 32)


def test_one_mistyped_or_two_swapped_characters_are_noticed():
    raw = bytes(range(100, 116))
    text = to_text(SECRET_KEY, raw)
    body = [at for at, character in enumerate(text) if at > 3 and character != "-"]
    typos = [text[:at] + other + text[at + 1 :] for at in body[:-1] for other in "AZ27" if text[at] != other]
    swaps = [text[:a] + text[b] + text[a + 1 : b] + text[a] + text[b + 1 :] for a, b in pairwise(body)]
    missed = [typed for typed in typos + swaps if typed != text and is_accepted(typed)]
    assert missed == []


def is_accepted(typed: str) -> bool:
    try:
        from_text(SECRET_KEY, typed, 16)
    except BadInput:
        return False
    return True


@pytest.mark.parametrize("text", ["", "SHK", "SHK-", "SHK-ÄÖÜ", "守号守号", "=" * 29, "SHK-" + "A" * 500])
def test_what_is_no_key_is_refused_without_repeating_it(text):
    with pytest.raises(BadInput) as refused:
        from_text(SECRET_KEY, text, 16)
    assert refused.value.facts == {"reason": "not_a_secret_key", "field": "key"}


def test_a_recovery_key_always_stands_for_the_same_pair():
    assert derive_recovery_keys(bytes(32)).public() == derive_recovery_keys(bytes(32)).public()
    assert derive_recovery_keys(bytes(32)).public() != derive_recovery_keys(os.urandom(32)).public()
    assert derive_recovery_keys(bytes(32)).public().are_sound()


def test_private_keys_and_payloads_do_not_show_themselves():
    keys, payload = make_member_keys(), seal_payload(b"secret", b"p")
    for secret in (keys.signing, keys.kem, keys.local):
        assert repr(secret)[2:-1] not in repr(keys)
    assert repr(payload.data_key)[2:-1] not in repr(payload)


def test_locking_leaves_no_cipher_and_no_private_key_cached():
    seal(make_key(), b"x", b"")
    keys = make_member_keys()
    sealed = member_keys.hpke_seal(keys.public().kem, b"x", b"")
    member_keys.hpke_open(keys.kem, sealed, b"")
    sealing.forget_ciphers()
    member_keys.forget_key_objects()
    assert sealing._cipher.cache_info().currsize == 0
    assert member_keys._private.cache_info().currsize == 0
