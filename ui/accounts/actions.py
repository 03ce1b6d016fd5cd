"""Copying what an account holds: the vault writes down who asked, the clipboard forgets by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.kit import toast
from vault.views import AccountRow, CodeView

if TYPE_CHECKING:
    from ui.accounts.service import AccountService
    from ui.desk import Desk

_TOO_LATE_S = 2
_SECRET = frozenset({"password", "code", "recovery_codes", "totp_secret", "phone", "email", "private_note"})


class AccountActions(QObject):
    def __init__(self, service: AccountService, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._service = service
        self._desk = desk
        self._window = window
        self._waiting = QTimer(self, singleShot=True)
        self._waiting.timeout.connect(self._copy_waiting)
        self._next: tuple[str, str] | None = None
        desk.locked.connect(self._forget)

    def copy(self, row: AccountRow, field: str) -> None:
        """Put one field on the clipboard. What the account does not have is not asked for."""
        if field == "code":
            if row.has_totp:
                self._service.code(self, row.id, self._copy_code)
            return
        if (field == "login" and not row.login) or (field == "password" and not row.has_password):
            return

        def put(value: str) -> None:
            self._put(field, value)

        self._service.value(self, row.id, field, copied=True, done=put)

    def _put(self, field: str, value: str) -> None:
        if field in _SECRET:
            self._desk.clipboard.copy(value, self._label(field))
        else:
            self._desk.clipboard.copy_plain(value)
            toast.show(self._window, self.tr("{what} copied").format(what=self._label(field)))

    def _copy_code(self, view: CodeView) -> None:
        """A code that ends before it can be typed is not worth copying: the next one is, once it counts."""
        if view.seconds_left > _TOO_LATE_S:
            self._put("code", view.code)
            return
        self._next = ("code", view.next)
        self._waiting.start(view.seconds_left * 1000)
        toast.show(self._window, self.tr("This code is about to end. The next one is copied in a moment"))

    def _copy_waiting(self) -> None:
        if self._next is not None:
            field, value = self._next
            self._next = None
            self._put(field, value)

    def _forget(self) -> None:
        self._waiting.stop()
        self._next = None

    def _label(self, field: str) -> str:
        return {
            "login": self.tr("Login"),
            "password": self.tr("Password"),
            "code": self.tr("Code"),
            "phone": self.tr("Phone"),
            "email": self.tr("Email"),
            "recovery_codes": self.tr("Recovery codes"),
            "private_note": self.tr("Private note"),
        }.get(field, field)
