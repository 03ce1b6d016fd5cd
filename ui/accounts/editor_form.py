"""The editor's fields: which of them matter is decided by what the account logs in with, and that is asked first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.accounts.listing import SCAN_ROOTS
from ui.accounts.password_box import PasswordBox
from ui.accounts.people_edit import NamesEdit
from ui.accounts.totp_box import TotpBox
from ui.accounts.words import root_name
from ui.kit.buttons import Button
from ui.kit.choice import CheckBox, Radio
from ui.kit.form import Field, LineEdit, TextEdit
from ui.kit.text import Label
from vault.platforms import Platform
from vault.views import AccountDetail

if TYPE_CHECKING:
    from ui.accounts.service import AccountService, Names

ROOTS = ("password", "sim", "wechat_person", "main_account", "personal_profile")
_TEXTS = ("name", "brand", "login", "responsible", "admin", "deputy", "real_name", "phone", "holder", "email",
          "verified_until")  # fmt: skip
_SECRETS = ("phone", "email", "recovery_codes")  # shown masked: an empty field leaves them as they are


class Group(QWidget):
    """A heading and fields under it, two side by side where both are short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", "h3")
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(12)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addLayout(self.grid)

    def arrange(self, fields: Sequence[QWidget], wide: Sequence[QWidget] = ()) -> None:
        """``fields`` in order, two a line; those in ``wide`` take a line each. Others that stood here are hidden."""
        row, column = 0, 0
        while (item := self.grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
        for field in fields:
            if field in wide:
                row, column = (row + 1, 0) if column else (row, 0)
                self.grid.addWidget(field, row, 0, 1, 2)
                row += 1
            else:
                self.grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignTop)
                row, column = (row + 1, 0) if column else (row, 1)
            field.show()  # only now: a widget without a parent would open a window of its own


class EditorForm(QWidget):
    """changed(): something was typed; sought(part): it has the focus and wants to be seen.

    ``values()`` is what differs from what was loaded.
    """

    changed = Signal()
    sought = Signal(object)

    def __init__(self, service: AccountService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._platform: Platform | None = None
        self._loaded: dict[str, Any] = {}
        self._masked: dict[str, str] = {}
        self._root = "password"
        self._has_password = False
        self._has_totp = False
        self._with_password = False
        self._filling = False
        self.edits: dict[str, LineEdit] = {name: self._edit(name) for name in _TEXTS}
        self.fields: dict[str, Field] = {name: Field("", edit) for name, edit in self.edits.items()}
        self.operators = NamesEdit("operators", several=True)
        self.fields["operators"] = Field("", self.operators)
        self.note = TextEdit(3)
        self.note.setObjectName("note")
        self.fields["note"] = Field("", self.note)
        self.recovery = TextEdit(4)
        self.recovery.setObjectName("recovery_codes")
        self.fields["recovery_codes"] = Field("", self.recovery)
        self.core = CheckBox()
        self.core.setObjectName("core")
        self.roots = {root: Radio() for root in ROOTS}
        self.password = PasswordBox(service, self._own_words)
        self.fields["password"] = Field("", self.password)
        self.totp = TotpBox(service)
        self.totp_title = Label("", "h3")
        self.add_password = Button("", "text", "plus", small=True)
        self.add_password.setObjectName("alsoPassword")
        self._lay_out()
        self._connect()
        self.retranslate()

    # what goes in and what comes out

    def start(self, platform: Platform, names: Names | None = None) -> None:
        """An empty form for a new account on ``platform``."""
        self._platform = platform
        self.set_root(platform.trust_root)
        self.password.set_rules(platform.password)

    def load(self, detail: AccountDetail, platform: Platform | None) -> None:
        row = detail.row
        self.clear()
        self._filling = True
        self._platform = platform
        self._has_password, self._has_totp = row.has_password, row.has_totp
        texts = {
            "name": row.name, "brand": row.brand, "login": row.login, "responsible": row.responsible,
            "admin": detail.admin or "", "deputy": detail.deputy or "", "verified_until": row.verified_until or "",
        }  # fmt: skip
        for name, text in texts.items():
            self.edits[name].setText(text)
        self.operators.set_names(detail.operators)
        self.note.setPlainText(detail.note)
        self.core.setChecked(row.tier == "core")
        self._masked = {"phone": detail.phone or "", "email": detail.email or ""}
        self._masked["recovery_codes"] = detail.recovery_codes or ""
        self.edits["brand"].setEnabled(False)  # secrets are sealed to their brand: they do not change it
        self.password.set_rules(platform.password if platform is not None else None)
        self.set_root(row.root_of_trust)
        self._filling = False
        self._loaded = self._everything()
        self._loaded["root_of_trust"] = row.root_of_trust
        self._write_help()

    def values(self) -> dict[str, Any]:
        """The draft's fields that were changed; secrets only where something was typed."""
        now = self._everything()
        changed = {name: value for name, value in now.items() if value != self._loaded.get(name, _empty_like(value))}
        if not self._loaded and self._platform is not None:
            changed["platform"] = self._platform.id
            changed["root_of_trust"] = self._root
        return changed

    def has_changes(self) -> bool:
        changed = self.values()
        new = {"platform", "root_of_trust"} if not self._loaded else set()
        return bool(changed.keys() - new)

    def clear(self) -> None:
        """Nothing typed, nothing loaded, no secret left."""
        self._filling = True
        self._loaded, self._masked = {}, {}
        self._has_password = self._has_totp = self._with_password = False
        for edit in (*self.edits.values(), self.operators):
            edit.clear()
        self.edits["brand"].setEnabled(True)
        self.note.clear()
        self.recovery.clear()
        self.core.setChecked(False)
        self.password.wipe()
        self.totp.wipe()
        for field in self.fields.values():
            field.set_error("")
        self._filling = False

    def offer(self, names: Names) -> None:
        """What to complete with."""
        for field in ("admin", "deputy", "real_name", "holder"):
            self._names_edit(field).set_known(names.persons)
        self.operators.set_known(names.persons)
        self._names_edit("brand").set_known(names.brands)
        self._names_edit("responsible").set_known(names.members)
        self.password.set_policy(dict(names.policy))

    def focus_on(self, field: str) -> None:
        if field == "password":
            self.show_password()
            self.password.edit.setFocus()
            self.sought.emit(self.password)
        elif field == "totp":
            self.totp.edit.setFocus()
            self.sought.emit(self.totp)
        else:
            self.edits["name"].setFocus()

    def show_password(self) -> None:
        """Also where the account opens by a scan."""
        self._with_password = True
        self._show_what_matters()

    def set_root(self, root: str) -> None:
        self._root = root
        if root in self.roots:
            self.roots[root].setChecked(True)
        self._show_what_matters()

    @property
    def root(self) -> str:
        return self._root

    # how it looks

    def retranslate(self) -> None:
        self.ask.setText(self.tr("What does this account log in with?"))
        for root, radio in self.roots.items():
            radio.setText(root_name(root))
        labels = {
            "name": self.tr("Name"), "brand": self.tr("Brand"), "login": self.tr("Login"),
            "responsible": self.tr("Responsible"), "admin": self.tr("Administrator"),
            "operators": self.tr("Operators"), "deputy": self.tr("Deputy"), "real_name": self.tr("Real-name person"),
            "phone": self.tr("Phone"), "holder": self.tr("Who keeps the SIM"), "email": self.tr("Email"),
            "verified_until": self.tr("Verified until"), "note": self.tr("Note"), "password": self.tr("Password"),
            "recovery_codes": self.tr("Recovery codes"),
        }  # fmt: skip
        for name, label in labels.items():
            self.fields[name].set_label(label)
        self.core.setText(self.tr("Core account: stricter policy"))
        self.account_group.title.setText(self.tr("Account"))
        self.people_group.title.setText(self.tr("Who can let people in"))
        self.totp_title.setText(self.tr("One-time codes"))
        self.more_group.title.setText(self.tr("More"))
        self.add_password.setText(self.tr("There is a password as well"))
        self.password.retranslate()
        self.totp.retranslate()
        self._write_help()

    def _write_help(self) -> None:
        keep = self.tr("Now {masked}. Leave it empty to keep it")
        for name in _SECRETS:
            masked = self._masked.get(name, "")
            self.fields[name].set_help(keep.format(masked=masked) if masked else "")
        self.fields["password"].set_help(
            self.tr("Leave it empty to keep the present one") if self._has_password else ""
        )
        self.fields["operators"].set_help(self.tr("Several names with a comma between"))
        self.fields["responsible"].set_help("" if self._loaded else self.tr("Empty: you"))
        fixed, new = self.tr("An account stays with its brand"), self.tr("A new name makes a new brand")
        self.fields["brand"].set_help(fixed if self._loaded else new)
        self.fields["verified_until"].set_help(self.tr("As 2027-03-12"))

    def _show_what_matters(self) -> None:
        by_person = self._root in SCAN_ROOTS
        wants_password = not by_person or self._has_password or self._with_password
        self.secret_group.setVisible(wants_password)
        self.add_password.setVisible(not wants_password)
        applicable = self._platform is None or self._platform.totp != "none"
        self._totp_part.setVisible(wants_password and (applicable or self._has_totp))
        first, second = (self.people_group, self._secret_part) if by_person else (self._secret_part, self.people_group)
        self._body.removeWidget(first)
        self._body.removeWidget(second)
        self._body.insertWidget(2, first)
        self._body.insertWidget(3, second)
        self._arrange_people()
        last = ["recovery_codes", "note"] if self._root == "password" else ["note"]
        wide = [self.fields[name] for name in last]
        self.more_group.arrange([self.fields["verified_until"], *wide], wide)
        self._write_help()

    def _arrange_people(self) -> None:
        """What opens the account comes first: the SIM and its keeper, or the people who scan."""
        people = ["admin", "operators", "deputy"]
        if self._root == "wechat_person":
            names = [*people, "real_name", "phone"]
        elif self._root == "sim":
            names = ["phone", *([] if self._loaded else ["holder"]), *people, "email"]
        else:
            names = [*people, "phone", "email"]
        self.people_group.arrange([self.fields[name] for name in names])

    def _lay_out(self) -> None:
        self.ask = Label("", "h3")
        question = QWidget()
        roots = QVBoxLayout(question)
        roots.setContentsMargins(0, 8, 0, 0)
        roots.setSpacing(2)
        roots.addWidget(self.ask)
        for root, radio in self.roots.items():
            radio.setObjectName(f"root.{root}")
            roots.addWidget(radio)
        roots.addWidget(self.add_password)
        self.account_group, self.people_group, self.more_group = Group(), Group(), Group()
        account = [self.fields[name] for name in ("name", "brand", "login", "responsible")]
        self.account_group.arrange([*account, self.core], [self.core])
        self.secret_group = Group()
        self.secret_group.title.hide()  # the field's own label says the same
        self.secret_group.arrange([self.fields["password"]], [self.fields["password"]])
        self._totp_part = QWidget()
        totp = QVBoxLayout(self._totp_part)
        totp.setContentsMargins(0, 8, 0, 0)
        totp.setSpacing(10)
        totp.addWidget(self.totp_title)
        totp.addWidget(self.totp)
        self._secret_part = QWidget()
        secret = QVBoxLayout(self._secret_part)
        secret.setContentsMargins(0, 0, 0, 0)
        secret.addWidget(self.secret_group)
        secret.addWidget(self._totp_part)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(12)
        for part in (question, self.account_group, self._secret_part, self.people_group, self.more_group):
            self._body.addWidget(part)

    def _connect(self) -> None:
        for edit in (*self.edits.values(), self.operators):
            edit.textChanged.connect(self._typed)
        self.note.textChanged.connect(self._typed)
        self.recovery.textChanged.connect(self._typed)
        self.core.toggled.connect(self._typed)
        self.password.changed.connect(self._typed)
        self.totp.changed.connect(self._typed)
        self.add_password.clicked.connect(self._add_password)
        for radio in self.roots.values():
            radio.toggled.connect(self._root_chosen)

    def _typed(self) -> None:
        if self._filling:
            return
        sender = self.sender()
        field = self.fields.get(sender.objectName()) if sender is not None else None
        if field is not None:
            field.set_error("")
            self.password.judge_soon()
        self.changed.emit()

    def _root_chosen(self, on: bool) -> None:
        root = next((root for root, radio in self.roots.items() if radio.isChecked()), self._root)
        if on and root != self._root:
            self._root = root
            self._show_what_matters()
            self.changed.emit()

    def _add_password(self) -> None:
        self.focus_on("password")

    def _everything(self) -> dict[str, Any]:
        found: dict[str, Any] = {name: edit.text().strip() for name, edit in self.edits.items()}
        found["operators"] = self.operators.names()
        found["note"] = self.note.toPlainText()
        found["tier"] = "core" if self.core.isChecked() else "normal"
        found["password"] = self.password.password()
        found["totp"] = self.totp.seed()
        found["recovery_codes"] = self.recovery.toPlainText().strip()
        if self._loaded:
            found["root_of_trust"] = self._root
        return found

    def _own_words(self) -> dict[str, str]:
        words = {name: self.edits[name].text().strip() for name in ("brand", "name", "login", "phone", "email")}
        return {**words, "platform": self._platform.id if self._platform is not None else ""}

    def _names_edit(self, name: str) -> NamesEdit:
        edit = self.edits[name]
        assert isinstance(edit, NamesEdit)
        return edit

    @staticmethod
    def _edit(name: str) -> LineEdit:
        if name in ("brand", "responsible", "admin", "deputy", "real_name", "holder"):
            return NamesEdit(name)
        made = LineEdit()
        made.setObjectName(name)
        return made


def _empty_like(value: object) -> object:
    """What a field counts as before anything was loaded."""
    if isinstance(value, list):
        return []
    return ("normal" if value == "normal" else "") if isinstance(value, str) else None
