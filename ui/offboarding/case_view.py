"""One case: how far it is, who is waited for, the list in three tiers, and beside it what was chosen."""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.kit.avatar import Avatar
from ui.kit.banner import Banner
from ui.kit.buttons import Button, IconButton
from ui.kit.card import Line
from ui.kit.scrolling import PageScroll
from ui.kit.work import WorkHead
from ui.offboarding.advice import Advice, advice
from ui.offboarding.case_list import CaseList
from ui.offboarding.looking import CaseLook
from ui.offboarding.overview import ProgressCard, WaitingCard
from ui.offboarding.pane import ItemPane
from ui.offboarding.service import OffboardingService
from ui.offboarding.words import concern_words, day_words, short_moment, title_of
from ui.offboarding_text import state_name
from vault.errors import NotFound
from vault.offboarding.views import Item
from vault.platforms import Platform

if TYPE_CHECKING:
    from ui.desk import Desk

_RUNNING = ("planned", "revoked")


class CaseView(QWidget):
    """left(): back to the board. act_asked(what): revoke, close, replan, reason, transfer, report, task:WHO."""

    left = Signal()
    act_asked = Signal(str)

    def __init__(self, desk: Desk, service: OffboardingService) -> None:
        super().__init__()
        self.setObjectName("case_view")
        self._desk = desk
        self.look: CaseLook | None = None
        self.members: list[tuple[str, str]] = []
        self.list = CaseList(self._platform_of)
        self.pane = ItemPane(self._platform_of, service, self._advise)
        self._build()
        self.list.chosen.connect(self._show_chosen)
        self.list.acted.connect(self.pane.focus_form)
        self.retranslate()

    # building

    def _build(self) -> None:
        self.progress, self.waiting = ProgressCard(), WaitingCard()
        self.concern = Banner("amber", "alert-outline")
        self.concern.setObjectName("case_concern")
        self.page = PageScroll(spacing=10)
        for part in (self.progress, self.waiting, self.concern, self.list):
            self.page.body.addWidget(part)
        self.page.body.addStretch(1)
        work = QVBoxLayout()
        work.setContentsMargins(20, 14, 0, 0)
        work.setSpacing(12)
        self._build_head()
        work.addWidget(self.head)
        work.addWidget(self.page, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(work, 1)
        layout.addWidget(Line(Qt.Orientation.Vertical))
        layout.addWidget(self.pane)

    def _build_head(self) -> None:
        self.avatar = Avatar(size=34)
        self.more = IconButton("dots-horizontal")
        self.more.setObjectName("case_more")
        self.more.clicked.connect(self._show_menu)
        self.report = Button("", icon="file-pdf-box", small=True)
        self.report.setObjectName("case_report")
        self.report.clicked.connect(lambda: self.act_asked.emit("report"))
        self.next = Button("", small=True)
        self.next.setObjectName("case_next")
        self.next.clicked.connect(self._go_on)
        self.head = WorkHead("leave_case", self.avatar, self.more, self.report, self.next)
        self.head.back.clicked.connect(self.left)

    def _platform_of(self, platform_id: str) -> Platform | None:
        try:
            return self._desk.catalogue.get(platform_id)
        except NotFound:
            return None

    def _advise(self, item: Item) -> Advice:
        session, look = self._desk.session, self.look
        if session is None or look is None:
            return Advice("")
        return advice(session, item, running=look.case.state == "planned", may_run=look.may_run)

    # what is shown

    def show_look(self, look: CaseLook | None, members: list[tuple[str, str]] | None = None) -> None:
        same = look is not None and self.look is not None and look.case.id == self.look.case.id
        self.look = look
        if members is not None:
            self.members = members
        if look is not None:
            self._write(look)
        self.list.show_look(look)
        if look is None:
            self.head.set_words("")
            self.avatar.set_person("")
            self.waiting.hide()
            self.concern.hide()
        elif not same:
            self.page.verticalScrollBar().setValue(0)

    def begin(self) -> None:
        """At the top, with the first open item chosen: what to do next is on the screen."""
        first = next((item for item in self.look.case.items if not item.satisfied), None) if self.look else None
        if first is not None and not self.list.items():
            self.list.select(first.id)
            self.page.verticalScrollBar().setValue(0)

    def _write(self, look: CaseLook) -> None:
        case = look.case
        gone = case.state != "planned" and case.kind in ("leaving", "dismissal")
        self.avatar.set_person(case.name, gone)
        about = [self.tr("Last day {day}").format(day=day_words(case.last_day, look.today))]
        if case.state != "revoked":
            about.append(state_name(case.state))
        if case.heir:
            about.append(self.tr("{name} takes over").format(name=case.heir))
        opened = self.tr("opened by {name}, {day}")
        about.append(opened.format(name=case.opened_by, day=short_moment(case.opened_at)))
        self.head.set_words(title_of(case.name, case.kind), *about)
        self.progress.show_look(look)
        self.waiting.show_look(look)
        words = concern_words(case.name, look.concern)
        self.concern.setVisible(bool(words))
        if words:
            self.concern.set("amber", "alert-outline", words)
        self._show_next(look)

    def _show_next(self, look: CaseLook) -> None:
        state, missing = look.case.state, look.missing
        self.report.setVisible(look.may_run)
        self.next.setVisible(look.may_run and (state in _RUNNING or state == "closed"))
        self.next.set_kind("primary" if state == "revoked" and not missing else "normal")
        if state == "planned":
            self.next.setText(self.tr("Take the rights back…"))
        elif state == "revoked" and missing:
            self.next.setText(self.tr("Close, %n to go", "", missing))
            self.next.setToolTip(self.tr("Shows the next open item"))
        elif state == "revoked":
            self.next.setText(self.tr("Close"))
        else:
            self.next.setText(self.tr("Open again…"))
        if state != "revoked" or not missing:
            self.next.setToolTip("")

    def _show_chosen(self) -> None:
        self.pane.show_items(self.look, self.list.items(), self.members)

    def retranslate(self) -> None:
        self.head.back.set_name(self.tr("Back to the cases"))
        self.more.set_name(self.tr("More"))
        self.report.setText(self.tr("Report…"))
        self.list.setAccessibleName(self.tr("Items of the case"))
        if self.look is not None:
            self._write(self.look)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # what is done

    def _go_on(self) -> None:
        look = self.look
        if look is None:
            return
        if look.case.state == "revoked" and look.missing:
            self._jump(look)
        else:
            self.act_asked.emit({"planned": "revoke", "revoked": "close", "closed": "reason"}[look.case.state])

    def _jump(self, look: CaseLook) -> None:
        """To the next open item after the chosen one, round to the first."""
        items, chosen = look.case.items, self.list.items()
        last = chosen[-1].id if chosen else ""
        at = next((at + 1 for at, item in enumerate(items) if item.id == last), 0)
        wanted = next((item.id for item in chain(items[at:], items[:at]) if not item.satisfied), "")
        if wanted:
            self.list.select(wanted)
            self.list.setFocus()

    def _show_menu(self) -> None:
        look = self.look
        if look is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        running = look.case.state in _RUNNING
        if running and look.case.member:
            menu.addAction(self.tr("Who takes the accounts over…"), lambda: self.act_asked.emit("transfer"))
        if running and look.may_run:
            menu.addAction(self.tr("Another day or successor…"), lambda: self.act_asked.emit("replan"))
            menu.addAction(self.tr("Choose all that is open by hand"), self._choose_open)
        for row in look.waiting if look.may_run else ():
            sheet = self.tr("Task sheet for {name}…").format(name=row.name)
            menu.addAction(sheet, partial(self.act_asked.emit, f"task:{row.id}"))
        if look.case.state == "planned" and look.may_run:
            menu.addSeparator()
            menu.addAction(self.tr("Call it off…"), lambda: self.act_asked.emit("reason"))
        corner = self.more.mapToGlobal(QPoint(self.more.width(), self.more.height() + 2))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def _choose_open(self) -> None:
        look = self.look
        if look is not None:
            self.list.select_all([one.id for one in look.case.items if one.check == "manual" and not one.outcome])
            self.list.setFocus()
