"""The emergency kit as a PDF of one page: what a person prints, signs for and locks away.

Needs no display. The file is new, readable by its owner only, and never replaces another.
"""

from __future__ import annotations

import html
import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ui.i18n import QT_TRANSLATE_NOOP, catalogue
from ui.pdf import ensure_application, render
from vault.errors import CannotWriteFile
from vault.files import create_private

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_TITLE = QT_TRANSLATE_NOOP("kit", "Emergency kit")
_INTRODUCTION = QT_TRANSLATE_NOOP(
    "kit", "Whoever has this sheet and the password opens the vault. Keep it on paper, locked away, apart from the PC."
)
_TEAM = QT_TRANSLATE_NOOP("kit", "Team")
_MEMBER = QT_TRANSLATE_NOOP("kit", "Member")
_VAULT = QT_TRANSLATE_NOOP("kit", "Vault")
_MADE_ON = QT_TRANSLATE_NOOP("kit", "Made on")
_SECRET_KEY = QT_TRANSLATE_NOOP("kit", "Secret key")
_SECRET_USE = QT_TRANSLATE_NOOP(
    "kit", "Asked for once on every new machine, together with the password. The square holds the same."
)
_RECOVERY_KEY = QT_TRANSLATE_NOOP("kit", "Recovery key")
_RECOVERY_USE = QT_TRANSLATE_NOOP(
    "kit", "Gives a member new keys when the password is lost. Cut here, and keep it apart from the sheet above."
)
_PASSWORD = QT_TRANSLATE_NOOP("kit", "Password (write it by hand, or keep it in your head)")
_RESTORE = QT_TRANSLATE_NOOP("kit", "To open the vault on another machine")
_STEPS = (
    QT_TRANSLATE_NOOP("kit", "Install Shouhao and copy the vault or its latest backup there."),
    QT_TRANSLATE_NOOP("kit", "Choose the vault and type the secret key above, once."),
    QT_TRANSLATE_NOOP("kit", "Unlock with the password."),
)
_CODE = "kit:secret-key"


def write_kit(
    path: Path,
    *,
    team: str,
    member: str,
    vault_id: str,
    secret_key: str,
    recovery_key: str,
    lang: str,
    on: date | None = None,
) -> None:
    """Write the kit to ``path``; ``recovery_key`` is empty for a member who gets a new secret key only.

    Raises CannotWriteFile (exists, no_permission, full, no_folder, …).
    """
    check_place(path)
    ensure_application()
    made_on = on or date.today()
    page = _page(lang, [team, member, vault_id, made_on.isoformat()], secret_key, recovery_key)
    create_private(path, render(page, {_CODE: code_image(secret_key)}))


def check_place(path: Path) -> None:
    """Raises CannotWriteFile where a kit could not be made; asked before the keys on it come into being."""
    if path.exists():
        raise CannotWriteFile(path=str(path), reason="exists")
    if not path.parent.is_dir():
        raise CannotWriteFile(path=str(path), reason="no_folder")
    if not os.access(path.parent, os.W_OK):
        raise CannotWriteFile(path=str(path), reason="no_permission")


def _page(lang: str, facts: list[str], secret_key: str, recovery_key: str) -> str:
    words = catalogue(lang)

    def say(text: str) -> str:
        return html.escape(words.get(("kit", text, ""), (text,))[0])

    rows = "".join(
        f"<tr><td style='color:#4A5462'>{say(label)}&nbsp;&nbsp;</td><td>{html.escape(value)}</td></tr>"
        for label, value in zip((_TEAM, _MEMBER, _VAULT, _MADE_ON), facts, strict=True)
    )
    steps = "".join(f"<li>{say(step)}</li>" for step in _STEPS)
    key = "font-family:monospace; font-size:14pt"
    recovery = f"""
        <p style='color:#4A5462'>✂ – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – –</p>
        <h3>{say(_RECOVERY_KEY)}</h3><p style='{key}'>{html.escape(recovery_key)}</p><p>{say(_RECOVERY_USE)}</p>"""
    return f"""
        <h1>Shouhao 守号 · {say(_TITLE)}</h1><p>{say(_INTRODUCTION)}</p><table cellpadding='3'>{rows}</table>
        <h3>{say(_SECRET_KEY)}</h3><p style='{key}'>{html.escape(secret_key)}</p><p>{say(_SECRET_USE)}</p>
        <p><img src='{_CODE}' width='130' height='130'></p>
        <h3>{say(_PASSWORD)}</h3><p>______________________________</p>
        <h3>{say(_RESTORE)}</h3><ol>{steps}</ol>{recovery if recovery_key else ""}"""


def code_image(text: str) -> QImage:
    """The QR code as an image of four pixels a module, with the quiet zone that readers want."""
    import segno
    from PySide6.QtGui import QColor, QImage

    rows = [list(row) for row in segno.make_qr(text, error="q").matrix_iter(scale=4, border=4)]
    image = QImage(len(rows[0]), len(rows), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.setPixelColor(x, y, QColor("black"))
    return image
