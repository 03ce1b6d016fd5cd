"""Each kind of block as strips of a given width."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from ui.documents.content import Block, Document, Facts, Paragraph, Picture, Section, Signatures, Table, plain
from ui.documents.strips import (
    BODY,
    CELL,
    HEAD,
    HEADING,
    LABEL,
    POINT,
    QUIET,
    SMALL,
    TITLE,
    Cells,
    Strip,
    Style,
    Text,
    rule,
    space,
)

_ROWS_A_BREATH = 20
_MOST_KNOWN = 20_000
_GAP = 4 * POINT
_PAD = 2.4 * POINT
_COLUMN_GAP = 7 * POINT
#: A picture takes at most this share of the page's height, and all of its width.
_TALLEST_PICTURE = 0.62
_SIGNATURE = 44 * POINT


class Blocks:
    """Makes the strips of one document for pages of ``width`` by ``height``."""

    def __init__(self, width: float, height: float, breathe: Callable[[], None] = lambda: None) -> None:
        self._width, self._height, self._breathe = width, height, breathe
        self._cells: dict[tuple[str, float, bool], Text] = {}

    def title(self, document: Document) -> list[Strip]:
        """The team's name over the title, and what the document is about."""
        team = Text(plain(document.team), self._width, LABEL)
        title = Text(plain(document.title), self._width, TITLE)
        strips = Cells([team], [0], 0).strips(self._height)
        strips += Cells([title], [0], _PAD).strips(self._height)
        strips.append(Strip(6 * POINT, lambda painter, y: rule(painter, 0, y, self._width, 1.2)))
        return [*strips, *self._title_facts(document.facts)]

    def _title_facts(self, facts: Sequence[tuple[str, str]]) -> list[Strip]:
        """Two beside each other, the first half of them at the left."""
        pairs = [pair for pair in facts if pair[1]]
        rows = (len(pairs) + 1) // 2
        half = (self._width - _COLUMN_GAP) / 2
        labels = [Text(plain(label), half, LABEL) for label, _ in pairs]
        label = min(max((text.width for text in labels), default=0.0), half * 0.5) + 10 * POINT
        strips: list[Strip] = []
        for at in range(rows):
            texts: list[Text] = []
            lefts: list[float] = []
            for column, (name, value) in enumerate(pairs[at::rows]):
                left = column * (half + _COLUMN_GAP)
                texts += [Text(plain(name), label - 10 * POINT, LABEL), Text(plain(value), half - label)]
                lefts += [left, left + label]
            strips += Cells(texts, lefts, 1.2 * POINT).strips(self._height)
        return strips

    def section(self, section: Section) -> list[Strip]:
        heading = Text(plain(section.heading), self._width, HEADING)
        strips = [space(4 * POINT)]
        if section.heading:
            strips += Cells([heading], [0], _PAD).strips(self._height, keep=True)
        for block in section.blocks:
            strips += self._block(block)
        return strips

    def _block(self, block: Block) -> list[Strip]:
        match block:
            case Paragraph():
                return self._paragraph(block.text, QUIET if block.quiet else BODY)
            case Facts():
                return self._facts(block)
            case Table():
                return self._table(block)
            case Picture():
                return self._picture(block)
            case Signatures():
                return self._signatures(block)

    def _paragraph(self, text: str, style: Style = BODY) -> list[Strip]:
        return Cells([Text(plain(text), self._width, style)], [0], 1.5 * POINT).strips(self._height)

    def _facts(self, facts: Facts) -> list[Strip]:
        pairs = [(plain(label), plain(value)) for label, value in facts.pairs if value]
        widest = max((Text(label, self._width, LABEL).width for label, _ in pairs), default=0.0)
        left = min(widest, self._width * 0.34) + 10 * POINT
        strips: list[Strip] = []
        for label, value in pairs:
            texts = [Text(label, left - 10 * POINT, LABEL), Text(value, self._width - left)]
            strips += Cells(texts, [0, left], 1.2 * POINT).strips(self._height)
        return [*strips, space(_GAP)]

    def _table(self, table: Table) -> list[Strip]:
        if not table.rows:
            return self._paragraph(table.nothing, QUIET)
        whole = sum(table.widths)
        room = self._width - _COLUMN_GAP * (len(table.widths) - 1)
        widths = [room * share / whole for share in table.widths]
        lefts = [sum(widths[:at]) + _COLUMN_GAP * at for at in range(len(widths))]
        head = self._joined(self._row(table.head, widths, lefts, bold=True))
        strips = [head]
        for at, row in enumerate(table.rows):
            strips += self._row(row, widths, lefts, head=head)
            if at % _ROWS_A_BREATH == 0:
                self._breathe()
        return [*strips, space(_GAP)]

    def _row(
        self,
        cells: Sequence[str],
        widths: Sequence[float],
        lefts: Sequence[float],
        *,
        bold: bool = False,
        head: Strip | None = None,
    ) -> list[Strip]:
        texts = [self._cell(cell, width, bold=bold) for cell, width in zip(cells, widths, strict=True)]
        return Cells(texts, lefts, _PAD, self._width).strips(self._height, keep=bold, head=head)

    def _cell(self, text: str, width: float, *, bold: bool) -> Text:
        """Laid out once however often a table says it: platforms, levels and names come again and again."""
        key = (text, width, bold)
        if key not in self._cells:
            if len(self._cells) >= _MOST_KNOWN:
                self._cells.clear()
            self._cells[key] = Text(plain(text), width, HEAD if bold else CELL)
        return self._cells[key]

    def _joined(self, strips: list[Strip]) -> Strip:
        """Several as one: a head that is long is still one head."""

        def paint(painter: QPainter, y: float) -> None:
            for strip in strips:
                strip.paint(painter, y)
                y += strip.height

        return Strip(sum(strip.height for strip in strips), paint, keep=True)

    def _picture(self, picture: Picture) -> list[Strip]:
        """As wide as it is at 150 dots an inch, where there is room; what is no picture is said by its caption."""
        image = QImage.fromData(picture.data)
        text = Text(plain(picture.caption), self._width, SMALL)
        caption = Cells([text], [0], _PAD).strips(self._height, keep=True)
        if image.isNull():
            return caption
        natural = image.width() * 72 / 150 * POINT
        scale = min(self._width, natural, self._height * _TALLEST_PICTURE * image.width() / image.height())
        width, height = scale, scale * image.height() / image.width()

        def paint(painter: QPainter, y: float) -> None:
            painter.drawImage(QRectF(0, y, width, height), image)

        return [*caption, Strip(height, paint), space(_GAP)]

    def _signatures(self, block: Signatures) -> list[Strip]:
        """Two places side by side, all of them on one page."""
        places = [(plain(role), plain(name)) for role, name in block.places]
        last = len(places) - 2
        return [self._sign(places[at : at + 2], block, keep=at < last) for at in range(0, len(places), 2)]

    def _sign(self, places: Sequence[tuple[str, str]], block: Signatures, *, keep: bool) -> Strip:
        half = (self._width - 20 * POINT) / 2
        texts = []
        for role, name in places:
            label = Text(role, half, HEAD)
            texts.append((label, Text(name, half), Text(plain(block.signature), half, SMALL)))
        date = Text(plain(block.date), half, SMALL)
        above = max(label.height + name.height for label, name, _ in texts)

        def paint(painter: QPainter, y: float) -> None:
            for at, (label, name, signature) in enumerate(texts):
                left = at * (half + 20 * POINT)
                label.paint(painter, left, y + 4 * POINT)
                name.paint(painter, left, y + 4 * POINT + label.height)
                line = y + above + 25 * POINT
                rule(painter, left, line, half)
                signature.paint(painter, left, line + 3 * POINT)
                date.paint(painter, left + half * 0.62, line + 3 * POINT)

        return Strip(above + _SIGNATURE, paint, keep)
