"""QR codes drawn for the tests, as Pillow pictures."""

from __future__ import annotations

import segno
from PIL import Image


def draw(text: str, scale: int = 6, border: int = 4, dark: str | None = "black", light: str | None = "white"):
    """A code in RGBA; None is transparent. Not by segno's own PNG: its bytes formats for struct trip python -bb."""
    modules = [bytes(row) for row in segno.make(text, error="m").matrix_iter(scale=scale, border=border)]
    mask = Image.frombytes("L", (len(modules[0]), len(modules)), b"".join(modules)).point(lambda bit: 255 * (bit & 1))
    clear = (0, 0, 0, 0)
    picture = Image.new("RGBA", mask.size, clear if light is None else light)
    picture.paste(clear if dark is None else dark, (0, 0, *mask.size), mask)
    return picture
