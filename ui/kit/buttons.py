"""Buttons: one primary a view, normal ones, links in words, danger in its dialog only, and icons with a name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.kit import draw, icons, theme, tips

_INK = {"primary": "on_accent", "danger": "on_accent", "text": "link", "warn": "red"}


def _pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Qt leaves Enter to dialogs and their default button; people press it on whatever button has the focus."""
    if (
        event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        or event.modifiers() & Qt.KeyboardModifier.ControlModifier
    ):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class Button(QPushButton):
    """A button of one ``kind``: primary, normal, text, danger, warn (normal with red words), quiet (no border)."""

    def __init__(
        self,
        text: str = "",
        kind: str = "normal",
        icon: str = "",
        *,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind = kind
        self._height = "small_button" if small else "button"
        self.setProperty("kind", kind)
        self.setProperty("small", small)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setIconSize(QSize(19, 16))  # the icon at the left, then air
        if icon:
            self.set_icon(icon)
        self.setFont(theme.font("body"))

    def set_icon(self, name: str) -> None:
        self.setIcon(icons.icon(_full(name), _INK.get(self._kind, "text2")))

    def set_kind(self, kind: str) -> None:
        self._kind = kind
        self.setProperty("kind", kind)
        self._polish()

    def _polish(self) -> None:
        """The style sheet looks at properties only then."""
        self.style().unpolish(self)
        self.style().polish(self)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        text = QFontMetrics(self.font()).size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        icon = 16 + 8 if not self.icon().isNull() else 0
        padding = {"text": 2 * 3, "quiet": 2 * 8}.get(self._kind, 2 * 12)
        return QSize(text + icon + padding + 2, theme.metrics(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self._kind in ("primary", "danger"):  # the ring alone would vanish against the fill
            painter = QPainter(self)
            draw.box(painter, self.rect().adjusted(2, 2, -2, -2), None, theme.colour("on_accent"), 5, 1.5)
            painter.end()


class IconButton(QToolButton):
    """A button that is only an icon: always with a name, which is its tooltip as well."""

    def __init__(
        self, icon: str, name: str = "", *, size: int = 16, token: str = "text2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._token = token
        self.setAutoRaise(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(size, size))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_icon(icon)
        self.set_name(name)

    def set_icon(self, icon: str, token: str = "") -> None:
        self._token = token or self._token
        self.setIcon(icons.icon(_full(icon), self._token))

    def set_name(self, name: str, keys: str = "") -> None:
        self.setAccessibleName(name)
        self.setToolTip(tips.plain(f"{name}  {keys}" if keys else name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        side = max(28, self.iconSize().width() + 12)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return QSize(28, 28)


class SegmentButton(Button):
    """One of several views, side by side: the chosen one stands on ``sel``."""

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "segment", icon, small=True, parent=parent)
        self._name = icon
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.toggled.connect(self._show_choice)

    def set_place(self, *, first: bool, last: bool) -> None:
        self.setProperty("place", "only" if first and last else "left" if first else "right" if last else "middle")
        self._polish()

    def _show_choice(self, chosen: bool) -> None:
        self.setIcon(icons.icon(_full(self._name), "link" if chosen else "text2"))


def primary(text: str, icon: str = "", *, small: bool = False) -> Button:
    return Button(text, "primary", icon, small=small)


def normal(text: str, icon: str = "", *, small: bool = False) -> Button:
    return Button(text, "normal", icon, small=small)


def text_button(text: str, icon: str = "") -> Button:
    return Button(text, "text", icon, small=True)


def danger(text: str, icon: str = "") -> Button:
    return Button(text, "danger", icon)


def _full(name: str) -> str:
    return name if "." in name else f"mdi6.{name}"
