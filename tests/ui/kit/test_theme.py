"""Colours stand in one table and keep their contrast; every icon that the code names exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from ui.kit import icons, theme
from ui.kit.buttons import Button
from ui.kit.text import Label
from ui.kit.tokens import TOKENS, TONES

ROOT = Path(__file__).resolve().parents[3]
HEX = re.compile(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{8}\b")
# A printed page has no theme, and the token table is the one place for colours.
MAY_NAME_COLOURS = {"ui/kit/tokens.py", "ui/kit_pdf.py"}


def luminance(colour: QColor) -> float:
    parts = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str, dark: bool) -> float:
    lights = sorted((luminance(QColor(TOKENS[token][dark])) for token in (one, other)), reverse=True)
    return (lights[0] + 0.05) / (lights[1] + 0.05)


TEXT_PAIRS = [
    *((text, ground) for text in ("text", "text2", "text3") for ground in ("window", "rail", "surface", "sel")),
    ("text", "hover"), ("text2", "hover"), ("text3", "hover"),
    *((tone, f"{tone}_bg") for tone in TONES),
    *((tone, "surface") for tone in TONES),
    *(("text", f"{tone}_bg") for tone in TONES),
    ("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_accent", "danger"), ("on_tip", "tip"),
    ("link", "surface"), ("link", "sel"),
]  # fmt: skip


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_words_can_be_read_on_their_ground(text, ground, dark):
    assert contrast(text, ground, dark) >= 4.45  # 4.5 as it is rounded in the design


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(
    ("line", "ground"), [("field_line", "surface"), ("field_line", "window"), ("focus", "surface")]
)
def test_lines_that_carry_meaning_can_be_seen(line, ground, dark):
    assert contrast(line, ground, dark) >= 3.0


def test_no_colour_is_named_outside_the_table():
    files = [*(ROOT / "ui").rglob("*.py"), *(ROOT / "resources" / "style").glob("*")]
    named = {str(path.relative_to(ROOT)) for path in files if HEX.search(path.read_text(encoding="utf-8"))}
    assert named - MAY_NAME_COLOURS == set()


def test_the_style_sheet_asks_only_for_tokens_that_exist(dressed):
    sheet = (ROOT / "resources" / "style" / "shouhao.qss").read_text(encoding="utf-8")
    assert set(re.findall(r"@(\w+)@", sheet)) <= set(TOKENS)
    assert "font-size" not in sheet


def test_every_icon_that_the_code_names_exists(dressed):
    named = re.compile(r'"((?:mdi6|fa6b|fa6s)\.[a-z0-9-]+)"')
    names = {name for path in (ROOT / "ui").rglob("*.py") for name in named.findall(path.read_text(encoding="utf-8"))}
    assert names
    assert {name for name in names if not icons.exists(name)} == set()


def test_an_icon_follows_the_colours_of_the_moment(dressed):
    def ink(picture):
        image = picture.pixmap(16, 16).toImage()
        return max((image.pixelColor(x, y) for x in range(16) for y in range(16)), key=lambda c: c.alpha()).name()

    icon = icons.icon("mdi6.square", "accent")
    light = ink(icon)
    theme.apply(dressed, Qt.ColorScheme.Dark)
    assert light == TOKENS["accent"][0].lower()
    assert ink(icon) == TOKENS["accent"][1].lower()


def test_labels_follow_the_theme_and_never_read_markup(qtbot, dressed):
    label = Label("<b>not bold</b>", "small", "text2")
    qtbot.addWidget(label)
    label.show()
    assert label.textFormat() == Qt.TextFormat.PlainText
    theme.apply(dressed, Qt.ColorScheme.Dark)
    assert label.palette().windowText().color() == QColor(TOKENS["text2"][1])


def test_sizes_grow_with_the_system_font(qtbot, dressed):
    usual, before = theme.metrics("row"), dressed.font()
    larger = dressed.font()
    larger.setPointSizeF(before.pointSizeF() * 1.5)
    try:
        dressed.setFont(larger)
        theme.apply(dressed, Qt.ColorScheme.Light)
        assert theme.metrics("row") > usual
        assert theme.font("h1").pointSizeF() == pytest.approx(larger.pointSizeF() * 1.4)
    finally:
        dressed.setFont(before)
        theme.apply(dressed, Qt.ColorScheme.Light)


def test_a_button_is_wide_enough_for_its_words(qtbot, dressed):
    from tests.ui.clipping import clipped

    root = QWidget()
    qtbot.addWidget(root)
    button = Button("Copy the request to scan and send it", "primary", "content-copy", parent=root)
    button.resize(button.sizeHint())
    root.show()
    assert clipped(root) == []
    button.resize(60, 20)
    assert clipped(root)
