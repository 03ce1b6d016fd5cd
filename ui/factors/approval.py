"""Four eyes: asks a colleague, shows where the question stands, and goes on by itself once the answer is yes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from ui.error_text import error_text, sentences
from ui.factors.meeting import WIDTH, Waiting, fit
from ui.i18n import translate
from ui.kit.chip import Chip, ChipSpec
from ui.kit.dialogs import Dialog
from ui.kit.form import Field, LineEdit
from ui.kit.text import Label

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.team.views import RequestRow


class ApprovalDialog(Dialog):
    """Accepted when everything that was asked for is approved. Closing it leaves the question standing."""

    def __init__(self, desk: Desk, parent: QWidget, waiting: Waiting) -> None:
        super().__init__(parent, "")
        self._desk = desk
        self._waiting = waiting
        self._requests: list[str] = []
        self.setObjectName("approval_dialog")
        self.setFixedWidth(WIDTH)
        self.setWindowTitle(self.tr("Another member has to agree"))
        self.title.setText(self.windowTitle())
        self.sentence.setText(
            sentences(
                waiting.words,
                self.tr("This takes four eyes. Who may approve: {ask}").format(
                    ask=translate("factors", ", ").join(waiting.ask)
                ),
            )
        )
        self.sentence.show()
        self.reason = LineEdit()
        self.reason.setObjectName("approval_reason")
        self.reason.setMaxLength(500)
        self.reason_field = Field(self.tr("Reason"), self.reason, self.tr("They read it before they decide."))
        self.state = Chip()
        self.state.setObjectName("approval_state")
        self.told = Label("", "small", "text2", wrap=True)
        self.body.addWidget(self.reason_field)
        self.body.addWidget(self.state)
        self.body.addWidget(self.told)
        self.state.hide()
        self.told.hide()
        self.add_buttons(self.tr("Ask for approval"))
        self.act_button.clicked.disconnect(self.accept)
        self.act_button.clicked.connect(self._ask)
        desk.changed.connect(self._look)
        desk.locked.connect(self.reject)
        self._find_asked()

    def _find_asked(self) -> None:
        """What was asked for before is not asked again: then the dialog shows how it stands."""
        session, waiting = self._desk.session, self._waiting

        def call() -> list[str]:
            from vault.factors import asked_already

            return asked_already(session, waiting.operation, waiting.scopes) if session is not None else []

        self._desk.run(self, call, done=self._asked)

    def _ask(self) -> None:
        session, waiting, reason = self._desk.session, self._waiting, self.reason.text()

        def call() -> list[str]:
            from vault.factors import ask_approval

            return ask_approval(session, waiting.operation, waiting.scopes, reason) if session is not None else []

        self.act_button.setEnabled(False)
        self._desk.run(self, call, done=self._asked, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        message = error_text(error)
        self.act_button.setEnabled(True)
        self.reason_field.set_error(sentences(message.what, message.hint))

    def _asked(self, requests: list[str]) -> None:
        if not requests:
            self.reason.setFocus()
            return
        self._requests = requests
        self.reason_field.hide()
        self.act_button.hide()
        self.cancel_button.setText(translate("dialogs", "Close"))
        self.cancel_button.setFocus()
        self._show(
            ChipSpec("clock-outline", self.tr("Waits for approval"), "blue"),
            self.tr(
                "It goes on by itself once they agree. You may close this: the question stays, and so does the yes."
            ),
        )
        self._look()

    def _show(self, spec: ChipSpec, told: str) -> None:
        self.state.set_spec(spec)
        self.told.setText(told)
        self.state.show()
        self.told.show()
        fit(self)

    def _look(self) -> None:
        session = self._desk.session
        if session is None or not self._requests:
            return

        def call() -> list[Any]:
            from vault.team.requests import list_requests

            return [row for row in list_requests(session) if row.id in self._requests]

        self._desk.run(self, call, done=self._judge)

    def _judge(self, rows: list[RequestRow]) -> None:
        denied = next((row for row in rows if row.state == "denied"), None)
        if denied is not None:
            who = denied.answered_by or ""
            refused = ChipSpec("close-circle-outline", self.tr("Refused by {name}").format(name=who), "red")
            self._show(refused, self.tr("Nothing was opened. You may ask again, with another reason."))
            self._requests = []
        elif rows and all(row.state == "approved" for row in rows):
            self._requests = []
            self.accept()
