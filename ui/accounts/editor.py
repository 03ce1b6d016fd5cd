"""Adding or changing an account: a page of its own. What was typed stays until it is saved or given up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.accounts.editor_draft import Typed, type_again, typed_fields
from ui.accounts.editor_form import EditorForm
from ui.accounts.platform_chooser import PlatformChooser
from ui.error_text import error_text
from ui.kit import dialogs, theme
from ui.kit.banner import Banner
from ui.kit.buttons import Button, IconButton
from ui.kit.card import Ground, Line, Scroll
from ui.kit.form import FORM_WIDTH
from ui.kit.text import Label
from vault.errors import BadInput, NotFound
from vault.platforms import Platform
from vault.views import AccountDetail

if TYPE_CHECKING:
    from ui.accounts.service import AccountService, Names, Saving
    from ui.desk import Desk


class AccountEditor(Ground):
    """saved(account id, was new), left(): without saving."""

    saved = Signal(str, bool)
    left = Signal()

    def __init__(self, service: AccountService, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("window", parent)
        self.setObjectName("accountEditor")
        self._service = service
        self._desk = desk
        self._account: str | None = None
        self._name = ""
        self._begun = False
        self._saving: Saving | None = None
        self.chooser = PlatformChooser()
        self.chooser.chosen.connect(self._platform_chosen)
        self.form = EditorForm(service)
        self.problem = Banner("red", "alert-circle-outline")
        self._lay_out()
        for key, slot in (("Ctrl+S", self.save), ("Ctrl+Return", self.save), ("Escape", self.leave)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self.form.changed.connect(self._show_state)
        self.form.sought.connect(self._bring_into_sight)
        self.retranslate()

    def start_new(self) -> None:
        if self._unsaved():
            return  # somebody came back to a form that was begun: it is still there
        self._begin(None, "")
        self.chooser.set_platforms(self._desk.catalogue.all())
        self.chooser.choose_again()
        self._show_state()

    def start_edit(self, detail: AccountDetail, field: str = "") -> None:
        self._begin(detail.row.id, detail.row.name)
        platform = self._platform(detail.row.platform)
        self.chooser.set_platforms(self._desk.catalogue.all())
        self.chooser.choose(platform)
        self.form.load(detail, platform)
        self._show_state()
        self.form.focus_on(field)

    def _bring_into_sight(self, target: QWidget) -> None:
        """Once the form has its places: until now it was laid out for nothing, or without this part."""
        QTimer.singleShot(0, target, lambda: self.pane.ensureWidgetVisible(target, 0, 120))

    def start_again(self, typed: Typed, detail: AccountDetail | None) -> None:
        """Bring back what the lock interrupted; ``detail`` None begins a new account, also for one that is gone now."""
        if detail is not None:
            self.start_edit(detail)
        else:
            self.start_new()
            self.chooser.choose(self._platform(typed.platform))
            if self.chooser.platform is not None:
                self.form.start(self.chooser.platform)
        type_again(self.form, typed.fields)
        self._show_state()
        self.form.focus_on("")

    def unsaved(self) -> Callable[[], dict[str, Any] | None]:
        """What a lock must not lose. Asked again on the worker: what was being saved may be in the vault by then."""
        fields, saving = typed_fields(self.form), self._saving
        platform = self.chooser.platform.id if self.chooser.platform is not None else ""
        typed = Typed(self._account or "", platform, fields)
        # A form that was emptied by hand leaves nothing to come back to.
        empty: dict[str, Any] | None = {} if self._begun else None

        def now() -> dict[str, Any] | None:
            return empty if not fields or (saving is not None and saving.written) else typed.plain()

        return now

    def save(self) -> None:
        values = self.form.values()
        if not self._complete(values):
            return
        self._set_busy(True)
        self._saving = self._service.save(self, self._account, values, self._done, self._failed)

    def leave(self) -> None:
        """The way out; asks first where something would be lost."""
        if not self._unsaved():
            self._give_up()
            return
        dialogs.ask(
            self,
            self.tr("Give up what you typed?"),
            self.tr("Nothing of it was saved. The account stays as it was.")
            if self._account
            else self.tr("Nothing of it was saved, also not the password."),
            self.tr("Give it up"),
            then=self._give_up,
            destroys=True,
        )

    def drop(self) -> None:
        """Forget everything, as on lock."""
        self._account, self._name, self._saving = None, "", None
        self._begun = False
        self.form.clear()
        self.chooser.choose(None)
        self.problem.hide()
        self._set_busy(False)

    def retranslate(self) -> None:
        self.back.set_name(self.tr("Back to the list"), "Esc")
        self.cancel.setText(self.tr("Give up"))
        self.chooser.retranslate()
        self.form.retranslate()
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _platform(self, platform_id: str) -> Platform | None:
        try:
            return self._desk.catalogue.get(platform_id)
        except NotFound:
            return None

    def _begin(self, account: str | None, name: str) -> None:
        self.drop()
        self._account, self._name, self._begun = account, name, True
        self.pane.verticalScrollBar().setValue(0)
        self._service.names(self, self._offer)

    def _offer(self, names: Names) -> None:
        self.form.offer(names)

    def _platform_chosen(self, platform: Platform) -> None:
        if self._account is None:
            self.form.start(platform)
        self._show_state()
        self.form.focus_on("")

    def _unsaved(self) -> bool:
        return self.form.has_changes()

    def _complete(self, values: dict[str, object]) -> bool:
        """What is missing is said at its field, before anything is sent."""
        missing = [name for name in ("name", "brand") if not self.form.edits[name].text().strip()]
        words = {"name": self.tr("Give the account a name"), "brand": self.tr("Say which brand it belongs to")}
        for name in missing:
            self.form.fields[name].set_error(words[name])
        if missing:
            self.form.edits[missing[0]].setFocus()
            self.pane.ensureWidgetVisible(self.form.fields[missing[0]])
        return not missing and (self._account is None or bool(values) or self._nothing_to_save())

    def _nothing_to_save(self) -> bool:
        self._give_up()
        return False

    def _give_up(self) -> None:
        self._service.drop_typed(self)
        self.drop()
        self.left.emit()

    def _done(self, account_id: str) -> None:
        was_new = self._account is None
        self.drop()
        self.saved.emit(account_id, was_new)

    def _failed(self, error: Exception) -> None:
        """Say what happened at the field that it is about, or above the form; keep what was typed."""
        self._saving = None
        self._set_busy(False)
        message = error_text(error)
        words = " ".join(part for part in message if part)
        field = str(error.facts.get("field", "")) if isinstance(error, BadInput) else ""
        if field in self.form.fields:
            self.form.fields[field].set_error(words)
            self.pane.ensureWidgetVisible(self.form.fields[field])
            return
        self.problem.set("red", "alert-circle-outline", words)
        self.problem.show()
        self.pane.verticalScrollBar().setValue(0)

    def _set_busy(self, busy: bool) -> None:
        self.save_button.setEnabled(not busy)
        self.cancel.setEnabled(not busy)

    def _show_state(self) -> None:
        chosen = self.chooser.platform is not None or self._account is not None
        self.form.setVisible(chosen)
        self.chooser.again.setVisible(self._account is None)
        self.title.setText(self.tr("Edit {name}").format(name=self._name) if self._account else self.tr("New account"))
        self.which.setText(self.tr("Platform"))
        self.save_button.setText(self.tr("Save changes") if self._account else self.tr("Add account"))
        self.save_button.setVisible(chosen)

    def _lay_out(self) -> None:
        self.back = IconButton("arrow-left")
        self.back.setObjectName("editorBack")
        self.back.clicked.connect(self.leave)
        self.title = Label("", "h1", elide=Qt.TextElideMode.ElideRight)
        self.which = Label("", "h3")
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 20, 0)
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        top = Ground("surface")
        top.setFixedHeight(theme.metrics("top_bar"))
        top.setLayout(head)
        self.pane = Scroll(margin=20, spacing=12)
        column = QWidget()
        column.setMaximumWidth(FORM_WIDTH)
        body = QVBoxLayout(column)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(10)
        for widget in (self.problem, self.which, self.chooser, self.form):
            body.addWidget(widget)
        body.addStretch(1)
        self.problem.hide()
        centre = QHBoxLayout()
        centre.addStretch(1)
        centre.addWidget(column, 100)
        centre.addStretch(1)
        self.pane.body.addLayout(centre)
        self.cancel = Button("")
        self.cancel.setObjectName("editorCancel")
        self.cancel.clicked.connect(self.leave)
        self.save_button = Button("", "primary")
        self.save_button.setObjectName("editorSave")
        self.save_button.clicked.connect(self.save)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 20, 0)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        bottom = Ground("sunken")
        bottom.setFixedHeight(theme.metrics("wizard_foot"))
        bottom.setLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (top, Line(), self.pane, Line(), bottom):
            layout.addWidget(part, 1 if part is self.pane else 0)
