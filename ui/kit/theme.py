"""Colours, fonts and heights by name, and how they reach Qt: palette, style sheet, the system's light and dark."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.kit.tokens import TOKENS
from ui.paths import RESOURCES

# name → (factor of the system font, bold)
_FONTS: dict[str, tuple[float, bool]] = {
    "score": (2.15, True),
    "code": (1.5, False),
    "h1": (1.4, True),
    "h2": (1.15, True),
    "h3": (1.0, True),
    "body": (1.0, False),
    "small": (0.92, False),
    "small_bold": (0.92, True),
    "fixed": (1.0, False),
    "key": (0.85, False),
}
_FIXED = {"code", "fixed"}

# name → what is added to the height of one line of body text
_HEIGHTS: dict[str, int] = {
    "row": 21, "compact": 11, "field_row": 19, "list_row": 19, "nav": 15, "button": 13, "field": 13,
    "small_button": 9, "filter": 8, "header": 11, "chip": 3, "code_row": 25, "top_bar": 33, "tool_bar": 27,
    "foot_bar": 13, "wizard_foot": 41,
}  # fmt: skip

RADIUS = {"chip": 6, "tile": 6, "button": 7, "list": 8, "card": 10}


class _Notifier(QObject):
    """changed(): colours or fonts are others now. Widgets that draw ask again by themselves; caches listen."""

    changed = Signal()


@dataclass
class _State:
    dark: bool = False
    compact: bool = False
    colours: dict[str, QColor] = field(default_factory=dict)
    fonts: dict[str, QFont] = field(default_factory=dict)
    heights: dict[str, int] = field(default_factory=dict)
    notifier: _Notifier | None = None


_state = _State()


def notifier() -> _Notifier:
    if _state.notifier is None:
        _state.notifier = _Notifier()
    return _state.notifier


def is_dark() -> bool:
    return _state.dark


def is_compact() -> bool:
    return _state.compact


def set_compact(compact: bool) -> None:
    if compact != _state.compact:
        _state.compact = compact
        _state.heights.clear()
        notifier().changed.emit()


def colour(token: str) -> QColor:
    """A copy: callers may set its alpha."""
    if token not in _state.colours:
        _state.colours[token] = QColor(TOKENS[token][_state.dark])
    return QColor(_state.colours[token])


def tone(name: str) -> tuple[QColor, QColor, QColor]:
    """Text, ground and line of a state's tone; ``plain`` is quiet text on nothing."""
    if name == "plain":
        nothing = QColor(0, 0, 0, 0)
        return colour("text2"), nothing, nothing
    return colour(name), colour(f"{name}_bg"), colour(f"{name}_line")


def font(role: str = "body") -> QFont:
    """The system's font, larger or smaller by factor; fixed pitch for codes and revealed secrets."""
    if role not in _state.fonts:
        factor, bold = _FONTS[role]
        base = QFont(QApplication.font())
        made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if role in _FIXED else base
        made.setPointSizeF((base.pointSizeF() if base.pointSizeF() > 0 else 10.0) * factor)
        made.setBold(bold)
        _state.fonts[role] = made
    return QFont(_state.fonts[role])


def metrics(role: str = "row") -> int:
    """The height in logical pixels of a named thing: it grows with the font, as visual sizes do."""
    if role not in _state.heights:
        role_in_use = "compact" if role == "row" and _state.compact else role
        _state.heights[role] = QFontMetrics(font("body")).height() + _HEIGHTS[role_in_use]
    return _state.heights[role]


def apply(app: QApplication, scheme: Qt.ColorScheme | None = None) -> None:
    """Dress the application: ``scheme`` None follows the system. Safe to call again on every change."""
    wanted = scheme or app.styleHints().colorScheme()
    _state.dark = wanted == Qt.ColorScheme.Dark
    _state.colours.clear()
    _state.fonts.clear()
    _state.heights.clear()
    if app.style().objectName().lower() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette())
    app.setStyleSheet(style_sheet())
    notifier().changed.emit()


def palette() -> QPalette:
    made = QPalette()
    role = QPalette.ColorRole
    table = {
        role.Window: "window", role.Base: "surface", role.AlternateBase: "sunken", role.Button: "surface",
        role.WindowText: "text", role.Text: "text", role.ButtonText: "text", role.PlaceholderText: "text3",
        role.Link: "link", role.LinkVisited: "link", role.Highlight: "accent", role.Accent: "accent",
        role.HighlightedText: "on_accent", role.ToolTipBase: "tip", role.ToolTipText: "on_tip",
        role.Light: "surface", role.Midlight: "line", role.Mid: "line2", role.Dark: "field_line",
    }  # fmt: skip
    for which, token in table.items():
        made.setColor(which, colour(token))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, which, colour("text3"))
    for which in (role.Base, role.Button):
        made.setColor(QPalette.ColorGroup.Disabled, which, colour("sunken"))
    return made


def style_sheet() -> str:
    """The style sheet with ``@token@`` replaced; it names no colour and no size of text itself."""
    text = (RESOURCES / "style" / "shouhao.qss").read_text(encoding="utf-8")
    return re.sub(r"@(\w+)@", lambda match: colour(match[1]).name(QColor.NameFormat.HexArgb), text)


def choose_families(app: QGuiApplication) -> None:
    """Chinese glyphs of the mainland's shape, also where the desktop names no Chinese font.

    Windows and macOS pick theirs by themselves. A Linux desktop without a font of its own says "Sans Serif",
    which is a Latin font with Japanese shapes for Chinese characters; a font that somebody chose stays first.
    """
    chosen = QFont(app.font())
    family = chosen.family()
    generic = family.lower().replace("-", " ") in {"", "sans serif", "sans", "dejavu sans"}
    chinese = ["Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei"]
    chosen.setFamilies([*chinese, family] if generic else [family, *chinese])
    if generic and chosen.pointSizeF() < 9.75:
        chosen.setPointSizeF(9.75)  # Qt's own fallback, chosen by nobody, is too small for Chinese
    QApplication.setFont(chosen)
