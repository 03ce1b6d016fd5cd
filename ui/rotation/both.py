"""The two passwords of a change under each other, masked: the one that counts and the one that will."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.card import RowList
from ui.kit.empty import Picture
from ui.kit.secret_field import SecretField
from ui.kit.text import Label
from ui.rotation.service import Change, RotationService


class BothPasswords(RowList):
    """copied(value, pending): one of the two was asked for; the vault has written down by whom."""

    copied = Signal(str, bool)

    def __init__(self, service: RotationService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("both_passwords")
        self._service = service
        self._account = ""
        self._change: Change | None = None
        self.current, self._current_name, self._current_note = self._add("key-outline", "text2", pending=False)
        self.pending, self._pending_name, self._pending_note = self._add("timer-sand", "blue", pending=True)
        self.current.setObjectName("current_password")
        self.pending.setObjectName("pending_password")
        self.retranslate()

    def show_account(self, account_id: str) -> None:
        """Without saying who began it and when."""
        self.wipe()
        self._account, self._change = account_id, None
        self._write_notes()

    def show_change(self, change: Change) -> None:
        self.wipe()
        self._account, self._change = change.account.id, change
        self._write_notes()

    def wipe(self) -> None:
        self.current.wipe()
        self.pending.wipe()

    def retranslate(self) -> None:
        self._current_name.setText(self.tr("Present"))
        self._pending_name.setText(self.tr("Pending"))
        widest = max(name.sizeHint().width() for name in (self._current_name, self._pending_name))
        for name in (self._current_name, self._pending_name):
            name.setFixedWidth(widest)
        self.current.set_name(self.tr("present password"))
        self.pending.set_name(self.tr("pending password"))
        self._write_notes()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _add(self, icon: str, token: str, *, pending: bool) -> tuple[SecretField, Label, Label]:
        field = SecretField(self._revealer(pending))
        field.copy_asked.connect(lambda: self._copy(pending))
        name, note = Label("", "body"), Label("", "small", "text2")
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Picture(icon, 16, token))
        line.addWidget(name)
        line.addWidget(note)
        line.addWidget(field, 1)
        self.add_row(line)
        return field, name, note

    def _revealer(self, pending: bool) -> Callable[[Callable[[str], None]], None]:
        return lambda show: self._service.password(self, self._account, show, pending=pending)

    def _copy(self, pending: bool) -> None:
        self._service.password(self, self._account, lambda value: self.copied.emit(value, pending), pending=pending)

    def _write_notes(self) -> None:
        change = self._change
        self._current_note.setVisible(change is not None)
        self._pending_note.setVisible(change is not None)
        if change is not None:
            self._current_note.setText(self.tr("still signs in"))
            day = change.started_at[:10]
            when = self.tr("today") if day == change.today.isoformat() else day
            self._pending_note.setText(self.tr("made {when} by {name}").format(when=when, name=change.started_by))
