"""xlsx files as grids: every sheet, values as they stand, formulas as their text, nothing evaluated.

Read here and not through openpyxl, which takes three times as long for 10,000 rows, builds every cell of a
sheet that was formatted to its last row, and has no bounds.
"""

from __future__ import annotations

import posixpath
from urllib.parse import unquote

from vault.errors import BadInput
from vault.interchange.registers.archive import Archive
from vault.interchange.registers.grid import Grid
from vault.interchange.registers.shared_xml import read_strings, read_styles
from vault.interchange.registers.sheet_xml import SheetReader
from vault.interchange.registers.xml_events import Attributes, parse

_MAX_SHEETS = 500
_LONGEST_NAME = 100


def read_workbook(data: bytes) -> list[Grid]:
    """Every worksheet of an xlsx file, hidden ones too, in order.

    Raises BadInput (damaged, protected, too_large, too_many_columns, field_too_long) with ``sheet`` and ``row``.
    """
    archive = Archive(data)
    book = _Book()
    parse(archive.chunks("xl/workbook.xml"), book.start, _nothing, _nothing)
    targets = _targets(archive)
    styles = read_styles(archive, targets.get("styles", "xl/styles.xml"))
    strings = read_strings(archive, targets.get("sharedStrings", "xl/sharedStrings.xml"))
    grids = []
    for name, link in book.sheets:
        target = targets.get(link)
        if target is None:  # a chart or macro sheet holds no cells
            continue
        reader = SheetReader(strings, styles, book.date_1904)
        try:
            parse(archive.chunks(target), reader.start, reader.end, reader.text)
            grid = Grid(name, reader.rows, reader.merged, book.date_1904)
            grid.fill_merged()
        except BadInput as error:
            raise BadInput(**{**error.facts, "sheet": name}) from None
        grids.append(grid)
    return grids


class _Book:
    """What ``workbook.xml`` says: the sheets in order, and where its days begin."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []
        self.date_1904 = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "sheet":
            link = next((value for key, value in attributes.items() if key.rpartition(":")[2] == "id"), "")
            self.sheets.append((attributes.get("name", "")[:_LONGEST_NAME], link))
            if len(self.sheets) > _MAX_SHEETS:
                raise BadInput(reason="too_large")
        elif name == "workbookPr":
            self.date_1904 = attributes.get("date1904", "0") in ("1", "true")


def _targets(archive: Archive) -> dict[str, str]:
    """Paths of parts: worksheets by relation id, shared strings and styles by kind."""
    found: dict[str, str] = {}

    def start(name: str, attributes: Attributes) -> None:
        if name != "Relationship":
            return
        kind = attributes.get("Type", "").rpartition("/")[2]
        target = unquote(attributes.get("Target", ""))
        path = posixpath.normpath(target if target.startswith("/") else f"xl/{target}").lstrip("/")
        if kind == "worksheet":
            found[attributes.get("Id", "")] = path
        elif kind in ("sharedStrings", "styles"):
            found[kind] = path

    parse(archive.chunks("xl/_rels/workbook.xml.rels"), start, _nothing, _nothing)
    return found


def _nothing(*_: object) -> None:
    return
