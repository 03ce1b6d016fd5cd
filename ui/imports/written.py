"""The card that says what the import will write, in numbers, before it does."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.card import Card, Line
from ui.kit.empty import Picture
from ui.kit.text import Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """What one import writes; ``spread_days`` is 0 where nothing falls due by it."""

    added: int
    updated: int
    skipped: int
    persons: int
    controls: int
    leavers: int
    circulated: int
    spread_days: int


class WrittenCard(Card):
    """Numbers, and what they mean for the passwords."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=7, parent=parent)
        self.setObjectName("will_be_written")
        self._amounts: Amounts | None = None

    def show_amounts(self, amounts: Amounts | None) -> None:
        self._amounts = amounts
        self.retranslate()

    def retranslate(self) -> None:
        self._clear()
        amounts = self._amounts
        if amounts is None:
            return
        self.body.addWidget(Label(self.tr("Will be written"), "h3"))
        self._count("plus-circle-outline", self.tr("New accounts"), amounts.added)
        self._count("pencil-outline", self.tr("Updated accounts"), amounts.updated)
        self._count("minus-circle-outline", self.tr("Skipped"), amounts.skipped)
        self._count("account-outline", self.tr("People"), amounts.persons)
        self._count("sim-outline", self.tr("Control points"), amounts.controls)
        if amounts.leavers:
            self._count("account-arrow-right-outline", self.tr("Leavers"), amounts.leavers)
        notes = []
        if amounts.circulated:
            text = self.tr("%n passwords marked as circulated, until changed here.", "", amounts.circulated)
            notes.append(("share-variant-outline", "teal", text))
        if amounts.spread_days and amounts.circulated:
            text = self.tr("Their due dates are spread over %n days.", "", amounts.spread_days)
            notes.append(("calendar-clock-outline", "text2", text))
        if notes:
            self.body.addWidget(Line())
        for icon, token, text in notes:
            self._note(icon, token, text)

    def _count(self, icon: str, name: str, number: int) -> None:
        row = QWidget()
        row.setObjectName(f"count_{icon}")
        row.setAccessibleName(f"{name} {number}")
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Picture(icon, 16, "text2"))
        layout.addWidget(Label(name, "body", "text2"), 1)
        layout.addWidget(Label(str(number), "h3"))
        self.body.addWidget(row)

    def _note(self, icon: str, token: str, text: str) -> None:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Picture(icon, 16, token))
        layout.addWidget(Label(text, "small", "text", wrap=True), 1)
        self.body.addWidget(row)

    def _clear(self) -> None:
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
