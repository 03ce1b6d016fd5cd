"""Other beginnings of a case: a thing that is lost, a contract that ends, people who have left without one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.accounts.people_edit import NamesEdit
from ui.error_text import error_text, sentences
from ui.kit.card import RowList, Scroll
from ui.kit.choice import CheckBox
from ui.kit.form import Combo, Field, LineEdit
from ui.kit.text import Label
from ui.offboarding.service import Opened, People
from ui.team.day_edit import DayEdit
from ui.writing import WritingDialog
from vault.offboarding.previewing import Leaver

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.session import Session

_ROWS = 6


class LostDialog(WritingDialog):
    """opened_case(id)."""

    opened_case = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget, people: People) -> None:
        super().__init__(desk, parent, "lost_dialog", "", "")
        self.setWindowTitle(self.tr("What is lost?"))
        self.title.setText(self.windowTitle())
        self.sentence.setText(self.tr("The case begins at once: what it opens is on the list, the most urgent first."))
        self.sentence.show()
        self.thing = Combo()
        self.thing.setObjectName("lost_thing")
        for one, words in people.lost:
            self.thing.addItem(words, one)
        self.thing.setCurrentIndex(-1)
        self.thing.setPlaceholderText(self.tr("Choose it") if people.lost else self.tr("The register has none"))
        self.thing_field = Field(self.tr("SIM, device or WeChat identity"), self.thing)
        self.body.addWidget(self.thing_field)
        self.add_act(self.tr("Open the case"), self._write)

    def _write(self) -> None:
        thing = str(self.thing.currentData() or "")
        if not thing:
            self.thing_field.set_error(self.tr("Choose what is lost."))
            return

        def call(session: Session) -> str:
            from vault.offboarding.things import open_lost

            return open_lost(session, thing)

        self.write(self.thing_field, call)

    def written(self, answer: Any) -> None:
        self.opened_case.emit(str(answer))
        super().written(answer)


class ContractEndDialog(WritingDialog):
    """An agency's people and tools are listed together. opened_case(id)."""

    opened_case = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget, people: People) -> None:
        super().__init__(desk, parent, "contract_dialog", "", "")
        self.setWindowTitle(self.tr("Whose contract ends?"))
        self.title.setText(self.windowTitle())
        self.name = LineEdit()
        self.name.setObjectName("contract_name")
        self.name.setMaxLength(200)
        self.day = DayEdit()
        self.day.setObjectName("contract_day")
        self.day.setMinimumDate(QDate.currentDate().addYears(-5))
        self.who = NamesEdit("contract_people", several=True)
        self.who.set_known(people.everybody)
        self.tools = NamesEdit("contract_tools", several=True)
        self.tools.set_known(people.tools)
        self.name_field = Field(self.tr("Agency or tool"), self.name)
        self.who_field = Field(self.tr("Its people"), self.who, self.tr("As the register names them."))
        self.body.addWidget(self.name_field)
        self.body.addWidget(Field(self.tr("Last day"), self.day))
        self.body.addWidget(self.who_field)
        self.body.addWidget(Field(self.tr("Its tools"), self.tools))
        self.add_act(self.tr("Open the case"), self._write)

    def _write(self) -> None:
        name, day = self.name.text().strip(), self.day.day()
        who, tools = self.who.names(), self.tools.names()
        if not name:
            self.name_field.set_error(self.tr("Name the agency or the tool."))
            return

        def call(session: Session) -> str:
            from vault.controls import find_control
            from vault.offboarding.things import open_contract_end
            from vault.persons import find_person

            persons = [find_person(session.state, one).id for one in who]
            controls = [find_control(session.state, one).id for one in tools]
            return open_contract_end(session, name, last_day=day, persons=persons, controls=controls)

        self.write(self.who_field, call)

    def written(self, answer: Any) -> None:
        self.opened_case.emit(str(answer))
        super().written(answer)


class LeaversList(QWidget):
    """People who have left or leave, each with a tick; none is ticked by anybody but who sits here."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leavers_list")
        self._leavers: list[Leaver] = []
        self.boxes: list[CheckBox] = []
        self.rows = RowList()
        self._scroll = Scroll(margin=0, spacing=0)
        self._scroll.body.addWidget(self.rows)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def show_leavers(self, leavers: Sequence[Leaver]) -> None:
        self._leavers, self.boxes = list(leavers), []
        self.rows.clear()
        for one in leavers:
            box = CheckBox(one.name)
            box.setObjectName(f"leaver_{one.person}")
            box.setChecked(True)
            box.toggled.connect(self.changed)
            self.boxes.append(box)
            line = QHBoxLayout()
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(box, 1)
            line.addWidget(Label(one.left_on, "body", "text2"), 0, Qt.AlignmentFlag.AlignRight)
            self.rows.add_row(line)
        height = self.rows.sizeHint().height()
        most = height if len(leavers) <= _ROWS else height * _ROWS // len(leavers)
        self._scroll.setFixedHeight(most + 2)

    def chosen(self) -> list[tuple[str, str]]:
        """Ids of persons with their last day; a claim of a month counts from its first."""
        pairs = zip(self.boxes, self._leavers, strict=True)
        return [(one.person, f"{one.left_on}-01"[:10]) for box, one in pairs if box.isChecked()]


class LeaversDialog(WritingDialog):
    """opened_cases(ids)."""

    opened_cases = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget, leavers: Sequence[Leaver]) -> None:
        super().__init__(desk, parent, "leavers_dialog", "", "")
        self.setWindowTitle(self.tr("Open cases for %n people?", "", len(leavers)))
        self.title.setText(self.windowTitle())
        words = self.tr("Each gets a list of what they opened, could read and hold. Who has left loses their rights.")
        self.sentence.setText(words)
        self.sentence.show()
        self.list = LeaversList()
        self.list.show_leavers(leavers)
        self.list_field = Field(self.tr("Last day by the register"), self.list)
        self.body.addWidget(self.list_field)
        self.add_act("", self._write)
        self.list.changed.connect(self._count)
        self._count()

    def _count(self) -> None:
        chosen = len(self.list.chosen())
        self.act_button.setText(self.tr("Open %n cases", "", chosen))
        self.act_button.setEnabled(bool(chosen))

    def _write(self) -> None:
        from ui.offboarding.service import open_all

        chosen = self.list.chosen()
        self.write(self.list_field, lambda session: open_all(session, chosen, "leaving", ""))

    def written(self, answer: Opened) -> None:
        self.opened_cases.emit(answer.cases)
        if answer.refused:
            self.act_button.setEnabled(True)
            self.list_field.set_error(sentences(*(error_text(error).what for _, error in answer.refused)))
        else:
            super().written(answer)
