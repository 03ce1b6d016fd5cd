"""A progress bar on standard error, when that is a terminal; elsewhere long work is simply quiet."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass

from ui.cli.output import width

_BAR = 24
_NOT_BEFORE = 0.3
"""Seconds: what is done sooner needs no bar."""


@dataclass
class Progress:
    """Called with (done, total) as work goes on; draws at most ten times a second and leaves no trace."""

    label: str
    _started: float = 0.0
    _drawn: float = 0.0
    _shown: bool = False

    def __post_init__(self) -> None:
        self._started = time.monotonic()

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if total <= 0 or not sys.stderr.isatty() or now - self._started < _NOT_BEFORE or now - self._drawn < 0.1:
            return
        self._drawn, self._shown = now, True
        filled = min(_BAR, _BAR * done // total)
        bar = "█" * filled + "░" * (_BAR - filled)
        print(f"\r{self.label} {bar} {100 * done // total:3d} %", end="", file=sys.stderr, flush=True)  # noqa: T201

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            print("\r" + " " * (width(self.label) + _BAR + 8) + "\r", end="", file=sys.stderr, flush=True)  # noqa: T201
