"""``--help`` at every level, in the reader's language."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from ui.cli.grammar import Argument, Option, Verb
from ui.cli.nouns import NOUNS
from ui.cli.output import width
from ui.i18n import translate

_PROGRAM = "shouhao" if getattr(sys, "frozen", False) else "main.py"


def program_help(options: Sequence[Option]) -> str:
    rows = [(name, translate("cli", text)) for name, (_, text) in NOUNS.items()]
    return "\n".join(
        [
            translate("cli", "Usage: {usage}").format(
                usage=f"{_PROGRAM} " + translate("cli", "[GLOBAL OPTIONS] COMMAND …")
            ),
            "",
            "  " + translate("cli", "The account vault for marketing teams. Without a command the desktop opens."),
            "",
            translate("cli", "Commands:"),
            *_columns(rows),
            "",
            translate("cli", "Global options:"),
            *_columns([_option_row(option) for option in options] + [_help_row()]),
        ]
    )


def noun_help(noun: str, verbs: Sequence[Verb]) -> str:
    return "\n".join(
        [
            translate("cli", "Usage: {usage}").format(usage=f"{_PROGRAM} {noun} " + translate("cli", "COMMAND …")),
            "",
            "  " + translate("cli", NOUNS[noun][1]),
            "",
            translate("cli", "Commands:"),
            *_columns([(verb.name, translate("cli", verb.help)) for verb in verbs]),
        ]
    )


def verb_help(noun: str, verb: Verb) -> str:
    usage = [_PROGRAM, noun, verb.name, *(_argument(a) for a in verb.arguments), translate("cli", "[OPTIONS]")]
    lines = [
        translate("cli", "Usage: {usage}").format(usage=" ".join(part for part in usage if part)),
        "",
        "  " + translate("cli", verb.help),
    ]
    if verb.arguments:
        lines += ["", translate("cli", "Arguments:")]
        lines += _columns([(_argument(a), translate("cli", a.help)) for a in verb.arguments])
    lines += ["", translate("cli", "Options:"), *_columns([*map(_option_row, verb.options), _help_row()])]
    return "\n".join(lines)


def _argument(argument: Argument) -> str:
    name = argument.name + ("…" if argument.many else "")
    return name if argument.required else f"[{name}]"


def _option_row(option: Option) -> tuple[str, str]:
    value = "|".join(option.choices) or option.value
    left = f"{option.name} {value}".rstrip() + (" …" if option.kind == "many" else "")
    text = translate("cli", option.help)
    return left, translate("cli", "{text} (required)").format(text=text) if option.required else text


def _help_row() -> tuple[str, str]:
    return "--help", translate("cli", "Show this and stop")


def _columns(rows: Sequence[tuple[str, str]]) -> list[str]:
    """Two columns; a left side too long for its column gets a line of its own."""
    left = min(34, max((width(name) for name, _ in rows), default=0))
    lines: list[str] = []
    for name, text in rows:
        if width(name) > left:
            lines += [f"  {name}", " " * (left + 4) + text]
        else:
            lines.append(f"  {name}{' ' * (left - width(name))}  {text}".rstrip())
    return lines
