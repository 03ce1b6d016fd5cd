"""Beside the list: what is chosen, how it is done, who has it in hand, and how it ended."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import Button
from ui.kit.card import Card, Ground, Line, Scroll
from ui.kit.chip import Chip, ChipSpec
from ui.kit.empty import EmptyState, Picture
from ui.kit.text import Label
from ui.offboarding.advice import Advice
from ui.offboarding.facts import ItemFacts, ItemHead, side_by_side
from ui.offboarding.looking import CaseLook
from ui.offboarding.outcomes import OutcomeForm
from ui.offboarding.words import place_of, short_moment, standing_of
from ui.reviews.evidence_box import Maker
from vault.offboarding.views import Item
from vault.platforms import Platform

WIDTH = 340


class ItemPane(Ground):
    """copy_asked(items), assign_asked(items), remind_asked(who); settle_asked(items, Outcome), again_asked(items):
    open again; evidence_asked(item); act_asked(Advice, item): what would make an automatic one true.
    """

    copy_asked = Signal(object)
    assign_asked = Signal(object)
    remind_asked = Signal(str)
    settle_asked = Signal(object, object)
    again_asked = Signal(object)
    evidence_asked = Signal(str)
    act_asked = Signal(object, object)

    def __init__(
        self,
        platform_of: Callable[[str], Platform | None],
        maker: Maker,
        advise: Callable[[Item], Advice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("window", parent)
        self.setObjectName("item_pane")
        self.setFixedWidth(WIDTH)
        self._advise = advise
        self._look: CaseLook | None = None
        self._advice: Advice | None = None
        self._members: list[tuple[str, str]] = []
        self.items: list[Item] = []
        self.head, self.facts = ItemHead(platform_of), ItemFacts()
        self.form = OutcomeForm(maker)
        self.form.changed.connect(self._show_save)
        self._build()
        self.retranslate()

    # building

    def _build(self) -> None:
        self.copy = self._button("", "content-copy", "copy_task", lambda: self.copy_asked.emit(self.items))
        self.remind = self._button("", "bell-outline", "remind_one", self._ask_to_remind)
        self.assign = self._button(
            "", "account-arrow-right-outline", "assign", lambda: self.assign_asked.emit(self.items)
        )
        self.result = Label("", "h3", "text2")
        self.told = Card(padding=12, spacing=8)
        self.told.setObjectName("outcome_told")
        self.chip = Chip()
        self.told_words, self.told_by = Label("", wrap=True), Label("", "small", "text2", wrap=True)
        self.see = self._button("", "paperclip", "see_proof", lambda: self.evidence_asked.emit(self.items[0].id))
        self.again = self._button("", "restore", "settle_again", lambda: self.again_asked.emit(self.items))
        for part in (self.chip, self.told_words, self.told_by):
            self.told.body.addWidget(part)
        self.told.body.addLayout(side_by_side(self.see, self.again))
        self.trouble = Label("", "body", "red", wrap=True)
        self.trouble.setObjectName("outcome_trouble")
        self.why = Card(padding=12, spacing=8)
        self.why_words, self.why_ask = Label("", wrap=True), Label("", "small", "text2", wrap=True)
        self.why_words.setObjectName("automatic_why")
        self.act = self._button("", "", "automatic_act", self._ask_to_act)
        for part in (self.why_words, self.why_ask):
            self.why.body.addWidget(part)
        self.why.body.addLayout(side_by_side(self.act))
        self.scroller = Scroll(margin=16, spacing=12)
        body = self.scroller.body
        body.addWidget(self.head)
        body.addWidget(self.facts)
        body.addLayout(side_by_side(self.copy, self.remind))
        body.addLayout(side_by_side(self.assign))
        self.line = Line()
        below: tuple[QWidget, ...] = (self.line, self.result, self.told, self.why, self.form, self.trouble)
        for widget in below:
            body.addWidget(widget)
        body.addStretch(1)
        self.empty = EmptyState("gesture-tap")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.scroller, 1)
        layout.addWidget(Line())
        layout.addWidget(self._build_foot())

    def _build_foot(self) -> QWidget:
        self.cancel, self.save = Button("", small=True), Button("", "primary", small=True)
        self.cancel.setObjectName("outcome_cancel")
        self.save.setObjectName("outcome_save")
        self.cancel.clicked.connect(self.begin)
        self.save.clicked.connect(self._save)
        self.acts = QWidget()
        acts = QHBoxLayout(self.acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(8)
        acts.addStretch(1)
        acts.addWidget(self.cancel)
        acts.addWidget(self.save)
        self.note = Label("", "small", "text2", wrap=True)
        self._noted = QWidget()
        note = QHBoxLayout(self._noted)
        note.setContentsMargins(0, 0, 0, 0)
        note.setSpacing(8)
        note.addWidget(Picture("shield-check-outline", 16, "text2"))
        note.addWidget(self.note, 1)
        foot = QWidget()
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.addWidget(self.acts)
        layout.addWidget(self._noted)
        return foot

    def _button(self, text: str, icon: str, name: str, pressed: Callable[[], None]) -> Button:
        button = Button(text, icon=icon, small=True)
        button.setObjectName(name)
        button.clicked.connect(lambda: pressed())
        return button

    # what is shown

    def show_items(self, look: CaseLook | None, items: list[Item], members: list[tuple[str, str]]) -> None:
        same = [one.id for one in self.items] == [one.id for one in items]
        typing = bool(self.form.outcome) and same and self._look is not None and look is not None
        self._look, self.items, self._members = look, items, members
        there = look is not None and bool(items)
        self.empty.setVisible(not there)
        self.scroller.setVisible(there)
        if look is None or not items:
            self.head.title.setText("")
            self.head.about.setText("")
            self.facts.clear()
            self.acts.hide()
            self._noted.show()
            if self.form.outcome:
                self.form.begin([], 0)
            return
        self.head.show_items(look, items)
        if len(items) == 1:
            self.facts.show_item(look, items[0])
        else:
            self.facts.show_several(look, items)
        self._show_buttons(look, items)
        self._show_result(look, items, typing=typing)
        if not same:
            self.scroller.verticalScrollBar().setValue(0)

    def _show_buttons(self, look: CaseLook, items: list[Item]) -> None:
        running = look.may_run and look.case.state in ("planned", "revoked")
        left = [one for one in items if not one.satisfied]
        hands = {one.assignee for one in left}
        who = next(iter(hands)) if len(hands) == 1 else ""
        self.copy.setVisible(bool(left))
        self.assign.setVisible(running and bool(left))
        self.assign.setText(self.tr("Ask another…") if who else self.tr("Ask somebody…"))
        self.remind.setVisible(running and bool(who))
        self.remind.setText(self.tr("Remind {name}").format(name=look.name(who)))

    def _show_result(self, look: CaseLook, items: list[Item], *, typing: bool) -> None:
        manual = [one for one in items if one.check == "manual"]
        running = look.may_run and look.case.state in ("planned", "revoked")
        ended = [one for one in manual if place_of(one) != "open"]
        choosing = running and len(manual) == len(items) and not ended
        automatic = items[0] if len(items) == 1 and not manual else None
        self.told.setVisible(len(items) == 1 and bool(ended))
        self.why.setVisible(automatic is not None or (len(items) > 1 and not choosing))
        self.form.setVisible(choosing)
        self.acts.setVisible(choosing)
        self._noted.setVisible(not choosing)
        self.result.setText(self.tr("Outcome"))
        self.result.setVisible(self.told.isVisibleTo(self) or choosing or automatic is not None)
        self._advice = None
        if ended and len(items) == 1:
            self._show_told(look, ended[0], running)
        elif automatic is not None:
            self._show_why(look, automatic)
        elif len(items) > 1 and not choosing:
            self.why_words.setText(
                self.tr("Choose only items that are done by hand and still open to give them one outcome.")
            )
            self.why_ask.hide()
            self.act.hide()
        if choosing and not typing:
            self.begin()

    def _show_told(self, look: CaseLook, item: Item, running: bool) -> None:
        standing = standing_of(item)
        self.chip.set_spec(ChipSpec(standing.icon, standing.text, standing.tone))
        self.told_words.setText(item.text)
        self.told_words.setVisible(bool(item.text))
        by = self.tr("{name}, {day}").format(name=look.name(item.by), day=short_moment(item.at))
        if item.accepted_by:
            by = self.tr("{by}; {name} accepts the risk").format(by=by, name=look.name(item.accepted_by))
        if item.recheck_at and item.outcome == "done":
            by = self.tr("{by}; looked at again on {day}").format(by=by, day=item.recheck_at)
        self.told_by.setText(by)
        self.see.setVisible(bool(item.file_name))
        self.see.setText(self.tr("See the file"))
        self.again.setVisible(running)
        self.again.setText(self.tr("Open it again"))

    def _show_why(self, look: CaseLook, item: Item) -> None:
        if item.satisfied:
            when = short_moment(item.at)
            words = self.tr("The vault has seen it.") if not when else self.tr("The vault has seen it on {day}.")
            self.why_words.setText(words.format(day=when))
            self.why_ask.hide()
            self.act.hide()
            return
        found = self._advice = self._advise(item)
        self.why_words.setText(found.why)
        self.act.setVisible(bool(found.act))
        self.act.setText(found.words)
        self.why_ask.setVisible(bool(found.ask))
        self.why_ask.setText(self.tr("Who may do it: {names}").format(names=", ".join(found.ask)))

    def begin(self) -> None:
        """The form for an outcome, with nothing chosen."""
        step = self.items[0].step if self.items else None
        self.form.begin(self._members, step.recheck_after_hours if step is not None else 0)

    def focus_form(self) -> None:
        """To the outcomes, or to the one act that there is."""
        if self.form.isVisible():
            self.form.cards["done"].setFocus()
        elif self.act.isVisible():
            self.act.setFocus()
        elif self.again.isVisible():
            self.again.setFocus()

    def fail(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.save.setEnabled(True)
        if words:
            self.scroller.ensureWidgetVisible(self.trouble)

    def _show_save(self) -> None:
        self.fail("")
        outcome = self.form.outcome
        self.cancel.setVisible(bool(outcome))
        self.save.setVisible(bool(outcome))
        if outcome:
            words = {
                "done": self.tr("Note as done"),
                "submitted": self.tr("Note as submitted"),
                "impossible": self.tr("Note as impossible"),
                "not_applicable": self.tr("Note as not applicable"),
            }
            self.save.setText(words[outcome])
        self.acts.setVisible(bool(outcome) and self.form.isVisibleTo(self))
        self._noted.setVisible(not self.acts.isVisibleTo(self))

    # what is done

    def _save(self) -> None:
        self.save.setEnabled(False)
        self.settle_asked.emit(self.items, self.form.said())

    def _ask_to_remind(self) -> None:
        who = next((one.assignee for one in self.items if not one.satisfied and one.assignee), "")
        if who:
            self.remind_asked.emit(who)

    def _ask_to_act(self) -> None:
        if self._advice is not None:
            self.act_asked.emit(self._advice, self.items[0])

    def retranslate(self) -> None:
        self.copy.setText(self.tr("Copy the task"))
        self.cancel.setText(self.tr("Cancel"))
        self.note.setText(self.tr("What the vault checks for itself can't be ticked by hand."))
        self.empty.set("gesture-tap", self.tr("Choose an item: here stands how it is done, and how it ended"))
        self.form.retranslate()
        self.show_items(self._look, self.items, self._members)
        self._show_save()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
