"""Lets Qt's own ``tr`` read the same catalogues as ``ui.i18n``."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from ui import i18n


class CatalogueTranslator(QTranslator):
    """Qt fills ``%n`` in by itself; None lets it show the source text."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        found = i18n.lookup(context, source, disambiguation, n)
        if found is None and n >= 0:
            return source
        return found

    def isEmpty(self) -> bool:
        return False  # an empty translator is not announced to the widgets
