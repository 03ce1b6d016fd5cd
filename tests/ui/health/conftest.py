"""These pages are tested on a vault that is open."""

from __future__ import annotations

from tests.ui.opened import desk, on_worker

__all__ = ["desk", "on_worker"]
