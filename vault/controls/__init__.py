"""Control points: keeping them. What stands behind what, and what falls with it, is in modules of its own here:
``links``, ``graph`` and ``impact`` look at accounts, which in turn are written with their control points.
"""

from __future__ import annotations

from vault.controls.editing import (
    MASKS,
    add_control,
    control_row,
    edit_control,
    find_control,
    list_controls,
    show_control,
)
from vault.controls.index import ControlIndex

__all__ = [
    "MASKS",
    "ControlIndex",
    "add_control",
    "control_row",
    "edit_control",
    "find_control",
    "list_controls",
    "show_control",
]
