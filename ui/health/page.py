"""The check-up page: a ring, what to do first, every finding with its button, and the state of the backups."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.health import words
from ui.health.looking import Look, look
from ui.health.rows import FindingGroup, FindingRow, align
from ui.health.side import BackupCard, SheetCard
from ui.health.summary import SummaryCard
from ui.kit.buttons import Button
from ui.kit.empty import EmptyState
from ui.kit.focus import FocusKeeper
from ui.kit.scrolling import PageScroll
from ui.kit.text import Label

_SIDE = 340
_TWO_COLUMNS_FROM = 1000
#: Findings that are mended where the team is, by the view that mends them.
_OF_THE_TEAM = {"grant_ending": "grants", "brand_held_by_one": "grants", "one_owner": "members"}


class HealthPage(QWidget):
    """What is wrong with the vault's accounts and where to mend it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("health_page")
        self._desk = desk
        self._look: Look | None = None
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
        self._desk.run(self, lambda: look(session), done=self._show_look, failed=self._failed)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Check-up"))
        self.again.setText(self.tr("Check again"))
        self.progress.setAccessibleName(self.tr("Looking at every account"))
        for part in (self.summary, self.sheet, self.backup):
            part.retranslate()
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
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.checked)
        head.addStretch(1)
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
        self.backup = BackupCard(self._desk)
        self._aside = QWidget()
        aside = QVBoxLayout(self._aside)
        aside.setContentsMargins(0, 0, 0, 0)
        aside.setSpacing(12)
        aside.addWidget(self.sheet)
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
        self._look = taken
        self.again.setEnabled(True)
        self._focus.give_back()
        self.progress.hide()
        self._write()

    def _failed(self, error: Exception) -> None:
        self.again.setEnabled(True)
        self._focus.give_back()
        self.progress.hide()
        self._stale = True
        self._desk.explain(error)

    def _write(self) -> None:
        self._empty_groups()
        taken = self._look
        for part in (self.summary, self.sheet, self.backup):
            part.show_look(taken)
        self.empty.setVisible(taken is not None and not taken.result.counts["accounts"])
        if taken is None:
            self.checked.setText("")
            return
        at = QDateTime.fromSecsSinceEpoch(int(taken.at.timestamp())).time()
        time = QLocale(self._desk.lang).toString(at, QLocale.FormatType.ShortFormat)
        looked_at = self.tr("%n accounts looked at today at {time}", "", taken.result.counts["accounts"])
        self.checked.setText(looked_at.format(time=time))
        self._fill_groups(taken)

    def _fill_groups(self, taken: Look) -> None:
        found = {finding.kind: finding for finding in taken.result.findings}
        groups: list[FindingGroup] = []
        for group in words.GROUPS:
            findings = [found[kind] for kind in group.kinds if kind in found]
            if not findings:
                continue
            rows = [FindingRow(each, taken.facts, primary=not groups and not at) for at, each in enumerate(findings)]
            concerned = len({account for each in findings for account in each.accounts})
            groups.append(FindingGroup(words.title(group), self.tr("%n accounts", "", concerned), rows))
        align(groups)
        for made in groups:
            made.chosen.connect(self._open)
            self._groups.addWidget(made)

    def _empty_groups(self) -> None:
        while (item := self._groups.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _open(self, kind: str) -> None:
        if kind in _OF_THE_TEAM:
            self._desk.navigate.emit("team", _OF_THE_TEAM[kind])
        else:
            self._desk.navigate.emit("accounts", {"status": kind})

    def _import(self) -> None:
        self._desk.navigate.emit("import", None)

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self.check()

    def _clear(self) -> None:
        self._look = None
        self._stale = True
        self._write()
