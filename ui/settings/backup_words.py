"""How backups are told: when, how many, what is missing; no widget."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDateTime, QLocale

from ui.i18n import translate

if TYPE_CHECKING:
    from vault.backup import BackupState

BACKUP_FILES = "*.shouhao-backup"


class Verdict(NamedTuple):
    tone: str
    icon: str
    text: str
    proof: str


def local(at: str) -> str:
    """A time as the record has it, in the words of this computer."""
    moment = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(at).timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def verdict(state: BackupState | None) -> Verdict:
    """What the banner over the folders says."""
    if state is None or state.last_backup_at is None:
        return Verdict(
            "amber",
            "alert-outline",
            translate("BackupSection", "There is no backup yet"),
            translate("BackupSection", "If this disk fails, the vault is gone. Choose a folder on another disk."),
        )
    when = local(state.last_backup_at)
    counts = translate("BackupSection", "%n places off this device", None, state.off_device)
    far = translate("BackupSection", "{number} off site").format(number=state.offsite)
    proof = translate("BackupSection", "{entries} entries, {counts}, {far}").format(
        entries=state.entries, counts=counts, far=far
    )
    if state.failed:
        names = translate("BackupSection", ", ").join(place["folder"] for place in state.failed)
        text = translate("BackupSection", "These folders could not be written: {names}").format(names=names)
        return Verdict("red", "alert-circle-outline", text, proof)
    if state.shortfall:
        words = translate("BackupSection", "Last backup {when}; %n more places are needed", None, state.shortfall)
        return Verdict("amber", "alert-outline", words.format(when=when), proof)
    text = translate("BackupSection", "Last backup {when}").format(when=when)
    return Verdict("green", "check-circle-outline", text, proof)


def is_past(at: str) -> bool:
    return datetime.fromisoformat(at).timestamp() < datetime.now().timestamp()
