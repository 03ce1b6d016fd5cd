"""A team for tests: one vault, a home for everybody, each let in the way people are let in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.place import Place
from tests.vault.small import CHEAP_AND_UNSAFE_KDF, PASSWORD
from vault.accounts import AccountDraft, add_account
from vault.device import Device
from vault.founding import create_vault
from vault.session import Session
from vault.team.grants import give_grant
from vault.team.invitations import invite
from vault.team.joining import join
from vault.team.members import approve_member
from vault.unlocking import unlock

OWNER, SECOND, LEAD, OPERATOR, HR, AUDITOR = "管理员", "管理员乙", "主管戊", "运营甲", "人事丙", "审计丁"
#: Who is in the team besides its founder, and which brands they come for.
PEOPLE = ((LEAD, "lead", ["山岚"]), (OPERATOR, "operator", ["山岚"]), (HR, "hr", []), (AUDITOR, "auditor", []))
#: Accounts by brand, with their passwords.
ACCOUNTS = (
    ("山岚", "weibo", "山岚官微", "Vr7#qLw2!mZ9"),
    ("山岚", "douyin", "山岚抖音", "Kp4$tNx8@bQ3"),
    ("北禾", "weibo", "北禾官微", "Hd6%yRs1^cW5"),
)
SECRETS = {name: password for _, _, name, password in ACCOUNTS}


@dataclass(frozen=True)
class Team(Place):
    """Two brands, three accounts. The owner holds both brands, the lead manages 山岚, nobody else opens a thing."""

    password = PASSWORD

    @property
    def recovery_key(self) -> str:
        return (self.folder / "recovery-key").read_text()

    def home_of(self, name: str) -> Path:
        return self.folder / "homes" / name

    def device_of(self, name: str) -> Device:
        return Device.open(self.home_of(name), "file")

    def enter(self, name: str, **more: Any) -> Session:
        return unlock(self.device_of(name), self.location, member=None, password=PASSWORD, **more)

    @contextmanager
    def of(self, *names: str) -> Iterator[list[Session]]:
        """Sessions of several members at once; closed without writing on their devices."""
        sessions: list[Session] = []
        try:
            for name in names:
                sessions.append(self.enter(name))
            yield sessions
        finally:
            for session in sessions:
                session.close()

    def bring(self, by: Session, name: str, role: str, brands: list[str]) -> str:
        """Invite and join somebody. The text of their invitation, which is spent."""
        invited = invite(by, name=name, role=role, brands=brands)
        joined = join(self.device_of(name), self.location, invited.invite, password=PASSWORD, kdf=CHEAP_AND_UNSAFE_KDF)
        by.refresh()
        if joined.state == "pending":
            approve_member(by, name, words=joined.words)
        joined.session.lock()
        return invited.invite


def make_team(folder: Path, engine: str = "sqlite", *, second_owner: bool = False) -> Team:
    team = Team(folder).choose(engine)
    created = create_vault(
        team.device_of(OWNER),
        team.location,
        team="山岚集团",
        name=OWNER,
        password=PASSWORD,
        kdf=CHEAP_AND_UNSAFE_KDF,
    )
    owner = created.session
    (folder / "recovery-key").write_text(created.recovery_key)
    for brand, platform, name, password in ACCOUNTS:
        add_account(owner, AccountDraft(platform=platform, brand=brand, name=name, login=name, password=password))
    for name, role, brands in PEOPLE:
        team.bring(owner, name, role, brands)
    if second_owner:
        team.bring(owner, SECOND, "owner", [])
        for brand in ("山岚", "北禾"):
            give_grant(owner, to=SECOND, brand=brand, level="manage")
    owner.lock()
    return team
