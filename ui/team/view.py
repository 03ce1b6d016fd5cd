"""What the views of the page have in common: they show a look at the team and carry out what is asked of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTableView, QWidget

from ui.desk import Desk
from ui.error_text import error_text
from ui.kit import toast
from ui.team.reading import Look
from vault.errors import ApprovalNeeded

if TYPE_CHECKING:
    from vault.session import Session


class TeamView(QWidget):
    """``shown`` is the look at the team, None before the first one and when locked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.shown: Look | None = None

    def show_look(self, look: Look | None) -> None:
        self.shown = look
        self.fill()

    def name_table(self, name: str) -> None:
        """What a screen reader calls the view's table."""
        for table in self.findChildren(QTableView):
            table.setAccessibleName(name)

    def fill(self) -> None:
        """Everything that depends on what is shown and on the language."""

    def retranslate(self) -> None:
        self.fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def act(self, call: Callable[[Session], Any], said: str, done: Callable[[Any], None] | None = None) -> None:
        """Carry out ``call`` on the worker, then say in one line that it is done.

        What now waits for a second owner is said just as quietly: it is no error.
        """
        act(self.desk, self, call, said, done)


def act(
    desk: Desk, owner: QWidget, call: Callable[[Session], Any], said: str, done: Callable[[Any], None] | None = None
) -> None:
    session = desk.session
    if session is None:
        return

    def finished(answer: Any) -> None:
        if said:
            toast.show(owner, said)
        if done is not None:
            done(answer)

    def failed(error: Exception) -> None:
        if isinstance(error, ApprovalNeeded) and error.facts.get("missing") == "second_owner":
            toast.show(owner, error_text(error).what)
        else:
            desk.explain(error)

    desk.run(owner, lambda: call(session), done=finished, failed=failed)
