"""What a member's standing means for the window: which pages they see, and what waits for them beside each."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from ui.desk import Desk
from ui.frame.pages import PAGES, PageSpec
from ui.frame.rail import Rail
from vault.access import may_somewhere
from vault.errors import StoreTrouble

if TYPE_CHECKING:
    from vault.session import Session

#: Rows of activity that are read in one go for the number beside the warnings, and how long others come first then.
_ROWS_AT_ONCE = 200
_BREAK_MS = 600
#: The one page of somebody who has joined and is not let in yet.
WAITING = "waiting"


class Standing(QObject):
    """Keeps the rail to what this member's role may use. let_in(): whoever was waiting is in, or never waited."""

    let_in = Signal()

    def __init__(self, desk: Desk, rail: Rail, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._rail = desk, rail
        self._later = QTimer(self, singleShot=True, interval=_BREAK_MS)
        self._later.timeout.connect(self._count_warnings)
        desk.locked.connect(self._later.stop)
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
        self._later.start()

    def _count_warnings(self) -> None:
        """A little at a time: a long record must not keep anybody waiting who wants something of the worker."""
        session = self._desk.session
        if self._desk.background.busy:
            self._later.start()
        elif session is not None and not session.member.pending:
            self._desk.background.run(
                self, lambda: warnings_for(session), done=self._show_warnings, failed=self._warnings_failed
            )

    def _warnings_failed(self, error: Exception) -> None:
        """A vault that is away is told elsewhere, and counted again with the next change."""
        if not isinstance(error, StoreTrouble):
            self._desk.explain(error)

    def _show_warnings(self, found: object) -> None:
        number, whole = cast("tuple[int, bool]", found)
        self._rail.buttons["warnings"].set_number(number)
        if not whole:
            self._later.start()

    def _show_numbers(self, numbers: object) -> None:
        for page, number in cast("dict[str, int]", numbers).items():
            if page in self._rail.buttons:
                self._rail.buttons[page].set_number(number)


def pages_for(session: Session) -> frozenset[str]:
    """The rail's pages that this member's role may use."""
    if session.member.pending:
        return frozenset()
    return frozenset(spec.id for spec in PAGES if spec.in_rail and _is_for(session, spec))


def _is_for(session: Session, spec: PageSpec) -> bool:
    if not spec.needs or may_somewhere(session, spec.needs):
        return True
    return bool(spec.or_everywhere) and session.may(spec.or_everywhere)


def warnings_for(session: Session) -> tuple[int, bool]:
    """How many wait for this member, and whether all of the record was read for it. Runs on the worker."""
    from ui.warnings.reading import count_open
    from vault.unusual.warnings import look_further

    whole = look_further(session, _ROWS_AT_ONCE)
    return count_open(session), whole


def numbers_for(session: Session) -> dict[str, int]:
    """By page what only goes on once this member has seen to it. Runs on the worker."""
    from ui.offboarding.looking import waiting_for as leaving_for
    from ui.rotation.service import waiting_for as due_for
    from ui.team.reading import waiting_for

    return {"rotation": due_for(session), "team": waiting_for(session), "offboarding": leaving_for(session)}
