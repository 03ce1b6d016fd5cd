"""The four ways in which an item ends, each a card that says what it costs and asks for it once it is chosen."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit import draw, theme
from ui.kit.choice import paint_radio
from ui.kit.empty import Picture
from ui.kit.form import Combo, LineEdit
from ui.kit.text import Label
from ui.offboarding.service import Outcome
from ui.offboarding.words import LOOKS, OUTCOMES, outcome_word
from ui.reviews.evidence_box import EvidenceBox, Maker
from ui.team.day_edit import DayEdit

_LONGEST = 2000
_DAYS = 7
_RADIO = 16


class OutcomeCard(QAbstractButton):
    """One outcome; ``asks`` stands below its sentence while it is the chosen one. picked(): it became that."""

    picked = Signal()

    def __init__(self, outcome: str, asks: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"outcome_{outcome}")
        self.outcome = outcome
        self.asks = asks
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        icon, tone, _ = LOOKS[outcome]
        self.picture = Picture(icon, 16, tone)
        self.title, self.sentence = Label("", "body"), Label("", "small", "text2", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.picture)
        head.addWidget(self.title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(36, 9, 12, 9)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.sentence)
        layout.addWidget(asks)
        for part in (self.picture, self.title, self.sentence):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        asks.hide()
        self.toggled.connect(self._tell)

    def set_words(self, sentence: str) -> None:
        self.title.setText(outcome_word(self.outcome))
        self.sentence.setText(sentence)
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(sentence)

    def nextCheckState(self) -> None:
        self.setChecked(True)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else 60

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize(200, 60)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on, strong = self.isChecked(), self.isChecked() or self.hasFocus()
        ground = "hover" if self.underMouse() and not on else "surface"
        line = "focus" if self.hasFocus() else "accent" if on else "line"
        draw.box(
            painter, self.rect(), theme.colour(ground), theme.colour(line), theme.RADIUS["list"], 2 if strong else 1
        )
        paint_radio(painter, QRect(12, 11, _RADIO, _RADIO), on)
        painter.end()

    def _tell(self, on: bool) -> None:
        self.title.set_role("h3" if on else "body")
        self.asks.setVisible(on)
        self.updateGeometry()
        if on:
            self.picked.emit()


class OutcomeForm(QWidget):
    """changed(): another outcome is chosen, or none."""

    changed = Signal()

    def __init__(self, maker: Maker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proof, self.evidence = self._line("outcome_proof"), EvidenceBox(maker, narrow=True)
        self.recheck = DayEdit()
        self.recheck.setObjectName("outcome_recheck")
        self.then = Label("", "small", "text2", wrap=True)
        self.taker = Combo()
        self.taker.setObjectName("outcome_taker")
        self.risk, self.why_not = self._line("outcome_risk"), self._line("outcome_reason")
        self.captions = {name: Label("", "small_bold", "text2") for name in ("proof", "taker", "risk", "why_not")}
        self.cards = {
            "done": OutcomeCard("done", _column(self.captions["proof"], self.proof, self.evidence)),
            "submitted": OutcomeCard("submitted", _row(self.recheck, self.then)),
            "impossible": OutcomeCard(
                "impossible", _column(self.captions["taker"], self.taker, self.captions["risk"], self.risk)
            ),
            "not_applicable": OutcomeCard("not_applicable", _column(self.captions["why_not"], self.why_not)),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for outcome in OUTCOMES:
            layout.addWidget(self.cards[outcome])
            self.cards[outcome].picked.connect(self.changed)
        self.retranslate()

    def _line(self, name: str) -> LineEdit:
        line = LineEdit()
        line.setObjectName(name)
        line.setMaxLength(_LONGEST)
        return line

    @property
    def outcome(self) -> str:
        return next((name for name, card in self.cards.items() if card.isChecked()), "")

    def begin(self, members: list[tuple[str, str]], recheck_hours: int) -> None:
        """Nothing chosen and nothing said. ``recheck_hours``: how long the platform usually takes."""
        for card in self.cards.values():
            card.setAutoExclusive(False)
            card.setChecked(False)
            card.setAutoExclusive(True)
        for line in (self.proof, self.risk, self.why_not):
            line.clear()
        if self.evidence.piece is not None:
            self.evidence.clear()
        self.taker.clear()
        for who, name in members:
            self.taker.addItem(name, who)
        self.taker.setCurrentIndex(-1)
        tomorrow = date.today() + timedelta(days=1)
        wanted = date.today() + timedelta(days=-(-recheck_hours // 24) if recheck_hours else _DAYS)
        self.recheck.setMinimumDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
        self.recheck.setDate(QDate(wanted.year, wanted.month, wanted.day))
        self.changed.emit()

    def said(self) -> Outcome:
        outcome = self.outcome
        text = {"done": self.proof, "impossible": self.risk, "not_applicable": self.why_not}.get(outcome)
        piece = self.evidence.piece if outcome == "done" else None
        return Outcome(
            outcome,
            text.text().strip() if text is not None else "",
            self.recheck.day() if outcome == "submitted" else "",
            str(self.taker.currentData() or "") if outcome == "impossible" else "",
            (piece.name, piece.raw) if piece is not None else None,
        )

    def retranslate(self) -> None:
        self.cards["done"].set_words(self.tr("Takes a sentence, or a picture of what the platform shows"))
        self.cards["submitted"].set_words(self.tr("Takes a day on which to look again"))
        self.cards["impossible"].set_words(self.tr("A member signs for the risk that is left"))
        self.cards["not_applicable"].set_words(self.tr("Takes the reason"))
        self.then.setText(self.tr("opens again by itself"))
        for name, words, editor in (
            ("proof", self.tr("What was checked"), self.proof),
            ("taker", self.tr("Who accepts the risk"), self.taker),
            ("risk", self.tr("What is left, and why"), self.risk),
            ("why_not", self.tr("Why"), self.why_not),
        ):
            self.captions[name].setText(words)
            editor.setAccessibleName(words)
        self.recheck.setAccessibleName(self.tr("Look again on"))
        self.taker.setPlaceholderText(self.tr("Choose a member"))


def _column(*parts: QWidget) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 8, 0, 2)
    layout.setSpacing(5)
    for part in parts:
        layout.addWidget(part)
    return holder


def _row(*parts: QWidget) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 8, 0, 2)
    layout.setSpacing(10)
    for part in parts:
        layout.addWidget(part, int(isinstance(part, Label)))
    return holder
