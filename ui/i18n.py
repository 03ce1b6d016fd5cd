"""The words of both front ends in the reader's language, out of the ``.ts`` catalogues; no Qt needed.

The source language is English; ``shouhao_en.ts`` holds its plurals, ``shouhao_zh.ts`` everything.
"""

from __future__ import annotations

import locale
import os
from dataclasses import dataclass, field
from functools import cache

from ui.paths import RESOURCES

LANGUAGES = ("zh", "en")


@dataclass(slots=True)
class _Current:
    language: str = "en"
    words: dict[tuple[str, str, str], tuple[str, ...]] | None = field(default_factory=dict)  # None: not read yet


_current = _Current()


def system_language() -> str:
    """The language that the environment asks for: Chinese for any Chinese locale, else English."""
    asked = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    if not asked:
        asked = locale.getlocale()[0] or ""
    return "zh" if asked.lower().startswith(("zh", "chinese")) else "en"


def language() -> str:
    return _current.language


def set_language(lang: str) -> None:
    """Speak ``lang`` from now on; anything but zh is English."""
    _current.language = lang if lang in LANGUAGES else "en"
    _current.words = None  # a command that answers in JSON says no word, and need not read the catalogue


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """``text`` in the language of the moment, ``%n`` filled in; the text itself where a catalogue has no word."""
    found = lookup(context, text, disambiguation, n)
    words = text if found is None else found
    return words.replace("%n", str(n)) if n >= 0 else words


def lookup(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
    """The catalogue's word with ``%n`` still in it, or None."""
    if _current.words is None:
        _current.words = catalogue(_current.language)
    forms = _current.words.get((context, text, disambiguation or ""))
    if forms is None and disambiguation:
        forms = _current.words.get((context, text, ""))
    if not forms:
        return None
    one_of_two = len(forms) > 1 and n != 1
    return forms[1 if one_of_two else 0]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks a literal in a table for the catalogue; the place that shows it calls ``translate``."""
    return text


@cache
def catalogue(lang: str) -> dict[tuple[str, str, str], tuple[str, ...]]:
    """(context, source, disambiguation) → translated forms: one in Chinese, singular and plural in English."""
    # Late: a command line that speaks English without plurals never needs a parser.
    from xml.etree import ElementTree

    path = RESOURCES / "i18n" / f"shouhao_{lang}.ts"
    if not path.exists():
        return {}
    words: dict[tuple[str, str, str], tuple[str, ...]] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file, shipped with the code
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            if all(forms):
                words[(name, message.findtext("source") or "", message.findtext("comment") or "")] = forms
    return words
