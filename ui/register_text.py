"""What registers, papers, letters and states are called, and what goes wrong with them; no Qt."""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP, translate

_REGISTERS = {
    "vendor": QT_TRANSLATE_NOOP("registers", "third parties"),
    "letter": QT_TRANSLATE_NOOP("registers", "letters"),
    "training": QT_TRANSLATE_NOOP("registers", "training"),
}
_LETTERS = {
    "responsibility": QT_TRANSLATE_NOOP("registers", "Responsibility letter"),
    "red_lines": QT_TRANSLATE_NOOP("registers", "Red lines"),
}
_PAPERS = {
    "contract": QT_TRANSLATE_NOOP("registers", "Contract"),
    "dpa": QT_TRANSLATE_NOOP("registers", "Data-processing agreement"),
    "security_report": QT_TRANSLATE_NOOP("registers", "Security report"),
    "data_owner": QT_TRANSLATE_NOOP("registers", "Who owns the data"),
    "liability": QT_TRANSLATE_NOOP("registers", "Liability"),
    "termination": QT_TRANSLATE_NOOP("registers", "Right to end"),
    "deletion": QT_TRANSLATE_NOOP("registers", "Proof of deletion"),
}
_STATES = {
    "ok": QT_TRANSLATE_NOOP("registers", "In order"),
    "soon": QT_TRANSLATE_NOOP("registers", "Ends soon"),
    "due_soon": QT_TRANSLATE_NOOP("registers", "Ends soon"),
    "expired": QT_TRANSLATE_NOOP("registers", "Expired"),
    "overdue": QT_TRANSLATE_NOOP("registers", "Expired"),
    "missing": QT_TRANSLATE_NOOP("registers", "Missing"),
    "not_due": QT_TRANSLATE_NOOP("registers", "Not asked for now"),
    "ended": QT_TRANSLATE_NOOP("registers", "Ended"),
    "signed": QT_TRANSLATE_NOOP("registers", "Signed"),
    "outdated": QT_TRANSLATE_NOOP("registers", "Older version"),
    "void": QT_TRANSLATE_NOOP("registers", "Struck out"),
    "passed": QT_TRANSLATE_NOOP("registers", "Passed"),
    "failed": QT_TRANSLATE_NOOP("registers", "Not passed"),
}
_TRAINING = {
    "ok": QT_TRANSLATE_NOOP("registers", "Passed"),
    "open": QT_TRANSLATE_NOOP("registers", "To come"),
    "due_soon": QT_TRANSLATE_NOOP("registers", "Due soon"),
    "overdue": QT_TRANSLATE_NOOP("registers", "Overdue"),
    "retake": QT_TRANSLATE_NOOP("registers", "To be taken again"),
}

#: What is said of errors; ``ui/error_text.py`` looks here too.
TEXT: dict[str, tuple[str, str]] = {
    "not_permitted:second_keeper": (
        QT_TRANSLATE_NOOP("errors", "Nobody records their own signature or test"),
        QT_TRANSLATE_NOOP("errors", "Ask another member who keeps the registers."),
    ),
    "not_found:vendor": (
        QT_TRANSLATE_NOOP("errors", "No third party “{name}” is on the register"),
        QT_TRANSLATE_NOOP("errors", "Check the spelling, or see the list."),
    ),
    "not_found:letter": (
        QT_TRANSLATE_NOOP("errors", "There is no such letter: {name}"),
        QT_TRANSLATE_NOOP("errors", "The list has the ids. Letters are responsibility and red_lines."),
    ),
    "not_found:training": (
        QT_TRANSLATE_NOOP("errors", "No such test is on the register: {name}"),
        QT_TRANSLATE_NOOP("errors", "The list has the ids."),
    ),
    "exists:vendor": (
        QT_TRANSLATE_NOOP("errors", "The third party “{name}” is on the register already"),
        QT_TRANSLATE_NOOP("errors", "Edit that row instead. Nothing was written."),
    ),
    "bad_input:already_ended": (
        QT_TRANSLATE_NOOP("errors", "This contract was ended already"),
        QT_TRANSLATE_NOOP("errors", "What can still be added is the proof that the data was deleted."),
    ),
    "bad_input:in_future": (
        QT_TRANSLATE_NOOP("errors", "This day is yet to come: {field}"),
        QT_TRANSLATE_NOOP("errors", "Take the day on which it happened. Nothing was written."),
    ),
    "bad_input:same_text": (
        QT_TRANSLATE_NOOP("errors", "This is the text that holds already"),
        QT_TRANSLATE_NOOP("errors", "Nobody needs to sign it anew. Nothing was written."),
    ),
    "bad_input:not_issued": (
        QT_TRANSLATE_NOOP("errors", "The team has no text of this letter yet"),
        QT_TRANSLATE_NOOP("errors", "Issue it first, then record who signed it."),
    ),
    "bad_input:not_a_quarter": (
        QT_TRANSLATE_NOOP("errors", "This is no quarter"),
        QT_TRANSLATE_NOOP("errors", "Write it as 2026-Q4."),
    ),
    "bad_input:not_a_score": (
        QT_TRANSLATE_NOOP("errors", "This is no result: {field}"),
        QT_TRANSLATE_NOOP("errors", "Write it as NAME=SCORE, with points of 100."),
    ),
    "bad_input:no_such_tool": (
        QT_TRANSLATE_NOOP("errors", "One of these control points is no tool"),
        QT_TRANSLATE_NOOP("errors", "Link control points of the kind tool. Nothing was written."),
    ),
}  # fmt: skip


def _word(table: dict[str, str], key: str) -> str:
    """A word that a newer version brought stays as it is."""
    return translate("registers", table[key]) if key in table else key


def register_name(register: str) -> str:
    return _word(_REGISTERS, register)


def letter_name(letter: str) -> str:
    return _word(_LETTERS, letter)


def paper_name(kind: str) -> str:
    return _word(_PAPERS, kind)


def state_name(state: str) -> str:
    return _word(_STATES, state)


def training_state(state: str) -> str:
    """Where somebody stands with training."""
    return _word(_TRAINING, state)
