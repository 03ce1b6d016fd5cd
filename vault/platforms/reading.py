"""Reading catalogue files: shape, rules, and the line that is to blame when a file is refused."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeVar

import msgspec

from vault.platforms.model import CatalogueProblem, Platform, PlatformFile
from vault.platforms.rules import Broken, Where, broken_rules

T = TypeVar("T")

_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)\Z")
_AT_PATH = re.compile(r" - at `\$([^`]*)`\Z")
_STEP = re.compile(r"\.([A-Za-z0-9_-]+)|\[(\d+)\]|(\[\.\.\.\])")
_UNKNOWN_FIELD = re.compile(r"unknown field `([^`]+)`")
_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.-]+)\s*\]")
_KEY = re.compile(r"\s*([\w.-]+)\s*=")


def read_platform(file_name: str, data: bytes) -> tuple[Platform | None, list[CatalogueProblem]]:
    """The platform that a file describes, or every reason why it is refused."""
    file, text, problems = read_tables(file_name, data, PlatformFile)
    if file is None:
        return None, problems
    problems = told(file_name, text, broken_rules(file, file_name.removesuffix(".toml")))
    return (None, problems) if problems else (file.platform(), [])


def read_tables(file_name: str, data: bytes, shape: type[T]) -> tuple[T | None, str, list[CatalogueProblem]]:
    """The file in its shape and its text, or why it has not that shape."""
    import tomllib  # only here: with the index at hand no file has to be parsed

    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, "", [CatalogueProblem(file_name, data.count(b"\n", 0, error.start) + 1, "not_utf8")]
    try:
        return msgspec.convert(tomllib.loads(text), shape, strict=True), text, []
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        at = int(found[1]) if found else text.count("\n") + 1
        problem = CatalogueProblem(file_name, at, "not_toml", _AT_LINE.sub("", str(error)))
    except RecursionError:
        problem = CatalogueProblem(file_name, None, "not_toml", "nested too deeply")
    except msgspec.ValidationError as error:
        problem = CatalogueProblem(file_name, line_of(text, _where(str(error))), "wrong_shape", str(error))
    return None, text, [problem]


def told(file_name: str, text: str, broken: Iterable[Broken]) -> list[CatalogueProblem]:
    """Broken rules with the line of each."""
    return [CatalogueProblem(file_name, line_of(text, one.where, one.detail), one.reason, one.detail) for one in broken]


def _where(message: str) -> Where:
    """The place that msgspec names in its message, as far as it does."""
    found = _AT_PATH.search(message)
    steps: list[str | int] = []
    for key, number, unnamed in _STEP.findall(found[1] if found else ""):
        if unnamed:
            break
        steps.append(int(number) if number else key)
    unknown = _UNKNOWN_FIELD.search(message)
    return (*steps, unknown[1]) if unknown else tuple(steps)


def line_of(text: str, where: Where, value: str = "") -> int | None:
    """The line on which ``where`` is written, or the nearest table above it; the line of ``value`` in a long list.

    A scan by line, not a parser: it serves a person who mends the file, and a file that is refused anyway.
    """
    best: tuple[int, int | None] = (0, None)
    table: Where = ()
    counts: dict[str, int] = {}
    lines = text.splitlines()
    for number, line in enumerate(lines, start=1):
        if header := _HEADER.match(line):
            table = tuple(header[2].split("."))
            if header[1] == "[[":
                counts[header[2]] = counts.get(header[2], -1) + 1
                table = (*table, counts[header[2]])
            here = table
        elif key := _KEY.match(line):
            here = (*table, *key[1].split("."))
        else:
            continue
        if len(here) > best[0] and where[: len(here)] == here:
            best = (len(here), number)
    if best[1] is not None and best[0] == len(where) and value:
        return _line_of_item(lines, best[1], value)
    return best[1]


def _line_of_item(lines: list[str], first: int, value: str) -> int:
    """In a list written over several lines, the line that holds ``value``; else the first."""
    for number in range(first, len(lines) + 1):
        if f'"{value}"' in lines[number - 1]:
            return number
        if number > first and (_KEY.match(lines[number - 1]) or _HEADER.match(lines[number - 1])):
            break
    return first
