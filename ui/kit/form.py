"""Form parts: a label above its editor, help below, and errors that say what to do and keep what was typed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QFontMetrics, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from ui.kit import icons, theme
from ui.kit.text import Label

FORM_WIDTH = 560


def carries_files(event: QDragEnterEvent) -> bool:
    return any(url.isLocalFile() for url in event.mimeData().urls())


class LineEdit(QLineEdit):
    """A field of one line, as high as the theme's fields."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(theme.font("body"))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.metrics("field"))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, theme.metrics("field"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file is for the window to take: its name is not what anybody wanted to type."""
        if carries_files(event):
            event.ignore()
        else:
            super().dragEnterEvent(event)


class TextEdit(QPlainTextEdit):
    """Several lines of plain text; Tab leaves it."""

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setFont(theme.font("body"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        height = QFontMetrics(self.font()).lineSpacing() * self._lines + 2 * 8
        return QSize(super().sizeHint().width(), height)


class Combo(QComboBox):
    """A combo box that looks like a field; the wheel over it scrolls the page, it never changes the choice."""

    def __init__(self, parent: QWidget | None = None, *, small: bool = False) -> None:
        super().__init__(parent)
        self._height = "small_button" if small else "field"
        self.setFont(theme.font("body"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setItemDelegate(QStyledItemDelegate(self))  # the usual one paints a menu and ignores the style sheet
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)

    def sizeHint(self) -> QSize:
        texts = [self.placeholderText(), *(self.itemText(i) for i in range(self.count()))]
        widest = max(40, *(QFontMetrics(self.font()).horizontalAdvance(text) for text in texts))
        icon = 22 if any(not self.itemIcon(i).isNull() for i in range(self.count())) else 0
        return QSize(widest + icon + 48, theme.metrics(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(64, theme.metrics(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        arrow = QRect(self.width() - 24, (self.height() - 16) // 2, 16, 16)
        icons.paint(painter, arrow, "mdi6.chevron-down", "text2" if self.isEnabled() else "text3")
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Field(QWidget):
    """Label in small bold, the editor, then help; ``set_error`` puts icon and sentence in the help's place."""

    def __init__(self, label: str, editor: QWidget, help: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = Label(label, "small_bold", "text2")
        self.label.setBuddy(editor)
        self._help = help
        self._error = ""
        self._icon = QLabel()
        self._icon.setFixedSize(16, 16)
        self.message = Label(help, "small", "text3", wrap=True)
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        below.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.message, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(self.label)
        layout.addWidget(editor)
        layout.addWidget(self._below)
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        self._show()

    @property
    def error(self) -> str:
        return self._error

    def set_label(self, label: str) -> None:
        self.label.setText(label)
        self.editor.setAccessibleName(label)

    def set_help(self, help: str) -> None:
        self._help = help
        self._show()

    def set_error(self, text: str) -> None:
        """An empty text takes the error away."""
        if text == self._error:
            return
        self._error = text
        self._show()

    def _show(self) -> None:
        wrong = bool(self._error)
        self.message.setText(self._error or self._help)
        self.message.set_token("red" if wrong else "text3")
        self._icon.setVisible(wrong)
        if wrong:
            self._icon.setPixmap(icons.pixmap("mdi6.alert-circle-outline", "red", 16))
        self._below.setVisible(bool(self._error or self._help))
        self.editor.setAccessibleDescription(self._error or self._help)
        if self.editor.property("wrong") != wrong:
            self.editor.setProperty("wrong", wrong)
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)
