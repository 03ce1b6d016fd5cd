"""The two deliberate acts about a record that is not as it should be. Both are themselves on record."""

from __future__ import annotations

from collections.abc import Sequence

from vault.device import Device
from vault.errors import BadInput
from vault.headcode import head_code
from vault.ledger.changes import HistoryAccepted, NoiseAcknowledged
from vault.session import Session
from vault.unlocking import unlock


def acknowledge(session: Session, seqs: Sequence[int]) -> None:
    """An owner has looked at noise rows. Raises NotPermitted, BadInput (no such noise)."""
    session.commit(lambda intention: intention.add(NoiseAcknowledged(sorted(set(seqs)))))


def accept_history(
    device: Device, location: str | None, *, member: str | None, password: str, code: str, reason: str = ""
) -> Session:
    """Go on with a vault that is not the one this device pinned, after its head code was compared with a colleague's.

    The store must be whole by itself: a broken ledger is never accepted. Raises BadInput (another code), Integrity.
    """

    def compare(session: Session) -> None:
        """On the very state that becomes the pin: whoever writes the file could exchange it between two looks."""
        found = head_code(session.vault_id, session.state.seq, session.state.hash)
        if " ".join(code.split()).casefold() != found.casefold():
            raise BadInput(reason="other_head_code", field="head_code")

    session = unlock(device, location, member=member, password=password, repin=True, confirm=compare)
    pin = session.replaced_pin  # None where it was lost or damaged: then nothing is known of what it said
    accepted = (
        HistoryAccepted(pin.seq, bytes.fromhex(pin.hash), reason) if pin else HistoryAccepted(0, bytes(32), reason)
    )
    session.commit(lambda intention: intention.add(accepted))
    return session
