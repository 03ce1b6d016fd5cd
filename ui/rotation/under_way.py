"""In the detail of an account whose password is being changed: both of them, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit import dialogs, toast
from ui.kit.buttons import Button
from ui.rotation.both import BothPasswords
from ui.rotation.giving_up import ask_to_give_up
from ui.rotation.service import RotationService


class UnderWay(QWidget):
    """copied(value, pending): as in ``BothPasswords``. go_on_asked(): to the wizard."""

    copied = Signal(str, bool)
    go_on_asked = Signal()

    def __init__(self, service: RotationService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("under_way")
        self._service = service
        self._account = ""
        self.both = BothPasswords(service)
        self.both.copied.connect(self.copied)
        self.go_on = Button("", "primary", small=True)
        self.confirm = Button("", small=True)
        self.give_up = Button("", "text", small=True)
        for button, name in ((self.go_on, "go_on"), (self.confirm, "confirm_change"), (self.give_up, "give_up_change")):
            button.setObjectName(name)
        self.go_on.clicked.connect(self.go_on_asked)
        self.confirm.clicked.connect(self._ask_to_confirm)
        self.give_up.clicked.connect(self._ask_to_give_up)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.go_on)
        acts.addWidget(self.confirm)
        acts.addStretch(1)
        acts.addWidget(self.give_up)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.both)
        layout.addLayout(acts)
        self.retranslate()

    def show_account(self, account_id: str) -> None:
        self._account = account_id
        self.both.show_account(account_id)

    def clear(self) -> None:
        self._account = ""
        self.both.wipe()

    def retranslate(self) -> None:
        self.go_on.setText(self.tr("Go on"))
        self.confirm.setText(self.tr("Confirm"))
        self.give_up.setText(self.tr("Give up"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _ask_to_confirm(self) -> None:
        account = self._account
        dialogs.ask(
            self,
            self.tr("Does the platform take the new password?"),
            self.tr("Confirmed, it is the account's password for everybody, and the old one goes into the history."),
            self.tr("It works, confirm"),
            then=lambda: self._service.confirm(self, account, self._confirmed),
        )

    def _confirmed(self, _: object) -> None:
        toast.show(self, self.tr("The new password counts now"))

    def _ask_to_give_up(self) -> None:
        account = self._account
        ask_to_give_up(self, lambda: self._service.give_up(self, account, self._given_up))

    def _given_up(self, _: object) -> None:
        toast.show(self, self.tr("Given up: the old password stays"))
