"""What this device remembers between runs: known vaults, secret keys, pins, failed unlocks, settings.

All of it is keyed by vault and member, so that several members share one PC and one machine holds several vaults.
Readable on disk: vaults' names and places, this device's members' names and roles, settings. Nothing else.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Final, Literal

import msgspec

from vault.crypto.kdf import hkdf, mac, same, sha256
from vault.crypto.printed import SECRET_KEY, from_text, to_text
from vault.errors import BadInput, SecretKeyMissing, Tampered
from vault.files import make_private, write_atomically
from vault.keychain import FileKeychain, Keychain, SystemKeychain
from vault.views import KnownMember, KnownVault

SECRET_KEY_SIZE: Final = 16
FREE_ATTEMPTS: Final = 5
FIRST_WAIT_S: Final = 15 * 60
LONGEST_WAIT_S: Final = 24 * 3600

Setting = str | int | bool


class Pin(msgspec.Struct, frozen=True):
    """The last state of the vault that this device verified; whatever the store says later must build on it."""

    seq: int
    hash: str
    clock: int
    keyslot_version: int
    keyslot_digest: str
    device: str
    activity_n: int
    activity_hash: str
    keys: str = ""  # fingerprint of the member's public keys
    recovery: str = ""  # the recovery key's public signing key


class _Failures(msgspec.Struct, frozen=True):
    count: int
    last_ms: int


class LockoutState(msgspec.Struct, frozen=True):
    """``attempts_left`` before a wait; ``retry_after_s`` is 0 when one may try now."""

    failures: int
    attempts_left: int
    retry_after_s: int


class _Registry(msgspec.Struct):
    vaults: list[KnownVault] = []
    last: str = ""
    settings: dict[str, Setting] = {}


def wait_after(failures: int) -> int:
    """Seconds to wait after so many failures in a row: none before the fifth, then 15 minutes, doubling to a day."""
    if failures < FREE_ATTEMPTS:
        return 0
    return min(FIRST_WAIT_S << min(failures - FREE_ATTEMPTS, 16), LONGEST_WAIT_S)


class Device:
    """One home folder. Cheap to open; reads files as they are needed."""

    def __init__(self, home: Path, keychain: Keychain | None) -> None:
        self.home = home
        self._chosen = keychain

    @classmethod
    def open(cls, home: Path | None = None, store: Literal["keyring", "file"] | None = None) -> Device:
        """``store`` None: the file where one was asked for before, else the keychain."""
        if home is None:
            home = default_home()
        make_private(home)
        chosen: Keychain | None = None
        if store is not None:
            chosen = FileKeychain(home) if store == "file" else SystemKeychain()
        return cls(home, chosen)

    # known vaults and settings

    def _registry(self) -> _Registry:
        try:
            return msgspec.json.decode((self.home / "device.json").read_bytes(), type=_Registry)
        except FileNotFoundError:
            return _Registry()
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):  # a convenience, not evidence: start afresh
            return _Registry()

    def _save(self, registry: _Registry) -> None:
        write_atomically(self.home / "device.json", msgspec.json.format(msgspec.json.encode(registry), indent=1))

    def vaults(self) -> list[KnownVault]:
        return self._registry().vaults

    def last_used(self) -> KnownVault | None:
        registry = self._registry()
        return next((vault for vault in registry.vaults if vault.id == registry.last), None)

    def remember(self, vault: str, team: str, location: str, member: KnownMember) -> None:
        """Note where the vault lies and who opened it here."""
        registry = self._registry()
        known = next((item for item in registry.vaults if item.id == vault), None)
        others = [item for item in known.members if item.id != member.id] if known else []
        entry = KnownVault(vault, team, location, [*others, member])
        if known == entry and registry.last == vault:
            return
        registry.vaults = [item for item in registry.vaults if item.id != vault] + [entry]
        registry.last = vault
        self._save(registry)

    def setting(self, key: str, default: Setting) -> Setting:
        value = self._registry().settings.get(key, default)
        return value if isinstance(value, type(default)) else default

    def set_setting(self, key: str, value: Setting) -> None:
        registry = self._registry()
        registry.settings = {**registry.settings, key: value}
        self._save(registry)

    # secret keys

    def folder(self, vault: str, member: str) -> Path:
        path = self.home / vault / member
        make_private(path)
        return path

    def keychain_for(self, vault: str, member: str) -> Keychain:
        if self._chosen is not None:
            return self._chosen
        file = FileKeychain(self.home)
        return file if file.get(f"{vault}:{member}:secret") is not None else SystemKeychain()

    def secret_key(self, vault: str, member: str) -> bytes:
        """Raises SecretKeyMissing, also for a damaged one (the kit has it), KeychainTrouble."""
        text = self.keychain_for(vault, member).get(f"{vault}:{member}:secret")
        try:
            return from_text(SECRET_KEY, text or "", SECRET_KEY_SIZE)
        except BadInput:
            raise SecretKeyMissing(vault=vault, member=member) from None

    def save_secret_key(self, vault: str, member: str, secret_key: bytes) -> None:
        """Raises KeychainTrouble."""
        self.keychain_for(vault, member).put(f"{vault}:{member}:secret", to_text(SECRET_KEY, secret_key))

    # logins to servers

    def _login_keychain(self, name: str) -> Keychain:
        file = FileKeychain(self.home)
        return self._chosen or (file if file.get(name) is not None else SystemKeychain())

    def login_password(self, location: str) -> str:
        """The database password that worked for ``location``, or "". Raises KeychainTrouble."""
        name = _login_name(location)
        return bytes.fromhex(self._login_keychain(name).get(name) or "").decode("utf-8")

    def keep_login_password(self, location: str, password: str) -> None:
        """It opens nothing but sealed bytes, and so may lie beside the secret key. Raises KeychainTrouble."""
        name = _login_name(location)
        text = password.encode("utf-8").hex()
        if (keychain := self._login_keychain(name)).get(name) != text:
            keychain.put(name, text)

    # the pin

    def load_pin(self, vault: str, member: str, secret_key: bytes) -> Pin | None:
        """The newer of home's and keychain's. Raises Tampered for one whose MAC is wrong; None where there is none."""
        texts: list[bytes] = []
        path = self.folder(vault, member) / "pin"
        if path.exists():
            try:
                texts.append(path.read_bytes())
            except OSError:  # there, and not to be read: not the same as never having been here
                raise Tampered(what="pin") from None
        keychain = self.keychain_for(vault, member)
        if keychain.kind == "keyring":
            kept = keychain.get(f"{vault}:{member}:pin")
            texts += [kept.encode("utf-8")] if kept else []
        pins = [_open_pin(text, secret_key) for text in texts]
        return max(pins, key=lambda pin: (pin.seq, pin.activity_n), default=None)

    def _home_pin(self, vault: str, member: str, secret_key: bytes) -> Pin | None:
        try:
            return _open_pin((self.folder(vault, member) / "pin").read_bytes(), secret_key)
        except (OSError, Tampered):
            return None

    def save_pin(
        self, vault: str, member: str, secret_key: bytes, pin: Pin, *, keychain: bool, replacing: bool = False
    ) -> None:
        """Home always; the keychain only when asked (it costs a round trip).

        Another window may have seen more: a pin never moves back, but for an override that is ``replacing`` it.
        """
        known = None if replacing else self._home_pin(vault, member, secret_key)
        if known is not None:
            pin = _newest(known, pin)
        body = msgspec.json.encode(pin)
        text = body + b"\n" + mac(_pin_key(secret_key), body).hex().encode("ascii")
        write_atomically(self.folder(vault, member) / "pin", text)
        if keychain and (chain := self.keychain_for(vault, member)).kind == "keyring":
            chain.put(f"{vault}:{member}:pin", text.decode("ascii"))

    # failed unlocks

    def _failures(self, vault: str, member: str, secret_key: bytes) -> _Failures:
        path = self.folder(vault, member) / "failures"
        try:
            body, _, tag = path.read_bytes().rpartition(b"\n")
        except FileNotFoundError:
            return _Failures(0, 0)
        except OSError:
            body, tag = b"", b""
        if not same(tag, mac(_failures_key(secret_key), body).hex().encode("ascii")):
            # Whoever edits the counter to get more guesses gets the wait instead, once: from the edit on, not for ever.
            return _Failures(FREE_ATTEMPTS, min(_now_ms(), path.stat().st_mtime_ns // 1_000_000))
        return msgspec.json.decode(body, type=_Failures)

    def lockout(self, vault: str, member: str) -> LockoutState:
        secret_key = self.secret_key(vault, member)
        failures = self._failures(vault, member, secret_key)
        if failures.last_ms > _now_ms():
            # The clock was set back, or had been years ahead: the wait starts over, and no longer than it is.
            failures = self._keep_failures(vault, member, secret_key, failures.count)
        return self._lockout_of(failures)

    def _lockout_of(self, failures: _Failures) -> LockoutState:
        wait = wait_after(failures.count)
        # A clock set back must not end a wait early, one set forward is the user's own computer.
        passed = max(0, _now_ms() - failures.last_ms) // 1000
        left = max(0, FREE_ATTEMPTS - failures.count) or 1
        return LockoutState(failures.count, left, max(0, wait - passed))

    def note_failure(self, vault: str, member: str) -> LockoutState:
        secret_key = self.secret_key(vault, member)
        count = self._failures(vault, member, secret_key).count + 1
        return self._lockout_of(self._keep_failures(vault, member, secret_key, count))

    def _keep_failures(self, vault: str, member: str, secret_key: bytes, count: int) -> _Failures:
        failures = _Failures(count, _now_ms())
        body = msgspec.json.encode(failures)
        tag = mac(_failures_key(secret_key), body).hex().encode("ascii")
        write_atomically(self.folder(vault, member) / "failures", body + b"\n" + tag)
        return failures

    def clear_failures(self, vault: str, member: str) -> None:
        (self.folder(vault, member) / "failures").unlink(missing_ok=True)


def default_home() -> Path:
    """``SHOUHAO_HOME``, or where the platform keeps an application's data."""
    named = os.environ.get("SHOUHAO_HOME")
    if named:
        return Path(named)
    import platformdirs

    return Path(platformdirs.user_data_dir("shouhao", appauthor=False))


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def _login_name(location: str) -> str:
    return f"login:{sha256(location.encode('utf-8')).hex()[:32]}"


def _pin_key(secret_key: bytes) -> bytes:
    return hkdf(secret_key, b"shouhao/pin/1")


def _failures_key(secret_key: bytes) -> bytes:
    return hkdf(secret_key, b"shouhao/failures/1")


def _newest(known: Pin, pin: Pin) -> Pin:
    """The further of two for each of the chains that a pin holds: the ledger, and this device's activity."""
    ledger = known if known.seq > pin.seq else pin
    active = known if known.device == pin.device and known.activity_n > pin.activity_n else pin
    return msgspec.structs.replace(
        ledger,
        device=pin.device,
        clock=max(known.clock, pin.clock),
        activity_n=active.activity_n,
        activity_hash=active.activity_hash,
    )


def _open_pin(text: bytes, secret_key: bytes) -> Pin:
    body, _, tag = text.rpartition(b"\n")
    if not same(tag, mac(_pin_key(secret_key), body).hex().encode("ascii")):
        raise Tampered(what="pin")
    return msgspec.json.decode(body, type=Pin)
