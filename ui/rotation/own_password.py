"""A password of one's own for a change: its strength as one types, the team's and the platform's rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.accounts.password_box import PasswordBox
from ui.accounts.service import AccountService
from ui.error_text import error_text, sentences
from ui.kit.buttons import Button
from ui.kit.text import Label
from vault.platforms import Platform
from vault.views import AccountRow

if TYPE_CHECKING:
    from ui.desk import Desk


class OwnPassword(QWidget):
    """taken(password): it keeps every rule and is to be stored. The field takes no input method and no copy."""

    taken = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("own_password")
        self._account: AccountRow | None = None
        self.box = PasswordBox(AccountService(desk), self._own_words)
        self.box.changed.connect(self._typed)
        self.box.judged.connect(self._show)
        self.trouble = Label("", "body", "red", wrap=True)
        self.trouble.setObjectName("own_trouble")
        self.trouble.hide()
        self.take = Button("", "primary", small=True)
        self.take.setObjectName("take_own")
        self.take.clicked.connect(self._take)
        self.back = Button("", "text", small=True)
        self.back.setObjectName("no_own")
        self.back.clicked.connect(self.close_up)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.take)
        line.addWidget(self.back)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.box)
        layout.addWidget(self.trouble)
        layout.addLayout(line)
        self.retranslate()
        self.hide()

    def open_for(self, account: AccountRow, platform: Platform | None, policy: dict[str, Any]) -> None:
        self._account = account
        self.box.set_rules(platform.password if platform is not None else None)
        self.box.set_policy(policy)
        self._typed()
        self.show()
        self.box.edit.setFocus()

    def close_up(self) -> None:
        """Nothing of what was typed stays."""
        self.box.wipe()
        self.trouble.hide()
        self.hide()

    def refuse(self, error: Exception) -> None:
        """What was typed stays, to be changed."""
        message = error_text(error)
        self.trouble.setText(sentences(message.what, message.hint))
        self.trouble.show()
        self.take.setEnabled(True)

    def retranslate(self) -> None:
        self.take.setText(self.tr("Store this one"))
        self.back.setText(self.tr("Keep the one that was made"))
        self.box.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _own_words(self) -> dict[str, str]:
        row = self._account
        if row is None:
            return {}
        return {"brand": row.brand, "name": row.name, "login": row.login, "platform": row.platform}

    def _typed(self) -> None:
        """Not before it is judged."""
        self.trouble.hide()
        self.take.setEnabled(False)

    def _show(self) -> None:
        found = self.box.judgement
        self.take.setEnabled(found is not None and not found.failures)

    def _take(self) -> None:
        self.take.setEnabled(False)
        self.taken.emit(self.box.password())
