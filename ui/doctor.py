"""What works on this computer, in words: the vault's own checks, and what only a front end can see. No window."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.device import Device


@dataclass(frozen=True)
class Finding:
    """``message`` says what was found; ``hint`` what to do about it, empty where there is nothing to do."""

    check: str
    ok: bool
    message: str
    hint: str


# check:found → (what was found, what to do)
_WORDS: dict[str, tuple[str, str]] = {
    "crypto:ok": (QT_TRANSLATE_NOOP("doctor", "Encryption gives its known answers"), ""),
    "crypto:self_test_failed": (
        QT_TRANSLATE_NOOP("doctor", "Encryption gives wrong answers"),
        QT_TRANSLATE_NOOP("doctor", "Install the program anew; put nothing into a vault until then."),
    ),
    "keychain:ok": (QT_TRANSLATE_NOOP("doctor", "The system's keychain works"), ""),
    "keychain": (
        QT_TRANSLATE_NOOP("doctor", "The system's keychain is missing or locked"),
        QT_TRANSLATE_NOOP("doctor", "Unlock it, or start with --device-store file."),
    ),
    "database:ok": (QT_TRANSLATE_NOOP("doctor", "SQLite {version}, journal {journal}; the vault can be read"), ""),
    "database:server": (QT_TRANSLATE_NOOP("doctor", "PostgreSQL {version}; the vault can be read"), ""),
    "database:unreachable": (
        QT_TRANSLATE_NOOP("doctor", "The vault cannot be reached"),
        QT_TRANSLATE_NOOP("doctor", "Check the network and the server, or the login and its password."),
    ),
    "database:no_vault": (QT_TRANSLATE_NOOP("doctor", "SQLite {version}, journal {journal}; no vault yet"), ""),
    "database:network_share": (
        QT_TRANSLATE_NOOP("doctor", "The vault lies on a network share: it is read, never written"),
        QT_TRANSLATE_NOOP("doctor", "Move it to a disk of this computer."),
    ),
    "database:sync_folder": (
        QT_TRANSLATE_NOOP("doctor", "The vault lies in a sync folder: it is read, never written"),
        QT_TRANSLATE_NOOP("doctor", "Move it out of the sync folder; back up into it instead."),
    ),
    "database": (
        QT_TRANSLATE_NOOP("doctor", "The vault cannot be opened ({found})"),
        QT_TRANSLATE_NOOP("doctor", "Check the place, or restore a backup."),
    ),
    "clock:ok": (QT_TRANSLATE_NOOP("doctor", "The clock is kept by a time service"), ""),
    "clock:cannot_tell": (QT_TRANSLATE_NOOP("doctor", "The system does not say who keeps the clock"), ""),
    "clock:not_synchronised": (
        QT_TRANSLATE_NOOP("doctor", "No time service keeps the clock"),
        QT_TRANSLATE_NOOP("doctor", "Turn on automatic time, or one-time codes will fail one day."),
    ),
    "clock:clock_back": (
        QT_TRANSLATE_NOOP("doctor", "The clock is {seconds} seconds behind what was seen here before"),
        QT_TRANSLATE_NOOP("doctor", "Set it right: codes and due dates depend on it."),
    ),
    "disk_encryption:ok": (QT_TRANSLATE_NOOP("doctor", "The disk is encrypted"), ""),
    "disk_encryption:cannot_tell": (
        QT_TRANSLATE_NOOP("doctor", "The system does not say if the disk is encrypted"),
        "",
    ),
    "disk_encryption:not_encrypted": (
        QT_TRANSLATE_NOOP("doctor", "The disk is not encrypted"),
        QT_TRANSLATE_NOOP("doctor", "Turn on BitLocker, FileVault or LUKS."),
    ),
    "backups:ok": (QT_TRANSLATE_NOOP("doctor", "Backups are complete, last {last}"), ""),
    "backups:no_vault": (QT_TRANSLATE_NOOP("doctor", "No vault to back up yet"), ""),
    "backups:never": (
        QT_TRANSLATE_NOOP("doctor", "This vault was never backed up here"),
        QT_TRANSLATE_NOOP("doctor", "backup create DIR makes a copy."),
    ),
    "backups:shortfall": (
        QT_TRANSLATE_NOOP("doctor", "Last backup {last}, {missing} places too few"),
        QT_TRANSLATE_NOOP("doctor", "Name more folders, one of them off site."),
    ),
    "recovery:ok": (QT_TRANSLATE_NOOP("doctor", "The recovery key was tried out on {last}"), ""),
    "recovery:not_here": (QT_TRANSLATE_NOOP("doctor", "No owner uses this computer: the recovery key is theirs"), ""),
    "recovery:never": (
        QT_TRANSLATE_NOOP("doctor", "The recovery key was never tried out on this computer"),
        QT_TRANSLATE_NOOP("doctor", "recovery check --recovery-key-file F sees whether the paper is still good."),
    ),
    "recovery:old": (
        QT_TRANSLATE_NOOP("doctor", "The recovery key was last tried out on {last}"),
        QT_TRANSLATE_NOOP("doctor", "recovery check --recovery-key-file F sees whether the paper is still good."),
    ),
    "display:ok": (QT_TRANSLATE_NOOP("doctor", "Windows can be shown"), ""),
    "display:none": (
        QT_TRANSLATE_NOOP("doctor", "There is no display"),
        QT_TRANSLATE_NOOP("doctor", "The command line works without one."),
    ),
    "fonts:ok": (QT_TRANSLATE_NOOP("doctor", "Chinese can be shown ({family})"), ""),
    "fonts:no_chinese": (
        QT_TRANSLATE_NOOP("doctor", "No font has Chinese characters"),
        QT_TRANSLATE_NOOP("doctor", "Install one, such as fonts-noto-cjk."),
    ),
    "fonts:no_qt": (
        QT_TRANSLATE_NOOP("doctor", "The window library cannot be loaded"),
        QT_TRANSLATE_NOOP("doctor", "On Linux install libegl1, libgl1 and libxkbcommon0."),
    ),
}


def examine_all(device: Device, location: str | None) -> list[Finding]:
    """Every check in words. Never raises: what cannot be looked at is an answer as well."""
    from vault.doctor import examine

    findings = [_say(each.check, each.ok, each.found, dict(each.facts)) for each in examine(device, location)]
    seen = has_display()
    findings.append(_say("display", seen, "ok" if seen else "none", {}))
    findings.append(_fonts())
    return findings


def has_display() -> bool:
    """Whether a window could be seen: always on Windows and macOS, elsewhere where a display is named."""
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _fonts() -> Finding:
    try:
        from PySide6.QtGui import QFontDatabase

        from ui.pdf import ensure_application

        ensure_application()
        families = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    except ImportError:
        return _say("fonts", False, "no_qt", {})
    if not families:
        return _say("fonts", False, "no_chinese", {})
    return _say("fonts", True, "ok", {"family": families[0]})


def _say(check: str, ok: bool, found: str, facts: dict[str, str | int]) -> Finding:
    message, hint = _WORDS.get(f"{check}:{found}") or _WORDS[check]
    words = translate("doctor", message).format(**{**facts, "found": found})
    return Finding(check, ok, words, translate("doctor", hint) if hint else "")
