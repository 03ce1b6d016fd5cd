"""A new invitation: whom, as what, for which brands, how long; then its text, once, to hand over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.error_text import error_text, sentences
from ui.factors.meeting import fit
from ui.i18n import translate
from ui.kit.buttons import Button
from ui.kit.choice import CheckBox
from ui.kit.dialogs import Dialog
from ui.kit.form import Combo, Field, LineEdit, TextEdit
from ui.kit.text import Label
from ui.names import role_name
from ui.team.qr import QrCode
from ui.team.view import TeamView
from ui.team.words import moment

if TYPE_CHECKING:
    from vault.team.views import Invited

_HOURS = (24, 72, 168)
_LED_ROLES = ("operator", "service", "viewer")


class InviteDialog(Dialog):
    """Keeps what was typed when the vault refuses it."""

    def __init__(self, view: TeamView, *, name: str = "", role: str = "operator", brands: Sequence[str] = ()) -> None:
        sentence = translate(
            "team", "They join with a one-time text, which is not in the vault: hand it over yourself, to nobody else."
        )
        super().__init__(view, translate("team", "Invite a member"), sentence)
        self._view = view
        look = view.shown
        assert look is not None
        self.name = LineEdit(name)
        self.name.setObjectName("invite_name")
        self.role, self.hours = Combo(), Combo()
        self.role.setObjectName("invite_role")
        self.hours.setObjectName("invite_hours")
        everywhere = "change_policy" in look.rights
        for row in look.roles:
            if everywhere or row.id in _LED_ROLES:
                self.role.addItem(role_name(row.name), row.id)
        self.role.setCurrentIndex(max(0, self.role.findData(role)))
        for hours in _HOURS:
            self.hours.addItem(translate("team", "%n days", None, hours // 24), hours)
        self.hours.setCurrentIndex(1)
        self.login = LineEdit()
        self.login.setObjectName("invite_login")
        self.name_field = Field(translate("team", "Name"), self.name, translate("team", "As colleagues know them."))
        self.body.addWidget(self.name_field)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(Field(translate("team", "Role"), self.role), 3)
        line.addWidget(Field(translate("team", "Good for"), self.hours), 2)
        self.body.addLayout(line)
        self.brands: list[tuple[str, CheckBox]] = []
        self._add_brands([one.name for one in look.scopes if one.is_brand], brands)
        if look.database:
            help = translate("team", "What the database's administrator made for them.")
            self.body.addWidget(Field(translate("team", "Database login"), self.login, help))
        self.weighty = Label("", "small", "text2", wrap=True)
        self.body.addWidget(self.weighty)
        self.role.currentIndexChanged.connect(self._show_weight)
        self._show_weight()
        button = self.add_buttons(translate("team", "Make the invitation"))
        button.clicked.disconnect(self.accept)
        button.clicked.connect(self._make)

    def _add_brands(self, names: Sequence[str], chosen: Sequence[str]) -> None:
        if not names:
            return
        self.body.addWidget(Label(translate("team", "Brands whose directory they read"), "small_bold", "text2"))
        column = QVBoxLayout()
        column.setSpacing(2)
        for name in names[:12]:
            box = CheckBox(name)
            box.setChecked(name in chosen or len(names) == 1)
            self.brands.append((name, box))
            column.addWidget(box)
        self.body.addLayout(column)

    def _show_weight(self) -> None:
        weighty = str(self.role.currentData()) in ("owner", "lead")
        waits = translate("team", "This role waits after joining until another member compared six words with them.")
        opens = translate("team", "Opens no password by itself: that takes a grant.")
        self.weighty.setText(waits if weighty else opens)
        fit(self)

    def _make(self) -> None:
        session = self._view.desk.session
        name, role, hours = self.name.text().strip(), str(self.role.currentData()), int(self.hours.currentData())
        brands = [brand for brand, box in self.brands if box.isChecked()]
        login = self.login.text().strip()
        if session is None:
            return
        if not name:
            self.name_field.set_error(translate("team", "Type the name first."))
            self.name.setFocus()
            return
        view = self._view

        def make() -> Invited:
            from vault.team.invitations import invite

            return invite(session, name=name, role=role, brands=brands, login=login, hours=hours)

        self.act_button.setEnabled(False)
        view.desk.run(self, make, done=self._made, failed=self._failed)

    def _made(self, invited: object) -> None:
        name = self.name.text().strip()
        view = self._view
        self.accept()
        show_invitation(view, name, cast("Invited", invited))

    def _failed(self, error: Exception) -> None:
        self.act_button.setEnabled(True)
        self.name_field.set_error(sentences(*error_text(error)))
        fit(self)


def show_invitation(view: TeamView, name: str, invited: Invited) -> Dialog:
    """The text and its picture; once closed, neither is to be had again."""
    words = translate(
        "team",
        "Good once, until {time}. Whoever reads it can join in this name: hand it over in person or by a call, not "
        "through the database. It is not shown again.",
    ).format(time=moment(invited.expires_at))
    dialog = Dialog(view, translate("team", "Invitation for {name}").format(name=name), words)
    text = TextEdit(3)
    text.setObjectName("invitation_text")
    text.setPlainText(invited.invite)
    text.setReadOnly(True)
    text.setAccessibleName(translate("team", "Text of the invitation"))
    qr = QrCode(invited.invite, 208)
    qr.setAccessibleName(translate("team", "The same as a QR code"))
    dialog.body.addWidget(qr, 0, Qt.AlignmentFlag.AlignHCenter)
    dialog.body.addWidget(text)
    place = translate("team", "The vault lies at: {place}").format(place=invited.location)
    where = Label(place, "small", "text2", wrap=True)
    dialog.body.addWidget(where)
    copy = Button(translate("team", "Copy the text"), "primary", "content-copy")
    copy.setObjectName("copy_invitation")
    label = translate("team", "Invitation")
    copy.clicked.connect(lambda: view.desk.clipboard.copy(invited.invite, label))
    close = Button(translate("team", "Close"))
    close.setObjectName("close_invitation_text")
    close.clicked.connect(dialog.accept)
    dialog.foot.addWidget(close)
    dialog.foot.addWidget(copy)
    dialog.open()
    copy.setFocus()
    fit(dialog)
    return dialog
