"""The settings page: this computer, you, backups, the team's policy, about."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.kit import toast
from ui.kit.buttons import Button
from ui.kit.card import Scroll
from ui.kit.text import Label
from ui.names import role_name
from ui.settings.backups import BackupSection
from ui.settings.device import DeviceSection
from ui.settings.recovery import RecoverySection
from ui.settings.recovery_dialogs import PasswordDialog
from ui.settings.section import Section
from ui.settings.security_keys import SecurityKeySection

if TYPE_CHECKING:
    from vault.views import PolicyRow

_WIDTH = 640


class SettingsPage(QWidget):
    """``activate("backup")`` brings a section into sight."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_page")
        self._desk = desk
        self._wanted: Section | None = None
        self._policy: dict[str, PolicyRow] = {}
        self.title = Label("", "h1")
        self.device = DeviceSection(desk)
        self.member = _MemberSection(desk)
        self.security_keys = SecurityKeySection(desk)
        self.recovery = RecoverySection(desk)
        self.backup = BackupSection(desk)
        self.policy = _PolicySection()
        self.about = _AboutSection()
        self._sections = {
            "device": self.device,
            "member": self.member,
            "security_keys": self.security_keys,
            "recovery": self.recovery,
            "backup": self.backup,
            "policy": self.policy,
            "about": self.about,
        }
        self._scroll = Scroll(margin=20, spacing=12)
        column = QVBoxLayout()
        column.setSpacing(24)
        column.addWidget(self.title)
        for section in self._sections.values():
            section.setFixedWidth(_WIDTH)
            column.addWidget(section)
        line = QHBoxLayout()
        line.addLayout(column)
        line.addStretch(1)
        self._scroll.body.addLayout(line)
        self._scroll.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        desk.changed.connect(self._load)
        self.retranslate()

    def activate(self, argument: object = None) -> None:
        self._load()
        self._wanted = self._sections.get(str(argument))
        self._bring_later()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Settings"))
        for section in (self.device, self.member, self.security_keys, self.recovery, self.backup, self.about):
            section.retranslate()
        self.policy.show_rows(self._policy)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _bring_later(self) -> None:
        """After the layout, and again when the policy's rows have made the page longer."""
        QTimer.singleShot(0, self, self._bring)

    def _bring(self) -> None:
        section = self._wanted
        if section is None:
            return
        inside = self._scroll.widget()
        if inside is not None:
            top = section.mapTo(inside, section.rect().topLeft()).y()
            self._scroll.verticalScrollBar().setValue(top - 16)

    def _load(self) -> None:
        session = self._desk.session
        if session is None:
            return

        def call() -> dict[str, PolicyRow]:
            from vault.policy import policy

            return policy(session)

        self._desk.run(self, call, done=self._show_policy)
        self.recovery.load()
        self.backup.load()
        self.security_keys.load()

    def _show_policy(self, rows: object) -> None:
        self._policy = cast("dict[str, PolicyRow]", rows)
        self.policy.show_rows(self._policy)
        self.device.limit_idle(self._desk.idle_limit)
        self._bring_later()
        QTimer.singleShot(300, self, self._arrived)

    def _arrived(self) -> None:
        self._bring()
        self._wanted = None


class _MemberSection(Section):
    def __init__(self, desk: Desk) -> None:
        super().__init__("member_section")
        self._desk = desk
        self.password = Button("", "normal", "form-textbox-password", small=True)
        self.password.setObjectName("change_password")
        self.password.clicked.connect(lambda: PasswordDialog(self, desk, self._changed).open())
        self._name, self._vault, self._kit = self.add(), self.add(), self.add()
        self._password = self.add(self.password)
        self.retranslate()

    def _changed(self) -> None:
        toast.show(self, self.tr("Your password is changed"))

    def retranslate(self) -> None:
        self.title.setText(self.tr("You"))
        session = self._desk.session
        if session is not None:
            self._name.set_words(session.member.name, role_name(session.member.role))
            self._vault.set_words(session.team, session.location)
        self._kit.set_words(
            self.tr("Emergency kit"),
            self.tr("It was shown once, when the vault was made. It can't be shown again: keep the paper safe."),
        )
        self._password.set_words(self.tr("Password"))
        self.password.setText(self.tr("Change…"))


class _PolicySection(Section):
    """Read-only: changing a rule takes the owners' signatures."""

    def __init__(self) -> None:
        super().__init__("policy_section")

    def show_rows(self, rows: dict[str, PolicyRow]) -> None:
        from ui.policy_text import meaning

        self.title.setText(self.tr("The team's policy"))
        self.rows.clear()
        self.setVisible(bool(rows))
        for key, rule in rows.items():
            value = Label(str(rule.value), "h3")
            row = self.add(value)
            changed = self.tr("Set by {name}").format(name=rule.changed_by) if rule.changed_by else ""
            row.set_words(meaning(key) or key, changed)


class _AboutSection(Section):
    def __init__(self) -> None:
        super().__init__("about_section")
        self._version, self._licence = self.add(), self.add()
        self.retranslate()

    def retranslate(self) -> None:
        from vault import __version__

        self.title.setText(self.tr("About"))
        self._version.set_words("Shouhao 守号", self.tr("Version {version}").format(version=__version__))
        self._licence.set_words(
            self.tr("Apache License 2.0"),
            self.tr("Protects a locked vault, not a computer that somebody else controls."),
        )
