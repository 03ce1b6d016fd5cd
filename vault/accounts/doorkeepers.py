"""Who can let me in now: for accounts that open by a scan or an SMS code, the people to ask, in the order to ask."""

from __future__ import annotations

import msgspec

from vault.accounts.listing import account_record
from vault.session import Session


class Doorkeeper(msgspec.Struct, frozen=True):
    """``role``: admin, operator, deputy, sim, wechat or device; ``phone_masked`` where a SIM is what opens."""

    role: str
    person: str
    contact: str
    phone_masked: str
    company_owned: bool


def who_can_let_me_in(session: Session, wanted: str) -> list[Doorkeeper]:
    """Raises NotFound, Ambiguous."""
    account = account_record(session, wanted)
    profile, persons = session.profiles[account.id], session.state.persons
    roles = [("admin", profile.admin), *(("operator", one) for one in profile.operators), ("deputy", profile.deputy)]
    found = [
        Doorkeeper(role, persons[person].name, persons[person].contact, "", False)
        for role, person in roles
        if person in persons
    ]
    for control in session.state.controls.values():
        if account.id in control.accounts and control.kind in ("sim", "wechat", "device"):
            holder = persons.get(control.holder)
            name, contact = (holder.name, holder.contact) if holder is not None else ("", "")
            found.append(Doorkeeper(control.kind, name, contact, control.label, control.company_owned))
    return found
