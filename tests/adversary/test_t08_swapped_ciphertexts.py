"""T08: ciphertexts change places between accounts, components, versions and vaults."""

from __future__ import annotations

from itertools import pairwise, permutations

import msgspec
import pytest

from tests import prepared
from tests.prepared import SECRETS, Prepared, flipped, judge
from vault.crypto.sealing import OpenFailed
from vault.errors import Integrity, Tampered


def _sealed(session):
    """Every secret version with where it belongs: (account, component, version) → Sealed and its entry key."""
    found = {}
    for account, components in session.state.secrets.items():
        for component, one in components.items():
            for version in one.versions:
                key = session.ring.entry_key(version.seq, version.keyset, session.read_changes, session.state)
                found[account, component, version.version] = (version.secret, key)
    return found


def test_no_secret_opens_in_any_other_place(vault):
    """The full cross product, with the right keys: only the context tells that the place is wrong."""
    from vault.directory import secret_context

    with vault.session() as session:
        found = _sealed(session)
        assert len(found) >= 12
        for here, there in permutations(found, 2):
            sealed, key = found[there]
            with pytest.raises(OpenFailed):
                session.ring.open_blob(key, sealed, secret_context(session.vault_id, *here))
        for place, (sealed, key) in found.items():
            with pytest.raises(OpenFailed):
                session.ring.open_blob(key, sealed, secret_context("a" * 16, *place))
            assert session.ring.open_blob(key, sealed, secret_context(session.vault_id, *place))


def test_profiles_do_not_open_for_other_accounts(vault):
    from vault.directory import profile_context

    with vault.session() as session:
        for here, there in permutations(session.state.accounts.values(), 2):
            key = session.ring.directory_key(session.state.brands[there.brand])
            with pytest.raises(OpenFailed):
                session.ring.open_blob(key, there.profile, profile_context(session.vault_id, here.id, here.brand))


def test_swapped_rows_of_blobs_are_told_by_reading_and_by_verify(vault):
    with vault.session() as session:
        hashes = [sealed.blob for sealed, _ in _sealed(session).values()]
    for one, other in pairwise(hashes):
        rows = dict(vault.sql("SELECT hash, bytes FROM blobs"))
        vault.sql("UPDATE blobs SET bytes = ? WHERE hash = ?", rows[other], one)
        vault.sql("UPDATE blobs SET bytes = ? WHERE hash = ?", rows[one], other)
        assert isinstance(judge(vault), Tampered)
        vault.sql("UPDATE blobs SET bytes = ? WHERE hash = ?", rows[one], one)
        vault.sql("UPDATE blobs SET bytes = ? WHERE hash = ?", rows[other], other)
    assert judge(vault) is None


def test_blobs_of_another_vault_are_told(vault: Prepared, tmp_path):
    foreign = prepared.make(tmp_path / "foreign").sql("SELECT bytes FROM blobs LIMIT 1")[0][0]
    vault.sql("UPDATE blobs SET bytes = ? WHERE hash = (SELECT hash FROM blobs LIMIT 1)", foreign)
    assert isinstance(judge(vault), Tampered)


def test_the_program_gives_another_accounts_password_to_nobody(vault):
    with vault.session() as session:
        by_name = {profile.name: account for account, profile in session.profiles.items()}
        one, other = (session.secret_version(by_name[name], "password").secret.blob for name in list(SECRETS)[:2])
    rows = dict(vault.sql("SELECT hash, bytes FROM blobs"))
    vault.sql("UPDATE blobs SET bytes = ? WHERE hash = ?", rows[other], one)
    said = vault.program("account", "get", next(iter(SECRETS)), "--field", "password")
    assert (said.code, said.error) == (4, "tampered")
    assert msgspec.json.decode(said.out).keys() == {"error"}
    assert not any(secret["password"] in said.out + said.err for secret in SECRETS.values())


def test_altered_bytes_are_never_blamed_on_the_writer(vault):
    """What the database did to a blob and what its writer sealed into it are told apart."""
    with vault.session() as session:
        account = next(key for key, one in session.profiles.items() if one.name == "山岚官方微博")
        digest = session.secret_version(account, "password").secret.blob
    (raw,) = vault.sql("SELECT bytes FROM blobs WHERE hash = ?", digest)[0]
    for changed in (flipped(raw, 40), raw[:-1], b""):
        vault.sql("UPDATE blobs SET bytes = ? WHERE hash = ?", changed, digest)
        with vault.session() as session, pytest.raises(Tampered) as told:
            session.open_secret(account, "password")
        assert told.value.facts == {"what": "blob", "id": digest.hex()[:16]}


def test_a_removed_blob_is_told(vault):
    with vault.session() as session:
        account = next(key for key, one in session.profiles.items() if one.name == "山岚官方微博")
        digest = session.secret_version(account, "password").secret.blob
    vault.sql("DELETE FROM blobs WHERE hash = ?", digest)
    assert isinstance(judge(vault), Integrity)
    said = vault.program("account", "get", "山岚官方微博", "--field", "password")
    assert (said.code, said.error) == (4, "damaged")
