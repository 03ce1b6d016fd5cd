"""What a member's standing means for the window: which pages they see, and what waits for them beside each."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from ui.frame.pages import PAGES
from ui.frame.rail import Rail
from vault.access import may_somewhere

if TYPE_CHECKING:
    from vault.session import Session

#: The one page of somebody who has joined and is not let in yet.
WAITING = "waiting"


class Standing(QObject):
    """Keeps the rail to what this member's role may use. let_in(): whoever was waiting is in, or never waited."""

    let_in = Signal()

    def __init__(self, desk: Desk, rail: Rail, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._rail = desk, rail
        desk.changed.connect(self.follow)

    def follow(self) -> None:
        session = self._desk.session
        if session is None:
            return
        shown = pages_for(session)
        for page, button in self._rail.buttons.items():
            button.setVisible(page in shown)
        if not session.member.pending:
            self.let_in.emit()
        self._desk.background.run(
            self, lambda: numbers_for(session), done=self._show_numbers, failed=self._desk.explain
        )

    def _show_numbers(self, numbers: object) -> None:
        for page, number in cast("dict[str, int]", numbers).items():
            if page in self._rail.buttons:
                self._rail.buttons[page].set_number(number)


def pages_for(session: Session) -> frozenset[str]:
    """The rail's pages that this member's role may use."""
    if session.member.pending:
        return frozenset()
    return frozenset(spec.id for spec in PAGES if spec.in_rail and _may_use(session, spec.needs))


def _may_use(session: Session, needs: str) -> bool:
    if needs == "registers":  # who audits reads them
        from vault.registers.people import reads_registers

        return reads_registers(session)
    return not needs or may_somewhere(session, needs)


def numbers_for(session: Session) -> dict[str, int]:
    """By page what only goes on once this member has seen to it. Runs on the worker."""
    from ui.rotation.service import waiting_for as due_for
    from ui.team.reading import waiting_for

    return {"rotation": due_for(session), "team": waiting_for(session)}
