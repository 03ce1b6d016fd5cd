"""The demo's people: let in the way people are let in, with grants, a request, an invitation, and one who has left."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from vault.device import Device
    from vault.session import Session

#: Name, role and the brands whose directory they read; all of them use the one computer of the demo.
PEOPLE: Final = (
    ("主管己", "lead", ("北禾",)),
    ("运营乙", "operator", ("山岚",)),
    ("运营丙", "operator", ("北禾",)),
    ("客服丁", "service", ("山岚",)),
    ("人事寅", "hr", ()),
    ("审计辰", "auditor", ()),
)
#: Accounts that operators answer for; none of them is a core one, which would ask for a second factor.
HANDED_OVER: Final = {"运营乙": ["山岚官方微博", "山岚旗舰店", "山岚好物"], "运营丙": ["北禾实验室", "北禾旗舰店"]}


def gather(session: Session, device: Device, password: str) -> list[tuple[str, str]]:
    """Everybody with their role, but for who has left. Keys cost as little as is accepted: nothing here needs more."""
    from vault.demo_leaving import GONE, GONE_OPENED, NEXT, NEXT_OPENED, look_around, part
    from vault.device import Device
    from vault.team.grants import give_grant
    from vault.team.invitations import invite
    from vault.team.transfer import transfer

    elsewhere = Device.open(device.home.parent / "home-of-the-leaver", "file")
    _bring(session, elsewhere, password, GONE, "operator", ("山岚",))
    for name, role, brands in PEOPLE:
        _bring(session, device, password, name, role, brands)
    give_grant(session, to=GONE, brand="山岚", level="use")
    look_around(elsewhere, session.location, GONE, password, GONE_OPENED)
    give_grant(session, to="运营乙", brand="山岚", level="view")
    soon = (session.now().date() + timedelta(days=9)).isoformat()
    give_grant(session, to="运营丙", brand="北禾", level="view", until=soon)
    give_grant(session, to="客服丁", account="山岚客户联系", level="use")
    for name, accounts in HANDED_OVER.items():
        transfer(session, session.member.id, name, accounts)
    invite(session, name="财务辛", role="finance", brands=["北禾"])
    look_around(device, session.location, NEXT, password, NEXT_OPENED)
    part(session, device, password)
    _ask(session, device, password)
    return [(name, role) for name, role, _ in PEOPLE]


def _bring(session: Session, device: Device, password: str, name: str, role: str, brands: tuple[str, ...]) -> None:
    from vault.crypto.kdf import FLOOR
    from vault.team.invitations import invite
    from vault.team.joining import join
    from vault.team.members import approve_member

    text = invite(session, name=name, role=role, brands=brands).invite
    joined = join(device, session.location, text, password=password, kdf=FLOOR)
    session.refresh()
    if joined.state == "pending":
        approve_member(session, name, words=joined.words)
    joined.session.lock()


def _ask(session: Session, device: Device, password: str) -> None:
    """One request waits: who looks around sees where it is answered."""
    from vault.team.requests import open_request
    from vault.unlocking import unlock

    asking = unlock(device, session.location, member="客服丁", password=password)
    open_request(asking, "山岚好物", level="use", reason="直播间要回复粉丝私信")
    asking.lock()
    session.refresh()
