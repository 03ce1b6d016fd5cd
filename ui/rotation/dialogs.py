"""What leads say about due dates: one password put off, days on which nothing falls due, break-glass looked into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from ui.kit import theme
from ui.kit.buttons import IconButton
from ui.kit.card import RowList
from ui.kit.form import Field, LineEdit
from ui.kit.text import Label
from ui.team.day_edit import DayEdit
from ui.writing import WritingDialog
from vault.rotation.views import BlackoutRow, GlassRow, RotationRow

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.session import Session

MOST_DAYS = 14


class PostponeDialog(WritingDialog):
    """Once for one password, and two weeks at most."""

    def __init__(self, desk: Desk, parent: QWidget, row: RotationRow) -> None:
        super().__init__(desk, parent, "postpone_dialog", "", "")
        self._row = row
        self.setWindowTitle(self.tr("Put {account} off?").format(account=row.name))
        self.title.setText(self.windowTitle())
        self.sentence.setText(self.tr("Once, and by two weeks at most. The reason stays on record."))
        self.sentence.show()
        self.days = QSpinBox()
        self.days.setObjectName("postpone_days")
        self.days.setRange(1, MOST_DAYS)
        self.days.setValue(7)
        self.days.setFont(theme.font("body"))
        self.days.setFixedSize(80, theme.metrics("field"))
        self.reason = LineEdit()
        self.reason.setObjectName("postpone_reason")
        self.reason.setMaxLength(500)
        self.reason_field = Field(self.tr("Reason"), self.reason)
        self.body.addWidget(Field(self.tr("Days"), self.days))
        self.body.addWidget(self.reason_field)
        self.add_act(self.tr("Put off"), self._write)

    def _write(self) -> None:
        account, days, reason = self._row.id, self.days.value(), self.reason.text()

        def call(session: Session) -> str:
            from vault.rotation.postponing import postpone

            return postpone(session, account, days=days, reason=reason)

        self.write(self.reason_field, call)


class BlackoutDialog(WritingDialog):
    """Those that are set, each with a way to end it, and a form for another."""

    def __init__(self, desk: Desk, parent: QWidget, rows: list[BlackoutRow]) -> None:
        super().__init__(desk, parent, "blackout_dialog", "", "")
        self.setWindowTitle(self.tr("Days on which nothing falls due"))
        self.title.setText(self.windowTitle())
        self.sentence.setText(self.tr("Over a sale or a live show every due date waits until the day after it."))
        self.sentence.show()
        if rows:
            self.body.addWidget(self._known(rows))
        self.name = LineEdit()
        self.name.setObjectName("blackout_name")
        self.name.setMaxLength(200)
        self.first, self.last = DayEdit(), DayEdit()
        self.first.setObjectName("blackout_first")
        self.last.setObjectName("blackout_last")
        self.name_field = Field(self.tr("What for"), self.name)
        self.days_field = Field(self.tr("Last day"), self.last)
        days = QHBoxLayout()
        days.setSpacing(12)
        days.addWidget(Field(self.tr("First day"), self.first))
        days.addWidget(self.days_field)
        self.body.addWidget(self.name_field)
        self.body.addLayout(days)
        self.add_act(self.tr("Set"), self._write)

    def _known(self, rows: list[BlackoutRow]) -> RowList:
        known = RowList()
        for row in rows:
            line = QHBoxLayout()
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(Label(row.name), 1)
            line.addWidget(Label(f"{row.first} – {row.last}", "small", "text2"))
            end = IconButton("close")
            end.setObjectName(f"end_{row.id}")
            end.set_name(self.tr("End {name}: due dates come back").format(name=row.name))
            end.clicked.connect(lambda _=False, found=row.id: self._end(found))
            line.addWidget(end)
            known.add_row(line)
        return known

    def _end(self, blackout: str) -> None:
        def call(session: Session) -> None:
            from vault.rotation.postponing import end_blackout

            end_blackout(session, blackout)

        self.write(self.name_field, call)

    def _write(self) -> None:
        first, last, name = self.first.day(), self.last.day(), self.name.text()

        def call(session: Session) -> str:
            from vault.rotation.postponing import set_blackout

            return set_blackout(session, first=first, last=last, name=name)

        self.write(self.name_field if not name.strip() else self.days_field, call)


class GlassDialog(WritingDialog):
    """Somebody opened an overdue password; whoever answers for it says that it was looked into."""

    def __init__(self, desk: Desk, parent: QWidget, row: GlassRow) -> None:
        super().__init__(desk, parent, "glass_dialog", "", "")
        self._row = row
        self.setWindowTitle(self.tr("Looked into?"))
        self.title.setText(self.windowTitle())
        words = self.tr("{name} opened the overdue password of {account} with this reason: {reason}")
        self.sentence.setText(words.format(name=row.by, account=row.account or "–", reason=row.reason))
        self.sentence.show()
        self.note = LineEdit()
        self.note.setObjectName("glass_note")
        self.note.setMaxLength(500)
        self.note_field = Field(self.tr("What came of it"), self.note)
        self.body.addWidget(self.note_field)
        self.add_act(self.tr("Looked into"), self._write)

    def _write(self) -> None:
        glass, note = self._row.id, self.note.text()

        def call(session: Session) -> None:
            from vault.rotation.glass import clear_glass

            clear_glass(session, glass, note)

        self.write(self.note_field, call)
