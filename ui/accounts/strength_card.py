"""A password's strength in words: how strong, why, how long in use and when the next is due."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.accounts.advice import age_in_days
from ui.accounts.words import spoken_date
from ui.kit.card import Card
from ui.kit.strength import StrengthBar
from ui.kit.text import Label
from ui.strength_text import strength_text
from vault.views import AccountDetail


class StrengthCard(Card):
    def __init__(self) -> None:
        super().__init__(padding=12, spacing=4, radius="list")
        self.setObjectName("strengthCard")
        self.bar = StrengthBar()
        self.age = Label("", "small", "text2", wrap=True)
        self.age.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.reason = Label("", "small", "text2", wrap=True)
        line = QHBoxLayout()
        line.addWidget(self.bar)
        line.addWidget(self.age, 1)
        self.body.addLayout(line)
        self.body.addWidget(self.reason)

    def show_strength(self, detail: AccountDetail, today: date) -> None:
        row = detail.row
        self.bar.set_score(row.strength)
        self.bar.setVisible(row.strength is not None)
        self.age.setText(self._age(detail, today))
        reason = strength_text(detail.strength_reason or "")
        if not reason and row.strength is None:
            reason = self.tr("Not judged yet.")
        elif not reason and row.strength is not None and row.strength >= 3:
            reason = self.tr("Hard to guess, and nothing in it is about this account.")
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def _age(self, detail: AccountDetail, today: date) -> str:
        row = detail.row
        days = age_in_days(row, today)
        parts = []
        if days is None:
            parts.append(self.tr("Age unknown"))
        elif row.changed_at_is_claim:
            parts.append(self.tr("%n days old, says the sheet", None, days))
        else:
            parts.append(self.tr("In use for %n days", None, days))
        if row.rotation_due_at and row.rotation_state not in ("overdue", "refused"):
            parts.append(self.tr("next by {day}").format(day=spoken_date(row.rotation_due_at)))
        return self.tr(", ").join(parts)
