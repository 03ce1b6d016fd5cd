"""One change, step by step: copy the old, open the platform's page, paste the new, confirm or give up, clear up."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import language
from ui.kit import toast
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.kit.scrolling import PageScroll
from ui.kit.stepper import Stepper
from ui.kit.text import Label
from ui.kit.tile import PlatformTile
from ui.kit.work import WorkFoot, WorkHead
from ui.rotation.both import BothPasswords
from ui.rotation.giving_up import ask_to_give_up
from ui.rotation.own_password import OwnPassword
from ui.rotation.service import Change, RotationService
from ui.rotation.side import SidePanel, change_page
from ui.rotation.step import COPY_NEW, COPY_OLD, LAST, OPEN_PAGE, SIGN_IN, STEPS, StepCard
from vault.errors import NotFound
from vault.platforms import Platform

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.session import Session

_SIDE = 320


class ChangeWizard(QWidget):
    """left(): back to the board. What was begun stays begun, on every device, until it is confirmed or given up."""

    left = Signal()

    def __init__(self, desk: Desk, service: RotationService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("change_wizard")
        self._desk = desk
        self._service = service
        self._change: Change | None = None
        self._session: Session | None = None
        self._at = COPY_OLD
        self._build()
        self.retranslate()

    @property
    def account_id(self) -> str:
        return "" if self._change is None else self._change.account.id

    @property
    def under_way(self) -> bool:
        return self._change is not None and self._at != LAST

    def begin(self, change: Change) -> None:
        """Where it was left, by whomever and on whatever device."""
        self._change = change
        self._session = self._desk.session  # locking notes the step last thing before it is closed
        self._at = STEPS.index(change.step) if change.step in STEPS else COPY_OLD
        self._desk.keep_over_lock("change_step", self._unsaved)
        self._write()

    def leave(self) -> None:
        """Closing loses nothing, and says so."""
        if self._change is not None and self._at == LAST:
            done, left = self.card.ticked()
            self._service.close(self._desk, self.account_id, done, left)
        elif self.under_way:
            self._service.note_step(self._desk, self.account_id, STEPS[self._at])
            toast.show(self, self.tr("The change goes on later: both passwords are kept"))
        self.clear()
        self.left.emit()

    def clear(self) -> None:
        """Nothing of the account stays in a widget."""
        self._change = self._session = None
        self.own.close_up()
        self.both.wipe()
        self.head.set_words("")
        self.side.clear()

    def retranslate(self) -> None:
        self.head.back.set_name(self.tr("Back to the board"))
        self.stepper.set_steps(
            [self.tr("Copy old"), self.tr("Open page"), self.tr("Paste new"), self.tr("Confirm"), self.tr("Finish")]
        )
        self.kept.set(
            "blue",
            "content-save-check-outline",
            self.tr("Both passwords are stored. Even if the power fails now, you find the old and the new one here."),
        )
        self.give_up.setText(self.tr("Give up, keep the old password"))
        self.later.setText(self.tr("You may go on later"))
        self.back.setText(self.tr("Back"))
        self.both.retranslate()
        if self._change is not None:
            self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        self.tile = PlatformTile(size=32)
        self.head = WorkHead("leave_change", self.tile)
        self.head.back.clicked.connect(self.leave)
        self.stepper = Stepper()
        self.own = OwnPassword(self._desk)
        self.own.taken.connect(self._take_own)
        self.own.back.clicked.connect(lambda: self._weigh(done=False))
        self.card = StepCard(self.own)
        self.card.own_asked.connect(self._ask_for_own)
        self.card.asked.connect(self._act)
        self.card.another_asked.connect(self._make_another)
        self.kept = Banner()
        self.kept.setObjectName("kept")
        self.both = BothPasswords(self._service)
        self.both.copied.connect(self._copied)
        self.side = SidePanel()
        self.side.setFixedWidth(_SIDE)
        self.side.open_asked.connect(self._open_page)
        work = QVBoxLayout()
        work.setSpacing(12)
        for part in (self.card, self.kept, self.both):
            work.addWidget(part)
        work.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(work, 1)
        columns.addWidget(self.side, 0, Qt.AlignmentFlag.AlignTop)
        area = PageScroll()
        area.body.addLayout(columns)
        area.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.head)
        layout.addWidget(self.stepper)
        layout.addWidget(area, 1)
        layout.addWidget(self._build_foot())

    def _build_foot(self) -> QWidget:
        self.give_up = Button("", "text", small=True)
        self.give_up.setObjectName("give_up")
        self.give_up.clicked.connect(self._ask_to_give_up)
        self.later = Label("", "small", "text2")
        self.back = Button("")
        self.back.setObjectName("step_back")
        self.back.clicked.connect(lambda: self._go(self._at - 1))
        self.next = Button("", "primary")
        self.next.setObjectName("step_next")
        self.next.clicked.connect(self._forward)
        foot = WorkFoot()
        foot.line.addWidget(self.give_up)
        foot.line.addStretch(1)
        for part in (self.later, self.back, self.next):
            foot.line.addWidget(part)
        return foot

    # what is shown

    def _platform(self) -> Platform | None:
        if self._change is None:
            return None
        try:
            return self._desk.catalogue.get(self._change.account.platform)
        except NotFound:
            return None

    def _named(self) -> str:
        platform = self._platform()
        if platform is not None and platform.id != "custom":
            return platform.label(language())
        return self._change.account.platform_name if self._change is not None else ""

    def _write(self) -> None:
        change = self._change
        assert change is not None
        row, platform = change.account, self._platform()
        self.tile.set_platform(platform)
        title = self.tr("Change the password of {account}").format(account=row.name)
        login = self.tr("login {login}").format(login=row.login) if row.login else ""
        self.head.set_words(title, row.responsible, self._due_words(change), login)
        self.both.show_change(change)
        self.side.show_change(change, platform, self._named())
        self._show_step()

    def _due_words(self, change: Change) -> str:
        from ui.kit.chips import days_until

        if change.account.rotation_due_at is None:
            return ""
        days = days_until(change.account.rotation_due_at, change.today)
        return self.tr("overdue %n days", "", -days) if days < 0 else self.tr("due in %n days", "", days)

    def _show_step(self) -> None:
        change, last = self._change, self._at == LAST
        assert change is not None
        self.stepper.set_present(self._at)
        url = change_page(self._platform())
        self.card.show_step(self._at, self._named(), change.account, has_page=bool(url))
        self.side.show_step(self._at)
        for part in (self.give_up, self.later, self.kept, self.both):
            part.setVisible(not last)
        self.back.setVisible(COPY_OLD < self._at < LAST)
        words = {
            COPY_NEW: self.tr("{platform} has saved it, next").format(platform=self._named()),
            SIGN_IN: self.tr("It works, confirm"),
            LAST: self.tr("Done"),
        }
        self.next.setText(words.get(self._at, self.tr("Next")))
        self._weigh(done=self._at in (SIGN_IN, LAST))

    def _weigh(self, *, done: bool) -> None:
        """One primary button: the act of the step, and once it is done the way on."""
        self.card.weigh(primary=not done and self.card.has_act)
        self.next.set_kind("primary" if done or not self.card.has_act else "normal")

    # what is done

    def _act(self) -> None:
        if self._at == COPY_OLD:
            self.both.current.copy_asked.emit()
        elif self._at == OPEN_PAGE:
            self._open_page()
        elif self._at == COPY_NEW:
            self.both.pending.copy_asked.emit()

    def _copied(self, value: str, pending: bool) -> None:
        self._desk.clipboard.copy(value, self.tr("New password") if pending else self.tr("Present password"))
        if self._at == (COPY_NEW if pending else COPY_OLD):
            self._weigh(done=True)

    def _open_page(self) -> None:
        url = change_page(self._platform())
        if url:
            QDesktopServices.openUrl(QUrl(url))
            if self._at == OPEN_PAGE:
                self._weigh(done=True)

    def _go(self, step: int) -> None:
        self._at = step
        self._show_step()

    def _forward(self) -> None:
        if self._at == LAST:
            self.leave()
        elif self._at == SIGN_IN:
            self._service.confirm(self, self.account_id, self._confirmed)
        else:
            if self._at == COPY_NEW:  # from here on the platform has the new one: that must outlive this window
                self._service.note_step(self._desk, self.account_id, STEPS[SIGN_IN])
            self._go(self._at + 1)

    def _confirmed(self, _: object) -> None:
        self._go(LAST)

    def _make_another(self) -> None:
        self.both.wipe()
        self._service.make_another(self, self.account_id, self._made)

    def _ask_for_own(self) -> None:
        change = self._change
        if change is None:
            return

        def show(policy: dict[str, object]) -> None:
            if self._change is not None and self._at == COPY_NEW:
                self.own.open_for(change.account, self._platform(), policy)
                self.card.weigh(primary=False)  # the one primary button is the panel's
                self.next.set_kind("normal")

        self._service.rules(self, show)

    def _take_own(self, password: str) -> None:
        self.both.wipe()
        account = self.account_id
        self._service.make_another(self, account, self._made, password=password, failed=self.own.refuse)

    def _unsaved(self) -> Callable[[], None]:
        """Locked in the middle: where it stands goes into the record with the last of the keys."""
        session, account, step = self._session, self.account_id, STEPS[self._at]
        done, left = self.card.ticked()

        def note() -> None:
            from vault.errors import VaultError
            from vault.rotation.changing import close_rotation, note_step

            if session is None or not account:
                return
            with suppress(VaultError):  # nothing may keep the vault from being locked
                if step == STEPS[LAST]:
                    close_rotation(session, account, done=done, left=left)
                else:
                    note_step(session, account, step)

        return note

    def _made(self, change: Change) -> None:
        self._change = change
        self.own.close_up()
        self._write()
        toast.show(self, self.tr("Another new password is stored: copy it"))

    def _ask_to_give_up(self) -> None:
        account = self.account_id
        ask_to_give_up(self, lambda: self._service.give_up(self, account, self._given_up))

    def _given_up(self, _: object) -> None:
        self.clear()
        toast.show(self, self.tr("Given up: the old password stays"))
        self.left.emit()
