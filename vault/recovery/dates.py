"""When the recovery key's paper was last tried out on this device. Imports nothing of what trying takes."""

from __future__ import annotations

from datetime import date

from vault.device import Device


def last_checked(device: Device, vault: str) -> str:
    """An ISO date, or empty where it never was, or where the note is none."""
    noted = str(device.setting(_setting(vault), ""))
    try:
        date.fromisoformat(noted)
    except ValueError:
        return ""
    return noted


def note_checked(device: Device, vault: str, day: str) -> None:
    device.set_setting(_setting(vault), day)


def _setting(vault: str) -> str:
    return f"recovery_checked:{vault}"
