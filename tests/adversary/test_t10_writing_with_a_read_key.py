"""T10: a member who may only read re-encrypts a record with the keys that reading gave them."""

from __future__ import annotations

import pytest

from tests.forging import colleague, forge
from tests.prepared import SECRETS, read_everything
from vault.crypto.kdf import sha256
from vault.crypto.sealing import seal_payload, wrap
from vault.directory import secret_context
from vault.ledger import changes as c
from vault.ledger.records import GrantRecord
from vault.ledger.replay import replay

pytestmark = pytest.mark.engines("sqlite")


def _overwriting(session, account):
    """The next version of a password, sealed correctly and to the right recipients: all that holding keys allows."""
    found = session.secret_version(account, "password")
    key = session.ring.entry_key(found.seq, found.keyset, session.read_changes, session.state)
    keyset = next(change for change in session.read_changes(found.seq) if isinstance(change, c.KeySetAdded))
    payload = seal_payload(
        b"written by a reader", secret_context(session.vault_id, account, "password", found.version + 1)
    )
    sealed = c.Sealed(sha256(payload.blob), payload.commitment, wrap(key, payload.data_key))
    return [keyset, c.SecretWritten(account, "password", found.version + 1, sealed, 0, "", False)]


#: Leads and operators with level view may rotate a password; nobody else's reading is also writing.
READERS = [
    (role, level)
    for role in ("operator", "viewer", "service", "finance", "legal", "hr", "auditor", "lead")
    for level in ("none", "use", "view")
    if (role, level) not in (("operator", "view"), ("lead", "view"))
]


@pytest.mark.parametrize(("role", "level"), READERS)
def test_holding_the_key_is_no_permission_to_write(original, role, level):
    with original.session() as session:
        account = next(key for key, one in session.profiles.items() if one.name == "山岚官方微博")
        member, keys, state = colleague(session, role)
        brand = state.accounts[account].brand
        state.grants[f"{member}:{brand}"] = GrantRecord(member, brand, level, "", session.ring.member, 0)
        raw = forge(session, _overwriting(session, account), author=member, signing=keys.signing)
        replay(state, [(state.seq + 1, raw)], session.ring)
    assert [record.reason for record in state.rejected] == ["not_permitted"]
    assert state.accounts[account].password_version == 2


def test_the_last_good_version_is_what_everybody_reads(vault):
    with vault.session() as session:
        account = next(key for key, one in session.profiles.items() if one.name == "山岚官方微博")
        member, keys, _ = colleague(session, "viewer")
        raw = forge(session, _overwriting(session, account), author=member, signing=keys.signing)
        seq = session.state.seq + 1
    vault.sql("INSERT INTO ledger VALUES (?, ?)", seq, raw)
    with vault.session() as session:
        assert read_everything(session) == SECRETS


def test_control_the_owner_may(original):
    with original.session() as session:
        account = next(key for key, one in session.profiles.items() if one.name == "山岚官方微博")
        _, _, state = colleague(session, "viewer")
        replay(state, [(state.seq + 1, forge(session, _overwriting(session, account)))], session.ring)
    assert state.rejected == []
    assert state.accounts[account].password_version == 3
