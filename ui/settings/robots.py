"""The robots that carry reminders into a group or a mailbox: for who may send by them, and off until one is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desk import Desk
from ui.kit import toast
from ui.kit.buttons import Button
from ui.kit.dialogs import ask
from ui.messenger import Messenger
from ui.robot_text import failure_text, kind_name, trial_letter
from ui.settings.robot_dialog import RobotDialog
from ui.settings.section import Section
from vault.errors import RobotTrouble

if TYPE_CHECKING:
    from vault.robots.sending import Parcel
    from vault.robots.setting import RobotRow
    from vault.session import Session


class RobotSection(Section):
    """One row a robot, and a last one that adds another. Hidden from who may approve nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("robot_section")
        self._desk = desk
        self._known: list[RobotRow] = []
        self._messenger = Messenger(self)
        self._messenger.ended.connect(self._tried)
        desk.locked.connect(self._forget)
        self.hide()
        self.retranslate()

    def load(self) -> None:
        session = self._desk.session
        if session is None:
            return

        def call() -> tuple[bool, list[RobotRow]]:
            from vault.access import may_somewhere
            from vault.robots.setting import list_robots

            return may_somewhere(session, "approve"), list_robots(session)

        self._desk.run(self, call, done=self._show)

    def _show(self, found: tuple[bool, list[RobotRow]]) -> None:
        may, rows = found
        self.setVisible(may)
        if rows != self._known:
            self._known = rows
            self.retranslate()

    def _forget(self) -> None:
        self._known = []
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Reminders in a group or by mail"))
        self.rows.clear()
        for robot in self._known:
            self._add_robot(robot)
        self.add_button = Button(self.tr("Add a robot"))
        self.add_button.setObjectName("add_robot")
        self.add_button.clicked.connect(self._ask_for_one)
        self.add(self.add_button).set_words(
            self.tr("Another robot") if self._known else self.tr("No robot yet: nothing is sent"),
            self.tr("Once a day, how many passwords and reviews are due. Names only if the policy allows, no secrets."),
        )

    def _add_robot(self, robot: RobotRow) -> None:
        test, remove = Button(self.tr("Test")), Button(self.tr("Remove"))
        test.setObjectName("test_robot")
        remove.setObjectName("remove_robot")
        test.clicked.connect(lambda: self._try_out(robot))
        remove.clicked.connect(lambda: self._ask_removal(robot))
        acts = QWidget()
        line = QHBoxLayout(acts)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(test)
        line.addWidget(remove)
        self.add(acts).set_words(robot.name, self._about(robot))
        test.setAccessibleName(self.tr("Test {name}").format(name=robot.name))
        remove.setAccessibleName(self.tr("Remove {name}").format(name=robot.name))

    def _about(self, robot: RobotRow) -> str:
        parts = [kind_name(robot.kind), robot.brand or self.tr("the whole vault")]
        parts += [self.tr("last sent on {day}").format(day=robot.sent_on)] if robot.sent_on else []
        parts += [failure_text(robot.failed)] if robot.failed else []
        if robot.known_elsewhere:
            parts.append(self.tr("somebody who may not send any more knows its address: set a new one"))
        return " · ".join(parts)

    def _ask_for_one(self) -> None:
        session = self._desk.session
        if session is not None:
            self._desk.run(self, lambda: scopes_of(session), done=self._open_dialog)

    def _open_dialog(self, scopes: list[str]) -> None:
        dialog = RobotDialog(self._desk, self, scopes)
        dialog.accepted.connect(self.load)
        dialog.open()

    def _ask_removal(self, robot: RobotRow) -> None:
        ask(
            self,
            self.tr("Send no more reminders by {name}?").format(name=robot.name),
            self.tr("Its address goes with it. In the group, remove the robot as well."),
            self.tr("Remove"),
            then=lambda: self._remove(robot),
            destroys=True,
        )

    def _remove(self, robot: RobotRow) -> None:
        session = self._desk.session

        def call() -> None:
            from vault.robots.setting import remove_robot

            if session is not None:
                remove_robot(session, robot.id)

        self._desk.run(self, call, done=lambda _: self.load())

    def _try_out(self, robot: RobotRow) -> None:
        session = self._desk.session
        if session is None:
            return

        def call() -> Parcel:
            from vault.robots.sending import trial

            return trial(session, robot.id, trial_letter())

        self._desk.run(self, call, done=self._messenger.send)

    @Slot(object, str)
    def _tried(self, _parcel: Parcel, reason: str) -> None:
        if self._desk.session is None:
            return
        if reason:
            self._desk.explain(RobotTrouble(reason=reason))
        else:
            toast.show(self, self.tr("A test message is on its way"))


def scopes_of(session: Session) -> list[str]:
    """Names of the brands that this member may set a robot for; an empty one for the whole vault."""
    brands = session.state.brands.values()
    led = [brand.name for brand in brands if session.may("approve", brand=brand.id)]
    return [*([""] if session.may("approve") else []), *sorted(led)]
