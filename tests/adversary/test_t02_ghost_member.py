"""T02: a member whom nobody invited, written straight into the tables."""

from __future__ import annotations

import pytest

from tests.forging import NOW, forge, outsider
from tests.prepared import CHEAP, check, read_everything
from vault.accounts import AccountDraft, edit_account
from vault.crypto.signing import sign
from vault.errors import SecretKeyMissing
from vault.keyslot import make_keyslot
from vault.ledger import changes as c
from vault.ledger.rules.members import proof_of_possession


def _joining(session, ghost, keys):
    public = keys.public()
    proof = sign(keys.signing, proof_of_possession(session.vault_id, ghost, public.signing, public.kem))
    return c.MemberJoined(ghost, "幽灵", "owner", public, proof)


def test_a_ghosts_own_entry_is_noise_and_gives_nothing(vault):
    ghost, keys = outsider()
    with vault.session() as session:
        raw = forge(session, [_joining(session, ghost, keys)], author=ghost, signing=keys.signing, clock=NOW)
        seq = session.state.seq + 1
    vault.sql("INSERT INTO ledger VALUES (?, ?)", seq, raw)
    with vault.session() as session:
        assert ghost not in session.state.members
        assert list(session.state.noise) == [seq]
        read_everything(session)
    assert not check(vault).ok


def test_a_colleague_cannot_conjure_one_either(vault):
    """Even the owner's own signature joins nobody: joining takes an invitation."""
    ghost, keys = outsider()
    with vault.session() as session:
        raw = forge(session, [_joining(session, ghost, keys)])
        seq = session.state.seq + 1
    vault.sql("INSERT INTO ledger VALUES (?, ?)", seq, raw)
    with vault.session() as session:
        assert ghost not in session.state.members
        assert [record.reason for record in session.state.rejected] == ["not_invited"]


def test_a_ghosts_keyslot_row_is_told_and_nothing_is_sealed_to_it(vault):
    ghost, keys = outsider()
    with vault.session() as session:
        slot = make_keyslot(session.vault_id, ghost, 1, keys, "ghost's password", bytes(16), CHEAP)
        vault.sql("INSERT INTO keyslots VALUES (?, ?)", ghost, slot)
        edit_account(session, "山岚官方微博", AccountDraft(password="After!the-ghost"))
        recipients = {
            bundle.to
            for change in session.read_changes(session.state.seq)
            if isinstance(change, c.KeySetAdded)
            for bundle in change.bundles
        }
    assert not any(ghost in to for to in recipients)
    found = check(vault)
    assert not found.ok
    assert found.noise == [{"seq": 0, "reason": f"keyslot {ghost}"}]


def test_the_ghost_cannot_unlock(vault):
    ghost, keys = outsider()
    with vault.session() as session:
        slot = make_keyslot(session.vault_id, ghost, 1, keys, "ghost's password", bytes(16), CHEAP)
    vault.sql("INSERT INTO keyslots VALUES (?, ?)", ghost, slot)
    from vault.unlocking import unlock

    with pytest.raises(SecretKeyMissing):
        unlock(vault.device(), vault.location, member=ghost, password="ghost's password")


def test_verify_of_the_program_exits_4(vault):
    vault.sql("INSERT INTO keyslots SELECT 'abcdefghijklmnop', bytes FROM keyslots")
    said = vault.program("audit", "verify")
    assert (said.code, said.error) == (4, "tampered")
