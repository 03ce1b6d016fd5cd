"""An overdue password was asked for: change it now, or open it for some hours with a reason that others read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.error_text import error_text, sentences
from ui.factors.meeting import WIDTH, fit
from ui.kit.buttons import Button
from ui.kit.dialogs import Dialog
from ui.kit.form import Field, LineEdit
from vault.errors import Overdue

if TYPE_CHECKING:
    from ui.desk import Desk

#: The page that changes passwords.
PAGE = "rotation"


class OverdueDialog(Dialog):
    """Accepted when the password is open for this member; whoever goes to change it has left the dialog."""

    def __init__(self, desk: Desk, parent: QWidget, error: Overdue, account: str, *, may_change: bool) -> None:
        super().__init__(parent, "")
        self._desk = desk
        self._account = account
        self.setObjectName("overdue_dialog")
        self.setFixedWidth(WIDTH)
        self.setWindowTitle(self.tr("The password of {account} is overdue").format(account=error.facts["account"]))
        self.title.setText(self.windowTitle())
        self.sentence.setText(self._why(error, may_change))
        self.sentence.show()
        self.reason = LineEdit()
        self.reason.setObjectName("glass_reason")
        self.reason.setMaxLength(500)
        self.reason_field = Field(
            self.tr("Why it cannot wait"),
            self.reason,
            self.tr(
                "It opens for you alone and for four hours. It stays on record, and whoever answers for the account is "
                "shown it until they have looked into it."
            ),
        )
        self.body.addWidget(self.reason_field)
        self.reason_field.hide()
        self.add_buttons(self.tr("Start the change"))
        self.act_button.clicked.disconnect(self.accept)
        self.act_button.clicked.connect(self._change)
        self.act_button.setVisible(may_change)
        self.glass = Button(self.tr("Open with a reason"))
        self.glass.setObjectName("break_glass")
        self.glass.clicked.connect(self._break)
        self.foot.insertWidget(self.foot.count() - 1, self.glass)
        desk.locked.connect(self.reject)
        (self.act_button if may_change else self.glass).setFocus()
        fit(self)

    def _why(self, error: Overdue, may_change: bool) -> str:
        due = self.tr("It was due on {due} and is more than %n days past it", "", int(str(error.facts["grace"])))
        rest = (
            self.tr("Change it now, and both passwords stay readable meanwhile. Or open it once with a reason")
            if may_change
            else self.tr("Ask somebody who may change it. If it can't wait, open it with a reason")
        )
        return sentences(due.format(due=error.facts["due"]), rest)

    def _change(self) -> None:
        self.reject()
        self._desk.navigate.emit(PAGE, self._account)

    def _break(self) -> None:
        """First it says what it means and asks for the reason; the second press does it."""
        if self.reason_field.isHidden():
            self.reason_field.show()
            self.act_button.hide()
            self.glass.setText(self.tr("Open for four hours"))
            self.glass.set_kind("primary")
            self.glass.setDefault(True)
            self.reason.setFocus()
            fit(self)
            return
        session, account, reason = self._desk.session, self._account, self.reason.text()
        self.reason_field.set_error("" if reason.strip() else self.tr("Say why."))
        fit(self)
        if session is None or not reason.strip():
            self.reason.setFocus()
            return

        def call() -> None:
            from vault.rotation.glass import break_glass

            break_glass(session, account, reason)

        self.glass.setEnabled(False)
        self._desk.run(self, call, done=lambda _: self.accept(), failed=self._failed)

    def _failed(self, error: Exception) -> None:
        message = error_text(error)
        self.glass.setEnabled(True)
        self.reason_field.set_error(sentences(message.what, message.hint))
        fit(self)
