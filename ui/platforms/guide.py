"""What to do on a platform when somebody leaves, hands over, or an account is stolen: the catalogue's lists."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import QT_TRANSLATE_NOOP, language, translate
from ui.kit.buttons import Button
from ui.kit.card import Scroll
from ui.kit.chip import Chip, ChipSpec
from ui.kit.chips import fact_chip
from ui.kit.dialogs import Dialog
from ui.kit.segments import Segments
from ui.kit.text import Label
from vault.platforms import Platform
from vault.platforms.playbook import Grounded, ListKind, Playbook, Residual, Step
from vault.platforms.playbooks import load_playbook

_WIDTH, _HEIGHT = 660, 420
#: The lists, and the ways back in, as they stand side by side.
_VIEWS: Final[tuple[tuple[str, str, str], ...]] = (
    ("offboard", "account-arrow-right-outline", QT_TRANSLATE_NOOP("platforms", "Somebody leaves")),
    ("handover", "swap-horizontal", QT_TRANSLATE_NOOP("platforms", "Handover")),
    ("review", "clipboard-check-outline", QT_TRANSLATE_NOOP("platforms", "Review")),
    ("stolen", "alarm-light-outline", QT_TRANSLATE_NOOP("platforms", "Stolen")),
    ("paths", "door-open", QT_TRANSLATE_NOOP("platforms", "Ways back in")),
)


class GuideDialog(Dialog):
    """One list at a time; nothing in it is about anybody, so it may stay open over a lock of the vault."""

    def __init__(self, parent: QWidget, platform: Platform, overlays: Path, today: date) -> None:
        title = translate("platforms", "What to do: {platform}").format(platform=platform.label(language()))
        super().__init__(parent, title)
        self.setObjectName("platform_guide")
        self.setMaximumWidth(_WIDTH)
        self.setFixedWidth(_WIDTH)
        self._today = today
        self._book = load_playbook(platform.id, overlays)
        self._note()
        self.views = Segments([(name, icon) for name, icon, _ in _VIEWS], "guide")
        self.views.asked.connect(self.show_view)
        for name, _, words in _VIEWS:
            self.views.buttons[name].setText(translate("platforms", words))
        self.body.addWidget(self.views, 0, Qt.AlignmentFlag.AlignLeft)
        self.list = Scroll(margin=0, spacing=10)
        self.list.setFixedHeight(_HEIGHT)
        self.body.addWidget(self.list)
        self.away = Button(translate("platforms", "Close"))
        self.away.setObjectName("close_guide")
        self.away.clicked.connect(self.reject)
        self.foot.addWidget(self.away)
        self.show_view("offboard")

    def _note(self) -> None:
        if self._book.general:
            self.sentence.setText(translate("platforms", "General lists for this way of logging in."))
        else:
            day = self._book.reviewed_on.isoformat()
            self.sentence.setText(translate("platforms", "Written for this platform, as of {day}.").format(day=day))
        self.sentence.show()

    def show_view(self, name: str) -> None:
        self._empty()
        widgets = self._paths() if name == "paths" else self._list(name)  # type: ignore[arg-type]
        for widget in widgets:
            self.list.body.addWidget(widget)
        self.list.body.addStretch(1)
        self.list.verticalScrollBar().setValue(0)

    def _empty(self) -> None:
        while (item := self.list.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _list(self, kind: ListKind) -> list[QWidget]:
        """Role by role where roles have lists of their own."""
        widgets: list[QWidget] = []
        for role, steps in _by_role(self._book, kind):
            if role:
                widgets.append(Label(role, "h2"))
            widgets += [_StepCard(step, self._today) for step in steps]
        return widgets

    def _paths(self) -> list[QWidget]:
        return [_PathCard(one, self._today) for one in self._book.residual_paths(present=False)]


def _by_role(book: Playbook, kind: ListKind) -> list[tuple[str, list[Step]]]:
    if not any(one.kind == kind and one.applies_to for one in book.lists):
        return [("", book.checklist(kind))]
    lists = [(said(role.label), book.checklist(kind, role.id)) for role in book.roles]
    return [(role, steps) for role, steps in lists if steps]


def said(words: dict[str, str]) -> str:
    return words.get(language(), words.get("en", ""))


class _Card(QWidget):
    """A title, what stands beside it, and lines under it."""

    def __init__(self, title: str, grounds: Grounded, today: date, *, team: bool) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 4)
        self._layout.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(8)
        name = Label(title, "h3", wrap=True)
        head.addWidget(name, 1)
        chip = _team_chip() if team else fact_chip(verified=grounds.verified, old=grounds.old(today))
        if chip is not None:
            head.addWidget(Chip(chip), 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addLayout(head)

    def add(self, words: str) -> None:
        self._layout.addWidget(Label(words, "small", "text2", wrap=True))


def _team_chip() -> ChipSpec:
    return ChipSpec("account-group-outline", translate("platforms", "This team's own"), "blue")


class _StepCard(_Card):
    def __init__(self, step: Step, today: date) -> None:
        action = step.action
        super().__init__(said(action.label), action, today, team=action.team)
        self.add(f"{said(action.actor_label)} · {said(action.where)}")
        if said(action.needs):
            self.add(translate("platforms", "Have ready: {what}").format(what=said(action.needs)))
        self.add(translate("platforms", "Done when: {what}").format(what=said(action.verify)))
        if action.delay_hours:
            hours = translate("platforms", "Takes effect after %n hours", None, action.delay_hours)
            self.add(hours)
        if action.irreversible:
            self.add(translate("platforms", "This cannot be undone."))


class _PathCard(_Card):
    def __init__(self, path: Residual, today: date) -> None:
        super().__init__(f"{path.path}  {said(path.label)}", path, today, team=path.team)
        if not path.present:
            self.add(translate("platforms", "Not here: {why}").format(why=said(path.absent)))
        elif not path.closable:
            self.add(said(path.accept_text))
