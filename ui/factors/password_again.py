"""Where nobody else could approve: the password once more, and why, for everybody who reads the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.error_text import error_text, sentences
from ui.factors.meeting import WIDTH, Waiting, fit
from ui.kit.dialogs import Dialog
from ui.kit.form import Field, LineEdit
from ui.kit.secret_edit import SecretEdit

if TYPE_CHECKING:
    from ui.desk import Desk


class PasswordAgainDialog(Dialog):
    """Accepted when the password was right."""

    def __init__(self, desk: Desk, parent: QWidget, waiting: Waiting) -> None:
        super().__init__(parent, "")
        self._desk = desk
        self._waiting = waiting
        self.setObjectName("password_again_dialog")
        self.setFixedWidth(WIDTH)
        self.setWindowTitle(self.tr("Your password once more"))
        self.title.setText(self.windowTitle())
        self.sentence.setText(
            sentences(
                waiting.words,
                self.tr("Nobody else could approve this, so your reason goes on record for everybody who may read it"),
            )
        )
        self.sentence.show()
        self.reason, self.password = LineEdit(), SecretEdit()
        self.reason.setObjectName("again_reason")
        self.reason.setMaxLength(500)
        self.password.setObjectName("again_password")
        self.reason_field = Field(self.tr("Reason"), self.reason)
        self.password_field = Field(self.tr("Password"), self.password)
        self.body.addWidget(self.reason_field)
        self.body.addWidget(self.password_field)
        self.add_buttons(self.tr("Go on"))
        self.act_button.clicked.disconnect(self.accept)
        self.act_button.clicked.connect(self._try)
        desk.locked.connect(self.reject)
        self.reason.setFocus()

    def _try(self) -> None:
        session, waiting = self._desk.session, self._waiting
        password, reason = self.password.text(), self.reason.text()
        self.reason_field.set_error("" if reason.strip() else self.tr("Say why."))
        self.password_field.set_error("" if password else self.tr("Type your password."))
        fit(self)
        if session is None or not reason.strip() or not password:
            (self.reason if not reason.strip() else self.password).setFocus()
            return

        def call() -> None:
            from vault.factors import confirm_password

            confirm_password(session, password, reason, waiting.operation, waiting.scopes)

        self.act_button.setEnabled(False)
        self._desk.run(self, call, done=lambda _: self.accept(), failed=self._failed)

    def _failed(self, error: Exception) -> None:
        message = error_text(error)
        self.act_button.setEnabled(True)
        self.password.clear()
        self.password_field.set_error(sentences(message.what, message.hint))
        fit(self)
        self.password.setFocus()

    def done(self, result: int) -> None:
        self.password.clear()
        super().done(result)
