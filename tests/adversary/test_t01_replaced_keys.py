"""T01: the administrator of the database puts another key where a member's key lies."""

from __future__ import annotations

import msgspec
import pytest

from tests.forging import outsider
from tests.prepared import CHEAP, Prepared, judge
from vault.accounts import AccountDraft, edit_account
from vault.crypto.keys import PublicKeys, hpke_open
from vault.crypto.sealing import OpenFailed
from vault.crypto.signing import sign
from vault.errors import Integrity, Tampered, UnknownMemberKey
from vault.keyslot import Keyslot, make_keyslot
from vault.ledger import changes as c


def _slot(vault: Prepared) -> tuple[str, Keyslot]:
    member, raw = vault.sql("SELECT member, bytes FROM keyslots")[0]
    return member, msgspec.msgpack.decode(raw, type=Keyslot)


def _store(vault: Prepared, slot: Keyslot, signing: bytes = b"") -> None:
    if signing:
        slot = msgspec.structs.replace(slot, signature=sign(signing, slot.signed_bytes()))
    vault.sql("UPDATE keyslots SET bytes = ?", msgspec.msgpack.encode(slot))


@pytest.mark.parametrize("which", ["signing", "kem", "both"])
@pytest.mark.parametrize("resigned", [False, True])
def test_a_public_key_in_the_keyslot_cannot_be_replaced(vault, which, resigned):
    _, slot = _slot(vault)
    _, attacker = outsider()
    keys = PublicKeys(
        attacker.public().signing if which != "kem" else slot.keys.signing,
        attacker.public().kem if which != "signing" else slot.keys.kem,
    )
    _store(vault, msgspec.structs.replace(slot, keys=keys), attacker.signing if resigned else b"")
    with pytest.raises(Integrity):
        vault.open()


@pytest.mark.parametrize("version", [1, 2, 7])
def test_a_whole_new_keyslot_that_signs_itself_is_no_wrong_password(vault, version):
    member, slot = _slot(vault)
    _, attacker = outsider()
    raw = make_keyslot(slot.vault, member, version, attacker, "attacker's", bytes(16), CHEAP)
    vault.sql("UPDATE keyslots SET bytes = ?", raw)
    for _ in range(7):
        with pytest.raises((Tampered, UnknownMemberKey)):
            vault.open()
    device = vault.device()
    assert device.lockout(slot.vault, member).failures == 0


def test_nor_is_it_on_a_device_without_a_pin(vault):
    member, slot = _slot(vault)
    _, attacker = outsider()
    (vault.private_folder() / "pin").unlink()
    vault.sql("UPDATE keyslots SET bytes = ?", make_keyslot(slot.vault, member, 1, attacker, "p", bytes(16), CHEAP))
    with pytest.raises(UnknownMemberKey):
        vault.open()


def test_nothing_is_ever_sealed_to_a_planted_key(vault):
    """Rows change under an open session, which goes on writing from what it verified."""
    member, slot = _slot(vault)
    _, attacker = outsider()
    with vault.session() as session:
        vault.sql("UPDATE keyslots SET bytes = ?", make_keyslot(slot.vault, member, 9, attacker, "p", bytes(16), CHEAP))
        edit_account(session, "山岚官方微博", AccountDraft(password="New!after-the-attack"))
        written = session.read_changes(session.state.seq)
        bundles = [bundle for change in written if isinstance(change, c.KeySetAdded) for bundle in change.bundles]
    assert bundles
    for bundle in bundles:
        with pytest.raises(OpenFailed):
            hpke_open(attacker.kem, bundle.sealed, b"")
    assert isinstance(judge(vault), Integrity)


def test_the_founder_in_entry_one_cannot_be_replaced(vault, tmp_path):
    """Everything of another vault but the header, pinned or not."""
    other = tmp_path / "other"
    from tests import prepared

    foreign = prepared.make(other)
    vault.put_rows(foreign.rows())
    assert isinstance(judge(vault), Tampered)
    (vault.private_folder() / "pin").unlink()
    assert isinstance(judge(vault), Tampered)


def test_the_program_says_so_and_counts_no_guess(vault):
    member, slot = _slot(vault)
    _, attacker = outsider()
    vault.sql("UPDATE keyslots SET bytes = ?", make_keyslot(slot.vault, member, 3, attacker, "p", bytes(16), CHEAP))
    said = vault.program("account", "list")
    assert (said.code, said.error) == (4, "unknown_member_key")


def test_the_attacker_of_these_tests_can_write(vault):
    """A control: the same tool that tampers also puts things back, and then everything is whole."""
    raw = vault.sql("SELECT bytes FROM keyslots")[0][0]
    vault.sql("UPDATE keyslots SET bytes = x'00'")
    assert judge(vault) is not None
    vault.sql("UPDATE keyslots SET bytes = ?", raw)
    assert judge(vault) is None
