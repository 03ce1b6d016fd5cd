"""What is asked before a case goes on: who sees to it, another day, the rights now, a reason."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from ui.accounts.people_edit import NamesEdit
from ui.kit.form import Combo, Field, LineEdit
from ui.offboarding.looking import CaseLook, People
from ui.offboarding.words import title_of
from ui.team.day_edit import DayEdit
from ui.writing import WritingDialog

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.session import Session

_DUE_DAYS = 3
_ENDS = ("leaving", "dismissal")


class AssignDialog(WritingDialog):
    """Items into somebody's hands, whether they hold keys or not."""

    def __init__(self, desk: Desk, parent: QWidget, case: str, items: Sequence[str], people: People) -> None:
        super().__init__(desk, parent, "assign_dialog", "", "")
        self._case, self._items = case, list(items)
        self.setWindowTitle(self.tr("Who sees to %n items?", "", len(items)))
        self.title.setText(self.windowTitle())
        self.sentence.setText(self.tr("Who has no keys gets the task as text, or as a sheet to print."))
        self.sentence.show()
        self.who = NamesEdit("assign_who")
        self.who.set_known(people.everybody)
        self.due = DayEdit()
        self.due.setObjectName("assign_due")
        self.due.setDate(QDate.currentDate().addDays(_DUE_DAYS))
        self.who_field = Field(self.tr("Person or member"), self.who, self.tr("Two letters of pinyin find them."))
        self.body.addWidget(self.who_field)
        self.body.addWidget(Field(self.tr("Until"), self.due))
        self.add_act(self.tr("Ask them"), self._write)
        self.who.setFocus()

    def _write(self) -> None:
        case, items, due = self._case, self._items, self.due.day()
        who = next(iter(self.who.names()), "")

        def call(session: Session) -> list[str]:
            from vault.offboarding.settling import assign

            return assign(session, case, items, who, due=due)

        self.write(self.who_field, call)


class ReplanDialog(WritingDialog):
    """Another last day while it is planned, another member who takes over at any time."""

    def __init__(self, desk: Desk, parent: QWidget, look: CaseLook, people: People) -> None:
        super().__init__(desk, parent, "replan_dialog", "", "")
        self._case, self._planned = look.case, look.case.state == "planned"
        self.setWindowTitle(self.tr("Another day, or somebody else who takes over?"))
        self.title.setText(self.windowTitle())
        self.day = DayEdit()
        self.day.setObjectName("replan_day")
        day = date.fromisoformat(look.case.last_day)
        self.day.setMinimumDate(min(QDate.currentDate(), QDate(day.year, day.month, day.day)))
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.day_field = Field(self.tr("Last day"), self.day)
        self.day_field.setVisible(self._planned)
        self.heir = heir_combo(people, look.case.member)
        self.heir.setCurrentIndex(max(0, self.heir.findText(look.case.heir)))
        self.heir_field = Field(
            self.tr("Takes over"), self.heir, self.tr("Answers for the accounts; gets no password.")
        )
        self.body.addWidget(self.day_field)
        self.body.addWidget(self.heir_field)
        self.add_act(self.tr("Change"), self._write)

    def _write(self) -> None:
        case, heir = self._case.id, str(self.heir.currentData())
        day = self.day.day() if self._planned else None

        def call(session: Session) -> Any:
            from vault.offboarding.opening import replan

            return replan(session, case, last_day=day, heir=heir)

        self.write(self.day_field if self._planned else self.heir_field, call)


def heir_combo(people: People, without: str) -> Combo:
    """Members who may take over; the first choice is nobody in particular."""
    combo = Combo()
    combo.setObjectName("heir")
    combo.addItem("–", "")
    for who, name in people.members:
        if who != without:
            combo.addItem(name, who)
    return combo


class RevokeDialog(WritingDialog):
    def __init__(self, desk: Desk, parent: QWidget, look: CaseLook) -> None:
        super().__init__(desk, parent, "revoke_dialog", "", "")
        self._case = look.case.id
        name = look.case.name
        self.setWindowTitle(self.tr("Take the rights of {name} back now?").format(name=name))
        self.title.setText(self.windowTitle())
        if look.case.kind in _ENDS:
            words = self.tr("Every grant falls and the membership ends by one entry. This can't be undone.")
        else:
            words = self.tr("Every grant falls by one entry; the membership stays. This can't be undone.")
        self.sentence.setText(words)
        self.sentence.show()
        self.trouble = Field("", QWidget())
        self.trouble.label.hide()
        self.trouble.editor.setFixedHeight(0)
        self.body.addWidget(self.trouble)
        self.add_act(self.tr("Take them back"), self._write, "danger")

    def _write(self) -> None:
        case = self._case

        def call(session: Session) -> Any:
            from vault.offboarding.revoking import revoke

            return revoke(session, case)

        self.write(self.trouble, call)


class ReasonDialog(WritingDialog):
    """Calling a planned case off, or opening a closed one again; the reason stays with it."""

    def __init__(self, desk: Desk, parent: QWidget, look: CaseLook) -> None:
        super().__init__(desk, parent, "case_reason_dialog", "", "")
        self._case, self._cancels = look.case.id, look.case.state == "planned"
        name = title_of(look.case.name, look.case.kind)
        if self._cancels:
            self.setWindowTitle(self.tr("Call it off: {title}?").format(title=name))
            self.sentence.setText(self.tr("Nothing was taken yet, and nothing will be. The reason stays on record."))
        else:
            self.setWindowTitle(self.tr("Open it again: {title}?").format(title=name))
            self.sentence.setText(self.tr("Its list is worked out anew; what was noted stays."))
        self.title.setText(self.windowTitle())
        self.sentence.show()
        self.reason = LineEdit()
        self.reason.setObjectName("case_reason")
        self.reason.setMaxLength(500)
        self.reason_field = Field(self.tr("Reason"), self.reason)
        self.body.addWidget(self.reason_field)
        self.add_act(self.tr("Call it off") if self._cancels else self.tr("Open it again"), self._write)

    def _write(self) -> None:
        case, reason, cancels = self._case, self.reason.text(), self._cancels

        def call(session: Session) -> None:
            from vault.offboarding.closing import cancel_case, reopen_case

            (cancel_case if cancels else reopen_case)(session, case, reason)

        self.write(self.reason_field, call)
