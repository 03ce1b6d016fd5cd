"""The board: every case by how far it is, what to do with the chosen one above, and who left without a case."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.kit.empty import EmptyState
from ui.kit.grouped import GroupedList
from ui.kit.text import Label
from ui.offboarding.board_delegate import BoardDelegate
from ui.offboarding.board_model import BoardModel, grouped
from ui.offboarding.looking import BoardLook
from vault.offboarding.views import CaseRow


class Board(QWidget):
    """case_asked(id), begin_asked(what): leaving, lost or contract_end; remind_asked(case, who), leavers_asked()."""

    case_asked = Signal(str)
    begin_asked = Signal(str)
    remind_asked = Signal(str, str)
    leavers_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offboarding_board")
        self._look = BoardLook()
        self.model, self._delegate = BoardModel(), BoardDelegate()
        self.list = GroupedList("case_board", self.model, self._delegate)
        self.title, self.count = Label("", "h1"), Label("", "body", "text2")
        self.open = Button("", icon="arrow-right", small=True)
        self.open.setObjectName("open_case")
        self.remind = Button("", icon="bell-outline", small=True)
        self.remind.setObjectName("remind_longest")
        self.begin = Button("", "primary", "account-arrow-right-outline", small=True)
        self.begin.setObjectName("begin_case")
        self.leavers = Banner("amber", "account-alert-outline")
        self.leavers.setObjectName("leavers_without_case")
        self.empty = EmptyState("account-arrow-right-outline")
        self.empty.button.setObjectName("first_case")
        self.views = QStackedWidget()
        self.views.addWidget(self.list)
        self.views.addWidget(self.empty)
        self._lay_out()
        self.open.clicked.connect(self._ask)
        self.list.activated_row.connect(self._ask)
        self.begin.clicked.connect(self._show_menu)
        self.remind.clicked.connect(self._ask_to_remind)
        self.leavers.pressed.connect(self.leavers_asked)
        self.empty.pressed.connect(lambda: self.begin_asked.emit("leaving"))
        self.list.selectionModel().currentChanged.connect(self._show_acts)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 20, 0)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        for button in (self.remind, self.open, self.begin):
            head.addWidget(button)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, 20, 0)
        above.addWidget(self.leavers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(above)
        layout.addWidget(self.views, 1)

    def current(self) -> CaseRow | None:
        return self.list.current()

    def show_look(self, look: BoardLook) -> None:
        self._look = look
        self._delegate.today = look.today
        self.list.show_entries(grouped(look.rows))
        self.views.setCurrentWidget(self.list if look.rows else self.empty)
        self._write()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Offboarding"))
        self.open.setText(self.tr("Open"))
        self.begin.setText(self.tr("New case"))
        self.list.setAccessibleName(self.tr("Cases by how far they are"))
        self._write()

    def _write(self) -> None:
        look = self._look
        self.begin.setVisible(look.may_run and bool(look.rows))
        running = sum(row.state in ("planned", "revoked") for row in look.rows)
        self.count.setText(self.tr("%n running", "", running) if look.rows else "")
        words = self.tr("Who leaves, changes post or goes on leave stands here, until every right is back.")
        first = self.tr("Somebody leaves") if look.may_run else ""
        self.empty.set("account-arrow-right-outline", words, first)
        self.leavers.setVisible(bool(look.leavers))
        if look.leavers:
            names = ", ".join(one.name for one in look.leavers[:3]) + ("…" if len(look.leavers) > 3 else "")
            told = self.tr("%n people have left without a case: {names}", "", len(look.leavers)).format(names=names)
            self.leavers.set("amber", "account-alert-outline", told, self.tr("Open cases…"))
        self._show_acts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_acts(self, *_: QModelIndex) -> None:
        row = self.current()
        self.open.setVisible(row is not None)
        waiting = row is not None and self._look.may_run and row.state in ("planned", "revoked") and row.waiting
        self.remind.setVisible(bool(waiting))
        if row is not None and waiting:
            self.remind.setText(self.tr("Remind {name}").format(name=row.waiting[0].name))

    def _ask(self) -> None:
        row = self.current()
        if row is not None:
            self.case_asked.emit(row.id)

    def _ask_to_remind(self) -> None:
        row = self.current()
        if row is not None and row.waiting:
            self.remind_asked.emit(row.id, row.waiting[0].id)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Somebody leaves…"), lambda: self.begin_asked.emit("leaving"))
        menu.addAction(self.tr("A SIM or a device is lost…"), lambda: self.begin_asked.emit("lost"))
        menu.addAction(self.tr("A contract ends…"), lambda: self.begin_asked.emit("contract_end"))
        corner = self.begin.mapToGlobal(QPoint(self.begin.width(), self.begin.height() + 2))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
