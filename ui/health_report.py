"""The check-up as a file to hand on: PDF to read, XLSX to work through. Names and findings, never a secret."""

from __future__ import annotations

import html
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ui import finding_text
from ui.finding_text import headline
from ui.health.words import Facts
from ui.i18n import translate
from vault.errors import BadInput, CannotWriteFile
from vault.files import create_private

if TYPE_CHECKING:
    from vault.health import CheckUp

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class Report:
    """``lines``: kind, severity, account, one a row."""

    team: str
    at: datetime
    result: CheckUp
    facts: Facts

    @property
    def lines(self) -> list[tuple[str, str, str]]:
        return [
            (finding_text.name(finding.kind), severity(finding.severity), self.facts.names.get(account, account))
            for finding in self.result.findings
            for account in finding.accounts or [""]
        ]


def check_report_place(path: Path) -> None:
    """Raises BadInput for another ending than pdf and xlsx, CannotWriteFile where the file is already there."""
    if path.suffix.casefold() not in (".pdf", ".xlsx"):
        raise BadInput(reason="unknown_value", field="report")
    if path.exists():
        raise CannotWriteFile(path=str(path), reason="exists")


def write_report(path: Path, report: Report) -> None:
    """A new file, readable by its owner only. Raises as ``check_report_place`` does."""
    check_report_place(path)
    create_private(path, _sheet(report) if path.suffix.casefold() == ".xlsx" else _pages(report))


def severity(code: str) -> str:
    return {
        "high": translate("health", "High"),
        "medium": translate("health", "Medium"),
        "low": translate("health", "Low"),
    }.get(code, code)


def _headers() -> Sequence[str]:
    return translate("health", "Finding"), translate("health", "Severity"), translate("health", "Account")


def _pages(report: Report) -> bytes:
    from ui.pdf import render

    head = "".join(f"<th align='left'>{html.escape(text)}&nbsp;&nbsp;</th>" for text in _headers())
    rows = "".join(
        "<tr>" + "".join(f"<td>{html.escape(cell)}&nbsp;&nbsp;</td>" for cell in line) + "</tr>"
        for line in report.lines
    )
    words = translate("health", "{kind} ({number}): {what}")
    summary = "".join(
        "<li>"
        + html.escape(words.format(kind=finding_text.name(each.kind), number=len(each.accounts), what=what))
        + "</li>"
        for each in report.result.findings
        if (what := finding_text.sentence(each, report.facts))
    )
    title = translate("health", "Security check-up of {team}").format(team=report.team)
    return render(
        f"<h1>{html.escape(title)}</h1><p>{report.at:%Y-%m-%d %H:%M} UTC</p>"
        f"<p><b>{html.escape(headline(report.result))}</b></p><ul>{summary}</ul>"
        f"<table cellpadding='3'><tr>{head}</tr>{rows}</table>"
    )


def _sheet(report: Report) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    sheet = book.active
    sheet.title = translate("health", "Check-up")
    for number, line in enumerate([_headers(), *report.lines], 1):
        for column, text in enumerate(line, 1):
            cell = sheet.cell(number, column, text)
            # An account's name comes from anybody: as text it is shown, as a formula it would be run.
            cell.data_type = "s"
            cell.quotePrefix = text.startswith(_FORMULA_STARTS)
            if number == 1:
                cell.font = Font(bold=True)
    for letter, width in zip("ABC", (24, 12, 48), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()
