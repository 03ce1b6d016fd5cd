"""The page for changing passwords: the board, and the wizard in its place while one is being changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.rotation.board import Board
from ui.rotation.service import BoardView, Change, RotationService
from ui.rotation.wizard import ChangeWizard
from vault.errors import NotFound
from vault.platforms import Platform

if TYPE_CHECKING:
    from ui.desk import Desk


class RotationPage(QWidget):
    """What is due, and the way through it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rotation_page")
        self._desk = desk
        self._service = RotationService(desk)
        self._stale = True
        self.board = Board(self._platform_of)
        self.wizard = ChangeWizard(desk, self._service)
        self.views = QStackedWidget()
        self.views.addWidget(self.board)
        self.views.addWidget(self.wizard)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.views)
        self.board.change_asked.connect(self.change)
        self.wizard.left.connect(self._leave_wizard)
        desk.changed.connect(self._note_change)
        desk.locked.connect(self._clear)

    def activate(self, argument: object = None) -> None:
        """Shown. ``argument``: the id of an account whose password is to be changed now."""
        if self._stale:
            self.reload()
        if isinstance(argument, str) and argument:
            self.change(argument)
        elif self.views.currentWidget() is self.board:
            self.board.list.setFocus()

    def change(self, account_id: str) -> None:
        """Begin, or go on with what was begun."""
        self._service.begin(self, account_id, self._begun)

    def reload(self) -> None:
        self._stale = False
        self._service.board(self, self._show_board)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.reload()

    def _platform_of(self, platform_id: str) -> Platform | None:
        try:
            return self._desk.catalogue.get(platform_id)
        except NotFound:
            return None

    def _begun(self, change: Change) -> None:
        self.wizard.begin(change)
        self.views.setCurrentWidget(self.wizard)
        self.wizard.next.setFocus()

    def _show_board(self, view: BoardView) -> None:
        self.board.show_rows(view.rows)

    def _leave_wizard(self) -> None:
        self.views.setCurrentWidget(self.board)
        self.board.list.setFocus()

    def _note_change(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def _clear(self) -> None:
        """Locked: nothing that was inside stays in a widget."""
        self._stale = True
        self.wizard.clear()
        self.board.show_rows([])
        self.views.setCurrentWidget(self.board)
