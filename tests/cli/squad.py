"""Five members of one vault – on five machines, or all on one PC – who know the program by its commands alone."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from tests import postgres
from tests.cli.conftest import CHEAP_KDF, PASSWORD, ROOT, Said, in_process
from tests.place import Place

OWNER, LEAD, OPERATOR, HR, AUDITOR = MEMBERS = ("管理员戊", "主管甲", "运营乙", "人事丙", "审计丁")
ROLES = dict(zip(MEMBERS, ("owner", "lead", "operator", "hr", "auditor"), strict=True))
BRAND = "山岚"
ACCOUNTS = [f"山岚{number:02}" for number in range(1, 21)]
#: The first account's; every other one has its number in place of the 01.
SECRET = "Kv7!qLw2#vN9pKde-01"


def secret_of(account: str) -> str:
    return SECRET.removesuffix("01") + account[-2:]


@dataclass(frozen=True)
class Squad(Place):
    """Its vault, with everybody's home in the same folder; ``shared`` is one PC and one home for all."""

    shared: bool = False
    password: ClassVar[str] = PASSWORD

    def words(self, member: str) -> tuple[str, ...]:
        location = self.location
        if self.database:
            location = postgres.server().url(self.database, "ana" if member == OWNER else "bo")
        return (
            *("--vault", location, "--home", str(self.home_of(member)), "--device-store", "file"),
            *("--password-file", str(self._password_file(member))),
            *(("--member", member) if self.shared else ()),
        )

    def home_of(self, member: str) -> Path:
        return self.folder / "home" / ("shared" if self.shared else ROLES.get(member, member))

    def _password_file(self, member: str) -> Path:
        file = self.folder / f"password of {member}"
        if not file.exists():
            file.write_text(f"{PASSWORD} {member}\n", encoding="utf-8")
        return file

    def new_password(self, member: str, file: Path) -> None:
        self._password_file(member).write_bytes(file.read_bytes())

    def says(self, member: str, *arguments: str, stdin: str = "", lang: str = "en") -> Said:
        return in_process(*self.words(member), *arguments, stdin=stdin, lang=lang)

    def ask(self, member: str, *arguments: str, stdin: str = "") -> Any:
        """The JSON answer to a command that has to work."""
        said = self.says(member, "--json", "--yes", *arguments, stdin=stdin)
        assert said.code == 0, said.text + said.err
        return said.json

    def refused(self, member: str, *arguments: str, stdin: str = "") -> dict[str, Any]:
        """What a refusal by role or grant says: what is missing, and names of members to ask."""
        said = self.says(member, "--json", "--yes", *arguments, stdin=stdin)
        assert said.code == 3, said.text + said.err
        assert said.error["missing"]
        assert set(said.error["ask"]) <= set(MEMBERS) - {member}
        assert said.error["ask"]
        return said.error

    def later(self, days: int, member: str, *arguments: str) -> Said:
        """The real program on a computer whose clock stands so many days ahead."""
        clock = shutil.which("faketime")
        assert clock is not None, "faketime is missing: .ci/setup test installs it"
        command = [clock, "-f", f"+{days}d", sys.executable, str(ROOT / "main.py"), *self.words(member), "--json"]
        done = subprocess.run([*command, *arguments], capture_output=True, timeout=60, check=False, cwd=ROOT)
        return Said(done.returncode, done.stdout, done.stderr.decode())

    def password_of(self, member: str, account: str) -> str:
        found: str = self.ask(member, "account", "get", account, "--field", "password")["value"]
        return found

    def invite(self, by: str, name: str, role: str, *more: str) -> str:
        text: str = self.ask(by, "member", "invite", "--name", name, "--role", role, *more)["invite"]
        return text

    def join(self, name: str, invitation: str) -> Any:
        return self.ask(name, "member", "join", "-", *CHEAP_KDF, stdin=invitation + "\n")


def make_squad(folder: Path, engine: str, *, shared: bool) -> Squad:
    """Twenty accounts of one brand; all are in, the lead approved by the six words, and nobody has a grant yet."""
    made = Squad(folder, shared).choose(engine)
    made.path.parent.mkdir(exist_ok=True)
    keys = made.ask(OWNER, "init", "--team", "山岚集团", "--name", OWNER, *CHEAP_KDF)
    (folder / "recovery key").write_text(keys["recovery_key"] + "\n")
    sheet = folder / "accounts.csv"
    rows = [f"新浪微博,{name},login-{name[-2:]},{secret_of(name)}" for name in ACCOUNTS]
    sheet.write_text("\n".join(["平台,账号名称,登录账号,密码", *rows]) + "\n", encoding="utf-8")
    assert made.ask(OWNER, "import", str(sheet), "--brand", BRAND)["imported"] == len(ACCOUNTS)
    for member in MEMBERS[1:]:
        brands = ("--brand", BRAND) if member in (LEAD, OPERATOR) else ()
        joined = made.join(member, made.invite(OWNER, member, ROLES[member], *brands))
        assert joined["state"] == ("pending" if member == LEAD else "active")
        if member == LEAD:
            made.ask(OWNER, "member", "approve", LEAD, "--words", joined["words"])
    return made
