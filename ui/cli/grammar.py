"""The shape of a command – its options and arguments as tables – and the one loop that reads what was typed.

Why not a framework: ``docs/decisions/command-line-parser.md``. A value is whatever follows its option, even when
it begins with a dash, and no message ever repeats a value, because it may be a secret typed in the wrong place.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from ui.i18n import translate

if TYPE_CHECKING:
    from ui.cli.run import Run


class Usage(Exception):
    """What was typed is not a command; ``sentence`` is in the reader's language, ``facts`` names the place."""

    def __init__(self, sentence: str, hint: str = "", **facts: str) -> None:
        super().__init__("usage")
        self.sentence = sentence
        self.hint = hint
        self.facts = facts


@dataclass(frozen=True)
class Option:
    """``kind``: text, flag, many (may be repeated), number, date. ``help`` is English, looked up when shown."""

    name: str
    help: str
    value: str = ""
    kind: str = "text"
    choices: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True)
class Argument:
    name: str
    help: str
    required: bool = True
    many: bool = False


def flag(name: str, text: str) -> Option:
    return Option(name, text, kind="flag")


@dataclass
class Given:
    """What a person typed, checked against its verb."""

    values: dict[str, list[str]] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The option's value, or the empty text where it was left out."""
        return self.values[name][-1] if name in self.values else ""

    def maybe(self, name: str) -> str | None:
        """The option's value; None means "not said", which is not the same as empty."""
        return self.values[name][-1] if name in self.values else None

    def many(self, name: str) -> list[str]:
        return self.values.get(name, [])

    def flag(self, name: str) -> bool:
        return name in self.values

    def number(self, name: str) -> int | None:
        return int(self.values[name][-1]) if name in self.values else None


@dataclass(frozen=True)
class Verb:
    """One command: ``act`` gets what was typed. A noun that is its own command has one verb with no name."""

    name: str
    help: str
    act: Callable[[Run, Given], None]
    options: Sequence[Option] = ()
    arguments: Sequence[Argument] = ()


def parse(tokens: Sequence[str], options: Sequence[Option], arguments: Sequence[Argument]) -> Given:
    """Read ``tokens``; raises ``Usage``. Options may stand anywhere; ``--`` ends them."""
    known = {option.name: option for option in options}
    given = Given()
    loose: list[str] = []
    waiting = iter(tokens)
    for token in waiting:
        if token == "--":  # noqa: S105 - the end of the options, not a password
            loose.extend(waiting)
        elif token.startswith("-") and token != "-":  # noqa: S105
            _read_option(token, waiting, known, given)
        else:
            loose.append(token)
    _place(loose, arguments, given)
    for option in options:
        if option.required and option.name not in given.values:
            raise Usage(translate("cli", "{option} is missing").format(option=option.name), option=option.name)
    return given


def _read_option(token: str, waiting: object, known: dict[str, Option], given: Given) -> None:
    name, has_value, value = token.partition("=")
    option = known.get(name)
    if option is None:
        raise Usage(
            translate("cli", "There is no option {option} here").format(option=_printable(name)),
            translate("cli", "--help lists the options"),
            option=_printable(name),
        )
    if option.kind == "flag":
        if has_value:
            raise Usage(translate("cli", "{option} takes no value").format(option=name), option=name)
        given.values[name] = []
        return
    if not has_value:
        following = next(waiting, None)  # type: ignore[call-overload]
        if following is None:
            raise Usage(translate("cli", "{option} needs a value").format(option=name), option=name)
        value = following
    _check(option, value)
    given.values.setdefault(name, []).append(value)


def _printable(name: str) -> str:
    """An unknown option is named back to the person, but never so long that it could be a secret with a dash."""
    clean = "".join(c for c in name if unicodedata.category(c)[0] != "C")
    return clean if len(clean) <= 32 else clean[:12] + "…"


def _check(option: Option, value: str) -> None:
    if option.choices and value not in option.choices:
        words = translate("cli", "{option} is one of: {choices}")
        raise Usage(words.format(option=option.name, choices=", ".join(option.choices)), option=option.name)
    if option.kind == "number" and not (value.isascii() and value.isdigit() and len(value) <= 9):
        raise Usage(translate("cli", "{option} takes a whole number").format(option=option.name), option=option.name)
    if option.kind == "date" and value:
        try:
            date.fromisoformat(value)
        except ValueError:
            words = translate("cli", "{option} takes a date such as 2026-11-21")
            raise Usage(words.format(option=option.name), option=option.name) from None


def _place(loose: list[str], arguments: Sequence[Argument], given: Given) -> None:
    left = list(loose)
    for argument in arguments:
        taken = left if argument.many else left[:1]
        left = [] if argument.many else left[1:]
        if taken:
            given.values[argument.name] = list(taken)
        elif argument.required:
            words = translate("cli", "{argument} is missing")
            raise Usage(words.format(argument=argument.name), argument=argument.name)
    if left:
        raise Usage(
            translate("cli", "There is more on the line than this command takes"),
            translate("cli", "Put quotation marks around a name with spaces. A password is never an argument"),
        )
