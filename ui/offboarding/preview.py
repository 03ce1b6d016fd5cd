"""What a case will list, in numbers, and what has to be done before the last day."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.avatar import Avatar
from ui.kit.banner import Banner
from ui.kit.card import Card, Scroll
from ui.kit.text import Label
from ui.offboarding.words import concern_words, numbered
from ui.offboarding_text import tier_name
from vault.offboarding.items import TIERS
from vault.offboarding.previewing import Preview


class PreviewPane(Scroll):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=12, parent=parent)
        self.setObjectName("case_preview")
        self._found: list[Preview] = []
        self._trouble = ""
        self.title, self.trouble = Label("", "h2"), Label("", "body", "red", wrap=True)
        self.hint = Label("", "body", "text2", wrap=True)
        self.parts = QVBoxLayout()
        self.parts.setSpacing(12)
        self.body.addWidget(self.title)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.trouble)
        self.body.addLayout(self.parts)
        self.body.addStretch(1)
        self.retranslate()

    def show_previews(self, found: list[Preview], trouble: str) -> None:
        self._found, self._trouble = found, trouble
        while (item := self.parts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in found:
            words = concern_words(one.name, one.concern)
            if words:
                self.parts.addWidget(Banner("amber", "alert-outline", words))
            self.parts.addWidget(_PreviewCard(one))
        self.hint.setVisible(not found and not trouble)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def retranslate(self) -> None:
        self.title.setText(self.tr("What it will list"))
        self.hint.setText(
            self.tr(
                "Name somebody: here stands what they opened, could read and hold. No password is shown to anybody."
            )
        )
        self.show_previews(self._found, self._trouble)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class _PreviewCard(Card):
    """One person: how much of which tier."""

    def __init__(self, found: Preview) -> None:
        super().__init__(padding=12, spacing=8)
        self.setObjectName("preview_card")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Avatar(found.name, size=26))
        head.addWidget(Label(found.name, "h3", elide=Qt.TextElideMode.ElideRight), 1)
        head.addWidget(Label(self.tr("%n items", "", len(found.items)), "body", "text2"))
        self.body.addLayout(head)
        for tier in TIERS:
            count = sum(item.tier == tier for item in found.items)
            if count:
                line = QHBoxLayout()
                line.setSpacing(8)
                line.addWidget(Label(numbered(tier, tier_name(tier)), elide=Qt.TextElideMode.ElideRight), 1)
                line.addWidget(Label(str(count), "body", "text2"))
                self.body.addLayout(line)
        if not found.items:
            self.body.addWidget(Label(self.tr("Nothing in the register and no grant."), "small", "text2", wrap=True))
        elif not found.member:
            self.body.addWidget(Label(self.tr("Has no keys of this vault."), "small", "text2", wrap=True))
