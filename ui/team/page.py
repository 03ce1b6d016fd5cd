"""The page of members and grants: its views as segments, and what may be started from all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.segments import Segments
from ui.kit.text import Label
from ui.team.devices import DevicesView
from ui.team.grants import GrantsView
from ui.team.invitations import InvitationsView
from ui.team.members import MembersView
from ui.team.reading import Look, look
from ui.team.requests import RequestsView
from ui.team.roles import RolesView
from ui.team.transfer import TransferView
from ui.team.view import TeamView

#: Segment, icon, and which capability anywhere shows it; empty: everybody.
_SEGMENTS = (
    ("members", "account-group-outline", ""),
    ("grants", "table-account", "give_grants"),
    ("requests", "inbox-outline", ""),
    ("invitations", "email-outline", "invite"),
    ("devices", "laptop", ""),
    ("roles", "badge-account-outline", "change_policy"),
)


class TeamPage(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("team_page")
        self._desk = desk
        self._stale = True
        self._look: Look | None = None
        self.views: dict[str, TeamView] = {
            "members": MembersView(desk),
            "grants": GrantsView(desk),
            "requests": RequestsView(desk),
            "invitations": InvitationsView(desk),
            "devices": DevicesView(desk),
            "roles": RolesView(desk),
            "transfer": TransferView(desk),
        }
        self._build()
        desk.changed.connect(self._note_change)
        desk.locked.connect(self._clear)
        self.retranslate()
        self.show_view("members")

    def activate(self, argument: object = None) -> None:
        """``argument``: the view to show."""
        segment = self.segments.buttons.get(str(argument))
        if segment is not None and not segment.isHidden():
            self.show_view(str(argument))
        if self._stale:
            self.reload()
        self.views[self.present].setFocus()

    def reload(self) -> None:
        session = self._desk.session
        if session is not None:
            self._stale = False
            self._desk.run(self, lambda: look(session), done=self._show_look)

    @property
    def present(self) -> str:
        return next(name for name, view in self.views.items() if view is self.stack.currentWidget())

    def show_view(self, name: str) -> None:
        self.stack.setCurrentWidget(self.views[name])
        if name in self.segments.buttons:
            self.segments.show_view(name)
        self.head.setVisible(name != "transfer")
        self.invite.set_kind("primary" if name in ("invitations", "devices") else "normal")  # one primary a view
        self.invite.set_icon("account-plus-outline")
        if self._look is not None:
            self.views[name].show_look(self._look)

    def start_transfer(self, giver: str = "") -> None:
        self.show_view("transfer")
        view = self.views["transfer"]
        assert isinstance(view, TransferView)
        view.start(giver)

    # building

    def _build(self) -> None:
        self.title, self.count = Label("", "h1"), Label("", "body", "text2")
        self.transfer = Button("", "normal", "account-switch-outline", small=True)
        self.transfer.setObjectName("start_transfer")
        self.transfer.clicked.connect(lambda: self.start_transfer())
        self.invite = Button("", "primary", "account-plus-outline", small=True)
        self.invite.setObjectName("invite_member")
        self.invite.clicked.connect(self._invite)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.title)
        first.addWidget(self.count)
        first.addStretch(1)
        first.addWidget(self.transfer)
        first.addWidget(self.invite)
        self.segments = Segments([(name, icon) for name, icon, _ in _SEGMENTS])
        self.segments.asked.connect(self.show_view)
        self.head = QWidget()
        head = QVBoxLayout(self.head)
        head.setContentsMargins(0, 0, 20, 0)
        head.setSpacing(10)
        head.addLayout(first)
        head.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignLeft)
        self.stack = QStackedWidget()
        for view in self.views.values():
            self.stack.addWidget(view)
        members, transfer = self.views["members"], self.views["transfer"]
        assert isinstance(members, MembersView)
        assert isinstance(transfer, TransferView)
        members.transfer_asked.connect(self.start_transfer)
        transfer.left.connect(lambda: self.show_view("members"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.head)
        layout.addWidget(self.stack, 1)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Members and grants"))
        self.transfer.setText(self.tr("Hand over…"))
        self.invite.setText(self.tr("Invite"))
        for name, words in (
            ("members", self.tr("Members")),
            ("grants", self.tr("Grants")),
            ("requests", self.tr("Requests")),
            ("invitations", self.tr("Invitations")),
            ("devices", self.tr("Devices")),
            ("roles", self.tr("Roles")),
        ):
            self.segments.buttons[name].setText(words)
            self.views[name].name_table(words)
        self.views["transfer"].name_table(self.tr("Accounts to hand over"))
        self._show_counts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # what is shown

    def _show_look(self, found: Look) -> None:
        self._look = found
        self.segments.offer([name for name, _, needs in _SEGMENTS if not needs or needs in found.rights])
        self.transfer.setVisible("transfer" in found.rights)
        self.invite.setVisible("invite" in found.rights)
        if self.present in self.segments.buttons and not self.segments.buttons[self.present].isVisibleTo(self):
            self.show_view("members")
        self._show_counts()
        self.views[self.present].show_look(found)

    def _show_counts(self) -> None:
        found = self._look
        self.count.setText(self.tr("%n members", "", len(found.active)) if found is not None else "")
        waiting = sum(row.may_answer for row in found.requests) if found is not None else 0
        if waiting:
            self.segments.buttons["requests"].setText(self.tr("Requests {number}").format(number=waiting))
        else:
            self.segments.buttons["requests"].setText(self.tr("Requests"))

    def _invite(self) -> None:
        view = self.views["invitations"]
        assert isinstance(view, InvitationsView)
        if self._look is not None:
            view.show_look(self._look)
            view.invite()

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def _clear(self) -> None:
        self._look = None
        self._stale = True
        for view in self.views.values():
            view.show_look(None)
