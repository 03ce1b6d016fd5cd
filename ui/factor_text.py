"""Words for what takes a second factor or a second person; no Qt.

``ui/error_text.py`` looks here too; the keys are its own: code, or code:missing.
"""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP

TEXT: dict[str, tuple[str, str]] = {
    "approval_needed": (
        QT_TRANSLATE_NOOP("errors", "This takes another member's approval"),
        QT_TRANSLATE_NOOP("errors", "It was asked for. Who may approve: {ask}."),
    ),
    "approval_needed:second_owner": (
        QT_TRANSLATE_NOOP("errors", "This takes a second owner's signature"),
        QT_TRANSLATE_NOOP("errors", "Propose it; it takes effect when another owner approves."),
    ),
    "second_factor_needed": (
        QT_TRANSLATE_NOOP("errors", "This takes a second factor"),
        QT_TRANSLATE_NOOP("errors", "Touch your security key."),
    ),
    "second_factor_needed:security_key": (
        QT_TRANSLATE_NOOP("errors", "This takes your security key"),
        QT_TRANSLATE_NOOP("errors", "Plug it in and touch it when it blinks."),
    ),
    "second_factor_needed:password_again": (
        QT_TRANSLATE_NOOP("errors", "This takes your password once more, and a reason"),
        QT_TRANSLATE_NOOP("errors", "Nobody else could approve it. On the command line: --reason TEXT."),
    ),
    "last_owner": (
        QT_TRANSLATE_NOOP("errors", "The last owner cannot be disabled or get another role"),
        QT_TRANSLATE_NOOP("errors", "Make somebody else an owner first."),
    ),
    "not_permitted:second_member": (
        QT_TRANSLATE_NOOP("errors", "Nobody approves what they asked for themselves"),
        QT_TRANSLATE_NOOP("errors", "Ask another member who may approve."),
    ),
    "disabled:pending": (
        QT_TRANSLATE_NOOP("errors", "This member still waits for somebody's approval"),
        QT_TRANSLATE_NOOP("errors", "Read out your fingerprint words to an owner; the vault opens once they approve."),
    ),
    "disabled:device": (
        QT_TRANSLATE_NOOP("errors", "This computer may not open the vault any more"),
        QT_TRANSLATE_NOOP("errors", "Add it again with your emergency kit, or ask the administrator."),
    ),
}  # fmt: skip
