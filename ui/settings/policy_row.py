"""One rule of the team's policy: what it means, its key, default and last change, and the value, to be typed anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import IconButton
from ui.kit.choice import CheckBox
from ui.kit.form import LineEdit
from ui.kit.text import Label
from ui.policy_text import meaning
from ui.settings.backup_words import local

if TYPE_CHECKING:
    from vault.views import PolicyRow

_NUMBER_WIDTH = 84


class RuleRow(QWidget):
    """changed(): another value is typed, good or not."""

    changed = Signal()

    def __init__(self, key: str, rule: PolicyRow, limits: tuple[int, int], *, may_change: bool) -> None:
        super().__init__()
        self.key, self.rule, self._limits = key, rule, limits
        self.words = Label(meaning(key) or key, wrap=True)
        self.note = Label("", "small", "text3", wrap=True)
        self.tick, self.edit = CheckBox(), LineEdit()
        self.value = Label(self._said(str(rule.value)), "h3")
        self.reset = IconButton("restore")
        self.reset.setObjectName(f"reset_{key}")
        self.reset.clicked.connect(lambda: self.type(str(rule.default)))
        self._is_number = isinstance(rule.value, int) and not isinstance(rule.value, bool)
        self._is_switch = limits == (0, 1)
        self._may_change = may_change and self._is_number
        self._build()
        self.type(str(rule.value))
        self._show()

    @property
    def typed(self) -> str:
        return ("1" if self.tick.isChecked() else "0") if self._is_switch else self.edit.text().strip()

    @property
    def is_other(self) -> bool:
        """Whether something else is typed than what holds."""
        return self._may_change and self.typed != str(self.rule.value)

    @property
    def error(self) -> str:
        """One sentence on what is typed; empty where it may be saved."""
        least, most = self._limits
        text = self.typed
        good = text.isascii() and text.isdigit() and len(text) < 10 and least <= int(text) <= most
        if good or not self._may_change:
            return ""
        return self.tr("A whole number from {least} to {most}").format(least=least, most=most)

    def type(self, text: str) -> None:
        self.tick.setChecked(text == "1")
        self.edit.setText(text)

    def said(self) -> str:
        """What is typed, as people say it."""
        return self._said(self.typed)

    def _said(self, text: str) -> str:
        if self._limits != (0, 1):
            return text
        return self.tr("Yes") if text == "1" else self.tr("No")

    def _build(self) -> None:
        self.edit.setObjectName(f"rule_{self.key}")
        self.tick.setObjectName(f"rule_{self.key}")
        self.edit.setFixedWidth(_NUMBER_WIDTH)
        self.edit.setMaxLength(9)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.textChanged.connect(self._note_change)
        self.tick.toggled.connect(self._note_change)
        self.tick.setText(self.tr("Yes"))
        for control in (self.edit, self.tick):
            control.setAccessibleName(self.words.text())
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.words)
        words.addWidget(self.note)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(12)
        line.addLayout(words, 1)
        for part in (self.reset, self.edit, self.tick, self.value):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.edit.setVisible(self._may_change and not self._is_switch)
        self.tick.setVisible(self._may_change and self._is_switch)
        self.value.setVisible(not self._may_change)

    def _note_change(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        error = self.error
        self.note.setText(error or self._about())
        self.note.set_token("red" if error else "text3")
        if bool(self.edit.property("wrong")) != bool(error):
            self.edit.setProperty("wrong", bool(error))
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)
        self.edit.setAccessibleDescription(self.note.text())
        self.tick.setAccessibleDescription(self.note.text())
        default = self._said(str(self.rule.default))
        self.reset.set_name(self.tr("Back to {value}").format(value=default))
        self.reset.setVisible(self._may_change and self.typed != str(self.rule.default))

    def _about(self) -> str:
        parts = [self.key, self.tr("as shipped: {value}").format(value=self._said(str(self.rule.default)))]
        if self.is_other:
            parts.append(self.tr("now: {value}").format(value=self._said(str(self.rule.value))))
        if self.rule.changed_by:
            changed = self.tr("set by {name} on {day}")
            parts.append(changed.format(name=self.rule.changed_by, day=local(self.rule.changed_at or "")))
        return " · ".join(parts)
