"""The bars above and below the table: title, count, search and buttons; the keys that are valid for the selection."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from ui.accounts.listing import Filter, opens_by_person
from ui.accounts.switch import GRAPH, LIST, ViewSwitch
from ui.kit import icons, theme
from ui.kit.buttons import Button
from ui.kit.card import Ground
from ui.kit.form import carries_files
from ui.kit.kbd import KeyHint
from ui.kit.text import Label
from vault.views import AccountRow

_SPACING, _MARGINS, _LEAST = 8, 26, 400


class SearchField(QLineEdit):
    """searched(str): what stands in it now. left(): go on in the list. accepted(): act on the first that was found."""

    searched = Signal(str)
    left = Signal()
    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountSearch")
        self.setFont(theme.font("body"))
        self.setClearButtonEnabled(True)
        self.setTextMargins(22, 0, 0, 0)
        self.setMaximumWidth(260)
        self.setMinimumWidth(110)
        self.setFixedHeight(theme.metrics("button"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.searched)
        self.retranslate()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carries_files(event):
            event.ignore()  # a register is for the window to take
        else:
            super().dragEnterEvent(event)

    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Find in this list"))
        self.setAccessibleName(self.tr("Find in this list"))
        self.setToolTip(self.tr("Name, platform, brand, login, person; pinyin initials too (Ctrl+F)"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        box = self.rect().adjusted(10, (self.height() - 16) // 2, 0, 0)
        box.setSize(box.size().boundedTo(box.size()))
        box.setWidth(16)
        box.setHeight(16)
        icons.paint(painter, box, "mdi6.magnify", "text3")
        painter.end()


class ToolBar(Ground):
    """Title and count left; filter (narrow windows), search, import and new right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.setFixedHeight(theme.metrics("tool_bar"))
        self.setMinimumWidth(_LEAST)  # what there is no room for goes
        self._filter = Filter()
        self.title = Label("", "h2")
        self.count = Label("", "body", "text2")
        self.filters = Button("", icon="filter-variant")
        self.filters.setObjectName("filterButton")
        self.search = SearchField()
        self.search.setMinimumWidth(90)
        self.import_button = Button("", icon="tray-arrow-down")
        self.import_button.setObjectName("importButton")
        self.new_button = Button("", icon="plus")
        self.new_button.setObjectName("newButton")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 12, 0)
        layout.setSpacing(_SPACING)
        layout.addWidget(self.title)
        layout.addWidget(self.count)
        layout.addStretch(1)
        layout.addWidget(self.search, 10)
        self.switch = ViewSwitch((LIST, GRAPH))
        self.switch.show_view(LIST)
        for button in (self.filters, self.switch, self.import_button, self.new_button):
            layout.addWidget(button)
        self.filters.hide()
        self.retranslate()

    def show_state(self, wanted: Filter, title: str, count: int) -> None:
        self._filter = wanted
        self.title.setText(title)
        # Translators: how many accounts the table shows, beside its title.
        self.count.setText(self.tr("%n accounts", None, count))
        self._name_filters()
        self._arrange()

    def retranslate(self) -> None:
        self.import_button.setText(self.tr("Import"))
        # Translators: the button that adds an account.
        self.new_button.setText(self.tr("New"))
        self.import_button.setAccessibleName(self.tr("Import accounts from a file"))
        self.new_button.setAccessibleName(self.tr("New account"))
        self.new_button.setToolTip(self.tr("New account (Ctrl+N)"))
        self._name_filters()
        self.search.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Where there is no room for everything, the views lose their words first, then the count goes."""
        parts = (self.title, self.filters, self.import_button, self.new_button)
        taken = sum(part.sizeHint().width() + _SPACING for part in parts if not part.isHidden())
        room = self.width() - taken - self.search.minimumWidth() - 3 * _SPACING - _MARGINS
        count = self.count.sizeHint().width() + _SPACING
        self.switch.set_in_words(room >= count + self.switch.width_in_words())
        self.count.setVisible(room >= count + self.switch.sizeHint().width())

    def _name_filters(self) -> None:
        chosen = self._filter.count()
        self.filters.setText(self.tr("Filter") + (f" {chosen}" if chosen else ""))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class FootBar(Ground):
    """Only keys that do something for the account that is selected now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self.setFixedHeight(theme.metrics("foot_bar"))
        self._row: AccountRow | None = None
        self.hints = {keys: KeyHint(keys) for keys in ("Enter", "Ctrl+B", "Ctrl+T", "Ctrl+O", "F2", "Ctrl+N", "Ctrl+L")}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 12, 0)
        layout.setSpacing(14)
        for hint in self.hints.values():
            layout.addWidget(hint)
        layout.addStretch(1)
        self.show_row(None)

    def show_row(self, row: AccountRow | None, *, may_edit: bool = True, has_page: bool = True) -> None:
        self._row = row
        words = dict.fromkeys(self.hints, "")
        if row is not None:
            if opens_by_person(row):
                words["Enter"] = self.tr("Who can let me in")
                words["Ctrl+O"] = self.tr("Open platform") if has_page else ""
            elif row.has_password:
                words["Enter"] = self.tr("Copy password")
            words["Ctrl+B"] = self.tr("Login") if row.login else ""
            words["Ctrl+T"] = self.tr("Code") if row.has_totp else ""
            words["F2"] = self.tr("Edit") if may_edit else ""
        else:
            words["Ctrl+N"] = self.tr("New account")
        words["Ctrl+L"] = self.tr("Lock")
        for keys, text in words.items():
            self.hints[keys].set_text(text)

    def valid_keys(self) -> list[str]:
        return [keys for keys, hint in self.hints.items() if not hint.isHidden()]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_row(self._row)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, theme.colour("line"))
        painter.end()
