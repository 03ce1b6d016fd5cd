"""From an account: ask for access to it, or give somebody access, with a level and a last day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.accounts.words import level_word
from ui.desk import Desk
from ui.error_text import error_text, sentences
from ui.factors.meeting import fit
from ui.i18n import translate
from ui.kit import toast
from ui.kit.choice import CheckBox
from ui.kit.dialogs import Dialog
from ui.kit.form import Combo, Field, LineEdit
from ui.kit.text import Label
from ui.team.day_edit import DayEdit
from ui.team.grants import use_and_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from vault.session import Session

_LEVELS = ("use", "view", "manage")


def _explained(level: str) -> str:
    return {
        "use": translate("team", "Copies password and code"),
        "view": translate("team", "Sees and changes the password"),
        "manage": translate("team", "Edits the account and gives access"),
    }[level]


class _AccessDialog(Dialog):
    """Keeps what was chosen when the vault refuses it."""

    def __init__(self, desk: Desk, parent: QWidget, title: str, sentence: str, act: str) -> None:
        super().__init__(parent, title, sentence)
        self._desk, self._from = desk, parent
        self.level = Combo()
        self.level.setObjectName("access_level")
        for level in _LEVELS:
            words = translate("team", "{level}: {what}").format(level=level_word(level), what=_explained(level))
            self.level.addItem(words, level)
        self.level_field = Field(translate("team", "Level"), self.level)
        self.fill()
        self.failure = Label("", "small", "red", wrap=True)
        self.failure.setObjectName("access_failure")
        self.failure.hide()
        self.body.addWidget(self.failure)
        button = self.add_buttons(act)
        button.clicked.disconnect(self.accept)
        button.clicked.connect(self.go)

    def fill(self) -> None:
        """The fields, from top to bottom."""

    def go(self) -> None:
        """The button was pressed."""

    def work(self, call: Callable[[Session], Any], said: str) -> None:
        session = self._desk.session
        if session is None:
            return

        def done(_: object) -> None:
            toast.show(self._from, said)
            self.accept()

        self.act_button.setEnabled(False)
        self._desk.run(self, lambda: call(session), done=done, failed=self.tell)

    def tell(self, error: Exception) -> None:
        self.act_button.setEnabled(True)
        self.failure.setText(sentences(*error_text(error)))
        self.failure.show()
        fit(self)


class AskDialog(_AccessDialog):
    def __init__(self, desk: Desk, parent: QWidget, account_id: str, name: str) -> None:
        self._account = account_id
        title = translate("team", "Ask for access to {name}?").format(name=name)
        sentence = translate("team", "Whoever manages it sees your request at once and answers it.")
        super().__init__(desk, parent, title, sentence, translate("team", "Ask for access"))

    def fill(self) -> None:
        self.reason = LineEdit()
        self.reason.setObjectName("access_reason")
        self.reason_field = Field(translate("team", "Reason"), self.reason, translate("team", "Stands in the record."))
        self.body.addWidget(self.level_field)
        self.body.addWidget(self.reason_field)

    def go(self) -> None:
        level, reason = str(self.level.currentData()), self.reason.text().strip()
        if not reason:
            self.reason_field.set_error(translate("team", "Say what you need it for."))
            self.reason.setFocus()
            fit(self)
            return

        def ask(session: Session) -> None:
            from vault.team.requests import open_request

            open_request(session, self._account, level=level, reason=reason)

        self.work(ask, translate("team", "Asked for access"))


class GiveDialog(_AccessDialog):
    def __init__(self, desk: Desk, parent: QWidget, account_id: str, name: str) -> None:
        self._account = account_id
        title = translate("team", "Give access to {name}").format(name=name)
        super().__init__(desk, parent, title, use_and_view(), translate("team", "Give access"))
        session = desk.session
        if session is not None:
            desk.run(self, lambda: _others(session), done=self._show_members)

    def fill(self) -> None:
        self.member = Combo()
        self.member.setObjectName("access_member")
        self.ends = CheckBox(translate("team", "Ends after"))
        self.ends.setObjectName("access_ends")
        self.until = DayEdit()
        self.until.setObjectName("access_until")
        self.until.setDate(self.until.date().addDays(30))
        self.until.setEnabled(False)
        self.until.setAccessibleName(translate("team", "Last day"))
        self.ends.toggled.connect(self.until.setEnabled)
        self.body.addWidget(Field(translate("team", "Member"), self.member))
        self.body.addWidget(self.level_field)
        line = QHBoxLayout()
        line.addWidget(self.ends)
        line.addWidget(self.until)
        line.addStretch(1)
        self.body.addLayout(line)

    def _show_members(self, found: object) -> None:
        for member_id, name in cast("list[tuple[str, str]]", found):
            self.member.addItem(name, member_id)
        self.act_button.setEnabled(self.member.count() > 0)

    def go(self) -> None:
        member, level = str(self.member.currentData() or ""), str(self.level.currentData())
        until = self.until.day() if self.ends.isChecked() else None
        if not member:
            return

        def give(session: Session) -> None:
            from vault.team.grants import give_grant

            give_grant(session, to=member, level=level, account=self._account, until=until)

        said = translate("team", "{name} has access now").format(name=self.member.currentText())
        self.work(give, said)


def _others(session: Session) -> list[tuple[str, str]]:
    members = session.state.members.values()
    return [(one.id, one.name) for one in members if one.active and one.id != session.ring.member]
