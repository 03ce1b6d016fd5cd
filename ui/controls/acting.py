"""What is done about something of the graph: the forms, and a word when they are through."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from ui.accounts.switch import PEOPLE
from ui.controls.advice import DEPUTY, HOLDER, alone
from ui.kit import toast
from vault.controls.falling import Fallen

if TYPE_CHECKING:
    from ui.controls.area import ControlArea
    from ui.desk import Desk


class ControlActs(QObject):
    """``dialog`` is the form that was opened last. Forms are loaded when somebody wants one."""

    def __init__(self, desk: Desk, area: ControlArea) -> None:
        super().__init__(area)
        self._desk, self._area = desk, area
        self.dialog: QDialog | None = None

    def carry_out(self, action: str, node_id: str, falls: Mapping[str, Fallen]) -> None:
        """One of the actions that the pane offers for a thing, whose fall is ``falls``."""
        if action == DEPUTY:
            self.name_deputy(node_id, falls)
        else:
            self.edit(node_id, holder=action == HOLDER)

    def name_deputy(self, node_id: str, falls: Mapping[str, Fallen]) -> None:
        from ui.controls.dialogs import DeputyDialog

        look = self._area.look
        node = look.node(node_id)
        if node is not None:
            accounts = alone(look.graph, node, falls)
            self._ask(DeputyDialog(self._desk, self._area, look, node, accounts), self.tr("Deputy named"))

    def edit(self, node_id: str, *, holder: bool = False) -> None:
        """``holder``: that is what somebody came to change."""
        from ui.controls.dialogs import ControlDialog, PersonDialog

        look = self._area.look
        node = look.node(node_id)
        if node is None or node.id not in look.editable:
            return
        if node.kind == "person":
            self._ask(PersonDialog(self._desk, self._area, look, node.id), self.tr("Changes saved"))
        elif node.kind != "account":
            dialog = ControlDialog(self._desk, self._area, look, node)
            self._ask(dialog, self.tr("Changes saved"))
            if holder:
                dialog.holder.setFocus()
                dialog.holder.selectAll()

    def add(self, view: str) -> None:
        from ui.controls.dialogs import ControlDialog, PersonDialog

        look = self._area.look
        if view == PEOPLE:
            self._ask(PersonDialog(self._desk, self._area, look, ""), self.tr("Person added"))
        else:
            self._ask(ControlDialog(self._desk, self._area, look, None), self.tr("Control point added"))

    def link(self, node_id: str) -> None:
        from ui.controls.dialogs import LinkDialog

        look = self._area.look
        node = look.node(node_id)
        if node is not None:
            self._ask(LinkDialog(self._desk, self._area, look, node), self.tr("Changes saved"))

    def _ask(self, dialog: QDialog, said: str) -> None:
        self.dialog = dialog
        dialog.accepted.connect(lambda: toast.show(self._area, said))
        dialog.open()
