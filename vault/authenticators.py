"""The hardware behind security keys: finds what is plugged in, has it touched, and says in a word why it was not.

No session here: whoever waits for a touch does so on a thread of their own. On Windows the system's own dialogs ask.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Final, TypeVar

from vault.crypto.context import context
from vault.crypto.kdf import sha256
from vault.errors import SecurityKeyTrouble
from vault.security_keys import ALGORITHMS, ORIGIN, RP_ID, RP_NAME, Challenge

if TYPE_CHECKING:
    from fido2.client import ClientError, UserInteraction, WebAuthnClient
    from fido2.ctap import CtapDevice
    from fido2.ctap2.pin import ClientPin
    from fido2.webauthn import (
        AuthenticationResponse,
        PublicKeyCredentialCreationOptions,
        PublicKeyCredentialDescriptor,
        RegistrationResponse,
    )

TOUCH_WITHIN_MS: Final = 60_000
_T = TypeVar("_T")


def plugged_in() -> list[CtapDevice]:
    """Raises SecurityKeyTrouble where this user may not talk to what is there."""
    from fido2.hid import CtapHidDevice

    try:
        return list(CtapHidDevice.list_devices())
    except OSError:
        raise SecurityKeyTrouble(reason="no_access") from None


def touch(challenge: Challenge, *, pin: str = "", cancel: Event | None = None) -> AuthenticationResponse:
    """Have an enrolled key answer. Raises SecurityKeyTrouble, with ``pin_needed`` where the key wants its PIN."""
    from fido2.webauthn import PublicKeyCredentialRequestOptions, UserVerificationRequirement

    options = PublicKeyCredentialRequestOptions(
        challenge=challenge.digest,
        timeout=TOUCH_WITHIN_MS,
        rp_id=RP_ID,
        allow_credentials=_descriptors(challenge),
        user_verification=UserVerificationRequirement.REQUIRED,
    )
    return _with_client(pin, lambda client: client.get_assertion(options, cancel).get_response(0), "not_enrolled")


def make(challenge: Challenge, *, pin: str = "", cancel: Event | None = None) -> RegistrationResponse:
    """Have a key make a credential for this vault and member. Raises SecurityKeyTrouble, as ``touch`` does."""
    options = _creation(challenge)
    return _with_client(pin, lambda client: client.make_credential(options, cancel), "enrolled_already")


def _creation(challenge: Challenge) -> PublicKeyCredentialCreationOptions:
    from fido2 import webauthn as w

    kind = w.PublicKeyCredentialType.PUBLIC_KEY
    user = sha256(context(b"shouhao/security-key-user/1", challenge.vault, challenge.member))
    return w.PublicKeyCredentialCreationOptions(
        rp=w.PublicKeyCredentialRpEntity(id=RP_ID, name=RP_NAME),
        user=w.PublicKeyCredentialUserEntity(id=user, name=challenge.name, display_name=challenge.name),
        challenge=challenge.digest,
        pub_key_cred_params=[w.PublicKeyCredentialParameters(type=kind, alg=alg) for alg in ALGORITHMS],
        timeout=TOUCH_WITHIN_MS,
        exclude_credentials=_descriptors(challenge),
        authenticator_selection=w.AuthenticatorSelectionCriteria(
            resident_key=w.ResidentKeyRequirement.DISCOURAGED,
            user_verification=w.UserVerificationRequirement.REQUIRED,
        ),
        attestation=w.AttestationConveyancePreference.NONE,
    )


def _descriptors(challenge: Challenge) -> list[PublicKeyCredentialDescriptor]:
    from fido2.webauthn import PublicKeyCredentialDescriptor, PublicKeyCredentialType

    kind = PublicKeyCredentialType.PUBLIC_KEY
    return [PublicKeyCredentialDescriptor(type=kind, id=credential) for credential in challenge.credentials]


def _with_client(pin: str, act: Callable[[WebAuthnClient], _T], ineligible: str) -> _T:
    from fido2.client import ClientError
    from fido2.ctap import CtapError

    devices: list[CtapDevice] = []
    try:
        return act(_client(pin, devices))
    except ClientError as error:
        raise SecurityKeyTrouble(reason=_reason(error, ineligible)) from None
    except (CtapError, OSError, ValueError):  # pulled out, or an answer that is none
        raise SecurityKeyTrouble(reason="key_failed") from None
    finally:
        for device in devices:
            device.close()


def _client(pin: str, devices: list[CtapDevice]) -> WebAuthnClient:
    """Exactly one key, because a PIN that is tried on another one's counter locks it."""
    from fido2.client import DefaultClientDataCollector, Fido2Client

    collector = DefaultClientDataCollector(ORIGIN)
    if sys.platform == "win32":
        from fido2.client.windows import WindowsClient

        if WindowsClient.is_available():
            return WindowsClient(collector)
    devices += plugged_in()
    if not devices:
        raise SecurityKeyTrouble(reason="no_key_found")
    if len(devices) > 1:
        raise SecurityKeyTrouble(reason="several_keys")
    return Fido2Client(devices[0], collector, user_interaction=_interaction(pin), extensions=())


def _interaction(pin: str) -> UserInteraction:
    from fido2.client import UserInteraction

    class Silent(UserInteraction):
        """The front end has said all there is to say; a PIN it was given is handed on."""

        def request_pin(self, permissions: ClientPin.PERMISSION, rp_id: str | None) -> str | None:
            return pin or None

    return Silent()


def _reason(error: ClientError, ineligible: str) -> str:
    from fido2.client import ClientError, PinRequiredError
    from fido2.ctap import CtapError

    if isinstance(error, PinRequiredError):
        return "pin_needed"
    code = error.cause.code if isinstance(error.cause, CtapError) else None
    pins = {
        CtapError.ERR.PIN_INVALID: "wrong_pin",
        CtapError.ERR.PIN_BLOCKED: "pin_blocked",
        CtapError.ERR.PIN_AUTH_BLOCKED: "pin_blocked",
    }
    if code in pins:
        return pins[code]
    if error.code == ClientError.ERR.CONFIGURATION_UNSUPPORTED:
        return "no_pin" if code is None else "not_suitable"
    if error.code == ClientError.ERR.DEVICE_INELIGIBLE:
        return ineligible
    return "not_touched" if error.code == ClientError.ERR.TIMEOUT else "key_failed"
