"""A text file of ``otpauth://`` addresses, one a line, as authenticator programs write them."""

from __future__ import annotations

from vault.interchange.google_authenticator import Export, read_export


def read_otpauth(text: str) -> Export:
    """The seeds of the lines; blank lines and lines that start with # are nobody's. Raises as ``read_export``.

    A problem's ``row`` counts the lines that hold something.
    """
    lines = (line.strip("\ufeff \t") for line in text.splitlines())
    return read_export([line for line in lines if line and not line.startswith("#")])
