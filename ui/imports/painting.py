"""Cells and headers of the preview: thin lines all round, trouble on amber, secrets as dots."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem

from ui.imports import cells
from ui.kit import icons, theme

Index = QModelIndex | QPersistentModelIndex
TROUBLE_ROLE = Qt.ItemDataRole.UserRole + 1
PAD = 8
ICON = 16
DOT = 3
NUMBERS = 47


class CellDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        trouble = index.data(TROUBLE_ROLE)
        painter.save()
        painter.fillRect(rect, theme.colour("amber_bg" if trouble else "surface"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        if trouble:
            place = QRect(inner.x(), inner.y() + (inner.height() - ICON) // 2, ICON, ICON)
            icons.paint(painter, place, "mdi6.alert-outline", "amber")
            inner.setLeft(inner.left() + ICON + 6)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text"))
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        if text == cells.DOTS:
            _paint_dots(painter, inner)
            painter.restore()
            return
        text = QFontMetrics(theme.font("body")).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        painter.restore()


def _paint_dots(painter: QPainter, inner: QRect) -> None:
    """As small circles: the character is as wide as a Chinese one in many fonts."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("text"))
    step = 2 * DOT + 1
    for at in range(len(cells.DOTS)):
        painter.drawEllipse(QRectF(inner.x() + at * step, inner.center().y() - DOT / 2 + 1, DOT, DOT))


class LinedHeader(QHeaderView):
    """Headers with the same lines as the cells."""

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        model = self.model()
        across = self.orientation() == Qt.Orientation.Horizontal
        text = str(model.headerData(logical, self.orientation()) or "")
        painter.save()
        painter.fillRect(rect, theme.colour("sunken"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text2" if across else "text3"))
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        side = Qt.AlignmentFlag.AlignLeft if across else Qt.AlignmentFlag.AlignRight
        text = QFontMetrics(theme.font("small")).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | side), text)
        painter.restore()

    def sizeHint(self) -> QSize:
        # Qt's own answer asks the model for sections, also while it is being emptied.
        return QSize(NUMBERS, theme.metrics("header"))
