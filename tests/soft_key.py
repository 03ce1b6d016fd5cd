"""A security key without hardware: answers CTAP2 in this process, with a fingerprint, a PIN, or neither.

Everything that python-fido2 asks a real one goes through ``call``; the credential's private key stays in here.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from hashlib import sha256
from threading import Event
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2 import cbor
from fido2.cose import ES256
from fido2.ctap import CtapDevice, CtapError
from fido2.ctap2.pin import PinProtocolV2
from fido2.hid import CAPABILITY

UP, UV, AT = 0x01, 0x04, 0x40
ERR = CtapError.ERR


class SoftKey(CtapDevice):
    """``verifies``: finger (built in), pin, or nothing. ``touched`` False: nobody comes."""

    def __init__(self, verifies: str = "finger", pin: str = "2580") -> None:
        self.verifies, self.pin, self.touched = verifies, pin, True
        self.retries = 8
        self.asked = 0  # how often somebody had to touch it
        self.credentials: dict[bytes, tuple[str, ec.EllipticCurvePrivateKey]] = {}
        self._agreement = ec.generate_private_key(ec.SECP256R1())
        self._token = os.urandom(32)
        self._protocol = PinProtocolV2()

    @property
    def capabilities(self) -> int:
        return CAPABILITY.CBOR

    @classmethod
    def list_devices(cls) -> Iterator[CtapDevice]:
        return iter(())

    def call(
        self,
        cmd: int,
        data: bytes = b"",
        event: Event | None = None,
        on_keepalive: Callable[[Any], None] | None = None,
    ) -> bytes:
        commands = {1: self._make, 2: self._assert, 4: self._info, 6: self._client_pin, 11: self._select}
        given: Any = cbor.decode(data[1:]) if len(data) > 1 else {}
        try:
            answer = commands[data[0]](given)
        except CtapError as error:
            return bytes([error.code])
        return b"\0" + (cbor.encode(answer) if answer else b"")

    def _info(self, _: Any) -> dict[int, Any]:
        options = {"rk": False, "up": True}
        if self.verifies == "finger":
            options["uv"] = True
        else:
            options |= {"clientPin": self.verifies == "pin", "pinUvAuthToken": True}
        return {1: ["FIDO_2_0", "FIDO_2_1"], 3: bytes(16), 4: options, 6: [2]}

    def _select(self, _: Any) -> dict[int, Any]:
        self._want_touch()
        return {}

    def _want_touch(self) -> None:
        self.asked += 1
        if not self.touched:
            raise CtapError(ERR.USER_ACTION_TIMEOUT)

    def _verified(self, given: Any, options: Any, param: int) -> int:
        """The UV flag, where the token or the finger says so."""
        if self.verifies == "finger" and options.get("uv"):
            return UV
        if self.verifies == "pin" and param in given:
            hashed = given[1] if param == 8 else given[2]
            if given[param] != self._protocol.authenticate(self._token, hashed):
                raise CtapError(ERR.PIN_AUTH_INVALID)
            return UV
        return 0

    def _make(self, given: Any) -> dict[int, Any]:
        flags = self._verified(given, given.get(7, {}), 8)
        self._want_touch()
        if any(one["id"] in self.credentials for one in given.get(5, [])):
            raise CtapError(ERR.CREDENTIAL_EXCLUDED)
        rp, credential = given[2]["id"], os.urandom(32)
        private = ec.generate_private_key(ec.SECP256R1())
        self.credentials[credential] = (rp, private)
        public = cbor.encode(dict(ES256.from_cryptography_key(private.public_key())))
        attested = bytes(16) + len(credential).to_bytes(2, "big") + credential + public
        return {1: "none", 2: self._data(rp, flags | UP | AT) + attested, 3: {}}

    def _data(self, rp: str, flags: int) -> bytes:
        return sha256(rp.encode()).digest() + bytes([flags]) + bytes(4)

    def _assert(self, given: Any) -> dict[int, Any]:
        rp, options = given[1], given.get(5, {})
        mine = [one for one in given.get(3, []) if self.credentials.get(one["id"], ("",))[0] == rp]
        if not mine:
            raise CtapError(ERR.NO_CREDENTIALS)
        flags = self._verified(given, options, 6)
        if options.get("up", True):
            self._want_touch()
            flags |= UP
        data = self._data(rp, flags)
        signature = self.credentials[mine[0]["id"]][1].sign(data + given[2], ec.ECDSA(hashes.SHA256()))
        return {1: {"id": mine[0]["id"], "type": "public-key"}, 2: data, 3: signature}

    def _client_pin(self, given: Any) -> dict[int, Any]:
        if given[2] == 1:
            return {3: self.retries}
        if given[2] == 2:
            numbers = self._agreement.public_key().public_numbers()
            return {1: {1: 2, 3: -25, -1: 1, -2: numbers.x.to_bytes(32, "big"), -3: numbers.y.to_bytes(32, "big")}}
        if self.retries == 0:
            raise CtapError(ERR.PIN_BLOCKED)
        peer = ec.EllipticCurvePublicNumbers(
            int.from_bytes(given[3][-2], "big"), int.from_bytes(given[3][-3], "big"), ec.SECP256R1()
        )
        shared = self._protocol.kdf(self._agreement.exchange(ec.ECDH(), peer.public_key()))
        if self._protocol.decrypt(shared, given[6]) != sha256(self.pin.encode()).digest()[:16]:
            self.retries -= 1
            raise CtapError(ERR.PIN_INVALID)
        return {2: self._protocol.encrypt(shared, self._token)}
