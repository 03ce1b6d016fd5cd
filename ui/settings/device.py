"""What is set for this computer alone: language, colours, idle time, row height."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtWidgets import QApplication

from ui import i18n
from ui.desk import Desk
from ui.kit.choice import CheckBox
from ui.kit.form import Combo
from ui.settings.section import Section

_IDLE = (1, 3, 5, 10, 15, 30)


class DeviceSection(Section):
    """Every change holds at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("device_section")
        self._desk = desk
        self._most = max(_IDLE)
        self.language, self.theme, self.idle = Combo(small=True), Combo(small=True), Combo(small=True)
        self.compact = CheckBox()
        for widget, name in (
            (self.language, "setting_language"),
            (self.theme, "setting_theme"),
            (self.idle, "setting_idle"),
            (self.compact, "setting_compact"),
        ):
            widget.setObjectName(name)
        self._rows = [self.add(widget) for widget in (self.language, self.theme, self.idle, self.compact)]
        self.retranslate()
        self.compact.setChecked(bool(desk.device.setting("compact_rows", False)))
        self.language.activated.connect(self._set_language)
        self.theme.activated.connect(self._set_theme)
        self.idle.activated.connect(self._set_idle)
        self.compact.toggled.connect(self._set_compact)

    def limit_idle(self, minutes: int) -> None:
        """The team's policy: nothing longer may be chosen."""
        self._most = minutes
        self.retranslate()

    def retranslate(self) -> None:
        device = self._desk.device
        self.title.setText(self.tr("This computer"))
        for row, words in zip(
            self._rows,
            (
                (self.tr("Language"), ""),
                (self.tr("Colours"), ""),
                (
                    self.tr("Lock when idle for"),
                    self.tr("The team's policy allows %n minutes at most.", "", self._most),
                ),
                (self.tr("Compact rows"), self.tr("More accounts on the screen at once.")),
            ),
            strict=True,
        ):
            row.set_words(*words)
        _fill(self.language, [("zh", "中文"), ("en", "English")], i18n.language())
        themes = [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        _fill(self.theme, themes, str(device.setting("theme", "system")))
        allowed = sorted({*(minutes for minutes in _IDLE if minutes <= self._most), self._most})
        chosen = min(int(device.setting("idle_minutes", 0)) or self._most, self._most)
        _fill(self.idle, [(minutes, self.tr("%n minutes", "", minutes)) for minutes in allowed], chosen)

    def _set_language(self) -> None:
        from ui.app import use_language

        self._desk.device.set_setting("language", self.language.currentData())
        use_language(cast(QApplication, QApplication.instance()), self.language.currentData())

    def _set_theme(self) -> None:
        self._desk.device.set_setting("theme", self.theme.currentData())
        self._desk.settings_changed.emit()

    def _set_idle(self) -> None:
        self._desk.device.set_setting("idle_minutes", self.idle.currentData())
        self._desk.settings_changed.emit()

    def _set_compact(self, on: bool) -> None:
        self._desk.device.set_setting("compact_rows", on)
        self._desk.settings_changed.emit()


def _fill(combo: Combo, choices: Sequence[tuple[object, str]], chosen: object) -> None:
    combo.clear()
    for value, words in choices:
        combo.addItem(words, value)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    combo.updateGeometry()
