"""What a locked window shows: the unlock form, the first run or the way to a new vault, the language above it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import i18n
from ui.desk import Desk
from ui.error_text import error_text
from ui.kit import files
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.kit.card import Scroll
from ui.unlock.first_run import FirstRun
from ui.unlock.page import UnlockForm
from vault.database_url import is_database
from vault.location import shown_location

if TYPE_CHECKING:
    from ui.unlock.demo import Demo
    from ui.unlock.join import Join
    from ui.unlock.new_vault import NewVault
    from ui.unlock.recover import Recover

_OTHER_LANGUAGE = {"zh": "English", "en": "中文"}


class LockedView(QWidget):
    def __init__(self, desk: Desk, *, member: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("locked_view")
        self._desk = desk
        self._new_vault: NewVault | None = None
        self._recover: Recover | None = None
        self._join: Join | None = None
        self._demo: Demo | None = None
        self.form = UnlockForm(desk, member=member)
        self.first = FirstRun()
        self._build()
        self.form.recovery_asked.connect(self.show_recover)
        self.first.new_asked.connect(self.show_new_vault)
        self.first.join_asked.connect(self.show_join)
        self.first.file_asked.connect(self._ask_for_file)
        self.first.demo_asked.connect(self._open_demo)
        self.retranslate()
        self.show_unlock()

    def _build(self) -> None:
        self.language = Button("", "quiet", "translate", small=True)
        self.language.setObjectName("language")
        self.language.clicked.connect(self._change_language)
        self.trouble = Banner("red", "alert-circle-outline")
        self.trouble.setObjectName("locked_trouble")
        self.trouble.setFixedWidth(560)
        self.trouble.hide()
        self.new = Button("", "quiet", "plus-circle-outline", small=True)
        self.join = Button("", "quiet", "email-open-outline", small=True)
        self.file = Button("", "quiet", "folder-open-outline", small=True)
        self.demo = Button("", "quiet", "play-circle-outline", small=True)
        for button, name, act in (
            (self.new, "foot_new_vault", self.show_new_vault),
            (self.join, "foot_join", self.show_join),
            (self.file, "foot_open_file", self._ask_for_file),
            (self.demo, "foot_open_demo", self._open_demo),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
        self.stack = QStackedWidget()
        self.stack.addWidget(_centred(self.form))
        self.stack.addWidget(_centred(self.first))
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(0, 0, 0, 12)
        foot.setSpacing(8)
        foot.addStretch(1)
        for button in (self.new, self.join, self.file, self.demo):
            foot.addWidget(button)
        foot.addStretch(1)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 0)
        head.addStretch(1)
        head.addWidget(self.language)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        trouble = QHBoxLayout()
        trouble.addStretch(1)
        trouble.addWidget(self.trouble)
        trouble.addStretch(1)
        layout.addLayout(trouble)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.foot)

    # what is shown

    def show_unlock(self, vault_id: str = "") -> None:
        """The unlock form for ``vault_id``, else the one used last; the first run where nothing is known."""
        self._drop_wizards()
        self.show_trouble(None)
        if vault_id and all(vault.id != vault_id for vault in self._desk.device.vaults()):
            self._leave_demo()
        device = self._desk.device
        known = {vault.id: vault for vault in device.vaults()}
        at = self._desk.location
        named = next((vault for vault in known.values() if at and _same_place(vault.location, at)), None)
        if named is not None and is_database(at or ""):  # it may bring a password for the server
            named = msgspec.structs.replace(named, location=at)
        vault = known.get(vault_id) or named or (None if at else device.last_used())
        self._say_demo_password()
        if vault is None and not at:
            self.stack.setCurrentIndex(1)
            self.foot.hide()
            self.first.new.setFocus()
            return
        self.form.show_vault(vault, at or "")
        self.stack.setCurrentIndex(0)
        self.foot.show()
        self.form.password.setFocus()

    def show_new_vault(self) -> None:
        from ui.unlock.new_vault import NewVault

        self._drop_wizards()
        self.show_trouble(None)
        self._leave_demo()
        self._new_vault = NewVault(self._desk)
        self._new_vault.left.connect(self.show_unlock)
        self.stack.addWidget(self._new_vault)
        self.stack.setCurrentWidget(self._new_vault)
        self.foot.hide()

    def show_recover(self) -> None:
        """For the vault and the member that the form shows."""
        from ui.unlock.recover import Recover

        self._drop_wizards()
        self.show_trouble(None)
        self._recover = Recover(self._desk, self.form.location, self.form.member_name)
        self._recover.left.connect(self.show_unlock)
        self.stack.addWidget(self._recover)
        self.stack.setCurrentWidget(self._recover)
        self._recover.who.enter()  # once more: what is not shown yet keeps no focus
        self.foot.hide()

    def show_join(self) -> None:
        """With the place of the vault that the form shows: several may share one computer."""
        from ui.unlock.join import Join

        self._drop_wizards()
        self.show_trouble(None)
        known = self.form.location if self._demo is None else ""
        self._leave_demo()
        self._join = Join(self._desk, known)
        self._join.left.connect(self.show_unlock)
        self.stack.addWidget(self._join)
        self.stack.setCurrentWidget(self._join)
        self._join.invitation.enter()
        self.foot.hide()

    def _drop_wizards(self) -> None:
        for wizard in (self._new_vault, self._recover, self._join):
            if wizard is not None:
                self.stack.removeWidget(wizard)
                wizard.deleteLater()
        self._new_vault = self._recover = self._join = None

    def retranslate(self) -> None:
        self.language.setText(_OTHER_LANGUAGE[i18n.language()])
        self.language.setAccessibleName(self.tr("Language: {name}").format(name=self.language.text()))
        self.new.setText(self.tr("New vault"))
        self.join.setText(self.tr("Join with an invitation"))
        self.file.setText(self.tr("Open a vault file"))
        self.demo.setText(self.tr("Open the demo"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._focus_first)

    def _focus_first(self) -> None:
        """Typing starts at once, wherever Qt would have put the focus."""
        if self.stack.currentIndex() == 0:
            self.form.password.setFocus()
        elif self.stack.currentIndex() == 1:
            self.first.new.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # what is done

    def _change_language(self) -> None:
        from ui.app import use_language

        other = "en" if i18n.language() == "zh" else "zh"
        self._desk.device.set_setting("language", other)
        use_language(cast(QApplication, QApplication.instance()), other)

    def _ask_for_file(self) -> None:
        files.ask_for_file(
            self, self.tr("Open a vault file"), self.tr("Vaults (*.vault);;All files (*)"), self.open_file
        )

    def open_file(self, path: Path) -> None:
        self._leave_demo()
        self._desk.location = str(path)
        self.show_trouble(None)
        self.show_unlock()

    def _open_demo(self) -> None:
        from ui.unlock.demo import make_demo

        self.show_trouble(None)
        self._set_enabled(False)
        self.demo.setText(self.tr("Making the demo…"))
        self._desk.run(self, make_demo, done=self._demo_made, failed=self._demo_failed)

    def show_demo(self, demo: Demo) -> None:
        """Unlock a demo at once; nothing done from then on touches this computer's own state."""
        self._demo = demo
        self._desk.visit(demo.device)
        self._desk.location = demo.location
        self.show_unlock()
        self._desk.run(self, demo.unlock, done=self._desk.opened, failed=self.show_trouble)

    def _leave_demo(self) -> None:
        """Before a vault that is meant to stay is made or opened: its keys belong to this computer's own state."""
        if self._demo is not None:
            self._demo = None
            self._desk.return_home()
            self.show_trouble(None)

    def _demo_made(self, made: object) -> None:
        self._set_enabled(True)
        self.retranslate()
        self.show_demo(cast("Demo", made))

    def _demo_failed(self, error: Exception) -> None:
        self._set_enabled(True)
        self.retranslate()
        self.show_trouble(error)

    def _set_enabled(self, on: bool) -> None:
        for widget in (self.new, self.join, self.file, self.demo, self.first):
            widget.setEnabled(on)

    def _say_demo_password(self) -> None:
        """The demo's password is no secret; without it nobody could come back in."""
        if self._demo is not None:
            text = self.tr("This is the demo. Its password: {password}").format(password=self._demo.password)
            self.trouble.set("blue", "information-outline", text)
            self.trouble.show()

    def show_trouble(self, error: Exception | None) -> None:
        self.trouble.setVisible(error is not None)
        if error is not None:
            message = error_text(error)
            self.trouble.set("red", "alert-circle-outline", message.what, proof=message.hint)


def _centred(widget: QWidget) -> Scroll:
    scroll = Scroll(margin=16)
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(widget)  # not by alignment, which would ignore the height that wrapped words need
    line.addStretch(1)
    scroll.body.addStretch(2)
    scroll.body.addLayout(line)
    scroll.body.addStretch(3)
    return scroll


def _same_place(one: str, other: str) -> bool:
    return one == other or shown_location(one) == shown_location(other)
