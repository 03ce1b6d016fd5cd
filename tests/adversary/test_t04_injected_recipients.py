"""T04: somebody is slipped into, or left out of, the list of those whom a key is sealed to."""

from __future__ import annotations

import pytest

from tests.forging import colleague, forge, outsider
from vault.crypto.kdf import sha256
from vault.crypto.keys import derive_kem_public, hpke_seal, make_kem_private, make_member_keys
from vault.crypto.sealing import make_key, seal_payload, wrap
from vault.directory import secret_context
from vault.ids import new_id
from vault.intention import Intention
from vault.keyring import entry_key_info
from vault.ledger import changes as c
from vault.ledger.replay import replay
from vault.ledger.rules.base import expected_recipients


def _tried(session, changes):
    _, _, state = colleague(session, "viewer")
    replay(state, [(state.seq + 1, forge(session, changes))], session.ring)
    return [record.reason for record in state.rejected]


def _writing(session, recipients):
    """A new password in the owner's own entry, its entry key sealed to ``recipients`` of (name, public key)."""
    account = next(iter(session.state.accounts.values()))
    version, keyset, entry_key = account.password_version + 1, new_id(), make_key()
    payload = seal_payload(b"new", secret_context(session.vault_id, account.id, "password", version))
    sealed = c.Sealed(sha256(payload.blob), payload.commitment, wrap(entry_key, payload.data_key))
    bundles = [
        c.Bundle(to, hpke_seal(kem, entry_key, entry_key_info(session.vault_id, keyset, to, kem)))
        for to, kem in recipients
    ]
    written = c.SecretWritten(account.id, "password", version, sealed, 0, "", False)
    return [c.KeySetAdded(keyset, bundles), written]


@pytest.fixture
def entitled(original):
    with original.session() as session:
        account = next(iter(session.state.accounts.values()))
        brand = session.state.brands[account.brand]
        (to,) = expected_recipients(session.state, brand, account.id)
        yield session, (to, brand.public)


def test_control_exactly_the_entitled_is_accepted(entitled):
    session, right = entitled
    assert _tried(session, _writing(session, [right])) == []


@pytest.mark.parametrize(
    "who", ["an outsider", "the recovery key", "the owner too", "twice", "nobody", "another brand"]
)
def test_any_other_list_is_rejected(entitled, who):
    session, right = entitled
    stranger, keys = outsider()
    others = [brand for brand in session.state.brands.values() if brand.id not in right[0]]
    lists = {
        "an outsider": [right, (stranger, keys.public().kem)],
        "the recovery key": [right, ("recovery", session.state.recovery.kem)],
        "the owner too": [right, (session.ring.member, session.ring.public.kem)],
        "twice": [right, right],
        "nobody": [],
        "another brand": [(f"brand:{others[0].id}:1", others[0].public)],
    }
    assert _tried(session, _writing(session, lists[who])) == ["wrong_recipients"]


def _brand(session, *, private=None, directory=None):
    """A brand as the program makes one, with its lists of recipients changed."""
    intention = Intention(session)
    intention.add_brand("新牌子")
    (made,) = (change for change in intention.changes if isinstance(change, c.BrandAdded))
    return c.BrandAdded(
        made.brand,
        made.name,
        made.public,
        made.private if private is None else private(made.private),
        made.directory if directory is None else directory(made.directory),
    )


def _with_stranger(bundles):
    return [*bundles, c.Bundle(outsider()[0], bundles[0].sealed)]


def _without_recovery(bundles):
    return [bundle for bundle in bundles if bundle.to != "recovery"]


@pytest.mark.parametrize("change", [_with_stranger, _without_recovery, lambda bundles: [*bundles, bundles[0]]])
@pytest.mark.parametrize("which", ["private", "directory"])
def test_a_brands_keys_go_to_its_maker_and_the_recovery_key_and_to_nobody_else(original, which, change):
    with original.session() as session:
        assert _tried(session, [_brand(session)]) == []
        assert _tried(session, [_brand(session, **{which: change})]) == ["wrong_recipients"]


def test_the_recovery_key_is_named_once_and_for_ever(original):
    with original.session() as session:
        attackers = make_member_keys().public()
        for changes in ([c.VaultCreated("团队", "MLKEM768-X25519/HKDF-SHA256/AES-256-GCM", attackers)],):
            assert _tried(session, changes) == ["not_the_beginning"]
        recovery = session.state.recovery
        assert derive_kem_public(make_kem_private()) != recovery.kem
