"""A share of the recovery key as a PDF of one page: what one person keeps and brings along when it is needed.

Needs no display. Files are new, readable by their owner only, and never replace others.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from ui.i18n import QT_TRANSLATE_NOOP, catalogue
from ui.kit_pdf import check_place, code_image
from ui.pdf import ensure_application, render
from vault.errors import CannotWriteFile
from vault.files import create_private

_TITLE = QT_TRANSLATE_NOOP("kit", "Share {number} of {count} of the recovery key")
_ALONE = QT_TRANSLATE_NOOP(
    "kit",
    "By itself this sheet opens nothing. Any {threshold} of the {count} sheets together give a member new keys, so "
    "no two of them belong in one place.",
)
_TEAM = QT_TRANSLATE_NOOP("kit", "Team")
_VAULT = QT_TRANSLATE_NOOP("kit", "Vault")
_MADE_ON = QT_TRANSLATE_NOOP("kit", "Made on")
_KEPT_BY = QT_TRANSLATE_NOOP("kit", "Kept by (name, date, signature)")
_WORDS = QT_TRANSLATE_NOOP("kit", "33 words, row by row; the square holds the same")
_USE = QT_TRANSLATE_NOOP(
    "kit", "Whoever lost their password asks the keepers for enough sheets, and types or scans them on the unlock page."
)
_COLUMNS = 3
_CODE = "kit:share"


def write_share_sheets(
    folder: Path, lines: Sequence[str], *, threshold: int, team: str, vault_id: str, lang: str, on: date | None = None
) -> list[Path]:
    """One file a share. Raises CannotWriteFile, with none of the files left behind."""
    paths = [folder / f"recovery-share-{number}-of-{len(lines)}.pdf" for number in range(1, len(lines) + 1)]
    for path in paths:
        check_place(path)
    ensure_application()
    made_on = (on or date.today()).isoformat()
    written: list[Path] = []
    try:
        for number, (path, line) in enumerate(zip(paths, lines, strict=True), 1):
            counts = {"number": number, "count": len(lines), "threshold": threshold}
            page = share_page(lang, counts, [team, vault_id, made_on], line)
            create_private(path, render(page, {_CODE: code_image(line)}))
            written.append(path)
    except CannotWriteFile:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return paths


def share_page(lang: str, counts: dict[str, int], facts: list[str], line: str) -> str:
    words = catalogue(lang)

    def say(text: str) -> str:
        return html.escape(words.get(("kit", text, ""), (text,))[0].format(**counts))

    rows = "".join(
        f"<tr><td>{say(label)}&nbsp;&nbsp;</td><td>{html.escape(value)}</td></tr>"
        for label, value in zip((_TEAM, _VAULT, _MADE_ON), facts, strict=True)
    )
    return f"""
        <h1>Shouhao 守号 · {say(_TITLE)}</h1><p>{say(_ALONE)}</p><table cellpadding='3'>{rows}</table>
        <h3>{say(_WORDS)}</h3><table cellpadding='3'>{_table(line.split())}</table>
        <p><img src='{_CODE}' width='180' height='180'></p>
        <p>{say(_USE)}</p><h3>{say(_KEPT_BY)}</h3><p>______________________________</p>"""


def _table(words: list[str]) -> str:
    cells = [
        f"<td>{n}&nbsp;</td><td style='font-family:monospace'>{word}&nbsp;</td>" for n, word in enumerate(words, 1)
    ]
    return "".join(f"<tr>{''.join(cells[at : at + _COLUMNS])}</tr>" for at in range(0, len(cells), _COLUMNS))
