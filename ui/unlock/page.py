"""Unlocking: which vault, who, the password, and what went wrong; nothing from inside the vault."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec
from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.error_text import error_text, locked_out, sentences
from ui.kit import theme, tips
from ui.kit.buttons import Button
from ui.kit.card import Card
from ui.kit.empty import Picture
from ui.kit.form import Field
from ui.kit.secret_edit import SecretEdit
from ui.kit.text import Label
from ui.kit.tile import Seal
from ui.unlock.member_tiles import MemberTiles
from vault.errors import Disabled, LockedOut, SecretKeyMissing, VaultError, WrongPassword
from vault.location import shown_location
from vault.views import KnownMember, KnownVault

if TYPE_CHECKING:
    from vault.session import Session

_WIDTH = 440
_AFTER_FIRST_PAINT_MS = 150  # the keychain's import would hold up the page that is about to be painted


class TallButton(Button):
    """The one primary button of the page, as wide as the form."""

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, theme.metrics("field") + 8)


class UnlockForm(QWidget):
    """working(on): the password is being tried; recovery_asked(): it is lost."""

    working = Signal(bool)
    recovery_asked = Signal()

    def __init__(self, desk: Desk, *, member: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unlock_page")
        self._desk = desk
        self._asked_member = member
        self._vault: KnownVault | None = None
        self._member: KnownMember | None = None
        self._location = ""
        self._needs_key = False
        self._wait_s = 0
        self._error: Exception | None = None
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._count_down)
        self._build()
        self.retranslate()

    # building

    def _build(self) -> None:
        self.seal = Seal(56)
        self.team = QPushButton()
        self.team.setObjectName("vault_picker")
        self.team.setProperty("kind", "heading")
        self.team.setFont(theme.font("h1"))
        self.team.clicked.connect(self._pick_vault)
        self.state = Label("", "body", "text2")
        self.who = Label("", "small_bold", "text2")
        self.tiles = MemberTiles()
        self.tiles.chosen.connect(self._choose_member)
        self.key = SecretEdit(tall=True)
        self.key.setObjectName("secret_key")
        self.key_field = Field("", self.key)
        self.password = SecretEdit(tall=True)
        self.password.setObjectName("password")
        self.password.returnPressed.connect(self.unlock)
        self.key.returnPressed.connect(self.unlock)
        self.password_field = Field("", self.password)
        self.button = TallButton("", "primary")
        self.button.setObjectName("unlock")
        self.button.clicked.connect(self.unlock)
        self.forgot = Button("", "text")
        self.forgot.setObjectName("forgot")
        self.forgot.clicked.connect(self.recovery_asked)
        self.place = Label("", "small", "text2")
        self.place_icon = Picture("key-outline", 16, "text2")
        self.shared = _SharedNote()
        self._lay_out()

    def _lay_out(self) -> None:
        self.setFixedWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(self.seal, 0, centre)
        layout.addSpacing(6)
        layout.addWidget(self.team, 0, centre)
        layout.addWidget(self.state, 0, centre)
        layout.addSpacing(20)
        layout.addWidget(self.who)
        layout.addWidget(self.tiles)
        layout.addSpacing(12)
        layout.addWidget(self.key_field)
        layout.addWidget(self.password_field)
        layout.addSpacing(6)
        layout.addWidget(self.button)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addStretch(1)
        line.addWidget(self.place_icon)
        line.addWidget(self.place)
        layout.addSpacing(4)
        layout.addLayout(line)
        layout.addWidget(self.forgot, 0, centre)
        layout.addSpacing(16)
        layout.addWidget(self.shared)

    @property
    def location(self) -> str:
        return self._location

    @property
    def member_name(self) -> str:
        """Whoever is about to unlock, as far as this computer knows them."""
        return self._member.name if self._member is not None else ""

    # what is shown

    def show_vault(self, vault: KnownVault | None, location: str = "") -> None:
        """A vault that this computer knows, or the file of one that it does not."""
        self._vault, self._location = vault, vault.location if vault is not None else location
        self._needs_key = vault is None
        members = vault.members if vault is not None else []
        named = [member for member in members if self._asked_member in (member.id, member.name)]
        self._member = next(iter([*named, *reversed(members)]), None)  # else whoever unlocked it last
        self.tiles.set_members(list(reversed(members)), self._member.id if self._member is not None else "")
        self.wipe()
        self.retranslate()
        QTimer.singleShot(_AFTER_FIRST_PAINT_MS, self, self._ask_lockout if vault is not None else self._ask_whose)

    def _ask_whose(self) -> None:
        """A file that was moved or copied is still a vault that this computer has the key of."""
        device, location = self._desk.device, self._location

        def call() -> tuple[str, str]:
            from vault.whose import vault_at

            return location, vault_at(device, location)

        if self._vault is None and location:
            self._desk.run(self, call, done=self._recognise, failed=lambda _: None)  # unlocking will say why

    def _recognise(self, answer: object) -> None:
        location, vault_id = cast("tuple[str, str]", answer)
        known = next((vault for vault in self._desk.device.vaults() if vault.id == vault_id), None)
        untouched = not self.password.text() and not self.key.text()
        if known is not None and self._vault is None and self._location == location and untouched:
            self.show_vault(msgspec.structs.replace(known, location=location))
            self.password.setFocus()

    def wipe(self) -> None:
        self.password.wipe()
        self.key.wipe()
        self._set_wait(0)
        self._show_error(None)

    def retranslate(self) -> None:
        vault, member = self._vault, self._member
        known = len(self._desk.device.vaults())
        name = vault.team if vault is not None else Path(shown_location(self._location)).stem
        self.team.setText(f"{name}  ▾" if known > 1 else name)
        self.team.setAccessibleName(self.tr("Vault: {team}").format(team=name))
        self.team.setToolTip(tips.plain(shown_location(self._location)))
        self.team.setEnabled(known > 1)
        self.state.setText(self.tr("Locked"))
        several = vault is not None and len(vault.members) > 1
        self.who.setText(self.tr("You are"))
        self.who.setVisible(several)
        self.tiles.setVisible(several)
        self.tiles.retranslate()
        label = self.tr("{name}'s password").format(name=member.name) if member is not None else self.tr("Password")
        self.password_field.set_label(label)
        self.key_field.set_label(self.tr("Secret key from the emergency kit"))
        self.key_field.set_help(self.tr("Asked for once on every new computer."))
        self.key_field.setVisible(self._needs_key)
        self.forgot.setText(self.tr("Password lost, or the only computer?"))
        self._show_place()
        self.shared.setVisible(several)
        if vault is not None:
            self.shared.set(len(vault.members))
        self._show_button()
        self._show_error(self._error)

    def _show_place(self) -> None:
        shown = self._vault is not None and self._member is not None and not self._needs_key
        self.place.setVisible(shown)
        self.place_icon.setVisible(shown)
        if self._vault is not None and self._member is not None:
            kind = self._desk.device.keychain_for(self._vault.id, self._member.id).kind
            in_file = self.tr("This computer's secret key is in a file")
            self.place.setText(in_file if kind == "file" else self.tr("This computer's secret key is in the keychain"))

    def _show_button(self, working: bool = False) -> None:
        clock = f"{self._wait_s // 60}:{self._wait_s % 60:02}"
        waiting = self.tr("Wait {clock}").format(clock=clock)
        resting = waiting if self._wait_s else self.tr("Unlock")
        self.button.setText(self.tr("Unlocking…") if working else resting)
        self.button.setEnabled(not working and self._wait_s == 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self.team.setFont(theme.font("h1"))

    # what is done

    def unlock(self) -> None:
        password = self.password.text()
        if not self.button.isEnabled() or not password:
            self.password.setFocus()
            return
        device, location, key = self._desk.device, self._location, self.key.text()
        member = self._member.id if self._member is not None else None

        def call() -> Session:
            from vault import unlocking

            if key:
                return unlocking.add_device(device, location, secret_key_text=key, password=password, member=member)
            return unlocking.unlock(device, location, member=member, password=password)

        self._show_error(None)
        self._show_button(working=True)
        self.working.emit(True)
        self._desk.run(self, call, done=self._opened, failed=self._failed)

    def _opened(self, session: object) -> None:
        self.working.emit(False)
        self.wipe()
        self._show_button()
        self._desk.opened(cast("Session", session))

    def _failed(self, error: Exception) -> None:
        self.working.emit(False)
        if not isinstance(error, VaultError):
            self._desk.explain(error)
        if isinstance(error, SecretKeyMissing) or (
            isinstance(error, Disabled) and error.facts.get("reason") == "recovered"
        ):
            self._needs_key = True
            self.retranslate()
        self._show_error(error)
        waits = error.facts.get("retry_after_s") or error.facts.get("wait_s") if isinstance(error, VaultError) else 0
        locked = isinstance(error, LockedOut) or (
            isinstance(error, WrongPassword) and not error.facts.get("attempts_left")
        )
        self._set_wait(waits if locked and isinstance(waits, int) else 0)
        self._show_button()
        self.password.selectAll()
        (self.key if self._needs_key and not self.key.text() else self.password).setFocus()

    def _show_error(self, error: Exception | None) -> None:
        self._error = error
        if error is None:
            self.password_field.set_error("")
            return
        message = error_text(error)
        self.password_field.set_error(sentences(*message))

    # waiting

    def _ask_lockout(self) -> None:
        """How long this member still has to wait; the answer may take the keychain a moment."""
        vault, member, device = self._vault, self._member, self._desk.device
        if vault is None or member is None:
            return
        self._desk.run(
            self,
            lambda: (member.id, device.lockout(vault.id, member.id).retry_after_s),
            done=self._lockout_known,
            failed=self._lockout_unknown,
        )

    def _lockout_known(self, answer: object) -> None:
        member, seconds = cast("tuple[str, int]", answer)
        if self._member is not None and member == self._member.id and seconds:
            self._set_wait(seconds)

    def _lockout_unknown(self, error: Exception) -> None:
        if isinstance(error, SecretKeyMissing):
            self._needs_key = True
            self.retranslate()

    def _set_wait(self, seconds: int) -> None:
        self._wait_s = max(0, seconds)
        if self._wait_s:
            self._second.start()
            self._tell_wait()
        else:
            self._second.stop()
        self._show_button()

    def _count_down(self) -> None:
        self._set_wait(self._wait_s - 1)
        if not self._wait_s:
            self._show_error(None)

    def _tell_wait(self) -> None:
        message = locked_out(self._wait_s)
        self.password_field.set_error(sentences(*message))

    # choosing

    def _choose_member(self, member: object) -> None:
        self._member = cast(KnownMember, member)
        self._needs_key = False
        self.wipe()
        self.retranslate()
        self.password.setFocus()
        self._ask_lockout()

    def _pick_vault(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for vault in self._desk.device.vaults():
            action = menu.addAction(vault.team)
            action.setToolTip(tips.plain(vault.location))
            action.triggered.connect(lambda _=False, vault=vault: self.show_vault(vault))
        menu.popup(self.team.mapToGlobal(self.team.rect().bottomLeft()))


class _SharedNote(Card):
    """What it means that several members use one computer."""

    def __init__(self) -> None:
        super().__init__(padding=12, token="window", radius="list")
        self._members = 0
        self._icon = Picture("account-multiple-outline", 18, "text2")
        self._words = Label("", "body", "text2", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        self.body.addLayout(line)

    def set(self, members: int) -> None:
        self._members = members
        self._words.setText(
            self.tr(
                "%n members use this computer. Whoever unlocks it, the record carries their name: press Ctrl+L "
                "before leaving; it also locks by itself after a few minutes.",
                "",
                members,
            )
        )
