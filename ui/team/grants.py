"""The matrix: brands and accounts down, members across; changed by keys, saved as one entry."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.accounts.words import spoken_date
from ui.desk import Desk
from ui.factors.meeting import fit
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.kit.card import Ground
from ui.kit.choice import CheckBox
from ui.kit.dialogs import ask
from ui.kit.form import Combo, LineEdit
from ui.kit.text import Label
from ui.team.grid import GridTable
from ui.team.grid_model import GridModel, Head
from ui.team.reading import Look, Scope
from ui.team.view import TeamView
from ui.team.words import levels, paragraph

if TYPE_CHECKING:
    from vault.session import Session


class GrantsView(TeamView):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.model = GridModel(self)
        self.table = GridTable(self.model, "grants_matrix")
        self.search = LineEdit()
        self.search.setObjectName("grants_search")
        self.search.setMaximumWidth(220)
        self.search.textChanged.connect(self._filter)
        self.brand = Combo(small=True)
        self.brand.setObjectName("grants_brand")
        self.brand.activated.connect(self._filter)
        self.brands_only = CheckBox()
        self.brands_only.setObjectName("brands_only")
        self.brands_only.toggled.connect(self._filter)
        self.keys = Label("", "small", "text2", elide=Qt.TextElideMode.ElideRight)
        self.ending = Banner("amber", "calendar-clock")
        self.ending.setObjectName("grants_ending")
        self.ending.pressed.connect(self._renew)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for widget in (self.search, self.brand, self.brands_only):
            bar.addWidget(widget)
        bar.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(bar)
        soon = QHBoxLayout()
        soon.setContentsMargins(0, 0, 20, 0)
        soon.addWidget(self.ending)
        layout.addLayout(soon)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._foot())
        self.model.edited.connect(self._show_changes)

    def _foot(self) -> Ground:
        foot = Ground("sunken")
        line = QHBoxLayout(foot)
        line.setContentsMargins(12, 6, 12, 6)
        line.setSpacing(8)
        self.undo = Button("", "normal", small=True)
        self.undo.setObjectName("undo_grants")
        self.undo.clicked.connect(self.model.undo)
        self.save = Button("", "primary", small=True)
        self.save.setObjectName("save_grants")
        self.save.clicked.connect(self._ask_to_save)
        line.addWidget(self.keys, 1)
        line.addWidget(self.undo)
        line.addWidget(self.save)
        return foot

    def fill(self) -> None:
        self.model.set_choices(levels())
        self.search.setPlaceholderText(self.tr("Find an account"))
        self.search.setAccessibleName(self.tr("Find an account"))
        self.brands_only.setText(self.tr("Brands only"))
        self.undo.setText(self.tr("Take back"))
        self.keys.setText(self.tr("Arrows move · 1 directory · 2 use · 3 view · 4 manage · Del withdraws"))
        before, look = self.brand.currentData(), self.shown
        self.brand.clear()
        self.brand.addItem(self.tr("All brands"), "")
        for scope in look.scopes if look is not None else []:
            if scope.is_brand:
                self.brand.addItem(scope.name, scope.id)
        self.brand.setCurrentIndex(max(0, self.brand.findData(before)))
        self.brand.setAccessibleName(self.tr("Brand"))
        self._show_ending()
        self._filter()

    def _filter(self) -> None:
        look = self.shown
        if look is None:
            self.model.changes.clear()
            self.model.load([], [], lambda _r, _c: None, lambda _r, _c: False)
            return
        words, brand = self.search.text().strip().lower(), str(self.brand.currentData() or "")
        shown = [one for one in look.scopes if not brand or one.brand == brand]
        if self.brands_only.isChecked():
            shown = [one for one in shown if one.is_brand]
        if words:
            shown = [one for one in shown if words in one.name.lower() or words in one.brand_name.lower()]
        self._load(look, shown)

    def _load(self, look: Look, shown: Sequence[Scope]) -> None:
        scopes = {one.id: one for one in look.scopes}
        grants = look.grants

        def value(scope: str, member: str) -> str | None:
            found = grants.get((member, scope))
            return found[0] if found is not None else None

        def inherited(scope: str, member: str) -> str | None:
            one = scopes[scope]
            found = None if one.is_brand else grants.get((member, one.brand))
            return found[0] if found is not None and found[0] != "none" else None

        def tip(scope: str, member: str) -> str:
            found = grants.get((member, scope))
            until = found[1] if found is not None else ""
            return self.tr("until {day}").format(day=spoken_date(until)) if until else ""

        rows = [Head(one.id, one.name, one.is_brand) for one in shown]
        columns = [Head(row.id, row.name) for row in look.active]
        self.model.load(rows, columns, value, lambda scope, _member: scopes[scope].may_give, inherited, tip)

    # saving

    def _show_changes(self) -> None:
        count = len(self.model.changes)
        self.save.setEnabled(count > 0)
        self.undo.setVisible(count > 0)
        self.save.setText(self.tr("Save %n changes…", "", count) if count else self.tr("Nothing to save"))

    def _ask_to_save(self) -> None:
        look = self.shown
        if look is None or not self.model.changes:
            return
        given = sum(value is not None for value in self.model.changes.values())
        taken = len(self.model.changes) - given
        parts = []
        if given:
            parts.append(
                self.tr("%n grants are given or changed, and older passwords open for their holders.", "", given)
            )
        if taken:
            parts.append(self.tr("%n are withdrawn; what was readable stays known until it is changed.", "", taken))
        parts.append(self.tr("All of it is one entry in the record."))
        parts.append(use_and_view() if given else "")
        title = self.tr("Save %n changes of grants?", "", given + taken)
        fit(ask(self, title, paragraph(*parts), self.tr("Save the grants"), then=self._save))

    def _save(self) -> None:
        from vault.team.matrix import GrantWish

        look = self.shown
        assert look is not None
        wishes = []
        for (scope, member), level in self.model.changes.items():
            known = look.grants.get((member, scope))
            until = known[1] if known is not None and level is not None and known[1] >= look.today else ""
            wishes.append(GrantWish(member, scope, level, until))

        def write(session: Session) -> int:
            from vault.team.matrix import change_grants

            return change_grants(session, wishes)

        self.act(write, self.tr("Saved as one entry"), lambda _: self.model.undo())

    # what ends soon

    def _show_ending(self) -> None:
        ending = self.shown.ending if self.shown is not None else []
        self.ending.setVisible(bool(ending))
        if ending:
            first = ending[0]
            names = self.tr("{name} on {what} until {day}").format(
                name=first.member, what=first.account or first.brand, day=spoken_date(first.until or "")
            )
            count = self.tr("%n grants end within 14 days.", "", len(ending))
            self.ending.set("amber", "calendar-clock", paragraph(count, names), self.tr("Renew…"))

    def _renew(self) -> None:
        from ui.team.renewing import renew

        if self.shown is not None:
            renew(self, self.shown.ending)


def use_and_view() -> str:
    """How far the difference goes, said wherever somebody decides by it."""
    from ui.i18n import translate

    return translate("team", "Use against view is kept by the program, not by mathematics: whoever may use can read.")
