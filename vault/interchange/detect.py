"""Which format a file is in, told by its content; its name is not asked."""

from __future__ import annotations

import io
import zipfile

from vault.errors import BadInput
from vault.interchange import kdbx_header

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_OLD_SHEETS = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x10\x00")  # Excel 2 to 5, bare
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*")
_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_SHEET_MARKUP = (b"<html", b"<!doctype html", b"<table", b"<?xml", b"<workbook", b"mime-version:")
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def format_of(data: bytes) -> str:
    """xlsx, 1password (1pux), kdbx, picture, json or text.

    Raises BadInput: protected (a workbook with a password), save_as_xlsx (xls, xlsb, ods, html), old_kdbx,
    unknown_format, damaged.
    """
    if data.startswith(kdbx_header.SIGNATURE):
        return "kdbx"
    if data[:8] in kdbx_header.OLD_SIGNATURES:
        raise BadInput(reason="old_kdbx")
    if data.startswith(_OLE):
        raise BadInput(reason="protected" if _PROTECTED in data else "save_as_xlsx")
    if data.startswith(_OLD_SHEETS):
        raise BadInput(reason="save_as_xlsx")
    if data.startswith(b"PK"):
        return _packed(data)
    if data.startswith(_PICTURES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        return "picture"
    if data.startswith((b"%PDF", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"\x7fELF", b"MZ\x90")):
        raise BadInput(reason="unknown_format")
    return _plain(data)


def _packed(data: bytes) -> str:
    try:
        names = {
            name.replace("\\", "/").lstrip("/").casefold() for name in zipfile.ZipFile(io.BytesIO(data)).namelist()
        }
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise BadInput(reason="damaged") from None
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "export.data" in names:
        return "1password"
    if "xl/workbook.bin" in names or "content.xml" in names or "index/document.iwa" in names:
        raise BadInput(reason="save_as_xlsx")
    raise BadInput(reason="unknown_format")


def _plain(data: bytes) -> str:
    head = data[:4096]
    for mark in _MARKS:
        head = head.removeprefix(mark)
    start = head.replace(b"\0", b"").lstrip()[:64].lower()
    if start.startswith(_SHEET_MARKUP):  # systems that export "xls" often write a page
        raise BadInput(reason="save_as_xlsx")
    if start.startswith((b"{", b"[")) and not start.startswith((b"[{ref", b"{ref")):
        return "json"
    return "text"
