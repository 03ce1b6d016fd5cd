"""A register, xlsx or delimited text, into neutral rows."""

from __future__ import annotations

from collections.abc import Sequence

from vault.errors import BadInput
from vault.interchange.recogniser import Recogniser
from vault.interchange.registers.columns import Override
from vault.interchange.registers.delimited import restore_neutralised
from vault.interchange.registers.grid import Grid
from vault.interchange.registers.sheets import Found, read_sheet
from vault.interchange.registers.workbook import read_workbook
from vault.interchange.rows import SourceFile


def read_xlsx(data: bytes, recogniser: Recogniser, override: Override) -> SourceFile:
    return _whole("xlsx", [read_sheet(grid, recogniser, override) for grid in read_workbook(data)])


def read_table(grid: Grid, recogniser: Recogniser, override: Override) -> SourceFile:
    """A register that came as text."""
    restore_neutralised(grid)
    return _whole("csv", [read_sheet(grid, recogniser, override, named=False)])


def _whole(format_name: str, found: Sequence[Found]) -> SourceFile:
    if not any(
        (part.sheet is not None and part.sheet.rows) or part.rows or part.leavers or part.problems for part in found
    ):
        raise BadInput(reason="empty")
    return SourceFile(
        format=format_name,
        rows=tuple(row for part in found for row in part.rows),
        problems=tuple(dict.fromkeys(problem for part in found for problem in part.problems)),
        leavers=tuple(dict.fromkeys(leaver for part in found for leaver in part.leavers)),
        sheets=tuple(part.sheet for part in found if part.sheet is not None),
    )
