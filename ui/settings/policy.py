"""The team's policy: every rule with its value, default, meaning and last change; owners type others and save."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.i18n import translate
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.kit.card import Ground, RowList
from ui.kit.scrolling import PageScroll
from ui.kit.text import Label
from ui.policy_text import grouped, meaning
from ui.settings.policy_dialogs import OwnRuleDialog, SaveDialog
from ui.settings.policy_reading import PolicyLook, look
from ui.settings.policy_row import RuleRow
from ui.team_text import proposal_text

_WIDTH = 720


class PolicyView(QWidget):
    """loaded(): the rules were read."""

    loaded = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("policy_view")
        self._desk = desk
        self._look: PolicyLook | None = None
        self.rows: dict[str, RuleRow] = {}
        self._to_come: list[tuple[str, list[str]]] = []
        self._typed: dict[str, str] = {}  # and not saved, while the rows are made anew
        self._round = 0
        self._build()
        self.retranslate()

    def load(self) -> None:
        session = self._desk.session
        if session is not None:
            self._desk.run(self, lambda: look(session), done=self.show_look)

    def show_look(self, found: PolicyLook | None) -> None:
        """What was typed and not saved stays, and so does the field that is being typed into."""
        if found != self._look:
            self._look = found
            self._write()
        if found is not None:
            self.loaded.emit()

    def retranslate(self) -> None:
        self.add.setText(self.tr("Days of its own for a platform or a brand…"))
        self.discard.setText(self.tr("Discard"))
        self.save.setText(self.tr("Save…"))
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        self.standing = Banner()
        self.standing.setObjectName("policy_standing")
        self.standing.pressed.connect(lambda: self._desk.navigate.emit("team", "requests"))
        self._groups = QVBoxLayout()
        self._groups.setSpacing(16)
        self.add = Button("", "normal", "plus", small=True)
        self.add.setObjectName("add_own_rule")
        self.add.clicked.connect(self._add)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(self.standing)
        column.addLayout(self._groups)
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        inside.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(inside, 10)
        line.addStretch(1)
        area = PageScroll()
        area.body.addLayout(line)
        area.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        layout.addWidget(self._build_foot())

    def _build_foot(self) -> QWidget:
        self.told = Label("", "body", "text2", wrap=True)
        self.told.setObjectName("policy_told")
        self.discard = Button("", "normal", small=True)
        self.discard.setObjectName("discard_policy")
        self.discard.clicked.connect(self._discard)
        self.save = Button("", "primary", small=True)
        self.save.setObjectName("save_policy")
        self.save.clicked.connect(self._save)
        self.foot = Ground("sunken")
        line = QHBoxLayout(self.foot)
        line.setContentsMargins(12, 8, 20, 8)
        line.setSpacing(8)
        line.addWidget(self.told, 1)
        line.addWidget(self.discard)
        line.addWidget(self.save)
        self.foot.hide()
        return self.foot

    # what is shown

    def _write(self) -> None:
        """Group by group, between what else the window has to do; what was typed comes back into its field."""
        self._typed |= {key: row.typed for key, row in self.rows.items() if row.is_other}
        worked_on = next((key for key, row in self.rows.items() if row.edit.hasFocus()), "")
        self._empty()
        found = self._look
        self.standing.setVisible(found is not None)
        self._to_come = grouped(found.rules) if found is not None else []
        if found is not None:
            self._stand(found)
            self._round += 1
            self._go_on(found, self._round, worked_on)
        self._tell()

    def _go_on(self, found: PolicyLook, number: int, worked_on: str) -> None:
        if number != self._round or not self._to_come:  # begun anew meanwhile
            return
        title, keys = self._to_come.pop(0)
        self._add_group(found, title, keys)
        if worked_on in keys:
            self.rows[worked_on].edit.setFocus()
        if self._to_come:
            QTimer.singleShot(0, self, lambda: self._go_on(found, number, worked_on))
        else:
            self._tell()

    def _add_group(self, found: PolicyLook, title: str, keys: list[str]) -> None:
        card = RowList()
        for key in keys:
            row = RuleRow(key, found.rules[key], found.limits[key], may_change=found.may_change)
            self.rows[key] = row
            if key in self._typed:
                row.type(self._typed.pop(key))
            row.changed.connect(self._tell)
            card.add_row(row)
        group = QVBoxLayout()
        group.setSpacing(6)
        group.addWidget(Label(title, "h3"))
        group.addWidget(card)
        self._groups.addLayout(group)
        if "rotation.days" in keys and found.may_change:
            group.addWidget(self.add)
            self.add.show()  # in its place: shown before, it is a window of its own and takes the focus from a dialog

    def _empty(self) -> None:
        self.add.hide()
        self.rows.clear()
        while (item := self._groups.takeAt(0)) is not None:
            layout = item.layout()
            while layout is not None and (part := layout.takeAt(0)) is not None:
                if (widget := part.widget()) is not None and widget is not self.add:
                    widget.hide()
                    widget.deleteLater()

    def _stand(self, found: PolicyLook) -> None:
        """Who decides here; before that, what was proposed and waits."""
        if found.waiting:
            asked = found.waiting[0]
            what = translate("team", "; ").join(proposal_text(each) for each in asked.proposes)
            words = self.tr("{name} proposes: {what}").format(name=asked.by, what=what)
            button = self.tr("Look at it") if len(found.waiting) == 1 else self.tr("Look at them")
            self.standing.set("blue", "timer-sand", words, button)
        elif not found.may_change:
            words = self.tr("You may read the rules. Who may change them: {names}")
            names = translate("factors", ", ").join(found.ask)
            self.standing.set("gray", "information-outline", words.format(names=names))
        elif found.signs:
            names = translate("factors", ", ").join(found.signs)
            words = self.tr(
                "A change takes two owners: you propose it, and it holds once one of these has signed: {names}"
            )
            self.standing.set("gray", "account-multiple-check-outline", words.format(names=names))
        else:
            words = self.tr("You are the only owner: what you save holds at once for everybody.")
            self.standing.set("gray", "information-outline", words)

    def _tell(self) -> None:
        others = [row for row in self.rows.values() if row.is_other]
        wrong = [row for row in others if row.error]
        self.foot.setVisible(bool(others))
        self.save.setEnabled(not wrong)
        if wrong:
            first = wrong[0]
            self.told.setText(
                self.tr("{rule}: {error}").format(rule=meaning(first.key) or first.key, error=first.error)
            )
            self.told.set_token("red")
        else:
            self.told.setText(self.tr("%n rules are typed anew and not saved", "", len(others)))
            self.told.set_token("text2")

    # what is done

    def _discard(self) -> None:
        self._typed.clear()
        for row in self.rows.values():
            row.type(str(row.rule.value))

    def _save(self) -> None:
        others = [row for row in self.rows.values() if row.is_other]
        if self._look is None or not others:
            return
        words = self.tr("{rule}: {before} → {after}")
        lines = [
            words.format(rule=meaning(row.key) or row.key, before=row.value.text(), after=row.said()) for row in others
        ]
        SaveDialog(self._desk, self, self._look, {row.key: row.typed for row in others}, lines).open_for(self._done)

    def _done(self) -> None:
        """Also what was only proposed is not typed any more."""
        self._discard()
        self.load()

    def _add(self) -> None:
        if self._look is not None:
            OwnRuleDialog(self._desk, self, self._look).open_for(self.load)
