"""The page for whoever leaves: the board, one case, the form that begins one, and who takes the accounts over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.error_text import error_text, sentences
from ui.kit import dialogs, toast
from ui.offboarding.advice import Advice
from ui.offboarding.beginnings import ContractEndDialog, LostDialog
from ui.offboarding.board import Board
from ui.offboarding.case_view import CaseView
from ui.offboarding.dialogs import AssignDialog, ReasonDialog, ReplanDialog, RevokeDialog
from ui.offboarding.handing import HandingView
from ui.offboarding.leavers import LeaversDialog
from ui.offboarding.looking import BoardLook, CaseLook, People
from ui.offboarding.opening import OpeningForm
from ui.offboarding.papers import save_report, save_tasks
from ui.offboarding.service import OffboardingService, Outcome
from ui.offboarding_text import task_text
from ui.reviews.evidence_dialog import EvidenceDialog
from vault.errors import CaseOpen, NotFound
from vault.offboarding.views import Item

if TYPE_CHECKING:
    from ui.desk import Desk


class OffboardingPage(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offboarding_page")
        self._desk = desk
        self._service = OffboardingService(desk)
        self._stale, self._board_stale = True, False
        self._board = BoardLook()
        self.board = Board()
        self.opening = OpeningForm(desk, self._service)
        self.case = CaseView(desk, self._service)
        self.handing = HandingView(desk, self._service)
        self.views = QStackedWidget()
        for view in (self.board, self.opening, self.case, self.handing):
            self.views.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.views)
        self._connect()
        desk.changed.connect(self._note_change)
        desk.locked.connect(self._clear)

    def _connect(self) -> None:
        self.board.case_asked.connect(self.show_case)
        self.board.begin_asked.connect(self.begin)
        self.board.remind_asked.connect(self._remind)
        self.board.leavers_asked.connect(self._ask_about_leavers)
        self.opening.left.connect(self.show_board)
        self.opening.opened.connect(self._opened)
        self.case.left.connect(self.show_board)
        self.case.act_asked.connect(self._act)
        self.case.waiting.remind_asked.connect(lambda who: self._remind(self._case_id, who))
        pane = self.case.pane
        pane.copy_asked.connect(self._copy)
        pane.assign_asked.connect(self._assign)
        pane.remind_asked.connect(lambda who: self._remind(self._case_id, who))
        pane.settle_asked.connect(self._settle)
        pane.again_asked.connect(lambda items: self._settle(items, Outcome("open")))
        pane.evidence_asked.connect(self._show_evidence)
        pane.act_asked.connect(self._carry_out)
        self.handing.left.connect(lambda: self.show_case(self._case_id))

    # which view

    def activate(self, argument: object = None) -> None:
        """Shown. ``argument``: ``board``, ``{"case": id}``, ``{"begin": what, "who": name}``, or nothing."""
        if self._stale:
            self.reload()
        if argument == "board":
            self.show_board()
        elif isinstance(argument, dict) and "case" in argument:
            self.show_case(str(argument["case"]))
        elif isinstance(argument, dict) and "begin" in argument:
            self.begin(str(argument["begin"]), str(argument.get("who", "")))
        elif self.views.currentWidget() is self.board:
            self.board.list.setFocus()

    @property
    def _case_id(self) -> str:
        return self.case.look.case.id if self.case.look is not None else ""

    def show_board(self) -> None:
        self.opening.clear()
        self.case.show_look(None)
        self.views.setCurrentWidget(self.board)
        self.board.list.setFocus()
        if self._board_stale:
            self._read_board()

    def show_case(self, case: str) -> None:
        self._service.people(self, self._know_people)
        self._service.case(self, case, self._show_case, self._lose_case)

    def begin(self, what: str, who: str = "") -> None:
        if what == "leaving":
            self.views.setCurrentWidget(self.opening)
            self.opening.begin(who)
            return
        kind = LostDialog if what == "lost" else ContractEndDialog

        def ask(people: People) -> None:
            dialog = kind(self._desk, self, people)
            dialog.opened_case.connect(self.show_case)
            dialog.open()

        self._service.people(self, ask)

    def reload(self) -> None:
        self._stale = False
        if self.views.currentWidget() in (self.case, self.handing):
            self._board_stale = True  # read when it is looked at: a large vault's cases take the worker a while
        else:
            self._read_board()
        if self._case_id:
            self._service.case(self, self._case_id, self._follow_case, self._lose_case)
        if self.views.currentWidget() is self.handing:
            self.handing.reload()

    def _read_board(self) -> None:
        self._board_stale = False
        self._service.board(self, self._show_board)

    # what comes back

    def _show_board(self, look: BoardLook) -> None:
        self._board = look
        self.board.show_look(look)

    def _know_people(self, people: People) -> None:
        self.case.members = people.members

    def _show_case(self, look: CaseLook) -> None:
        self.case.show_look(look)
        self.case.begin()
        self.views.setCurrentWidget(self.case)
        self.case.list.setFocus()

    def _follow_case(self, look: CaseLook) -> None:
        if look.case.id == self._case_id:
            self.case.show_look(look)

    def _lose_case(self, error: Exception) -> None:
        """Whoever lost the office in the meantime is back at the board, which says what is left to see."""
        if isinstance(error, NotFound):
            self.show_board()
        else:
            self._desk.explain(error)

    def _opened(self, cases: list[str]) -> None:
        self.opening.clear()
        if len(cases) == 1:
            self.show_case(cases[0])
        else:
            self.show_board()

    # what is done

    def _act(self, what: str) -> None:
        look = self.case.look
        if look is None:
            return
        if what == "revoke":
            RevokeDialog(self._desk, self, look).open()
        elif what == "reason":
            ReasonDialog(self._desk, self, look).open()
        elif what == "replan":
            self._service.people(self, lambda people: ReplanDialog(self._desk, self, look, people).open())
        elif what == "transfer":
            self.handing.begin(look.case.id)
            self.views.setCurrentWidget(self.handing)
        elif what == "close":
            self._ask_to_close(look)
        elif what == "report":
            save_report(self, self._service, look)
        elif what.startswith("task:"):
            save_tasks(self, self._service, look, what.partition(":")[2])

    def _ask_to_close(self, look: CaseLook) -> None:
        words = self.tr("Everything is verified. It opens again by itself if something new about {name} turns up.")
        dialogs.ask(
            self,
            self.tr("Close the case?"),
            words.format(name=look.case.name),
            self.tr("Close"),
            then=lambda: self._service.close(self, look.case.id, self._closed, self._refused),
        )

    def _closed(self, _: Any) -> None:
        toast.show(self, self.tr("Closed. The report lists all of it"))

    def _refused(self, error: Exception) -> None:
        if isinstance(error, CaseOpen):  # something new turned up while the question was open
            toast.show(self, error_text(error).what)
        else:
            self._desk.explain(error)

    def _carry_out(self, advice: Advice, item: Item) -> None:
        if advice.act in ("revoke", "transfer"):
            self._act(advice.act)
        elif advice.act == "change":
            self._desk.navigate.emit("rotation", item.account)
        elif advice.act == "account":
            self._desk.navigate.emit("accounts", {"edit": item.account})
        elif advice.act == "control":
            self._desk.navigate.emit("accounts", {"controls": item.control})

    def _copy(self, items: list[Item]) -> None:
        text = "\n\n".join(task_text(item) for item in items if not item.satisfied)
        self._desk.clipboard.copy_plain(text)
        toast.show(self, self.tr("Task copied: paste it into the chat"))

    def _assign(self, items: list[Item]) -> None:
        case, ids = self._case_id, [item.id for item in items if not item.satisfied]
        self._service.people(self, lambda people: AssignDialog(self._desk, self, case, ids, people).open())

    def _remind(self, case: str, who: str) -> None:
        def told(items: list[Item]) -> None:
            self._desk.clipboard.copy_plain("\n\n".join(task_text(item) for item in items))
            toast.show(self, self.tr("Noted, and their %n tasks copied: paste them into the chat", "", len(items)))

        self._service.remind(self, case, who, told)

    def _settle(self, items: list[Item], said: Outcome) -> None:
        def failed(error: Exception) -> None:
            self.case.pane.fail(sentences(*error_text(error)))

        def done(_: Any) -> None:
            self.case.pane.fail("")
            self.case.pane.begin()

        self._service.settle(self, self._case_id, [item.id for item in items], said, done, failed)

    def _show_evidence(self, item: str) -> None:
        def look(found: tuple[str, bytes]) -> None:
            EvidenceDialog(self._desk, self, found[0], found[1]).open()

        self._service.evidence(self, self._case_id, item, look)

    def _ask_about_leavers(self) -> None:
        dialog = LeaversDialog(self._desk, self, self._board.leavers)
        dialog.opened_cases.connect(lambda cases: toast.show(self, self.tr("%n cases opened", "", len(cases))))
        dialog.open()

    # following

    def _note_change(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._desk.session is not None:
            self.reload()

    def _clear(self) -> None:
        """Locked: nothing that was inside stays in a widget."""
        self._stale = True
        self._board = BoardLook()
        self.board.show_look(self._board)
        self.case.show_look(None, [])
        self.opening.clear()
        self.handing.clear()
        self.views.setCurrentWidget(self.board)
