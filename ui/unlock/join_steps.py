"""Joining: where the vault lies and the invitation's text, pasted or as a picture; then a name and a password."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QHBoxLayout

from ui.desk import Desk
from ui.error_text import error_text, sentences
from ui.kit import files
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.kit.form import Field, LineEdit
from ui.unlock.new_password import NewPassword
from ui.unlock.paper import PaperEdit
from ui.unlock.steps import Step
from vault.errors import BadInput, VaultError


class InvitationStep(Step):
    def __init__(self, desk: Desk, location: str) -> None:
        super().__init__()
        self.setObjectName("invitation_step")
        self._desk = desk
        self.text, self.place = PaperEdit(), LineEdit(location)
        self.text.setObjectName("join_invitation")
        self.place.setObjectName("join_place")
        self.text_field, self.place_field = Field("", self.text), Field("", self.place)
        self.picture = Button("", icon="image-outline", small=True)
        self.clipboard = Button("", icon="clipboard-outline", small=True)
        self.file = Button("", icon="folder-open-outline", small=True)
        for button, name, act in (
            (self.picture, "join_picture", self.choose_picture),
            (self.clipboard, "join_clipboard", self.read_clipboard),
            (self.file, "join_file", self._choose_vault),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
        sources = QHBoxLayout()
        sources.setSpacing(8)
        sources.addWidget(self.picture)
        sources.addWidget(self.clipboard)
        sources.addStretch(1)
        where = QHBoxLayout()
        where.addWidget(self.file)
        where.addStretch(1)
        self.body.addWidget(self.text_field)
        self.body.addLayout(sources)
        self.body.addWidget(self.place_field)
        self.body.addLayout(where)
        self.text.textChanged.connect(self._typed)
        self.place.textChanged.connect(self.ready_changed)
        self.retranslate()

    @property
    def invitation(self) -> str:
        return "".join(self.text.toPlainText().split())

    @property
    def ready(self) -> bool:
        return self._is_invitation() and bool(self.place.text().strip())

    @property
    def missing(self) -> str:
        if not self._is_invitation():
            return self.tr("Paste the invitation")
        return "" if self.place.text().strip() else self.tr("Say where the vault lies")

    def enter(self) -> None:
        self.text.setFocus()

    def wipe(self) -> None:
        self.text.clear()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Join with an invitation"))
        self.sentence.setText(self.tr("Whoever invited you has a text that starts with SHI, or its QR code."))
        self.text_field.set_label(self.tr("Invitation"))
        self.picture.setText(self.tr("Picture…"))
        self.clipboard.setText(self.tr("From the clipboard"))
        self.file.setText(self.tr("Vault file…"))
        self.place_field.set_label(self.tr("Where the vault lies"))
        self.place_field.set_help(self.tr("A file, or the address of a server: postgresql://LOGIN@SERVER/DATABASE"))

    def choose_picture(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif)")
        files.ask_for_files(self, self.tr("Picture of the invitation"), kinds, self.read_files)

    def read_clipboard(self) -> None:
        """A picture of the code, or the text itself: whichever the clipboard holds."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and mime.hasImage():
            self._read(_png(QGuiApplication.clipboard().image()))
        elif mime is not None and mime.hasText():
            self.text.setPlainText(mime.text().strip())
        else:
            self.text_field.set_error(self.tr("The clipboard holds neither a picture nor a text."))

    def read_files(self, paths: Sequence[Path]) -> None:
        def call() -> str:
            return _invitation_in([path.read_bytes() for path in paths if path.stat().st_size < 20_000_000])

        self._desk.run(self, call, done=self._found, failed=self._not_read)

    def _read(self, picture: bytes) -> None:
        self._desk.run(self, lambda: _invitation_in([picture]), done=self._found, failed=self._not_read)

    def _found(self, text: object) -> None:
        self.text.setPlainText(cast(str, text))

    def _not_read(self, error: Exception) -> None:
        shown = error if isinstance(error, VaultError) else BadInput(reason="not_a_picture", field="file")
        self.text_field.set_error(sentences(*error_text(shown)))

    def _choose_vault(self) -> None:
        kinds = self.tr("Vaults (*.vault);;All files (*)")
        files.ask_for_file(self, self.tr("Vault file"), kinds, lambda path: self.place.setText(str(path)))

    def _is_invitation(self) -> bool:
        from vault.team.invitations import read_invitation

        try:
            read_invitation(self.invitation)
        except BadInput:
            return False
        return True

    def _typed(self) -> None:
        """Whole, it is judged at once; while it is being typed nobody is told that it is wrong."""
        wrong = len(self.invitation) > 40 and not self._is_invitation()
        not_one = sentences(*error_text(BadInput(reason="not_an_invitation", field="invitation")))
        self.text_field.set_error(not_one if wrong else "")
        self.ready_changed.emit()


class NewcomerStep(Step):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("newcomer_step")
        self.name = LineEdit()
        self.name.setObjectName("join_name")
        self.name_field = Field("", self.name)
        self.new = NewPassword(desk, lambda: [self.name.text()])
        self.failure = Banner("red", "alert-circle-outline")
        self.failure.setObjectName("join_failure")
        self.failure.hide()
        self.body.addWidget(self.name_field)
        self.body.addWidget(self.new)
        self.body.addWidget(self.failure)
        self.new.changed.connect(self._changed)
        self.name.textChanged.connect(self._changed)
        self.retranslate()

    @property
    def ready(self) -> bool:
        return self.new.ready

    @property
    def missing(self) -> str:
        return self.new.missing

    def enter(self) -> None:
        self.new.password.setFocus()

    def wipe(self) -> None:
        self.new.wipe()

    def show_failure(self, error: Exception) -> None:
        message = error_text(error)
        self.failure.set("red", "alert-circle-outline", message.what, proof=message.hint)
        self.failure.show()

    def retranslate(self) -> None:
        self.title.setText(self.tr("You and your password"))
        self.sentence.setText(self.tr("Your keys are made on this computer. The password is never sent or stored."))
        self.name_field.set_label(self.tr("Name"))
        self.name_field.set_help(self.tr("Leave it empty to be called as in the invitation."))

    def _changed(self) -> None:
        self.failure.hide()
        self.ready_changed.emit()


def _invitation_in(pictures: Sequence[bytes]) -> str:
    """The first invitation in the pictures' QR codes. On the worker. Raises BadInput."""
    from vault.interchange.qr import read_qr_codes
    from vault.team.invitations import read_invitation

    texts = [text for picture in pictures for text in read_qr_codes(picture)]
    if not texts:
        raise BadInput(reason="no_code_in_picture", field="invitation")
    read_invitation(texts[0])
    return texts[0]


def _png(image: QImage) -> bytes:
    from ui.accounts.totp_box import png

    return png(image)
