"""The lower half of the detail pane: who can log in and why, who is registered, what happened, platform facts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.accounts.doorkeepers import role_word
from ui.accounts.parts import EventLine, FactLine, PairLine, PersonLine, Section
from ui.accounts.words import control_word, level_word, short_date, spaced, spoken_date
from ui.i18n import language
from ui.kit import theme
from ui.kit.buttons import Button
from ui.kit.chip import Chip
from ui.kit.chips import review
from ui.kit.text import Label
from vault.platforms import Platform
from vault.views import AccountDetail, HistoryRow, HolderRow

_FACTS_SHOWN = 2
_EVENTS_SHOWN = 4


class MorePart(QWidget):
    """grants_asked(): whoever ``may_give`` wants to say who opens the account; dossier_asked(): see whose it is;
    guide_asked(): what to do on this platform when somebody leaves; review_asked(): who gets in, point by point."""

    grants_asked = Signal()
    review_asked = Signal()
    dossier_asked = Signal()
    guide_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.may_give = False
        self.pieces = 0
        self._facts_whole = False
        self._events_whole = False
        self._shown: tuple[AccountDetail, Platform | None, date] | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def show_detail(self, detail: AccountDetail, platform: Platform | None, today: date) -> None:
        if self._shown is None or self._shown[0].row.id != detail.row.id:
            self._facts_whole = self._events_whole = False
        self._shown = (detail, platform, today)
        self._rebuild()

    def clear(self) -> None:
        self._shown = None
        self._empty()

    def _empty(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _rebuild(self) -> None:
        self._empty()
        if self._shown is None:
            return
        detail, platform, today = self._shown
        if detail.row.has_password and (detail.holders or detail.exposed_to):
            self._add_holders(detail)
        self._add_registered(detail)
        self._add_review(detail, today)
        self._add_dossier()
        if detail.history:
            self._add_history(detail.history, today)
        if detail.note:
            section = Section(self.tr("Note"))
            section.body.addWidget(Label(detail.note, "small", "text2", wrap=True))
            self._layout.addWidget(section)
        if platform is not None and platform.facts:
            self._add_facts(platform, today)

    def _add_holders(self, detail: AccountDetail) -> None:
        section = Section(self.tr("Who can log in"), self.tr("Give access") if self.may_give else "")
        section.link.setObjectName("give_access")
        section.pressed.connect(self.grants_asked)
        for holder in detail.holders:
            why, token = self._why(holder)
            section.body.addWidget(PersonLine(holder.member, level_word(holder.level), why, token=token))
        for name in detail.exposed_to:
            why = self.tr("could read the password")
            section.body.addWidget(PersonLine(name, self.tr("Ended"), why, token="violet", leaver=True))
        self._layout.addWidget(section)

    def _why(self, holder: HolderRow) -> tuple[str, str]:
        words = {
            "responsible": self.tr("Responsible"),
            "deputy": self.tr("Deputy"),
            "owner": self.tr("Owner of the vault"),
            "creator": self.tr("Added it"),
            "brand": self.tr("By brand"),
            "account": self.tr("By account"),
            "grant": self.tr("Grant"),
        }.get(holder.via, holder.via)
        if holder.until:
            words = " ".join(filter(None, (words, self.tr("until {day}").format(day=spoken_date(holder.until)))))
        return words, "text2"

    def _add_registered(self, detail: AccountDetail) -> None:
        """People and control points as registered on the platform, whoever may open the password here."""
        pairs = [(role_word("admin"), detail.admin or "")]
        pairs += [(role_word("operator"), self.tr(", ").join(detail.operators))]
        pairs += [(role_word("deputy"), detail.deputy or "")]
        for control in detail.controls:
            owner = self.tr("company") if control.company_owned else self.tr("private")
            parts = [control.label, control.holder or "", owner]
            pairs.append((control_word(control.kind), " · ".join(dict.fromkeys(part for part in parts if part))))
        if detail.row.verified_until:
            pairs.append((self.tr("Verified until"), detail.row.verified_until))
        pairs = [pair for pair in pairs if pair[1]]
        if not pairs:
            return
        section = Section(self.tr("Registered on the platform"))
        metrics = QFontMetrics(theme.font("small"))
        width = min(110, max(metrics.horizontalAdvance(word) for word, _ in pairs) + 6)
        for word, value in pairs:
            section.body.addWidget(PairLine(word, value, width))
        self._layout.addWidget(section)

    def _add_review(self, detail: AccountDetail, today: date) -> None:
        """Who gets in, point by point: when that is looked at again, and the way there."""
        due = review(detail.row.review_due_at, detail.row.review_state, today)
        if due is None:
            return
        section = Section(self.tr("Access review"), self.tr("Open"))
        section.link.setObjectName("open_review")
        section.pressed.connect(self.review_asked)
        section.body.addWidget(Chip(due[1]), 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(section)

    def _add_dossier(self) -> None:
        section = Section(self.tr("Ownership dossier"), self.tr("Open"))
        section.link.setObjectName("open_dossier")
        section.pressed.connect(self.dossier_asked)
        kept = self.tr("%n pieces of evidence are kept", None, self.pieces)
        words = kept if self.pieces else self.tr("Nothing is kept yet that proves whose it is")
        section.body.addWidget(Label(words, "small", "text2", wrap=True))
        self._layout.addWidget(section)

    def _add_history(self, history: list[HistoryRow], today: date) -> None:
        many = len(history) > _EVENTS_SHOWN and not self._events_whole
        section = Section(self.tr("History"), self.tr("All %n", None, len(history)) if many else "")
        section.pressed.connect(self._show_all_events)
        latest = history[::-1]
        for event in latest if self._events_whole else latest[:_EVENTS_SHOWN]:
            if event.claimed:  # the sheet's day: nothing was done here on it
                words = self.tr("Changed, says the file that {person} imported")
            elif event.circulated:
                words = self.tr("{person} imported the password from a file")
            else:
                words = self.tr("{person} changed the password")
            section.body.addWidget(EventLine(short_date(event.changed_at, today), words.format(person=event.by)))
        self._layout.addWidget(section)

    def _add_facts(self, platform: Platform, today: date) -> None:
        many = len(platform.facts) > _FACTS_SHOWN and not self._facts_whole
        title = self.tr("About {platform}").format(platform=spaced(platform.label(language())))
        section = Section(title, self.tr("All %n", None, len(platform.facts)) if many else "")
        section.pressed.connect(self._show_all_facts)
        for fact in platform.facts if self._facts_whole else platform.facts[:_FACTS_SHOWN]:
            words = fact.text.get(language(), fact.text["en"])
            section.body.addWidget(FactLine(words, verified=fact.verified, old=fact.old(today)))
        guide = Button(self.tr("When somebody leaves, hands over, or it is stolen"), "text", small=True)
        guide.setObjectName("open_guide")
        guide.clicked.connect(self.guide_asked)
        section.body.addWidget(guide, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(section)

    def _show_all_events(self) -> None:
        self._events_whole = True
        self._rebuild()

    def _show_all_facts(self) -> None:
        self._facts_whole = True
        self._rebuild()
