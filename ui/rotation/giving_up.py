"""Asking once more before a change that is under way is given up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.kit import dialogs


def ask_to_give_up(parent: QWidget, then: Callable[[], None]) -> None:
    dialogs.ask(
        parent,
        translate("rotation", "Give this change up?"),
        translate(
            "rotation",
            "The old password stays the account's. If the platform has taken the new one already, confirm instead.",
        ),
        translate("rotation", "Give up"),
        then=then,
        destroys=True,
    )
