"""Who takes the accounts over: grouped by whoever is nearest, so that a lead decides about many at once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit import toast
from ui.kit.avatar import Avatar
from ui.kit.buttons import Button, IconButton
from ui.kit.card import Card
from ui.kit.empty import EmptyState
from ui.kit.form import Combo
from ui.kit.scrolling import PageScroll
from ui.kit.text import Label
from ui.offboarding.looking import Handing
from ui.offboarding.service import OffboardingService
from ui.offboarding.words import reason_word
from vault.offboarding.suggesting import Suggestion

if TYPE_CHECKING:
    from ui.desk import Desk

_NAMED = 6
_MOST_GROUPS = 40


class HandingView(QWidget):
    """left(): back to the case."""

    left = Signal()

    def __init__(self, desk: Desk, service: OffboardingService) -> None:
        super().__init__()
        self.setObjectName("handing_view")
        self._desk, self._service = desk, service
        self._found: Handing | None = None
        self._case = ""
        self.groups: list[_Group] = []
        self.back = IconButton("arrow-left")
        self.back.setObjectName("leave_handing")
        self.back.clicked.connect(self.left)
        self.title, self.under = Label("", "h1"), Label("", "body", "text2", wrap=True)
        self.area = PageScroll()
        self.empty = EmptyState("check-circle-outline")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.under)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.empty, 1)
        self.retranslate()

    def begin(self, case: str) -> None:
        self._case = case
        self.reload()

    def reload(self) -> None:
        if self._case:
            self._service.handing(self, self._case, self.show_handing)

    def clear(self) -> None:
        self._case, self._found = "", None
        self._drop()

    def show_handing(self, found: Handing) -> None:
        self._found = found
        self._drop()
        by_taker: dict[tuple[str, str], list[Suggestion]] = defaultdict(list)
        for row in found.rows:
            by_taker[row.taker, row.giver].append(row)
        for rows in list(by_taker.values())[:_MOST_GROUPS]:
            group = _Group(rows, found)
            group.hand_over.connect(self._hand_over)
            self.groups.append(group)
            self.area.body.addWidget(group)
        self.area.body.addStretch(1)
        self.area.setVisible(bool(self.groups))
        self.empty.setVisible(not self.groups)

    def _drop(self) -> None:
        self.groups = []
        while (item := self.area.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _hand_over(self, giver: str, taker: str, accounts: list[str]) -> None:
        said = self.tr("%n accounts handed over", "", len(accounts))

        def done(_: object) -> None:
            toast.show(self, said)

        self._service.transfer(self, {(giver, taker): accounts}, done)

    def retranslate(self) -> None:
        self.back.set_name(self.tr("Back to the case"))
        self.title.setText(self.tr("Who takes the accounts over"))
        self.under.setText(
            self.tr(
                "Whoever is nearest comes first. Nobody who leaves as well is among them; core accounts take a key."
            )
        )
        self.empty.set("check-circle-outline", self.tr("Every account has somebody else who answers for it"), "")
        if self._found is not None:
            self.show_handing(self._found)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class _Group(Card):
    """Accounts that one member would take. hand_over(giver, taker, accounts)."""

    hand_over = Signal(str, str, object)

    def __init__(self, rows: list[Suggestion], found: Handing) -> None:
        super().__init__(padding=14, spacing=8)
        self.setObjectName("handing_group")
        self._rows, first = rows, rows[0]
        self.taker = Combo()
        self.taker.setObjectName("handing_taker")
        self.taker.setAccessibleName(self.tr("Takes over"))
        for who in self._choices(found):
            self.taker.addItem(found.members.get(who, who), who)
        self.taker.setCurrentIndex(self.taker.findData(first.taker) if first.taker else -1)
        self.taker.setPlaceholderText(self.tr("Choose who"))
        self.go = Button("", icon="account-switch-outline", small=True)
        self.go.setObjectName("hand_over")
        self.go.clicked.connect(self._press)
        head = QHBoxLayout()
        head.setSpacing(10)
        self.face = Avatar(size=28)
        head.addWidget(self.face)
        head.addWidget(self.taker)
        why = ", ".join(dict.fromkeys(reason_word(one) for row in rows for one in row.reasons))
        head.addWidget(Label(why, "small", "text2", elide=Qt.TextElideMode.ElideRight), 1)
        head.addWidget(self.go)
        names = [row.name for row in rows]
        more = self.tr(" and %n more", "", len(names) - _NAMED) if len(names) > _NAMED else ""
        between = "、" if self.locale().name().startswith("zh") else ", "
        accounts = Label(between.join(names[:_NAMED]) + more, wrap=True)
        now = found.members.get(first.giver, "")
        under = self.tr("%n accounts; {name} answers for them now", "", len(rows)).format(name=now)
        self.body.addLayout(head)
        self.body.addWidget(accounts)
        self.body.addWidget(Label(under, "small", "text2", wrap=True))
        self.go.setVisible(found.may_transfer)
        self.taker.setEnabled(found.may_transfer)
        self.taker.currentIndexChanged.connect(self._show_go)
        self._show_go()

    def _choices(self, found: Handing) -> list[str]:
        """The nearest of all of them first, then everybody who stays."""
        near = dict.fromkeys(one for row in self._rows for one in (row.taker, *row.others) if one)
        rest = sorted((one for one in found.members if one not in near), key=lambda one: found.members[one])
        return [one for one in [*near, *rest] if one not in found.leaving]

    def _show_go(self) -> None:
        taker = str(self.taker.currentData() or "")
        self.face.set_person(self.taker.currentText())
        same = taker == self._rows[0].giver
        self.go.setEnabled(bool(taker) and not same)
        done = self.tr("Answers for them already")
        self.go.setText(done if same else self.tr("Hand over %n", "", len(self._rows)))

    def _press(self) -> None:
        taker = str(self.taker.currentData() or "")
        self.go.setEnabled(False)
        self.hand_over.emit(self._rows[0].giver, taker, [row.account for row in self._rows])
