"""Beside the list: one warning whole, top to bottom: what happened, why it is unusual, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.accounts.parts import ChipFlow
from ui.alert_text import reason_text, step_text, summary, verdict_meaning
from ui.i18n import language
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.kit.card import Card, Scroll
from ui.kit.text import Label
from ui.unusual_text import advice, happened, why
from ui.warnings.reading import Row, moment, when
from ui.warnings.words import about, chips_of
from vault.alerts.views import AlertRow
from vault.unusual.views import UnusualRow

_MOST_ACCOUNTS = 12


class WarningDetail(Scroll):
    """clear_asked(): somebody has looked into it. account_asked(id): go there. evidence_asked(): save its picture."""

    clear_asked = Signal()
    account_asked = Signal(str)
    evidence_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=10, parent=parent)
        self.setObjectName("warning_detail")
        self.setFixedWidth(340)
        self.row: Row | None = None

    def show_row(self, row: Row | None) -> None:
        self.row = row
        self.retranslate()

    def retranslate(self) -> None:
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if self.row is None:
            self._say(self.tr("Choose a warning to see it here"))
        else:
            self._fill(self.row)
        self.body.addStretch(1)

    def _fill(self, row: Row) -> None:
        title = Label(about(row), "h2", wrap=True)
        title.setObjectName("warning_title")
        self._add(title)
        self._add(Label(moment(when(row)), "small", "text2"))
        flow = ChipFlow()
        flow.set_specs(chips_of(row))
        self._add(flow)
        if isinstance(row, UnusualRow):
            self._use(row)
        else:
            self._alert(row)
        self._end(row)

    def _use(self, row: UnusualRow) -> None:
        for sign in row.signs:
            card = Card(padding=12, spacing=4)
            card.body.addWidget(Label(happened(row, sign), "body", wrap=True))
            card.body.addWidget(Label(why(row, sign), "small", "text2", wrap=True))
            self._add(card)
        if row.accounts or row.hidden:
            self._add(Label(self.tr("Accounts"), "h3", "text2"))
        for account in row.accounts[:_MOST_ACCOUNTS]:
            self._link(account.name, account.id)
        more = len(row.accounts[_MOST_ACCOUNTS:])
        if more:
            self._say(self.tr("and %n more", "", more))
        if row.hidden:
            self._say(self.tr("and %n that you don't see", "", row.hidden))
        if row.devices:
            self._say(self.tr("Device: {names}").format(names=self.tr(", ").join(row.devices)))

    def _alert(self, row: AlertRow) -> None:
        card = Card(padding=12, spacing=4)
        card.body.addWidget(Label(summary(row), "body", wrap=True))
        for reason in row.reasons:
            card.body.addWidget(Label(f"· {reason_text(reason)}", "small", "text2", wrap=True))
        self._add(card)
        self._link(row.name, row.account)
        self._add(Label(self.tr("What the platform wrote"), "h3", "text2"))
        self._add(Label(row.text if row.readable else self.tr("Its text cannot be read"), "small", wrap=True))
        if row.has_evidence:
            button = Button(self.tr("Save the picture…"), "normal", "image-outline", small=True)
            button.setObjectName("alert_evidence")
            button.clicked.connect(self.evidence_asked)
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._say(self.tr("Brought by {name}").format(name=row.by))

    def _end(self, row: Row) -> None:
        if row.cleared_by is not None:
            words = self.tr("{name} has looked into it on {day}: {note}")
            self._add(
                Banner(
                    "gray",
                    "check-circle-outline",
                    words.format(name=row.cleared_by, day=moment(row.cleared_at or ""), note=row.note),
                )
            )
            return
        if row.state != "open":
            return
        self._add(Label(self.tr("What to do"), "h3", "text2"))
        self._advise(row)
        if row.may_clear:
            button = Button(self.tr("Looked into…"), "primary")
            button.setObjectName("warning_clear")
            button.clicked.connect(self.clear_asked)
            self._add(button)
        elif isinstance(row, UnusualRow):
            self._say(self.tr("It is about you: somebody else looks into it"))
        else:
            self._say(self.tr("Whoever leads the account looks into it"))

    def _advise(self, row: Row) -> None:
        if isinstance(row, UnusualRow):
            self._add(Banner("amber", "alert-outline", advice(row)))
            return
        tone, icon = ("red", "alarm-light-outline") if row.verdict == "theft" else ("amber", "help-circle-outline")
        self._add(Banner(tone, icon, verdict_meaning(row.verdict)))
        for number, step in enumerate(row.first_steps, 1):
            self._add(Label(f"{number}. {step_text(step, language())}", "small", wrap=True))

    def _link(self, name: str, account: str) -> None:
        button = Button(name, "text", small=True)
        button.setObjectName("warning_account")
        button.clicked.connect(lambda: self.account_asked.emit(account))
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _say(self, text: str) -> None:
        self._add(Label(text, "small", "text2", wrap=True))

    def _add(self, widget: QWidget) -> None:
        self.body.addWidget(widget)
