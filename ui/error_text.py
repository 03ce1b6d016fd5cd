"""The only place with words for what went wrong: what happened, and what to do about it. No Qt."""

from __future__ import annotations

from typing import NamedTuple

from ui.factor_text import TEXT as FACTOR_TEXT
from ui.field_text import FIELDS
from ui.i18n import QT_TRANSLATE_NOOP, language, translate
from ui.input_text import TEXT as INPUT_TEXT
from ui.integrity_text import TEXT as INTEGRITY_TEXT
from ui.names import capability_name, role_name
from ui.offboarding_text import TEXT as OFFBOARDING_TEXT
from ui.register_text import TEXT as REGISTER_TEXT
from ui.server_text import TEXT as SERVER_TEXT
from ui.team_errors import TEXT as TEAM_TEXT
from vault.errors import VaultError


class Message(NamedTuple):
    """``what`` happened and a ``hint`` at what to do; the hint may be empty."""

    what: str
    hint: str


# code, or code:kind, or code:reason → (what happened, what to do)
_TEXT: dict[str, tuple[str, str]] = {
    **FACTOR_TEXT,
    **INPUT_TEXT,
    **INTEGRITY_TEXT,
    **OFFBOARDING_TEXT,
    **REGISTER_TEXT,
    **SERVER_TEXT,
    **TEAM_TEXT,
    "internal": (
        QT_TRANSLATE_NOOP("errors", "Something went wrong inside the program"),
        QT_TRANSLATE_NOOP("errors", "Nothing was lost. Try once more; if it stays, send the log to the administrator."),
    ),
    "broken_build": (
        QT_TRANSLATE_NOOP("errors", "This copy of the program encrypts wrongly"),
        QT_TRANSLATE_NOOP("errors", "Install it anew. Nothing was written."),
    ),
    "no_memory": (
        QT_TRANSLATE_NOOP("errors", "This computer has too little free memory to unlock: {mib} MiB are needed"),
        QT_TRANSLATE_NOOP("errors", "Close other programs and try again. Nothing was written."),
    ),
    "not_found": (
        QT_TRANSLATE_NOOP("errors", "“{name}” was not found"),
        QT_TRANSLATE_NOOP("errors", "Check the name."),
    ),
    "not_found:vault": (
        QT_TRANSLATE_NOOP("errors", "There is no vault at this place"),
        QT_TRANSLATE_NOOP("errors", "Choose the vault's file, or make a new vault."),
    ),
    "not_found:file": (
        QT_TRANSLATE_NOOP("errors", "The file {name} is not there"),
        QT_TRANSLATE_NOOP("errors", "Check the path."),
    ),
    "not_found:account": (
        QT_TRANSLATE_NOOP("errors", "There is no account “{name}”"),
        QT_TRANSLATE_NOOP("errors", "It may have been deleted or renamed: look it up in the list."),
    ),
    "not_found:platform": (
        QT_TRANSLATE_NOOP("errors", "The platform “{name}” is not known"),
        QT_TRANSLATE_NOOP("errors", "Use “custom”, or see the list of platforms."),
    ),
    "ambiguous": (
        QT_TRANSLATE_NOOP("errors", "“{name}” fits more than one"),
        QT_TRANSLATE_NOOP("errors", "Give the whole name or the id."),
    ),
    "ambiguous:seed": (
        QT_TRANSLATE_NOOP("errors", "The picture holds several codes, and more than one fits"),
        QT_TRANSLATE_NOOP("errors", "Say which one belongs to this account."),
    ),
    "exists": (
        QT_TRANSLATE_NOOP("errors", "“{name}” is there already"),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
    ),
    "exists:vault": (
        QT_TRANSLATE_NOOP("errors", "There is a file at {name} already"),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Choose another name for the new vault."),
    ),
    "bad_input": (
        QT_TRANSLATE_NOOP("errors", "This entry does not fit: {field}"),
        QT_TRANSLATE_NOOP("errors", "Check it and try again."),
    ),
    "bad_input:empty": (
        QT_TRANSLATE_NOOP("errors", "Something is missing: {field}"),
        QT_TRANSLATE_NOOP("errors", "Fill it in and try again."),
    ),
    "bad_input:empty_password": (
        QT_TRANSLATE_NOOP("errors", "The password is empty"),
        QT_TRANSLATE_NOOP("errors", "Type it and try again."),
    ),
    "bad_input:passwords_differ": (
        QT_TRANSLATE_NOOP("errors", "The two passwords differ"),
        QT_TRANSLATE_NOOP("errors", "Type them again."),
    ),
    "bad_input:not_a_seed": (
        QT_TRANSLATE_NOOP("errors", "This is no key for one-time codes"),
        QT_TRANSLATE_NOOP("errors", "Paste the otpauth:// address or the setup key that the platform shows."),
    ),
    "bad_input:seed_too_short": (
        QT_TRANSLATE_NOOP("errors", "The setup key is too short"),
        QT_TRANSLATE_NOOP("errors", "Copy it whole from the platform's page."),
    ),
    "bad_input:counter_based": (
        QT_TRANSLATE_NOOP("errors", "This key counts presses, not time"),
        QT_TRANSLATE_NOOP("errors", "Ask the platform for time-based codes."),
    ),
    "bad_input:no_code_in_picture": (
        QT_TRANSLATE_NOOP("errors", "No QR code was found in the picture"),
        QT_TRANSLATE_NOOP("errors", "Take a sharper picture, or paste the setup key."),
    ),
    "bad_input:not_a_picture": (
        QT_TRANSLATE_NOOP("errors", "This file is not a picture"),
        QT_TRANSLATE_NOOP("errors", "Use a PNG or JPEG file."),
    ),
    "bad_input:several_seeds": (
        QT_TRANSLATE_NOOP("errors", "The picture holds several accounts' keys"),
        QT_TRANSLATE_NOOP("errors", "Say which of them is meant."),
    ),
    "bad_input:pages_missing": (
        QT_TRANSLATE_NOOP("errors", "The export has more pages than were given"),
        QT_TRANSLATE_NOOP("errors", "Add a picture of every page, in any order."),
    ),
    "bad_input:pages_contradict": (
        QT_TRANSLATE_NOOP("errors", "These pages come from different exports"),
        QT_TRANSLATE_NOOP("errors", "Export once more and take pictures of all pages."),
    ),
    "bad_input:unsupported_digits": (
        QT_TRANSLATE_NOOP("errors", "Codes of this length are not supported"),
        QT_TRANSLATE_NOOP("errors", "Codes have 6 or 8 digits."),
    ),
    "bad_input:unsupported_algorithm": (
        QT_TRANSLATE_NOOP("errors", "This kind of one-time code is not supported"),
        QT_TRANSLATE_NOOP("errors", "Ask the platform for a usual authenticator code."),
    ),
    "bad_input:unsupported_period": (
        QT_TRANSLATE_NOOP("errors", "Codes of this period are not supported"),
        QT_TRANSLATE_NOOP("errors", "Ask the platform for a usual authenticator code."),
    ),
    "bad_input:too_large": (
        QT_TRANSLATE_NOOP("errors", "This is larger than the program takes"),
        QT_TRANSLATE_NOOP("errors", "Split the file and import the parts."),
    ),
    "bad_input:picture_too_large": (
        QT_TRANSLATE_NOOP("errors", "The picture is too large"),
        QT_TRANSLATE_NOOP("errors", "Cut out the part with the QR code."),
    ),
    "bad_input:protected": (
        QT_TRANSLATE_NOOP("errors", "The file is protected by a password"),
        QT_TRANSLATE_NOOP("errors", "Give its password, or save it without one."),
    ),
    "bad_input:not_an_export": (
        QT_TRANSLATE_NOOP("errors", "This file is none of the known formats"),
        QT_TRANSLATE_NOOP("errors", "Use a spreadsheet (xlsx, csv) or a password manager's export."),
    ),
    "bad_input:damaged": (
        QT_TRANSLATE_NOOP("errors", "The file is damaged"),
        QT_TRANSLATE_NOOP("errors", "Open it in the program that made it, and save it again."),
    ),
    "bad_input:not_a_vault": (
        QT_TRANSLATE_NOOP("errors", "This file is not a vault"),
        QT_TRANSLATE_NOOP("errors", "Choose a file that Shouhao made."),
    ),
    "bad_input:kdf_out_of_bounds": (
        QT_TRANSLATE_NOOP("errors", "These costs of unlocking are too low or too high"),
        QT_TRANSLATE_NOOP("errors", "Leave them out to use the defaults."),
    ),
    "newer_version": (
        QT_TRANSLATE_NOOP("errors", "A newer version of the program made this"),
        QT_TRANSLATE_NOOP("errors", "Install the newest version and try again. Nothing was changed."),
    ),
    "cannot_write": (
        QT_TRANSLATE_NOOP("errors", "The file {path} could not be written"),
        QT_TRANSLATE_NOOP("errors", "Choose another place."),
    ),
    "cannot_write:exists": (
        QT_TRANSLATE_NOOP("errors", "There is a file at {path} already"),
        QT_TRANSLATE_NOOP("errors", "It was left as it is. Choose another name."),
    ),
    "cannot_write:no_permission": (
        QT_TRANSLATE_NOOP("errors", "You may not write to {path}"),
        QT_TRANSLATE_NOOP("errors", "Choose a folder of your own."),
    ),
    "cannot_write:full": (
        QT_TRANSLATE_NOOP("errors", "The disk is full"),
        QT_TRANSLATE_NOOP("errors", "Make room and try again. Nothing was lost."),
    ),
    "not_permitted": (
        QT_TRANSLATE_NOOP("errors", "Your role may not do this: {missing}"),
        QT_TRANSLATE_NOOP("errors", "Ask: {ask}."),
    ),
    "wrong_password": (
        QT_TRANSLATE_NOOP("errors", "The password or the secret key is wrong"),
        QT_TRANSLATE_NOOP("errors", "Type it again."),
    ),
    "secret_key_missing": (
        QT_TRANSLATE_NOOP("errors", "This computer has no secret key for this vault"),
        QT_TRANSLATE_NOOP("errors", "Type the secret key from the emergency kit, once."),
    ),
    "keychain": (
        QT_TRANSLATE_NOOP("errors", "The system's keychain could not be used"),
        QT_TRANSLATE_NOOP("errors", "Unlock it. Without one, keep the key in a file: --device-store file."),
    ),
    "keychain:keychain_locked": (
        QT_TRANSLATE_NOOP("errors", "The system's keychain is locked"),
        QT_TRANSLATE_NOOP("errors", "Unlock it and try again."),
    ),
    "unreachable": (
        QT_TRANSLATE_NOOP("errors", "The vault cannot be reached"),
        QT_TRANSLATE_NOOP("errors", "Check the disk or the network. Nothing was lost."),
    ),
    "busy": (
        QT_TRANSLATE_NOOP("errors", "Somebody else is writing to the vault"),
        QT_TRANSLATE_NOOP("errors", "Try again in a moment. Nothing was changed."),
    ),
    "read_only": (
        QT_TRANSLATE_NOOP("errors", "The vault cannot be written here"),
        QT_TRANSLATE_NOOP("errors", "Reading goes on. Check the rights to the file and the disk."),
    ),
    "read_only:full": (
        QT_TRANSLATE_NOOP("errors", "The disk is full"),
        QT_TRANSLATE_NOOP("errors", "Make room and try again. Nothing was lost."),
    ),
    "unsafe_location": (
        QT_TRANSLATE_NOOP("errors", "The vault lies on a network share or in a sync folder"),
        QT_TRANSLATE_NOOP("errors", "It is only read there: two writers would damage it. Move it to a local disk."),
    ),
    "disabled:recovered": (
        QT_TRANSLATE_NOOP("errors", "This member got new keys by the recovery key: the old ones open nothing"),
        QT_TRANSLATE_NOOP("errors", "Type the new secret key. If nobody of you asked for this, tell an owner now."),
    ),
    "overdue": (
        QT_TRANSLATE_NOOP("errors", "The password of {account} was due on {due} and is more than {grace} days past it"),
        QT_TRANSLATE_NOOP("errors", "Change it now; both passwords stay readable. Or give a reason: break-glass."),
    ),
    "disabled": (
        QT_TRANSLATE_NOOP("errors", "This member may not open the vault any more"),
        QT_TRANSLATE_NOOP("errors", "Ask the administrator."),
    ),
}  # fmt: skip

_WARNINGS: dict[str, str] = {
    "first_seen": QT_TRANSLATE_NOOP(
        "errors", "This computer sees the vault for the first time: it has nothing older to compare it with."
    ),
    "members_unconfirmed": QT_TRANSLATE_NOOP(
        "errors",
        "Nobody else has been seen here for some days. If others do work in this vault, the database shows you an "
        "old state: compare the six words of the head code with a colleague.",
    ),
    "not_synchronised": QT_TRANSLATE_NOOP(
        "errors", "No time service keeps this computer's clock: one-time codes may be refused."
    ),
    "clock_back": QT_TRANSLATE_NOOP(
        "errors", "This computer's clock is behind the last entry: dates here may be wrong."
    ),
    "unsafe_location": QT_TRANSLATE_NOOP(
        "errors", "The vault lies on a network share or in a sync folder: it is only read. Move it to a local disk."
    ),
    "read_only": QT_TRANSLATE_NOOP("errors", "The vault cannot be written here. Reading goes on."),
    "garbled": QT_TRANSLATE_NOOP(
        "errors",
        "{name} wrote something that nobody can read. Where there was something before, that is shown; ask {name}.",
    ),
    "recovery_asked": QT_TRANSLATE_NOOP(
        "errors",
        "Somebody wants to give {name} new keys by the recovery key. If {name} did not ask for it, tell an owner now.",
    ),
    "brand_recovery_asked": QT_TRANSLATE_NOOP(
        "errors", "Somebody wants to hand the brand {name} to an owner by the recovery key: an owner has to agree."
    ),
    "member_recovered": QT_TRANSLATE_NOOP(
        "errors",
        "The recovery key gave {name} new keys. If {name} did not ask for it, tell an owner now.",
    ),
    "glass_broken": QT_TRANSLATE_NOOP(
        "errors", "The overdue password of {name} was opened with a reason: look into it, and say that you did."
    ),
    "secret_key_not_kept": QT_TRANSLATE_NOOP(
        "errors", "This computer could not keep the new secret key: print it, and type it at the next unlock."
    ),
    "pin_not_saved": QT_TRANSLATE_NOOP(
        "errors", "This computer could not note what it has seen of the vault: make room on its disk."
    ),
}


def error_text(error: Exception) -> Message:
    """Words for any exception; what is no ``VaultError`` is a bug of ours and gets one calm sentence."""
    if not isinstance(error, VaultError):
        return _said("internal", {})
    facts = dict(error.facts)
    if error.code == "wrong_password" and "attempts_left" in facts:
        return _wrong_password(_number(facts.get("attempts_left")), _number(facts.get("wait_s")))
    if error.code == "locked_out":
        return locked_out(_number(facts.get("retry_after_s")))
    key = f"{error.code}:{_detail(facts)}"
    return _said(key if key in _TEXT else error.code if error.code in _TEXT else "internal", facts)


def _detail(facts: dict[str, object]) -> str:
    if facts.get("missing") == "second_owner" and facts.get("request_id"):
        return "proposed"
    if str(facts.get("missing", "")).startswith("grant:") and facts.get("ask"):
        return "grant_of"
    for name in ("reason", "kind", "what", "missing"):
        if facts.get(name):
            return str(facts[name]).partition(":")[0]  # "grant:view" is about a grant
    return next((name for name in ("pending", "device") if facts.get(name)), "")


def locked_out(seconds: int) -> Message:
    """While waiting is all that helps; ``seconds`` may count down on a screen."""
    minutes = (seconds + 59) // 60
    if minutes > 90:
        wait = translate("errors", "Try again in %n hours.", None, (minutes + 30) // 60)
    elif seconds > 90:
        wait = translate("errors", "Try again in %n minutes.", None, minutes)
    else:
        wait = translate("errors", "Try again in %n seconds.", None, seconds)
    return Message(translate("errors", "Too many wrong passwords in a row."), wait)


def warning_text(code: str) -> str:
    """A session's warning in one sentence; empty for what needs no words. Behind a colon stands whom it is about."""
    word, _, name = code.partition(":")
    return translate("errors", _WARNINGS[word]).replace("{name}", name) if word in _WARNINGS else ""


def sentences(*parts: str) -> str:
    """The parts as one paragraph, each with its full stop."""
    chinese = language() == "zh"
    stop, gap = ("。", "") if chinese else (".", " ")
    return gap.join(part if part[-1] in "。.！!？?…" else part + stop for part in parts if part)


def _wrong_password(left: int, wait_s: int) -> Message:
    if left <= 0:
        return locked_out(wait_s)
    what = translate("errors", "The password is wrong.")
    if left == 1:
        return Message(what, translate("errors", "One attempt is left; after it you wait 15 minutes."))
    return Message(what, translate("errors", "%n attempts are left; after them you wait 15 minutes.", None, left))


def _said(key: str, facts: dict[str, object]) -> Message:
    what, hint = (translate("errors", text) for text in _TEXT[key])
    known = {name: _shown(name, value) for name, value in facts.items()}
    if "{ask}" in hint and not known.get("ask"):
        hint = ""
    return Message(what.format_map(_Gaps(known)), hint.format_map(_Gaps(known)))


class _Gaps(dict[str, str]):
    """A fact that an error did not bring is left out rather than raising while something is being explained."""

    def __missing__(self, name: str) -> str:
        return "…"


def _shown(name: str, value: object) -> str:
    if name == "field":
        return translate("errors", FIELDS[str(value)]) if str(value) in FIELDS else str(value)
    if name == "missing":
        return capability_name(str(value))
    if name == "ask" and isinstance(value, list | tuple):
        return translate("errors", ", ").join(role_name(str(role)) for role in value)
    return str(value)


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
