"""One layout for every row: what is made parses back, and no other bytes mean the same."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from vault.crypto.kdf import sha256
from vault.crypto.signing import derive_public
from vault.ledger.entry import (
    ACTIVITY,
    ENTRY,
    MAX_ENTRY,
    NO_PREV,
    Body,
    Delivery,
    Unparsable,
    chained,
    decode_body,
    encode_body,
    make_entry,
    parse_entry,
)

calm = settings(deadline=None, database=None, max_examples=100)
SEED = bytes(range(32))
PUBLIC = derive_public(SEED)
IDS = st.text("abcdefghijklmnopqrstuvwxyz234567", min_size=16, max_size=16)
HASHES = st.binary(min_size=32, max_size=32)
PLACES = st.fixed_dictionaries(
    {
        "vault": IDS,
        "seq": st.integers(0, 2**64 - 1),
        "prev": HASHES,
        "author": IDS,
        "device": IDS,
        "clock": st.integers(0, 2**64 - 1),
        "epoch": st.integers(0, 2**32 - 1),
        "body": st.binary(max_size=200),
    }
)
ONE = make_entry(
    ENTRY,
    vault="a" * 16,
    seq=7,
    prev=NO_PREV,
    author="b" * 16,
    device="c" * 16,
    clock=1,
    epoch=1,
    body=b"body",
    signing=SEED,
)


@calm
@given(PLACES, st.sampled_from([ENTRY, ACTIVITY]))
def test_what_is_made_parses_to_the_same_and_is_signed(place, kind):
    raw = make_entry(kind, **place, signing=SEED)
    entry = parse_entry(raw, kind)
    assert {name: getattr(entry, name) for name in place} == place
    assert entry.raw == raw
    assert entry.hash == sha256(raw)
    assert entry.signed_by(PUBLIC)


@calm
@given(PLACES, st.data())
def test_any_flipped_bit_makes_it_unparsable_or_unsigned(place, data):
    raw = bytearray(make_entry(ENTRY, **place, signing=SEED))
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    assert not is_genuine(bytes(raw))


def is_genuine(raw: bytes) -> bool:
    try:
        return parse_entry(raw).signed_by(PUBLIC)
    except Unparsable:
        return False


@calm
@given(st.binary(max_size=400))
def test_bytes_at_large_are_no_entry(raw):
    assert not is_genuine(raw)


@calm
@given(PLACES, st.integers(1, 40))
def test_cut_or_lengthened_rows_are_no_entry(place, size):
    raw = make_entry(ENTRY, **place, signing=SEED)
    assert not is_genuine(raw[:-size])
    assert not is_genuine(raw[size:])
    assert not is_genuine(raw + bytes(size))


def test_an_activity_row_never_passes_for_an_entry_nor_the_reverse():
    place = {"vault": "a" * 16, "seq": 1, "prev": NO_PREV, "author": "b" * 16, "device": "c" * 16}
    place |= {"clock": 1, "epoch": 1, "body": b""}
    row = make_entry(ACTIVITY, **place, signing=SEED)
    with pytest.raises(Unparsable):
        parse_entry(row)
    assert not is_genuine(ENTRY.magic + row[4:])
    with pytest.raises(Unparsable):
        parse_entry(make_entry(ENTRY, **place, signing=SEED), ACTIVITY)


@pytest.mark.parametrize("at", [4, 60, 76])
@pytest.mark.parametrize("name", [b"A" * 16, b"a" * 15 + b"\xff", b"../../etc/passwd", b"a" * 15 + b"1"])
def test_names_that_are_no_ids_are_unparsable(at, name):
    raw = ONE[:at] + name + ONE[at + 16 :]
    with pytest.raises(Unparsable):
        parse_entry(raw)


def test_a_row_beyond_the_limit_is_unparsable():
    big = make_entry(
        ENTRY,
        vault="a" * 16,
        seq=1,
        prev=NO_PREV,
        author="b" * 16,
        device="c" * 16,
        clock=1,
        epoch=1,
        body=bytes(MAX_ENTRY),
        signing=SEED,
    )
    with pytest.raises(Unparsable):
        parse_entry(big)


def test_another_key_did_not_sign_it():
    assert not parse_entry(ONE).signed_by(derive_public(bytes(32)))


BODIES = st.builds(
    Body,
    st.binary(max_size=20),
    st.lists(st.builds(Delivery, st.text(max_size=5), st.integers(0, 2**32), st.binary(max_size=20)), max_size=3),
    st.binary(max_size=20),
)


@calm
@given(BODIES)
def test_a_body_has_one_form(body):
    assert decode_body(encode_body(body)) == body


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x93\xc4\x00\x90\xc4\x00\x00",
        b"\x93\xc5\x00\x00\x90\xc4\x00",
        b"\xdc\x00\x03\xc4\x00\x90\xc4\x00",
        b"\x94\xc4\x00\x90\xc4\x00\xc0",
        b"\x92\xc4\x00\x90",
        b"\x93\xc4\x00\x91\x93\xa1\xff\x01\xc4\x00\xc4\x00",
        b"\x93\xc4\x00\x91\x93\xa1a\xcb\x3f\xf0\x00\x00\x00\x00\x00\x00\xc4\x00\xc4\x00",
    ],
    ids=["empty", "bytes behind", "long length", "long array", "field too many", "field too few", "no text", "a float"],
)
def test_a_body_written_in_any_other_way_is_refused(raw):
    with pytest.raises(Unparsable):
        decode_body(raw)


@calm
@given(HASHES, HASHES, st.binary(max_size=120))
def test_a_row_that_names_no_predecessor_is_chained_to_it_all_the_same(before, other, raw):
    assume(before != other)
    assert chained(before, raw) != chained(other, raw)
    linked = raw[:28].ljust(28, b"\0") + before + raw
    assert chained(before, linked) == sha256(linked)
    assert chained(before, linked) != chained(before, linked + b"\0")
