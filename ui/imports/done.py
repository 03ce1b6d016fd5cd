"""The last step: what was written, and what has to happen now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.imports.written import Amounts
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.kit.card import Card
from ui.kit.empty import Picture
from ui.kit.text import Label
from ui.offboarding.leavers import LeaversCard

if TYPE_CHECKING:
    from ui.desk import Desk

_WIDTH = 640


class DoneStep(QWidget):
    """again(): import another file."""

    again = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_done")
        self._amounts: Amounts | None = None
        self.verdict = Banner("green", "check-circle-outline", proof=" ")
        self.verdict.setObjectName("import_verdict")
        self.scoring = QWidget()
        self.scoring_text = Label("", "small", "text2")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        scoring = QVBoxLayout(self.scoring)
        scoring.setContentsMargins(0, 0, 0, 0)
        scoring.setSpacing(6)
        scoring.addWidget(self.scoring_text)
        scoring.addWidget(self.bar)
        self.next = Card(spacing=12)
        self.leavers = LeaversCard(desk)
        self.another = Button("", "text", "mdi6.tray-arrow-down", small=True)
        self.another.setObjectName("import_another")
        self.another.clicked.connect(self.again)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for part in (self.verdict, self.scoring, self.next, self.leavers):
            layout.addWidget(part)
        layout.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 8, 20, 0)
        outer.addStretch(1)
        outer.addWidget(column, 100)
        outer.addStretch(1)
        self.show_progress(0, 0)

    def show_amounts(self, amounts: Amounts | None, leavers: Sequence[str] = ()) -> None:
        """``leavers``: whom the file names as somebody who has left or leaves."""
        self._amounts = amounts
        self.leavers.look(leavers)
        self.retranslate()

    def show_progress(self, done: int, of: int) -> None:
        """Passwords judged so far; the bar goes when all are."""
        self.scoring.setVisible(done < of)
        self.bar.setRange(0, max(1, of))
        self.bar.setValue(done)
        self.scoring_text.setText(self.tr("Judging passwords: {done} of {all}").format(done=done, all=of))

    def retranslate(self) -> None:
        self.another.setText(self.tr("Import another file"))
        amounts = self._amounts
        if amounts is None:
            return
        written = self.tr("%n accounts written", "", amounts.added + amounts.updated)
        proof = self.tr("{added} new, {updated} updated, {skipped} skipped, one entry in the record")
        numbers = {"added": amounts.added, "updated": amounts.updated, "skipped": amounts.skipped}
        self.verdict.set("green", "check-circle-outline", written, proof=proof.format(**numbers))
        self._clear_next()
        self.next.body.addWidget(Label(self.tr("Now"), "h3"))
        if amounts.circulated:
            text = self.tr(
                "Delete the sheet, here and in the chat. %n passwords circulated with it.", "", amounts.circulated
            )
            self._step("delete-outline", "red", text)
        self._step("heart-pulse", "link", self.tr("See in the check-up what is weak, reused or held by one person."))
        if amounts.leavers:
            text = self.tr(
                "%n people in the file have left; the check-up shows where they are still named.", "", amounts.leavers
            )
            self._step("account-arrow-right-outline", "red", text)

    def _step(self, icon: str, token: str, text: str) -> None:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(Picture(icon, 18, token), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(Label(text, wrap=True), 1)
        self.next.body.addWidget(row)

    def _clear_next(self) -> None:
        while (item := self.next.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
