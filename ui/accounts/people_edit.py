"""Fields for names: one person or several, completed from those whom the vault knows; new names are welcome."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from ui.kit import theme
from ui.kit.form import LineEdit
from vault.pinyin import folded, spans

_BETWEEN = re.compile(r"[、,，;；/]+")
_MOST = 8


def names_in(text: str) -> list[str]:
    """The names that stand in ``text``, each once."""
    return list(dict.fromkeys(name.strip() for name in _BETWEEN.split(text) if name.strip()))


class NamesEdit(LineEdit):
    """``several`` takes more than one name, a comma between. Completes by pinyin initials too."""

    def __init__(self, name: str, *, several: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName(name)
        self._several = several
        self._known: Sequence[str] = ()
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup = QListView()
        self._popup.setFont(theme.font("body"))
        self._completer.setPopup(self._popup)
        self._completer.activated.connect(self._take)
        self.textEdited.connect(self._offer)

    def set_known(self, names: Sequence[str]) -> None:
        self._known = names

    def names(self) -> list[str]:
        found = names_in(self.text())
        return found if self._several else found[:1]

    def set_names(self, names: Sequence[str]) -> None:
        self.setText("、".join(names))

    def suggestions(self, typed: str) -> list[str]:
        typed = folded(typed).strip()
        if not typed:
            return []
        found = [name for name in self._known if folded(name).startswith(typed)]
        found += [name for name in self._known if name not in found and spans(name, typed)]
        return [name for name in found if folded(name) != typed][:_MOST]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._popup.isVisible() and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Escape,
            Qt.Key.Key_Tab,
        ):
            event.ignore()  # the popup's to answer
            return
        super().keyPressEvent(event)

    def _last(self) -> tuple[int, str]:
        """Where the name that is being typed begins, and the name."""
        before = self.text()[: self.cursorPosition()]
        start = 0
        if self._several:
            ends = [match.end() for match in _BETWEEN.finditer(before)]
            start = ends[-1] if ends else 0
        return start, before[start:]

    def _offer(self) -> None:
        found = self.suggestions(self._last()[1])
        self._model.setStringList(found)
        if found:
            self._completer.complete()
        else:
            self._popup.hide()

    def _take(self, name: str) -> None:
        start, _ = self._last()
        rest = self.text()[self.cursorPosition() :]
        taken = self.text()[:start] + name
        self.setText(taken + rest)
        self.setCursorPosition(len(taken))
