"""The dossier's tests work on a desk with a real vault."""

from __future__ import annotations

from tests.ui.opened import desk, on_worker

__all__ = ["desk", "on_worker"]
