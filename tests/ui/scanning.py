"""Looks for made-up values that must not be readable: in files by every usual encoding, in whatever a widget tells."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_PROPERTIES = (
    "windowTitle", "windowIconText", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription",
    "objectName", "text", "plainText", "placeholderText", "title", "currentText",
)  # fmt: skip


def base64_of(raw: bytes, shift: int) -> bytes:
    """The characters that stand for ``raw`` wherever it lies ``shift`` bytes after a group of three."""
    whole = base64.b64encode(b"\0" * shift + raw)
    first = (0, 2, 3)[shift]  # these mix in bits of what stands before
    last = len(raw) + shift
    return whole[first : last * 8 // 6]  # and what comes after would mix into the next one


def spellings(text: str) -> dict[str, bytes]:
    """Every way to write ``text`` that a look with a hex editor or ``strings`` would find."""
    raw = text.encode()
    found = {"utf-8": raw, "utf-16-le": text.encode("utf-16-le"), "utf-16-be": text.encode("utf-16-be")}
    for shift in range(3):
        found[f"base64+{shift}"] = base64_of(raw, shift)
        found[f"base64url+{shift}"] = base64_of(raw, shift).translate(bytes.maketrans(b"+/", b"-_"))
    return {**found, "hex": raw.hex().encode(), "HEX": raw.hex().upper().encode()}


def files_below(*folders: Path) -> list[Path]:
    return sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())


def found_in_files(canaries: Iterable[str], *folders: Path) -> list[str]:
    """What was found where and how; a file's own name counts as its content."""
    needles = [(canary, how, needle) for canary in canaries for how, needle in spellings(canary).items()]
    found = []
    for path in files_below(*folders):
        content = path.name.encode("utf-8", "surrogateescape") + b"\0" + path.read_bytes()
        found += [f"{canary} as {how} in {path}" for canary, how, needle in needles if needle in content]
    return found


def found_in_texts(canaries: Iterable[str], texts: Mapping[str, str]) -> list[str]:
    return [f"{canary} in {where}" for where, text in texts.items() for canary in canaries if canary in text]


def told_by_widgets() -> dict[str, str]:
    """Whatever any widget of the application would tell: texts, titles, tooltips, items, menus, to screen readers."""
    told: dict[str, str] = {}
    for widget in QApplication.allWidgets():
        where = f"{type(widget).__name__} {widget.objectName()}"
        told[where] = "\n".join([told.get(where, ""), *_told_by(widget)])
    for window in QApplication.topLevelWidgets():
        where = f"screen reader at {type(window).__name__}"
        told[where] = "\n".join([told.get(where, ""), *_read_out(QAccessible.queryAccessibleInterface(window))])
    return told


def _told_by(widget: QWidget) -> Iterator[str]:
    for name in _PROPERTIES:
        value = widget.property(name)
        if isinstance(value, str):
            yield value
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    if isinstance(widget, QAbstractItemView) and isinstance(model := widget.model(), QAbstractItemModel):
        yield from _told_by_items(model)


def _told_by_items(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)  # a list keeps it to itself
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (str(value) for role in _ROLES if (value := index.data(role)) is not None)
            yield from _told_by_items(model, index)


def _read_out(interface: QAccessibleInterface | None) -> Iterator[str]:
    if interface is None or not interface.isValid():
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help):
        yield interface.text(kind)
    for at in range(interface.childCount()):
        yield from _read_out(interface.child(at))
