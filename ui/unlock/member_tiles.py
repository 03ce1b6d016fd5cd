"""One tile for each member that this computer knows: who is unlocking."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QWidget

from ui.kit import avatar, draw, icons, theme, tips
from ui.names import role_name
from vault.views import KnownMember

_SIDE = 104
_A_ROW = 4


class MemberTile(QAbstractButton):
    def __init__(self, member: KnownMember, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.member = member
        self.setObjectName(f"member_{member.id}")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    def retranslate(self) -> None:
        self._role = role_name(self.member.role)
        self.setAccessibleName(f"{self.member.name}, {self._role}")
        self.setToolTip(tips.plain(self.member.name))
        self.update()

    def sizeHint(self) -> QSize:
        text = QFontMetrics(theme.font("body")).height() + QFontMetrics(theme.font("small")).height()
        return QSize(_SIDE, 10 + 38 + 8 + text + 12)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        ground = "sel" if on else "hover" if self.underMouse() else "surface"
        line = "focus" if self.hasFocus() else "accent" if on else "line"
        strong = on or self.hasFocus()
        draw.box(painter, self.rect(), theme.colour(ground), theme.colour(line), 10, 2 if strong else 1)
        avatar.paint(painter, QRect((self.width() - 38) // 2, 10, 38, 38), self.member.name)
        if on:
            icons.paint(painter, QRect(self.width() - 24, 9, 16, 16), "mdi6.check-circle", "link")
        name, role = QFontMetrics(theme.font("body")).height(), QFontMetrics(theme.font("small")).height()
        draw.words(painter, QRect(6, 56, self.width() - 12, name), self.member.name, "h3" if on else "body")
        draw.words(painter, QRect(6, 56 + name, self.width() - 12, role), self._role, "small", "text2")
        painter.end()


class MemberTiles(QWidget):
    """chosen(member): another one was picked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("member_tiles")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._group = QButtonGroup(self)
        self.tiles: list[MemberTile] = []

    def set_members(self, members: list[KnownMember], chosen: str) -> None:
        for tile in self.tiles:
            self._group.removeButton(tile)
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = []
        for index, member in enumerate(members):
            tile = MemberTile(member)
            tile.setChecked(member.id == chosen)
            tile.clicked.connect(lambda _=False, member=member: self.chosen.emit(member))
            self._group.addButton(tile)
            self._grid.addWidget(tile, index // _A_ROW, index % _A_ROW)
            self.tiles.append(tile)
        for column in range(_A_ROW):
            self._grid.setColumnStretch(column, 1 if column < max(1, len(members)) else 0)

    def retranslate(self) -> None:
        for tile in self.tiles:
            tile.retranslate()
