"""The command palette: two letters of pinyin and Enter, from anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from ui.accounts.actions import AccountActions
from ui.accounts.browser import AccountBrowser
from ui.accounts.finding import Finder
from ui.accounts.links import login_page
from ui.accounts.listing import Listing
from ui.accounts.palette_list import Item, PaletteDelegate, PaletteModel
from ui.accounts.service import AccountService, Found
from ui.accounts.words import spaced
from ui.i18n import language
from ui.kit import draw, theme
from ui.kit.chip import Chip, ChipSpec
from ui.kit.dialogs import Shade
from ui.kit.empty import Picture
from ui.kit.kbd import KeyHint
from ui.kit.text import Label
from vault.errors import NotFound
from vault.platforms import Platform

if TYPE_CHECKING:
    from ui.desk import Desk

_WIDTH, _TOP, _MOST_HEIGHT = 640, 92, 480


class Palette(QDialog):
    """Opened by Ctrl+K. Enter does what the selected line says; Escape leaves everything as it was."""

    def __init__(self, desk: Desk, parent: QWidget, *, service: AccountService | None = None) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._desk = desk
        self._service = service or AccountService(desk)
        self._actions = AccountActions(self._service, desk, parent)
        self._finder = Finder()
        self._stale = True
        self._shade: Shade | None = None
        self.model = PaletteModel(self)
        self.delegate = PaletteDelegate(self._platform_of, self)
        self._build()
        desk.changed.connect(self._note_change)
        desk.locked.connect(self._drop)
        self.retranslate()

    def open(self) -> None:
        """Empty, over the middle of the window, the list as fresh as the vault."""
        self.search.clear()
        parent = self.parentWidget()
        if parent is not None and self._shade is None:
            self._shade = Shade(parent.window())
            self._shade.show()
        if self._stale:
            self._stale = False
            self._service.palette(self, self._known(), self._take)
        self._show_found()
        super().open()
        self._place()
        self.search.setFocus()

    def done(self, result: int) -> None:
        if self._shade is not None:
            self._shade.hide()
            self._shade.deleteLater()
            self._shade = None
        super().done(result)

    def current(self) -> Item | None:
        index = self.list.currentIndex()
        return self.model.item(index.row()) if index.isValid() else None

    def retranslate(self) -> None:
        self.setWindowTitle("Shouhao 守号")
        self.search.setPlaceholderText(self.tr("Find accounts, people, control points, commands"))
        self.search.setAccessibleName(self.tr("Find accounts, people, control points, commands"))
        self.how.set_spec(ChipSpec("", self.tr("Pinyin initials"), "gray"))
        self.nothing.setText(self.tr("Nothing is called that"))
        self.keys["↑ ↓"].set_text(self.tr("Choose"))
        self.keys["Esc"].set_text(self.tr("Close"))
        self._show_keys()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw.box(painter, self.rect(), theme.colour("surface"), theme.colour("line2"), theme.RADIUS["card"])
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field has the focus; keys that choose and act are the list's."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("paletteSearch")
        self.search.setProperty("bare", True)
        self.search.setFont(theme.font("h2"))
        font = self.search.font()
        font.setBold(False)
        self.search.setFont(font)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._show_found)
        self.how = Chip()
        head = QHBoxLayout()
        head.setContentsMargins(17, 0, 16, 0)
        head.setSpacing(12)
        head.addWidget(Picture("magnify", 20, "text2"))
        head.addWidget(self.search, 1)
        head.addWidget(self.how)
        top = QWidget()
        top.setFixedHeight(theme.metrics("top_bar") + 2)
        top.setLayout(head)
        self.list = QListView()
        self.list.setObjectName("paletteList")
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.entered.connect(self._hovered)
        self.list.clicked.connect(self._clicked)
        self.list.selectionModel().currentChanged.connect(self._show_keys)
        self.nothing = Label("", token="text2")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setFixedHeight(theme.metrics("row") * 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        for part in (top, _HairLine(), self.list, self.nothing, _HairLine(), self._build_foot()):
            layout.addWidget(part)

    def _build_foot(self) -> QWidget:
        self.keys = {keys: KeyHint(keys) for keys in ("↑ ↓", "Ctrl+B", "Ctrl+O", "Esc")}
        foot = QWidget()
        foot.setFixedHeight(theme.metrics("row"))
        line = QHBoxLayout(foot)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(16)
        for keys, hint in self.keys.items():
            if keys == "Esc":
                line.addStretch(1)
            line.addWidget(hint)
        return foot

    def _known(self) -> Listing | None:
        """The accounts page's list, index and all, where it is there: at 100,000 rows a second one is 50 MB."""
        parent = self.parentWidget()
        browser = parent.window().findChild(AccountBrowser) if parent is not None else None
        if browser is None or not browser.model.listing.rows or not browser.model.listing.searchable:
            return None
        return browser.model.listing

    def _take(self, found: Found) -> None:
        self._finder.take(*found)
        self._show_found()

    def _show_found(self) -> None:
        query = self.search.text()
        self.delegate.query = query
        self.model.set_items(self._finder.find(query))
        positions = self.model.positions()
        self.list.setVisible(bool(positions))
        self.nothing.setVisible(not positions)
        self.how.setVisible(self._finder.by_initials)
        if positions:
            self.list.setCurrentIndex(self.model.index(positions[0]))
            self.list.scrollToTop()
        self._place()

    def _place(self) -> None:
        hint = QSize(_WIDTH, 0)
        height = sum(self.list.sizeHintForRow(at) for at in range(self.model.rowCount()))
        self.list.setFixedHeight(min(height + 8, _MOST_HEIGHT))
        layout = self.layout()
        if layout is not None:
            layout.activate()
            hint.setHeight(layout.totalSizeHint().height())
        self.resize(hint)
        parent = self.parentWidget()
        if parent is not None:
            window = parent.window()
            self.move(window.mapToGlobal(QPoint((window.width() - _WIDTH) // 2, _TOP)))

    def _key(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
        if event.key() in steps:
            self._step(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do()
        elif control and event.key() == Qt.Key.Key_B:
            self._copy_login()
        elif control and event.key() == Qt.Key.Key_O:
            self._open_platform()
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        positions = self.model.positions()
        if not positions:
            return
        at = positions.index(self.list.currentIndex().row()) + by
        at = at % len(positions) if abs(by) == 1 else max(0, min(at, len(positions) - 1))
        self.list.setCurrentIndex(self.model.index(positions[at]))

    def _hovered(self, index: QModelIndex) -> None:
        if index.row() in self.model.positions():
            self.list.setCurrentIndex(index)

    def _clicked(self, index: QModelIndex) -> None:
        self._hovered(index)
        self._do()

    def _do(self) -> None:
        """What the line says. The palette is gone before anything happens."""
        item = self.current()
        if item is None:
            return
        self.accept()
        if item.row is not None and item.row.has_password:
            self._actions.copy(item.row, "password")
        elif item.row is not None:
            self._desk.navigate.emit("accounts", item.row.id)
        elif item.kind == "command" and item.id == "lock":
            self._desk.lock()
        elif item.kind == "command":
            self._desk.navigate.emit(item.id, {"do": "new"} if item.title == self._finder.new_words() else None)
        elif item.kind == "person":
            self._service.accounts_of(self, item.id, self._show_accounts)
        else:
            self._desk.navigate.emit("accounts", {"controls": item.id})

    def _show_accounts(self, ids: frozenset[str]) -> None:
        self._desk.navigate.emit("accounts", ids)

    def _copy_login(self) -> None:
        item = self.current()
        if item is not None and item.row is not None and item.row.login:
            self.accept()
            self._actions.copy(item.row, "login")

    def _open_platform(self) -> None:
        item = self.current()
        url = login_page(self._platform_of(item.row.platform)) if item is not None and item.row is not None else ""
        if url:
            self.accept()
            QDesktopServices.openUrl(QUrl(url))

    def _show_keys(self) -> None:
        item = self.current()
        row = item.row if item is not None else None
        platform = self._platform_of(row.platform) if row is not None else None
        self.keys["Ctrl+B"].set_text(self.tr("Copy login") if row is not None and row.login else "")
        words = self.tr("Open {platform}").format(platform=spaced(platform.label(language()))) if platform else ""
        self.keys["Ctrl+O"].set_text(words if login_page(platform) else "")

    def _platform_of(self, platform_id: str) -> Platform | None:
        try:
            return self._desk.catalogue.get(platform_id)
        except NotFound:
            return None

    def _note_change(self) -> None:
        self._stale = True

    def _drop(self) -> None:
        self._finder = Finder()
        self._stale = True
        self.search.clear()
        self.model.set_items([])
        self.reject()


class _HairLine(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("line"))
        painter.end()
