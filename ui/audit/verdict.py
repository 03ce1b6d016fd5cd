"""Whether the record is whole: the verdict first, its proof after; while it is found out, how far that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.error_text import error_text
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.kit.text import Label

if TYPE_CHECKING:
    from vault.audit import Verified


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check came to: the result, or the error that stopped it. ``at`` in seconds since 1970."""

    at: int
    seconds: float
    found: Verified | None = None
    error: Exception | None = None

    @property
    def is_whole(self) -> bool:
        return self.found is not None and self.found.ok


class VerdictCard(QWidget):
    """report_asked(): show what was found; stopped(): do not go on."""

    report_asked = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("audit_verdict")
        self._checked: Checked | None = None
        self._before = 0
        self.banner = Banner("gray", "shield-outline")
        self.banner.setObjectName("audit_banner")
        self.banner.button.setObjectName("audit_report")
        self.banner.pressed.connect(self.report_asked)
        self.doing = Label("", "body", "text2")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setObjectName("audit_progress")
        self.cancel = Button("", "normal", small=True)
        self.cancel.setObjectName("audit_stop")
        self.cancel.clicked.connect(self.stopped)
        self._work = QWidget()
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(self.doing)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self._work)
        self._work.hide()

    def start(self) -> None:
        self.bar.setRange(0, 0)
        self.doing.setText(self.tr("Checking every entry"))
        self.banner.hide()
        self._work.show()

    def show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        numbers = QLocale(), done, total
        self.doing.setText(
            self.tr("{done} of {total} checked").format(
                done=numbers[0].toString(done), total=numbers[0].toString(total)
            )
        )

    def finish(self, checked: Checked | None) -> None:
        """None: stopped on the way; what was known before stays."""
        self._work.hide()
        self.banner.show()
        self._checked = checked or self._checked
        self.retranslate()

    def forget(self, before: int = 0) -> None:
        """``before``: when this computer last found the record whole, in seconds since 1970; 0 for never."""
        self._checked, self._before = None, before
        self._work.hide()
        self.banner.show()
        self.retranslate()

    @property
    def checked(self) -> Checked | None:
        return self._checked

    def retranslate(self) -> None:
        self.cancel.setText(self.tr("Cancel"))
        self.bar.setAccessibleName(self.tr("Checking every entry"))
        checked, report = self._checked, self.tr("Report")
        if checked is None:
            text = self.tr("Not verified since this window was opened")
            last = self.tr("This computer last found it whole: {when}.").format(when=moment(self._before))
            self.banner.set("gray", "shield-outline", text, proof=last if self._before else "")
        elif checked.error is not None:
            message = error_text(checked.error)
            self.banner.set("red", "shield-remove-outline", message.what, proof=message.hint)
        elif checked.found is not None and checked.is_whole:
            text = self.tr("The record is whole; nothing was changed")
            self.banner.set("green", "shield-check-outline", text, report, proof=self._proof(checked, checked.found))
        elif checked.found is not None:
            text = self.tr("%n rows do not belong to the record", "", len(checked.found.noise))
            hint = self.tr("They have no effect. The report says what they are and what to do.")
            self.banner.set("red", "shield-remove-outline", text, report, proof=hint)

    def _proof(self, checked: Checked, found: Verified) -> str:
        seconds = QLocale().toString(max(checked.seconds, 0.1), "f", 1)
        words = self.tr("{when}: all {entries} entries and {activity} activity records, in {seconds} s. {code}")
        return words.format(
            when=moment(checked.at),
            entries=QLocale().toString(found.entries),
            activity=QLocale().toString(found.activity),
            seconds=seconds,
            code=found.head_code,
        )


def moment(at: int) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(at), QLocale.FormatType.ShortFormat)
