"""The check-up page: the score, what to do first, every finding with its button, how it went, risks and backups."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui import finding_text
from ui.desk import Desk
from ui.health import acts
from ui.health.formula import FormulaDialog
from ui.health.looking import Look, Scope, Shown, look, narrowed
from ui.health.risks import RiskCard
from ui.health.rows import FindingGroup, FindingRow, align
from ui.health.side import BackupCard, SheetCard
from ui.health.summary import SummaryCard
from ui.health.trend import TrendCard
from ui.kit import files, toast
from ui.kit.buttons import Button
from ui.kit.empty import EmptyState
from ui.kit.focus import FocusKeeper
from ui.kit.form import Combo
from ui.kit.scrolling import PageScroll
from ui.kit.text import Label

_SIDE = 340
_TWO_COLUMNS_FROM = 1000
_AT_ONCE = 3


class HealthPage(QWidget):
    """What is wrong with the vault's accounts and where to mend it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("health_page")
        self._desk = desk
        self._look: Look | None = None
        self._shown: Shown | None = None
        self._scope = Scope()
        self._to_come: list[FindingGroup] = []
        self._stale = True
        self._focus = FocusKeeper(self)
        self._build()
        desk.changed.connect(self._note_change)
        desk.locked.connect(self._clear)
        self.retranslate()

    def activate(self, argument: object = None) -> None:
        """Shown: look at the vault again if anything changed since the last time."""
        if self._stale:
            self.check()

    def check(self) -> None:
        """Look at every account again, on the worker."""
        session = self._desk.session
        if session is None:
            return
        self._stale = False
        self._focus.take()
        self.again.setEnabled(False)
        self.progress.setVisible(self._look is None)
        scope = self._scope
        self._desk.run(self, lambda: look(session, scope), done=self._show_look, failed=self._failed)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Check-up"))
        self.again.setText(self.tr("Check again"))
        self.export.setText(self.tr("Export…"))
        self.scope.setAccessibleName(self.tr("Whose accounts"))
        self.progress.setAccessibleName(self.tr("Looking at every account"))
        for part in (self.summary, self.sheet, self.backup):
            part.retranslate()
        self._list_scopes()
        text = self.tr("Import the sheet that the team uses today; the check-up says what is wrong in it.")
        self.empty.set("table-arrow-up", text, self.tr("Import a sheet"))
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self.title = Label("", "h1")
        self.checked = Label("", "body", "text2")
        self.checked.setObjectName("checked_when")
        self.again = Button("", "normal", "mdi6.refresh", small=True)
        self.again.setObjectName("check_again")
        self.again.clicked.connect(self.check)
        self.export = Button("", "normal", "tray-arrow-down", small=True)
        self.export.setObjectName("export_report")
        self.export.clicked.connect(self._ask_where)
        self.scope = Combo(small=True)
        self.scope.setObjectName("check_scope")
        self.scope.activated.connect(self._choose_scope)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.checked)
        head.addStretch(1)
        head.addWidget(self.scope)
        head.addWidget(self.export)
        head.addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 0, 0)
        layout.setSpacing(12)
        head.setContentsMargins(0, 0, 20, 0)
        layout.addLayout(head)
        layout.addWidget(self.progress)
        layout.addWidget(self._build_columns(), 1)

    def _build_columns(self) -> PageScroll:
        self.summary = SummaryCard()
        self.summary.chosen.connect(self._open)
        self.summary.formula_asked.connect(self._explain_score)
        self._work = QVBoxLayout()
        self._work.setSpacing(12)
        self._work.addWidget(self.summary)
        self.empty = EmptyState("table-arrow-up")
        self.empty.button.setObjectName("import_first")
        self.empty.pressed.connect(self._import)
        self._work.addWidget(self.empty)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(12)
        self._work.addLayout(self._groups)
        self.sheet = SheetCard(self._desk)
        self.sheet.chosen.connect(self._open)
        self.trend = TrendCard()
        self.risks = RiskCard()
        self.risks.chosen.connect(lambda accounts: self._desk.navigate.emit("accounts", accounts))
        self.backup = BackupCard(self._desk)
        self._aside = QWidget()
        aside = QVBoxLayout(self._aside)
        aside.setContentsMargins(0, 0, 0, 0)
        aside.setSpacing(12)
        aside.addWidget(self.sheet)
        aside.addWidget(self.trend)
        aside.addWidget(self.risks)
        aside.addWidget(self.backup)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addLayout(self._work, 1)
        self._columns.addWidget(self._aside)
        for part in (self._work, self._aside):
            self._columns.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        area = PageScroll(bottom=20)
        area.body.addLayout(self._columns)
        area.body.addStretch(1)
        return area

    def _arrange(self) -> None:
        wide = self.width() >= _TWO_COLUMNS_FROM
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
        self._aside.setMinimumWidth(_SIDE if wide else 0)
        self._aside.setMaximumWidth(_SIDE if wide else 16_777_215)

    def _show_look(self, taken: Look) -> None:
        self._look, self._shown = taken, taken.shown
        self._scope = taken.shown.scope if taken.shown is not None else Scope()
        self.again.setEnabled(True)
        self._focus.give_back()
        self.progress.hide()
        self._list_scopes()
        self._write()

    def _failed(self, error: Exception) -> None:
        self.again.setEnabled(True)
        self._focus.give_back()
        self.progress.hide()
        self._stale = True
        self._desk.explain(error)

    def _write(self) -> None:
        self._empty_groups()
        taken, shown = self._look, self._shown
        for part in (self.sheet, self.backup):
            part.show_look(taken)
        any_accounts = taken is not None and bool(taken.result.counts["accounts"])
        self.summary.show_checked(shown, taken.month_ago if taken is not None and not self._scope.kind else None)
        self.trend.show_trend(taken.trend if taken is not None else ())
        self.trend.setVisible(any_accounts and not self._scope.kind)  # what was kept of earlier days is of the whole
        self.risks.show_risks(shown.risks if shown is not None else [])
        self.empty.setVisible(taken is not None and not any_accounts)
        for control in (self.risks, self.scope, self.export):
            control.setVisible(any_accounts)
        if taken is None or shown is None:
            self.checked.setText("")
            return
        at = QDateTime.fromSecsSinceEpoch(int(taken.at.timestamp())).time()
        time = QLocale(self._desk.lang).toString(at, QLocale.FormatType.ShortFormat)
        self.checked.setText(self.tr("%n accounts looked at today at {time}", "", shown.accounts).format(time=time))
        self._fill_groups(taken, shown)

    def _fill_groups(self, taken: Look, shown: Shown) -> None:
        """The first ones at once, the rest one by one between what else the window has to do."""
        found = {finding.kind: finding for finding in shown.findings}
        self._to_come = []
        for group in shown.groups:
            first = not self._to_come
            rows = [
                FindingRow(found[kind], taken.facts, primary=first and not at) for at, kind in enumerate(group.kinds)
            ]
            note = self.tr("+%n points", "", group.points) if group.points else ""
            made = FindingGroup(finding_text.action(group.action, group.accounts), note, rows)
            made.chosen.connect(self._open)
            self._to_come.append(made)
        align(self._to_come)
        self._add_groups()

    def _add_groups(self) -> None:
        for made in self._to_come[:_AT_ONCE]:
            self._groups.addWidget(made)
        del self._to_come[:_AT_ONCE]
        if self._to_come:
            QTimer.singleShot(0, self, self._add_groups)

    def _empty_groups(self) -> None:
        for made in self._to_come:
            made.deleteLater()
        self._to_come = []
        while (item := self._groups.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _open(self, kind: str) -> None:
        """Where this is mended: its own page, else the list of just these accounts."""
        act, shown = acts.act_of(kind), self._shown
        if act.page != "accounts":
            self._desk.navigate.emit(act.page, act.argument)
        elif shown is not None:
            found = next((one.accounts for one in shown.findings if one.kind == kind), [])
            self._desk.navigate.emit("accounts", frozenset(found))

    # whose accounts, how the score comes about, and a file of it

    def _list_scopes(self) -> None:
        taken = self._look
        self.scope.clear()
        for scope in taken.scopes() if taken is not None else []:
            words = {
                "": self.tr("Whole team"),
                "brand": self.tr("Brand: {name}").format(name=scope.name),
                "responsible": self.tr("Responsible: {name}").format(name=scope.name),
            }[scope.kind]
            self.scope.addItem(words, scope)
            if scope == self._scope:
                self.scope.setCurrentIndex(self.scope.count() - 1)

    def _choose_scope(self) -> None:
        taken, scope = self._look, self.scope.currentData()
        if taken is None or not isinstance(scope, Scope):
            return

        def call() -> Shown:
            return narrowed(taken.result, taken.belongs, scope)

        self._desk.run(self, call, done=self._show_scope)

    def _show_scope(self, shown: Shown) -> None:
        self._scope, self._shown = shown.scope, shown
        self._write()

    def _explain_score(self) -> None:
        if self._shown is not None:
            FormulaDialog(self, self._shown).open()

    def _ask_where(self) -> None:
        suggestion = Path.home() / f"{self.tr('check-up')}.pdf"
        kinds = self.tr("PDF (*.pdf)") + ";;" + self.tr("Spreadsheet (*.xlsx)")
        files.ask_where_to_save(self, self.tr("The check-up as a file"), suggestion, kinds, self.write_file)

    def write_file(self, path: Path) -> None:
        """Of the whole team; the dialog has asked already whether another file may go."""
        taken, session = self._look, self._desk.session
        if taken is None or session is None:
            return

        def call() -> None:
            from ui.health.export import export

            export(session, taken.result, path)

        self.export.setEnabled(False)
        self._desk.run(self, call, done=self._written, failed=self._not_written)

    def _written(self, _: object) -> None:
        self.export.setEnabled(True)
        toast.show(self, self.tr("The check-up is in the file. It names accounts: keep it as you keep the vault"))

    def _not_written(self, error: Exception) -> None:
        self.export.setEnabled(True)
        self._desk.explain(error)

    def _import(self) -> None:
        self._desk.navigate.emit("import", None)

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self.check()

    def _clear(self) -> None:
        self._look = self._shown = None
        self._scope = Scope()
        self._stale = True
        self._list_scopes()
        self._write()
