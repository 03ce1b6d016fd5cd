"""Where the files that travel with the program lie, from a checkout and from a frozen build alike."""

from __future__ import annotations

from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
