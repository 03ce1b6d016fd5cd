"""A field to type a secret into: no input method, nothing to copy from, a caps-lock chip, an eye."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from ui.kit import secret_text, theme
from ui.kit.buttons import IconButton
from ui.kit.chip import Chip, ChipSpec

SHOWN_FOR_MS = 20_000


class SecretEdit(QLineEdit):
    """caps_lock(on): what the keyboard seems to be at, as far as keys tell.

    Even while the eye shows it, the field stays one for passwords to Qt: that refuses copying, dragging and the
    X11 selection, keeps input methods out, and tells a screen reader dots. The characters are painted over them.
    """

    caps_lock = Signal(bool)

    def __init__(self, parent: QWidget | None = None, *, eye: bool = True, tall: bool = False) -> None:
        """``tall``: where it is the one field of its page; beside others it is as high as they are."""
        super().__init__(parent)
        self._more = 8 if tall else 0
        self._caps = False
        self._shown = False
        self.setProperty("secret", True)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(hints.ImhHiddenText | hints.ImhNoPredictiveText | hints.ImhSensitiveData)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFont(theme.font("fixed"))
        # Qt asks for the character that stands for others before the property above is known: ask again.
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))
        self._chip = Chip(parent=self)
        self._chip.hide()
        self._eye = IconButton("eye-outline", parent=self)
        self._eye.setObjectName("show_secret")
        self._eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._eye.setVisible(eye)
        self._eye.clicked.connect(self._toggle)
        self._hide_again = QTimer(self, singleShot=True, interval=SHOWN_FOR_MS)
        self._hide_again.timeout.connect(self.hide_secret)
        self.retranslate()

    @property
    def shown(self) -> bool:
        return self._shown

    @property
    def caps_lock_is_on(self) -> bool:
        return self._caps

    def show_secret(self) -> None:
        self._set_shown(True)

    def hide_secret(self) -> None:
        self._set_shown(False)

    def wipe(self) -> None:
        """Empty, hidden, and nothing to undo."""
        self.clear()
        self.setModified(False)
        self.hide_secret()

    def retranslate(self) -> None:
        self._eye.set_name(self.tr("Hide") if self._shown else self.tr("Show"))
        self._chip.set_spec(ChipSpec("apple-keyboard-caps", self.tr("Caps Lock is on"), "amber"))
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(max(240, super().sizeHint().width()), theme.metrics("field") + self._more)

    def minimumSizeHint(self) -> QSize:
        return QSize(140, theme.metrics("field") + self._more)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._notice_caps_lock(event)
        if event.matches(QKeySequence.StandardKey.Cut):  # Qt would not copy the secret, but delete it
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        state = _caps_lock_state()
        if state is not None:
            self._set_caps(state)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._set_caps(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Paste"), self.paste)
        menu.addAction(self.tr("Clear"), self.wipe)
        menu.popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._shown and self.text():
            self._paint_characters()

    def _paint_characters(self) -> None:
        """The dots and the characters stand in the same columns, so caret and mouse stay right."""
        metrics = QFontMetrics(self.font())
        cell = metrics.horizontalAdvance("•")
        caret: QRect = self.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        left = caret.center().x() - self.cursorPosition() * cell
        area = self.rect().adjusted(9, 4, -(self.textMargins().right() + 6), -4)
        painter = QPainter(self)
        painter.setClipRect(area)
        painter.fillRect(area, theme.colour("surface" if self.isEnabled() else "sunken"))
        if self.hasSelectedText():
            start = left + self.selectionStart() * cell
            width = self.selectionLength() * cell
            chosen = theme.colour("focus")
            chosen.setAlphaF(0.3)
            painter.fillRect(QRect(start, area.y() + 3, width, area.height() - 6), chosen)
        top = (self.height() - metrics.height()) // 2
        secret_text.paint_line(painter, left, top, cell, self.text(), self.font())
        if self.hasFocus():
            painter.fillRect(QRect(caret.center().x(), top, 1, metrics.height()), theme.colour("text"))
        painter.end()

    def _toggle(self) -> None:
        self._set_shown(not self._shown)
        self.setFocus()

    def _set_shown(self, shown: bool) -> None:
        self._shown = shown
        self._eye.set_icon("eye-off-outline" if shown else "eye-outline")
        self.retranslate()
        if shown:
            self._hide_again.start()
        else:
            self._hide_again.stop()
        self.update()

    def _notice_caps_lock(self, event: QKeyEvent) -> None:
        state = _caps_lock_state()
        letter = event.text()
        if state is None and len(letter) == 1 and letter.isascii() and letter.isalpha():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            state = letter.isupper() != shift
        elif state is None and event.key() == Qt.Key.Key_CapsLock:
            state = not self._caps
        if state is not None:
            self._set_caps(state)

    def _set_caps(self, on: bool) -> None:
        if on == self._caps:
            return
        self._caps = on
        self._chip.setVisible(on)
        self._place()
        self.caps_lock.emit(on)

    def _place(self) -> None:
        right = self.width() - 6
        if not self._eye.isHidden():
            side = min(28, self.height() - 4)
            self._eye.setGeometry(right - side, (self.height() - side) // 2, side, side)
            right -= side + 4
        if self._caps:
            wanted = self._chip.sizeHint()
            self._chip.setGeometry(right - wanted.width(), (self.height() - wanted.height()) // 2, *wanted.toTuple())
            right -= wanted.width() + 4
        self.setTextMargins(0, 0, max(0, self.width() - right - 9), 0)


def _caps_lock_state() -> bool | None:
    """What Windows knows; elsewhere None, and the letters that arrive tell."""
    if QGuiApplication.platformName() != "windows":
        return None
    import ctypes

    user32 = getattr(ctypes, "windll").user32  # noqa: B009 - exists on Windows only, which a type checker elsewhere denies
    return bool(user32.GetKeyState(0x14) & 1)
