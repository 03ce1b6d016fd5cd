"""The bar above every page: the way to the palette, whether what is shown is up to date, the lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QRect, QSize, Qt, QTime
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.kit import draw, icons, theme
from ui.kit.buttons import IconButton
from ui.kit.empty import Picture
from ui.kit.kbd import KeyCap
from ui.kit.text import Label


class SearchBox(QAbstractButton):
    """Looks like a field and opens the palette, where the typing happens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_box")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMaximumWidth(400)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._cap = KeyCap("Ctrl+K", self)
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(400, theme.metrics("field"))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, theme.metrics("field"))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        focus = self.hasFocus()
        line = theme.colour("focus" if focus else "field_line" if self.underMouse() else "line2")
        draw.box(painter, self.rect(), theme.colour("surface"), line, 7, 2 if focus else 1)
        icons.paint(painter, QRect(11, (self.height() - 18) // 2, 18, 18), "mdi6.magnify")
        size = self._cap.sizeHint()
        self._cap.setGeometry(self.width() - size.width() - 7, (self.height() - size.height()) // 2, *size.toTuple())
        rect = QRect(36, 0, self.width() - 36 - size.width() - 16, self.height())
        draw.words(painter, rect, self.text(), "body", "text3")
        painter.end()


class SyncState(QWidget):
    """Up to date, working, or away since when: icon and words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sync_state")
        self._state = "synced"
        self._since: QTime | None = None
        self._icon = Picture("check-circle-outline", 18, "green")
        self.words = Label("", "small", "text2")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._icon)
        layout.addWidget(self.words)

    @property
    def state(self) -> str:
        return self._state

    def set_state(self, state: str) -> None:
        """``synced``, ``working`` or ``offline``; the last success is remembered."""
        if state == "synced":
            self._since = QTime.currentTime()
        if state != self._state or state == "offline":
            self._state = state
            self.retranslate()

    def retranslate(self) -> None:
        if self._state == "working":
            self._icon.set_icon("sync", "text2")
            self.words.setText(self.tr("Syncing"))
        elif self._state == "offline":
            self._icon.set_icon("cloud-off-outline", "amber")
            at = QLocale().toString(self._since, QLocale.FormatType.ShortFormat) if self._since else "–"
            self.words.setText(self.tr("Offline since {time}").format(time=at))
        else:
            self._icon.set_icon("check-circle-outline", "green")
            self.words.setText(self.tr("Up to date"))
        self.setAccessibleName(self.words.text())


class TopBar(QWidget):
    """``search``, ``copied``, ``sync`` and ``lock`` are its parts."""

    def __init__(self, copied: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.copied = copied
        self.setObjectName("top_bar")
        self.setFixedHeight(theme.metrics("top_bar"))
        self.search = SearchBox()
        self.sync = SyncState()
        self.lock = IconButton("lock-outline", size=18)
        self.lock.setObjectName("lock")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 12, 1)
        layout.setSpacing(12)
        layout.addWidget(self.search, 1)
        layout.addStretch(1)
        layout.addWidget(self.copied, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.sync)
        layout.addWidget(self.lock)
        self.retranslate()

    def retranslate(self) -> None:
        self.search.setText(self.tr("Search accounts, brands, pinyin initials"))
        self.search.setAccessibleName(self.tr("Search"))
        self.lock.set_name(self.tr("Lock"), "Ctrl+L")
        self.sync.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("window"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme.colour("line"))
        painter.end()
