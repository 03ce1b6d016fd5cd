"""Words for a vault that does not hold what was written; no Qt.

``ui/error_text.py`` looks here too; the keys are its own: code, or code:what.
"""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP

TEXT: dict[str, tuple[str, str]] = {
    "tampered": (
        QT_TRANSLATE_NOOP("errors", "The vault was altered from outside"),
        QT_TRANSLATE_NOOP("errors", "Stop using it and call the administrator; a backup may be whole."),
    ),
    "tampered:entry": (
        QT_TRANSLATE_NOOP("errors", "The record was altered, first at entry {seq}"),
        QT_TRANSLATE_NOOP("errors", "Stop using it and call the administrator. What stands before it still holds."),
    ),
    "tampered:noise": (
        QT_TRANSLATE_NOOP("errors", "Rows that do not belong were added to the record, first at {seq}"),
        QT_TRANSLATE_NOOP("errors", "They have no effect. Call the administrator: somebody wrote to the store."),
    ),
    "tampered:secret": (
        QT_TRANSLATE_NOOP("errors", "What {by} wrote in entry {seq} opens for nobody"),
        QT_TRANSLATE_NOOP("errors", "The database did not alter it. Ask {by} to set the value again."),
    ),
    "tampered:snapshot": (
        QT_TRANSLATE_NOOP("errors", "This computer's own copy of the vault's state was altered"),
        QT_TRANSLATE_NOOP("errors", "It was thrown away; the vault itself is read anew. Unlock once more."),
    ),
    "tampered:pin": (
        QT_TRANSLATE_NOOP("errors", "What this computer remembers of the vault was altered or damaged"),
        QT_TRANSLATE_NOOP("errors", "Compare head codes with a colleague, then accept the history."),
    ),
    "forked": (
        QT_TRANSLATE_NOOP("errors", "This vault has another history than the one this computer knows"),
        QT_TRANSLATE_NOOP("errors", "Stop using it and call the administrator; compare head codes with a colleague."),
    ),
    "rolled_back": (
        QT_TRANSLATE_NOOP("errors", "This vault is older than what this computer has seen"),
        QT_TRANSLATE_NOOP("errors", "An old copy was put in its place. Call the administrator."),
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("errors", "Something that must be in the vault is missing or unreadable"),
        QT_TRANSLATE_NOOP("errors", "Stop using it and restore the latest backup."),
    ),
    "unknown_member_key": (
        QT_TRANSLATE_NOOP("errors", "A key in the vault belongs to nobody whom its history knows"),
        QT_TRANSLATE_NOOP("errors", "Stop using it and call the administrator."),
    ),
}  # fmt: skip
