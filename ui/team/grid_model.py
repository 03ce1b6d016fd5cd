"""What a matrix holds: heads, a value a cell, and changes that stay marked until somebody saves them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.kit import tips

_Index = QModelIndex | QPersistentModelIndex
Value = str | None


@dataclass(frozen=True, slots=True)
class Head:
    """A row's or a column's name; ``strong`` stands above the rows that follow it."""

    id: str
    name: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A value with its word, the keys that set it and the tone it is painted in."""

    value: str
    word: str
    keys: str
    tone: str


class GridModel(QAbstractTableModel):
    """edited(): something differs from what was loaded, or does no more."""

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Head] = ()
        self.columns: Sequence[Head] = ()
        self.choices: dict[str, Choice] = {}
        self.changes: dict[tuple[str, str], Value] = {}
        self._value: Callable[[str, str], Value] = lambda _row, _column: None
        self._inherited: Callable[[str, str], Value] = lambda _row, _column: None
        self._may: Callable[[str, str], bool] = lambda _row, _column: False
        self._tip: Callable[[str, str], str] = lambda _row, _column: ""

    def load(
        self,
        rows: Sequence[Head],
        columns: Sequence[Head],
        value: Callable[[str, str], Value],
        may: Callable[[str, str], bool],
        inherited: Callable[[str, str], Value] = lambda _row, _column: None,
        tip: Callable[[str, str], str] = lambda _row, _column: "",
    ) -> None:
        """Other heads and values; changes that say nothing new any more are dropped."""
        self.beginResetModel()
        self.rows, self.columns = rows, columns
        self._value, self._may, self._inherited, self._tip = value, may, inherited, tip
        self.changes = {at: new for at, new in self.changes.items() if value(*at) != new}
        self.endResetModel()
        self.edited.emit()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        self.choices = {choice.value: choice for choice in choices}

    def at(self, index: _Index) -> tuple[str, str]:
        return self.rows[index.row()].id, self.columns[index.column()].id

    def has(self, index: _Index) -> bool:
        return index.isValid() and index.row() < len(self.rows) and index.column() < len(self.columns)

    def find(self, row: str, column: str) -> QModelIndex:
        rows = [at for at, head in enumerate(self.rows) if head.id == row]
        columns = [at for at, head in enumerate(self.columns) if head.id == column]
        return self.index(rows[0], columns[0]) if rows and columns else QModelIndex()

    def value(self, row: str, column: str) -> Value:
        return self.changes[row, column] if (row, column) in self.changes else self._value(row, column)

    def before(self, row: str, column: str) -> Value:
        return self._value(row, column)

    def may_change(self, index: _Index) -> bool:
        return index.isValid() and self._may(*self.at(index))

    def set(self, index: _Index, value: Value) -> None:
        at = self.at(index)
        if not self._may(*at):
            return
        if self._value(*at) == value:
            self.changes.pop(at, None)
        else:
            self.changes[at] = value
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))
        self.edited.emit()

    def undo(self) -> None:
        self.changes.clear()
        if self.rows and self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))
        self.edited.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        at = self.at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.word(self.value(*at))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tips.plain(self._spoken(*at))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(*at)
        return None

    def _spoken(self, row: str, column: str) -> str:
        names = [one.name for one in self.columns if one.id == column] + [
            one.name for one in self.rows if one.id == row
        ]
        said = self.word(self.value(row, column)) or self.word(self._inherited(row, column)) or "–"
        return ", ".join(part for part in (*names, said, self._tip(row, column)) if part)

    def word(self, value: Value) -> str:
        return self.choices[value].word if value in self.choices else value or ""

    def inherited(self, row: str, column: str) -> Value:
        return self._inherited(row, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        heads = self.columns if orientation == Qt.Orientation.Horizontal else self.rows
        known = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return heads[section].name if known and 0 <= section < len(heads) else None
