"""The window: locked, it shows the unlock page and nothing else; open, a rail, a top bar and one page."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QPixmap, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.error_text import error_text, warning_text
from ui.frame.after_unlock import FollowedRules, clock_found
from ui.frame.keeping_up import KeepingUp
from ui.frame.moving import offer_move
from ui.frame.pages import PAGES, PageSpec
from ui.frame.rail import NARROW, USUAL, WIDE, Rail
from ui.frame.standing import WAITING, Standing
from ui.frame.top_bar import TopBar
from ui.i18n import translate
from ui.kit.banner import Banner
from ui.kit.countdown import CopiedBar
from ui.kit.tile import Seal
from ui.kit.toast import Toast
from ui.names import role_name
from ui.unlock.locked import LockedView
from vault.errors import Disabled, Integrity

if TYPE_CHECKING:
    from vault.session import Session

_AFTER_FIRST_PAINT_MS = 200
_BETWEEN_STEPS_MS = 40
_FIRST = next(page for page in PAGES if page.id == "accounts")


class Shell(QWidget):
    """The one window. Pages are made when they are first shown and thrown away when the vault is locked."""

    def __init__(self, desk: Desk, *, member: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shell")
        self.desk = desk
        self.pages: dict[str, QWidget] = {}
        self._palette: QWidget | None = None
        self._watch: QObject | None = None
        self._shown = False
        self._told: list[str] = []  # the session's warnings, as last shown
        self._told_now = False  # whether the banner shows them, and not some trouble
        self._prepared: QWidget | None = None  # the first page, made before there is anything to show on it
        self.setAcceptDrops(True)
        self.setMinimumSize(1024, 640)
        self.resize(1280, 800)
        self.setWindowTitle("Shouhao 守号")
        self._build(member)
        desk.unlocked.connect(self._open)
        desk.locked.connect(self._close)
        desk.navigate.connect(self.show_page)
        desk.troubled.connect(self._show_trouble)
        desk.busy.connect(self._show_busy)
        desk.changed.connect(self._show_names)
        desk.changed.connect(self._follow_alarms)
        desk.settings_changed.connect(self._follow_settings)
        desk.meet_factor = self._meet_factor
        self.retranslate()

    # building

    def _build(self, member: str | None) -> None:
        self.locked_view = LockedView(self.desk, member=member)
        self.rail = Rail([(page.id, page.icon) for page in PAGES if page.in_rail])
        copied = CopiedBar(self.desk.clipboard, told=self._detail_tells)
        self.top = TopBar(copied)
        self.trouble = Banner("red", "alert-circle-outline")
        self.trouble.setObjectName("trouble")
        self.trouble.pressed.connect(self.trouble.hide)
        self.trouble.pressed.connect(self._acknowledge)
        self.trouble.hide()
        self.stack = QStackedWidget()
        self.stack.currentChanged.connect(copied.look_again)
        self._trouble_room = QWidget()
        room = QVBoxLayout(self._trouble_room)
        room.setContentsMargins(20, 10, 20, 0)
        room.addWidget(self.trouble)
        self._trouble_room.hide()
        self.trouble.pressed.connect(self._trouble_room.hide)
        self.frame = QWidget()
        work = QVBoxLayout()
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(0)
        work.addWidget(self.top)
        work.addWidget(self._trouble_room)
        work.addWidget(self.stack, 1)
        inside = QHBoxLayout(self.frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.rail)
        inside.addLayout(work, 1)
        self.outer = QStackedWidget()
        self.outer.addWidget(self.locked_view)
        self.outer.addWidget(self.frame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.outer)
        self._connect()

    def _connect(self) -> None:
        self.rail.asked.connect(self.show_page)
        self.rail.team.clicked.connect(self._team_menu)
        self.rail.member.clicked.connect(self._member_menu)
        self.top.lock.clicked.connect(self.desk.lock)
        self.top.search.clicked.connect(self.open_palette)
        for keys, act in (("Ctrl+L", self.desk.lock), ("Ctrl+K", self.open_palette), ("Ctrl+Q", self.close)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            shortcut.activated.connect(act)
        self.rules = FollowedRules(self.desk, self)
        self.standing = Standing(self.desk, self.rail, self)
        self.standing.let_in.connect(self._let_in)
        self.keeping_up = KeepingUp(self.desk, self)
        self.keeping_up.reached.connect(lambda: self.top.sync.set_state("synced"))
        self.keeping_up.away.connect(lambda _error: self.top.sync.set_state("offline"))

    def seal(self) -> QPixmap:
        """The program's mark for the window and the task bar."""
        return Seal(64).grab()

    # open and locked

    def _open(self) -> None:
        from ui.frame.idle import Idle
        from ui.frame.sleep import SystemWatch

        self._show_names()
        self.top.sync.set_state("synced")
        self.outer.setCurrentWidget(self.frame)
        if self._watch is None:
            watch = SystemWatch(self)
            watch.leaving.connect(self.desk.lock)
            self._watch = watch
            QTimer.singleShot(0, watch, watch.listen)  # after the first page: a bus may be slow to answer
            self.idle = Idle(self, minutes=self.desk.idle_limit)
            self.idle.expired.connect(self.desk.lock)
        self.idle.start()
        session = self.desk.session
        if session is not None:
            self.keeping_up.start(session)
        self._warn(session.warnings if session is not None else [])
        self.show_page(_FIRST.id)
        if session is not None:  # after the page: it asks the worker for its list first
            self.desk.run(self, lambda: clock_found(self.desk.device), done=self._note_clock)
            self.rules.follow()
            self.standing.follow()

    def _let_in(self) -> None:
        if self.stack.currentWidget() is self.pages.get(WAITING):
            self.show_page(_FIRST.id)

    def _warn(self, codes: Sequence[str]) -> None:
        self._told = list(codes)
        button = translate("shell", "Move it…") if "unsafe_location" in codes else ""
        self._show_banner("amber", "alert-outline", " ".join(filter(None, map(warning_text, codes))), button=button)

    def _follow_alarms(self) -> None:
        """A use of the recovery key is as loud while the vault is open as it is when it opens."""
        session = self.desk.session
        if session is not None and _alarms(session.warnings) - _alarms(self._told):
            self._warn(session.warnings)

    def _acknowledge(self) -> None:
        """Who closes the banner has read what it told; nobody is told of the same recovery twice."""
        session = self.desk.session
        if session is not None and self._told_now and "unsafe_location" in self._told:
            offer_move(self, self.desk)
        if session is not None and self._told_now and _alarms(self._told):
            self.desk.run(self, lambda: _note_seen(session), done=self._noted)

    def _noted(self, still: object) -> None:
        self._told = cast("list[str]", still)

    def _note_clock(self, found: str) -> None:
        """A clock that nobody keeps makes codes fail one day: said once, beside what the session warned of."""
        session = self.desk.session
        if session is not None and found in ("not_synchronised", "clock_back") and found not in session.warnings:
            session.warnings.append(found)
            self._warn(session.warnings)

    def _follow_settings(self) -> None:
        if self.desk.session is not None:
            self.idle.set_minutes(self.desk.idle_minutes())
        self.desk.dress()

    def _close(self) -> None:
        """Nothing of what was inside may stay: no page, dialog, menu, toast, name or title."""
        self.keeping_up.stop()
        self.idle.stop()
        for dialog in [*self.findChildren(QDialog), *self.findChildren(QMenu), *self.findChildren(Toast)]:
            dialog.close()
            dialog.deleteLater()
        if self._palette is not None:
            self._palette.deleteLater()
            self._palette = None
        self.outer.setCurrentWidget(self.locked_view)
        for page in self.pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self.pages.clear()
        self.rail.clear()
        self._show_banner("red", "", "")
        self.locked_view.show_unlock()

    def _show_names(self) -> None:
        session = self.desk.session
        if session is not None:
            self.rail.team.set_team(session.team)
            self.rail.member.set_member(session.member.name, role_name(session.member.role))

    # pages

    def show_page(self, page: str, argument: object = None) -> None:
        session = self.desk.session
        if session is not None and session.member.pending:
            page = WAITING
        spec = next((spec for spec in PAGES if spec.id == page), None)
        if spec is None or session is None:
            return
        if spec is _FIRST and self._prepared is not None:
            self.pages[page], self._prepared = self._prepared, None
        if page not in self.pages:
            self.pages[page] = self._make(spec)
        shown = self.pages[page]
        self.stack.setCurrentWidget(shown)
        shown.setFocus()
        self.rail.show_page(spec.under or spec.id)
        activate = getattr(shown, "activate", None)
        if callable(activate):
            activate(argument)

    def _detail_tells(self) -> bool:
        """The detail beside the list says itself what was copied, below what it was copied from."""
        detail = getattr(self.pages.get(_FIRST.id), "detail", None)
        return detail is not None and detail.isVisible()

    def open_palette(self) -> None:
        if self.desk.session is None or QApplication.activeModalWidget() is not None:
            return
        if self._palette is None:
            from ui.accounts.palette import Palette

            self._palette = Palette(self.desk, self)
        cast(QDialog, self._palette).open()

    # menus

    def _member_menu(self) -> None:
        menu = self._menu()
        menu.addAction(translate("shell", "Switch member"), self.desk.lock)
        menu.addAction(translate("shell", "Lock") + "\tCtrl+L", self.desk.lock)
        corner = self.rail.member.mapToGlobal(self.rail.member.rect().topLeft())
        menu.popup(corner - QPoint(0, menu.sizeHint().height()))

    def _team_menu(self) -> None:
        menu = self._menu()
        here = self.desk.session.vault_id if self.desk.session is not None else ""
        vaults = {vault.id: vault for device in (self.desk.device, self.desk.own_device) for vault in device.vaults()}
        for vault in vaults.values():
            action = menu.addAction(vault.team)
            action.setCheckable(True)
            action.setChecked(vault.id == here)
            action.triggered.connect(lambda _=False, vault=vault: self._leave_for(vault.id))
        menu.addSeparator()
        menu.addAction(translate("shell", "New vault"), lambda: self._leave_for(""))
        menu.popup(self.rail.team.mapToGlobal(self.rail.team.rect().bottomLeft()))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _leave_for(self, vault: str) -> None:
        """Another vault, or a new one where ``vault`` is empty: this one is locked first."""
        if self.desk.session is not None and vault == self.desk.session.vault_id:
            return
        self.desk.lock()
        self.locked_view.show_unlock(vault) if vault else self.locked_view.show_new_vault()

    # state

    def _show_busy(self, working: bool) -> None:
        if self.top.sync.state != "offline":
            self.top.sync.set_state("working" if working else "synced")

    def _show_trouble(self, error: Exception) -> None:
        if isinstance(error, Disabled) and self.desk.session is not None:  # the right to see any of this has ended
            self.desk.lock()
            self.locked_view.show_trouble(error)
            return
        message = error_text(error)
        icon = "shield-remove-outline" if isinstance(error, Integrity) else "alert-circle-outline"
        # What says that the vault itself is not whole can't be waved away.
        close = "" if isinstance(error, Integrity) else translate("shell", "Close")
        if self.desk.session is not None:
            self._show_banner("red", icon, message.what, message.hint, close)

    def _meet_factor(self, error: Exception, again: Callable[[], None], give_up: Callable[[], None]) -> None:
        from ui.factors.meeting import meet

        meet(self.desk, QApplication.activeModalWidget() or self, error, again, give_up)

    def _show_banner(self, tone: str, icon: str, text: str, proof: str = "", button: str = "") -> None:
        self._told_now = tone == "amber"
        self._trouble_room.setVisible(bool(text))
        self.trouble.setVisible(bool(text))
        if text:
            self.trouble.set(tone, icon, text, button or translate("shell", "Close"), proof=proof)
            self.trouble.button.setVisible(bool(button) or tone != "red")

    def retranslate(self) -> None:
        for spec in PAGES:
            if spec.in_rail:
                self.rail.buttons[spec.id].set_words(translate("shell", spec.label))
        self._show_names()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._shown:
            self._shown = True
            QTimer.singleShot(_AFTER_FIRST_PAINT_MS, self, self._warm_up)

    def _warm_up(self) -> None:
        from ui.frame.outside import Outside
        from ui.warming import Warming

        self.outside = Outside(self.desk, self, self.open_palette)
        warming = Warming(self.desk, self)
        warming.warm.connect(self._rehearse)
        warming.go_on()

    def _rehearse(self) -> None:
        """Make and draw unseen what comes after the password, bit by bit: icons, fonts and layouts are there then."""
        steps: tuple[Callable[[], object], ...] = (self.rail.grab, self.top.grab, self._prepare, self._draw_prepared)
        for at, step in enumerate(steps):
            QTimer.singleShot(at * _BETWEEN_STEPS_MS, self, step)

    def _draw_prepared(self) -> None:
        if self._prepared is not None:
            self._prepared.grab()

    def _prepare(self) -> None:
        if self.desk.session is None and self._prepared is None:
            self._prepared = self._make(_FIRST)
            self._prepared.resize(self.width() - self.rail.width(), self.height() - self.top.height())

    def _make(self, spec: PageSpec) -> QWidget:
        made = cast(QWidget, getattr(importlib.import_module(spec.module), spec.name)(self.desk))
        self.stack.addWidget(made)
        return made

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.desk.session is not None and _local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A register let go anywhere is looked at by the import; nothing is written before somebody says so."""
        paths = _local_files(event.mimeData())
        if paths and self.desk.session is not None:
            event.acceptProposedAction()
            self.desk.navigate.emit("import", paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width()
        self.rail.set_wide(NARROW if width < 1180 else USUAL if width < 1600 else WIDE)


def _alarms(codes: Sequence[str]) -> set[str]:
    from vault.alarms import is_alarm

    return set(filter(is_alarm, codes))


def _note_seen(session: Session) -> list[str]:
    """What is still to be warned of."""
    from vault.alarms import note_seen

    note_seen(session)
    return list(session.warnings)


def _local_files(mime: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
