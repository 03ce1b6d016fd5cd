"""The import wizard: choose files, check, write. Until the last button nothing reaches the vault."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.error_text import error_text
from ui.imports import jobs
from ui.imports.check import CheckStep
from ui.imports.choose import ChooseStep
from ui.imports.done import DoneStep
from ui.imports.head import WizardHead
from ui.imports.judging import Judging
from ui.imports.written import Amounts
from ui.kit import theme
from ui.kit.buttons import Button
from ui.kit.card import Ground, Line
from ui.kit.text import Label
from vault.errors import BadInput
from vault.views import Problem

if TYPE_CHECKING:
    from ui.imports.jobs import Draft

CHOOSE, CHECK, DONE = range(3)
_LOCKED_SOURCE = ("source_password_needed", "wrong_source_password")


class ImportPage(QWidget):
    """A page of the shell: built with the desk, shown with ``activate``; paths as argument start reading at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_page")
        self._desk = desk
        self._paths: list[Path] = []
        self._columns: dict[tuple[str, str], str] = {}
        self._answers: dict[Problem, str] = {}
        self._password: str | None = None
        self._draft: Draft | None = None
        self._reading = 0
        self._writing = False
        self._build()
        self.judging = Judging(desk, self)
        self.judging.progressed.connect(self.done.show_progress)
        desk.locked.connect(self._start_over)
        self.retranslate()
        self._show(CHOOSE)

    def activate(self, argument: object = None) -> None:
        """Shown. ``argument``: paths that somebody dropped on the window."""
        if isinstance(argument, list) and argument and not self._writing:
            self._choose([str(path) for path in argument])
        elif self.steps.currentIndex() == DONE and not self._writing:
            self._start_over()

    def retranslate(self) -> None:
        self.check.problems.set_platforms(
            [(each.id, each.label(self._desk.lang)) for each in self._desk.catalogue.all() if each.id != "custom"]
        )
        for part in (self.head, self.choose, self.check, self.done):
            part.retranslate()
        self.cancel.setText(self.tr("Cancel"))
        self.back.setText(self.tr("Back"))
        self._write_foot()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        self.head = WizardHead()
        self.choose, self.check, self.done = ChooseStep(), CheckStep(), DoneStep(self._desk)
        self.steps = QStackedWidget()
        for step in (self.choose, self.check, self.done):
            self.steps.addWidget(step)
        self.head.left.connect(self._leave)
        self.head.other_file.connect(self._start_over)
        self.head.sheet_chosen.connect(self._show_draft)
        self.choose.chosen.connect(self._choose)
        self.choose.unlocked.connect(self._unlock)
        self.choose.stopped.connect(self._start_over)
        self.check.column_changed.connect(self._change_column)
        self.check.problems.answered.connect(self._answer)
        self.done.again.connect(self._start_over)
        work = QVBoxLayout()
        work.setContentsMargins(20, 12, 0, 0)
        work.setSpacing(12)
        work.addWidget(self.head)
        work.addWidget(self.steps, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(work, 1)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        layout.addWidget(self.bar)
        layout.addWidget(Line())
        layout.addWidget(self._build_foot())

    def _build_foot(self) -> QWidget:
        self.cancel = Button("")
        self.cancel.setObjectName("import_cancel")
        self.cancel.clicked.connect(self._leave)
        self.note = Label("", "small", "text2")
        self.back = Button("")
        self.back.setObjectName("import_back")
        self.back.clicked.connect(self._start_over)
        self.go = Button("", "primary")
        self.go.setObjectName("import_go")
        self.go.clicked.connect(self._go_on)
        foot = Ground("sunken")
        foot.setFixedHeight(theme.metrics("wizard_foot"))
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        row.addWidget(self.cancel)
        row.addStretch(1)
        row.addWidget(self.note)
        row.addSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self.go)
        return foot

    # choosing and reading

    def _choose(self, paths: list[str]) -> None:
        self._start_over()
        self._paths = [Path(path) for path in paths]
        self._read()

    def _unlock(self, password: str) -> None:
        self._password = password
        self._read()

    def _change_column(self, header: str, field: str) -> None:
        self._columns[(self.head.chosen_sheet(), header)] = field
        self._read()

    def _answer(self, problem: Problem, answer: str) -> None:
        session, draft = self._desk.session, self._draft
        if session is None or draft is None or self._writing:
            return
        answers = self._answers = jobs.with_answer(self._answers, draft.choices, problem, answer)
        self._plan(lambda: jobs.plan_again(session, draft, answers))

    def _read(self) -> None:
        session = self._desk.session
        if session is None:
            return
        catalogue, answers = self._desk.catalogue, self._answers
        paths, columns, password = self._paths, dict(self._columns), self._password
        if self.steps.currentIndex() == CHOOSE:
            self.choose.show_reading(", ".join(path.name for path in paths))
        self.check.setEnabled(False)
        self._plan(lambda: jobs.read(session, catalogue, paths, columns, password, answers))

    def _plan(self, call: Callable[[], Draft]) -> None:
        self._reading += 1
        self.go.setEnabled(False)
        take, refuse = partial(self._take, self._reading), partial(self._refuse, self._reading)
        self._desk.run(self, call, done=take, failed=refuse)

    def _take(self, ticket: int, draft: Draft) -> None:
        """What was read; an answer to a question that is no longer asked is dropped."""
        if ticket != self._reading:
            return
        self._draft = draft
        self.head.show_draft(self._paths, draft)
        self._show_draft()
        if self.steps.currentIndex() != CHECK:
            # Filled first, shown a moment later and its table painted last: all at once would hold the window up.
            QTimer.singleShot(0, self, self._arrive)

    def _arrive(self) -> None:
        if self._draft is not None:
            table = self.check.table
            table.setUpdatesEnabled(False)
            QTimer.singleShot(0, table, lambda: table.setUpdatesEnabled(True))
            self._show(CHECK)
            self._write_foot()
            self.check.setFocus()  # not the button that writes: a stray Enter must do nothing

    def _refuse(self, ticket: int, error: Exception) -> None:
        if ticket != self._reading:
            return
        reason = error.facts.get("reason") if isinstance(error, BadInput) else None
        if reason in _LOCKED_SOURCE:
            self.choose.ask_password(self._paths[0].name, wrong=reason == "wrong_source_password")
            return
        words = error_text(error)
        self._start_over()
        self.choose.show_trouble(words.what, words.hint)

    def _show_draft(self) -> None:
        draft = self._draft
        if draft is None:
            return
        self.check.setEnabled(True)
        wanted = self.head.chosen_sheet()
        sheet = next((each for each in draft.sheets if each.name == wanted), None)
        self.check.show_file(sheet, draft.plan.problems, draft.amounts, draft.choices, draft.plan.resolutions)
        self._write_foot()

    # writing

    def _go_on(self) -> None:
        if self.steps.currentIndex() == DONE:
            self._desk.navigate.emit("health", None)
        elif self._draft is not None:
            self._write()

    def _write(self) -> None:
        session, draft = self._desk.session, self._draft
        if session is None or draft is None or self._writing:
            return
        self._writing = True
        self._write_foot()
        self.check.setEnabled(False)
        plan = draft.plan
        self._desk.run(self, lambda: jobs.write(session, plan), done=self._written, failed=self._not_written)

    def _written(self, amounts: Amounts) -> None:
        self._writing = False
        self.done.show_amounts(amounts, [one.name for one in self._draft.plan.left] if self._draft is not None else [])
        self._forget_file()
        self._show(DONE)
        self.go.setFocus()  # what was written can be looked at with Enter
        self.judging.start()

    def _not_written(self, error: Exception) -> None:
        self._writing = False
        self.check.setEnabled(True)
        self._write_foot()
        self._desk.explain(error)

    # moving about

    def _leave(self) -> None:
        if not self._writing:
            self._start_over()
            self._desk.navigate.emit("accounts", None)

    def _start_over(self) -> None:
        """Back to the first step with nothing of any file kept; what is still being read is dropped."""
        if self._writing and self._desk.session is not None:
            return
        self._writing = False
        self._forget_file()
        self.done.leavers.show_leavers([])
        self.choose.start_over()
        self._show(CHOOSE)

    def _forget_file(self) -> None:
        self._reading += 1
        self._draft = None
        self._password = None
        self._columns, self._answers = {}, {}
        self.check.clear()
        self.head.show_draft(self._paths, None)

    def _show(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.head.show_step(step if step != DONE else DONE + 1)
        self._write_foot()

    def _write_foot(self) -> None:
        step = self.steps.currentIndex()
        self.bar.setVisible(self._writing)
        self.cancel.setVisible(step != DONE)
        self.back.setVisible(step == CHECK)
        self.go.setVisible(step != CHOOSE)
        self.note.setVisible(step == CHECK)
        for button in (self.cancel, self.back):
            button.setEnabled(not self._writing)
        if step == DONE:
            self.go.setText(self.tr("Open the check-up"))
            self.go.setEnabled(True)
            return
        amounts = self._draft.amounts if self._draft is not None else None
        accounts = amounts.added + amounts.updated if amounts is not None else 0
        people = amounts.persons + amounts.leavers if amounts is not None else 0
        if self._writing:
            self.note.setText(self.tr("Writing, this cannot be stopped half-way"))
        else:
            self.note.setText(self.tr("Nothing is written until you press the button"))
        if accounts:
            self.go.setText(self.tr("Write %n accounts", "", accounts))
        else:
            self.go.setText(self.tr("Write the people") if people else self.tr("Nothing to write"))
        self.go.setEnabled(bool(accounts or people) and not self._writing)
