"""Tooltips: what a file, a colleague or a path says is never markup."""

from __future__ import annotations

from PySide6.QtGui import Qt


def plain(text: str) -> str:
    """Tooltips guess whether a text is rich and cannot be told not to; one that looks rich is escaped.

    An account named ``<img src="file://host/share/x.png">`` would otherwise be fetched by pointing at it.
    """
    escaped = Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
    return str(escaped)
