"""The score over time: one line, four grid lines, the last point marked with its number. Imported when it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCharts import QChart, QChartView, QDateTimeAxis, QLineSeries, QScatterSeries, QValueAxis
from PySide6.QtCore import QDate, QDateTime, QMargins, QPointF, Qt, QTime
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QFrame, QWidget

from ui.kit import theme

if TYPE_CHECKING:
    from vault.health_trend import Sample

_GRID: Final = 4
_STEP: Final = 10
_WHOLE: Final = 100
_HEIGHT: Final = 128
_MOST_TICKS: Final = 3
_DAY_S: Final = 86_400
_LEAST_AIR_S: Final = 4 * 3600
#: So many more accounts at once are an import, or a team that came: why a score jumps.
_MANY: Final = 10


class TrendChart(QChartView):
    """Its words are its accessible description; colours follow the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trend_chart")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.line, self.last = QLineSeries(), QScatterSeries()
        self.days, self.scores = QDateTimeAxis(), QValueAxis()
        self._jumps: list[QLineSeries] = []
        chart = QChart()
        chart.legend().hide()
        chart.setMargins(QMargins(0, 0, 0, 0))
        chart.setBackgroundRoundness(0)
        chart.setBackgroundVisible(False)
        chart.addSeries(self.line)
        chart.addSeries(self.last)
        chart.addAxis(self.days, Qt.AlignmentFlag.AlignBottom)
        chart.addAxis(self.scores, Qt.AlignmentFlag.AlignLeft)
        for series in (self.line, self.last):
            series.attachAxis(self.days)
            series.attachAxis(self.scores)
        self.last.setMarkerSize(9)
        self.last.setPointLabelsVisible(True)
        self.last.setPointLabelsFormat("@yPoint")
        self.last.setPointLabelsClipping(False)
        self.days.setFormat("MM-dd")
        self.days.setGridLineVisible(False)
        self.scores.setLabelFormat("%d")
        self.scores.setTickCount(_GRID)
        self.scores.setLineVisible(False)
        layout = chart.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        self.setChart(chart)
        self.setStyleSheet("background: transparent")
        theme.notifier().changed.connect(self._dress)
        self._dress()

    def show_samples(self, samples: Sequence[Sample]) -> None:
        """At least two."""
        points = [QPointF(_ms(one), one.score) for one in samples]
        self.line.replace(points)
        self.last.replace(points[-1:])
        self._fit_scores([one.score for one in samples])
        span = (samples[-1].date - samples[0].date).days
        air = max(_LEAST_AIR_S, span * _DAY_S // 25)  # or the mark of the last point would be cut through
        self.days.setRange(_moment(samples[0]).addSecs(-air), _moment(samples[-1]).addSecs(air))
        self.days.setTickCount(min(_MOST_TICKS, span + 1))
        self._show_jumps(samples)
        self._dress()

    def jumps(self) -> int:
        """How many days are marked because many accounts came."""
        return len(self._jumps)

    def _fit_scores(self, scores: Sequence[int]) -> None:
        """Whole tens below and above, so that the grid lines stand at numbers that can be read."""
        least = max(0, min(scores) // _STEP * _STEP)
        steps = -(-(max(scores) + 1 - least) // ((_GRID - 1) * _STEP))
        most = least + steps * (_GRID - 1) * _STEP
        if most > _WHOLE + _STEP:
            least, most = max(0, _WHOLE - (most - least)), _WHOLE
        self.scores.setRange(least, most)

    def _show_jumps(self, samples: Sequence[Sample]) -> None:
        chart = self.chart()
        for series in self._jumps:
            chart.removeSeries(series)
        self._jumps = []
        for before, one in pairwise(samples):
            if one.counts.get("accounts", 0) - before.counts.get("accounts", 0) >= _MANY:
                series = QLineSeries()
                series.replace([QPointF(_ms(one), self.scores.min()), QPointF(_ms(one), self.scores.max())])
                chart.addSeries(series)
                series.attachAxis(self.days)
                series.attachAxis(self.scores)
                self._jumps.append(series)

    def _dress(self) -> None:
        self.setBackgroundBrush(QBrush(Qt.BrushStyle.NoBrush))
        ink, font = theme.colour("text2"), theme.font("small")
        self.line.setPen(QPen(theme.colour("bar"), 2))
        self.last.setColor(theme.colour("surface"))
        self.last.setBorderColor(theme.colour("bar"))
        self.last.setPen(QPen(theme.colour("bar"), 2))
        self.last.setPointLabelsColor(theme.colour("text"))
        self.last.setPointLabelsFont(theme.font("h3"))
        for axis in (self.days, self.scores):
            axis.setLabelsBrush(QBrush(ink))
            axis.setLabelsFont(font)
            axis.setLinePen(QPen(theme.colour("line"), 1))
        self.scores.setGridLinePen(QPen(theme.colour("line"), 1))
        for series in self._jumps:
            series.setPen(QPen(theme.colour("field_line"), 1, Qt.PenStyle.DashLine))


def _moment(sample: Sample) -> QDateTime:
    return QDateTime(QDate(sample.date.year, sample.date.month, sample.date.day), QTime(12, 0))


def _ms(sample: Sample) -> float:
    return float(_moment(sample).toMSecsSinceEpoch())
