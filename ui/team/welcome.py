"""What a newcomer gets and does, on the member's card and once they were let in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.accounts.parts import Section
from ui.desk import Desk
from ui.factors.meeting import fit
from ui.i18n import translate
from ui.kit.buttons import Button
from ui.kit.chip import Chip, ChipSpec
from ui.kit.dialogs import Dialog
from ui.kit.text import Label
from ui.team.view import TeamView
from ui.welcome_text import detail, state_name, title
from vault.onboarding import Welcome, WelcomeRow

_CHIPS = {
    "done": ("check", "plain"),
    "open": ("timer-sand", "blue"),
    "overdue": ("clock-alert-outline", "red"),
}
_SHOWN = 8
#: Where an item is seen to.
_PLACES = {
    "grant": ("team", "grants"),
    "device": ("team", "devices"),
    "letter": ("registers", "letters"),
    "training": ("registers", "training"),
}


class WelcomeSection(QWidget):
    """Filled by the worker; nothing where nothing is usual for the post, or all of it is done."""

    def __init__(self, desk: Desk, member: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome_section")
        self._desk = desk
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        load(desk, self, member, self._show)

    def _show(self, found: Welcome) -> None:
        rows = [row for row in found.rows if row.state != "done"]
        if not rows:
            return
        done = len(found.rows) - len(rows)
        words = translate("welcome", "Still to do ({done} of {all} done)").format(done=done, all=len(found.rows))
        section = Section(words)
        for row in rows[:_SHOWN]:
            section.body.addWidget(line(row))
        if len(rows) > _SHOWN:
            more = translate("welcome", "and %n more", None, len(rows) - _SHOWN)
            section.body.addWidget(Label(more, "small", "text2"))
        self._layout.addWidget(section)


def load(desk: Desk, owner: QWidget, member: str, done: Callable[[Welcome], None]) -> None:
    """``done`` gets the ``Welcome`` of a member, read on the worker."""
    session = desk.session
    if session is None:
        return

    def read() -> Welcome:
        from vault.onboarding import welcome

        return welcome(session, member)

    desk.run(owner, read, done=done)


def line(row: WelcomeRow) -> QWidget:
    """What it is, why, and how it stands."""
    whole = QWidget()
    layout = QHBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(title(row), "small", "text", wrap=True))
    if detail(row):
        words.addWidget(Label(detail(row), "small", "text3", wrap=True))
    layout.addLayout(words, 1)
    icon, tone = _CHIPS.get(row.state, ("help-circle-outline", "gray"))
    layout.addWidget(Chip(ChipSpec(icon, state_name(row.state), tone)), 0, Qt.AlignmentFlag.AlignTop)
    return whole


def show_welcome(view: TeamView, member: str) -> None:
    """After somebody was let in: all that is usual for their post, and where the first open item is seen to."""
    load(view.desk, view, member, lambda found: _open(view, found))


def _open(view: TeamView, found: Welcome) -> None:
    rows = [row for row in found.rows if row.state != "done"]
    if not rows:
        return
    sentence = translate(
        "welcome", "As the others of this post have it. An item is done once the vault sees it; nothing is ticked."
    )
    dialog = Dialog(view, translate("welcome", "What {name} gets").format(name=found.member), sentence)
    dialog.setObjectName("welcome_dialog")
    for row in found.rows[:_SHOWN]:
        dialog.body.addWidget(line(row))
    if len(found.rows) > _SHOWN:
        dialog.body.addWidget(
            Label(translate("welcome", "and %n more", None, len(found.rows) - _SHOWN), "small", "text2")
        )
    close = Button(translate("welcome", "Close"))
    close.setObjectName("close_welcome")
    close.clicked.connect(dialog.accept)
    dialog.foot.addWidget(close)
    place = _PLACES.get(rows[0].kind)
    if place is not None:
        go = Button(translate("welcome", "See to the first"), "primary")
        go.setObjectName("welcome_first")
        go.clicked.connect(dialog.accept)
        go.clicked.connect(lambda _=False: view.desk.navigate.emit(*place))
        dialog.foot.addWidget(go)
    dialog.open()
    fit(dialog)
