"""A key in shares: any that suffice give it back, whatever else is told apart by one word for the front ends."""

from __future__ import annotations

import os
from itertools import combinations

import pytest
from shamir_mnemonic import generate_mnemonics

from vault.crypto.shares import combine_shares, looks_like_shares, split_into_shares
from vault.errors import BadInput

KEY = bytes(range(32))


def _reason(text: str) -> str:
    with pytest.raises(BadInput) as caught:
        combine_shares(text)
    return str(caught.value.facts["reason"])


@pytest.mark.parametrize(("count", "threshold"), [(2, 2), (3, 2), (5, 3), (4, 4), (16, 2)])
def test_every_combination_that_suffices_gives_the_key_back(count, threshold):
    shares = split_into_shares(KEY, count, threshold)
    assert len(set(shares)) == count
    for chosen in list(combinations(shares, threshold))[:60]:
        assert combine_shares("\n".join(chosen)) == KEY


def test_more_than_enough_do_as_well_and_all_of_them_are_looked_at():
    shares = split_into_shares(KEY, 5, 2)
    assert combine_shares("\n".join(shares)) == KEY


@pytest.mark.parametrize(("count", "threshold"), [(1, 1), (3, 1), (2, 3), (17, 2), (0, 0)])
def test_a_split_that_protects_nothing_is_refused(count, threshold):
    with pytest.raises(BadInput) as caught:
        split_into_shares(KEY, count, threshold)
    assert caught.value.facts["reason"] == "shares_out_of_range"


def test_what_is_missing_is_counted():
    shares = split_into_shares(KEY, 5, 3)
    with pytest.raises(BadInput) as caught:
        combine_shares("\n".join([shares[0], shares[4], shares[0]]))
    assert {name: caught.value.facts[name] for name in ("reason", "needed", "found")} == {
        "reason": "shares_too_few",
        "needed": 3,
        "found": 2,
    }


def test_shares_of_two_splits_of_one_key_are_no_set():
    one, other = split_into_shares(KEY, 3, 2), split_into_shares(KEY, 3, 2)
    assert _reason(f"{one[0]}\n{other[1]}") == "shares_mixed"


def test_a_share_too_many_from_elsewhere_does_not_pass_unseen():
    one, other = split_into_shares(KEY, 3, 2), split_into_shares(os.urandom(32), 3, 2)
    assert _reason(f"{one[0]}\n{one[1]}\n{other[2]}") == "shares_mixed"


@pytest.mark.parametrize("place", [0, 4, 20, 32])
def test_a_wrong_word_names_its_share(place):
    shares = split_into_shares(KEY, 3, 2)
    words = shares[1].split()
    words[place] = "academic" if words[place] != "academic" else "acid"
    with pytest.raises(BadInput) as caught:
        combine_shares(f"{shares[0]}\n{' '.join(words)}")
    assert (caught.value.facts["reason"], caught.value.facts["line"]) == ("share_damaged", 2)


@pytest.mark.parametrize("change", ["one word less", "one word more", "no word of the list"])
def test_a_share_of_another_length_or_language_is_damaged(change):
    shares = split_into_shares(KEY, 3, 2)
    words = shares[1].split()
    words = {
        "one word less": words[:-1],
        "one word more": [*words, "academic"],
        "no word of the list": ["shouhao", *words[1:]],
    }[change]
    assert _reason(f"{shares[0]}\n{' '.join(words)}") == "share_damaged"


def test_typed_over_several_lines_and_in_capitals_it_is_the_same_share():
    shares = split_into_shares(KEY, 3, 2)
    words = [word.upper() for share in shares[:2] for word in share.split()]
    rows = [" ".join(words[start : start + 5]) for start in range(0, len(words), 5)]
    assert combine_shares("\n\n".join(rows)) == KEY


def test_somebody_elses_shares_are_told_from_ours():
    short = generate_mnemonics(1, [(2, 3)], os.urandom(16))[0]
    groups = generate_mnemonics(2, [(2, 3), (2, 3)], KEY)
    costly = generate_mnemonics(1, [(2, 3)], KEY, iteration_exponent=9)[0]
    assert _reason("\n".join(short[:2])) == "not_our_shares"
    assert _reason("\n".join(groups[0][:2])) == "not_our_shares"
    assert _reason("\n".join(costly[:2])) == "not_our_shares"


def test_a_printed_key_does_not_look_like_shares():
    assert looks_like_shares(split_into_shares(KEY, 2, 2)[0])
    assert not looks_like_shares("SHR-AAAAA-BBBBB-CCCCC")
    assert not looks_like_shares("SHR AAAAA BBBBB CCCCC DDDDD EEEEE FFFFF GGGGG HHHHH IIIII JJJJJ K")
    assert not looks_like_shares("")
