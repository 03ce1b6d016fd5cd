"""A member's own password: the same keys under another lock."""

from __future__ import annotations

from vault.crypto.kdf import DEFAULT_COST, KdfCost, cost_is_acceptable, sha256
from vault.errors import BadInput
from vault.founding import LONGEST
from vault.intention import Intention
from vault.keyslot import make_keyslot
from vault.ledger import changes as c
from vault.session import Session


def change_password(session: Session, new_password: str, *, kdf: KdfCost | None = None) -> None:
    """Every device of the member asks for the new one from its next unlock on; the secret key stays as it is.

    Raises BadInput, SecretKeyMissing, KeychainTrouble, StoreTrouble.
    """
    cost = kdf or DEFAULT_COST
    if not cost_is_acceptable(cost):
        raise BadInput(reason="kdf_out_of_bounds", field="kdf")
    if not new_password.strip() or len(new_password.strip()) > LONGEST["password"]:
        raise BadInput(reason="too_long" if new_password.strip() else "empty", field="password")
    vault, member, keys = session.vault_id, session.ring.member, session.ring.keys
    secret_key, version = session.device.secret_key(vault, member), session.member.keyslot_version + 1
    slot = make_keyslot(vault, member, version, keys, new_password, secret_key, cost)

    def build(intention: Intention) -> None:
        intention.add(c.KeyslotWritten(version, sha256(slot)))
        intention.keyslot = (member, slot)

    session.commit(build)
