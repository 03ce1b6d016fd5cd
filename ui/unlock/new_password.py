"""A new password typed twice and judged as it is typed, or one that the program suggests."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.error_text import sentences
from ui.kit.buttons import Button
from ui.kit.form import Field
from ui.kit.secret_edit import SecretEdit
from ui.kit.strength import StrengthBar
from ui.kit.text import Label

if TYPE_CHECKING:
    from vault.strength import Strength

MIN_SCORE = 3
_THINK_AFTER_MS = 150


class NewPassword(QWidget):
    """``own`` names what has no place in a password here, such as the team's name.

    changed(): whatever was typed or found out is another now.
    """

    changed = Signal()

    def __init__(self, desk: Desk, own: Callable[[], list[str]]) -> None:
        super().__init__()
        self._desk = desk
        self._own = own
        self._strength: Strength | None = None
        self.password, self.again = SecretEdit(), SecretEdit()
        self.bar = StrengthBar()
        self.reason = Label("", "small", "text2", wrap=True)
        self.suggest = Button("", "text")
        self.suggest.setObjectName("suggest_password")
        self.suggest.clicked.connect(self._suggest)
        self.fields = {"password": Field("", self.password), "again": Field("", self.again)}
        line = QHBoxLayout()
        line.addWidget(self.bar)
        line.addWidget(self.reason, 1)
        line.addWidget(self.suggest)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addWidget(self.fields["password"])
        body.addLayout(line)
        body.addWidget(self.fields["again"])
        for name, field in self.fields.items():
            field.editor.setObjectName(f"new_{name}")
        self._think = QTimer(self, singleShot=True, interval=_THINK_AFTER_MS)
        self._think.timeout.connect(self._estimate)
        self.password.textChanged.connect(self._password_changed)
        self.again.textChanged.connect(self._changed)
        self.retranslate()

    @property
    def ready(self) -> bool:
        strong = self._strength is not None and self._strength.score >= MIN_SCORE
        return strong and bool(self.password.text()) and self.password.text() == self.again.text()

    @property
    def missing(self) -> str:
        """What has to be done before one can go on; empty where nothing is."""
        if not self.password.text():
            return self.tr("Choose a password")
        if self._strength is not None and self._strength.score < MIN_SCORE:
            return self.tr("The password is too easy to guess")
        return "" if self.password.text() == self.again.text() else self.tr("Type the password again")

    def wipe(self) -> None:
        self.password.wipe()
        self.again.wipe()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        for name, label, help in (
            (
                "password",
                self.tr("New password"),
                self.tr("Four or more words that have nothing to do with each other."),
            ),
            ("again", self.tr("Password again"), ""),
        ):
            self.fields[name].set_label(label)
            self.fields[name].set_help(help)
        self.suggest.setText(self.tr("Suggest one"))
        self._show_strength()

    def _suggest(self) -> None:
        """Six random words, shown, so that they can be learned or written down before they are typed again."""
        from vault.generator import generate_passphrase

        self.password.setText(generate_passphrase())
        self.password.show_secret()
        self.again.setFocus()

    def _changed(self) -> None:
        differs = bool(self.again.text()) and not self.password.text().startswith(self.again.text())
        self.fields["again"].set_error(self.tr("The two passwords differ.") if differs else "")
        self.changed.emit()

    def _password_changed(self) -> None:
        self._strength = None
        self._think.start()
        self._changed()

    def _estimate(self) -> None:
        password, own = self.password.text(), self._own()
        if not password:
            self._show_strength()
            return

        def call() -> tuple[str, Strength]:
            from vault.strength import estimate

            return password, estimate(password, [word for word in own if word])

        self._desk.run(self, call, done=self._estimated)

    def _estimated(self, answer: object) -> None:
        password, strength = cast("tuple[str, Strength]", answer)
        if password == self.password.text():  # typing has gone on otherwise, and another answer is on its way
            self._strength = strength
            self._show_strength()
            self.changed.emit()

    def _show_strength(self) -> None:
        from ui.strength_text import strength_text

        found = self._strength
        self.bar.setVisible(found is not None)
        self.bar.set_score(found.score if found is not None else None)
        words = ""
        if found is not None and found.score < MIN_SCORE:
            advice = next((code for code in found.suggestions if code != "use_generator"), "add_words")
            words = sentences(strength_text(found.warning), strength_text(advice))
        self.reason.setText(words)
