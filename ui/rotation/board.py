"""The board: every password by its due date, what is urgent on top, the actions for the chosen one above."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.kit.buttons import Button
from ui.kit.card import RowList
from ui.kit.empty import EmptyState, Picture
from ui.kit.grouped import GroupedList
from ui.kit.text import Label
from ui.reviews.segments import RotationSegments
from ui.rotation.delegate import BoardDelegate
from ui.rotation.model import BoardModel, grouped
from vault.platforms import Platform
from vault.rotation.views import GlassRow, RotationRow


class Board(QWidget):
    """change_asked(id): change this password, or go on with it. postpone_asked(row), blackouts_asked(),
    calendar_asked(); glass_asked(row): a break-glass is to be looked into.
    """

    change_asked = Signal(str)
    postpone_asked = Signal(object)
    blackouts_asked = Signal()
    calendar_asked = Signal()
    glass_asked = Signal(object)

    def __init__(
        self,
        platform_of: Callable[[str], Platform | None],
        may_postpone: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rotation_board")
        self.model = BoardModel()
        self.list = GroupedList("board_list", self.model, BoardDelegate(platform_of))
        self.title = Label("", "h1")
        self.segments = RotationSegments("passwords")
        self.change = Button("", "primary", "lock-reset", small=True)
        self.change.setObjectName("change_password")
        self.empty = EmptyState("lock-check-outline")
        self._may_postpone = may_postpone
        self.postpone = Button("", icon="calendar-arrow-right", small=True)
        self.blackouts = Button("", icon="calendar-remove-outline", small=True)
        self.calendar = Button("", icon="calendar-export", small=True)
        self.glass = RowList()
        self.glass.hide()
        self.blackouts.hide()
        for button, name in ((self.postpone, "postpone"), (self.blackouts, "blackouts"), (self.calendar, "calendar")):
            button.setObjectName(name)
        self.views = QStackedWidget()
        self.views.addWidget(self.list)
        self.views.addWidget(self.empty)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 20, 0)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.segments)
        head.addStretch(1)
        for button in (self.calendar, self.blackouts, self.postpone, self.change):
            head.addWidget(button)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, 20, 0)
        above.addWidget(self.glass)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(above)
        layout.addWidget(self.views, 1)
        self.change.clicked.connect(self._ask)
        self.postpone.clicked.connect(self._ask_to_postpone)
        self.blackouts.clicked.connect(self.blackouts_asked)
        self.calendar.clicked.connect(self.calendar_asked)
        self.list.activated_row.connect(self._ask)
        self.list.selectionModel().currentChanged.connect(self._show_acts)
        self.retranslate()

    def current(self) -> RotationRow | None:
        return self.list.current()

    def show_rows(self, rows: list[RotationRow]) -> None:
        self.list.show_entries(grouped(rows))
        self.views.setCurrentWidget(self.list if rows else self.empty)
        self._show_acts()

    def show_glass(self, rows: list[GlassRow]) -> None:
        """Above everything else, until somebody has looked into it."""
        self.glass.clear()
        for row in rows:
            words = self.tr("{name} opened the overdue {account}: {reason}")
            text = words.format(name=row.by, account=row.account or "–", reason=row.reason)
            button = Button(self.tr("Looked into"), small=True)
            button.setObjectName("clear_glass")
            button.clicked.connect(lambda _=False, found=row: self.glass_asked.emit(found))
            line = QHBoxLayout()
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(8)
            line.addWidget(Picture("glass-fragile", 18, "red"))
            line.addWidget(Label(text, elide=Qt.TextElideMode.ElideRight), 1)
            line.addWidget(Label(row.at[:10], "small", "text2"))
            line.addWidget(button)
            self.glass.add_row(line)
        self.glass.setVisible(bool(rows))

    def retranslate(self) -> None:
        self.postpone.setText(self.tr("Put off…"))
        self.blackouts.setText(self.tr("Blackouts…"))
        self.calendar.setText(self.tr("Calendar file…"))
        self.title.setText(self.tr("Rotation"))
        self.list.setAccessibleName(self.tr("Passwords by due date"))
        self.empty.set(
            "lock-check-outline", self.tr("Passwords stand here by the day they are due. Add an account first"), ""
        )
        self._show_acts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_acts(self, *_: QModelIndex) -> None:
        row = self.current()
        going = row is not None and row.started_by is not None
        self.change.setText(self.tr("Go on") if going else self.tr("Start the change"))
        self.change.setVisible(row is not None and row.may_change)
        self.postpone.setVisible(row is not None and not row.sum.postponed and self._may_postpone(row.id))

    def _ask_to_postpone(self) -> None:
        row = self.current()
        if row is not None:
            self.postpone_asked.emit(row)

    def _ask(self) -> None:
        row = self.current()
        if row is not None and row.may_change:
            self.change_asked.emit(row.id)
