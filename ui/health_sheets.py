"""The check-up as a spreadsheet: what to do, what was found, by brand and member, and a row for every account."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ui import finding_text, health_report
from ui.documents.content import plain
from ui.health_report import Report, Row
from ui.i18n import translate

if TYPE_CHECKING:
    from openpyxl import Workbook

#: What a spreadsheet would run: a name comes from anybody, and is shown, never run.
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")
_LONGEST: Final = 32_000
_WIDEST: Final = 60


def workbook(report: Report) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    result = report.result
    facts: list[Row] = [(label, value) for label, value in [(_team(), report.team), *health_report.summary(report)]]
    _sheet(book, translate("health", "Check-up"), (health_report.title(), ""), facts)
    _sheet(book, translate("health", "To do"), health_report.action_heads(), health_report.action_rows(report))
    _sheet(book, translate("health", "Findings"), health_report.finding_heads(), health_report.finding_rows(report))
    _sheet(book, translate("health", "Accounts"), _heads(), _accounts(report))
    for name, first, parts in (
        (translate("health", "By brand"), translate("health", "Brand"), result.brands),
        (translate("health", "By responsible member"), translate("health", "Responsible"), result.responsible),
    ):
        _sheet(book, name, health_report.part_heads(first), health_report.part_rows(parts))
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def _team() -> str:
    return translate("health", "Team")


def _heads() -> tuple[str, ...]:
    return (
        translate("health", "Finding"),
        translate("health", "Severity"),
        *health_report.account_heads(),
        translate("health", "What to do"),
    )


def _accounts(report: Report) -> list[Row]:
    return [
        (finding_text.name(finding.kind), health_report.severity(finding.severity), *row, _act(finding.action))
        for finding in report.result.findings
        for row in health_report.account_rows(report, finding)
    ]


def _act(action: str) -> str:
    return finding_text.action(action, 1)


def _sheet(book: Workbook, name: str, heads: Sequence[str], rows: Sequence[Row]) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(name)
    for number, line in enumerate([heads, *rows], 1):
        for column, value in enumerate(line, 1):
            cell = sheet.cell(number, column)
            if isinstance(value, int):
                cell.value = value
            else:
                text = plain(value)[:_LONGEST]
                cell.value = text
                cell.data_type = "s"
                cell.quotePrefix = text.startswith(_FORMULA_STARTS)
            if number == 1:
                cell.font = Font(bold=True)
    for column in range(1, len(heads) + 1):
        longest = max(_width(line[column - 1]) for line in [heads, *rows[:500]])
        sheet.column_dimensions[get_column_letter(column)].width = min(longest + 3, _WIDEST)
    sheet.freeze_panes = "A2"


def _width(value: str | int) -> int:
    """A Chinese character is as wide as two letters."""
    return sum(2 if ord(one) > 0x2E7F else 1 for one in str(value))
