"""Identifiers: 80 random bits as sixteen lower-case base32 characters, the same in ledger, screens and scripts."""

from __future__ import annotations

import base64
import os
import re

_SHAPE = re.compile(r"[a-z2-7]{16}")


def new_id() -> str:
    return base64.b32encode(os.urandom(10)).decode("ascii").lower()


def is_id(text: str) -> bool:
    return _SHAPE.fullmatch(text) is not None
