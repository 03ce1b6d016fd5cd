"""What a member hears of unasked: uses of the recovery key until seen, break-glass until somebody has dealt with it.

The one is the way around a password, the other the way around its due date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vault.ledger.records import GlassRecord
from vault.ledger.state import State

if TYPE_CHECKING:
    from vault.session import Session


#: States of a request whose deed may still come.
_WAITING: Final = ("open", "approved")


def recovery_alarms(state: State, seen: int) -> list[str]:
    """Warnings with the member's name behind a colon: who got new keys after entry ``seen``, and who is to get some."""
    waiting = [one.scope for one in state.requests.values() if one.kind == "recovery" and one.state in _WAITING]
    asked = dict.fromkeys(scope for scope in waiting if scope in state.members)
    brands = dict.fromkeys(scope for scope in waiting if scope in state.brands)
    given = [member for member in state.members.values() if member.recovered_in > seen]
    return [
        *(f"recovery_asked:{state.members[member].name}" for member in asked),
        *(f"brand_recovery_asked:{state.brands[brand].name}" for brand in brands),
        *(f"member_recovered:{member.name}" for member in given),
    ]


def open_glass(session: Session) -> list[GlassRecord]:
    """Overdue passwords that were opened with a reason, of what this member may deal with; the oldest first."""
    return sorted(
        (
            one
            for one in session.state.glass.values()
            if not one.cleared_by and one.by != session.ring.member and session.may("approve", account=one.account)
        ),
        key=lambda one: one.at,
    )


def _glass_alarms(session: Session) -> list[str]:
    accounts = dict.fromkeys(one.account for one in open_glass(session))
    return [f"glass_broken:{session.profiles[one].name}" for one in accounts if one in session.profiles]


def is_alarm(code: str) -> bool:
    return code.startswith(("recovery_asked:", "brand_recovery_asked:", "member_recovered:", "glass_broken:"))


def raise_alarms(session: Session) -> None:
    """Warn of what this member has not seen or dealt with yet, and of nothing else of this kind any more."""
    rest = [code for code in session.warnings if not is_alarm(code)]
    alarms = recovery_alarms(session.state, last_seen_recovery(session))
    session.warnings[:] = [*rest, *alarms, *_glass_alarms(session)]


def last_seen_recovery(session: Session) -> int:
    """Up to which entry this member has been told on this device. Entries are counted, because clocks can be set."""
    return int(session.device.setting(_setting(session), 0))


def note_seen(session: Session, seq: int | None = None) -> None:
    """The member has read of what happened up to entry ``seq``, by default of everything there is."""
    session.device.set_setting(_setting(session), session.state.seq if seq is None else seq)
    raise_alarms(session)


def _setting(session: Session) -> str:
    return f"recovery_seen:{session.vault_id}:{session.ring.member}"
