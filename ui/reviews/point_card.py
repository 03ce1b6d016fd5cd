"""One point of a review: what is registered, the three answers, the evidence, and what saving will write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.accounts.parts import FactLine
from ui.error_text import error_text, sentences
from ui.i18n import language
from ui.kit.buttons import Button
from ui.kit.card import Card
from ui.kit.choice import Radio
from ui.kit.form import Field, LineEdit
from ui.kit.text import Label
from ui.review_text import point_name
from ui.reviews.evidence_box import EvidenceBox
from ui.reviews.service import Answer, ReviewLook, ReviewService
from ui.reviews.words import written_back
from ui.settings.backup_words import local

if TYPE_CHECKING:
    from vault.platforms import Platform
    from vault.reviews.views import PointRow

_LONGEST = 2000
_FACTS = 3
_ANSWERS = ("registered", "changed", "unknown")


class PointCard(Card):
    """answered(Answer): to be written down. look_asked(point): at the evidence that was handed in."""

    answered = Signal(object)
    look_asked = Signal(str)

    def __init__(self, service: ReviewService) -> None:
        super().__init__(padding=20, spacing=12)
        self.setObjectName("point_card")
        self._point: PointRow | None = None
        self._look: ReviewLook | None = None
        self._platform: Platform | None = None
        self.title = Label("", "h2", wrap=True)
        self.registered = Label("", "body", wrap=True)
        self.registered.setObjectName("point_registered")
        self.before = Label("", "small", "text2", wrap=True)
        self.see = Button("", "text", "paperclip", small=True)
        self.see.setObjectName("see_evidence")
        self.see.clicked.connect(self._ask_to_look)
        self.choices = {said: Radio() for said in _ANSWERS}
        self.value = LineEdit()
        self.value.setObjectName("point_value")
        self.value.setMaxLength(_LONGEST)
        self.value_field = Field("", self.value)
        self.evidence = EvidenceBox(service)
        self.evidence_field = Field("", self.evidence)
        self.will = Label("", "body", "text2", wrap=True)
        self.will.setObjectName("point_will")
        self.trouble = Label("", "body", "red", wrap=True)
        self.trouble.setObjectName("point_trouble")
        self.save = Button("", "primary")
        self.save.setObjectName("save_answer")
        self.save.clicked.connect(self._save)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(4)
        self._facts_title = Label("", "small_bold", "text2")
        self._lay_out()
        self.retranslate()

    def show_point(self, look: ReviewLook, point: PointRow, platform: Platform | None) -> None:
        """What was being typed is gone: another point, or this one as it was saved."""
        self._look, self._point, self._platform = look, point, platform
        for choice in self.choices.values():
            choice.setAutoExclusive(False)
            choice.setChecked(False)
            choice.setAutoExclusive(True)
        self.value.clear()
        self.evidence.clear()
        self._show_facts()
        self._write()

    def fail(self, error: Exception) -> None:
        """What was typed stays."""
        message = error_text(error)
        self.trouble.setText(sentences(message.what, message.hint))
        self.trouble.show()
        self.save.setEnabled(True)

    def retranslate(self) -> None:
        self.choices["registered"].setText(self.tr("As registered"))
        self.choices["changed"].setText(self.tr("Changed to…"))
        self.choices["unknown"].setText(self.tr("Unknown: it stays open"))
        self.save.setText(self.tr("Save the answer"))
        self.see.setText(self.tr("Look at the evidence"))
        self._facts_title.setText(self.tr("What is known of this platform"))
        self._show_facts()
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        answers = QHBoxLayout()
        answers.setSpacing(16)
        for said, choice in self.choices.items():
            choice.setObjectName(f"answer_{said}")
            choice.toggled.connect(self._choose)
            answers.addWidget(choice)
        answers.addStretch(1)
        for field in (self.value, self.evidence):
            (field.textChanged if isinstance(field, LineEdit) else field.changed).connect(self._write)
        line = QHBoxLayout()
        line.addWidget(self.save)
        line.addStretch(1)
        said_before = QHBoxLayout()
        said_before.addWidget(self.before, 1)
        said_before.addWidget(self.see)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(12)
        form.addLayout(answers)
        for part in (self.value_field, self.evidence_field, self.will, self.trouble):
            form.addWidget(part)
        form.addLayout(line)
        self.body.addWidget(self.title)
        self.body.addWidget(self.registered)
        self.body.addLayout(said_before)
        self.body.addWidget(self._form)
        self.body.addWidget(self._facts_title)
        self.body.addLayout(self._facts)

    @property
    def said(self) -> str:
        return next((said for said, choice in self.choices.items() if choice.isChecked()), "")

    def _choose(self, on: bool) -> None:
        if on:
            self.trouble.hide()
            self._write()
            if self.said == "changed":
                self.value.setFocus()

    def _write(self) -> None:
        point, look, said = self._point, self._look, self.said
        if point is None or look is None:
            return
        name = point_name(point.id)
        self.title.setText(name)
        self.registered.setText(
            self.tr("Registered: {what}").format(what=point.registered)
            if point.registered
            else self.tr("Nothing is registered here yet")
        )
        self._write_before(point)
        self._form.setVisible(look.may_answer and look.row.state == "running")
        self.value_field.set_label(self.tr("What it is now"))
        several = self.tr("Several with commas between them") if point.id not in _SINGLE else ""
        self.value_field.set_help(several)
        self.value_field.setVisible(said == "changed")
        self.evidence_field.setVisible(said in ("registered", "changed"))
        self.evidence_field.set_label(self.tr("Evidence") if point.needs_evidence else self.tr("Evidence, if you like"))
        self.will.setText(self._will(point, name))
        self.will.setVisible(bool(self.will.text()))
        if not said:
            self.trouble.hide()
        typed = bool(self.value.text().strip())
        self.save.setEnabled(bool(said) and (said != "changed" or typed))

    def _write_before(self, point: PointRow) -> None:
        words = ""
        if point.answer is not None:
            said = {
                "registered": self.tr("as registered"),
                "changed": self.tr("changed to {value}").format(value=point.value),
                "unknown": self.tr("unknown"),
            }.get(point.answer, point.answer)
            words = self.tr("{name} answered on {day}: {said}")
            words = words.format(name=point.by or "", day=local(point.at or ""), said=said)
        self.before.setText(words)
        self.before.setVisible(bool(words))
        self.see.setVisible(point.has_evidence)

    def _will(self, point: PointRow, name: str) -> str:
        """What saving does, and what the answer still lacks."""
        parts = []
        if self.said == "changed" and self._look is not None:
            if written_back(point, "", name) and not self._look.may_edit and _edits(point):
                parts.append(self.tr("You may not edit this account: ask somebody who may to answer this point."))
            else:
                parts.append(written_back(point, self.value.text().strip(), name))
        if point.needs_evidence and self.said in ("registered", "changed") and self.evidence.piece is None:
            parts.append(self.tr("Without evidence the answer is kept, but does not count."))
        if self.said == "unknown":
            parts.append(self.tr("The review can be finished with it, and the next one is due at once."))
        return "\n".join(parts)

    def _show_facts(self) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        topic, platform = self._point.topic if self._point is not None else "", self._platform
        facts = platform.facts_for(topic)[:_FACTS] if platform is not None and topic else []
        for fact in facts:
            self._facts.addWidget(FactLine(fact.text.get(language(), fact.text["en"]), verified=fact.verified))
        self._facts_title.setVisible(bool(facts))

    def _ask_to_look(self) -> None:
        if self._point is not None:
            self.look_asked.emit(self._point.id)

    def _save(self) -> None:
        point, said = self._point, self.said
        if point is None or not said:
            return
        self.save.setEnabled(False)
        self.trouble.hide()
        piece = self.evidence.piece if said != "unknown" else None
        value = self.value.text().strip() if said == "changed" else ""
        self.answered.emit(Answer(point.id, said, value, piece.raw if piece is not None else None))


_SINGLE = ("administrator", "bound_phone", "bound_mailbox", "real_name")


def _edits(point: PointRow) -> bool:
    from vault.reviews.points import is_written_back

    return is_written_back(point.id)
