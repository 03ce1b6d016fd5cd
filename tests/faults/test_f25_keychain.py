"""F25: the system's keychain is missing, locked, or somebody else's: the key comes from the kit, never from nowhere."""

from __future__ import annotations

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from tests.prepared import CHEAP, PASSWORD
from vault.device import Device
from vault.errors import KeychainTrouble, SecretKeyMissing, Tampered
from vault.founding import create_vault
from vault.unlocking import add_device, unlock

pytestmark = pytest.mark.engines("sqlite")


class Remembering(KeyringBackend):
    """A keychain in this process; ``trouble`` is raised by every call while it is set."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.trouble: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if self.trouble:
            raise self.trouble
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.trouble:
            raise self.trouble
        self.kept[service, username] = password


@pytest.fixture
def chain():
    before, made = keyring.get_keyring(), Remembering()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def made(chain, tmp_path):
    """A vault whose secret key lies in the keychain."""
    device = Device.open(tmp_path / "home")
    created = create_vault(device, str(tmp_path / "team.vault"), team="T", name="N", password=PASSWORD, kdf=CHEAP)
    created.session.lock()
    return device, str(tmp_path / "team.vault"), created.secret_key


def _unlock(made):
    return unlock(made[0], made[1], member=None, password=PASSWORD)


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [
        (NoKeyringError(), "no_keychain"),
        (InitError(), "keychain_locked"),
        (KeyringLocked(), "keychain_locked"),
        (RuntimeError("the bus is gone"), "keychain_failed"),
    ],
)
def test_its_trouble_is_told_by_name(made, chain, trouble, reason):
    chain.trouble = trouble
    with pytest.raises(KeychainTrouble) as told:
        _unlock(made)
    assert told.value.facts == {"reason": reason}
    chain.trouble = None
    _unlock(made).lock()


def test_trouble_at_locking_loses_nothing(made, chain):
    session = _unlock(made)
    chain.trouble = KeyringLocked()
    session.lock()
    chain.trouble = None
    _unlock(made).lock()


def test_an_emptied_keychain_asks_for_the_kit_and_never_for_less(made, chain):
    chain.kept.clear()
    with pytest.raises(SecretKeyMissing):
        _unlock(made)
    add_device(made[0], made[1], secret_key_text=made[2], password=PASSWORD, member=None).lock()
    _unlock(made).lock()


def test_the_keychain_holds_nothing_that_opens_the_vault_alone(made, chain):
    assert {name.rsplit(":", 1)[1] for _, name in chain.kept} == {"secret", "pin"}
    assert not any(PASSWORD in value for value in chain.kept.values())


def test_the_keychains_pin_remembers_when_the_homes_is_gone(made, chain, tmp_path):
    from vault.persons import add_person

    old = (tmp_path / "team.vault").read_bytes()
    session = _unlock(made)
    add_person(session, "某人")
    session.lock()
    next((tmp_path / "home").glob("*/*/pin")).unlink()
    (tmp_path / "team.vault").write_bytes(old)
    with pytest.raises(Exception, match="rolled_back"):
        _unlock(made)


@pytest.mark.parametrize("garbage", ["", "x", "字", "{}\nzz"])
def test_a_pin_altered_in_the_keychain_is_told(made, chain, garbage):
    name = next(key for key in chain.kept if key[1].endswith(":pin"))
    chain.kept[name] = garbage
    if not garbage:
        _unlock(made).lock()  # emptied is missing; the home's pin still holds
        return
    with pytest.raises(Tampered):
        _unlock(made)
