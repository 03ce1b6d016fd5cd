"""Writes an unexpected exception into the home's log: where it happened, never what was in the variables."""

from __future__ import annotations

import os
import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path

_MOST = 1 << 20


def write_down(error: BaseException, home: Path | None) -> None:
    """Append to ``shouhao.log`` in ``home``, or the default one. A log that fails is not worth a second mishap."""
    try:
        if home is None:
            from vault.device import default_home

            home = default_home()
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = home / "shouhao.log"
        if path.exists() and path.stat().st_size > _MOST:
            path.replace(path.with_suffix(".log.1"))
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a", encoding="utf-8") as log:
            log.write(describe(error))
    except OSError:
        return


def describe(error: BaseException) -> str:
    """Types and places only: an exception's own words may quote a secret (``invalid literal: 'hunter2'``)."""
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    lines = [f"{at} python {platform.python_version()} {platform.system()}"]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"  {type(seen).__module__}.{type(seen).__qualname__}")
        for frame in traceback.extract_tb(seen.__traceback__):
            lines.append(f"    {Path(frame.filename).name}:{frame.lineno} {frame.name}")
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n".join(lines) + "\n"
