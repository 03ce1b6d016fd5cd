"""For how long it counts what a member said of a device: disk encrypted, antivirus, VPN on public networks."""

from __future__ import annotations

from typing import Final

from vault.ledger.records import DeviceRecord
from vault.times import iso

#: In the order in which they are asked.
POINTS: Final = ("disk_encryption", "antivirus", "vpn")
VALID_DAYS: Final = 365
_DAY_MS: Final = 24 * 3600 * 1000


def attested_until(device: DeviceRecord) -> str | None:
    """The last day, as ISO text; None where something was left unsaid."""
    if not set(device.attested).issuperset(POINTS):
        return None
    return iso(device.attested_at + VALID_DAYS * _DAY_MS)[:10]
