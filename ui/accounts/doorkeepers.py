"""Who can let me in now: for accounts that open by a person's scan or phone, in the order to ask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.kit import theme
from ui.kit.avatar import Avatar
from ui.kit.buttons import Button, IconButton
from ui.kit.card import RowList
from ui.kit.kbd import KeyCap
from ui.kit.text import Label
from vault.views import AccountRow

if TYPE_CHECKING:
    from vault.accounts import Doorkeeper


def role_word(role: str) -> str:
    return {
        "admin": translate("accounts", "Administrator"),
        "operator": translate("accounts", "Operator"),
        "sim": translate("accounts", "SIM"),
        "deputy": translate("accounts", "Deputy"),
        "responsible": translate("accounts", "Responsible"),
        "wechat": translate("accounts", "WeChat"),
        "device": translate("accounts", "Device"),
        "real_name": translate("accounts", "Real name"),
    }.get(role, role)


def request_text(row: AccountRow, people: Sequence[str], me: str) -> str:
    """What to paste into the team's chat, so that somebody lets ``me`` in."""
    names = translate("accounts", ", ").join(dict.fromkeys(name for name in people if name))
    asking = {
        "wechat_person": translate(
            "accounts", "{people}: I need to log in to {account} ({platform}). Who can scan the code for me now? {me}"
        ),
        "sim": translate(
            "accounts",
            "{people}: I need to log in to {account} ({platform}). Who can read me the SMS code? "
            "Only by phone or face to face, never into a group. {me}",
        ),
    }.get(
        row.root_of_trust,
        translate("accounts", "{people}: I need to use {account} ({platform}). Who can let me in or act for me? {me}"),
    )
    return asking.format(people=names, account=row.name, platform=row.platform_name, me=me)


_ROOM = 280  # of the narrowest pane; English words need more, and go below the button


class DoorkeepersCard(QWidget):
    """copy_request(text): the words to send. copy_contact(text): how to reach one person."""

    copy_request = Signal(str)
    copy_contact = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._request = ""
        self._role_width = 56
        self.title = Label("", "h3", "text2")
        self.rows = RowList()
        self.rows.setObjectName("doorkeepers")
        self.note = Label("", "small", "text2", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(KeyCap("Enter"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.rows)
        layout.addWidget(self.note)

    @property
    def request(self) -> str:
        return self._request

    def show_doorkeepers(self, row: AccountRow, found: Sequence[Doorkeeper], me: str) -> None:
        self.rows.clear()
        metrics = QFontMetrics(theme.font("small"))
        self._role_width = max((metrics.horizontalAdvance(role_word(each.role)) for each in found), default=0) + 4
        self.title.setText(self.tr("Who can let me in now"))
        for each in found:
            self.rows.add_row(self._line(each), height="field_row")
        self._request = request_text(row, [each.person for each in found if each.person != me], me) if found else ""
        if found:
            self.rows.add_row(self._ask_line(row), height="code_row")
        else:
            nobody = Label(self.tr("Nobody is named yet. Edit the account and say who can log in"), "small", wrap=True)
            self.rows.add_row(nobody)
        self.note.setText(
            self.tr("No password is kept here. Never ask anybody for their own password.")
            if row.root_of_trust != "sim"
            else self.tr("No password is kept here. SMS codes are never stored.")
        )

    def ask(self) -> None:
        if self._request:
            self.copy_request.emit(self._request)

    def _line(self, each: Doorkeeper) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Avatar(each.person, size=22))
        role = Label(role_word(each.role), "small", "text2", elide=Qt.TextElideMode.ElideRight)
        role.setFixedWidth(min(88, max(40, self._role_width)))
        line.addWidget(role)
        who = Label(each.person)
        line.addWidget(who)
        owned = self.tr("company-owned") if each.company_owned else ""
        reach = " · ".join(part for part in (each.phone_masked or each.contact, owned) if part)
        line.addWidget(Label(reach, "small", "text2", elide=Qt.TextElideMode.ElideRight), 1)
        if each.contact:
            phone = each.role == "sim"
            button = IconButton("phone-outline" if phone else "message-text-outline")
            button.set_name(self.tr("Copy how to reach {person}").format(person=each.person))
            button.setProperty("contact", each.contact)
            button.clicked.connect(self._contact_clicked)
            line.addWidget(button)
        return line

    def _ask_line(self, row: AccountRow) -> QBoxLayout:
        words = {
            "wechat_person": self.tr("Copy the request to scan"),
            "sim": self.tr("Copy the request for the code"),
        }.get(row.root_of_trust, self.tr("Copy the request"))
        self.button = Button(words, "primary", "content-copy", small=True)
        self.button.setObjectName("copyRequest")
        self.button.clicked.connect(self.ask)
        hint = Label(self.tr("Paste it into the team's chat"), "small", "text2", wrap=True)
        beside = self.button.sizeHint().width() + QFontMetrics(hint.font()).horizontalAdvance(hint.text()) < _ROOM
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        line.setSpacing(8 if beside else 4)
        line.addWidget(self.button)
        line.addWidget(hint, 1)
        return line

    def _contact_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.copy_contact.emit(str(sender.property("contact")))
