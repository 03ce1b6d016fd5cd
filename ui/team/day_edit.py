"""A day, typed or stepped by the arrows, as high as the theme's fields."""

from __future__ import annotations

from PySide6.QtCore import QDate, QSize
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QWidget

from ui.kit import theme


class DayEdit(QDateEdit):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QDate.currentDate(), parent)
        self.setFont(theme.font("body"))
        self.setDisplayFormat("yyyy-MM-dd")
        self.setMinimumDate(QDate.currentDate())
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)

    def day(self) -> str:
        """ISO 8601."""
        return self.date().toString("yyyy-MM-dd")

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + 20, theme.metrics("field"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
