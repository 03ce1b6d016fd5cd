"""How the import calls fields and formats; no Qt needed."""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP, translate
from vault.interchange.rows import IGNORED, KEPT

FIELD_NAMES: dict[str, str] = {
    "platform": QT_TRANSLATE_NOOP("imports", "Platform"),
    "brand": QT_TRANSLATE_NOOP("imports", "Brand"),
    "name": QT_TRANSLATE_NOOP("imports", "Name"),
    "login": QT_TRANSLATE_NOOP("imports", "Login"),
    "password": QT_TRANSLATE_NOOP("imports", "Password"),
    "phone": QT_TRANSLATE_NOOP("imports", "Bound phone"),
    "holder": QT_TRANSLATE_NOOP("imports", "SIM holder"),
    "email": QT_TRANSLATE_NOOP("imports", "Bound mailbox"),
    "admin": QT_TRANSLATE_NOOP("imports", "Administrator"),
    "operators": QT_TRANSLATE_NOOP("imports", "Operators"),
    "responsible": QT_TRANSLATE_NOOP("imports", "Responsible"),
    "deputy": QT_TRANSLATE_NOOP("imports", "Deputy"),
    "verified_until": QT_TRANSLATE_NOOP("imports", "Verified until"),
    "changed_at": QT_TRANSLATE_NOOP("imports", "Password changed"),
    "totp": QT_TRANSLATE_NOOP("imports", "Code key"),
    "recovery_codes": QT_TRANSLATE_NOOP("imports", "Recovery codes"),
    "url": QT_TRANSLATE_NOOP("imports", "Address"),
    "tier": QT_TRANSLATE_NOOP("imports", "Core or not"),
    "note": QT_TRANSLATE_NOOP("imports", "Note"),
    "old_password": QT_TRANSLATE_NOOP("imports", "Old password"),
    "secret": QT_TRANSLATE_NOOP("imports", "Other secret"),
}

# Where a problem may stand besides the fields of an account.
_PLACES: dict[str, str] = {
    "": QT_TRANSLATE_NOOP("imports", "Whole row"),
    "file": QT_TRANSLATE_NOOP("imports", "File"),
    "left_on": QT_TRANSLATE_NOOP("imports", "Last day"),
    "personal": QT_TRANSLATE_NOOP("imports", "Personal, refused"),
}

_REFUSED = "personal"

FORMATS: dict[str, str] = {
    "xlsx": QT_TRANSLATE_NOOP("imports", "Spreadsheet"),
    "csv": QT_TRANSLATE_NOOP("imports", "Table of text"),
    "kdbx": "KeePass",
    "bitwarden": "Bitwarden",
    "1password": "1Password",
    "chrome": "Chrome",
    "firefox": "Firefox",
    "otpauth": QT_TRANSLATE_NOOP("imports", "Code keys"),
    "google-authenticator": "Google Authenticator",
}

READABLE = (
    ("mdi6.file-table-outline", QT_TRANSLATE_NOOP("imports", "Sheets: xlsx, csv")),
    ("mdi6.key-outline", QT_TRANSLATE_NOOP("imports", "KeePass: kdbx")),
    ("mdi6.shield-lock-outline", QT_TRANSLATE_NOOP("imports", "Exports of Bitwarden and 1Password")),
    ("mdi6.web", QT_TRANSLATE_NOOP("imports", "Passwords of Chrome, Edge and Firefox")),
    ("mdi6.qrcode", QT_TRANSLATE_NOOP("imports", "Pictures of QR codes, Google Authenticator included")),
)


def field_name(field: str) -> str:
    if field == IGNORED:
        return translate("imports", "Leave out")
    if field == KEPT:
        return translate("imports", "Keep as it is")
    if field == _REFUSED:
        return translate("imports", "Personal, refused")
    known = FIELD_NAMES.get(field)
    return field if known is None else translate("imports", known)


def place_name(field: str) -> str:
    """Where in a row a problem stands."""
    known = _PLACES.get(field)
    return field_name(field) if known is None else translate("imports", known)


def format_name(name: str) -> str:
    """``name`` may be several, as ``read_source`` gives them for several files."""
    known = [FORMATS.get(each, each) for each in name.split(",")]
    return ", ".join(translate("imports", each) for each in known)
