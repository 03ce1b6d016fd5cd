"""Answers to what a file leaves open: which problems have a real choice, and the rows as somebody decided.

Without an answer the safe way is taken, which is what the problem's words say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from vault.interchange.rows import SourceFile, SourceRow
from vault.views import Problem

#: Answers that are words of their own; the others are a platform's id, or a day as 2026-03-02.
ABOVE: Final = "above"
SKIP: Final = "skip"
#: Kinds of choices.
PLATFORM: Final = "platform"
DAY: Final = "day"
VERSION: Final = "version"

#: Which answer to which problem.
Resolutions = Mapping[Problem, str]
Place = tuple[str, int]

_PLATFORM_CODES = frozenset({"unknown_platform", "no_platform"})
_DAY_CODES = frozenset({"bad_date", "ambiguous_date", "future_date"})
_DAY_FIELDS = frozenset({"changed_at", "verified_until"})


@dataclass(frozen=True, slots=True)
class Choice:
    """What may be chosen besides the safe way.

    ``row`` is the one whose password ``ABOVE`` would take; ``word`` is what the file calls the unknown platform.
    """

    kind: str
    row: int = 0
    word: str = ""


def choices(source: SourceFile, problems: Sequence[Problem]) -> dict[Problem, Choice]:
    """The problems that leave a choice. One that could mean several accounts of one line leaves none."""
    by_place = _by_place(source.rows)
    found = {}
    for problem in problems:
        choice = _choice(problem, source.rows, by_place.get((problem.sheet, problem.row), []))
        if choice is not None:
            found[problem] = choice
    return found


def _choice(problem: Problem, rows: Sequence[SourceRow], here: Sequence[int]) -> Choice | None:
    at = _meant(problem, rows, here)
    if at is None:
        return None
    if problem.message == "same_as_above":
        above = _above(rows, at)
        return Choice(ABOVE, rows[above].row) if above is not None else None
    if problem.message in _PLATFORM_CODES:
        return Choice(PLATFORM, word=rows[at].platform_text)
    return Choice(DAY) if problem.message in _DAY_CODES else Choice(VERSION)


def _meant(problem: Problem, rows: Sequence[SourceRow], here: Sequence[int]) -> int | None:
    """The one row that the problem is about; a line may hold several accounts side by side."""
    code, name = problem.message, problem.field
    if code == "same_as_above" and name == "password":
        fits = [at for at in here if not rows[at].password]
    elif code in _PLATFORM_CODES:
        fits = [at for at in here if rows[at].platform in ("", "custom")]
    elif (code in _DAY_CODES and name in _DAY_FIELDS) or (code, name) == ("duplicate_differs", "password"):
        fits = list(here)
    else:
        return None
    return fits[0] if len(fits) == 1 else None


def _above(rows: Sequence[SourceRow], at: int) -> int | None:
    """The nearest row over it in its table that has a password; tables side by side begin anew from the top."""
    sheet, number = rows[at].sheet, rows[at].row
    for place in range(at - 1, -1, -1):
        if rows[place].sheet != sheet or rows[place].row >= number:
            return None
        if rows[place].password:
            return place
        number = rows[place].row
    return None


def alike(offered: Mapping[Problem, Choice], problem: Problem) -> list[Problem]:
    """The problems that one answer settles: one platform's name, wherever the file has it."""
    choice = offered[problem]
    if choice.kind != PLATFORM or not choice.word:
        return [problem]
    return [each for each, other in offered.items() if other == choice]


def resolved(rows: Sequence[SourceRow], answers: Resolutions) -> tuple[list[SourceRow], list[Problem]]:
    """The rows with the answers carried out, and the problems that had one; what no longer fits is left alone.

    ``SKIP`` is carried out where rows are put together, not here.
    """
    changed, answered = list(rows), []
    by_place = _by_place(rows) if answers else {}
    for problem in sorted(answers, key=lambda each: (each.sheet, each.row)):
        at = _meant(problem, rows, by_place.get((problem.sheet, problem.row), []))
        if at is None or not answers[problem]:
            continue
        answer = answers[problem]
        if problem.message == "same_as_above":
            above = _above(rows, at)
            if above is None:
                continue
            changed[at] = replace(changed[at], password=rows[above].password)
        elif problem.message in _PLATFORM_CODES:
            changed[at] = replace(changed[at], platform=answer)
        elif problem.message in _DAY_CODES:
            if not is_day(answer):
                continue
            row = changed[at]
            is_change = problem.field == "changed_at"
            changed[at] = replace(row, changed_at=answer) if is_change else replace(row, verified_until=answer)
        answered.append(problem)
    return changed, answered


def is_day(text: str) -> bool:
    try:
        return len(text) == 10 and date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _by_place(rows: Sequence[SourceRow]) -> dict[Place, list[int]]:
    found: dict[Place, list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        found[row.sheet, row.row].append(at)
    return found
