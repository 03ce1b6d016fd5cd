"""The card with the score over time: the chart where there are two days to draw, and the same in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.card import Card
from ui.kit.text import Label

if TYPE_CHECKING:
    from ui.health.chart import TrendChart
    from vault.health_trend import Sample


class TrendCard(Card):
    """What draws charts is loaded only when there is something to draw."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=6, parent=parent)
        self.setObjectName("score_trend")
        self._samples: Sequence[Sample] = ()
        self.chart: TrendChart | None = None
        self.title, self.span = Label("", "h3"), Label("", "small", "text2")
        self.words = Label("", "small", "text2", wrap=True)
        self.words.setObjectName("trend_words")
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.span)
        self.body.addLayout(head)
        self.body.addWidget(self.words)
        self.retranslate()

    def show_trend(self, samples: Sequence[Sample]) -> None:
        self._samples = samples
        if len(samples) > 1 and self.chart is None:
            from ui.health.chart import TrendChart

            self.chart = TrendChart()
            self.body.insertWidget(1, self.chart)
        if self.chart is not None:
            self.chart.setVisible(len(samples) > 1)
            if len(samples) > 1:
                self.chart.show_samples(samples)
        self._write()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Score"))
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _write(self) -> None:
        samples = self._samples
        if len(samples) < 2:
            self.span.setText("")
            self.words.setText(self.tr("Each day with a check-up is a point: the line begins with the second one."))
            return
        first, last = samples[0], samples[-1]
        self.span.setText(f"{_day(first.date, last.date)} – {_day(last.date, last.date)}")
        words = self.tr("{before} → {now}; lowest {least}, highest {most}")
        scores = [one.score for one in samples]
        self.words.setText(words.format(before=first.score, now=last.score, least=min(scores), most=max(scores)))
        if self.chart is not None:
            self.chart.setAccessibleName(self.title.text())
            self.chart.setAccessibleDescription(f"{self.span.text()}: {self.words.text()}")
            if self.chart.jumps():
                self.words.setText(f"{self.words.text()}\n{self.tr('Dashed: 10 accounts or more came on this day')}")


def _day(day: date, today: date) -> str:
    return day.strftime("%m-%d") if day.year == today.year else day.isoformat()
