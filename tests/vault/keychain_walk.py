"""Walks through the real keychain of a throw-away session and prints what it saw as one JSON object.

Started by ``test_keychain.py`` under ``dbus-run-session`` with a home of its own; never imports pytest.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.vault.small import CHEAP_AND_UNSAFE_KDF, OWNER, PASSWORD
from vault.device import Device
from vault.errors import VaultError
from vault.founding import create_vault
from vault.persons import add_person
from vault.unlocking import unlock


def attempt(do: Callable[[], Any]) -> Any:
    """What it gave, or the code and facts of its refusal."""
    try:
        return do()
    except VaultError as error:
        return [error.code, error.facts]


def make(folder: Path) -> Any:
    """A vault whose owner's secret key goes to the keychain."""
    created = create_vault(
        Device.open(folder / "home"),
        str(folder / "team.vault"),
        team="山岚集团",
        name=OWNER,
        password=PASSWORD,
        kdf=CHEAP_AND_UNSAFE_KDF,
    )
    add_person(created.session, "运营甲")
    created.session.lock()
    files = sorted(path.name for path in (folder / "home").rglob("*") if path.is_file())
    texts = b"".join(path.read_bytes() for path in (folder / "home").rglob("*") if path.is_file())
    return {"files": files, "secret_key_on_disk": created.secret_key.encode() in texts, "vault": created.vault_id}


def reopen(folder: Path) -> Any:
    session = unlock(Device.open(folder / "home"), str(folder / "team.vault"), member=None, password=PASSWORD)
    found = {"seq": session.state.seq, "warnings": session.warnings, "devices": len(session.state.devices)}
    session.lock()
    return found


def forget_home_and_roll_back(folder: Path) -> Any:
    """The home is gone and the vault is yesterday's: only the keychain still knows better."""
    older = folder / "older.vault"
    shutil.copy(folder / "team.vault", older)
    session = unlock(Device.open(folder / "home"), str(folder / "team.vault"), member=None, password=PASSWORD)
    add_person(session, "运营乙")
    session.lock()
    shutil.rmtree(folder / "home")
    whole = attempt(lambda: reopen(folder))
    shutil.rmtree(folder / "home")
    shutil.copy(older, folder / "team.vault")
    return {"whole": whole, "rolled_back": attempt(lambda: reopen(folder))}


def tamper(folder: Path) -> Any:
    """Any process of the same user may write the item; the MAC is what notices."""
    import keyring

    device = Device.open(folder / "home")
    vault, member = next((one.id, one.members[0].id) for one in device.vaults())
    name = f"{vault}:{member}:pin"
    kept = keyring.get_password("shouhao", name) or ""
    keyring.set_password("shouhao", name, kept.replace('"seq":', '"seq":9'))
    return attempt(lambda: reopen(folder))


WALKS = {"make": make, "reopen": reopen, "rolled_back": forget_home_and_roll_back, "tamper": tamper}

if __name__ == "__main__":
    place = Path(sys.argv[1])
    json.dump({step: attempt(lambda step=step: WALKS[step](place)) for step in sys.argv[2:]}, sys.stdout)
