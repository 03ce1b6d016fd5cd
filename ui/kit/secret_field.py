"""A secret that is shown only while asked for: 12 dots whatever its length, eye and copy in the same columns."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.kit import secret_text, theme
from ui.kit.buttons import IconButton

SHOWN_FOR_MS = 20_000
Show = Callable[[str], None]


class _Value(QWidget):
    """The dots or the characters. A screen reader hears which of the two, never the characters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._secret: str | None = None
        self._plain = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def secret(self) -> str | None:
        return self._secret

    @property
    def plain(self) -> str:
        return self._plain

    def set(self, secret: str | None, plain: str = "") -> None:
        self._secret, self._plain = secret, plain
        self.updateGeometry()
        self.update()

    def lines(self) -> list[str]:
        if self._secret is None:
            return []
        cell = QFontMetrics(theme.font("fixed")).horizontalAdvance("0")
        fit = max(4, self.width() // max(1, cell))
        return [part[i : i + fit] for part in self._secret.split("\n") for i in range(0, max(1, len(part)), fit)]

    def sizeHint(self) -> QSize:
        line = QFontMetrics(theme.font("fixed")).lineSpacing()
        return QSize(120, max(QFontMetrics(theme.font("body")).height(), line * max(1, len(self.lines()))))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._secret is not None:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._secret is None:
            # Dots in the fixed pitch: Chinese fonts draw a dot as wide as a character.
            painter.setFont(theme.font("body" if self._plain else "fixed"))
            painter.setPen(theme.colour("text2" if self._plain else "text"))
            shown = QFontMetrics(painter.font()).elidedText(
                self._plain or secret_text.DOTS, Qt.TextElideMode.ElideRight, self.width()
            )
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), shown)
        else:
            font = theme.font("fixed")
            metrics = QFontMetrics(font)
            lines = self.lines()
            start = (self.height() - len(lines) * metrics.lineSpacing()) // 2
            for index, line in enumerate(lines):
                top = start + index * metrics.lineSpacing()
                secret_text.paint_line(painter, 0, top, metrics.horizontalAdvance("0"), line, font)
        painter.end()


class SecretField(QWidget):
    """revealed(), hidden(), copy_asked().

    ``reveal`` is handed a function that shows the value once it is there (the vault writes down who looked first);
    the field hides it again after 20 s, when it goes out of sight, and on ``wipe``.
    """

    revealed = Signal()
    hidden = Signal()
    copy_asked = Signal()

    def __init__(self, reveal: Callable[[Show], None] | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reveal = reveal
        self._name = ""
        self._ticket = 0
        self._value = _Value()
        self.eye = IconButton("eye-outline")
        self.copy_button = IconButton("content-copy")
        self.eye.setObjectName("reveal")
        self.copy_button.setObjectName("copy")
        self.eye.clicked.connect(self.toggle)
        self.copy_button.clicked.connect(self.copy_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._value, 1)
        layout.addWidget(self.eye)
        layout.addWidget(self.copy_button)
        self._hide_again = QTimer(self, singleShot=True, interval=SHOWN_FOR_MS)
        self._hide_again.timeout.connect(self.hide_secret)
        self.retranslate()

    @property
    def is_revealed(self) -> bool:
        return self._value.secret is not None

    def set_name(self, name: str) -> None:
        """What the secret is, for tooltips and screen readers: 密码."""
        self._name = name
        self.retranslate()

    def set_can(self, *, reveal: bool, copy: bool) -> None:
        """Buttons that would only be refused keep their column empty."""
        for button, can in ((self.eye, reveal), (self.copy_button, copy)):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
            button.setVisible(can)

    def set_plain(self, text: str) -> None:
        """Words in the place of the dots: 没有, 不适用, or a masked 199****0001. An empty text brings the dots back."""
        self.wipe()
        self._value.set(None, text)
        self.retranslate()

    def toggle(self) -> None:
        if self.is_revealed:
            self.hide_secret()
        elif self._reveal is not None:
            self._ticket += 1
            ticket = self._ticket
            self._reveal(lambda value: self._show(value, ticket))

    def hide_secret(self) -> None:
        self._ticket += 1  # an answer that is still on its way must not appear any more
        self._hide_again.stop()
        if self.is_revealed:
            self._value.set(None, self._value.plain)
            self._after_change()
            self.hidden.emit()

    wipe = hide_secret

    def retranslate(self) -> None:
        shown = self.is_revealed
        words = self.tr("Hide {name}") if shown else self.tr("Show {name}")
        self.eye.set_name(words.format(name=self._name).strip())
        self.copy_button.set_name(self.tr("Copy {name}").format(name=self._name).strip())
        state = self.tr("shown on the screen") if shown else self._value.plain or self.tr("hidden")
        self._value.setAccessibleName(f"{self._name}: {state}")
        self.setAccessibleName(f"{self._name}: {state}")

    def hideEvent(self, event: QHideEvent) -> None:
        self.hide_secret()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self, value: str, ticket: int) -> None:
        if ticket != self._ticket:
            return
        self._value.set(value, self._value.plain)
        self._hide_again.start()
        self._after_change()
        self.revealed.emit()

    def _after_change(self) -> None:
        self.eye.set_icon("eye-off-outline" if self.is_revealed else "eye-outline")
        self.retranslate()
