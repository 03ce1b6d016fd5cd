"""How boxes and lines of the control graph are drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from ui.accounts.words import effect_word
from ui.controls.lighting import BEHIND, Light
from ui.controls.placing import ACCOUNTS, CLUSTER, PEOPLE, POINTS, Spot
from ui.controls.words import EFFECT_ICONS, EFFECT_TONES, icon_of, label_of, mark_chip
from ui.i18n import translate
from ui.kit import avatar, draw, icons, theme, tile
from vault.platforms import Platform

_TILE = 22
_LEAST_NAME = 72
_PAD = 10
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_LINES = {"locked": "red_bar", "reset": "amber_bar", "touched": "text3", BEHIND: "accent"}
_DASHES = {"reset": [4, 2.5], "touched": [1, 2.5]}


@dataclass(frozen=True, slots=True)
class State:
    """How one box stands at the moment."""

    selected: bool = False
    current: bool = False
    dim: bool = False
    behind: bool = False
    effect: str = ""
    found: bool = False


def state_of(spot: Spot, light: Light, current: str, found: frozenset[str]) -> State:
    return State(
        selected=spot.id == light.start,
        current=spot.id == current,
        dim=light.is_dim(spot.id),
        behind=spot.id in light.behind,
        effect=light.effects.get(spot.id, ""),
        found=spot.id in found,
    )


class Brush:
    """Draws boxes; keeps fonts and measures, which cost more than the drawing."""

    def __init__(self, platform_of: Callable[[str], Platform | None]) -> None:
        self._platform_of = platform_of
        self._fonts: dict[str, tuple[QFont, QFontMetrics]] = {}

    def forget(self) -> None:
        self._fonts.clear()

    def box(self, painter: QPainter, rect: QRect, spot: Spot, state: State) -> None:
        ground, line, width = self._dress(state)
        draw.box(painter, rect, theme.colour(ground), theme.colour(line), 7, width)
        if state.current:
            draw.box(painter, rect.adjusted(-4, -4, 4, 4), None, theme.colour("focus"), 9, 2)
        room = rect.adjusted(_PAD, 0, -_PAD, 0)
        mark = QRect(room.x(), rect.y() + (rect.height() - _TILE) // 2, _TILE, _TILE)
        self._mark(painter, mark, spot, state)
        room.setLeft(mark.right() + 9)
        room.setRight(room.right() - self._right(painter, room, spot, state))
        font, metrics = self._font("h3" if state.selected else "body")
        painter.setFont(font)
        painter.setPen(theme.colour("text2" if state.dim else "text"))
        how = Qt.TextElideMode.ElideMiddle if spot.column == POINTS else Qt.TextElideMode.ElideRight
        label = _label(spot)
        if metrics.horizontalAdvance(label) > room.width():
            label = label if spot.kind == CLUSTER else spot.label  # the icon says what it is, the number which
        painter.drawText(room, _LEFT, metrics.elidedText(label, how, room.width()))

    @staticmethod
    def _dress(state: State) -> tuple[str, str, float]:
        if state.selected:
            return "sel", "accent", 2
        if state.effect:
            tone = EFFECT_TONES[state.effect]
            return f"{tone}_bg", f"{tone}_line", 1
        if state.behind:
            return "surface", "accent", 1
        if state.found:
            return "surface", "focus", 2
        return ("sunken" if state.dim else "surface"), ("line" if state.dim else "line2"), 1

    def _mark(self, painter: QPainter, rect: QRect, spot: Spot, state: State) -> None:
        if spot.kind == CLUSTER:
            kind = ("account-multiple-outline", "sitemap-outline", "tag-outline")[spot.column]
            icons.paint(painter, draw.centred(rect, 18, 18), f"mdi6.{kind}", "text2")
        elif spot.column == PEOPLE:
            avatar.paint(painter, rect, spot.label, "left" in spot.marks)
        elif spot.column == ACCOUNTS:
            tile.paint(painter, rect, self._platform_of(spot.about))
        else:
            icons.paint(painter, draw.centred(rect, 18, 18), icon_of(spot.kind), "text2" if state.dim else "text")

    def _right(self, painter: QPainter, room: QRect, spot: Spot, state: State) -> int:
        """Words at the right: what happens to it, else what is wrong with it. Answers the room they take."""
        name, words, ink = _saying(spot, state)
        if not words:
            return 0
        font, metrics = self._font("small")
        if spot.column == PEOPLE and spot.kind != CLUSTER:
            name = ""  # the person's circle has it
        wanted = metrics.horizontalAdvance(words) + (18 if name else 0)
        label = self._font("h3" if state.selected else "body")[1].horizontalAdvance(_label(spot))
        tight = wanted + 6 + (min(label, _LEAST_NAME) if state.effect else label) > room.width() + 4
        if tight or (state.dim and name):  # the icon says it; what is not asked about is quiet
            wanted = 14 if name else 0
            words = ""
        if not wanted:
            return 0
        x = room.right() - wanted + 1
        if name:
            icons.paint(painter, QRect(x, room.y() + (room.height() - 14) // 2, 14, 14), f"mdi6.{name}", ink)
            x += 18
        if words:
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(QRect(x, room.y(), wanted, room.height()), _LEFT, words)
        return wanted + 6

    def name_line(self, painter: QPainter, first: QRect, second: QRect, words: str, how: str, room: int) -> None:
        """What a link beside a column is called, on its middle, where there is room."""
        font, metrics = self._font("small")
        if metrics.horizontalAdvance(words) + 8 > room:
            return
        middle = (first.center().y() + second.center().y()) // 2
        place = QRect(first.right() + 14, middle - 10, metrics.horizontalAdvance(words) + 8, 20)
        painter.fillRect(place, theme.colour("surface"))
        painter.setFont(font)
        painter.setPen(theme.tone(EFFECT_TONES.get(how, "gray"))[0])
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)

    def _font(self, role: str) -> tuple[QFont, QFontMetrics]:
        found = self._fonts.get(role)
        if found is None:
            font = theme.font(role)
            found = self._fonts[role] = (font, QFontMetrics(font))
        return found


def _label(spot: Spot) -> str:
    if spot.kind == CLUSTER:
        words = {
            PEOPLE: translate("controls", "%n people", None, len(spot.members)),
            POINTS: translate("controls", "%n control points", None, len(spot.members)),
            ACCOUNTS: translate("controls", "{brand} · %n accounts", None, len(spot.members)),
        }[spot.column]
        return words.format(brand=spot.label)
    return label_of(spot.kind, spot.label)


def _saying(spot: Spot, state: State) -> tuple[str, str, QColor]:
    if state.effect and (spot.column == ACCOUNTS or spot.kind == CLUSTER):
        tone = EFFECT_TONES[state.effect]
        return EFFECT_ICONS[state.effect], effect_word(state.effect), theme.tone(tone)[0]
    for mark in spot.marks:
        chip = mark_chip(mark, spot.column)
        quiet = state.dim or mark in ("private", "nobody")
        if mark == "private" and spot.column != POINTS:
            continue
        return chip.icon, chip.text, theme.colour("text2") if quiet else theme.tone(chip.tone)[0]
    return "", "", theme.colour("text2")


def pen_of(how: str) -> QPen:
    """``how``: an effect, ``behind``, or empty for a link that is not lit."""
    pen = QPen(theme.colour(_LINES.get(how, "line2")), 2 if how else 1)
    if how in _DASHES:
        pen.setDashPattern(_DASHES[how])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def line_between(first: QRect, second: QRect) -> QPainterPath:
    """From box to box: across the gap of the columns, or beside the column where both stand in one."""
    path = QPainterPath()
    y1, y2 = first.center().y(), second.center().y()
    if first.x() == second.x():
        x, out = first.right() + 1, first.right() + 14
        path.moveTo(x, y1)
        path.cubicTo(out, y1, out, y2, x, y2)
        return path
    if first.x() > second.x():
        first, second, y1, y2 = second, first, y2, y1
    x1, x2 = first.right() + 1, second.x()
    middle = (x1 + x2) / 2
    path.moveTo(x1, y1)
    path.cubicTo(middle, y1, middle, y2, x2, y2)
    return path
