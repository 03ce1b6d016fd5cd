"""A dialog whose button writes: what is refused stands below a field and keeps what was typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from ui.error_text import error_text, sentences
from ui.factors.meeting import WIDTH, fit
from ui.kit.dialogs import Dialog
from ui.kit.form import Field

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.session import Session


class WritingDialog(Dialog):
    """Accepted once it is written; goes when the vault is locked."""

    def __init__(self, desk: Desk, parent: QWidget, name: str, title: str, sentence: str) -> None:
        super().__init__(parent, title, sentence)
        self._desk = desk
        self._field: Field | None = None
        self.setObjectName(name)
        self.setFixedWidth(WIDTH)
        desk.locked.connect(self.reject)

    def add_act(self, act: str, pressed: Callable[[], None], kind: str = "primary") -> None:
        self.add_buttons(act, kind)
        self.act_button.clicked.disconnect(self.accept)
        self.act_button.clicked.connect(pressed)
        fit(self)

    def write(self, field: Field, call: Callable[[Session], Any]) -> None:
        """Carry ``call`` out on the worker; ``field`` shows why not."""
        session = self._desk.session
        if session is None:
            return
        self._field = field
        field.set_error("")
        self.act_button.setEnabled(False)
        self._desk.run(self, lambda: call(session), done=self.written, failed=self.failed)

    def written(self, answer: Any) -> None:
        self.accept()

    def failed(self, error: Exception) -> None:
        message = error_text(error)
        self.act_button.setEnabled(True)
        if self._field is not None:
            self._field.set_error(sentences(message.what, message.hint))
        fit(self)
