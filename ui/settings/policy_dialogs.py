"""Before a rule becomes another: what changes, whether a second owner signs; and a rule for one platform or brand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from ui.error_text import error_text
from ui.factors.meeting import fit
from ui.i18n import language, translate
from ui.kit import toast
from ui.kit.form import Combo, Field, LineEdit
from ui.kit.text import Label
from ui.settings.policy_reading import PolicyLook
from ui.team.words import paragraph
from ui.writing import WritingDialog
from vault.errors import ApprovalNeeded
from vault.policy import PER_BRAND, PER_PLATFORM

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.session import Session

_LONGEST = 500


class SetDialog(WritingDialog):
    """Writes rules, or proposes them."""

    def __init__(self, desk: Desk, parent: QWidget, name: str, look: PolicyLook) -> None:
        super().__init__(desk, parent, name, "", "")
        self._asker = parent
        self._then: Callable[[], None] = lambda: None
        self.reason = LineEdit()
        self.reason.setObjectName("policy_reason")
        self.reason.setMaxLength(_LONGEST)
        self.reason_field = Field(self.tr("Reason, for who signs"), self.reason)
        self.reason_field.setVisible(bool(look.signs))

    def open_for(self, then: Callable[[], None]) -> None:
        """``then`` is called once it is written or proposed."""
        self._then = then
        self.open()

    def say(self, look: PolicyLook, first: str = "") -> None:
        """What pressing the button will do."""
        if look.signs:
            names = translate("factors", ", ").join(look.signs)
            then = self.tr("Nothing changes before a second owner has signed: {names}.").format(names=names)
        else:
            then = self.tr("It holds at once, for everybody, and the record keeps your name.")
        self.sentence.setText(paragraph(first, then))
        self.sentence.show()

    def set_rules(self, rules: Mapping[str, str], field: Field) -> None:
        reason = self.reason.text().strip()

        def call(session: Session) -> None:
            from vault.team.policy_setting import set_policy

            set_policy(session, rules, reason=reason)

        self.write(field, call)

    def written(self, answer: Any) -> None:
        super().written(answer)
        toast.show(self._asker, self.tr("The rules hold from now on"))
        self._then()

    def failed(self, error: Exception) -> None:
        """What now waits for a second owner is no error."""
        if isinstance(error, ApprovalNeeded) and error.facts.get("missing") == "second_owner":
            self.accept()
            toast.show(self._asker, error_text(error).what)
            self._then()
        else:
            super().failed(error)


class SaveDialog(SetDialog):
    """``lines``: what each rule was and becomes."""

    def __init__(
        self, desk: Desk, parent: QWidget, look: PolicyLook, rules: Mapping[str, str], lines: list[str]
    ) -> None:
        super().__init__(desk, parent, "save_policy_dialog", look)
        self._rules = dict(rules)
        propose = bool(look.signs)
        self.setWindowTitle(
            self.tr("Propose %n other rules?", "", len(rules))
            if propose
            else self.tr("Set %n other rules?", "", len(rules))
        )
        self.title.setText(self.windowTitle())
        self.say(look)
        self.changes = Label("\n".join(lines), wrap=True)
        self.changes.setObjectName("policy_changes")
        self.body.addWidget(self.changes)
        self.body.addWidget(self.reason_field)
        self._trouble = Field("", Label())
        self._trouble.label.hide()
        self.body.addWidget(self._trouble)
        self.add_act(self.tr("Propose") if propose else self.tr("Set"), self._write)

    def _write(self) -> None:
        self.set_rules(self._rules, self._trouble)


class OwnRuleDialog(SetDialog):
    """Days of its own for one platform or one brand, where they are fewer than everybody's."""

    def __init__(self, desk: Desk, parent: QWidget, look: PolicyLook) -> None:
        super().__init__(desk, parent, "own_rule_dialog", look)
        self.setWindowTitle(self.tr("Days of its own"))
        self.title.setText(self.windowTitle())
        self.say(look, self.tr("The fewest days win: a rule of its own can only make a change due sooner."))
        self._names = {
            PER_PLATFORM: [(one.label(language()), one.id) for one in desk.catalogue.all()],
            PER_BRAND: [(name, name) for name in look.brands],
        }
        self.kind, self.which, self.days = Combo(), Combo(), LineEdit()
        self.kind.addItem(self.tr("One brand"), PER_BRAND)
        self.kind.addItem(self.tr("One platform"), PER_PLATFORM)
        self.kind.setCurrentIndex(0 if look.brands else 1)
        self.kind.currentIndexChanged.connect(self._list)
        for widget, name in ((self.kind, "own_kind"), (self.which, "own_which"), (self.days, "own_days")):
            widget.setObjectName(name)
        self.days.setMaxLength(9)
        self.which_field = Field("", self.which)
        self.days_field = Field(self.tr("Days"), self.days)
        self.body.addWidget(Field(self.tr("For"), self.kind))
        for part in (self.which_field, self.days_field, self.reason_field):
            self.body.addWidget(part)
        self._list()
        self.add_act(self.tr("Propose") if look.signs else self.tr("Set"), self._write)

    def _list(self) -> None:
        kind = str(self.kind.currentData())
        self.which_field.set_label(self.tr("Brand") if kind == PER_BRAND else self.tr("Platform"))
        self.which.clear()
        for label, value in self._names[kind]:
            self.which.addItem(label, value)

    def _write(self) -> None:
        which = self.which.currentData()
        if which is None:
            self.which_field.set_error(self.tr("There is none yet."))
            fit(self)
            return
        self.set_rules({f"{self.kind.currentData()}{which}": self.days.text().strip()}, self.days_field)
