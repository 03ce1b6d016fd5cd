"""Words for what takes a second factor or a second person; no Qt.

``ui/error_text.py`` looks here too; the keys are its own: code, or code:missing.
"""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP, translate

_OPERATIONS: dict[str, str] = {
    "use": QT_TRANSLATE_NOOP("factors", "use the account"),
    "export": QT_TRANSLATE_NOOP("factors", "export"),
    "transfer": QT_TRANSLATE_NOOP("factors", "transfer"),
    "edit": QT_TRANSLATE_NOOP("factors", "change who may use the account"),
    "recovery": QT_TRANSLATE_NOOP("factors", "recovery"),
    "role": QT_TRANSLATE_NOOP("factors", "change roles"),
    "policy": QT_TRANSLATE_NOOP("factors", "change the rules"),
    "keys": QT_TRANSLATE_NOOP("factors", "enrol or remove a security key"),
}

TEXT: dict[str, tuple[str, str]] = {
    "approval_needed": (
        QT_TRANSLATE_NOOP("errors", "This takes another member's approval"),
        QT_TRANSLATE_NOOP("errors", "It was asked for. Who may approve: {ask}."),
    ),
    "approval_needed:second_owner": (
        QT_TRANSLATE_NOOP("errors", "This takes a second owner's signature"),
        QT_TRANSLATE_NOOP("errors", "It was written down and waits. Who may sign: {ask}."),
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
    "second_factor_needed:no_key_enrolled": (
        QT_TRANSLATE_NOOP("errors", "No security key of yours is enrolled"),
        QT_TRANSLATE_NOOP("errors", "Enrol one in the settings, or with device key add."),
    ),
    "second_factor_needed:wrong_key": (
        QT_TRANSLATE_NOOP("errors", "This is not a security key of yours"),
        QT_TRANSLATE_NOOP("errors", "Touch the one that you enrolled."),
    ),
    "second_factor_needed:bad_answer": (
        QT_TRANSLATE_NOOP("errors", "The security key's answer does not fit what it was asked"),
        QT_TRANSLATE_NOOP("errors", "Try again. The attempt is on record."),
    ),
    "second_factor_needed:answered_before": (
        QT_TRANSLATE_NOOP("errors", "This answer of a security key was used before"),
        QT_TRANSLATE_NOOP("errors", "Try again. The attempt is on record."),
    ),
    "second_factor_needed:too_late": (
        QT_TRANSLATE_NOOP("errors", "The security key answered too late"),
        QT_TRANSLATE_NOOP("errors", "Try again and touch it within a minute."),
    ),
    "security_key": (
        QT_TRANSLATE_NOOP("errors", "The security key did not answer"),
        QT_TRANSLATE_NOOP("errors", "Pull it out, plug it in again and try once more."),
    ),
    "security_key:no_key_found": (
        QT_TRANSLATE_NOOP("errors", "No security key is plugged in"),
        QT_TRANSLATE_NOOP("errors", "Plug one in and try again."),
    ),
    "security_key:several_keys": (
        QT_TRANSLATE_NOOP("errors", "Several security keys are plugged in"),
        QT_TRANSLATE_NOOP("errors", "Leave only the one that you want to use."),
    ),
    "security_key:no_access": (
        QT_TRANSLATE_NOOP("errors", "This program may not talk to the security key"),
        QT_TRANSLATE_NOOP("errors", "Ask the administrator for the right to use it on this computer."),
    ),
    "security_key:pin_needed": (
        QT_TRANSLATE_NOOP("errors", "The security key wants its PIN"),
        QT_TRANSLATE_NOOP("errors", "Type the key's own PIN, then touch it."),
    ),
    "security_key:wrong_pin": (
        QT_TRANSLATE_NOOP("errors", "This is not the security key's PIN"),
        QT_TRANSLATE_NOOP("errors", "Type it again: after too many wrong ones the key locks itself."),
    ),
    "security_key:pin_blocked": (
        QT_TRANSLATE_NOOP("errors", "The security key has locked itself after too many wrong PINs"),
        QT_TRANSLATE_NOOP("errors", "Pull it out and plug it in; if that does not help, use another key."),
    ),
    "security_key:no_pin": (
        QT_TRANSLATE_NOOP("errors", "The security key has neither a PIN nor a fingerprint yet"),
        QT_TRANSLATE_NOOP("errors", "Set one with the maker's program or the system's settings, then try again."),
    ),
    "security_key:not_enrolled": (
        QT_TRANSLATE_NOOP("errors", "This is not a security key of yours"),
        QT_TRANSLATE_NOOP("errors", "Plug in the one that you enrolled."),
    ),
    "security_key:enrolled_already": (
        QT_TRANSLATE_NOOP("errors", "This security key is enrolled already"),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Plug in another one."),
    ),
    "security_key:not_touched": (
        QT_TRANSLATE_NOOP("errors", "The security key was not touched in time"),
        QT_TRANSLATE_NOOP("errors", "Try again and touch it when it blinks."),
    ),
    "security_key:not_suitable": (
        QT_TRANSLATE_NOOP("errors", "This security key cannot be used here"),
        QT_TRANSLATE_NOOP("errors", "Take one that knows FIDO2 and has room for another account."),
    ),
    "bad_input:not_a_new_key": (
        QT_TRANSLATE_NOOP("errors", "What the security key sent is no new credential"),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Try again, or with another key."),
    ),
    "bad_input:key_exists": (
        QT_TRANSLATE_NOOP("errors", "This security key is enrolled already"),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Plug in another one."),
    ),
    "not_found:key": (
        QT_TRANSLATE_NOOP("errors", "You have no security key “{name}”"),
        QT_TRANSLATE_NOOP("errors", "The list of your keys names them."),
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
#: Where a key was silent while something waited for it, the refusal says why as well.
TEXT.update(
    {
        f"second_factor_needed:{key.partition(':')[2]}": words
        for key, words in list(TEXT.items())
        if key.startswith("security_key:")
    }
)


def operation_name(operation: str) -> str:
    """What an approval or a security key is asked for; a newer version's word stays as it is."""
    return translate("factors", _OPERATIONS[operation]) if operation in _OPERATIONS else operation
