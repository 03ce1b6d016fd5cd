"""The fields of one account: eye and copy in the same columns on every row, secrets as dots until asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit import theme
from ui.kit.buttons import IconButton
from ui.kit.card import RowList
from ui.kit.code_field import CodeField
from ui.kit.secret_field import SecretField
from ui.kit.text import Label
from vault.views import AccountDetail, CodeView

if TYPE_CHECKING:
    from ui.accounts.service import AccountService

_KEYS = {"login": "Ctrl+B", "password": "Enter"}


class FieldsCard(RowList):
    """copy_asked(field). Values come through the service one by one, when the eye or a copy button asks."""

    copy_asked = Signal(str)

    def __init__(self, service: AccountService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._account = ""
        self.secrets: dict[str, SecretField] = {}
        self.code: CodeField | None = None
        self._label_width = 60

    def show_detail(self, detail: AccountDetail) -> None:
        """Rows for what this account has; a password that is not there is no row, a code that cannot be none either."""
        self.clear()
        row = detail.row
        self._account = row.id
        self._measure(detail)
        may_copy, may_reveal = row.level != "none", row.level in ("view", "manage")
        if row.login:
            self._add_plain("login", self.tr("Login"), row.login)
        if row.has_password:
            self._add_secret("password", self.tr("Password"), "", reveal=may_reveal, copy=may_copy)
        if row.has_totp and may_copy:
            self._add_code()
        self._add_masked("phone", self.tr("Phone"), _with_sim(detail), may_reveal)
        self._add_masked("email", self.tr("Email"), detail.email or "", may_reveal)
        if detail.recovery_codes:
            self._add_secret("recovery_codes", self.tr("Recovery codes"), "", reveal=may_reveal, copy=False)
        if detail.private_note:
            self._add_secret("private_note", self.tr("Private note"), "", reveal=may_reveal, copy=False)
        for name, value in detail.fields.items():
            self.add_row(self._labelled(name, Label(value, elide=Qt.TextElideMode.ElideMiddle)))
        self.setVisible(self.body.count() > 0)

    def clear(self) -> None:
        self.wipe()
        self.secrets.clear()
        self.code = None
        super().clear()

    def wipe(self) -> None:
        for field in self.secrets.values():
            field.wipe()
        if self.code is not None:
            self.code.wipe()

    def _measure(self, detail: AccountDetail) -> None:
        words = [self.tr("Login"), self.tr("Password"), self.tr("Code"), self.tr("Phone"), self.tr("Email")]
        words += [self.tr("Recovery codes")] * bool(detail.recovery_codes) + list(detail.fields)
        words += [self.tr("Private note")] * bool(detail.private_note)
        metrics = QFontMetrics(theme.font("small"))
        self._label_width = min(96, max(52, max(map(metrics.horizontalAdvance, words)) + 4))

    def _labelled(self, words: str, value: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        label = Label(words, "small", "text2", elide=Qt.TextElideMode.ElideRight)
        label.setFixedWidth(self._label_width)
        line.addWidget(label)
        line.addWidget(value, 1)
        return line

    def _add_plain(self, field: str, words: str, value: str) -> None:
        line = self._labelled(words, Label(value, elide=Qt.TextElideMode.ElideMiddle))
        copy = IconButton("content-copy")
        copy.setObjectName(f"copy.{field}")
        copy.set_name(self.tr("Copy {name}").format(name=words), _KEYS.get(field, ""))
        copy.clicked.connect(self._copy_clicked)
        copy.setProperty("field", field)
        line.addWidget(copy)
        self.add_row(line)

    def _add_masked(self, field: str, words: str, masked: str, reveal: bool) -> None:
        if masked:
            self._add_secret(field, words, masked, reveal=reveal, copy=reveal)

    def _add_secret(self, field: str, words: str, plain: str, *, reveal: bool, copy: bool) -> None:
        made = SecretField(self._revealer(field))
        made.setObjectName(f"field.{field}")
        made.setProperty("field", field)
        made.set_name(words)
        if plain:
            made.set_plain(plain)
        made.set_can(reveal=reveal, copy=copy)
        made.copy_asked.connect(self._copy_clicked)
        self.secrets[field] = made
        self.add_row(self._labelled(words, made))

    def _add_code(self) -> None:
        self.code = CodeField(self._ask_code)
        self.code.setObjectName("field.code")
        self.code.setProperty("field", "code")
        self.code.copy_asked.connect(self._copy_clicked)
        inside = self.code.layout()
        if inside is not None:
            inside.setSpacing(4)  # code, successor, ring and button: the fullest row of the narrowest pane
        self.add_row(self._labelled(self.tr("Code"), self.code), height="code_row")

    def _revealer(self, field: str) -> Callable[[Callable[[str], None]], None]:
        account = self._account

        def reveal(show: Callable[[str], None]) -> None:
            self._service.value(self, account, field, copied=False, done=show)

        return reveal

    def _ask_code(self, show: Callable[[CodeView], None]) -> None:
        self._service.code(self, self._account, show)

    def _copy_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.copy_asked.emit(str(sender.property("field")))


def _with_sim(detail: AccountDetail) -> str:
    """The masked phone and who keeps its SIM."""
    holder = next((c.holder for c in detail.controls if c.kind == "sim" and c.holder), None)
    if not detail.phone:
        return ""
    return f"{detail.phone} · SIM {holder}" if holder else detail.phone
