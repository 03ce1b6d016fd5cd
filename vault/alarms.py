"""Uses of the recovery key, which everybody hears of until they have seen it: it is the one way around a password."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

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


def is_recovery_alarm(code: str) -> bool:
    return code.startswith(("recovery_asked:", "brand_recovery_asked:", "member_recovered:"))


def raise_alarms(session: Session) -> None:
    """Warn of what this member has not seen yet, and of nothing else of this kind any more."""
    rest = [code for code in session.warnings if not is_recovery_alarm(code)]
    session.warnings[:] = [*rest, *recovery_alarms(session.state, last_seen_recovery(session))]


def last_seen_recovery(session: Session) -> int:
    """Up to which entry this member has been told on this device. Entries are counted, because clocks can be set."""
    return int(session.device.setting(_setting(session), 0))


def note_seen(session: Session, seq: int | None = None) -> None:
    """The member has read of what happened up to entry ``seq``, by default of everything there is."""
    session.device.set_setting(_setting(session), session.state.seq if seq is None else seq)
    raise_alarms(session)


def _setting(session: Session) -> str:
    return f"recovery_seen:{session.vault_id}:{session.ring.member}"
