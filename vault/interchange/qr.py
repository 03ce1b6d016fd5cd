"""The texts of all QR codes in a picture: a photo, a screenshot, a dark-mode or a washed-out one."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING

from vault.errors import BadInput

if TYPE_CHECKING:
    from PIL.Image import Image

_LARGEST_FILE = 64 * 2**20
# A picture's header tells its size before anything is unpacked; a few kilobytes can claim gigapixels.
_MOST_PIXELS = 64_000_000
_MOST_CODES = 64
_FORMATS = ("PNG", "JPEG", "WEBP", "BMP")
_SMALL = 1000
_WIDE = 1600
_LARGE = 4000


def read_qr_codes(data: bytes) -> list[str]:
    """What the QR codes in the picture say, from top to bottom and left to right; empty when none is found.

    Raises BadInput: not_a_picture (also for another format or a damaged one), picture_too_large.
    """
    picture = _opened(data)
    for attempt in _attempts(picture):
        found = _read(attempt)
        if found:
            return sorted(found, key=lambda text: found[text])
    return []


def _opened(data: bytes) -> Image:
    """The picture in RGBA or grey. Its size is checked before it is unpacked."""
    from PIL import Image

    if len(data) > _LARGEST_FILE:
        raise BadInput(reason="picture_too_large", field="file")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)  # or it would be printed
            picture = Image.open(io.BytesIO(data), formats=_FORMATS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise BadInput(reason="picture_too_large", field="file") from None
    except Exception:  # hostile bytes make decoders raise nearly anything, struct.error and KeyError included
        raise BadInput(reason="not_a_picture", field="file") from None
    if picture.width * picture.height > _MOST_PIXELS:
        raise BadInput(reason="picture_too_large", field="file")
    try:
        if picture.mode.startswith("I"):  # 16 bits a pixel: a plain conversion would cut them off, not scale them
            return picture.convert("I").point(lambda value: value / 256).convert("L")
        return picture.convert("RGBA" if picture.has_transparency_data else "L")
    except Exception:
        raise BadInput(reason="not_a_picture", field="file") from None


def _clearer(paper: Image) -> Image:
    """With its contrast stretched, and small enough that a large picture does not keep anybody waiting."""
    from PIL import Image, ImageOps

    if max(paper.size) > _LARGE:
        paper = paper.copy()
        paper.thumbnail((_LARGE, _LARGE), Image.Resampling.BOX)
    return ImageOps.autocontrast(paper, cutoff=1)


def _attempts(picture: Image) -> Iterator[Image]:
    """The picture as it is, then in ways that bring faint, tiny, grainy and transparent codes out."""
    from PIL import Image, ImageFilter, ImageOps

    for paper in _on_paper(picture):
        yield paper
        clearer = _clearer(paper)
        yield clearer
        if max(clearer.size) < _SMALL:
            tripled = (clearer.width * 3, clearer.height * 3)
            yield ImageOps.expand(clearer.resize(tripled, Image.Resampling.LANCZOS), 60, fill=255)
        if max(clearer.size) > _WIDE:  # noise and the grain of a photographed screen vanish in a smaller one
            clearer.thumbnail((_WIDE, _WIDE), Image.Resampling.BOX)
            yield clearer
        yield clearer.filter(ImageFilter.MedianFilter(3))


def _on_paper(picture: Image) -> Iterator[Image]:
    """Transparent pictures on white and on black: the code may be drawn in either."""
    from PIL import Image

    if picture.mode != "RGBA":
        yield picture
        return
    for colour in ("white", "black"):
        ground = Image.new("RGBA", picture.size, colour)
        yield Image.alpha_composite(ground, picture).convert("L")


def _read(picture: Image) -> dict[str, tuple[int, int]]:
    """Each text once, with where it stands."""
    import zxingcpp

    kinds = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    codes = zxingcpp.read_barcodes(picture, formats=kinds, text_mode=zxingcpp.TextMode.Plain)
    found: dict[str, tuple[int, int]] = {}
    for code in codes[:_MOST_CODES]:
        corner = code.position.top_left
        found.setdefault(code.text, (corner.y, corner.x))
    return found
