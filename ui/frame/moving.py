"""The way out for a vault on a network share or in a sync folder: a copy on this computer's own disk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.i18n import translate
from ui.kit import toast
from ui.kit.files import ask_where_to_save


def offer_move(parent: QWidget, desk: Desk) -> None:
    """Ask where to, copy and check, then lock: the next unlock opens the vault in its new place."""
    session = desk.session
    if session is None:
        return

    def move(to: Path) -> None:
        from vault.moving import move_to

        desk.run(parent, lambda: move_to(session, str(to)), done=moved)

    def moved(location: object) -> None:
        desk.location = str(location)
        desk.lock()
        toast.show(parent, translate("shell", "The vault lies on this computer now. The old file stays as it is."))

    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    suggestion = Path(documents or str(Path.home())) / Path(session.location).name
    title = translate("shell", "Where on this computer's own disk?")
    ask_where_to_save(parent, title, suggestion, translate("shell", "Vaults") + " (*.vault)", move)
