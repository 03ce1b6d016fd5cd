"""The pane at the right: one account whole, top to bottom, the one thing to do first. Head and foot stay in sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.accounts.advice import (
    ASK_ACCESS,
    CHANGE_PASSWORD,
    PLATFORM_ALERT,
    REVIEW_ACCESS,
    act_words,
    advice_for,
    may_change,
)
from ui.accounts.detail_more import MorePart
from ui.accounts.doorkeepers import DoorkeepersCard
from ui.accounts.fields import FieldsCard
from ui.accounts.links import login_page
from ui.accounts.listing import opens_by_person
from ui.accounts.parts import ChipFlow
from ui.accounts.strength_card import StrengthCard
from ui.accounts.words import spaced, way_in
from ui.i18n import language
from ui.kit import chips, theme, tips
from ui.kit.banner import Banner
from ui.kit.buttons import Button, IconButton
from ui.kit.card import Ground, Line, Scroll
from ui.kit.chip import ChipSpec
from ui.kit.clipboard import SecretClipboard
from ui.kit.countdown import CopiedBar
from ui.kit.empty import EmptyState
from ui.kit.text import Label
from ui.kit.tile import PlatformTile
from ui.rotation.under_way import UnderWay
from vault.platforms import Platform
from vault.views import AccountDetail, AccountRow

if TYPE_CHECKING:
    from ui.accounts.service import AccountService
    from vault.accounts import Doorkeeper

_MARGIN = 14
_LINK_ROOM = 150


class DetailPane(Ground):
    """copy_asked(field), edit_asked(), delete_asked(), act_asked(act), open_asked(url), plain_copied(text).

    change_copied(value, pending): one of the passwords of a change under way; grants_asked(): give somebody access.
    """

    copy_asked = Signal(str)
    edit_asked = Signal()
    delete_asked = Signal()
    act_asked = Signal(str)
    open_asked = Signal(str)
    plain_copied = Signal(str)
    change_copied = Signal(str, bool)
    grants_asked = Signal()

    def __init__(
        self,
        service: AccountService,
        platform_of: Callable[[str], Platform | None],
        clipboard: SecretClipboard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("window", parent)
        self.setObjectName("detail")
        self._platform_of = platform_of
        self._service = service
        self._detail: AccountDetail | None = None
        self._doorkeepers: Sequence[Doorkeeper] = ()
        self._today = date.min
        self._pending = 0  # the version of a change that is under way
        self._pieces = 0  # of evidence in its dossier
        self._act = ""
        self.empty = EmptyState("cursor-default-click-outline")
        self._whole = QWidget()
        self._build(clipboard)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        layout.addWidget(self._whole)
        self.clear()
        self.retranslate()

    @property
    def account_id(self) -> str:
        return "" if self._detail is None else self._detail.row.id

    def show_detail(self, detail: AccountDetail, doorkeepers: Sequence[Doorkeeper], today: date) -> None:
        shown = (self._detail, self._doorkeepers, self._today, self._pending, self._pieces)
        self._detail, self._doorkeepers, self._today = detail, doorkeepers, today
        self._pending = self._service.rotation.under_way(detail.row.id)
        self._pieces = self._service.dossier.pieces(detail.row.id)
        # What somebody looks at outlasts other changes.
        if shown != (detail, doorkeepers, today, self._pending, self._pieces):
            self._write()
        self.empty.hide()
        self._whole.show()

    def clear(self) -> None:
        """Forget the account, as on lock or when nothing is selected."""
        self._detail, self._doorkeepers = None, ()
        self.fields.clear()
        self.doorkeepers.rows.clear()
        self.more.clear()
        self.under_way.clear()
        self._whole.hide()
        self.empty.show()

    def wipe(self) -> None:
        """Hide what was revealed; the account stays."""
        self.fields.wipe()
        self.under_way.both.wipe()

    def retranslate(self) -> None:
        self.empty.set("cursor-default-click-outline", self.tr("Choose an account to see it here"))
        self.edit_button.set_name(self.tr("Edit"), "F2")
        self.more_button.set_name(self.tr("More"))
        if self._detail is not None:
            self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self, clipboard: SecretClipboard) -> None:
        self.chips = ChipFlow()
        self.banner = Banner(primary=True)
        self.banner.pressed.connect(self._banner_pressed)
        self.fields = FieldsCard(self._service)
        self.fields.copy_asked.connect(self.copy_asked)
        self.under_way = UnderWay(self._service.rotation)
        self.under_way.copied.connect(self.change_copied)
        self.under_way.go_on_asked.connect(self._go_on)
        self.doorkeepers = DoorkeepersCard()
        self.doorkeepers.copy_request.connect(self.plain_copied)
        self.doorkeepers.copy_contact.connect(self.plain_copied)
        self.strength = StrengthCard()
        self.more = MorePart()
        self.more.grants_asked.connect(self.grants_asked)
        self.more.dossier_asked.connect(self.open_dossier)
        self.more.review_asked.connect(lambda: self.act_asked.emit(REVIEW_ACCESS))
        self.more.guide_asked.connect(self.open_guide)
        self.pane = Scroll(margin=_MARGIN, spacing=12)
        body = self.pane.body
        self.pane.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._make_room()
        for part in (self.chips, self.banner, self.under_way, self.doorkeepers, self.fields, self.strength, self.more):
            body.addWidget(part)
        body.addStretch(1)
        self.copied = CopiedBar(clipboard)
        copied = QVBoxLayout()
        copied.setContentsMargins(_MARGIN, 6, _MARGIN, 8)
        copied.addWidget(self.copied)
        layout = QVBoxLayout(self._whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._build_head())
        layout.addWidget(self.pane, 1)
        layout.addLayout(copied)
        layout.addWidget(Line())
        layout.addLayout(self._build_foot())

    def _make_room(self) -> None:
        """The scroll bar stands in the margin: cards end in the same place with it and without."""
        bar = self.pane.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        self.pane.body.setContentsMargins(_MARGIN, 2, max(4, _MARGIN - taken), 14)

    def _build_head(self) -> QHBoxLayout:
        self.tile = PlatformTile(size=40)
        self.name = Label("", "h2", elide=Qt.TextElideMode.ElideRight)
        self.under = Label("", "small", "text2", wrap=True)
        self.edit_button = IconButton("pencil-outline")
        self.edit_button.setObjectName("editButton")
        self.edit_button.clicked.connect(self.edit_asked)
        self.more_button = IconButton("dots-horizontal")
        self.more_button.setObjectName("moreButton")
        self.more_button.clicked.connect(self._open_menu)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.name)
        words.addWidget(self.under)
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, 14, 10, 8)
        head.setSpacing(12)
        head.addWidget(self.tile)
        head.addLayout(words, 1)
        head.addWidget(self.edit_button)
        head.addWidget(self.more_button)
        return head

    def _build_foot(self) -> QHBoxLayout:
        self.link = Button("", "text", "open-in-new", small=True)
        self.link.setObjectName("openPlatform")
        self.link.clicked.connect(self.open_platform)
        self.reviewed = Label("", "small", "text2", elide=Qt.TextElideMode.ElideRight)
        self.reviewed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN - 4, 5, _MARGIN, 5)
        foot.addWidget(self.link)
        foot.addWidget(self.reviewed, 1)
        return foot

    def _write(self) -> None:
        assert self._detail is not None
        row = self._detail.row
        platform = self._platform_of(row.platform)
        self._write_head(row, platform)
        self._write_banner(row)
        self.under_way.setVisible(bool(self._pending) and may_change(row))
        self.under_way.show_account(row.id)
        by_person = opens_by_person(row)
        self.doorkeepers.setVisible(by_person)
        if by_person:
            self.doorkeepers.show_doorkeepers(row, self._doorkeepers, self._service.me)
        self.fields.show_detail(self._detail)
        self.strength.setVisible(row.has_password)
        if row.has_password:
            self.strength.show_strength(self._detail, self._today)
        self.more.may_give = self._service.may_give(row.id)
        self.more.pieces = self._pieces
        self.more.show_detail(self._detail, platform, self._today)
        self._write_foot(row, platform)
        self.pane.verticalScrollBar().setValue(0)

    def _write_head(self, row: AccountRow, platform: Platform | None) -> None:
        self.tile.set_platform(platform)
        self.name.setText(row.name)
        named = platform.label(language()) if platform is not None else row.platform_name
        who = self.tr("{person} answers for it").format(person=row.responsible) if row.responsible else ""
        self.under.setText(" · ".join(part for part in (named, row.brand, who) if part))
        self.edit_button.setVisible(self._service.may_edit(row.id))
        specs = chips.for_account(row, self._today)
        if opens_by_person(row) and (words := way_in(row)):
            icon = "qrcode-scan" if row.root_of_trust == "wechat_person" else "cellphone-message"
            specs.insert(0, ChipSpec(icon, words, "gray"))
        if row.tier == "core":
            specs.append(chips.core())
        if row.changed_at_is_claim and row.has_password:
            specs.append(chips.claimed_date())
        self.chips.set_specs([spec for spec in specs if spec.tone != "plain"])

    def _write_banner(self, row: AccountRow) -> None:
        advice = advice_for(row, self._today)
        self.banner.setVisible(advice is not None)
        if advice is None:
            return
        may = may_change(row) if advice.act == CHANGE_PASSWORD else self._service.may_edit(row.id)
        self._act = advice.act if advice.act == ASK_ACCESS or may else ""
        self.banner.set(advice.tone, advice.icon, advice.text, act_words(self._act))

    def _write_foot(self, row: AccountRow, platform: Platform | None) -> None:
        url = self.platform_url()
        self.link.setVisible(bool(url))
        self.link.setToolTip(tips.plain(url))
        if platform is not None:
            words = self.tr("Open {platform}").format(platform=spaced(platform.label(language())))
            short = QFontMetrics(self.link.font()).horizontalAdvance(words) <= _LINK_ROOM
            self.link.setText(words if short else self.tr("Open platform"))
            checked = platform.reviewed_on.strftime("%Y-%m")
            self.reviewed.setText(self.tr("Platform facts checked {month}").format(month=checked))
        self.reviewed.setVisible(platform is not None)

    def platform_url(self) -> str:
        """The platform's own page to log in, where the catalogue has one; only ever https."""
        if self._detail is None:
            return ""
        return login_page(self._platform_of(self._detail.row.platform))

    def open_platform(self) -> None:
        url = self.platform_url()
        if url:
            self.open_asked.emit(url)

    def open_dossier(self) -> None:
        from ui.dossier.dialog import DossierDialog

        if self._detail is not None:
            row = self._detail.row
            DossierDialog(self._service.dossier, self, row.id, row.name).open()

    def open_guide(self) -> None:
        from ui.platforms.guide import GuideDialog

        if self._detail is not None:
            platform = self._platform_of(self._detail.row.platform)
            if platform is not None:
                GuideDialog(self, platform, self._service.overlays(), self._today).open()

    def _go_on(self) -> None:
        self.act_asked.emit(CHANGE_PASSWORD)

    def _banner_pressed(self) -> None:
        self.act_asked.emit(self._act)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(theme.font("body"))
        may_edit = self._service.may_edit(self.account_id)
        if may_edit:
            menu.addAction(self.tr("Edit"), self.edit_asked.emit)
        menu.addAction(self.tr("Platform alert…"), lambda: self.act_asked.emit(PLATFORM_ALERT))
        if may_edit:
            menu.addSeparator()
            menu.addAction(self.tr("Delete account…"), self.delete_asked.emit)
        menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))
