"""What to do on a platform, read in the window: every list and every way back, in both languages, with its badges."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.ui.clipping import clipped
from ui.i18n import set_language
from ui.kit.chip import Chip
from ui.platforms.guide import GuideDialog
from vault.platforms import load_catalogue
from vault.platforms.playbooks import load_playbook

VIEWS = ("offboard", "handover", "review", "stolen", "paths")
OVERLAY = """schema = "shouhao-overlay/1"
id = "weibo"

[[actions]]
id = "kick_devices"
where = { zh = "行政柜里的工作手机", en = "The work phone in the office" }
"""


@pytest.fixture
def opened(qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 760)
    window.show()

    def make(platform: str, overlays: Path = tmp_path, today: date = date(2026, 11, 22)) -> GuideDialog:
        dialog = GuideDialog(window, load_catalogue().get(platform), overlays, today)
        dialog.open()
        return dialog

    return make


def press(qtbot, dialog, name: str) -> None:
    qtbot.mouseClick(dialog.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: words(dialog) != "")


def words(dialog) -> str:
    return "\n".join(label.text() for label in dialog.list.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_list_is_there_and_whole(qtbot, opened, lang):
    set_language(lang)
    dialog = opened("douyin")
    seen = set()
    for view in VIEWS:
        press(qtbot, dialog, f"guide_{view}")
        seen.add(words(dialog))
        qtbot.waitUntil(lambda: not clipped(dialog))  # the texts get their height once they are laid out
    assert len(seen) == len(VIEWS)
    press(qtbot, dialog, "guide_paths")
    for path in load_playbook("douyin").residual:
        assert path.label[lang] in words(dialog)
        assert path.absent.get(lang, "") in words(dialog)


def test_what_nobody_verified_says_so_and_what_is_old_turns_amber(qtbot, opened):
    set_language("en")
    chips = {chip.spec.text for chip in opened("douyin").list.findChildren(Chip)}
    assert chips == {"Unverified"}
    late = opened("douyin", today=date(2027, 11, 22)).list.findChildren(Chip)
    assert {chip.spec.tone for chip in late} == {"amber"}


def test_what_the_team_corrected_is_shown_as_its_own(qtbot, opened, tmp_path):
    set_language("zh")
    (tmp_path / "weibo.toml").write_text(OVERLAY, encoding="utf-8")
    dialog = opened("weibo")
    assert "行政柜里的工作手机" in words(dialog)
    assert "本团队补充" in {chip.spec.text for chip in dialog.list.findChildren(Chip)}


def test_a_platform_without_lists_of_its_own_has_those_of_its_way_in(qtbot, opened):
    set_language("zh")
    dialog = opened("zhihu")
    assert "通用" in dialog.sentence.text()
    assert "SIM" in words(dialog)
