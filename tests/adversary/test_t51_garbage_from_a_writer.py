"""T51: somebody who may write seals garbage, signs it truly, and says nothing."""

from __future__ import annotations

import os

import pytest

from tests.forging import forge
from tests.prepared import OWNER, SECRETS
from vault.accounts import get_field
from vault.audit import verify
from vault.crypto.kdf import sha256
from vault.crypto.sealing import make_key, seal_payload, wrap
from vault.directory import secret_context
from vault.errors import Tampered
from vault.ledger import changes as c

NAME = "山岚官方微博"


def _written(vault, make):
    """The next version of one password, by the owner's own signature, as ``make`` seals it."""
    with vault.session() as session:
        account = next(key for key, one in session.profiles.items() if one.name == NAME)
        found = session.secret_version(account, "password")
        entry_key = session.ring.entry_key(found.seq, found.keyset, session.read_changes, session.state)
        keyset = next(change for change in session.read_changes(found.seq) if isinstance(change, c.KeySetAdded))
        purpose = secret_context(session.vault_id, account, "password", found.version + 1)
        blob, sealed = make(entry_key, purpose)
        changes = [keyset, c.SecretWritten(account, "password", found.version + 1, sealed, 0, "", False)]
        raw, seq = forge(session, changes), session.state.seq + 1
    vault.sql("INSERT INTO ledger VALUES (?, ?)", seq, raw)
    vault.sql("INSERT INTO blobs VALUES (?, ?)", sealed.blob, blob)
    return account, seq


def _random_bytes(entry_key, purpose):
    blob = os.urandom(300)
    return blob, c.Sealed(sha256(blob), bytes(32), wrap(entry_key, make_key()))


def _another_key(entry_key, purpose):
    payload = seal_payload(b"fine", purpose)
    return payload.blob, c.Sealed(sha256(payload.blob), payload.commitment, wrap(make_key(), payload.data_key))


def _another_commitment(entry_key, purpose):
    payload = seal_payload(b"fine", purpose)
    return payload.blob, c.Sealed(sha256(payload.blob), bytes(32), wrap(entry_key, payload.data_key))


def _another_place(entry_key, purpose):
    payload = seal_payload(b"fine", b"another place")
    return payload.blob, c.Sealed(sha256(payload.blob), payload.commitment, wrap(entry_key, payload.data_key))


def _no_text(entry_key, purpose):
    payload = seal_payload(b"\xff\xfe\xfd", purpose)
    return payload.blob, c.Sealed(sha256(payload.blob), payload.commitment, wrap(entry_key, payload.data_key))


GARBAGE = [_random_bytes, _another_key, _another_commitment, _another_place, _no_text]


@pytest.mark.parametrize("make", GARBAGE)
def test_the_writer_is_named_and_the_version_before_still_opens(vault, make):
    account, seq = _written(vault, make)
    with vault.session() as session:
        with pytest.raises(Tampered) as told:
            get_field(session, NAME, "password")
        assert told.value.facts["by"] == OWNER
        assert told.value.facts["seq"] == seq
        assert session.open_secret(account, "password", 2) == SECRETS[NAME]["password"]
        assert get_field(session, "北禾小红书", "password") == SECRETS["北禾小红书"]["password"]


def test_the_record_itself_is_whole(vault):
    """Nobody altered anything: verify says so, and only reading shows what was sealed."""
    _written(vault, _another_commitment)
    with vault.session() as session:
        assert verify(session).ok


def test_the_program_says_who(vault):
    _, seq = _written(vault, _another_key)
    said = vault.program("account", "get", NAME, "--field", "password")
    assert (said.code, said.error) == (4, "tampered")
    assert OWNER in said.json["error"]["message"]
    assert str(seq) in said.json["error"]["message"]
    assert vault.program("account", "list").code == 0


def test_control_the_same_hand_could_have_written_something_good(vault):
    def good(entry_key, purpose):
        payload = seal_payload(b"fine", purpose)
        return payload.blob, c.Sealed(sha256(payload.blob), payload.commitment, wrap(entry_key, payload.data_key))

    _written(vault, good)
    with vault.session() as session:
        assert get_field(session, NAME, "password") == "fine"
