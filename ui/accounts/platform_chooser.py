"""Choosing a platform by its picture: type a few letters or pinyin initials, or look for the tile."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import language
from ui.kit import draw, theme, tile, tips
from ui.kit.buttons import Button
from ui.kit.form import FORM_WIDTH, LineEdit
from ui.kit.text import Label
from ui.kit.tile import PlatformTile
from vault.pinyin import folded, spans
from vault.platforms import Platform

_SIZES = {"zh": (86, 74), "en": (105, 86)}  # six or five a line of a form: English names are longer, some two lines
_GAP = 8
_FIRST = (
    "wechat_official_account", "wechat_channels", "wechat_mini_program", "wecom", "weibo", "douyin", "kuaishou",
    "xiaohongshu", "bilibili", "zhihu", "toutiao", "baijiahao", "taobao", "tmall", "jd", "pinduoduo", "instagram",
    "facebook", "tiktok", "youtube", "x", "linkedin", "threads", "pinterest",
)  # fmt: skip
_KINDS = ("social", "video", "im", "commerce", "mailbox", "ads", "payment", "infra", "other")


class _TileButton(QAbstractButton):
    def __init__(self, platform: Platform, parent: QWidget) -> None:
        super().__init__(parent)
        self.platform = platform
        self.setObjectName(f"platform.{platform.id}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.rename()

    def rename(self) -> None:
        self.setText(self.platform.label(language()))
        self.setAccessibleName(self.text())
        self.setToolTip(tips.plain(self.text()))
        self.resize(*_SIZES[language()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = theme.colour("hover" if self.underMouse() else "surface")
        line = theme.colour("focus" if self.hasFocus() else "line")
        draw.box(painter, self.rect(), ground, line, theme.RADIUS["list"], 2 if self.hasFocus() else 1)
        font = theme.font("small")
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        measure, place = QFontMetrics(font), self.rect().adjusted(4, 40, -4, -2)
        centred = int(Qt.AlignmentFlag.AlignCenter)
        wrapped = centred | int(Qt.TextFlag.TextWordWrap)
        words, flags, top = self.text(), centred, (self.height() - 54) // 2
        if measure.horizontalAdvance(words) <= place.width() or not _fits_in(measure, place, wrapped, words):
            words = measure.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            place = self.rect().adjusted(2, top + 34, -2, -4)
        else:  # a long name in two lines, the mark a little higher
            flags, top = wrapped, 5
        tile.paint(painter, QRect((self.width() - 32) // 2, top, 32, 32), self.platform)
        painter.drawText(place, flags, words)
        painter.end()


def _fits_in(measure: QFontMetrics, place: QRect, flags: int, words: str) -> bool:
    needed = measure.boundingRect(place, flags, words)
    return needed.height() <= place.height() and needed.width() <= place.width()


class _Grid(QWidget):
    """As many tiles a line as fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: list[_TileButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def place(self) -> None:
        columns = self._columns(self.width())
        wide, high = (side + _GAP for side in _SIZES[language()])
        for at, button in enumerate(self.shown):
            button.move((at % columns) * wide, (at // columns) * high)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = -(-len(self.shown) // self._columns(width))
        return max(0, lines * (_SIZES[language()][1] + _GAP) - _GAP)

    def sizeHint(self) -> QSize:
        return QSize(FORM_WIDTH, self.heightForWidth(max(self.width(), FORM_WIDTH)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.place()

    def _columns(self, width: int) -> int:
        return max(1, (width + _GAP) // (_SIZES[language()][0] + _GAP))


class PlatformChooser(QWidget):
    """chosen(Platform). Shows the grid until one is chosen, then one line with the way back."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("platformChooser")
        self.platform: Platform | None = None
        self._buttons: list[_TileButton] = []
        self.search = LineEdit()
        self.search.setObjectName("platformSearch")
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._take_first)
        self.grid = _Grid()
        self.nothing = Label("", "small", "text2")
        self.tile = PlatformTile(size=32)
        self.name = Label("", "h3")
        self.note = Label("", "small", "text2", wrap=True)
        self.again = Button("", "text", small=True)
        self.again.setObjectName("otherPlatform")
        self.again.clicked.connect(self.choose_again)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.name)
        words.addWidget(self.note)
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for widget in (self.search, self.grid, self.nothing, self._line):
            layout.addWidget(widget)
        self._line.hide()
        self.nothing.hide()
        self.retranslate()

    def set_platforms(self, platforms: Sequence[Platform]) -> None:
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [_TileButton(platform, self.grid) for platform in sorted(platforms, key=_place)]
        for button in self._buttons:
            button.clicked.connect(self._clicked)
        self._narrow(self.search.text())

    def choose(self, platform: Platform | None) -> None:
        """Show ``platform`` as the choice; tells nobody."""
        self.platform = platform
        self._show()

    def choose_again(self) -> None:
        self.platform = None
        self.search.clear()
        self._show()
        self.search.setFocus()

    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Name or pinyin initials"))
        self.search.setAccessibleName(self.tr("Find a platform"))
        self.again.setText(self.tr("Other platform"))
        self.nothing.setText(self.tr("No platform is called that. “Other” takes any"))
        for button in self._buttons:
            button.rename()
        self._show()

    def _show(self) -> None:
        chosen = self.platform is not None
        self._line.setVisible(chosen)
        self.search.setVisible(not chosen)
        self.grid.setVisible(not chosen)
        if self.platform is None:
            self._narrow(self.search.text())
            return
        self.nothing.hide()
        self.tile.set_platform(self.platform)
        self.name.setText(self.platform.label(language()))
        note = self.platform.note.get(language(), "")
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _narrow(self, query: str) -> None:
        wanted = folded(query).strip()
        self.grid.shown = [button for button in self._buttons if not wanted or _fits(button.platform, wanted)]
        shown = set(self.grid.shown)
        for button in self._buttons:
            button.setVisible(button in shown)
        self.grid.place()
        self.nothing.setVisible(not self.grid.shown and self.platform is None and bool(self._buttons))

    def _clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, _TileButton)
        self._take(button.platform)

    def _take_first(self) -> None:
        if self.grid.shown:
            self._take(self.grid.shown[0].platform)

    def _take(self, platform: Platform) -> None:
        self.choose(platform)
        self.chosen.emit(platform)


def _place(platform: Platform) -> tuple[int, int, str]:
    """What teams have most stands first; the rest by kind, "other" last."""
    first = _FIRST.index(platform.id) if platform.id in _FIRST else len(_FIRST)
    return first, _KINDS.index(platform.category) if platform.category in _KINDS else len(_KINDS), platform.id


def _fits(platform: Platform, wanted: str) -> bool:
    words = [*platform.name.values(), *platform.aliases, platform.id]
    return any(wanted in folded(word) or spans(word, wanted) for word in words)
