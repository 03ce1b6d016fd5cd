"""One HTML page as the bytes of an A4 PDF; needs no display."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_APPLICATION: list[object] = []  # an application made here must outlive every font and image


def ensure_application() -> None:
    """Fonts need an application; without one (the command line) an offscreen one is made."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication  # whoever wants widgets later in this process finds one that can

    if QCoreApplication.instance() is None:
        before = os.environ.get("QT_QPA_PLATFORM")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _APPLICATION.append(QApplication(["shouhao"]))
        if before is None:
            del os.environ["QT_QPA_PLATFORM"]
        else:
            os.environ["QT_QPA_PLATFORM"] = before


def render(html: str, images: Mapping[str, QImage] | None = None) -> bytes:
    """As many pages as it takes; ``images`` are what ``<img src=…>`` names."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, QUrl
    from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

    ensure_application()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(20, 18, 20, 18), QPageLayout.Unit.Millimeter)
    writer.setTitle("Shouhao")  # a title with the team in it would show in every file list
    document = QTextDocument()
    document.setDefaultFont(QFont(document.defaultFont().family(), 11))
    for name, image in (images or {}).items():
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
    document.setHtml(html)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    _paint(document, writer)
    buffer.close()
    return bytes(data.data())


def _paint(document: object, writer: object) -> None:
    """Page by page, and not by ``print_()``, which puts numbers on a sheet that has one page."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter, QPdfWriter, QTextDocument

    assert isinstance(document, QTextDocument)
    assert isinstance(writer, QPdfWriter)
    painter = QPainter(writer)
    size = document.pageSize()
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        painter.resetTransform()
        painter.translate(0, -page * size.height())
        document.drawContents(painter, QRectF(0, page * size.height(), size.width(), size.height()))
    painter.end()
