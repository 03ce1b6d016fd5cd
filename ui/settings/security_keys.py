"""The member's own security keys: what is enrolled, one more, one less."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.desk import Desk
from ui.error_text import error_text, sentences
from ui.kit.buttons import Button
from ui.kit.dialogs import Dialog, ask
from ui.kit.form import Field, LineEdit
from ui.settings.section import Section

if TYPE_CHECKING:
    from vault.views import SecurityKeyRow

_LONGEST = 100


class SecurityKeySection(Section):
    """One row a key, and a last one that adds another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("security_key_section")
        self._desk = desk
        self._known: list[SecurityKeyRow] = []
        self.retranslate()

    def load(self) -> None:
        session = self._desk.session
        if session is None:
            return

        def call() -> list[SecurityKeyRow]:
            from vault.security_keys import list_security_keys

            return list_security_keys(session)

        self._desk.run(self, call, done=self._show)

    def _show(self, rows: list[SecurityKeyRow]) -> None:
        if rows != self._known:
            self._known = rows
            self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Security keys"))
        self.rows.clear()
        for key in self._known:
            self._add_key(key)
        self.add_button = Button(self.tr("Add a security key"))
        self.add_button.setObjectName("add_security_key")
        self.add_button.clicked.connect(self._ask_label)
        self.add(self.add_button).set_words(
            self.tr("Another key") if self._known else self.tr("No key yet"),
            self.tr("A FIDO2 key is your second factor for core accounts; until then a colleague has to agree."),
        )

    def _add_key(self, key: SecurityKeyRow) -> None:
        remove = Button(self.tr("Remove"))
        remove.setObjectName("remove_security_key")
        remove.clicked.connect(lambda: self._ask_removal(key))
        self.add(remove).set_words(key.label, self.tr("Added on {day}").format(day=key.added_at[:10]))
        remove.setAccessibleName(self.tr("Remove {name}").format(name=key.label))

    def _ask_label(self) -> None:
        LabelDialog(self._desk, self).open()

    def _ask_removal(self, key: SecurityKeyRow) -> None:
        ask(
            self,
            self.tr("Remove the security key {name}?").format(name=key.label),
            self.tr("It opens nothing any more. Without another key a colleague has to agree."),
            self.tr("Remove"),
            then=lambda: self._remove(key),
            destroys=True,
        )

    def _remove(self, key: SecurityKeyRow) -> None:
        session = self._desk.session

        def call() -> None:
            from vault.security_keys import remove_key

            if session is not None:
                remove_key(session, key.id)

        self._desk.run(self, call, done=lambda _: self.load())

    def enrol(self, label: str) -> None:
        from ui.factors.touch import TouchDialog, enrolling

        dialog = TouchDialog(self._desk, self, enrolling(label))
        dialog.accepted.connect(self.load)
        dialog.open()


class LabelDialog(Dialog):
    """What the key is called; then whatever enrolling one takes, and the touch."""

    def __init__(self, desk: Desk, section: SecurityKeySection) -> None:
        super().__init__(section, "")
        self._desk = desk
        self._section = section
        self.setObjectName("key_label_dialog")
        self.setWindowTitle(self.tr("Add a security key"))
        self.title.setText(self.windowTitle())
        self.sentence.setText(self.tr("It will be asked for when you use core accounts. Give it a name first."))
        self.sentence.show()
        self.label = LineEdit()
        self.label.setObjectName("key_label")
        self.label.setMaxLength(_LONGEST)
        self.field = Field(self.tr("Name"), self.label, self.tr("Such as: desk, key ring"))
        self.body.addWidget(self.field)
        self.add_buttons(self.tr("Go on"))
        self.act_button.clicked.disconnect(self.accept)
        self.act_button.clicked.connect(self._go_on)
        desk.locked.connect(self.reject)
        self.label.setFocus()

    def _go_on(self) -> None:
        session, label = self._desk.session, self.label.text().strip()

        def call() -> None:
            from vault.security_keys import ask_new_key

            if session is not None:
                ask_new_key(session, label)

        self._desk.run(self, call, done=lambda _: self._enrol(label), failed=self._failed)

    def _enrol(self, label: str) -> None:
        self.accept()
        self._section.enrol(label)

    def _failed(self, error: Exception) -> None:
        message = error_text(error)
        self.field.set_error(sentences(message.what, message.hint))
        self.label.setFocus()
