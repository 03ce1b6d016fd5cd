"""T37: too few shares, shares of different sets, wrong shares and a wrong passphrase, against a real vault."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from shamir_mnemonic import combine_mnemonics, generate_mnemonics

from tests.prepared import CHEAP
from vault.crypto.printed import RECOVERY_KEY, from_text, to_text
from vault.crypto.shares import split_into_shares
from vault.errors import BadInput
from vault.recovery import check_recovery_key, read_recovery_key, recover_member

NEW = "a new phrase for 37"


@pytest.fixture
def key(vault):
    return from_text(RECOVERY_KEY, (vault.folder / "recovery-key").read_text(), 32)


def _try(vault, text):
    """What somebody with these shares gets: the refusal's word, or "in"."""
    device, rows, slots = vault.device(), vault.rows(), vault.sql("SELECT * FROM keyslots")
    member = device.vaults()[0].members[0].id
    try:
        recover_member(device, vault.location, member, read_recovery_key(text), NEW, kdf=CHEAP).session.close()
    except BadInput as refused:
        assert vault.rows() == rows
        assert vault.sql("SELECT * FROM keyslots") == slots
        return refused.facts["reason"]
    return "in"


def test_no_combination_below_the_threshold_says_anything(vault, key):
    shares = split_into_shares(key, 5, 3)
    for few in (1, 2):
        for chosen in combinations(shares, few):
            assert _try(vault, "\n".join(chosen)) == "shares_too_few"
            with pytest.raises(Exception, match="mnemonic"):  # nor does the library give anything away
                combine_mnemonics(chosen)


def test_no_mixture_of_two_sets_does(vault, key):
    one, other = split_into_shares(key, 3, 2), split_into_shares(key, 3, 2)
    for left, right in product(one, other):
        assert _try(vault, f"{left}\n{right}") == "shares_mixed"


def test_a_whole_set_of_another_vaults_key_opens_nothing(vault):
    assert _try(vault, "\n".join(split_into_shares(bytes(32), 3, 2)[:2])) == "other_recovery_key"
    assert _try(vault, to_text(RECOVERY_KEY, bytes(32))) == "other_recovery_key"


def test_shares_made_with_a_passphrase_give_another_key_which_is_noticed(vault, key):
    shares = generate_mnemonics(1, [(2, 3)], key, passphrase=b"somebody's")[0][:2]
    assert combine_mnemonics(shares) != key  # without an error: why the result is held against the record
    assert _try(vault, "\n".join(shares)) == "other_recovery_key"


def test_a_check_notices_them_too_and_uses_nothing(vault, key):
    shares = split_into_shares(key, 3, 2)
    with vault.session() as session:
        seq = session.state.seq
        for text in ("\n".join(split_into_shares(bytes(32), 3, 2)), shares[0]):
            with pytest.raises(BadInput):
                check_recovery_key(session, text)
        check_recovery_key(session, "\n".join(shares[1:]))
        assert session.state.seq == seq


def test_control_enough_of_one_set_lets_the_member_in(vault, key):
    assert _try(vault, "\n".join(split_into_shares(key, 5, 3)[1:4])) == "in"
