"""Times and the table that they are told in: medians, and ratios to what was measured beside them."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from argon2.low_level import Type, hash_secret_raw


@dataclass
class Line:
    """One job: seconds by program, in the order in which they are shown; ``note`` says what was counted."""

    job: str
    seconds: dict[str, float] = field(default_factory=dict)
    note: str = ""


def median(call: Callable[[], object], rounds: int) -> float:
    """The usual time of ``call``. The first one warms caches and is not counted where there are three or more."""
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        call()
        times.append(time.perf_counter() - started)
    return statistics.median(times[1:] if rounds >= 3 else times)


@contextmanager
def stopped() -> Iterator[list[float]]:
    """One time, as a list that is filled at the end."""
    found: list[float] = []
    started = time.perf_counter()
    yield found
    found.append(time.perf_counter() - started)


def argon2_once() -> None:
    """What every open pays by design, and the yardstick of everything that has no peer."""
    hash_secret_raw(b"yardstick", bytes(16), 3, 64 * 1024, 4, 32, Type.ID)


def tell(title: str, lines: list[Line]) -> None:
    """As a table that can be pasted into a page."""
    programs = list(dict.fromkeys(name for line in lines for name in line.seconds))
    out = [f"\n{title}\n", "| job | " + " | ".join(programs) + " | ratios |", "| --- " * (len(programs) + 2) + "|"]
    for line in lines:
        cells = [_shown(line.seconds.get(name)) for name in programs]
        ours, *others = [*line.seconds.values()] or [0.0]
        ratios = ", ".join(
            f"{ours / took:.2f} × {name}" for name, took in zip([*line.seconds][1:], others, strict=True)
        )
        out.append(f"| {line.job} | " + " | ".join(cells) + f" | {ratios or line.note} |")
    sys.stdout.write("\n".join(out) + "\n")
    sys.stdout.flush()


def _shown(seconds: float | None) -> str:
    if seconds is None:
        return ""
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.1f} ms"
