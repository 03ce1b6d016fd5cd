"""The page of warnings: what was unlike somebody's own ways, and what platforms wrote; what is open comes first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from ui.kit import files, toast
from ui.kit.card import Line
from ui.kit.empty import EmptyState
from ui.kit.job import Job, Stopped
from ui.kit.segments import Segments
from ui.kit.text import Label
from ui.team.rows import Cell, Column, Row, RowsTable
from ui.unusual_text import REASONS, reason_name
from ui.warnings.detail import WarningDetail
from ui.warnings.reading import Look, look, moment, when
from ui.warnings.reading import Row as Told
from ui.warnings.words import about, chip_of, state_of, state_words, what
from vault.alerts.views import AlertRow

if TYPE_CHECKING:
    from ui.desk import Desk

_VIEWS = (("open", "inbox-outline"), ("all", "format-list-bulleted"))


class WarningsPage(QWidget):
    """A list at the left, what is chosen in it at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("warnings_page")
        self._desk = desk
        self._look: Look | None = None
        self._stale, self._activity = True, -1
        self._reading: Job | None = None
        self.view = "open"
        self._build()
        desk.changed.connect(self._note_change)
        desk.locked.connect(self._clear)
        self.retranslate()

    def activate(self, argument: object = None) -> None:
        """``argument``: the id of one of them."""
        session = self._desk.session
        if session is not None and (self._stale or session.journal.n != self._activity):
            self.reload()
        if isinstance(argument, str) and argument:
            self.show_view("all")
            self.table.choose(argument)
        self.table.setFocus()

    def reload(self) -> None:
        session = self._desk.session
        if session is None or self._reading is not None:
            return
        self._stale, self._activity = False, session.journal.n
        breathe = self._desk.background.breathe
        job = self._reading = Job(breathe, self)
        job.progressed.connect(self._show_progress)
        self._desk.run(self, lambda: look(session, job, breathe), done=self._show_look, failed=self._failed)

    def show_view(self, view: str) -> None:
        self.view = view
        self.segments.show_view(view)
        self._fill()

    # building

    def _build(self) -> None:
        self.title, self.count = Label("", "h1"), Label("", "body", "text2")
        self.count.setObjectName("warnings_count")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        self.segments = Segments(_VIEWS, "warnings")
        self.segments.asked.connect(self.show_view)
        head.addWidget(self.segments)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.table = RowsTable("warnings_table")
        self.table.chosen.connect(self._choose)
        self.table.acted.connect(lambda _: self._ask_what_it_was())
        self.empty = EmptyState("shield-check-outline")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.detail = WarningDetail()
        self.detail.clear_asked.connect(self._ask_what_it_was)
        self.detail.account_asked.connect(lambda account: self._desk.navigate.emit("accounts", account))
        self.detail.evidence_asked.connect(self._ask_where)
        work = QVBoxLayout()
        work.setContentsMargins(20, 14, 20, 12)
        work.setSpacing(12)
        work.addLayout(head)
        work.addWidget(self.progress)
        work.addWidget(self.stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(work, 1)
        layout.addWidget(Line(Qt.Orientation.Vertical))
        layout.addWidget(self.detail)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Warnings"))
        self.segments.buttons["open"].setText(self.tr("Open"))
        self.segments.buttons["all"].setText(self.tr("All"))
        self.table.setAccessibleName(self.tr("Warnings"))
        self.progress.setAccessibleName(self.tr("Reading the record"))
        self.table.set_columns(
            [
                Column(self.tr("Warning"), max(map(reason_name, REASONS), key=len), chip=True),
                Column(self.tr("About"), "运营甲运营甲", share=1),
                Column(self.tr("What"), "", share=2),
                Column(self.tr("When"), "11-22 03:12"),
                Column(self.tr("State"), max(state_words(), key=len)),
            ]
        )
        self.detail.retranslate()
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # showing

    def _show_progress(self, done: int, total: int) -> None:
        if self._reading is not None:
            self.progress.setVisible(self._look is None)
            self.progress.setRange(0, max(1, total))
            self.progress.setValue(done)

    def _show_look(self, found: Look) -> None:
        self._reading = None
        self.progress.hide()
        self._look = found
        self._fill()
        if self._stale:
            self.reload()

    def _failed(self, error: Exception) -> None:
        self._reading = None
        self.progress.hide()
        self._stale = True
        if not isinstance(error, Stopped):
            self._desk.explain(error)

    def _shown(self) -> list[Told]:
        if self._look is None:
            return []
        return self._look.open if self.view == "open" else list(self._look.rows)

    def _fill(self) -> None:
        rows = self._shown()
        self.table.set_rows([Row(row.id, self._cells(row)) for row in rows])
        self.count.setText("" if self._look is None else self.tr("%n open", "", len(self._look.open)))
        self.empty.set("shield-check-outline", self._nothing())
        self.stack.setCurrentWidget(self.empty if self._look is not None and not rows else self.table)
        if rows and not self.table.current_id():
            self.table.choose(rows[0].id)
        self._choose(self.table.current_id())

    def _nothing(self) -> str:
        if self.view == "open":
            return self.tr(
                "Nothing waits. Unusual use and alerts from platforms that somebody should look into stand here"
            )
        return self.tr("Nothing unusual yet. Bring a platform's alert from the account: More, Platform alert")

    @staticmethod
    def _cells(row: Told) -> tuple[Cell, ...]:
        quiet = row.state != "open"
        return (
            Cell(chip=chip_of(row)),
            Cell(about(row), quiet=quiet),
            Cell(what(row), quiet=True),
            Cell(moment(when(row)), quiet=True),
            Cell(state_of(row), quiet=quiet),
        )

    def _choose(self, row_id: str) -> None:
        found = next((row for row in self._shown() if row.id == row_id), None)
        if found != self.detail.row:
            self.detail.show_row(found)

    # acting

    def _ask_what_it_was(self) -> None:
        from ui.warnings.dialogs import ClearDialog

        if self.detail.row is not None and self.detail.row.state == "open" and self.detail.row.may_clear:
            ClearDialog(self._desk, self, self.detail.row).open()

    def _ask_where(self) -> None:
        row = self.detail.row
        if isinstance(row, AlertRow):
            suggestion = Path.home() / f"{self.tr('alert')}.png"
            files.ask_where_to_save(
                self,
                self.tr("Save the picture"),
                suggestion,
                self.tr("Picture (*.png *.jpg)"),
                lambda path: self._save(row.id, path),
            )

    def _save(self, alert: str, path: Path) -> None:
        session = self._desk.session
        if session is None:
            return

        def call() -> Any:
            from vault.alerts.recording import evidence_of
            from vault.files import write_atomically

            write_atomically(path, evidence_of(session, alert))

        said = self.tr("Saved: {file}").format(file=path.name)
        self._desk.run(self, call, done=lambda _: self._tell(said))

    def _tell(self, said: str) -> None:
        toast.show(self, said)

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def _clear(self) -> None:
        """Nothing of what was shown stays, and no work goes on that would keep the keys any longer."""
        if self._reading is not None:
            self._reading.stop()
        self._reading, self._look, self._stale, self._activity = None, None, True, -1
        self.table.set_rows([])
        self.detail.show_row(None)
