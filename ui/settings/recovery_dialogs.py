"""Trying the recovery key out, splitting it, and one's own new password: each stays open until it worked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desk import Desk
from ui.error_text import error_text
from ui.kit import files
from ui.kit.banner import Banner
from ui.kit.dialogs import Dialog
from ui.kit.form import Combo, Field
from ui.kit.secret_edit import SecretEdit
from ui.unlock.new_password import NewPassword
from ui.unlock.paper import PaperField

if TYPE_CHECKING:
    from vault.session import Session

_MOST_SHARES = 16


class _StayingDialog(Dialog):
    """The act runs on the worker; what goes wrong is said here, and nothing that was typed is lost."""

    def __init__(self, parent: QWidget, desk: Desk, title: str, sentence: str) -> None:
        super().__init__(parent, title, sentence)
        self.setMinimumWidth(480)
        self._desk = desk
        self.failure = Banner("red", "alert-circle-outline")
        self.failure.setObjectName("dialog_failure")
        self.failure.hide()

    def _run(self, call: Callable[[Session], object], done: Callable[[object], None]) -> None:
        session = self._desk.session
        if session is None:
            return
        self.failure.hide()
        self.act_button.setEnabled(False)
        self._desk.run(self, lambda: call(session), done=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.act_button.setEnabled(True)
        message = error_text(error)
        self.failure.set("red", "alert-circle-outline", message.what, proof=message.hint)
        self.failure.show()

    def _finish(self) -> None:
        Dialog.accept(self)


class CheckDialog(_StayingDialog):
    """``then`` is called once the paper was found to be good."""

    def __init__(self, parent: QWidget, desk: Desk, then: Callable[[], None]) -> None:
        super().__init__(parent, desk, "", "")
        self._then = then
        self.setWindowTitle(self.tr("Would this paper open the vault?"))
        self.title.setText(self.windowTitle())
        self.sentence.setText(self.tr("It is only compared: nobody gets new keys, and nothing is written."))
        self.sentence.show()
        self.paper = PaperField(desk)
        self.body.addWidget(self.paper)
        self.body.addWidget(self.failure)
        self.add_buttons(self.tr("Check"))

    def accept(self) -> None:
        text = self.paper.text

        def call(session: Session) -> None:
            from vault.recovery import check_recovery_key

            check_recovery_key(session, text)

        self._run(call, self._checked)

    def _checked(self, _: object) -> None:
        self.paper.wipe()
        self._finish()
        self._then()


class SplitDialog(_StayingDialog):
    """``then`` gets the sheets that were written."""

    def __init__(self, parent: QWidget, desk: Desk, then: Callable[[list[Path]], None]) -> None:
        super().__init__(parent, desk, "", "")
        self._then = then
        self.setWindowTitle(self.tr("Split the recovery key?"))
        self.title.setText(self.windowTitle())
        self.sentence.setText(
            self.tr("Each keeper gets a sheet; one alone opens nothing. The unsplit key goes on working: destroy it.")
        )
        self.sentence.show()
        self.paper = PaperField(desk)
        self.shares, self.threshold = Combo(), Combo()
        self.shares.setObjectName("split_shares")
        self.threshold.setObjectName("split_threshold")
        for number in range(2, _MOST_SHARES + 1):
            self.shares.addItem(str(number), number)
        self.shares.setCurrentIndex(self.shares.findData(3))
        self.shares.currentIndexChanged.connect(self._fill_threshold)
        self._fill_threshold()
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(Field(self.tr("Sheets"), self.shares))
        line.addWidget(Field(self.tr("Needed together"), self.threshold))
        self.body.addWidget(self.paper)
        self.body.addLayout(line)
        self.body.addWidget(self.failure)
        self.add_buttons(self.tr("Save the sheets…"))

    def _fill_threshold(self) -> None:
        before = self.threshold.currentData() or 2
        self.threshold.clear()
        for number in range(2, int(self.shares.currentData()) + 1):
            self.threshold.addItem(str(number), number)
        self.threshold.setCurrentIndex(max(0, self.threshold.findData(before)))

    def accept(self) -> None:
        files.ask_for_folder(self, self.tr("Folder for the sheets"), self.save_to)

    def save_to(self, folder: Path) -> None:
        text, shares, threshold = self.paper.text, self.shares.currentData(), self.threshold.currentData()

        def call(session: Session) -> list[str]:
            from vault.recovery import make_shares

            return make_shares(session, text, shares=shares, threshold=threshold)

        self._run(call, lambda lines: self._write(folder, cast("list[str]", lines), threshold))

    def _write(self, folder: Path, lines: list[str], threshold: int) -> None:
        from ui.i18n import language
        from ui.share_pdf import write_share_sheets
        from vault.errors import VaultError

        session = self._desk.session
        if session is None:
            return
        try:
            sheets = write_share_sheets(
                folder, lines, threshold=threshold, team=session.team, vault_id=session.vault_id, lang=language()
            )
        except VaultError as error:
            self._failed(error)
            return
        self.paper.wipe()
        self._finish()
        self._then(sheets)


class PasswordDialog(_StayingDialog):
    """``then`` is called once the password is another."""

    def __init__(self, parent: QWidget, desk: Desk, then: Callable[[], None]) -> None:
        super().__init__(parent, desk, "", "")
        self._then = then
        self.setWindowTitle(self.tr("Change your password?"))
        self.title.setText(self.windowTitle())
        self.sentence.setText(self.tr("Your other computers ask for the new one from their next unlock on."))
        self.sentence.show()
        session = desk.session
        name = session.member.name if session is not None else ""
        self.present = SecretEdit()
        self.present.setObjectName("present_password")
        self.new = NewPassword(desk, lambda: [name])
        self.body.addWidget(Field(self.tr("Present password"), self.present))
        self.body.addWidget(self.new)
        self.body.addWidget(self.failure)
        self.add_buttons(self.tr("Change it"))
        self.present.textChanged.connect(self._show_ready)
        self.new.changed.connect(self._show_ready)
        self._show_ready()

    def _show_ready(self) -> None:
        self.act_button.setEnabled(bool(self.present.text()) and self.new.ready)

    def accept(self) -> None:
        present, new = self.present.text(), self.new.password.text()

        def call(session: Session) -> None:
            from vault.team.own_password import change_password
            from vault.unlocking import try_password

            try_password(session, present)
            change_password(session, new)

        self._run(call, self._changed)

    def _changed(self, _: object) -> None:
        self.present.wipe()
        self.new.wipe()
        self._finish()
        self._then()
