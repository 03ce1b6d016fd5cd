"""Who is to get new keys, by which paper, and the new password."""

from __future__ import annotations

from ui.desk import Desk
from ui.error_text import error_text
from ui.kit.banner import Banner
from ui.kit.form import Field, LineEdit
from ui.kit.text import Label
from ui.unlock.new_password import NewPassword
from ui.unlock.paper import PaperField
from ui.unlock.steps import Step
from vault.errors import ApprovalNeeded


class RecoverStep(Step):
    def __init__(self, desk: Desk, member: str) -> None:
        super().__init__()
        self.setObjectName("recover_step")
        self.member = LineEdit(member)
        self.member.setObjectName("recover_member")
        self.member_field = Field("", self.member)
        self.paper = PaperField(desk)
        self.new = NewPassword(desk, lambda: [self.member.text()])
        self.failure = Banner("red", "alert-circle-outline")
        self.failure.setObjectName("recover_failure")
        self.failure.hide()
        self.body.addWidget(self.member_field)
        self.body.addWidget(self.paper)
        self.body.addWidget(self.new)
        self.loud = Label("", "small", "text2", wrap=True)
        self.body.addWidget(self.loud)
        self.body.addWidget(self.failure)
        self.member.textChanged.connect(self._changed)
        self.paper.paper.textChanged.connect(self._changed)
        self.new.changed.connect(self._changed)
        self.retranslate()

    @property
    def ready(self) -> bool:
        return bool(self.member.text().strip()) and bool(self.paper.text) and self.new.ready

    @property
    def missing(self) -> str:
        if not self.member.text().strip():
            return self.tr("Fill in the member's name")
        return self.new.missing if self.paper.text else self.tr("Type the recovery key or its shares")

    def enter(self) -> None:
        (self.paper.paper if self.member.text() else self.member).setFocus()

    def wipe(self) -> None:
        self.paper.wipe()
        self.new.wipe()

    def show_failure(self, error: Exception) -> None:
        """What was typed stays: after an approval the same is needed once more."""
        message = error_text(error)
        waits = isinstance(error, ApprovalNeeded)
        then = self.tr("Afterwards, press the button again.") if waits else ""
        icon = "account-clock-outline" if waits else "alert-circle-outline"
        self.failure.set("amber" if waits else "red", icon, message.what, proof=f"{message.hint} {then}".strip())
        self.failure.show()

    def retranslate(self) -> None:
        self.title.setText(self.tr("New keys by the recovery key"))
        self.sentence.setText(
            self.tr(
                "For somebody who lost the password or the only device. Another owner has to agree where there is one."
            )
        )
        self.member_field.set_label(self.tr("Whose password is lost"))
        self.loud.setText(
            self.tr(
                "The old password, the old secret key and every device used until now will open nothing any more. "
                "Everybody in the team is told."
            )
        )
        self.paper.retranslate()

    def _changed(self) -> None:
        self.failure.hide()
        self.ready_changed.emit()
