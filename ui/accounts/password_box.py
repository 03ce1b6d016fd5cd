"""Typing or making a password: strength and reasons as one types, a generator that obeys the platform's rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from ui.kit import theme
from ui.kit.buttons import Button
from ui.kit.card import Card
from ui.kit.choice import CheckBox
from ui.kit.secret_edit import SecretEdit
from ui.kit.segments import Segments
from ui.kit.strength import StrengthBar
from ui.kit.text import Label
from ui.strength_text import strength_text
from vault.generator import DEFAULT_LENGTH, DEFAULT_WORDS, FEWEST_WORDS, generate_passphrase, generate_password
from vault.platforms import PasswordRules

if TYPE_CHECKING:
    from ui.accounts.service import AccountService
    from vault.strength import Strength

_RESTED_MS = 120
_SHORTEST, _LONGEST, _MOST_WORDS = 8, 128, 12
_REASONS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the meter shows; made on the worker."""

    strength: Strength
    failures: list[str]


def judge(password: str, own: dict[str, str], rules: PasswordRules | None, policy: dict[str, Any]) -> Judgement:
    from vault.strength import estimate, own_words, policy_failures

    words = own_words(**own)
    strength = estimate(password, words)
    failures = policy_failures(
        password,
        min_length=int(policy.get("password.min_length", 12)),
        classes=int(policy.get("password.classes", 4)),
        min_score=int(policy.get("password.min_score", 3)),
        rules=rules,
        own_words=words,
        strength=strength,
    )
    return Judgement(strength, failures)


class PasswordBox(QWidget):
    """changed(): another password stands in the field. judged(): its strength, a moment later, from the worker."""

    changed = Signal()
    judged = Signal()

    def __init__(
        self, service: AccountService, own: Callable[[], dict[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("passwordBox")
        self._service = service
        self._own = own
        self._rules: PasswordRules | None = None
        self._policy: dict[str, Any] = {}
        self._ticket = 0
        self.judgement: Judgement | None = None
        self.edit = SecretEdit()
        self.edit.setObjectName("password")
        self.bar = StrengthBar()
        self.reasons = Label("", "small", "text2", wrap=True)
        self.reasons.setObjectName("reasons")
        self.make = Button("", icon="dice-5-outline")
        self.make.setObjectName("generate")
        self.panel = GeneratorPanel()
        self.panel.hide()
        self._rested = QTimer(self, singleShot=True, interval=_RESTED_MS)
        self._rested.timeout.connect(self._judge)
        self.edit.textChanged.connect(self._typed)
        self.make.clicked.connect(self.generate)
        self.panel.asked.connect(self.generate)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.edit, 1)
        line.addWidget(self.make)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addWidget(self.bar)
        layout.addWidget(self.reasons)
        layout.addWidget(self.panel)
        self.bar.hide()
        self.reasons.hide()
        self.retranslate()

    def password(self) -> str:
        return self.edit.text()

    def set_rules(self, rules: PasswordRules | None) -> None:
        self._rules = rules
        self.panel.set_rules(rules)
        self.judge_soon()

    def set_policy(self, policy: dict[str, Any]) -> None:
        self._policy = policy

    def judge_soon(self) -> None:
        """The account's own words or the platform changed: the same password may be weak now."""
        if self.edit.text():
            self._rested.start()

    def generate(self) -> None:
        """Put a new password into the field and show it, until somebody looks away for 20 s."""
        self.panel.show()
        self.edit.setText(self.panel.make(self._rules))
        self.edit.setCursorPosition(0)
        self.edit.show_secret()

    def wipe(self) -> None:
        self.edit.wipe()
        self.panel.hide()
        self.judgement = None
        self._ticket += 1

    def retranslate(self) -> None:
        self.edit.setAccessibleName(self.tr("Password"))
        self.make.setText(self.tr("Generate"))
        self.panel.retranslate()
        self._show()

    def _typed(self, text: str) -> None:
        self._ticket += 1
        self.changed.emit()
        if text:
            self._rested.start()
        else:
            self._rested.stop()
            self.judgement = None
            self._show()

    def _judge(self) -> None:
        ticket, password, own = self._ticket, self.edit.text(), self._own()
        rules, policy = self._rules, self._policy

        def show(judgement: Judgement) -> None:
            if ticket == self._ticket and self.edit.text():
                self.judgement = judgement
                self._show()
                self.judged.emit()

        self._service.compute(self, lambda: judge(password, own, rules, policy), show)

    def _show(self) -> None:
        found = self.judgement
        self.bar.setVisible(found is not None)
        self.reasons.setVisible(found is not None)
        if found is None:
            return
        self.bar.set_score(found.strength.score)
        codes = [found.strength.warning, *found.failures, *found.strength.suggestions]
        sentences = list(dict.fromkeys(strength_text(code) for code in codes if code and code != "too_guessable"))
        sentences = [each for each in sentences if each][:_REASONS_SHOWN]
        good = self.tr("Hard to guess, and nothing in it is about this account.")
        self.reasons.setText("\n".join(sentences) or good)


class GeneratorPanel(Card):
    """asked(): another one, with these settings."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, spacing=8, radius="list", parent=parent)
        self.setObjectName("generator")
        self._rules: PasswordRules | None = None
        self.kinds = Segments((("random", "shuffle-variant"), ("phrase", "format-text")), "generator")
        self.random, self.phrase = self.kinds.buttons.values()
        self.length = _spin("generatorLength", _SHORTEST, _LONGEST, DEFAULT_LENGTH)
        self.words = _spin("generatorWords", FEWEST_WORDS, _MOST_WORDS, DEFAULT_WORDS)
        self.length_label = Label("", "small", "text2")
        self.plain = CheckBox()
        self.again = Button("", icon="refresh", small=True)
        self.again.setObjectName("generateAgain")
        self.rules = Label("", "small", "text3", wrap=True)
        kinds = QHBoxLayout()
        kinds.addWidget(self.kinds)
        kinds.addStretch(1)
        kinds.addWidget(self.again)
        sizes = QHBoxLayout()
        sizes.setSpacing(8)
        for widget in (self.length_label, self.length, self.words):
            sizes.addWidget(widget)
        sizes.addSpacing(8)
        sizes.addWidget(self.plain)
        sizes.addStretch(1)
        self.body.addLayout(kinds)
        self.body.addLayout(sizes)
        self.body.addWidget(self.rules)
        self.again.clicked.connect(self.asked)
        self.random.toggled.connect(self._kind_changed)
        self.length.valueChanged.connect(self.asked)
        self.words.valueChanged.connect(self.asked)
        self.plain.toggled.connect(self.asked)
        self._kind_changed()

    def set_rules(self, rules: PasswordRules | None) -> None:
        self._rules = rules
        longest = _LONGEST if rules is None or rules.max is None else max(rules.max, 4)
        shortest = min(_SHORTEST if rules is None or rules.min is None else rules.min, longest)
        self.length.blockSignals(True)  # other rules are no wish for another password
        self.length.setRange(shortest, longest)
        self.length.setValue(min(DEFAULT_LENGTH, longest))
        self.length.blockSignals(False)
        self._write_rules()

    def make(self, rules: PasswordRules | None) -> str:
        if self.phrase.isChecked():
            return generate_passphrase(words=self.words.value())
        return generate_password(length=self.length.value(), rules=rules, avoid_look_alikes=self.plain.isChecked())

    def retranslate(self) -> None:
        self.random.setText(self.tr("Random"))
        self.phrase.setText(self.tr("Words"))
        self.again.setText(self.tr("Another one"))
        self.plain.setText(self.tr("No look-alikes (0 O, 1 l)"))
        self.length.setAccessibleName(self.tr("Length"))
        self.words.setAccessibleName(self.tr("Number of words"))
        self._write_rules()
        self._name_size()

    def _kind_changed(self) -> None:
        random = self.random.isChecked()
        self.length.setVisible(random)
        self.plain.setVisible(random)
        self.words.setVisible(not random)
        self._name_size()
        if self.isVisible():
            self.asked.emit()

    def _name_size(self) -> None:
        self.length_label.setText(self.tr("Length") if self.random.isChecked() else self.tr("Words to use"))

    def _write_rules(self) -> None:
        rules = self._rules
        parts: list[str] = []
        if rules is not None and rules.limited:
            if rules.min and rules.max:
                parts.append(self.tr("{min} to {max} characters").format(min=rules.min, max=rules.max))
            elif rules.max:
                parts.append(self.tr("at most {max} characters").format(max=rules.max))
            elif rules.min:
                parts.append(self.tr("at least {min} characters").format(min=rules.min))
            if rules.allowed_symbols is not None:
                symbols = rules.allowed_symbols or self.tr("none")
                parts.append(self.tr("symbols: {symbols}").format(symbols=symbols))
        words = self.tr("The platform takes: {rules}").format(rules=self.tr(", ").join(parts)) if parts else ""
        self.rules.setText(words)
        self.rules.setVisible(bool(words))


def _spin(name: str, least: int, most: int, value: int) -> QSpinBox:
    spin = QSpinBox()
    spin.setObjectName(name)
    spin.setRange(least, most)
    spin.setValue(value)
    spin.setFont(theme.font("body"))
    spin.setFixedSize(64, theme.metrics("small_button"))
    return spin
