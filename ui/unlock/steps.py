"""The steps to a new vault, each a form that knows when it is ready."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.error_text import Message
from ui.kit import files
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.kit.choice import ChoiceCard
from ui.kit.form import FORM_WIDTH, Field, LineEdit
from ui.kit.text import Label
from ui.unlock.new_password import NewPassword


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
        self.team, self.name = LineEdit(), LineEdit()
        self.new = NewPassword(desk, lambda: [self.team.text(), self.name.text()])
        self.password, self.again = self.new.password, self.new.again
        self.failure = Banner("red", "alert-circle-outline")
        self.failure.hide()
        self.fields = {"team": Field("", self.team), "name": Field("", self.name)}
        for name, field in self.fields.items():
            field.editor.setObjectName(f"new_{name}")
            self.body.addWidget(field)
        self.body.addWidget(self.new)
        self.body.addWidget(self.failure)
        for editor in (self.team, self.name):
            editor.textChanged.connect(self._changed)
        self.new.changed.connect(self._changed)
        self.retranslate()

    @property
    def ready(self) -> bool:
        return all(editor.text().strip() for editor in (self.team, self.name)) and self.new.ready

    @property
    def missing(self) -> str:
        if not self.team.text().strip() or not self.name.text().strip():
            return self.tr("Fill in team and name")
        return self.new.missing

    def enter(self) -> None:
        self.team.setFocus()

    def wipe(self) -> None:
        self.new.wipe()

    def show_failure(self, message: Message) -> None:
        self.failure.set("red", "alert-circle-outline", message.what, proof=message.hint)
        self.failure.show()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Your team and you"))
        self.sentence.setText(self.tr("You become the vault's owner. The password is never sent or stored anywhere."))
        for name, label, help in (
            ("team", self.tr("Team"), self.tr("As it is called in the company, such as a brand or a department.")),
            ("name", self.tr("Your name"), self.tr("As colleagues know you; it stands in the record.")),
        ):
            self.fields[name].set_label(label)
            self.fields[name].set_help(help)

    def _changed(self) -> None:
        self.failure.hide()
        self.ready_changed.emit()
