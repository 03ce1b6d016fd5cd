"""A file or a picture as a piece of evidence: as it is where it fits, a picture made smaller where it does not."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from vault.errors import BadInput

#: What is read of a file at all: more than any picture of a screen.
_MOST_READ: Final = 48 << 20
_MOST_PIXELS: Final = 80_000_000
_QUALITIES: Final = (88, 75, 60, 45)
_THUMBNAIL: Final = QSize(128, 72)


@dataclass(frozen=True, slots=True)
class Piece:
    """``smaller``: the picture had to be made smaller to fit. ``thumbnail`` is None for what is no picture."""

    raw: bytes = field(repr=False)
    name: str
    thumbnail: QImage | None = None
    smaller: bool = False


def piece_of_file(path: Path) -> Piece:
    """Raises BadInput (``unreadable_file``, ``evidence_too_large``, ``empty``)."""
    from vault.reviews.sealed import MOST_EVIDENCE

    try:
        with path.open("rb") as file:
            raw = file.read(_MOST_READ + 1)
    except OSError as error:
        raise BadInput(reason="unreadable_file", path=str(path), errno=error.errno or 0) from None
    if not raw:
        raise BadInput(reason="empty", field="evidence")
    image = picture_in(raw)
    if len(raw) <= MOST_EVIDENCE:
        return Piece(raw, path.name, _thumbnail(image))
    if image is None:
        raise BadInput(reason="evidence_too_large", field="evidence", max=MOST_EVIDENCE)
    return _fitted(image, path.name)


def piece_of_picture(image: QImage, name: str) -> Piece:
    """What was pasted or dropped as a picture. Raises BadInput."""
    from vault.reviews.sealed import MOST_EVIDENCE

    raw = _encoded(image, "PNG")
    return Piece(raw, name, _thumbnail(image)) if 0 < len(raw) <= MOST_EVIDENCE else _fitted(image, name)


def piece_of_text(text: str, name: str) -> Piece:
    """Raises BadInput."""
    from vault.reviews.sealed import MOST_EVIDENCE

    raw = text.strip().encode("utf-8", "replace")
    if not 0 < len(raw) <= MOST_EVIDENCE:
        raise BadInput(reason="evidence_too_large" if raw else "empty", field="evidence", max=MOST_EVIDENCE)
    return Piece(raw, name)


def picture_in(raw: bytes) -> QImage | None:
    """None for what is no picture, or claims to be larger than any screen."""
    data = QByteArray(raw)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return None
    image = reader.read()
    return None if image.isNull() else image


def text_in(raw: bytes) -> str | None:
    """None for what is no text."""
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        return text if text.isprintable() or not set(text) & _CONTROLS else None
    return None


_CONTROLS: Final = {chr(code) for code in range(32)} - {"\t", "\n", "\r", "\f"}


def _fitted(image: QImage, name: str) -> Piece:
    """Smaller and smaller until it fits; words on a screen stay readable for the first of them."""
    from vault.reviews.sealed import MOST_EVIDENCE

    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    for _ in range(4):
        for quality in _QUALITIES:
            raw = _encoded(plain, "JPEG", quality)
            if 0 < len(raw) <= MOST_EVIDENCE:
                return Piece(raw, name, _thumbnail(image), smaller=True)
        half = QSize(plain.width() // 2, plain.height() // 2)
        plain = plain.scaled(half, mode=Qt.TransformationMode.SmoothTransformation)
    raise BadInput(reason="evidence_too_large", field="evidence", max=MOST_EVIDENCE)


def _encoded(image: QImage, kind: str, quality: int = -1) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)  # type: ignore[call-overload]  # the stub knows str where Qt takes a const char*
    return bytes(data.data())


def _thumbnail(image: QImage | None) -> QImage | None:
    if image is None:
        return None
    keep = Qt.AspectRatioMode.KeepAspectRatio
    return image.scaled(_THUMBNAIL, keep, Qt.TransformationMode.SmoothTransformation)
