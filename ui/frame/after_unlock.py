"""What the window asks the worker for right after a vault was unlocked."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vault.device import Device
    from vault.session import Session
    from vault.views import PolicyRow


def clock_found(device: Device) -> str:
    from vault.clock import clock_state

    return clock_state(device)[0]


def rules(session: Session) -> dict[str, PolicyRow]:
    from vault.policy import policy

    return policy(session)
