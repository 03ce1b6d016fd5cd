"""Setting a robot: whose it is, what it tells of, and the address, which nobody gets to see again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.factors.meeting import fit
from ui.kit.form import Combo, Field, LineEdit
from ui.kit.secret_edit import SecretEdit
from ui.robot_text import KINDS, kind_name
from ui.writing import WritingDialog

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.settings.robots import RobotSection
    from vault.robots.address import Address
    from vault.session import Session

_PORTS = {"tls": 465, "starttls": 587}


class RobotDialog(WritingDialog):
    """``scopes``: brands by name, and an empty one for the whole vault."""

    def __init__(self, desk: Desk, parent: RobotSection, scopes: list[str]) -> None:
        super().__init__(desk, parent, "robot_dialog", "", "")
        self.setWindowTitle(self.tr("Add a robot"))
        self.title.setText(self.windowTitle())
        self.sentence.setText(
            self.tr("Whoever has its address can write into the group: it is sealed to who may send reminders there.")
        )
        self.sentence.show()
        self.kind, self.scope, self.security = Combo(), Combo(), Combo()
        for kind in KINDS:
            self.kind.addItem(kind_name(kind), kind)
        for scope in scopes:
            self.scope.addItem(scope or self.tr("The whole vault"), scope)
        for word in _PORTS:
            self.security.addItem(word.upper(), word)
        self.name, self.url, self.secret = LineEdit(), SecretEdit(), SecretEdit()
        self.host, self.writer, self.to, self.user = LineEdit(), LineEdit(), LineEdit(), LineEdit()
        self.password = SecretEdit()
        self._build()
        self.kind.currentIndexChanged.connect(self._follow_kind)
        self.add_act(self.tr("Add"), self._write)
        self._follow_kind()
        self.name.setFocus()

    def _build(self) -> None:
        named: tuple[tuple[str, QWidget], ...] = (
            ("robot_kind", self.kind),
            ("robot_scope", self.scope),
            ("robot_name", self.name),
            ("robot_url", self.url),
            ("robot_secret", self.secret),
            ("robot_host", self.host),
            ("robot_security", self.security),
            ("robot_sender", self.writer),
            ("robot_to", self.to),
            ("robot_user", self.user),
            ("robot_password", self.password),
        )
        for name, widget in named:
            widget.setObjectName(name)
        self.name.setMaxLength(100)
        self.name_field = Field(self.tr("Name"), self.name)
        self._lay_side_by_side(Field(self.tr("Where to"), self.kind), Field(self.tr("Tells of"), self.scope))
        self.body.addWidget(self.name_field)
        self._of_group = [
            Field(self.tr("Webhook"), self.url, self.tr("Copy it from the group's robot.")),
            Field(
                self.tr("Secret for its signature"), self.secret, self.tr("Only where the robot is set to want one.")
            ),
        ]
        for field in self._of_group:
            self.body.addWidget(field)
        self._of_mail = [
            Field(self.tr("Mail server"), self.host, self.tr("Such as smtp.example.com")),
            Field(self.tr("Encryption"), self.security),
            Field(self.tr("From"), self.writer),
            Field(self.tr("To"), self.to, self.tr("Several with commas between.")),
            Field(self.tr("Login"), self.user),
            Field(self.tr("Password"), self.password),
        ]
        for at in range(0, len(self._of_mail), 2):
            self._lay_side_by_side(*self._of_mail[at : at + 2])

    def _lay_side_by_side(self, *fields: Field) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        for field in fields:
            line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)

    def _follow_kind(self) -> None:
        mail = self.kind.currentData() == "mail"
        for field in self._of_group:
            field.setVisible(not mail)
        self._of_group[1].setVisible(self.kind.currentData() in ("dingtalk", "feishu"))
        for field in self._of_mail:
            field.setVisible(mail)
        fit(self)

    def _address(self) -> Address:
        from vault.robots.address import Mailbox, Webhook

        if self.kind.currentData() != "mail":
            secret = self.secret.text().strip() if self.secret.isVisible() else ""
            return Webhook(self.url.text().strip(), secret)
        host, _, port = self.host.text().strip().partition(":")
        security = str(self.security.currentData())
        typed = self.to.text().replace("，", ",").replace("；", ",").replace(";", ",").split(",")
        return Mailbox(
            host=host,
            port=int(port) if port.isascii() and port.isdigit() and len(port) < 6 else 0 if port else _PORTS[security],
            security=security,
            user=self.user.text().strip(),
            password=self.password.text() if self.user.text().strip() else "",
            sender=self.writer.text().strip(),
            to=[one.strip() for one in typed if one.strip()],
        )

    def _write(self) -> None:
        kind, name, brand = str(self.kind.currentData()), self.name.text(), str(self.scope.currentData())
        address = self._address()

        def call(session: Session) -> str:
            from vault.robots.setting import set_robot

            return set_robot(session, kind=kind, name=name, address=address, brand=brand)

        self.write(self._of_mail[0] if kind == "mail" else self._of_group[0] if name.strip() else self.name_field, call)

    def done(self, result: int) -> None:
        for secret in (self.url, self.secret, self.password):
            secret.wipe()
        super().done(result)
