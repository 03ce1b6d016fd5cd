"""Dialogs that ask: the title is the question, one sentence says what will happen, the button names the act."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.kit import theme
from ui.kit.buttons import Button
from ui.kit.text import Label


class Shade(QWidget):
    """Darkens the window behind a dialog or the palette."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setGeometry(QRect(0, 0, window.width(), window.height()))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("shade"))
        painter.end()


class Dialog(QDialog):
    """At most 480 wide, window-modal, Escape is safe. Fill ``body``; buttons go to the right of ``foot``."""

    def __init__(self, parent: QWidget, title: str, sentence: str = "") -> None:
        super().__init__(parent.window())
        self.setObjectName("dialog")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(360)
        self.setMaximumWidth(480)
        self.title = Label(title, "h2", wrap=True)
        self.sentence = Label(sentence, "body", "text2", wrap=True)
        self.sentence.setVisible(bool(sentence))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addWidget(self.sentence)
        layout.addLayout(self.body)
        layout.addSpacing(4)
        layout.addLayout(self.foot)
        self._shade: Shade | None = None

    def add_buttons(self, act: str, kind: str = "primary", way_out: str = "") -> Button:
        """Cancel, then the act at the right; the act is the default unless it destroys."""
        self.cancel_button = Button(way_out or translate("dialogs", "Cancel"))
        self.cancel_button.setObjectName("cancel")
        self.cancel_button.clicked.connect(self.reject)
        self.act_button = Button(act, kind)
        self.act_button.setObjectName("act")
        self.act_button.clicked.connect(self.accept)
        self.foot.addWidget(self.cancel_button)
        self.foot.addWidget(self.act_button)
        (self.cancel_button if kind == "danger" else self.act_button).setDefault(True)
        return self.act_button

    def open(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self._shade = Shade(parent)
            self._shade.show()
        super().open()

    def done(self, result: int) -> None:
        if self._shade is not None:
            self._shade.hide()
            self._shade.deleteLater()
            self._shade = None
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        super().closeEvent(event)


def ask(
    parent: QWidget, title: str, sentence: str, act: str, *, then: Callable[[], None], destroys: bool = False
) -> Dialog:
    """Ask before ``then`` is done; it is called once, and only when the button named ``act`` is pressed.

    The dialog is open when this returns: the window goes on living behind it.
    """
    dialog = Dialog(parent, title, sentence)
    button = dialog.add_buttons(act, "danger" if destroys else "primary")
    dialog.accepted.connect(then)
    dialog.open()
    (dialog.cancel_button if destroys else button).setFocus()
    return dialog
