"""The settings page: this computer, you, backups and about in one column, the team's policy beside them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.kit import toast
from ui.kit.buttons import Button
from ui.kit.scrolling import PageScroll
from ui.kit.segments import Segments
from ui.kit.text import Label
from ui.names import role_name
from ui.settings.backups import BackupSection
from ui.settings.device import DeviceSection
from ui.settings.policy import PolicyView
from ui.settings.recovery import RecoverySection
from ui.settings.recovery_dialogs import PasswordDialog
from ui.settings.robots import RobotSection
from ui.settings.section import Section
from ui.settings.security_keys import SecurityKeySection

_WIDTH = 640


class SettingsPage(QWidget):
    """``activate("backup")`` brings a section into sight, ``activate("policy")`` the rules."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_page")
        self._desk = desk
        self._wanted: Section | None = None
        self.title = Label("", "h1")
        self.device = DeviceSection(desk)
        self.member = _MemberSection(desk)
        self.security_keys = SecurityKeySection(desk)
        self.recovery = RecoverySection(desk)
        self.backup = BackupSection(desk)
        self.robots = RobotSection(desk)
        self.policy = PolicyView(desk)
        self.policy.loaded.connect(self._settle)
        self.about = _AboutSection()
        self._sections = {
            "device": self.device,
            "member": self.member,
            "security_keys": self.security_keys,
            "recovery": self.recovery,
            "backup": self.backup,
            "robots": self.robots,
            "about": self.about,
        }
        self._scroll = PageScroll()
        column = QVBoxLayout()
        column.setSpacing(24)
        for section in self._sections.values():
            section.setFixedWidth(_WIDTH)
            column.addWidget(section)
        line = QHBoxLayout()
        line.addLayout(column)
        line.addStretch(1)
        self._scroll.body.addLayout(line)
        self._scroll.body.addStretch(1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._scroll)
        self.stack.addWidget(self.policy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._build_head())
        layout.addWidget(self.stack, 1)
        desk.changed.connect(self._load)
        self.retranslate()

    def _build_head(self) -> QHBoxLayout:
        self.segments = Segments((("here", "laptop"), ("policy", "gavel")))
        self.segments.asked.connect(self._show_half)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.title)
        head.addSpacing(16)
        head.addWidget(self.segments)
        head.addStretch(1)
        return head

    def _show_half(self, half: str) -> None:
        self.segments.show_view(half)
        self.stack.setCurrentWidget(self.policy if half == "policy" else self._scroll)

    def activate(self, argument: object = None) -> None:
        self._load()
        if argument is not None:
            self._show_half("policy" if argument == "policy" else "here")
        self._wanted = self._sections.get(str(argument))
        self._bring_later()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Settings"))
        self.segments.buttons["here"].setText(self.tr("This computer and you"))
        self.segments.buttons["policy"].setText(self.tr("The team's policy"))
        for section in (
            *(self.device, self.member, self.security_keys, self.recovery),
            *(self.backup, self.robots, self.about),
        ):
            section.retranslate()

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
        self.policy.load()
        self.recovery.load()
        self.backup.load()
        self.security_keys.load()
        self.robots.load()

    def _settle(self) -> None:
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
