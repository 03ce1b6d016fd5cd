"""Asking for a file or a folder without stopping the window: the answer comes to ``then``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Then = Callable[[Path], None]


def ask_where_to_save(parent: QWidget, title: str, suggestion: Path, kinds: str, then: Then) -> QFileDialog:
    """``kinds`` as Qt writes them: ``PDF (*.pdf)``. The system's own dialog asks before it replaces a file."""
    dialog = _dialog(parent, title, str(suggestion.parent), kinds, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggestion.suffix.lstrip("."))
    dialog.selectFile(suggestion.name)
    dialog.open()
    return dialog


def ask_for_file(parent: QWidget, title: str, kinds: str, then: Then, folder: Path | None = None) -> QFileDialog:
    dialog = _dialog(parent, title, str(folder or Path.home()), kinds, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_for_folder(parent: QWidget, title: str, then: Then, folder: Path | None = None) -> QFileDialog:
    dialog = _dialog(parent, title, str(folder or Path.home()), "", then)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, folder: str, kinds: str, then: Then) -> QFileDialog:
    dialog = QFileDialog(parent.window(), title, folder, kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    return dialog
