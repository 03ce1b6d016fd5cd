"""Whether this computer's clock can be trusted with one-time codes. Nothing is asked over the network."""

from __future__ import annotations

import shutil
import subprocess
import time

from vault.device import Device

#: Seconds by which the clock may be off before codes stop working.
TOLERANCE = 15


def clock_state(device: Device) -> tuple[str, int]:
    """``ok``, ``cannot_tell``, ``not_synchronised`` or ``clock_back``, and by how many seconds it is behind.

    What tells: the last time that this device wrote a pin, and the system's own word on its time service.
    """
    stamps = [path.stat().st_mtime for path in device.home.glob("*/*/pin")]
    behind = int(max(stamps, default=0) - time.time())
    if behind > TOLERANCE:
        return "clock_back", behind
    tool = shutil.which("timedatectl")
    answer = ask([tool, "show", "--property=NTPSynchronized", "--value"]) if tool is not None else ""
    return {"yes": "ok", "no": "not_synchronised"}.get(answer, "cannot_tell"), 0


def ask(command: list[str]) -> str:
    """What a system tool answers; empty if it does not."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=5, check=False)  # noqa: S603 fixed tools
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip()
