"""Security keys: FIDO2 credentials that a member enrolled, and the answers that they give to our challenges.

The ledger holds each credential's id and public key. A challenge names vault, member, operation, account and time,
may be answered once and within minutes, and only by a key of the very member. ``vault.authenticators`` talks to the
hardware; nothing there needs a session, so that waiting for a touch holds up nobody.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from vault.crypto.context import context
from vault.crypto.kdf import sha256
from vault.errors import BadInput, NotFound, SecondFactorNeeded
from vault.factors import KEYS, hold_factor
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.records import SecurityKeyRecord
from vault.naming import pick
from vault.session import Session
from vault.times import iso
from vault.views import SecurityKeyRow

if TYPE_CHECKING:
    from fido2.server import Fido2Server
    from fido2.webauthn import AttestedCredentialData, AuthenticationResponse, RegistrationResponse

#: A name that no website can ever have (RFC 2606), so that no page can ask a key for what is meant for us.
RP_ID: Final = "shouhao.invalid"
ORIGIN: Final = f"https://{RP_ID}"
RP_NAME: Final = "Shouhao 守号"
#: COSE: ES256, EdDSA and, for the platform authenticators of older computers, RS256. Nothing else is enrolled.
ALGORITHMS: Final = (-7, -8, -257)
ANSWER_WITHIN_MS: Final = 5 * 60 * 1000
LONGEST_LABEL: Final = 100


@dataclass(frozen=True, slots=True)
class Challenge:
    """What a key is asked; ``credentials`` are those that may answer, or must not be enrolled again."""

    vault: str
    member: str
    name: str
    operation: str
    scopes: tuple[str, ...]
    at_ms: int
    nonce: bytes
    credentials: tuple[bytes, ...]

    @property
    def digest(self) -> bytes:
        return sha256(
            context(
                b"shouhao/security-key/1",
                self.vault,
                self.member,
                self.operation,
                len(self.scopes),
                *self.scopes,
                self.at_ms,
                self.nonce,
            )
        )


def list_security_keys(session: Session) -> list[SecurityKeyRow]:
    """The member's own, oldest first."""
    return [SecurityKeyRow(key.id, key.label, iso(key.at)) for key in _own(session)]


def _own(session: Session) -> list[SecurityKeyRecord]:
    mine = [key for key in session.state.security_keys.values() if key.member == session.ring.member]
    return sorted(mine, key=lambda key: (key.at, key.id))


# using one


def ask_key(session: Session, operation: str, scopes: Sequence[str]) -> Challenge:
    """A challenge for the member's keys. Raises SecondFactorNeeded where none is enrolled."""
    if not _own(session):
        raise _refused("no_key_enrolled")
    return _challenge(session, operation, scopes)


def take_answer(session: Session, challenge: Challenge, answer: AuthenticationResponse) -> None:
    """Believe a key's answer for this shift. Raises SecondFactorNeeded, with the reason, for any other answer."""
    own = _own(session)
    _hold_challenge(session, challenge)
    state = _server_state(challenge)
    try:
        found = _server().authenticate_complete(state, [_attested(key) for key in own], answer)
        known = next(key for key in own if _decode(key.credential) == found.credential_id)
    except Exception as error:  # whatever a library says of hostile bytes: they are no proof
        _note_bad_answer(session, challenge)
        mine = getattr(answer, "raw_id", b"") in [_decode(key.credential) for key in own]
        raise _refused("bad_answer" if mine else "wrong_key") from error
    session.record("key_touched", _account(session, challenge), operation=challenge.operation, name=known.label)
    session.factors.note(session)


def _account(session: Session, challenge: Challenge) -> str:
    return next((scope for scope in challenge.scopes if scope in session.state.accounts), "")


def _note_bad_answer(session: Session, challenge: Challenge) -> None:
    session.record("factor_refused", _account(session, challenge), operation=challenge.operation)


# enrolling and removing


def ask_new_key(session: Session, label: str) -> Challenge:
    """A challenge for a key that is not enrolled yet. Raises BadInput, ApprovalNeeded, SecondFactorNeeded."""
    _clean(label)
    hold_factor(session, KEYS)
    return _challenge(session, "enrol", ())


def enrol_key(session: Session, challenge: Challenge, label: str, made: RegistrationResponse) -> str:
    """Its id. Raises BadInput (another challenge's key, one of an unknown kind, one enrolled already)."""
    label = _clean(label)
    _hold_challenge(session, challenge)
    hold_factor(session, KEYS)
    try:
        found = _server().register_complete(_server_state(challenge), made).credential_data
    except Exception as error:
        raise BadInput(reason="not_a_new_key", field="key") from error
    if found is None or found.public_key.ALGORITHM not in ALGORITHMS:
        raise BadInput(reason="not_a_new_key", field="key")
    key = new_id()
    change = c.SecurityKeyEnrolled(key, label, _encode(found.credential_id), _encode(_cose(found)))
    session.commit(lambda intention: intention.add(change))
    return key


def remove_key(session: Session, wanted: str) -> None:
    """A key of one's own, lost or given back: by id or label. It needs no touch, but what stands in for a key.

    Raises NotFound, Ambiguous, ApprovalNeeded, SecondFactorNeeded.
    """
    key = pick("key", wanted, _own(session), id_of=lambda one: one.id, name_of=lambda one: one.label)
    hold_factor(session, KEYS, without_key=True)

    def build(intention: Intention) -> None:
        if key.id not in intention.overlay.security_keys:
            raise NotFound(kind="key", name=wanted)
        intention.add(c.SecurityKeyRemoved(key.id))

    session.commit(build)


def _clean(label: str) -> str:
    label = label.strip()
    if not label:
        raise BadInput(reason="empty", field="label")
    if len(label) > LONGEST_LABEL:
        raise BadInput(reason="too_long", field="label")
    return label


# the challenge, and the library's view of things


def _challenge(session: Session, operation: str, scopes: Sequence[str]) -> Challenge:
    credentials = tuple(_decode(key.credential) for key in _own(session))
    made = Challenge(
        session.vault_id,
        session.ring.member,
        session.member.name,
        operation,
        tuple(scopes),
        session.clock_ms(),
        os.urandom(32),
        credentials,
    )
    session.factors.challenges.add(made.nonce)
    return made


def _hold_challenge(session: Session, challenge: Challenge) -> None:
    """Ours, of this session, not answered before and not of yesterday."""
    if challenge.nonce not in session.factors.challenges:
        _note_bad_answer(session, challenge)
        raise _refused("answered_before")
    session.factors.challenges.remove(challenge.nonce)
    if (challenge.vault, challenge.member) != (session.vault_id, session.ring.member):
        raise _refused("bad_answer")
    if not 0 <= session.clock_ms() - challenge.at_ms <= ANSWER_WITHIN_MS:
        raise _refused("too_late")


def _refused(reason: str) -> SecondFactorNeeded:
    return SecondFactorNeeded(missing="security_key", reason=reason, ask=[])


def _server() -> Fido2Server:
    from fido2.server import Fido2Server
    from fido2.webauthn import PublicKeyCredentialRpEntity

    return Fido2Server(
        PublicKeyCredentialRpEntity(id=RP_ID, name=RP_NAME), verify_origin=lambda origin: origin == ORIGIN
    )


def _server_state(challenge: Challenge) -> dict[str, Any]:
    from fido2.utils import websafe_encode
    from fido2.webauthn import UserVerificationRequirement

    required = UserVerificationRequirement.REQUIRED
    return {"challenge": websafe_encode(challenge.digest), "user_verification": required}


def _attested(key: SecurityKeyRecord) -> AttestedCredentialData:
    from fido2 import cbor
    from fido2.cose import CoseKey
    from fido2.webauthn import Aaguid, AttestedCredentialData

    cose = cbor.decode(_decode(key.public))
    if not isinstance(cose, dict):
        raise ValueError("no key")
    public = CoseKey.parse(cose)
    if public.ALGORITHM not in ALGORITHMS:
        raise ValueError("a key of another kind")
    return AttestedCredentialData.create(Aaguid.NONE, _decode(key.credential), public)


def _cose(found: AttestedCredentialData) -> bytes:
    from fido2 import cbor

    return cbor.encode(dict(found.public_key))


def _encode(raw: bytes) -> str:
    from fido2.utils import websafe_encode

    return websafe_encode(raw)


def _decode(text: str) -> bytes:
    from fido2.utils import websafe_decode

    return websafe_decode(text)
