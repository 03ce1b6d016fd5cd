"""Check boxes, radio buttons and cards to choose from, drawn with the theme's lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from ui.kit import draw, icons, theme
from ui.kit.text import Label

_SIDE = 18
_GAP = 8


class CheckBox(QCheckBox):
    """A tick in a box; the words belong to it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        _dress(self)

    def sizeHint(self) -> QSize:
        return _size(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRect(2, (self.height() - _SIDE) // 2, _SIDE, _SIDE)
        on = self.checkState() != Qt.CheckState.Unchecked
        ground = theme.colour("accent" if on and self.isEnabled() else "surface" if self.isEnabled() else "sunken")
        draw.box(painter, box, ground, theme.colour("accent" if on and self.isEnabled() else "field_line"), 4)
        if on:
            name = "mdi6.check-bold" if self.checkState() == Qt.CheckState.Checked else "mdi6.minus-thick"
            icons.paint(painter, box.adjusted(3, 3, -3, -3), name, "on_accent" if self.isEnabled() else "text3")
        _paint_words(self, painter, box)
        painter.end()


class Radio(QRadioButton):
    """One of several; the words belong to it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        _dress(self)

    def sizeHint(self) -> QSize:
        return _size(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        circle = QRect(2, (self.height() - _SIDE) // 2, _SIDE, _SIDE)
        paint_radio(painter, circle, self.isChecked())
        _paint_words(self, painter, circle)
        painter.end()


def paint_radio(painter: QPainter, circle: QRect, on: bool) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent" if on else "field_line"), 1))
    painter.setBrush(theme.colour("accent" if on else "surface"))
    painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5))
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("on_accent"))
        painter.drawEllipse(QPointF(QRectF(circle).center()), 3.2, 3.2)
    painter.restore()


def _dress(button: QAbstractButton) -> None:
    button.setFont(theme.font("body"))
    button.setCursor(Qt.CursorShape.PointingHandCursor)


def _size(button: QAbstractButton) -> QSize:
    width = QFontMetrics(button.font()).size(Qt.TextFlag.TextShowMnemonic, button.text()).width()
    return QSize(_SIDE + _GAP + width + 8, max(28, QFontMetrics(button.font()).height() + 6))


def _paint_words(button: QAbstractButton, painter: QPainter, box: QRect) -> None:
    rect = QRect(box.right() + 1 + _GAP, 0, button.width() - box.right() - 1 - _GAP, button.height())
    painter.setFont(button.font())
    painter.setPen(theme.colour("text" if button.isEnabled() else "text3"))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
    painter.drawText(rect, int(flags), button.text())
    if button.hasFocus():
        draw.box(painter, button.rect(), None, theme.colour("focus"), 6, 2)


class ChoiceCard(QAbstractButton):
    """A card that is one choice of several: icon, title, a sentence; the chosen one has a 2 px accent line.

    picked(): it became the chosen one.
    """

    picked = Signal()

    def __init__(self, icon: str, title: str = "", sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.title = Label("", "h3")
        self.sentence = Label("", "small", "text2", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 12, 40, 12)
        layout.setSpacing(3)
        for label in (self.title, self.sentence):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        self.set_words(title, sentence)
        self.toggled.connect(self._tell)

    def set_words(self, title: str, sentence: str) -> None:
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize(200, 60)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else 60

    def nextCheckState(self) -> None:
        if self.isCheckable():
            self.setChecked(True)  # also where it is the only one: a choice is not taken back by choosing it again

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isChecked():
            self.click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # chosen already: for whoever goes on from here
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        ground = "sel" if on else "hover" if self.underMouse() else "surface"
        strong = on or self.hasFocus()
        line = theme.colour("focus" if self.hasFocus() else "accent" if on else "line2")
        draw.box(painter, self.rect(), theme.colour(ground), line, theme.RADIUS["card"], 2 if strong else 1)
        icons.paint(painter, QRect(16, 14, 20, 20), self._icon, "link" if on else "text2")
        paint_radio(painter, QRect(self.width() - 16 - _SIDE, 14, _SIDE, _SIDE), on)
        painter.end()

    def _tell(self, on: bool) -> None:
        if on:
            self.picked.emit()


class ActionCard(ChoiceCard):
    """A card that does something at once: ``clicked`` as of a button."""

    def __init__(self, icon: str, title: str = "", sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(icon, title, sentence, parent)
        self.setCheckable(False)
        self.setAutoExclusive(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        focus = self.hasFocus()
        ground = "hover" if self.underMouse() else "surface"
        line = theme.colour("focus" if focus else "line2")
        draw.box(painter, self.rect(), theme.colour(ground), line, theme.RADIUS["card"], 2 if focus else 1)
        icons.paint(painter, QRect(16, (self.height() - 20) // 2, 20, 20), self._icon, "link")
        icons.paint(painter, QRect(self.width() - 34, (self.height() - 18) // 2, 18, 18), "mdi6.chevron-right", "text3")
        painter.end()
