"""Cases that begin with a thing: a SIM card or a device is lost, an agency's contract ends."""

from __future__ import annotations

from collections.abc import Sequence

from vault.controls import find_control
from vault.errors import BadInput
from vault.offboarding.opening import hold_entitled, open_planned
from vault.offboarding.plans import Plan
from vault.registers.vendors import show_vendor
from vault.session import Session
from vault.times import day_of, is_day

#: What can be lost: the others are no things.
LOSABLE = ("sim", "device", "wechat")


def open_lost(session: Session, wanted: str) -> str:
    """The id of the case: what the thing opens is on its list at once. Raises NotFound, Ambiguous, BadInput, Exists,
    NotPermitted."""
    control = find_control(session.state, wanted)
    if control.kind not in LOSABLE:
        raise BadInput(reason="not_losable", field="control")
    hold_entitled(session, None)
    today = day_of(session.latest_ms()).isoformat()
    return open_planned(session, Plan("", "", control.label, "lost", today, "", [], [control.id]), at_once=True)


def open_vendor_end(session: Session, wanted: str, *, last_day: str = "") -> str:
    """The id of the case for a third party of the register, by default on the last day of its contract.

    Raises NotFound, Ambiguous, BadInput, Exists, NotPermitted.
    """
    vendor = show_vendor(session, wanted)
    return open_contract_end(
        session,
        vendor.name,
        last_day=last_day or vendor.until or day_of(session.latest_ms()).isoformat(),
        persons=[one.id for one in vendor.persons],
        controls=[one.id for one in vendor.tools],
        accounts=[one.id for one in vendor.accounts],
    )


def open_contract_end(
    session: Session,
    name: str,
    *,
    last_day: str,
    persons: Sequence[str],
    controls: Sequence[str],
    accounts: Sequence[str] = (),
) -> str:
    """The id of the case for an agency or a tool; all but its name by id. Raises BadInput, Exists, NotPermitted."""
    if not is_day(last_day):
        raise BadInput(reason="not_a_date", field="last_day")
    if not persons and not controls and not accounts:
        raise BadInput(reason="nothing_of_theirs", field="vendor")
    hold_entitled(session, None)
    plan = Plan("", "", name, "contract_end", last_day, "", list(persons), list(controls))
    return open_planned(session, plan, at_once=False, accounts=accounts)
