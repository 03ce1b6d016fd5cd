"""The roles as a matrix of what each may do and how far; copied, renamed and set by whoever decides about roles."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.factors.meeting import fit
from ui.kit.buttons import Button
from ui.kit.card import Ground
from ui.kit.dialogs import Dialog, ask
from ui.kit.form import Field, LineEdit
from ui.kit.text import Label
from ui.names import capability_name, role_name
from ui.team.grid import GridTable
from ui.team.grid_model import GridModel, Head
from ui.team.view import TeamView
from ui.team.words import reaches
from vault.team.views import RoleRow

if TYPE_CHECKING:
    from vault.session import Session


class RolesView(TeamView):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.model = GridModel(self)
        self.table = GridTable(self.model, "roles_matrix")
        self.keys = Label("", "small", "text2", elide=Qt.TextElideMode.ElideRight)
        self.copy, self.rename = Button("", "normal", small=True), Button("", "normal", small=True)
        self.undo, self.save = Button("", "normal", small=True), Button("", "primary", small=True)
        foot = Ground("sunken")
        line = QHBoxLayout(foot)
        line.setContentsMargins(12, 6, 12, 6)
        line.setSpacing(8)
        line.addWidget(self.keys, 1)
        for button, name, does in (
            (self.copy, "copy_role", self._copy),
            (self.rename, "rename_role", self._rename),
            (self.undo, "undo_roles", self.model.undo),
            (self.save, "save_roles", self._ask_to_save),
        ):
            button.setObjectName(name)
            button.clicked.connect(does)
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addWidget(foot)
        self.model.edited.connect(self._show_changes)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_changes())

    def fill(self) -> None:
        look = self.shown
        self.model.set_choices(reaches())
        self.keys.setText(self.tr("1 own grants · 2 where they lead · 3 everywhere · Del takes away"))
        self.copy.setText(self.tr("Copy…"))
        self.rename.setText(self.tr("Rename…"))
        self.undo.setText(self.tr("Take back"))
        if look is None:
            self.model.changes.clear()
            self.model.load([], [], lambda _r, _c: None, lambda _r, _c: False)
            return
        capabilities = list(dict.fromkeys(name for role in look.roles for name in role.capabilities))
        rows = [Head(name, _sentence_case(capability_name(name))) for name in capabilities]
        columns = [Head(role.id, role_name(role.name)) for role in look.roles]
        held = {role.id: role.capabilities for role in look.roles}
        may = "change_policy" in look.rights
        self.model.load(
            rows,
            columns,
            lambda capability, role: held[role].get(capability),
            lambda _capability, role: may and role != "owner",
        )

    def _present(self) -> RoleRow | None:
        index, look = self.table.currentIndex(), self.shown
        return look.roles[index.column()] if look is not None and index.isValid() else None

    def _show_changes(self) -> None:
        count, role = len(self.model.changes), self._present()
        may = self.shown is not None and "change_policy" in self.shown.rights
        self.copy.setVisible(may and role is not None and role.id != "owner")
        self.rename.setVisible(may and role is not None and role.id != "owner")
        self.undo.setVisible(count > 0)
        self.save.setVisible(may)
        self.save.setEnabled(count > 0)
        self.save.setText(self.tr("Save %n changes…", "", count) if count else self.tr("Nothing to save"))

    # what is done

    def _ask_to_save(self) -> None:
        look = self.shown
        if look is None:
            return
        changed = {role for _, role in self.model.changes}
        names = [role_name(role.name) for role in look.roles if role.id in changed]
        people = sum(role.members for role in look.roles if role.id in changed)
        concerned = self.tr("It concerns %n members at once", "", people)
        sentence = self.tr("{roles}. {concerned}; where there are two owners, another one signs as well.")
        words = sentence.format(roles=self.tr(", ").join(names), concerned=concerned)
        fit(ask(self, self.tr("Change these roles?"), words, self.tr("Change the roles"), then=self._save))

    def _save(self) -> None:
        wanted: dict[str, dict[str, str | None]] = {}
        for (capability, role), reach in self.model.changes.items():
            wanted.setdefault(role, {})[capability] = reach

        def write(session: Session) -> None:
            from vault.errors import ApprovalNeeded
            from vault.team.roles import set_role

            waits: ApprovalNeeded | None = None
            for role, capabilities in wanted.items():
                try:
                    set_role(session, role, capabilities)
                except ApprovalNeeded as needed:  # proposed: the next role is proposed too
                    waits = needed
            if waits is not None:
                raise waits

        self.act(write, self.tr("Roles changed"), lambda _: self.model.undo())

    def _copy(self) -> None:
        role = self._present()
        if role is not None:
            title = self.tr("Copy the role {role}").format(role=role_name(role.name))
            sentence = self.tr("The copy starts with the same rights and is changed here.")
            self._ask_name(title, sentence, self.tr("Copy"), "", lambda name: self._copied(role, name))

    def _copied(self, role: RoleRow, name: str) -> None:
        def write(session: Session) -> None:
            from vault.team.roles import copy_role

            copy_role(session, role.id, name)

        self.act(write, self.tr("Role {role} made").format(role=name))

    def _rename(self) -> None:
        role = self._present()
        if role is not None:
            title = self.tr("Rename the role {role}").format(role=role_name(role.name))
            sentence = self.tr("Rights and members stay as they are.")
            self._ask_name(title, sentence, self.tr("Rename"), "", lambda name: self._renamed(role, name))

    def _renamed(self, role: RoleRow, name: str) -> None:
        def write(session: Session) -> None:
            from vault.team.roles import rename_role

            rename_role(session, role.id, name)

        self.act(write, self.tr("The role is called {role} now").format(role=name))

    def _ask_name(self, title: str, sentence: str, act: str, name: str, then: Callable[[str], None]) -> None:
        dialog = Dialog(self, title, sentence)
        edit = LineEdit(name)
        edit.setObjectName("role_name")
        dialog.body.addWidget(Field(self.tr("Name"), edit))
        button = dialog.add_buttons(act)
        button.setEnabled(False)
        edit.textChanged.connect(lambda text: button.setEnabled(bool(text.strip())))
        dialog.accepted.connect(lambda: then(edit.text().strip()))
        dialog.open()
        edit.setFocus()
        fit(dialog)


def _sentence_case(words: str) -> str:
    return words[:1].upper() + words[1:]
