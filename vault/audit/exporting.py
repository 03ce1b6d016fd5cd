"""The record as a table to hand on: what a spreadsheet shows, and never a formula that it would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from vault.errors import BadInput, CannotWriteFile
from vault.files import create_private, write_atomically
from vault.session import Session

#: A cell that begins with one of these is a formula to a spreadsheet: names come from anybody.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
KINDS = (".csv", ".xlsx")
Line = Sequence[str]


def check_export_place(path: Path, *, replace: bool = False) -> None:
    """Raises BadInput for another ending than csv and xlsx, CannotWriteFile where the file is already there."""
    if path.suffix.casefold() not in KINDS:
        raise BadInput(reason="unknown_value", field="export")
    if path.exists() and not replace:
        raise CannotWriteFile(path=str(path), reason="exists")


def export_audit(
    session: Session, path: Path, headers: Line, lines: Sequence[Line], *, title: str, replace: bool = False
) -> None:
    """Write ``lines`` to a file for its owner alone; that it was done is on record before it is.

    ``replace``: somebody was asked already whether the file that is there may go. Raises as ``check_export_place``.
    """
    check_export_place(path, replace=replace)
    data = _sheet(headers, lines, title) if path.suffix.casefold() == ".xlsx" else _text(headers, lines)
    session.record("audit_exported", count=len(lines))
    (write_atomically if replace else create_private)(path, data)


def _text(headers: Line, lines: Sequence[Line]) -> bytes:
    """With a byte order mark, by which Excel knows that it is UTF-8; an apostrophe keeps a formula from running."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(headers)
    writer.writerows([f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell for cell in line] for line in lines)
    return out.getvalue().encode("utf-8-sig")


def _sheet(headers: Line, lines: Sequence[Line], title: str) -> bytes:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for letter, width in zip("ABCDEF", (9, 21, 14, 60, 28, 24), strict=True):
        sheet.column_dimensions[letter].width = width
    for number, line in enumerate([headers, *lines]):
        cells = [WriteOnlyCell(sheet, _printable(text)) for text in line]
        for cell, text in zip(cells, line, strict=True):
            cell.data_type = "s"
            cell.quotePrefix = text.startswith(_FORMULA_STARTS)
            if number == 0:
                cell.font = Font(bold=True)
        sheet.append(cells)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def _printable(text: str) -> str:
    """A workbook cannot hold control characters; a planted label may."""
    return "".join(character if character.isprintable() or character in "\t\n" else "\ufffd" for character in text)
