"""What the command line writes to files: private, never in place of another, harmless in a spreadsheet."""

from __future__ import annotations

import csv
import stat
from datetime import date

from openpyxl import load_workbook

from ui.kit_pdf import write_kit


def test_the_kit_holds_what_a_scanner_can_read(tmp_path):
    from vault.interchange.qr import read_qr_codes

    path = tmp_path / "kit.pdf"
    key = "SHK-BGN5F-FUJ2I-RB4HG-KULE3-KR2YT-UTGY"
    write_kit(
        path,
        team="山岚集团 <b>&",
        member="主管戊",
        vault_id="igktg53arh4oxurl",
        secret_key=key,
        recovery_key="SHR-ANHTD-LQ3XV-DWPG2-XAMC6-VFUPA-6GAHP-RRDQA-NHGIZ-H4RHR-JL2XZ-3QPTQ",
        lang="zh",
        on=date(2026, 11, 21),
    )
    assert read_qr_codes(first_page(path)) == [key]


def first_page(path) -> bytes:
    """The page as a person prints it, as PNG."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    document.load(str(path))
    assert document.pageCount() == 1
    printed = document.render(0, QSize(1240, 1754))
    paper = QImage(printed.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, printed)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper.save(buffer, "PNG")
    return bytes(data.data())


def test_the_audit_is_exported_as_csv_and_xlsx_that_run_nothing(team, tmp_path):
    team.add("=cmd|'/c calc'!A1", "--password-stdin", stdin="Made-up 7!\n")
    listed = team.ask("audit", "list")
    for ending in ("csv", "xlsx"):
        path = tmp_path / f"audit.{ending}"
        answer = team.ask("audit", "export", str(path))
        assert answer["file"] == str(path)
        assert answer["rows"] >= len(listed)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert team("--json", "audit", "export", str(path)).error["code"] == "cannot_write"
    assert [row["kind"] for row in team.ask("audit", "list")].count("audit_exported") == 2
    with (tmp_path / "audit.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    assert len(lines[0]) == len(lines[-1]) == 6
    cells = [cell for line in lines for cell in line]
    assert [cell for cell in cells if "cmd|" in cell]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]
    named = [cell for row in load_workbook(tmp_path / "audit.xlsx").active for cell in row if "cmd|" in str(cell.value)]
    assert named
    assert all(cell.data_type != "f" or cell.quotePrefix for cell in named)


def test_an_export_is_narrowed_as_the_list_is(team, tmp_path):
    name = team.add("山岚官微", "--password-stdin", stdin="Made-up 7!\n") and "山岚官微"
    team.ask("audit", "export", str(tmp_path / "one.csv"), "--account", name)
    lines = (tmp_path / "one.csv").read_text("utf-8-sig").splitlines()[1:]
    assert lines
    assert all(name in line for line in lines)


def test_another_kind_of_export_is_refused_before_anything_is_read(team, tmp_path):
    said = team("--json", "audit", "export", str(tmp_path / "audit.html"))
    assert (said.code, said.error["code"]) == (1, "bad_input")
