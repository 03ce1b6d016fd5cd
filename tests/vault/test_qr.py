"""QR pictures: the formats and conditions that screenshots and photos come in are read, bombs and junk are refused."""

from __future__ import annotations

import io
import struct
import time
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter, ImageOps

from tests.vault.qr_pictures import draw
from vault.errors import BadInput
from vault.interchange.qr import read_qr_codes

PICTURES = Path(__file__).parents[1] / "samples"
ADDRESS = "otpauth://totp/X:brand?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=X&algorithm=SHA1&digits=6&period=30"


def grey(text=ADDRESS, **how):
    return draw(text, **how).convert("L")


def encoded(picture, kind="PNG", **options):
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def levels(dark, light):
    return grey().point(lambda value: light if value > 127 else dark)


def on_screen(picture, ground, size=(1920, 1080), at=(1200, 300)):
    screen = Image.new("RGB", size, ground)
    screen.paste(picture, at)
    return screen


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "BMP"])
def test_every_usual_format_is_read(kind):
    assert read_qr_codes(encoded(grey(), kind)) == [ADDRESS]


HARD = {
    "rotated 7": lambda: grey().rotate(7, expand=True, fillcolor=255),
    "rotated 45": lambda: grey().rotate(45, expand=True, fillcolor=255),
    "rotated 90": lambda: grey().rotate(90, expand=True),
    "upside down": lambda: grey().rotate(180),
    "low contrast": lambda: levels(120, 135),
    "hardly visible": lambda: levels(246, 250),
    "low contrast, inverted": lambda: levels(34, 28),
    "dark mode": lambda: ImageOps.invert(grey()),
    "dark mode without a margin": lambda: ImageOps.invert(grey(border=0)),
    "no margin": lambda: grey(border=0),
    "one dot a module": lambda: grey(scale=1),
    "in a screenshot": lambda: on_screen(grey().resize((200, 200)), "#f5f5f5", (3840, 2160), (3000, 1500)),
    "in a dark screenshot": lambda: on_screen(ImageOps.invert(grey()), "#1e1e22"),
    "blurred": lambda: grey().filter(ImageFilter.GaussianBlur(3)),
    "in a brand's colours": lambda: draw(ADDRESS, dark="#ff2442", light="#ffe9ee").convert("RGB"),
    "transparent, black": lambda: draw(ADDRESS, light=None),
    "transparent, white": lambda: draw(ADDRESS, dark="white", light=None),
    "palette": lambda: grey().convert("P"),
    "one bit": lambda: grey().convert("1"),
    "sixteen bits": lambda: grey().convert("I").point(lambda value: value * 257).convert("I;16"),
}


@pytest.mark.parametrize("make", HARD.values(), ids=HARD.keys())
def test_a_difficult_picture_is_read(make):
    assert read_qr_codes(encoded(make())) == [ADDRESS]


def test_a_badly_compressed_photo_is_read():
    assert read_qr_codes(encoded(grey(), "JPEG", quality=10)) == [ADDRESS]


def test_several_codes_come_from_top_to_bottom_and_left_to_right():
    screen = Image.new("L", (1200, 900), 255)
    for text, at in (("third", (40, 600)), ("second", (700, 30)), ("first", (100, 20)), ("fourth", (700, 610))):
        screen.paste(grey(text=text), at)
    assert read_qr_codes(encoded(screen)) == ["first", "second", "third", "fourth"]


def test_the_same_code_twice_is_one():
    screen = Image.new("L", (800, 400), 255)
    screen.paste(grey(text="same"), (20, 20))
    screen.paste(grey(text="same"), (420, 20))
    assert read_qr_codes(encoded(screen)) == ["same"]


def test_chinese_in_a_code_is_read():
    assert read_qr_codes(encoded(grey(text="山岚旗舰微博"))) == ["山岚旗舰微博"]


def test_kept_pictures_are_read():
    for name in ("totp-qr", "totp-sha256-8digits", "google-authenticator-export"):
        (text,) = read_qr_codes((PICTURES / f"{name}.png").read_bytes())
        assert text.startswith("otpauth")


def test_a_picture_without_a_code_gives_nothing():
    assert read_qr_codes(encoded(Image.effect_noise((600, 400), 80))) == []
    assert read_qr_codes(encoded(Image.new("L", (1, 1)))) == []


def png_claiming(width, height):
    """A PNG of a few hundred bytes whose header claims a huge picture."""

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(b"\0" * 9999))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + body + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [8_001, 12_000, 60_000])
def test_a_picture_that_unpacks_to_gigabytes_is_refused_by_its_header(side):
    begin = time.perf_counter()
    with pytest.raises(BadInput) as refusal:
        read_qr_codes(png_claiming(side, side))
    assert refusal.value.facts["reason"] == "picture_too_large"
    assert time.perf_counter() - begin < 1


@pytest.mark.parametrize(
    "data",
    [b"", b"no picture", b"\x89PNG\r\n\x1a\n", encoded(grey())[:300], encoded(grey(), "GIF"), png_claiming(900, 900)],
    ids=["empty", "text", "bare signature", "cut off", "another format", "too little data"],
)
def test_what_is_no_picture_is_refused(data):
    with pytest.raises(BadInput) as refusal:
        read_qr_codes(data)
    assert refusal.value.facts["reason"] == "not_a_picture"


@given(kind=st.sampled_from(["PNG", "JPEG", "WEBP", "BMP"]), data=st.data())
@settings(max_examples=40, deadline=None)
def test_damage_gives_texts_or_a_refusal_and_nothing_else(kind, data):
    whole = bytearray(encoded(grey(scale=2), kind))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, min(len(whole) - 1, 300)))] = data.draw(st.integers(0, 255))
    reason = ""
    try:
        read_qr_codes(bytes(whole))
    except BadInput as refusal:
        reason = refusal.facts["reason"]
    assert reason in ("", "not_a_picture", "picture_too_large")
