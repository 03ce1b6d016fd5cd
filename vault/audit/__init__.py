"""What happened, and whether the record of it is whole."""

from __future__ import annotations

from vault.audit.overriding import accept_history, acknowledge
from vault.audit.telling import list_audit
from vault.audit.verifying import Verified, verify

__all__ = ["Verified", "accept_history", "acknowledge", "list_audit", "verify"]
