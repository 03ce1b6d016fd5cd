"""Words for what can go wrong between this computer and a vault on a server; no Qt.

``ui/error_text.py`` looks here too; the keys are its own: code, or code:reason, or code:kind.
"""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP

TEXT: dict[str, tuple[str, str]] = {
    "unreachable:login": (
        QT_TRANSLATE_NOOP("errors", "The server does not let this login in"),
        QT_TRANSLATE_NOOP("errors", "Check login, password and database with whoever runs the server."),
    ),
    "unreachable:no_password": (
        QT_TRANSLATE_NOOP("errors", "The server wants a password for this login"),
        QT_TRANSLATE_NOOP("errors", "Give it once in the address, or in PGPASSFILE; this computer then keeps it."),
    ),
    "unreachable:weak_login": (
        QT_TRANSLATE_NOOP("errors", "The server asked for the password in a way that would give it away"),
        QT_TRANSLATE_NOOP("errors", "It was not sent. The server has to be set to scram-sha-256."),
    ),
    "unreachable:unprotected": (
        QT_TRANSLATE_NOOP("errors", "The line to the server is not protected, or it is not the server named"),
        QT_TRANSLATE_NOOP("errors", "Nothing was sent. Check its certificate, or name the authority: sslrootcert."),
    ),
    "unreachable:server": (
        QT_TRANSLATE_NOOP("errors", "The server could not do what it was asked"),
        QT_TRANSLATE_NOOP("errors", "Try again later, or call whoever runs it. Nothing was lost."),
    ),
    "busy:too_many_rows": (
        QT_TRANSLATE_NOOP("errors", "This login has written very much in a short time"),
        QT_TRANSLATE_NOOP("errors", "Wait a minute and try again. Nothing was changed."),
    ),
    "read_only:login": (
        QT_TRANSLATE_NOOP("errors", "The server does not let this login write that"),
        QT_TRANSLATE_NOOP("errors", "Reading goes on. Ask whoever runs the server."),
    ),
    "read_only:standby": (
        QT_TRANSLATE_NOOP("errors", "This server is a copy that cannot be written"),
        QT_TRANSLATE_NOOP("errors", "Reading goes on. Connect to the main server to change something."),
    ),
    "read_only:refused": (
        QT_TRANSLATE_NOOP("errors", "The server does not take so much at once"),
        QT_TRANSLATE_NOOP("errors", "Reading goes on. Nothing was changed."),
    ),
    "bad_input:bad_database_url": (
        QT_TRANSLATE_NOOP("errors", "This is no address of a database"),
        QT_TRANSLATE_NOOP("errors", "Write it as postgresql://LOGIN@SERVER/DATABASE."),
    ),
    "bad_input:weak_connection": (
        QT_TRANSLATE_NOOP("errors", "The address asks for a weaker protection than a vault may have"),
        QT_TRANSLATE_NOOP("errors", "Leave sslmode and require_auth away: the strongest is always used."),
    ),
    "bad_input:not_prepared": (
        QT_TRANSLATE_NOOP("errors", "This database is not prepared for a vault"),
        QT_TRANSLATE_NOOP("errors", "Its administrator runs what “store script” prints."),
    ),
    "bad_input:login_name": (
        QT_TRANSLATE_NOOP("errors", "This cannot be the name of a login"),
        QT_TRANSLATE_NOOP("errors", "Use small letters, digits, dots, hyphens and underscores; start with a letter."),
    ),
    "exists:database": (
        QT_TRANSLATE_NOOP("errors", "A vault lies in {name} already"),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. A database holds one vault: choose another."),
    ),
    "exists:login": (
        QT_TRANSLATE_NOOP("errors", "“{name}” is named twice, or too like another login"),
        QT_TRANSLATE_NOOP("errors", "Name every login once."),
    ),
    "not_found:database": (
        QT_TRANSLATE_NOOP("errors", "The server has no such database"),
        QT_TRANSLATE_NOOP("errors", "Check the address."),
    ),
}
