"""Asking for a file or a folder without stopping the window: the answer comes to ``then``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from ui.i18n import translate

Then = Callable[[Path], None]


def ask_where_to_save(parent: QWidget, title: str, suggestion: Path, kinds: str, then: Then) -> QFileDialog:
    """``kinds`` as Qt writes them: ``PDF (*.pdf)``. The system's own dialog asks before it replaces a file."""
    dialog = _dialog(parent, title, str(suggestion.parent), kinds)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggestion.suffix.lstrip("."))
    dialog.selectFile(suggestion.name)
    dialog.open()
    return dialog


def ask_for_file(parent: QWidget, title: str, kinds: str, then: Then, folder: Path | None = None) -> QFileDialog:
    dialog = _dialog(parent, title, str(folder or Path.home()), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
    return dialog


def ask_for_files(
    parent: QWidget, title: str, kinds: str, then: Callable[[list[Path]], None], folder: Path | None = None
) -> QFileDialog:
    """One or several at once."""
    dialog = _dialog(parent, title, str(folder or Path.home()), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.open()
    return dialog


def ask_for_folder(parent: QWidget, title: str, then: Then, folder: Path | None = None) -> QFileDialog:
    dialog = _dialog(parent, title, str(folder or Path.home()), "")
    dialog.filesSelected.connect(lambda names: then(_meant(dialog, names)))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, folder: str, kinds: str) -> QFileDialog:
    dialog = QFileDialog(parent.window(), title, folder, kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # The two labels that Qt's own translation lacks.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("files", "Folder"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("files", "Kind of file"))
    return dialog


def _meant(dialog: QFileDialog, names: list[str]) -> Path:
    """Qt's own folder dialog answers with what its list had selected while a path was typed: the typing counts."""
    edit = dialog.findChild(QLineEdit, "fileNameEdit")  # a system's dialog has none
    typed = Path(edit.text()) if isinstance(edit, QLineEdit) else Path()
    return typed if typed.is_absolute() and typed.is_dir() else Path(names[0])
