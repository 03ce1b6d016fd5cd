"""The card of one step: what to do, in a heading and a sentence, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import Button
from ui.kit.card import Card
from ui.kit.choice import CheckBox
from ui.kit.text import Label
from ui.rotation.own_password import OwnPassword
from ui.rotation_text import CHORES, chore_text
from vault.views import AccountRow

COPY_OLD, OPEN_PAGE, COPY_NEW, SIGN_IN, LAST = range(5)
#: The same as the record names them.
STEPS = ("copy_old", "open_page", "paste_new", "sign_in", "finish")


class StepCard(Card):
    """asked(): its button. another_asked(): the platform did not take the new one. own_asked(): let me type one."""

    asked = Signal()
    another_asked = Signal()
    own_asked = Signal()

    def __init__(self, own: OwnPassword, parent: QWidget | None = None) -> None:
        super().__init__(padding=20, spacing=10, parent=parent)
        self.setObjectName("step_card")
        self.title = Label("", "h2", wrap=True)
        self.sentence = Label("", "body", "text2", wrap=True)
        self.act = Button("", "primary")
        self.act.setObjectName("step_act")
        self._icon = "content-copy"
        self.act.clicked.connect(self.asked)
        self.another = Button("", "text", "refresh", small=True)
        self.another.setObjectName("make_another")
        self.another.clicked.connect(self.another_asked)
        self.own = own
        self.type_own = Button("", "text", "keyboard-outline", small=True)
        self.type_own.setObjectName("type_own")
        self.type_own.clicked.connect(self.own_asked)
        self.boxes: dict[str, CheckBox] = {}
        self.chores = QVBoxLayout()
        self.chores.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.act)
        line.addWidget(self.another, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.type_own, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        self.body.addWidget(self.title)
        self.body.addWidget(self.sentence)
        self.body.addLayout(line)
        self.body.addWidget(self.own)
        self.body.addLayout(self.chores)

    @property
    def has_act(self) -> bool:
        return not self.act.isHidden()

    def weigh(self, *, primary: bool) -> None:
        self.act.set_kind("primary" if primary else "normal")
        self.act.set_icon(self._icon)  # in the ink of the kind

    def show_step(self, step: int, platform: str, account: AccountRow, *, has_page: bool) -> None:
        title, sentence, act, icon = self._words(step, platform, has_page)
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.act.setText(act)
        self.act.setVisible(bool(act))
        self._icon = icon or self._icon
        self.another.setText(self.tr("Not taken? Make another"))
        self.another.setVisible(step == COPY_NEW)
        self.type_own.setText(self.tr("Type one of my own"))
        self.type_own.setVisible(step == COPY_NEW)
        if step != COPY_NEW:
            self.own.close_up()
        self._show_chores(step, account)

    def _words(self, step: int, platform: str, has_page: bool) -> tuple[str, str, str, str]:
        if step == COPY_OLD:
            return (
                self.tr("Copy the present password"),
                self.tr("{platform} may ask for it before it takes a new one.").format(platform=platform),
                self.tr("Copy the present password"),
                "content-copy",
            )
        if step == OPEN_PAGE:
            return (
                self.tr("Open where {platform} changes passwords").format(platform=platform),
                self.tr("Sign in there and find the form for a new password.")
                if has_page
                else self.tr("No page is known for it: open it the way you always do."),
                self.tr("Open the page") if has_page else "",
                "open-in-new",
            )
        if step == COPY_NEW:
            return (
                self.tr("Paste the new password into {platform}").format(platform=platform),
                self.tr("Copy it, paste it there, usually twice, and save. Then come back."),
                self.tr("Copy the new password"),
                "content-copy",
            )
        if step == SIGN_IN:
            return (
                self.tr("Sign in with the new password"),
                self.tr("Sign out of {platform} and in again. Confirm only if it lets you in: the old one ends then.")
                .format(platform=platform),
                "",
                "",
            )  # fmt: skip
        return (
            self.tr("The new password counts"),
            self.tr("Whoever may open the account finds it here. What is left to do on {platform}:")
            .format(platform=platform),
            "",
            "",
        )  # fmt: skip

    def ticked(self) -> tuple[list[str], list[str]]:
        """What was done on the platform besides, and what was left."""
        done = [code for code, box in self.boxes.items() if box.isChecked()]
        return done, [code for code in self.boxes if code not in done]

    def _show_chores(self, step: int, account: AccountRow) -> None:
        """Ticks stay when the words change."""
        wanted = [code for code in CHORES if code != "check_code" or account.has_totp] if step == LAST else []
        if list(self.boxes) != wanted:
            for box in self.boxes.values():
                box.hide()
                box.deleteLater()
            self.boxes = {code: CheckBox() for code in wanted}
            for code, box in self.boxes.items():
                box.setObjectName(f"chore_{code}")
                self.chores.addWidget(box)
        for code, box in self.boxes.items():
            box.setText(chore_text(code))
