"""What somebody has looked into: a warning about unusual use, or a platform's alert."""

from __future__ import annotations

from vault.ledger.changes.parts import Change, Count, Id, Text, Word


class WarningCleared(Change, frozen=True):
    """``warning`` is an alert, or what the program calls a warning, of ``member``: what their devices reported from
    ``since`` to ``until`` (milliseconds) is dealt with. ``found``: harmless or misuse; ``note`` says what it was."""

    warning: Id
    member: Id
    since: Count
    until: Count
    found: Word
    note: Text
