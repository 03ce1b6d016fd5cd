"""The audit page: the record in sentences, filtered and searched; verified on request; exported as it is shown."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from ui.audit.bars import AuditFilters, AuditHead
from ui.audit.detail import AuditDetail
from ui.audit.model import AuditModel
from ui.audit.reading import Listing, read
from ui.audit.table import AuditTable
from ui.audit.verdict import Checked, VerdictCard, moment
from ui.audit_text import export_headers, export_lines
from ui.desk import Desk
from ui.kit import files, toast
from ui.kit.card import Line
from ui.kit.empty import EmptyState
from ui.kit.focus import FocusKeeper
from ui.kit.job import Job, Stopped
from vault.errors import Integrity
from vault.views import AuditRow

if TYPE_CHECKING:
    from vault.session import Session


class AuditPage(QWidget):
    """What happened and by whom, as far as this member may read it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("audit_page")
        self._desk = desk
        self._stale = True
        self._activity = -1
        self._reading: Job | None = None
        self._checking: Job | None = None
        self._focus = FocusKeeper(self)
        self.model = AuditModel(self)
        self._build()
        self._connect()
        self.retranslate()

    def activate(self, argument: object = None) -> None:
        """Shown: read again if anything happened since the last time."""
        session = self._desk.session
        if session is None:
            return
        if self._activity < 0:
            self.verdict.forget(int(self._desk.device.setting(_last_check(session), 0)))
        if self._stale or session.journal.n != self._activity:
            self.reload()
        self.table.setFocus()

    def reload(self) -> None:
        session = self._desk.session
        if session is None or self._reading is not None:
            return
        self._stale, self._activity = False, session.journal.n
        job = self._reading = Job(self._desk.background.breathe, self)
        job.progressed.connect(self._show_reading)
        breathe = self._desk.background.breathe
        self._desk.run(self, lambda: read(session, job, breathe), done=self._show_listing, failed=self._reading_failed)

    def verify(self) -> None:
        """Check every entry and signature again, on the worker and in processes beside it."""
        session = self._desk.session
        if session is None or self._checking is not None:
            return
        job = self._checking = Job(self._desk.background.breathe, self)
        job.progressed.connect(self.verdict.show_progress)
        self._focus.take()
        self.head.check.setEnabled(False)
        self.verdict.start()
        self._desk.run(self, lambda: _check(session, job), done=self._show_verdict, failed=self._checking_failed)

    def export(self) -> None:
        """Ask where to, then write what is shown now."""
        suggestion = Path.home() / f"{self.tr('audit')}.xlsx"
        kinds = self.tr("Workbook (*.xlsx);;Text (*.csv)")
        files.ask_where_to_save(self, self.tr("Export the record"), suggestion, kinds, self._export_to)

    def compare_document(self) -> None:
        from ui.audit.documents import DocumentDialog

        DocumentDialog(self._desk, self).open()

    # building

    def _build(self) -> None:
        self.head, self.verdict = AuditHead(), VerdictCard()
        self.filters = AuditFilters(self.head.search)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.table = AuditTable(self.model)
        self.empty = EmptyState("filter-off-outline", primary=False)
        self.empty.button.setObjectName("audit_clear_filters")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.detail = AuditDetail()
        work = QVBoxLayout()
        work.setContentsMargins(20, 14, 20, 12)
        work.setSpacing(10)
        for part in (self.head, self.verdict, self.filters, self.progress):
            work.addWidget(part)
        work.addWidget(self.stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(work, 1)
        layout.addWidget(Line(Qt.Orientation.Vertical))
        layout.addWidget(self.detail)

    def _connect(self) -> None:
        self.head.check.clicked.connect(self.verify)
        self.head.export.clicked.connect(self.export)
        self.head.papers.clicked.connect(self.compare_document)
        self.verdict.stopped.connect(self._stop_checking)
        self.verdict.report_asked.connect(self._show_report)
        self.filters.changed.connect(self._filter)
        self.empty.pressed.connect(self.filters.reset)
        self.table.chosen.connect(self._show_row)
        self.detail.step_asked.connect(self.table.step)
        self.detail.account_asked.connect(lambda account: self._desk.navigate.emit("accounts", account))
        self.detail.acknowledge_asked.connect(self._acknowledge)
        self._desk.changed.connect(self._note_change)
        self._desk.locked.connect(self._clear)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.filters.search.setFocus)

    def retranslate(self) -> None:
        for part in (self.head, self.verdict, self.filters, self.model, self.detail):
            part.retranslate()
        self.table.setAccessibleName(self.tr("The record, newest first"))
        self.progress.setAccessibleName(self.tr("Reading the record"))
        self.empty.set(
            "filter-off-outline", self.tr("Nothing in the record fits these filters"), self.tr("Clear filters")
        )
        self._show_count()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self.model.listing.rows:
                self.reload()  # what the search looks through is in the language before

    # reading

    def _show_reading(self, done: int, total: int) -> None:
        if self._reading is not None:
            self.progress.setVisible(not self.model.listing.rows)
            self.progress.setRange(0, max(1, total))
            self.progress.setValue(done)

    def _show_listing(self, listing: Listing) -> None:
        self._reading = None
        self.progress.hide()
        chosen = self.model.row_at(self.table.currentIndex().row())
        self.filters.show_listing(listing)
        report = self.verdict.checked if self.detail.shows_report else None
        self.model.set_listing(listing)
        at = self.model.position_of(chosen) if chosen is not None else -1
        if at >= 0:
            self.table.select_position(at)
        elif report is not None:
            self._show_report()
        self._show_count()
        if self._stale:  # something happened meanwhile
            self.reload()

    def _reading_failed(self, error: Exception) -> None:
        self._reading = None
        self.progress.hide()
        self._stale = True
        if not isinstance(error, Stopped):
            self._desk.explain(error)

    def _filter(self) -> None:
        self.model.set_filter(self.filters.wanted())
        self._show_count()

    def _show_count(self) -> None:
        rows = self.model.listing.rows
        self.head.show_count(self.model.count if rows else None)
        self.head.export.setEnabled(bool(self.model.count))
        self.stack.setCurrentWidget(self.empty if rows and not self.model.count else self.table)

    def _show_row(self, row: AuditRow | None) -> None:
        self.detail.show_row(row, _spoken(row.at) if row is not None else "")

    # verifying

    def _show_verdict(self, checked: Checked) -> None:
        session = self._desk.session
        self._end_checking(checked)
        if checked.is_whole and session is not None:
            self._desk.device.set_setting(_last_check(session), checked.at)
        if checked.found is not None and not checked.is_whole:
            self._show_report()

    def _checking_failed(self, error: Exception) -> None:
        if isinstance(error, Integrity):
            self._end_checking(Checked(int(time.time()), 0.0, error=error))
            return
        self._end_checking(None)
        if not isinstance(error, Stopped):
            self._desk.explain(error)

    def _end_checking(self, checked: Checked | None) -> None:
        self._checking = None
        self.head.check.setEnabled(True)
        self.verdict.finish(checked)
        self.head.note_checked(self.verdict.checked is not None)
        self._focus.give_back()

    def _stop_checking(self) -> None:
        if self._checking is not None:
            self._checking.stop()

    def _show_report(self) -> None:
        session, checked = self._desk.session, self.verdict.checked
        if session is not None and checked is not None:
            self.table.clearSelection()
            self.detail.show_report(checked, may_acknowledge=session.member.role == "owner")

    def _acknowledge(self, seqs: list[int]) -> None:
        session = self._desk.session
        if session is None:
            return

        def call() -> None:
            from vault.audit import acknowledge

            acknowledge(session, seqs)

        self._desk.run(self, call, done=lambda _: self.verify())

    # exporting

    def _export_to(self, path: Path) -> None:
        session, rows = self._desk.session, self.model.shown_rows()
        if session is None:
            return
        title = self.tr("Audit")

        def call() -> None:
            from vault.audit import export_audit

            export_audit(session, path, export_headers(), export_lines(rows), title=title, replace=True)

        self._desk.run(self, call, done=lambda _: self._tell_exported(path))

    def _tell_exported(self, path: Path) -> None:
        toast.show(self, self.tr("Exported: {file}").format(file=path.name))
        self.reload()

    # the vault

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def _clear(self) -> None:
        """Nothing of the record stays, and no work goes on that would keep the keys any longer."""
        for job in (self._reading, self._checking):
            if job is not None:
                job.stop()
        self._reading = self._checking = None
        self._stale, self._activity = True, -1
        self.model.clear()
        self.filters.clear()
        self.detail.clear()
        self.verdict.forget()
        self.head.note_checked(False)


def _check(session: Session, progress: Callable[[int, int], Any]) -> Checked:
    from vault.audit import verify

    began = time.monotonic()
    found = verify(session, progress)
    return Checked(int(time.time()), time.monotonic() - began, found)


def _last_check(session: Session) -> str:
    return f"audit_whole:{session.vault_id}"


def _spoken(at: str) -> str:
    from datetime import datetime

    try:
        return moment(int(datetime.fromisoformat(at).timestamp()))
    except (ValueError, OverflowError):
        return at
