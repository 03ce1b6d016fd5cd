"""What the dialogs of the registers have in common: fields that keep what was typed, evidence, one way to save."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.error_text import error_text, sentences
from ui.factors.meeting import fit
from ui.kit import toast
from ui.kit.dialogs import Dialog
from ui.kit.form import Field, LineEdit
from ui.kit.text import Label
from ui.reviews.evidence_box import EvidenceBox
from ui.reviews.service import ReviewService
from vault.errors import VaultError

if TYPE_CHECKING:
    from vault.session import Session


class DocumentBox(EvidenceBox):
    """Evidence that is a document: a scan, a picture or a text, chosen, dropped or pasted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(ReviewService(desk), parent)

    def _write(self) -> None:
        super()._write()
        if self.piece is None:
            self.words.setText(self.tr("A scan, a picture or a text: drop or paste it here"))


class RegisterDialog(Dialog):
    """A form over one row. What was typed stays where the vault refuses it, and the field says why."""

    def __init__(self, desk: Desk, parent: QWidget, title: str, sentence: str = "") -> None:
        super().__init__(parent, title, sentence)
        self.setObjectName("register_dialog")
        self._desk = desk
        self._owner = parent
        self._fields: dict[str, Field] = {}
        self._trouble = Label("", "small", "red", wrap=True)
        self._trouble.setObjectName("register_trouble")
        self._trouble.hide()
        desk.locked.connect(self.reject)

    def add_line(self, name: str, label: str, text: str = "", help: str = "") -> LineEdit:
        """A field of one line; ``name`` is what the vault calls it when it refuses what stands there."""
        line = LineEdit(text)
        line.setObjectName(f"register_{name}")
        self.body.addWidget(self.keep(name, Field(label, line, help)))
        return line

    def keep(self, name: str, field: Field) -> Field:
        self._fields[name] = field
        return field

    def finish(self, act: str, save: Callable[[], None]) -> None:
        """The foot: a place for what goes wrong, cancel, and the act."""
        self.body.addWidget(self._trouble)
        button = self.add_buttons(act)
        button.clicked.disconnect(self.accept)
        button.clicked.connect(save)
        fit(self)

    def refuse(self, name: str, words: str) -> None:
        self._fields[name].set_error(words)
        self._fields[name].editor.setFocus()
        fit(self)

    def save(self, call: Callable[[Session], Any], said: str) -> None:
        """Carry it out on the worker; the dialog closes once it is done."""
        session = self._desk.session
        if session is None:
            return
        for field in self._fields.values():
            field.set_error("")
        self._trouble.hide()
        self.act_button.setEnabled(False)

        def done(_: object) -> None:
            toast.show(self._owner, said)
            self.accept()

        self._desk.run(self, lambda: call(session), done=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.act_button.setEnabled(True)
        words = sentences(*error_text(error))
        field = str(error.facts.get("field", "")) if isinstance(error, VaultError) else ""
        if field in self._fields:
            self.refuse(field, words)
        else:
            self._trouble.setText(words)
            self._trouble.show()
            fit(self)
