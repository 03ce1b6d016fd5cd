"""The steps to a new vault, each a form that knows when it is ready."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.error_text import Message, sentences
from ui.kit import files
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.kit.choice import ChoiceCard
from ui.kit.form import FORM_WIDTH, Field, LineEdit
from ui.kit.secret_edit import SecretEdit
from ui.kit.strength import StrengthBar
from ui.kit.text import Label

if TYPE_CHECKING:
    from vault.strength import Strength

MIN_SCORE = 3
_THINK_AFTER_MS = 150


class Step(QWidget):
    """ready_changed(): whether one may go on is another now."""

    ready_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(FORM_WIDTH)
        self.title = Label("", "h1", wrap=True)
        self.sentence = Label("", "body", "text2", wrap=True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 8, 0, 0)
        self.body.setSpacing(12)
        self.body.addWidget(self.title)
        self.body.addWidget(self.sentence)

    @property
    def ready(self) -> bool:
        return True

    @property
    def missing(self) -> str:
        """What has to be done before one can go on; empty where nothing is."""
        return ""

    def enter(self) -> None:
        """The step is shown: the first thing to do has the focus."""

    def retranslate(self) -> None:
        """Every word anew."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class PlaceStep(Step):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("place_step")
        self._folder = desk.device.home / "vaults"
        self.here = ChoiceCard("mdi6.laptop")
        self.here.setObjectName("this_computer")
        self.here.setChecked(True)
        self.where = Label("", "small", "text2", elide=Qt.TextElideMode.ElideMiddle)
        self.change = Button("", "normal", "folder-outline", small=True)
        self.change.setObjectName("change_folder")
        self.change.clicked.connect(self._ask)
        line = QHBoxLayout()
        line.addWidget(self.where, 1)
        line.addWidget(self.change)
        self.body.addWidget(self.here)
        self.body.addLayout(line)
        self.retranslate()

    def file_for(self, name: str) -> Path:
        return self._folder / name

    def set_folder(self, folder: Path) -> None:
        self._folder = folder
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Where should the vault be?"))
        self.sentence.setText(self.tr("Everything in it is encrypted; without your keys the file is worth nothing."))
        self.here.set_words(
            self.tr("This computer"), self.tr("One file on this computer's disk. Back it up to other places from here.")
        )
        self.where.setText(self.tr("Folder: {folder}").format(folder=self._folder))
        self.change.setText(self.tr("Change"))

    def _ask(self) -> None:
        files.ask_for_folder(self, self.tr("Folder for the vault"), self.set_folder)


class TeamStep(Step):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("team_step")
        self._desk = desk
        self._strength: Strength | None = None
        self.team, self.name = LineEdit(), LineEdit()
        self.password, self.again = SecretEdit(), SecretEdit()
        self.bar = StrengthBar()
        self.reason = Label("", "small", "text2", wrap=True)
        self.suggest = Button("", "text")
        self.suggest.setObjectName("suggest_password")
        self.suggest.clicked.connect(self._suggest)
        self.failure = Banner("red", "alert-circle-outline")
        self.failure.hide()
        self.fields = {
            name: Field("", editor)
            for name, editor in (
                ("team", self.team), ("name", self.name), ("password", self.password), ("again", self.again),
            )
        }  # fmt: skip
        for name, field in self.fields.items():
            field.editor.setObjectName(f"new_{name}")
            self.body.addWidget(field)
            if name == "password":
                line = QHBoxLayout()
                line.addWidget(self.bar)
                line.addWidget(self.reason, 1)
                line.addWidget(self.suggest)
                self.body.addLayout(line)
        self.body.addWidget(self.failure)
        self._think = QTimer(self, singleShot=True, interval=_THINK_AFTER_MS)
        self._think.timeout.connect(self._estimate)
        for editor in (self.team, self.name):
            editor.textChanged.connect(self._changed)
        self.password.textChanged.connect(self._password_changed)
        self.again.textChanged.connect(self._changed)
        self.retranslate()

    @property
    def ready(self) -> bool:
        filled = all(editor.text().strip() for editor in (self.team, self.name))
        strong = self._strength is not None and self._strength.score >= MIN_SCORE
        return filled and strong and bool(self.password.text()) and self.password.text() == self.again.text()

    @property
    def missing(self) -> str:
        if not self.team.text().strip() or not self.name.text().strip():
            return self.tr("Fill in team and name")
        if not self.password.text():
            return self.tr("Choose a password")
        if self._strength is not None and self._strength.score < MIN_SCORE:
            return self.tr("The password is too easy to guess")
        return "" if self.password.text() == self.again.text() else self.tr("Type the password again")

    def enter(self) -> None:
        self.team.setFocus()

    def wipe(self) -> None:
        self.password.wipe()
        self.again.wipe()

    def show_failure(self, message: Message) -> None:
        self.failure.set("red", "alert-circle-outline", message.what, proof=message.hint)
        self.failure.show()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Your team and you"))
        self.sentence.setText(self.tr("You become the vault's owner. The password is never sent or stored anywhere."))
        for name, label, help in (
            ("team", self.tr("Team"), self.tr("As it is called in the company, such as a brand or a department.")),
            ("name", self.tr("Your name"), self.tr("As colleagues know you; it stands in the record.")),
            ("password", self.tr("Password"), self.tr("Four or more words that have nothing to do with each other.")),
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
        self.failure.hide()
        differs = bool(self.again.text()) and not self.password.text().startswith(self.again.text())
        self.fields["again"].set_error(self.tr("The two passwords differ.") if differs else "")
        self.ready_changed.emit()

    def _password_changed(self) -> None:
        self._strength = None
        self._think.start()
        self._changed()

    def _estimate(self) -> None:
        password, own = self.password.text(), [self.team.text(), self.name.text()]
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
            self.ready_changed.emit()

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
