"""What a file of the recovery key says: text, or a picture of a printed sheet with its square."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from vault.errors import BadInput, NotFound
from vault.interchange.qr import read_qr_codes

_MOST: Final = 64 * 2**20
#: A text is as long as all shares together at the most; what is longer and text is some other file.
_MOST_TEXT: Final = 64 * 1024


def text_of(path: Path) -> str:
    """Raises NotFound, BadInput (unreadable_file, too_large, not_a_picture, no_code_in_picture)."""
    try:
        with path.open("rb") as opened:
            data = opened.read(_MOST + 1)
    except FileNotFoundError:
        raise NotFound(kind="file", name=str(path)) from None
    except OSError:
        raise BadInput(reason="unreadable_file", field="file") from None
    try:
        text = data[: _MOST_TEXT + 1].decode("utf-8-sig")
    except UnicodeDecodeError:
        return _text_in_picture(data)
    if len(text) > _MOST_TEXT:
        raise BadInput(reason="too_large", field="file")
    return text.strip()


def _text_in_picture(data: bytes) -> str:
    codes = read_qr_codes(data)
    if not codes:
        raise BadInput(reason="no_code_in_picture", field="file")
    return "\n".join(codes)
