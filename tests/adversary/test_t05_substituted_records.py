"""T05: a secret sealed under a key that the administrator knows is put where a member's secret was."""

from __future__ import annotations

import pytest

from tests.forging import forge, outsider
from tests.prepared import SECRETS, check, read_everything
from vault.crypto.kdf import sha256
from vault.crypto.keys import hpke_seal
from vault.crypto.sealing import make_key, seal_payload, wrap
from vault.directory import secret_context
from vault.errors import Tampered
from vault.ids import new_id
from vault.keyring import entry_key_info
from vault.ledger import changes as c
from vault.ledger.rules.base import expected_recipients


def _substitute(session, name, *, author="", signing=b""):
    """A perfect entry but for its signature: public keys are all that sealing takes."""
    record = session.state.accounts[next(key for key, one in session.profiles.items() if one.name == name)]
    brand = session.state.brands[record.brand]
    (to,) = expected_recipients(session.state, brand, record.id)
    entry_key, keyset, version = make_key(), new_id(), record.password_version + 1
    purpose = secret_context(session.vault_id, record.id, "password", version)
    payload = seal_payload(b"known to the attacker", purpose)
    digest = sha256(payload.blob)
    sealed = c.Sealed(digest, payload.commitment, wrap(entry_key, payload.data_key))
    bundle = c.Bundle(
        to, hpke_seal(brand.public, entry_key, entry_key_info(session.vault_id, keyset, to, brand.public))
    )
    changes = [
        c.KeySetAdded(keyset, [bundle]),
        c.SecretWritten(record.id, "password", version, sealed, 0, "", False),
    ]
    return forge(session, changes, author=author, signing=signing), (digest, payload.blob)


def _plant(vault, seq, raw, blob):
    vault.sql("INSERT INTO ledger VALUES (?, ?)", seq, raw)
    vault.sql("INSERT INTO blobs VALUES (?, ?)", *blob)


@pytest.mark.parametrize("claims_to_be_the_owner", [True, False])
def test_a_secret_without_its_writers_signature_has_no_effect(vault, claims_to_be_the_owner):
    stranger, keys = outsider()
    with vault.session() as session:
        author = session.ring.member if claims_to_be_the_owner else stranger
        raw, blob = _substitute(session, "山岚官方微博", author=author, signing=keys.signing)
        seq = session.state.seq + 1
    _plant(vault, seq, raw, blob)
    with vault.session() as session:
        assert read_everything(session) == SECRETS
    assert not check(vault).ok


def test_control_with_the_owners_signature_it_would_have_taken_effect(vault):
    """The signature is all that stands between: the same entry, truly signed, is a new password."""
    with vault.session() as session:
        raw, blob = _substitute(session, "山岚官方微博")
        seq = session.state.seq + 1
    _plant(vault, seq, raw, blob)
    with vault.session() as session:
        assert read_everything(session)["山岚官方微博"]["password"] == "known to the attacker"


def test_a_blob_in_anothers_place_does_not_open(vault):
    with vault.session() as session:
        account = next(key for key, one in session.profiles.items() if one.name == "山岚官方微博")
        digest = session.secret_version(account, "password").secret.blob
    payload = seal_payload(b"x", secret_context("a" * 16, account, "password", 2))
    vault.sql("UPDATE blobs SET bytes = ? WHERE hash = ?", payload.blob, digest)
    with vault.session() as session, pytest.raises(Tampered):
        read_everything(session)
