"""A small team's vault, made once a process and copied for every test that is going to damage it."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests import postgres
from tests.place import Place
from vault.accounts import AccountDraft, add_account, edit_account, get_field, show_account
from vault.audit import Verified, verify
from vault.errors import Tampered, VaultError
from vault.founding import KdfCost, create_vault
from vault.persons import add_person
from vault.session import Session
from vault.totp import parse_seed

ROOT = Path(__file__).resolve().parents[1]
PASSWORD = "山岚 adversary 7 correct horse"
OWNER = "主管戊"
CHEAP = KdfCost(19, 2, 1)
CHEAP_WORDS = ("--kdf-memory", "19", "--kdf-time", "2", "--kdf-lanes", "1")
#: Name of the account → every secret that it was given, by field.
SECRETS = {
    "山岚官方微博": {"password": "Shanlan!weibo-2027", "phone": "19900000001"},
    "山岚公众号": {"password": "Shanlan!wechat-2027", "email": "wx@corp.example"},
    "北禾频道": {"password": "Beihe!tube-2027", "totp_secret": "JBSWY3DPEHPK3PXP", "recovery_codes": "1111-2222"},
    "北禾小红书": {"password": "Beihe!xhs-2027"},
}


@dataclass(frozen=True)
class Prepared(Place):
    """One copy, with an attacker's tools."""

    password = PASSWORD

    def put_rows(self, rows: list[tuple[int, bytes]]) -> None:
        if self.database:
            postgres.server().put_rows(self.database, rows)
            return
        with closing(sqlite3.connect(self.path)) as connection:
            connection.execute("DELETE FROM ledger")
            connection.executemany("INSERT INTO ledger VALUES (?, ?)", rows)
            connection.commit()

    def private_folder(self) -> Path:
        """Where this device keeps what it knows of this vault and member."""
        return next(path for path in self.home.glob("*/*") if path.is_dir())

    def forget(self, *names: str) -> None:
        """Take pin and snapshot (or what is named) out of this device's home: a machine without a memory."""
        folder = self.private_folder()
        for name in names or ("pin", "snapshot"):
            (folder / name).unlink(missing_ok=True)

    # the real program

    def words(self) -> list[str]:
        password = self.folder / "password"
        if not password.exists():
            password.write_text(PASSWORD + "\n", encoding="utf-8")
        given = {"--vault": self.location, "--home": self.home, "--device-store": "file", "--password-file": password}
        return [str(word) for pair in given.items() for word in pair]

    def program(self, *arguments: str, stdin: str = "", env: dict[str, str] | None = None) -> Said:
        return program(*self.words(), *arguments, stdin=stdin, env=env)


@dataclass(frozen=True)
class Said:
    """What one run of the real program left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def error(self) -> str:
        """The error's code, after checking that it is one calm sentence and nothing of Python's."""
        assert "Traceback" not in self.err
        assert "Traceback" not in self.out
        error = self.json["error"]
        assert error["message"].strip()
        assert "\n" not in error["message"]
        return str(error["code"])


def program(*arguments: str, stdin: str = "", env: dict[str, str] | None = None) -> Said:
    command = [sys.executable, "-bb", str(ROOT / "main.py"), "--lang", "en", "--json", *arguments]
    environment = {**os.environ, **(env or {})}
    done = subprocess.run(
        command, input=stdin.encode(), capture_output=True, timeout=90, env=environment, check=False, cwd=ROOT
    )
    return Said(done.returncode, done.stdout.decode(), done.stderr.decode())


def make(folder: Path, engine: str = "sqlite") -> Prepared:
    """Eleven entries and some activity, pinned, with a snapshot."""
    made = Prepared(folder).choose(engine)
    created = create_vault(made.device(), made.location, team="山岚集团", name=OWNER, password=PASSWORD, kdf=CHEAP)
    session = created.session
    (folder / "secret-key").write_text(created.secret_key)
    (folder / "recovery-key").write_text(created.recovery_key)
    fill(session)
    session.lock()
    return made


def fill(session: Session) -> None:
    for number, (name, secrets) in enumerate(SECRETS.items()):
        draft = AccountDraft(
            platform=("weibo", "wechat_official_account", "youtube", "xiaohongshu")[number],
            brand=name[:2],
            name=name,
            login=f"login{number}@corp.example",
            password="first-" + secrets["password"],
            phone=secrets.get("phone"),
            email=secrets.get("email"),
            totp=parse_seed(secrets["totp_secret"]) if "totp_secret" in secrets else None,
            recovery_codes=secrets.get("recovery_codes"),
        )
        account = add_account(session, draft)
        edit_account(session, account, AccountDraft(password=secrets["password"]))
        show_account(session, account, reveal=True)
    add_person(session, "运营甲", contact="分机 201")


def stretch(session: Session, entries: int) -> None:
    """Add small entries until the ledger holds so many."""
    while session.state.seq < entries:
        add_person(session, f"运营{session.state.seq}")


def read_everything(session: Session) -> dict[str, dict[str, str]]:
    """Every secret of every account, in the shape of ``SECRETS``."""
    found = {}
    for name, secrets in SECRETS.items():
        found[name] = {field: get_field(session, name, field) for field in secrets}
    return found


def passwords(session: Session) -> dict[str, str]:
    """Every account's password, without a record of it: for tests that look a thousand times."""
    return {profile.name: session.open_secret(key, "password") or "" for key, profile in session.profiles.items()}


#: What ``passwords`` gives for a vault that nobody harmed.
PASSWORDS = {name: secrets["password"] for name, secrets in SECRETS.items()}


def check(vault: Prepared, **more: Any) -> Verified:
    """Unlock and re-check every entry. Raises what either raises."""
    with vault.session(**more) as session:
        return verify(session)


def judge(vault: Prepared, **more: Any) -> VaultError | None:
    """What ``audit verify`` would say: None for a whole record, else why not."""
    try:
        found = check(vault, **more)
    except VaultError as error:
        return error
    return None if found.ok else Tampered(what="noise", **found.noise[0])


def looked_at(vault: Prepared, **more: Any) -> tuple[dict[str, str] | None, str | None]:
    """Every password as far as it was shown, and the code of what was told, by reading or by verifying."""
    found = None
    try:
        with vault.session(**more) as session:
            found = passwords(session)
            return found, None if verify(session).ok else "tampered"
    except VaultError as error:
        return found, error.code


def flipped(raw: bytes, offset: int, mask: int = 1) -> bytes:
    changed = bytearray(raw)
    changed[offset] ^= mask
    return bytes(changed)
