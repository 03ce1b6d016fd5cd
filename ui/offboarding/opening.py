"""A new case: who leaves, why, on which day, who takes over; beside it what it will list, before it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.accounts.people_edit import NamesEdit
from ui.error_text import error_text, sentences
from ui.kit import dialogs, toast
from ui.kit.buttons import Button, IconButton
from ui.kit.card import Ground, Line
from ui.kit.choice import Radio
from ui.kit.form import FORM_WIDTH, Field
from ui.kit.scrolling import PageScroll
from ui.kit.text import Label
from ui.offboarding.looking import Opened, People
from ui.offboarding.preview import PreviewPane
from ui.offboarding.service import OffboardingService
from ui.offboarding.words import kind_word, what_happens
from ui.team.day_edit import DayEdit
from vault.offboarding.plans import KINDS
from vault.offboarding.previewing import Preview

if TYPE_CHECKING:
    from ui.desk import Desk

_PANE = 340
_PAUSE_MS = 250
_DAYS = 14


class OpeningForm(QWidget):
    """left(): given up. opened(cases): they are there now."""

    left = Signal()
    opened = Signal(object)

    def __init__(self, desk: Desk, service: OffboardingService) -> None:
        super().__init__()
        self.setObjectName("opening_form")
        self._desk, self._service = desk, service
        self._people = People([], [], [], [])
        self._asked = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._preview)
        self._build()
        self.retranslate()

    # building

    def _build(self) -> None:
        self.back = IconButton("arrow-left")
        self.back.setObjectName("leave_opening")
        self.back.clicked.connect(self.left)
        self.title = Label("", "h1")
        self.who, self.heir = NamesEdit("case_who", several=True), NamesEdit("case_heir")
        self.day = DayEdit()
        self.day.setObjectName("case_day")
        self.day.setMinimumDate(self.day.minimumDate().addYears(-5))  # who has left already gets a case as well
        self.kinds = {kind: Radio() for kind in KINDS}
        self.kinds["leaving"].setChecked(True)
        self.happens = Label("", "body", "text2", wrap=True)
        self.happens.setObjectName("what_happens")
        self.who_field, self.day_field, self.heir_field = Field("", self.who), Field("", self.day), Field("", self.heir)
        self.kind_label = Label("", "small_bold", "text2")
        self.pane = PreviewPane()
        self.open = Button("", "primary")
        self.open.setObjectName("open_cases")
        self.cancel = Button("")
        self.cancel.setObjectName("cancel_opening")
        self.open.clicked.connect(self._ask)
        self.cancel.clicked.connect(self.left)
        for edit in (self.who, self.heir):
            edit.textChanged.connect(self._changed)
        self.day.dateChanged.connect(self._changed)
        for kind, radio in self.kinds.items():
            radio.setObjectName(f"kind_{kind}")
            radio.toggled.connect(self._changed)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        kinds = QVBoxLayout()
        kinds.setSpacing(2)
        kinds.addWidget(self.kind_label)
        for radio in self.kinds.values():
            kinds.addWidget(radio)
        column = QWidget()
        column.setMaximumWidth(FORM_WIDTH)
        fields = QVBoxLayout(column)
        fields.setContentsMargins(2, 2, 2, 0)
        fields.setSpacing(14)
        fields.addWidget(self.who_field)
        fields.addLayout(kinds)
        days = QHBoxLayout()
        days.setSpacing(14)
        days.addWidget(self.day_field)
        days.addWidget(self.heir_field, 1)
        fields.addLayout(days)
        fields.addWidget(self.happens)
        area = PageScroll()
        area.body.addWidget(column)
        area.body.addStretch(1)
        work = QVBoxLayout()
        work.setContentsMargins(20, 14, 0, 0)
        work.setSpacing(14)
        work.addLayout(head)
        work.addWidget(area, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(work, 1)
        layout.addWidget(Line(Qt.Orientation.Vertical))
        layout.addWidget(self._build_side())

    def _build_side(self) -> QWidget:
        side = Ground("window")
        side.setFixedWidth(_PANE)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 10)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.open)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pane, 1)
        layout.addWidget(Line())
        layout.addLayout(foot)
        return side

    # what is shown

    def begin(self, who: str = "") -> None:
        self.clear()
        self.who.setText(who)
        self._service.people(self, self._show_people)
        self.who.setFocus()

    def clear(self) -> None:
        self._pause.stop()
        self._asked += 1
        self.who.clear()
        self.heir.clear()
        self.day.setDate(QDate.currentDate().addDays(_DAYS))
        self.kinds["leaving"].setChecked(True)
        self.who_field.set_error("")
        self.heir_field.set_error("")
        self.pane.show_previews([], "")

    def _show_people(self, people: People) -> None:
        self._people = people
        self.who.set_known(people.everybody)
        self.heir.set_known([name for _, name in people.members])
        if self.who.names():
            self._preview()

    @property
    def kind(self) -> str:
        return next(kind for kind, radio in self.kinds.items() if radio.isChecked())

    @property
    def _at_once(self) -> bool:
        """A dismissal, or a last day that has come."""
        return self.kind == "dismissal" or self.day.date() <= QDate.currentDate()

    def _changed(self, *_: object) -> None:
        self.who_field.set_error("")
        self.heir_field.set_error("")
        self._write()
        self._asked += 1
        self._pause.start()

    def _write(self) -> None:
        names = self.who.names()
        self.happens.setText(what_happens(self.kind, come=self._at_once))
        count = len(names)
        if self._at_once:
            self.open.setText(self.tr("Open, and take the rights"))
        else:
            self.open.setText(self.tr("Open %n cases", "", count) if count > 1 else self.tr("Open the case"))

    def retranslate(self) -> None:
        self.back.set_name(self.tr("Back to the cases"))
        self.title.setText(self.tr("Somebody leaves"))
        self.who_field.set_label(self.tr("Who"))
        self.who_field.set_help(self.tr("A name or its pinyin; several with a comma between: each gets a case."))
        self.kind_label.setText(self.tr("Why"))
        self.day_field.set_label(self.tr("Last day"))
        self.heir_field.set_label(self.tr("Who takes over (may be named later)"))
        self.cancel.setText(self.tr("Cancel"))
        for kind, radio in self.kinds.items():
            radio.setText(kind_word(kind))
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # what it would list

    def _preview(self) -> None:
        names = [name for name in self.who.names() if name in self._people.everybody]
        self._asked += 1
        asked = self._asked
        if not names:
            self.pane.show_previews([], "")
            return

        def show(found: list[Preview]) -> None:
            if asked == self._asked:
                self.pane.show_previews(found, "")

        def refuse(error: Exception) -> None:
            if asked == self._asked:
                self.pane.show_previews([], sentences(*error_text(error)))

        self._service.preview(self, names, self.day.day(), self.kind, show, refuse)

    # what is done

    def _ask(self) -> None:
        names = self.who.names()
        if not names:
            self.who_field.set_error(self.tr("Name who leaves."))
            self.who.setFocus()
        elif self._at_once:
            title = self.tr("Take the rights of {names} back now?").format(names=", ".join(names))
            sentence = self.tr("Every right that this case ends falls by one entry. This can't be undone.")
            dialogs.ask(self, title, sentence, self.tr("Take them back"), then=self._open, destroys=True)
        else:
            self._open()

    def _open(self) -> None:
        heir = next(iter(self.heir.names()), "")
        days = [(name, self.day.day()) for name in self.who.names()]
        self.open.setEnabled(False)
        self._service.open_many(self, days, self.kind, heir, self._opened, self._refused)

    def _opened(self, found: Opened) -> None:
        self.open.setEnabled(True)
        if found.refused:
            names = [name for name, _ in found.refused]
            self.who.set_names(names)
            told = [f"{name}: {error_text(error).what}" for name, error in found.refused]
            self.who_field.set_error(sentences(*told))
        if found.cases:
            toast.show(self, self.tr("%n cases opened", "", len(found.cases)))
        if found.cases and not found.refused:
            self.opened.emit(found.cases)

    def _refused(self, error: Exception) -> None:
        self.open.setEnabled(True)
        facts = getattr(error, "facts", {})
        heir = facts.get("field") == "to" or (facts.get("kind") == "member" and facts.get("name") in self.heir.names())
        (self.heir_field if heir else self.who_field).set_error(sentences(*error_text(error)))
