"""The rail at the left: the team, the pages, who is working; only icons where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.kit import avatar, draw, icons, theme, tile
from ui.kit.card import Line

NARROW, USUAL, WIDE = 52, 156, 176


class _Row(QAbstractButton):
    """A row of the rail: hover, focus and choice are drawn alike."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.narrow = False
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_narrow(self, narrow: bool) -> None:
        self.narrow = narrow
        self.setToolTip(self.accessibleName() if narrow else "")
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paint_ground(self, painter: QPainter, inset: int, resting: str = "") -> None:
        rect = self.rect().adjusted(inset, 0, -inset, 0)
        token = "sel" if self.isChecked() else "line" if self.underMouse() else resting
        if token:
            draw.box(painter, rect, theme.colour(token), None, 6)
        if self.hasFocus():
            draw.box(painter, rect, None, theme.colour("focus"), 6, 2)


class PageButton(_Row):
    """One page; the present one stands on ``sel`` in bold."""

    def __init__(self, page: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(theme.metrics("nav"), parent)
        self.page = page
        self._icon = icon
        self._words = ""
        self._number = 0
        self.setObjectName(f"nav_{page}")
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def set_words(self, words: str) -> None:
        self._words = words
        self.setText(words)
        self._tell()

    @property
    def number(self) -> int:
        return self._number

    def set_number(self, number: int) -> None:
        """What waits there for this member."""
        if number != self._number:
            self._number = number
            self._tell()

    def _tell(self) -> None:
        waiting = translate("rail", "{page}, {number} waiting").format(page=self._words, number=self._number)
        self.setAccessibleName(waiting if self._number else self._words)
        self.set_narrow(self.narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter, 8)
        chosen = self.isChecked()
        x = (self.width() - 18) // 2 if self.narrow else 18
        icons.paint(painter, QRect(x, (self.height() - 18) // 2, 18, 18), self._icon, "link" if chosen else "text2")
        if not self.narrow:
            rect = QRect(46, 0, self.width() - 46 - (46 if self._number else 14), self.height())
            draw.words(painter, rect, self.text(), "h3" if chosen else "body", "text" if chosen else "text2")
        if self._number:
            self._paint_number(painter)
        painter.end()

    def _paint_number(self, painter: QPainter) -> None:
        """At the right of the words; on the icon's corner where there are none."""
        words = str(self._number) if self._number < 100 else "99+"
        font = theme.font("key")
        metrics = QFontMetrics(font)
        height = metrics.height() + 2
        width = max(height, metrics.horizontalAdvance(words) + 10)
        right = self.width() - (4 if self.narrow else 16)
        box = QRect(right - width, 1 if self.narrow else (self.height() - height) // 2, width, height)
        ink, ground, line = theme.tone("gray")
        draw.box(painter, box, ground, line, height // 2)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)


class TeamButton(_Row):
    """The team; a menu of the vaults that this computer knows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(theme.metrics("top_bar"), parent)
        self.setObjectName("team")

    def set_team(self, name: str) -> None:
        self.setText(name)
        self.setAccessibleName(translate("rail", "Vault of {team}").format(team=name))
        self.set_narrow(self.narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter, 4)
        x = (self.width() - 24) // 2 if self.narrow else 12
        seal = QRect(x, (self.height() - 24) // 2, 24, 24)
        tile.paint_square(painter, seal, theme.colour("accent"))
        tile.paint_character(painter, seal, "守")
        if not self.narrow:
            draw.words(painter, QRect(45, 0, self.width() - 45 - 32, self.height()), self.text(), "h3")
            icons.paint(painter, QRect(self.width() - 28, (self.height() - 16) // 2, 16, 16), "mdi6.chevron-down")
        painter.end()


class MemberButton(_Row):
    """Who is working, and as what; a menu to change over and to lock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(theme.metrics("top_bar"), parent)
        self.setObjectName("member")
        self._role = ""

    def set_member(self, name: str, role: str) -> None:
        self.setText(name)
        self._role = role
        self.setAccessibleName(translate("rail", "Member {name}, {role}").format(name=name, role=role))
        self.set_narrow(self.narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter, 4)
        x = (self.width() - 26) // 2 if self.narrow else 12
        avatar.paint(painter, QRect(x, (self.height() - 26) // 2, 26, 26), self.text())
        if not self.narrow:
            name, role = QFontMetrics(theme.font("body")).height(), QFontMetrics(theme.font("small")).height()
            top = (self.height() - name - role + 2) // 2
            width = self.width() - 47 - 10
            draw.words(painter, QRect(47, top, width, name), self.text(), "body")
            draw.words(painter, QRect(47, top + name - 2, width, role), self._role, "small", "text2")
        painter.end()


class Rail(QWidget):
    """asked(page): a page was pressed."""

    asked = Signal(str)

    def __init__(self, pages: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        """``pages``: id and icon, from top to bottom."""
        super().__init__(parent)
        self.setObjectName("rail")
        self.team = TeamButton()
        self.member = MemberButton()
        self.buttons = {page: PageButton(page, icon) for page, icon in pages}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.team)
        layout.addSpacing(4)
        for page, button in self.buttons.items():
            button.clicked.connect(lambda _=False, page=page: self.asked.emit(page))
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(Line())
        layout.addWidget(self.member)
        self.set_wide(USUAL)

    def set_wide(self, width: int) -> None:
        self.setFixedWidth(width)
        for row in (self.team, self.member, *self.buttons.values()):
            row.set_narrow(width == NARROW)

    def show_page(self, page: str) -> None:
        if page in self.buttons:
            self.buttons[page].setChecked(True)

    def clear(self) -> None:
        for button in self.buttons.values():
            button.set_number(0)
        self.team.set_team("")
        self.member.set_member("", "")

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("rail"))
        painter.end()
