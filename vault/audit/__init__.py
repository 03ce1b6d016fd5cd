"""What happened, and whether the record of it is whole."""

from __future__ import annotations

from vault.audit.counting import Progress
from vault.audit.exporting import check_export_place, export_audit
from vault.audit.overriding import accept_history, acknowledge
from vault.audit.telling import list_audit
from vault.audit.verifying import Verified, verify

__all__ = [
    "Progress",
    "Verified",
    "accept_history",
    "acknowledge",
    "check_export_place",
    "export_audit",
    "list_audit",
    "verify",
]
