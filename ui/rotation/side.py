"""Beside the steps: what the catalogue knows of changing a password there, what comes last, who gets the new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.accounts.parts import FactLine
from ui.i18n import language, translate
from ui.kit.buttons import Button
from ui.kit.card import Card
from ui.kit.text import Label
from ui.rotation.service import Change
from ui.rotation.step import LAST
from vault.platforms import Platform

_PAGES = ("change_password", "security", "login")
_FACTS = 4
_NAMES = 5


def change_page(platform: Platform | None) -> str:
    """The platform's own page to change a password at, or the nearest to it; only ever https."""
    links = [] if platform is None else [platform.urls[name].url for name in _PAGES if name in platform.urls]
    return next((url for url in links if url.startswith("https://")), "")


class SidePanel(QWidget):
    """open_asked(): the platform's page."""

    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.how = Card(padding=16, spacing=8)
        self.how_title = Label("", "h3", wrap=True)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(6)
        self.link = Button("", "text", "open-in-new", small=True)
        self.link.setObjectName("open_platform")
        self.link.clicked.connect(self.open_asked)
        self.note = Label("", "small", "text2", wrap=True)
        for part in (self.how_title, self._facts, self.link, self.note):
            self.how.body.addLayout(part) if isinstance(part, QVBoxLayout) else self.how.body.addWidget(part)
        self.who = Card(padding=16, spacing=6)
        self.who_words = Label("", "body", "text2", wrap=True)
        self.who.body.addWidget(self.who_words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.how)
        layout.addWidget(self.who)

    def show_step(self, step: int) -> None:
        self.how.setVisible(step != LAST)

    def show_change(self, change: Change, platform: Platform | None, named: str) -> None:
        self.clear()
        self.how_title.setText(self.tr("How to change it on {platform}").format(platform=named))
        facts = platform.facts_for("password", "login")[:_FACTS] if platform is not None else []
        for fact in facts:
            text = fact.text.get(language(), fact.text["en"])
            self._facts.addWidget(FactLine(text, verified=fact.verified))
        self.link.setText(self.tr("Open {platform}").format(platform=named))
        self.link.setVisible(bool(change_page(platform)))
        self.note.setText(
            self.tr("Menus change: what the platform shows counts.")
            if facts
            else self.tr("Usually under settings, account and security, password.")
        )
        names = translate("factors", ", ").join(change.holders[:_NAMES])
        more = len(change.holders) - _NAMES
        if more > 0:
            names += self.tr(" and %n more", "", more)
        words = self.tr("Once confirmed, whoever holds the account has the new password: {names}")
        self.who_words.setText(words.format(names=names))

    def clear(self) -> None:
        self.who_words.setText("")
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
