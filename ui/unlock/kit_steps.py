"""The emergency kit of a new vault: shown and saved, then two of its groups typed back."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Protocol

from ui.error_text import error_text
from ui.kit import files
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.kit.form import Field, LineEdit
from ui.unlock.key_sheet import KeySheet, groups
from ui.unlock.steps import Step


class KitKeys(Protocol):
    """What a kit is made of; ``recovery_key`` is empty for a member who gets a new secret key only."""

    @property
    def vault_id(self) -> str: ...

    @property
    def secret_key(self) -> str: ...

    @property
    def recovery_key(self) -> str: ...


class KitStep(Step):
    """The two keys on the screen and as a PDF; one goes on once it was saved."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("kit_step")
        self._created: KitKeys | None = None
        self._team = self._member = ""
        self._saved: Path | None = None
        self.secret, self.recovery = KeySheet(), KeySheet()
        self.save = Button("", "normal", "file-pdf-box")
        self.save.setObjectName("save_kit")
        self.save.clicked.connect(self._ask)
        self.result = Banner("green", "check-circle-outline")
        self.result.hide()
        self.body.addWidget(self.secret)
        self.body.addWidget(self.recovery)
        self.body.addWidget(self.save)
        self.body.addWidget(self.result)
        self.retranslate()

    @property
    def ready(self) -> bool:
        return self._saved is not None

    @property
    def missing(self) -> str:
        return "" if self.ready else self.tr("Save the kit first")

    def set_kit(self, created: KitKeys, *, team: str, member: str) -> None:
        self._created, self._team, self._member = created, team, member
        self.secret.set_key(created.secret_key)
        self.recovery.set_key(created.recovery_key)
        self.recovery.setVisible(bool(created.recovery_key))

    def wipe(self) -> None:
        self._created = None
        self.secret.set_key("")
        self.recovery.set_key("")

    def retranslate(self) -> None:
        self.title.setText(self.tr("Print the emergency kit"))
        self.sentence.setText(
            self.tr("Without it a lost password or a broken computer means a lost vault. Nobody else has these keys.")
        )
        self.secret.set_words(self.tr("Secret key"), self.tr("Every new computer asks for it once."))
        self.recovery.set_words(self.tr("Recovery key"), self.tr("Opens the vault when the password is lost."))
        self.save.setText(self.tr("Save as PDF"))

    def _ask(self) -> None:
        name = self.tr("Shouhao emergency kit") + ".pdf"
        files.ask_where_to_save(
            self, self.tr("Save the emergency kit"), Path.home() / name, "PDF (*.pdf)", self.save_to
        )

    def save_to(self, path: Path) -> None:
        """Write the kit; what was in the way of it is said here."""
        from ui.i18n import language
        from ui.kit_pdf import write_kit
        from vault.errors import VaultError

        created = self._created
        if created is None:
            return
        try:
            write_kit(
                path,
                team=self._team,
                member=self._member,
                vault_id=created.vault_id,
                secret_key=created.secret_key,
                recovery_key=created.recovery_key,
                lang=language(),
            )
        except VaultError as error:
            message = error_text(error)
            self.result.set("red", "alert-circle-outline", message.what, proof=message.hint)
            self.result.show()
            return
        self._saved = path
        told = self.tr("Print it, lock the paper away, and delete the file: {name}").format(name=path.name)
        self.result.set("green", "check-circle-outline", self.tr("Saved"), proof=told)
        self.result.show()
        self.ready_changed.emit()


class CheckStep(Step):
    """Two groups of the kit typed back: whoever can do that has the paper."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("check_step")
        self._asked: list[tuple[int, str]] = []
        self._one_key = False
        self.editors = [LineEdit(), LineEdit()]
        self.fields = [Field("", editor) for editor in self.editors]
        for index, field in enumerate(self.fields):
            field.editor.setObjectName(f"typed_back_{index}")
            self.editors[index].textChanged.connect(self._changed)
            self.body.addWidget(field)
        self.retranslate()

    @property
    def ready(self) -> bool:
        return bool(self._asked) and all(self._fits(index) for index in range(len(self.editors)))

    @property
    def missing(self) -> str:
        return "" if self.ready else self.tr("Type both groups from the kit")

    @property
    def asked(self) -> list[int]:
        """Which groups are asked for, counted from 1: one of each key, or two of the secret key alone."""
        return [number for number, _ in self._asked]

    def set_keys(self, secret_key: str, recovery_key: str) -> None:
        self._asked, self._one_key = [], not recovery_key
        for key in (secret_key, recovery_key or secret_key):
            parts = groups(key)
            free = range(1, len(parts))  # the last group may be a short one
            taken = self.asked if self._one_key else []
            number = secrets.choice([number for number in free if number not in taken])
            self._asked.append((number, parts[number - 1]))
        self.retranslate()

    def wipe(self) -> None:
        self._asked = []
        for editor in self.editors:
            editor.clear()

    def enter(self) -> None:
        self.editors[0].setFocus()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Type two groups from the paper"))
        self.sentence.setText(self.tr("So that you know the printed kit can be read when it is needed."))
        secret, recovery = self.tr("Secret key, group {number}"), self.tr("Recovery key, group {number}")
        labels = (secret, secret if self._one_key else recovery)
        for label, field, (number, _) in zip(labels, self.fields, self._asked or [(1, ""), (1, "")], strict=True):
            field.set_label(label.format(number=number))

    def _fits(self, index: int) -> bool:
        return self.editors[index].text().strip().upper() == self._asked[index][1]

    def _changed(self) -> None:
        for index, field in enumerate(self.fields):
            typed = self.editors[index].text().strip().upper()
            wrong = bool(self._asked) and not self._asked[index][1].startswith(typed)
            field.set_error(self.tr("This is not what the kit says there.") if wrong else "")
        self.ready_changed.emit()
