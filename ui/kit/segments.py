"""Several views of one thing side by side, of which one is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.buttons import SegmentButton


class Segments(QWidget):
    """asked(view): somebody wants to see another one."""

    asked = Signal(str)

    def __init__(
        self, views: Sequence[tuple[str, str]], prefix: str = "segment", parent: QWidget | None = None
    ) -> None:
        """``views``: name and icon; the first one is chosen. A button is known as ``{prefix}_{name}``."""
        super().__init__(parent)
        self.buttons: dict[str, SegmentButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for name, icon in views:
            button = SegmentButton("", icon)
            button.setObjectName(f"{prefix}_{name}")
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            self.buttons[name] = button
            layout.addWidget(button)
        self.offer(list(self.buttons))
        self.show_view(views[0][0])

    def offer(self, views: Sequence[str]) -> None:
        """Only these may be asked for; the row is rounded at its ends, whichever they are."""
        for name, button in self.buttons.items():
            button.setVisible(name in views)
            button.set_place(first=name == views[0], last=name == views[-1])

    def show_view(self, name: str) -> None:
        self.buttons[name].setChecked(True)
