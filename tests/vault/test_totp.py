"""TOTP: codes equal the RFC's and oathtool's, a seed is understood however written, what is none is refused."""

from __future__ import annotations

import base64
import hmac
import os
import shutil
import subprocess
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.errors import BadInput
from vault.totp import TotpSeed, code_at, parse_seed

SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
RFC_LENGTHS = {"SHA1": 20, "SHA256": 32, "SHA512": 64}

seeds = st.builds(
    TotpSeed,
    secret=st.binary(min_size=1, max_size=80).map(lambda raw: base64.b32encode(raw).decode()),
    algorithm=st.sampled_from(["SHA1", "SHA256", "SHA512"]),
    digits=st.sampled_from([6, 8]),
    period=st.integers(1, 2**31 - 1),
    issuer=st.text(st.characters(codec=None), max_size=30),
    label=st.text(st.characters(codec=None), max_size=30),
)


@pytest.mark.parametrize(
    ("at", "sha1", "sha256", "sha512"),
    [
        (59, "94287082", "46119246", "90693936"),
        (1111111109, "07081804", "68084774", "25091201"),
        (1111111111, "14050471", "67062674", "99943326"),
        (1234567890, "89005924", "91819424", "93441116"),
        (2000000000, "69279037", "90698825", "38618901"),
        (20000000000, "65353130", "77737706", "47863826"),
    ],
)
def test_the_codes_of_rfc_6238(at, sha1, sha256, sha512):
    for algorithm, code in (("SHA1", sha1), ("SHA256", sha256), ("SHA512", sha512)):
        raw = (b"1234567890" * 7)[: RFC_LENGTHS[algorithm]]
        seed = TotpSeed(base64.b32encode(raw).decode(), algorithm, 8)
        assert code_at(seed, at).code == code


def peers_codes(raw, algorithm, digits, period, at):
    """This code and the next by oathtool; where it is not to be had, by the RFC's own steps written out."""
    if shutil.which("oathtool"):
        secret = base64.b32encode(raw).decode()
        peer = ["oathtool", f"--totp={algorithm}", "-b", f"-d{digits}", f"-s{period}s", "-w1", f"-N@{at}", secret]
        return subprocess.run(peer, capture_output=True, text=True, check=True).stdout.split()
    told = []
    for counter in (at // period, at // period + 1):
        mac = hmac.digest(raw, counter.to_bytes(8, "big"), algorithm)
        start = mac[-1] & 15
        number = int.from_bytes(mac[start : start + 4], "big") & 0x7FFFFFFF
        told.append(f"{number % 10**digits:0{digits}}")
    return told


@pytest.mark.parametrize("algorithm", ["SHA1", "SHA256", "SHA512"])
@pytest.mark.parametrize("digits", [6, 8])
@pytest.mark.parametrize("period", [1, 15, 30, 45, 60, 90, 86400])
def test_codes_equal_oathtools(algorithm, digits, period):
    raw = os.urandom(10 + period % 55)
    at = 1_700_000_000 + int.from_bytes(raw[:4], "big") % 900_000_000
    secret = base64.b32encode(raw).decode().rstrip("=")
    view = code_at(TotpSeed(secret, algorithm, digits, period), at)
    assert [view.code, view.next] == peers_codes(raw, algorithm, digits, period, at)


def test_the_hour_that_summer_time_repeats_does_not_change_the_code(monkeypatch):
    ends = 1761440400  # 2025-10-26 01:00 UTC, when Berlin's clocks go back
    told = {}
    for zone in ("UTC", "Europe/Berlin", "Asia/Shanghai"):
        with monkeypatch.context() as here:
            here.setenv("TZ", zone)
            if hasattr(time, "tzset"):
                time.tzset()
            told[zone] = [code_at(TotpSeed(SEED), ends + minutes * 60).code for minutes in range(-90, 90, 7)]
    if hasattr(time, "tzset"):
        time.tzset()
    assert told["UTC"] == told["Europe/Berlin"] == told["Asia/Shanghai"]


def test_a_code_says_how_long_it_lasts_and_what_follows():
    seed = TotpSeed(SEED, period=45)
    first, last = code_at(seed, 45 * 1000), code_at(seed, 45 * 1000 + 44.9)
    assert (first.seconds_left, last.seconds_left, first.period) == (45, 1, 45)
    assert first.code == last.code
    assert code_at(seed, 45 * 1001).code == first.next
    assert code_at(seed, -5).code == code_at(seed, 0).code


@pytest.mark.parametrize(
    "typed",
    [
        "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP", "jbsw y3dp ehpk 3pxp jbsw y3dp ehpk 3pxp",
        "jbsw-y3dp-ehpk-3pxp-jbsw-y3dp-ehpk-3pxp", "  JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP\n",
        "JBSW\u00a0Y3DP\u200bEHPK\u30003PXP\u2013JBSW\tY3DP\r\nEHPK 3PXP\ufeff",
        "ＪＢＳＷＹ３ＤＰＥＨＰＫ３ＰＸＰＪＢＳＷＹ３ＤＰＥＨＰＫ３ＰＸＰ",
        "otpauth://totp/X:brand?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", "OTPAUTH://TOTP/?SECRET=" + SEED,
        "otpauth://totp/a#1?secret=jbsw+y3dp+ehpk+3pxp+jbsw+y3dp+ehpk+3pxp&amp;period=30",
        "otpauth://totp?secret=" + SEED,
    ],
)  # fmt: skip
def test_a_seed_is_understood_however_it_was_written(typed):
    assert parse_seed(typed).secret == SEED


@pytest.mark.parametrize("size", range(10, 41))
def test_padding_may_be_there_or_not(size):
    padded = base64.b32encode(bytes(range(size))).decode()
    assert parse_seed(padded) == parse_seed(padded.rstrip("=")) == TotpSeed(padded)


def test_a_length_that_base32_cannot_have_works_as_in_authenticators():
    assert parse_seed(SEED + "A").secret == SEED
    code_at(parse_seed(SEED[:30]), 0)


@given(seeds)
def test_an_address_gives_its_seed_back(seed):
    assert parse_seed(seed.uri()) == seed


@given(seeds, st.integers(0, 2**40))
def test_every_seed_that_can_be_made_gives_codes(seed, at):
    view = code_at(seed, at)
    assert len(view.code) == len(view.next) == seed.digits
    assert 1 <= view.seconds_left <= seed.period


def test_every_parameter_of_an_address_is_heeded():
    seed = parse_seed(f"otpauth://totp/%E5%BE%AE%E5%8D%9A:a%40b?secret={SEED}&algorithm=hmac-sha512&digits=8&period=45")
    assert seed == TotpSeed(SEED, "SHA512", 8, 45, "微博", "a@b")


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("X:brand?issuer=X&", ("X", "brand")), ("X%3A%20brand?", ("X", "brand")), ("brand?issuer=X&", ("X", "brand")),
        ("Old:brand?issuer=New&", ("New", "brand")), ("x%3Abrand?issuer=X&", ("X", "brand")),
        ("brand?", ("", "brand")), ("a:b:c?", ("a", "b:c")), ("a%3Ab?issuer=&", ("", "a:b")),
    ],
)  # fmt: skip
def test_issuer_and_label_are_told_apart(address, names):
    seed = parse_seed(f"otpauth://totp/{address}secret={SEED}")
    assert (seed.issuer, seed.label) == names


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not_a_seed"), ("   ", "not_a_seed"), ("123456", "not_a_seed"), ("密钥", "not_a_seed"),
        ("ßßßßßßßßßßßßßßßß", "not_a_seed"), ("JBSWY3DPEHPK3PX0", "not_a_seed"), ("JBSW=Y3DPEHPK3PXP", "not_a_seed"),
        ("https://www.example.com/?secret=JBSWY3DPEHPK3PXP", "not_a_seed"), ("A" * 9000, "not_a_seed"),
        ("notaseed", "seed_too_short"), ("this is not a seed", "seed_too_short"), ("234567", "seed_too_short"),
        ("otpauth://totp/X", "not_a_seed"), ("otpauth://totp/X?secret=", "not_a_seed"),
        ("otpauth://totp/X?secret=0189", "not_a_seed"), ("otpauth://totp/X?secret=" + "&a=1" * 50, "not_a_seed"),
        ("otpauth://hotp/X?secret=" + SEED + "&counter=1", "counter_based"), ("otpauth:", "not_a_seed"),
        ("otpauth-migration://offline?data=AAAA", "several_seeds"), ("\ud800" * 20, "not_a_seed"),
        ("otpauth://totp/X?algorithm=MD5&secret=" + SEED, "unsupported_algorithm"),
        ("otpauth://totp/X?digits=7&secret=" + SEED, "unsupported_digits"),
        ("otpauth://totp/X?digits=six&secret=" + SEED, "unsupported_digits"),
        ("otpauth://totp/X?period=0&secret=" + SEED, "unsupported_period"),
        ("otpauth://totp/X?period=-30&secret=" + SEED, "unsupported_period"),
        ("otpauth://totp/X?period=99999999999&secret=" + SEED, "unsupported_period"),
    ],
    ids=range(26),
)  # fmt: skip
def test_what_is_no_seed_is_refused_with_its_reason(text, reason):
    with pytest.raises(BadInput) as refusal:
        parse_seed(text)
    assert refusal.value.facts == {"reason": reason, "field": "totp"}


@given(
    st.text(st.characters(codec=None), max_size=200) | st.text("otpauh:/?=&%secrtABC234").map("otpauth://totp/".__add__)
)
def test_no_text_does_anything_but_give_a_seed_or_a_refusal(text):
    facts = {}
    try:
        parse_seed(text)
    except BadInput as refusal:
        facts = refusal.facts
    assert not facts or set(facts) == {"reason", "field"}


def test_a_seed_and_its_code_stay_out_of_logs():
    seed = TotpSeed(SEED)
    assert SEED not in repr(seed)
    assert code_at(seed, 0).code not in repr(code_at(seed, 0))
