"""Other beginnings of a case: a thing that is lost, a contract that ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QWidget

from ui.accounts.people_edit import NamesEdit
from ui.kit.form import Combo, Field
from ui.offboarding.looking import People
from ui.team.day_edit import DayEdit
from ui.writing import WritingDialog

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.session import Session


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
        self._vendors = {one.name: one for one in people.vendors}
        self.name = NamesEdit("contract_name")
        self.name.set_known(list(self._vendors))
        self.name.setMaxLength(200)
        self.name.textChanged.connect(self._fill)
        self.day = DayEdit()
        self.day.setObjectName("contract_day")
        self.day.setMinimumDate(QDate.currentDate().addYears(-5))
        self.who = NamesEdit("contract_people", several=True)
        self.who.set_known(people.everybody)
        self.tools = NamesEdit("contract_tools", several=True)
        self.tools.set_known(people.tools)
        self.name_field = Field(self.tr("Agency or tool"), self.name)
        self.who_field = Field(self.tr("Its people"), self.who, self.tr("Filled in where the register knows them."))
        self.body.addWidget(self.name_field)
        self.body.addWidget(Field(self.tr("Last day"), self.day))
        self.body.addWidget(self.who_field)
        self.body.addWidget(Field(self.tr("Its tools"), self.tools))
        self.add_act(self.tr("Open the case"), self._write)

    def _fill(self) -> None:
        """What the register of third parties says of it; whatever stands there already is somebody's own word."""
        vendor = self._vendors.get(self.name.text().strip())
        if vendor is None:
            return
        if vendor.until:
            self.day.setDate(QDate.fromString(vendor.until, "yyyy-MM-dd"))
        if not self.who.text():
            self.who.set_names(vendor.persons)
        if not self.tools.text():
            self.tools.set_names(vendor.tools)

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
