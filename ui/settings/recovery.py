"""The recovery key on its paper: when it was last tried out, and how many people it takes."""

from __future__ import annotations

from pathlib import Path

from ui.desk import Desk
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.settings.recovery_dialogs import CheckDialog, SplitDialog
from ui.settings.section import Section


class RecoverySection(Section):
    """For owners: nobody else is meant to hold the key."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("recovery_section")
        self._desk = desk
        self.check = Button("", "normal", "file-check-outline", small=True)
        self.check.setObjectName("check_recovery")
        self.check.clicked.connect(lambda: CheckDialog(self, desk, self._checked).open())
        self.split = Button("", "normal", "call-split", small=True)
        self.split.setObjectName("split_recovery")
        self.split.clicked.connect(lambda: SplitDialog(self, desk, self._saved).open())
        self.result = Banner("green", "check-circle-outline")
        self.result.setObjectName("recovery_result")
        self.result.hide()
        self._last, self._several = self.add(self.check), self.add(self.split)
        self.below.addWidget(self.result)
        self.retranslate()

    def load(self) -> None:
        session = self._desk.session
        self.setVisible(session is not None and session.may("change_policy"))
        self._show_last()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Recovery key"))
        self.check.setText(self.tr("Check"))
        self.split.setText(self.tr("Split…"))
        self._several.set_words(
            self.tr("Several people instead of one paper"),
            self.tr("Any two of three sheets, for example: one alone opens nothing, and one may be lost."),
        )
        self._show_last()

    def _show_last(self) -> None:
        from vault.recovery import last_checked

        session = self._desk.session
        last = last_checked(session.device, session.vault_id) if session is not None else ""
        told = self.tr("Last checked on this computer on {date}.").format(date=last)
        never = self.tr("Never checked on this computer. Paper fades and gets lost: see whether it can still be read.")
        self._last.set_words(self.tr("Can the paper still be read?"), told if last else never)

    def _checked(self) -> None:
        self.result.set("green", "check-circle-outline", self.tr("This would open the vault. Nothing was changed."))
        self.result.show()
        self._show_last()

    def _saved(self, sheets: list[Path]) -> None:
        told = self.tr("Print them, hand them out, delete the files in {folder}, and check that they can be read.")
        self.result.set(
            "green",
            "check-circle-outline",
            self.tr("%n sheets are saved", "", len(sheets)),
            proof=told.format(folder=sheets[0].parent),
        )
        self.result.show()
