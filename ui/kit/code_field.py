"""A one-time code: dots until asked for, then two groups of three, the seconds in a ring, and what comes next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.buttons import IconButton
from ui.kit.ring import LAST_SECONDS, TotpRing
from ui.kit.text import Label
from vault.views import CodeView

_HIDDEN = "••• •••"


def grouped(code: str) -> str:
    """482913 → 482 913; eight digits in two fours."""
    half = (len(code) + 1) // 2
    return f"{code[:half]} {code[half:]}"


class CodeField(QWidget):
    """copy_asked(). ``ask`` is handed a function that takes a ``CodeView`` and is called for each new period.

    Between answers it counts down by itself; it asks again when the period is over, and only while shown.
    """

    copy_asked = Signal()

    def __init__(self, ask: Callable[[Callable[[CodeView], None]], None], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._view: CodeView | None = None
        self._left = 0
        self._shown = False
        self.code = Label(_HIDDEN, "code")
        self.next = Label("", "small", "text2")
        self.ring = TotpRing()
        self.eye = IconButton("eye-outline")
        self.copy_button = IconButton("content-copy")
        self.eye.setObjectName("reveal_code")
        self.copy_button.setObjectName("copy_code")
        self.eye.clicked.connect(self.toggle)
        self.copy_button.clicked.connect(self.copy_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.code)
        layout.addWidget(self.next, 1)
        for widget in (self.ring, self.eye, self.copy_button):
            layout.addWidget(widget)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._count)
        self._show()
        self.retranslate()

    @property
    def is_revealed(self) -> bool:
        return self._shown

    def toggle(self) -> None:
        if self._shown:
            self.wipe()
        else:
            self._shown = True
            self._ask(self.set_code)

    def set_code(self, view: CodeView) -> None:
        if not self._shown:
            return
        self._view, self._left = view, view.seconds_left
        self._tick.start()
        self._show()

    def wipe(self) -> None:
        self._shown = False
        self._view = None
        self._tick.stop()
        self._show()

    def retranslate(self) -> None:
        self.eye.set_name(self.tr("Hide code") if self._shown else self.tr("Show code"))
        self.copy_button.set_name(self.tr("Copy code"), "Ctrl+T")
        state = self.tr("shown on the screen") if self._view is not None else self.tr("hidden")
        self.code.setAccessibleName(self.tr("One-time code: {state}").format(state=state))

    def hideEvent(self, event: QHideEvent) -> None:
        self.wipe()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show()

    def _count(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._ask(self.set_code)
        self._show()

    def _show(self) -> None:
        view = self._view
        late = view is not None and self._left <= LAST_SECONDS
        self.code.setText(grouped(view.code) if view is not None else _HIDDEN)
        self.code.set_token("red" if late else "text")
        self.next.setText(self.tr("then {code}").format(code=grouped(view.next)) if view is not None and late else "")
        self.ring.setVisible(view is not None)
        self.eye.setVisible(view is None)  # its place is the next code's; what is shown goes by itself
        if view is not None:
            self.ring.set_time(max(0, self._left), view.period)
        self.eye.set_icon("eye-off-outline" if self._shown else "eye-outline")
        self.retranslate()
