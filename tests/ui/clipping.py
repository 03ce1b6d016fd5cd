"""Finds words that do not fit: walks a widget tree and names every label or button whose text is cut off."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPushButton, QRadioButton, QScrollArea, QWidget

_SLACK = 2
#: Chinese may be broken after any character.
_UNBROKEN = re.compile(r"[\x21-\x7e]+")


def clipped(root: QWidget) -> list[str]:
    """One line for each visible text that is cut off, either by its own widget or by what holds it."""
    cut = [
        f"{_path(widget, root)}: {widget.text()!r} {reason}"
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root) and (reason := _why(widget, root))
    ]
    return cut + [line for area in root.findChildren(QScrollArea) if (line := _too_wide(area, root))]


def _too_wide(area: QScrollArea, root: QWidget) -> str:
    """What stands beyond the right edge and cannot be scrolled to."""
    inside = area.widget()
    off = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if inside is None or not off or not area.isVisibleTo(root) or inside.width() <= area.viewport().width() + 1:
        return ""
    return f"{_path(area, root)}: {inside.width()} px wide in {area.viewport().width()}"


def _why(widget: QWidget, root: QWidget) -> str:
    if isinstance(widget, QLabel):
        reason = _label(widget)
    elif isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        reason = _button(widget)
    else:
        return ""
    return reason or _covered(widget, root)


def _label(label: QLabel) -> str:
    text, area = label.text(), label.contentsRect()
    if not text or getattr(label, "_elide", Qt.TextElideMode.ElideNone) != Qt.TextElideMode.ElideNone:
        return ""
    metrics = QFontMetrics(label.font())
    if label.wordWrap():
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = metrics.boundingRect(0, 0, max(1, area.width()), 100_000, flags, text)
        widest = max((metrics.horizontalAdvance(word) for word in _UNBROKEN.findall(text)), default=0)
        if needed.height() > area.height() + _SLACK:
            return f"needs {needed.height()} px of height, has {area.height()}"
        has_spaces = " " in text.strip()
        return f"has a word of {widest} px in {area.width()}" if has_spaces and widest > area.width() + _SLACK else ""
    lines = text.split("\n")
    width = max(metrics.horizontalAdvance(line) for line in lines)
    height = metrics.height() * len(lines)
    if width > area.width() + _SLACK:
        return f"needs {width} px of width, has {area.width()}"
    return f"needs {height} px of height, has {area.height()}" if height > area.height() + _SLACK else ""


def _button(button: QAbstractButton) -> str:
    if not button.text():
        return ""
    width = QFontMetrics(button.font()).size(Qt.TextFlag.TextShowMnemonic, button.text()).width()
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    if width + icon > button.width() - 2:
        return f"needs {width + icon} px of width, has {button.width()}"
    height = QFontMetrics(button.font()).height()
    return f"needs {height} px of height, has {button.height()}" if height > button.height() else ""


def _covered(widget: QWidget, root: QWidget) -> str:
    """Cut off by an ancestor that does not scroll."""
    ancestor = widget.parentWidget()
    while ancestor is not None and ancestor is not root:
        if isinstance(ancestor.parentWidget(), QScrollArea):
            return ""
        top_left = widget.mapTo(ancestor, QPoint(0, 0))
        right, bottom = top_left.x() + widget.width(), top_left.y() + widget.height()
        if top_left.x() < -_SLACK or top_left.y() < -_SLACK:
            return f"sticks out of {_name(ancestor)} at the top or left"
        if right > ancestor.width() + _SLACK or bottom > ancestor.height() + _SLACK:
            return f"sticks out of {_name(ancestor)} at the right or bottom"
        ancestor = ancestor.parentWidget()
    return ""


def _name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__


def _path(widget: QWidget, root: QWidget) -> str:
    names = [_name(widget)]
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if parent.objectName() or not type(parent).__name__.startswith("Q"):
            names.append(_name(parent))
        parent = parent.parentWidget()
    return " < ".join(names[:4])
