"""Files like the ones that teams have today; every person, number and password in them is invented."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
KDBX_PASSWORD = "sample-Kdbx-2026"
REGISTER = FOLDER / "账号台账.xlsx"
EXPECTED: dict[str, Any] = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))
