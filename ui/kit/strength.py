"""How strong a password is: four bars and a word, painted alike in table cells and as a widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n import translate
from ui.kit import draw, theme

_BAR = (7, 10)
_STEP = 9
_WORDS_AT = 4 * _STEP + 4
_COLOUR = ("red_bar", "red_bar", "amber_bar", "green_bar", "green_bar")


def word(score: int | None) -> str:
    if score is None:
        return translate("strength", "Not applicable")
    return (
        translate("strength", "Very weak"),
        translate("strength", "Weak"),
        translate("strength", "Fair"),
        translate("strength", "Strong"),
        translate("strength", "Very strong"),
    )[score]


def size(score: int | None) -> QSize:
    text = QFontMetrics(theme.font("body")).horizontalAdvance(word(score))
    return QSize(text + (_WORDS_AT if score is not None else 0), QFontMetrics(theme.font("body")).height())


def paint(painter: QPainter, rect: QRect, score: int | None) -> None:
    """Four bars and the word at the left of ``rect``; without a password only the words 不适用."""
    painter.save()
    painter.setFont(theme.font("body"))
    words = QRect(rect)
    if score is not None:
        top = rect.y() + (rect.height() - _BAR[1]) // 2
        for index in range(4):
            bar = QRect(rect.x() + index * _STEP, top, *_BAR)
            draw.box(painter, bar, theme.colour("bar_off"), None, 1.5)
            if index < score:
                draw.box(painter, bar, theme.colour(_COLOUR[score]), None, 1.5)
        if score == 0:  # a sliver: not nothing, which would look like no password
            draw.box(painter, QRect(rect.x(), top, 3, _BAR[1]), theme.colour(_COLOUR[0]), None, 1)
        words.setLeft(rect.x() + _WORDS_AT)
    painter.setPen(theme.colour("text" if score is not None else "text2"))
    shown = QFontMetrics(painter.font()).elidedText(word(score), Qt.TextElideMode.ElideRight, words.width() + 2)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), shown)
    painter.restore()


class StrengthBar(QWidget):
    """``set_score(None)`` while there is no password."""

    def __init__(self, score: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score = score
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_score(score)

    @property
    def score(self) -> int | None:
        return self._score

    def set_score(self, score: int | None) -> None:
        self._score = score
        self.setAccessibleName(translate("strength", "Strength: {word}").format(word=word(score)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return size(self._score)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_score(self._score)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint(painter, self.rect(), self._score)
        painter.end()
