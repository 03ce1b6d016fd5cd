"""A document as the bytes of an A4 PDF: strips on pages, heads repeated, every page numbered; needs no display."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ui.documents.blocks import Blocks
from ui.documents.content import Document, plain
from ui.documents.strips import POINT, SMALL, Strip, Text, rule
from ui.pdf import ensure_application

if TYPE_CHECKING:
    from PySide6.QtCore import QBuffer
    from PySide6.QtGui import QPainter, QPdfWriter

_MM: Final = 72 / 25.4 * POINT
_WIDTH, _HEIGHT, _SIDE, _TOP, _BOTTOM = (mm * _MM for mm in (210, 297, 19, 18, 22))
_ROOM: Final = _WIDTH - 2 * _SIDE
_TALL: Final = _HEIGHT - _TOP - _BOTTOM
#: What the page is numbered with, and where its digest stands; a reader of the file finds the content beside it.
CONTENT_NAME: Final = "content.json"

Page = list[tuple[Strip, float]]


@dataclass(frozen=True, slots=True)
class Stamp:
    """``foot`` stands at the foot of every page: number, entry and digest. ``content`` is what the digest is of."""

    foot: str
    content: bytes = b""


def render(document: Document, stamp: Stamp, breathe: Callable[[], None] = lambda: None) -> bytes:
    """``breathe`` is called now and then, for whoever shares a thread with this."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    ensure_application()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer)
    if stamp.content:
        writer.addFileAttachment(CONTENT_NAME, QByteArray(stamp.content), "application/json")
    blocks = Blocks(_ROOM, _TALL, breathe)
    strips = blocks.title(document)
    for section in document.sections:
        strips += blocks.section(section)
    _paint(writer, document, pages_of(strips, _TALL), stamp, breathe)
    buffer.close()
    return bytes(data.data())


def _writer(buffer: QBuffer) -> QPdfWriter:
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

    writer = QPdfWriter(buffer)
    writer.setResolution(round(72 * POINT))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    writer.setTitle("Shouhao")  # a title with names in it would show in every file list
    return writer


def pages_of(strips: Sequence[Strip], height: float) -> list[Page]:
    """Strips from top to bottom; one that is to be kept with the next moves to the next page together with it."""
    pages: list[Page] = [[]]
    y = 0.0
    for at, strip in enumerate(strips):
        if y > 0 and y + _needed(strips, at) > height:
            pages.append([])
            y = 0.0
            if strip.head is not None:
                pages[-1].append((strip.head, 0.0))
                y = strip.head.height
        pages[-1].append((strip, y))
        y += strip.height
    return pages


def _needed(strips: Sequence[Strip], at: int) -> float:
    needed = strips[at].height
    while strips[at].keep and at + 1 < len(strips):
        at += 1
        needed += strips[at].height
    return needed


def _paint(
    writer: QPdfWriter, document: Document, pages: Sequence[Page], stamp: Stamp, breathe: Callable[[], None]
) -> None:
    from PySide6.QtGui import QPainter

    painter = QPainter(writer)
    running = Text(plain(f"{document.team} · {document.title}").replace("\n", " "), _ROOM * 4, SMALL)
    foot = Text(stamp.foot, _ROOM - 40 * POINT, SMALL)
    for number, page in enumerate(pages, 1):
        if number > 1:
            writer.newPage()
        painter.resetTransform()
        painter.translate(_SIDE, _TOP)
        if number > 1:
            _paint_running_head(painter, running)
        for strip, y in page:
            strip.paint(painter, y)
        line = _TALL + 6 * POINT
        rule(painter, 0, line, _ROOM, 0.3)
        foot.paint(painter, 0, line + 4 * POINT)
        count = Text(f"{number} / {len(pages)}", _ROOM, SMALL)
        count.paint(painter, _ROOM - count.width, line + 4 * POINT)
        breathe()
    painter.end()


def _paint_running_head(painter: QPainter, running: Text) -> None:
    """What the pages belong to, on one line: a name that is too long for it is cut off at the margin."""
    from PySide6.QtCore import QRectF

    painter.save()
    painter.setClipRect(QRectF(0, -13 * POINT, _ROOM, 11 * POINT))
    running.paint(painter, 0, -12 * POINT, 0, 1)
    painter.restore()
