"""The accounts page: filters, table and detail; the keys that act on the selected account; the editor in its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ui.accounts.actions import AccountActions
from ui.accounts.advice import ADD_CODE, ASK_ACCESS, CHANGE_PASSWORD, PLATFORM_ALERT, REVIEW_ACCESS
from ui.accounts.browser import AccountBrowser
from ui.accounts.detail import DetailPane
from ui.accounts.editor import AccountEditor
from ui.accounts.editor_draft import Typed
from ui.accounts.listing import Filter
from ui.accounts.service import TYPED, AccountService
from ui.accounts.switch import GRAPH, LIST
from ui.kit import dialogs, toast
from ui.kit.card import Line
from vault.errors import NotFound
from vault.platforms import Platform
from vault.views import AccountRow

if TYPE_CHECKING:
    from ui.controls.area import ControlArea
    from ui.desk import Desk


class AccountsPage(QWidget):
    """Find an account, use it, see what it wants. ``service`` is another one in tests."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, service: AccountService | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accounts_page")
        self._desk = desk
        self._service = service or AccountService(desk)
        self._stale = True
        self._asked_for_typed = False
        self.browser = AccountBrowser(self._service, self._platform_of, desk)
        self.detail = DetailPane(self._service, self._platform_of, desk.clipboard)
        self._editor: AccountEditor | None = None
        self._controls: ControlArea | None = None
        self.actions_ = AccountActions(self._service, desk, self)
        self._build()
        self._connect()
        self._add_keys()

    @property
    def editor(self) -> AccountEditor:
        """Made when it is first needed: its fields cost as much as the rest of the page, which waits for an unlock."""
        if self._editor is None:
            self._editor = AccountEditor(self._service, self._desk)
            self._editor.saved.connect(self._saved)
            self._editor.left.connect(self._leave_editor)
            self.views.addWidget(self._editor)
        return self._editor

    @property
    def controls(self) -> ControlArea:
        """The control graph and its lists, made when somebody first looks."""
        if self._controls is None:
            from ui.controls.area import ControlArea

            self._controls = ControlArea(self._desk, self._platform_of)
            self._controls.left.connect(self._leave_controls)
            self._controls.account_asked.connect(self.select)
            self._controls.accounts_asked.connect(lambda ids: self._show_only(frozenset(ids)))
            self.views.addWidget(self._controls)
        return self._controls

    @property
    def is_in_controls(self) -> bool:
        return self._controls is not None and self.views.currentWidget() is self._controls

    def show_controls(self, view: str = GRAPH, node: str = "") -> None:
        """The control graph, or one of its lists; with something selected that is named by id."""
        self.views.setCurrentWidget(self.controls)
        self.controls.show_view(view, node)

    @property
    def is_editing(self) -> bool:
        return self._editor is not None and self.views.currentWidget() is self._editor

    def activate(self, argument: object = None) -> None:
        """Shown. ``argument``: an account's id to select, {"edit": id}, {"status": kind} of a finding, some ids."""
        if self._stale:
            self.reload()
        if not self._asked_for_typed:
            self._asked_for_typed = True
            self._desk.keep_over_lock(TYPED, self._unsaved)
            self._service.typed(self, self._bring_back)
        if isinstance(argument, str) and argument:
            self.select(argument)
        elif isinstance(argument, dict) and argument.get("do") == "new":
            self.new_account()
        elif isinstance(argument, dict) and "edit" in argument and not self.is_editing:
            self.select(str(argument["edit"]))
            self._open_editor(str(argument["edit"]), "")
        elif isinstance(argument, dict) and "controls" in argument:
            self.show_controls(node=str(argument["controls"]))
        elif isinstance(argument, dict) and "status" in argument:
            self._service.with_status(self, str(argument["status"]), self._show_only)
        elif isinstance(argument, (list, tuple, frozenset)):
            self._show_only(frozenset(argument))
        if not self.is_editing and not self.is_in_controls:
            self.browser.table.setFocus()

    def select(self, account_id: str) -> None:
        """Bring one account before the eyes, whatever was filtered before."""
        self.views.setCurrentIndex(0)
        self.browser.select(account_id)

    def search(self, text: str) -> None:
        """Go on typing in the search field."""
        self.browser.type_in_search(text)

    def reload(self) -> None:
        self._stale = False
        self.browser.reload()

    def retranslate(self) -> None:
        self.browser.retranslate()
        self.detail.retranslate()
        if self._editor is not None:
            self._editor.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _platform_of(self, platform_id: str) -> Platform | None:
        try:
            return self._desk.catalogue.get(platform_id)
        except NotFound:
            return None

    def _build(self) -> None:
        self._list = QWidget()
        row = QHBoxLayout(self._list)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.browser, 1)
        row.addWidget(Line(Qt.Orientation.Vertical))
        row.addWidget(self.detail)
        self.views = QStackedWidget()
        self.views.addWidget(self._list)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.views)
        self._arrange()

    def _connect(self) -> None:
        browser, detail = self.browser, self.detail
        browser.selected.connect(self._show_account)
        browser.activated.connect(self._act_on)
        browser.new_asked.connect(self.new_account)
        browser.bar.switch.asked.connect(self._switch)
        browser.import_asked.connect(self._open_import)
        detail.copy_asked.connect(self._copy)
        detail.edit_asked.connect(self.edit_account)
        detail.delete_asked.connect(self.delete_account)
        detail.act_asked.connect(self._do_advice)
        detail.open_asked.connect(self._open_url)
        detail.plain_copied.connect(self._copy_plain)
        detail.change_copied.connect(self._copy_changed)
        detail.grants_asked.connect(self._give_access)
        self._desk.changed.connect(self._vault_changed)
        self._desk.locked.connect(self._clear)

    def _add_keys(self) -> None:
        keys = {
            "Ctrl+B": lambda: self._copy("login"),
            "Ctrl+T": lambda: self._copy("code"),
            "Ctrl+O": self.detail.open_platform,
            "Ctrl+N": self.new_account,
            "F2": self.edit_account,
            "Del": self.delete_account,
            "Ctrl+F": lambda: self.search(""),
        }
        for key, slot in keys.items():
            shortcut = QShortcut(QKeySequence(key), self._list)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _arrange(self) -> None:
        """Three columns by the window's width: a narrow one folds the filters into a button."""
        width = self.window().width()
        self.browser.arrange(narrow=width < 1180, wide=width >= 1600)
        self.detail.setFixedWidth(340 if width < 1180 else 420 if width >= 1600 else 360)

    def _show_account(self, row: AccountRow | None) -> None:
        if row is None or row.id != self.detail.account_id:
            self.detail.wipe()
        if row is None:
            self.detail.clear()
            self.detail.empty.setVisible(bool(self.browser.model.listing.rows))  # nothing to choose, nothing to say
            return
        self._service.detail(self.detail, row.id, self._show_detail, self._detail_failed)

    def _show_detail(self, found: object) -> None:
        assert isinstance(found, tuple)
        detail, doorkeepers = found
        current = self.browser.current()
        if current is not None and current.id == detail.row.id:  # the selection may have moved on meanwhile
            self.detail.show_detail(detail, doorkeepers, self._service.today())
            self.browser.foot.show_row(
                detail.row, may_edit=self._service.may_edit(detail.row.id), has_page=bool(self.detail.platform_url())
            )

    def _detail_failed(self, error: Exception) -> None:
        self.detail.clear()
        self._desk.explain(error)

    def _act_on(self, row: AccountRow) -> None:
        if row.has_password:
            self.actions_.copy(row, "password")
        elif self.detail.account_id == row.id:
            self.detail.doorkeepers.ask()

    def _copy(self, field: str) -> None:
        row = self.browser.current()
        if row is not None:
            self.actions_.copy(row, field)

    def _copy_plain(self, text: str) -> None:
        self._desk.clipboard.copy_plain(text)
        toast.show(self, self.tr("Copied: paste it where you need it"))

    def _open_url(self, url: str) -> None:
        QDesktopServices.openUrl(QUrl(url))

    def _open_import(self) -> None:
        self._desk.navigate.emit("import", None)

    def new_account(self) -> None:
        if self._service.may_edit():
            self.views.setCurrentWidget(self.editor)
            self.editor.start_new()

    def edit_account(self) -> None:
        self._edit("")

    def _do_advice(self, act: str) -> None:
        if act == ASK_ACCESS:
            self._ask_for_access()
        elif act == CHANGE_PASSWORD and self.detail.account_id:
            self._desk.navigate.emit("rotation", self.detail.account_id)
        elif act == ADD_CODE:
            self._edit("totp")
        elif act == REVIEW_ACCESS and self.detail.account_id:
            self._desk.navigate.emit("rotation", {"look": self.detail.account_id})
        elif act == PLATFORM_ALERT:
            self._bring_alert()

    def _bring_alert(self) -> None:
        from ui.warnings.dialogs import AlertDialog

        row = self.browser.current()
        if row is not None:
            AlertDialog(self._desk, self, row.id, row.name).open()

    def _copy_changed(self, value: str, pending: bool) -> None:
        self._desk.clipboard.copy(value, self.tr("Pending password") if pending else self.tr("Present password"))

    def _ask_for_access(self) -> None:
        from ui.team.access_dialogs import AskDialog

        row = self.browser.current()
        if row is not None:
            AskDialog(self._desk, self, row.id, row.name).open()

    def _give_access(self) -> None:
        from ui.team.access_dialogs import GiveDialog

        row = self.browser.current()
        if row is not None:
            GiveDialog(self._desk, self, row.id, row.name).open()

    def _edit(self, field: str) -> None:
        row = self.browser.current()
        if row is not None:
            self._open_editor(row.id, field)

    def _open_editor(self, account_id: str, field: str) -> None:
        if not self._service.may_edit(account_id):
            return

        def open_editor(found: object) -> None:
            assert isinstance(found, tuple)
            self.views.setCurrentWidget(self.editor)
            self.editor.start_edit(found[0], field)

        self._service.detail(self, account_id, open_editor)

    def _unsaved(self) -> Callable[[], dict[str, Any] | None]:
        return self._editor.unsaved() if self._editor is not None else _nothing_typed

    def _bring_back(self, kept: object) -> None:
        """The editor as it was when the window locked."""
        typed = Typed.of(kept)
        if typed is None or self.is_editing:
            return

        def open_editor(found: object) -> None:
            self.views.setCurrentWidget(self.editor)
            self.editor.start_again(typed, found[0] if isinstance(found, tuple) else None)
            toast.show(self, self.tr("Locked while you were typing: here is what you typed, not saved yet"))

        def open_new(error: Exception) -> None:
            if isinstance(error, NotFound):  # the account is gone meanwhile; what was typed is not
                open_editor(None)
            else:
                self._desk.explain(error)

        if not typed.account:
            open_editor(None)
        else:
            self._service.detail(self, typed.account, open_editor, open_new)

    def delete_account(self) -> None:
        row = self.browser.current()
        if row is None or not self._service.may_edit(row.id):
            return
        dialogs.ask(
            self,
            self.tr("Delete {name}?").format(name=row.name),
            self.tr(
                "Its password, codes and notes go from the list for everyone. What happened stays in the audit. "
                "The account on {platform} stays as it is."
            ).format(platform=row.platform_name),
            self.tr("Delete account"),
            then=lambda: self._service.delete(self, row.id, self._deleted),
            destroys=True,
        )

    def _deleted(self, _: object) -> None:
        toast.show(self, self.tr("Account deleted"))
        self.reload()

    def _saved(self, account_id: str, was_new: bool) -> None:
        self._leave_editor()
        toast.show(self, self.tr("Account added") if was_new else self.tr("Changes saved"))
        self.browser.reload(select=account_id)

    def _switch(self, view: str) -> None:
        if view != LIST:
            self.browser.bar.switch.show_view(LIST)
            self.show_controls(view)

    def _leave_controls(self) -> None:
        self.views.setCurrentWidget(self._list)
        self.browser.table.setFocus()

    def _leave_editor(self) -> None:
        self.views.setCurrentWidget(self._list)
        self.browser.table.setFocus()

    def _show_only(self, ids: frozenset[str]) -> None:
        self.views.setCurrentWidget(self._list)
        self.browser.set_filter(Filter(only=ids))

    def _vault_changed(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._stale = True
        if self._controls is not None:
            self._controls.mark_stale()

    def _clear(self) -> None:
        """Locked: nothing that was inside stays in a widget."""
        self._stale, self._asked_for_typed = True, False
        self.detail.clear()
        if self._editor is not None:
            self._editor.drop()
        if self._controls is not None:
            self._controls.clear()
        self.browser.clear()
        self.views.setCurrentWidget(self._list)


def _nothing_typed() -> None:
    return None
