"""Runs one command from typed words to exit code; whatever goes wrong ends here as one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ui.cli import output
from ui.cli.grammar import Usage, Verb, parse
from ui.cli.nouns import NOUNS, verbs_of
from ui.cli.run import ANYWHERE, GLOBAL_OPTIONS, Declined, Run
from ui.i18n import set_language, system_language, translate
from vault.errors import CannotUnlock, Integrity, Refused, StoreTrouble, VaultError

_FAMILIES: tuple[tuple[type[VaultError], int], ...] = (
    (Refused, 3),
    (Integrity, 4),
    (CannotUnlock, 5),
    (StoreTrouble, 6),
)
_INTERRUPTED = 130
_PIPE_CLOSED = 141


def run(arguments: Sequence[str]) -> int:
    """Run the command line; returns the exit code. Nothing that happens inside leaves as a stack trace."""
    typed = _gather_anywhere(list(arguments))
    set_language(_language(typed))
    started = Run()
    try:
        try:
            _refuse_broken_text(typed)
            _carry_out(started, typed)
            return started.exit_code
        finally:
            started.close()
    except BrokenPipeError:
        output.close_quietly()
        return _PIPE_CLOSED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Declined:
        return 1
    except Exception as error:
        return _report(error, as_json="--json" in typed, started=started)


def _refuse_broken_text(typed: Sequence[str]) -> None:
    """Bytes that are no text arrive as lone surrogates, which no JSON and no vault can hold."""
    if any("\ud800" <= character <= "\udfff" for word in typed for character in word):
        raise Usage(translate("cli", "The command is not UTF-8"))


def _carry_out(started: Run, typed: list[str]) -> None:
    before, rest = _split_at_command(typed)
    if "--help" in before or rest[:1] == ["help"]:
        from ui.cli.help import program_help

        return output.line(program_help(GLOBAL_OPTIONS))
    started.options = parse([word for word in before if word != "--version"], GLOBAL_OPTIONS, ())
    if "--version" in before:
        return _version(started)
    if not rest:
        raise Usage(translate("cli", "A command is missing"), translate("cli", "--help lists the commands"))
    noun, words = rest[0], rest[1:]
    if noun not in NOUNS:
        raise Usage(translate("cli", "There is no such command"), translate("cli", "--help lists the commands"))
    verbs = verbs_of(noun)
    verb = _verb(verbs, noun, words)
    if verb is None:
        return None
    own = words[1:] if verb.name else words
    if "--help" in own:
        from ui.cli.help import verb_help

        return output.line(verb_help(noun, verb))
    given = parse(own, verb.options, verb.arguments)
    started.reason = given.text("--reason")
    verb.act(started, given)
    return None


def _verb(verbs: Sequence[Verb], noun: str, words: list[str]) -> Verb | None:
    """The verb that was named; None when only help was asked for, which is then shown."""
    if len(verbs) == 1 and not verbs[0].name:
        return verbs[0]
    if words[:1] == ["--help"]:
        from ui.cli.help import noun_help

        output.line(noun_help(noun, verbs))
        return None
    found = next((verb for verb in verbs if words and verb.name == words[0]), None)
    if found is None:
        names = ", ".join(verb.name for verb in verbs)
        raise Usage(translate("cli", "After {noun} comes one of: {names}").format(noun=noun, names=names))
    return found


def _gather_anywhere(arguments: list[str]) -> list[str]:
    """``--json``, ``--lang`` and ``--yes`` are taken from wherever they stand before ``--`` and put first."""
    first: list[str] = []
    rest: list[str] = []
    waiting = iter(arguments)
    for argument in waiting:
        if argument == "--":
            rest += [argument, *waiting]
        elif argument == "--lang":
            first += [argument, *([value] if (value := next(waiting, None)) is not None else [])]
        elif argument.partition("=")[0] in ANYWHERE:
            first.append(argument)
        else:
            rest.append(argument)
    return first + rest


def _language(typed: list[str]) -> str:
    for place, argument in enumerate(typed):
        if argument == "--lang" and place + 1 < len(typed):
            return typed[place + 1]
        if argument.startswith("--lang="):
            return argument.removeprefix("--lang=")
    return system_language()


def _split_at_command(typed: list[str]) -> tuple[list[str], list[str]]:
    with_value = {option.name for option in GLOBAL_OPTIONS if option.kind != "flag"}
    place = 0
    while place < len(typed) and typed[place].startswith("-"):
        place += 2 if typed[place] in with_value else 1
    return typed[:place], typed[place:]


def _version(started: Run) -> None:
    from vault import __version__

    started.answer({"version": __version__}, lambda: output.line(f"Shouhao 守号 {__version__}"))


def _report(error: Exception, *, as_json: bool, started: Run) -> int:
    """Say what went wrong, once, in the form that was asked for; returns the exit code."""
    code, exit_code, facts = _classify(error)
    if code == "internal":
        from ui.mishaps import write_down

        write_down(error, started.home())
    what, hint = _words(error)
    try:
        if as_json:
            output.document({"error": {**facts, "code": code, "message": what, "hint": hint}})
        else:
            output.aside(_one_line(what, hint))
            for candidate in facts.get("candidates", ()):
                output.aside(f"  {candidate['id']}  {candidate['name']}")
    except BrokenPipeError:
        output.close_quietly()
    return exit_code


def _words(error: Exception) -> tuple[str, str]:
    if isinstance(error, Usage):
        return error.sentence, error.hint
    try:
        from ui.error_text import error_text

        message = error_text(error)
    except Exception:  # whatever is wrong with the words, a person still gets a sentence
        return "Something went wrong inside the program", ""
    return message.what, message.hint


def _classify(error: Exception) -> tuple[str, int, dict[str, Any]]:
    if isinstance(error, Usage):
        return "usage", 2, dict(error.facts)
    if isinstance(error, VaultError):
        return error.code, next((number for family, number in _FAMILIES if isinstance(error, family)), 1), error.facts
    return "internal", 1, {}


def _one_line(what: str, hint: str) -> str:
    from ui.error_text import sentences

    return sentences(what, hint)
