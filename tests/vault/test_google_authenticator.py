"""Google Authenticator's export: pages in any order, duplicates, gaps, unusable entries; nothing lost silently."""

from __future__ import annotations

import base64
from itertools import permutations
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.vault.qr_pictures import draw
from vault.errors import BadInput, NotFound
from vault.interchange.google_authenticator import (
    read_export,
    read_export_files,
    seeds_from_files,
    seeds_from_texts,
)
from vault.interchange.otpauth import read_otpauth
from vault.totp import TotpSeed, parse_seed

PICTURES = Path(__file__).parents[1] / "samples"
ALGORITHMS = {"SHA1": 1, "SHA256": 2, "SHA512": 3}


def varint(number):
    number &= 2**64 - 1
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])


def part(number, value):
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def entry(raw=b"12345678901234567890", name="brand", issuer="X", algorithm=1, digits=1, kind=2):
    texts = part(1, raw) + part(2, name.encode()) + part(3, issuer.encode())
    return texts + part(4, algorithm) + part(5, digits) + part(6, kind)


def address(entries, index=0, size=1, batch=-77, more=b""):
    payload = b"".join(part(1, e) for e in entries) + part(2, 1) + part(3, size) + part(5, batch) + more
    if index:  # a zero is left out, as the format has it
        payload += part(4, index)
    return "otpauth-migration://offline?data=" + quote(base64.b64encode(payload).decode(), safe="")


def three_pages():
    return [address([entry(bytes([n]) * 20, f"brand{n}"), entry(bytes([n + 9]) * 20, f"b{n}")], n, 3) for n in range(3)]


def refused(call):
    with pytest.raises(BadInput) as refusal:
        call()
    return refusal.value.facts


def test_pages_are_put_in_order_however_they_come():
    expected = [label for n in range(3) for label in (f"brand{n}", f"b{n}")]
    for pages in permutations(three_pages()):
        assert [seed.label for seed in seeds_from_texts(pages)] == expected


def test_a_page_photographed_twice_counts_once():
    pages = three_pages()
    assert len(seeds_from_texts([pages[2], *pages, pages[0]])) == 6


def test_missing_pages_are_told_by_number():
    facts = refused(lambda: seeds_from_texts([three_pages()[1]]))
    assert (facts["reason"], facts["missing"], facts["of"]) == ("pages_missing", [1, 3], 3)


def test_two_exports_at_once_are_kept_apart():
    other = [address([entry(b"z" * 20, "z")], 0, 2, batch=5), address([entry(b"y" * 20, "y")], 1, 2, batch=5)]
    assert len(seeds_from_texts([other[1], *three_pages(), other[0]])) == 8
    assert refused(lambda: seeds_from_texts([*three_pages(), other[0]]))["missing"] == [2]


def test_pages_that_contradict_each_other_are_refused():
    clash = address([entry(b"q" * 20)], 1, 3)
    assert refused(lambda: read_export([*three_pages(), clash]))["reason"] == "pages_contradict"
    assert refused(lambda: read_export([*three_pages(), address([entry()], 3, 4)]))["reason"] == "pages_contradict"


def test_every_algorithm_length_and_name_arrives():
    entries = [entry(b"a" * 32, "X:brand", "X", 2, 2), entry(b"b" * 64, "店铺", "拼多多", 3, 1)]
    entries.append(entry(b"c" * 10, "c", "", 0, 0, 0))
    raw = [base64.b32encode(letter * size).decode() for letter, size in ((b"a", 32), (b"b", 64), (b"c", 10))]
    assert seeds_from_texts([address(entries)]) == [
        TotpSeed(raw[0], "SHA256", 8, 30, "X", "brand"),
        TotpSeed(raw[1], "SHA512", 6, 30, "拼多多", "店铺"),
        TotpSeed(raw[2], label="c"),
    ]


def test_unusable_entries_are_problems_with_their_names_and_the_rest_arrives():
    bad = [entry(kind=1, name="counter"), entry(algorithm=4, name="md5"), entry(digits=3, name="odd")]
    bad.append(entry(b"", "none"))
    export = read_export([address([*bad, entry()])])
    assert [(p.sheet, p.row, p.message) for p in export.problems] == [
        ("X: counter", 1, "counter_based"),
        ("X: md5", 2, "unsupported_algorithm"),
        ("X: odd", 3, "unsupported_digits"),
        ("X: none", 4, "not_a_seed"),
    ]
    assert [seed.label for seed in export.seeds] == ["brand"]


def test_an_export_with_nothing_usable_says_why():
    assert refused(lambda: seeds_from_texts([address([entry(kind=1)])]))["reason"] == "counter_based"
    assert refused(lambda: seeds_from_texts([]))["reason"] == "no_seed"


def test_single_seeds_and_pages_may_be_mixed_and_other_codes_are_problems():
    single = TotpSeed("JBSWY3DPEHPK3PXP", issuer="Y", label="single")
    export = read_export(["https://www.example.com", single.uri(), *three_pages(), single.uri()])
    assert (len(export.seeds), export.seeds[0]) == (7, single)
    assert [(p.row, p.message) for p in export.problems] == [(1, "not_a_seed")]


@pytest.mark.parametrize(
    "change",
    [
        lambda a: a.replace("%2B", "+").replace("%2F", "/").replace("%3D", ""),
        lambda a: a.replace("%2B", "-").replace("%2F", "_"),
        lambda a: a.replace("%2B", " "),
        lambda a: f"  {a.replace('otpauth-migration', 'OTPAUTH-MIGRATION')}\n",
    ],
    ids=["bare", "the other alphabet", "plus lost", "capitals and space"],
)
def test_an_address_is_read_however_it_was_escaped(change):
    page = address([entry(bytes([251, 239, 190, 255] * 6))])
    assert "%2" in page
    assert seeds_from_texts([change(page)]) == seeds_from_texts([page])


def test_fields_of_later_versions_are_stepped_over():
    later = part(8, b"unique id") + varint(9 << 3 | 1) + b"8 bytes!" + varint(10 << 3 | 5) + b"four"
    assert seeds_from_texts([address([entry() + later], more=later)]) == seeds_from_texts([address([entry()])])


@pytest.mark.parametrize(
    "text",
    [
        "otpauth-migration://offline", "otpauth-migration://offline?data=", "otpauth-migration://offline?data=!!!!",
        "otpauth-migration://offline?data=CgUKAw", "otpauth-migration://offline?data=" + "A" * 70_000,
        address([entry()], index=2, size=2), address([entry()], size=5000), address([], more=b"\x0b"),
        address([], more=b"\xff" * 11), address([], more=b"\x0a\xff\xff\xff\xff\x0f"), "otpauth-migration://[?data=AA",
    ],
    ids=range(11),
)  # fmt: skip
def test_a_page_that_cannot_be_read_is_refused(text):
    if text == "otpauth-migration://offline?data=":
        assert refused(lambda: seeds_from_texts([text]))["reason"] == "no_seed"
    else:
        assert refused(lambda: read_export([text]))["reason"] == "not_an_export"


@given(st.lists(st.binary(max_size=120), max_size=4))
def test_no_payload_does_anything_but_give_an_export_or_a_refusal(payloads):
    texts = ["otpauth-migration://offline?data=" + quote(base64.b64encode(raw).decode()) for raw in payloads]
    reason = ""
    try:
        read_export(texts)
    except BadInput as refusal:
        reason = refusal.facts["reason"]
    assert reason in ("", "not_an_export", "pages_missing", "pages_contradict")


@given(
    st.lists(
        st.tuples(st.binary(min_size=1, max_size=64), st.sampled_from(sorted(ALGORITHMS)), st.sampled_from([6, 8])),
        min_size=1, max_size=12, unique=True,
    ),
    st.integers(1, 5), st.randoms(use_true_random=False),
)  # fmt: skip
def test_whatever_was_exported_arrives(exported, per_page, shuffler):
    entries = [entry(raw, algorithm=ALGORITHMS[name], digits=digits // 4) for raw, name, digits in exported]
    chunks = [entries[at : at + per_page] for at in range(0, len(entries), per_page)]
    pages = [address(chunk, n, len(chunks)) for n, chunk in enumerate(chunks)]
    shuffler.shuffle(pages)
    seeds = seeds_from_texts(pages)
    assert [(base64.b32decode(s.secret + "=" * (-len(s.secret) % 8)), s.algorithm, s.digits) for s in seeds] == exported
    assert [parse_seed(seed.uri()) for seed in seeds] == seeds


def test_kept_pictures_hold_what_they_held():
    seeds = seeds_from_files([PICTURES / "google-authenticator-export.png"])
    assert [(s.secret, s.issuer, s.label) for s in seeds] == [
        ("4OOKRK3XOAX7345UOSN6BVIFG2MGICYN", "X", "brand0@corp.example"),
        ("PBQFDANRBAOJP72MNVIG46DQ65G547FQ", "Meta", "brand1@corp.example"),
        ("V2IIE3XRM76JHAJ5I7AIDWCQ37VBE4XB", "TikTok", "brand2@corp.example"),
        ("I3AS4IO2B3TDPQXMRY3CBM43GRXYLAPN", "X", "brand3@corp.example"),
        ("GJDODD57ZXFA7NLOSMF7SNJDKKHUJGFE", "Meta", "brand4@corp.example"),
    ]
    one, eight = seeds_from_files([PICTURES / "totp-qr.png", PICTURES / "totp-sha256-8digits.png"])
    assert (one.secret, one.issuer) == ("T4QTGKIOQZ5LDTX3RZKABFXEEG6U6KFT", "微博")
    assert (eight.secret, eight.algorithm, eight.digits) == ("2QTBGTQAH5DKIINHIOJYQU3WTLQU7NBP", "SHA256", 8)


def picture(folder, name, text):
    path = folder / f"{name}.png"
    draw(text).save(path)
    return path


def test_an_export_over_several_pictures_is_read_in_any_order(tmp_path):
    paths = [picture(tmp_path, f"page{n}", text) for n, text in enumerate(three_pages())]
    assert len(seeds_from_files(paths[::-1])) == 6
    assert refused(lambda: seeds_from_files(paths[:2]))["missing"] == [3]


def test_a_picture_without_a_code_is_named(tmp_path):
    blank = tmp_path / "空白.png"
    Image.new("L", (300, 300), 255).save(blank)
    export = read_export_files([blank, PICTURES / "totp-qr.png"])
    assert [(p.sheet, p.message) for p in export.problems] == [("空白.png", "no_code_in_picture")]
    assert len(export.seeds) == 1
    assert refused(lambda: seeds_from_files([blank]))["reason"] == "no_code_in_picture"


def test_a_file_that_is_missing_or_no_picture_is_named(tmp_path):
    with pytest.raises(NotFound):
        seeds_from_files([tmp_path / "gone.png"])
    text = tmp_path / "notes.png"
    text.write_text("no picture")
    facts = refused(lambda: seeds_from_files([text]))
    assert facts == {"reason": "not_a_picture", "field": "file", "file": "notes.png"}


def test_a_text_file_of_addresses_is_read_line_by_line():
    lines = ["\ufeff# from another program", "", TotpSeed("JBSWY3DPEHPK3PXP").uri(), "", "junk!", address([entry()])]
    export = read_otpauth("\r\n".join(lines))
    assert (len(export.seeds), [(p.row, p.message) for p in export.problems]) == (2, [(2, "not_a_seed")])


def test_seeds_stay_out_of_logs():
    export = read_export([address([entry()])])
    assert export.seeds[0].secret not in repr(export)
    assert "GEZDGNBV" not in str(refused(lambda: read_export([address([entry()], size=2)])))
