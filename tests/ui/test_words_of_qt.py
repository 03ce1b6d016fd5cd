"""What Qt itself says, in its file dialogs and the menus of its fields, follows the language too."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

from ui.app import use_language
from ui.kit.form import LineEdit

CANCEL = QDialogButtonBox.StandardButton.Cancel


def menu_of(field: LineEdit) -> list[str]:
    menu = field.createStandardContextMenu()
    return [action.text().partition("\t")[0] for action in menu.actions()]


def test_the_menu_of_a_field_speaks_chinese_and_english_again(qtbot, dressed):
    field = LineEdit()
    qtbot.addWidget(field)
    use_language(dressed, "zh")
    assert "粘贴(&P)" in menu_of(field)
    use_language(dressed, "en")
    assert "&Paste" in menu_of(field)


def test_a_file_dialog_speaks_chinese(qtbot, chinese):
    dialog = QFileDialog(None, "保存")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    box = dialog.findChild(QDialogButtonBox)
    assert box.button(CANCEL).text() == "取消"
