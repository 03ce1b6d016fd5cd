"""Brings the catalogues up to date with the code: collect with lupdate, merge words, refuse what does not fit.

    python .ci/translations.py [FOLDER]     merge FOLDER/*.json ({context: {source: 中文}}) and write the catalogues
    python .ci/translations.py --check      write nothing; fail when a catalogue is not what the code needs

A plural whose English singular is more than its plural without an s is given as {"zh": …, "one": …}.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
FIELDS = re.compile(r"\{[^{}]*\}|%n|%L?\d")
Words = dict[tuple[str, str, str], list[str]]


@dataclass
class Message:
    context: str
    source: str
    comment: str
    remark: str
    plural: bool
    forms: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment


def python_files() -> list[Path]:
    return sorted((ROOT / "ui").rglob("*.py"))


def read_catalogue(path: Path) -> list[Message]:
    if not path.exists():
        return []
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - made by lupdate or by us
        for node in context.iter("message"):
            translation = node.find("translation")
            forms = []
            if translation is not None:
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            messages.append(
                Message(
                    context.findtext("name") or "",
                    node.findtext("source") or "",
                    node.findtext("comment") or "",
                    node.findtext("extracomment") or "",
                    node.get("numerus") == "yes",
                    [form for form in forms if form],
                )
            )
    return messages


def collect() -> list[Message]:
    """Every text that the code asks for, by pyside6-lupdate."""
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "collected.ts"
        command = [str(tool if tool.exists() else tool.name), *map(str, python_files())]
        done = subprocess.run(  # noqa: S603 - our own tool on our own files
            [*command, "-no-obsolete", "-locations", "none", "-ts", str(target)], capture_output=True, text=True
        )
        if done.returncode:
            sys.exit(done.stdout + done.stderr)
        return sorted(read_catalogue(target), key=lambda message: message.key)


def calls_that_lupdate_misses(messages: list[Message]) -> Iterator[str]:
    """lupdate skips keyword arguments and cannot see into f-strings: such a text would stay English unnoticed."""
    found = {message.source: message.plural for message in messages}
    for path in python_files():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            position = {"tr": 0, "translate": 1}.get(name)
            if position is None or len(node.args) <= position:
                continue
            text, where = node.args[position], f"{path.relative_to(ROOT)}:{node.lineno}"
            if isinstance(text, ast.JoinedStr | ast.BinOp | ast.IfExp):
                yield f"{where}: the text must be one plain literal"
            elif isinstance(text, ast.Constant) and isinstance(text.value, str):
                if text.value not in found:
                    yield f"{where}: lupdate did not see {text.value!r}: pass plain positional arguments"
                elif "%n" in text.value and not found[text.value]:
                    yield f'{where}: pass the number by position: tr(text, "", n) or translate(context, text, None, n)'


def words_from(folder: Path) -> tuple[Words, Words]:
    chinese: Words = {}
    singular: Words = {}
    for path in sorted(folder.glob("*.json")):
        for context, texts in json.loads(path.read_text(encoding="utf-8")).items():
            for source, word in texts.items():
                given = word if isinstance(word, dict) else {"zh": word}
                if given.get("zh"):
                    chinese[(context, source, "")] = [given["zh"]]
                if given.get("one"):
                    singular[(context, source, "")] = [given["one"]]
    return chinese, singular


def singular_of(source: str) -> str | None:
    """``%n accounts`` → ``%n account``; None where the verb or pronoun would have to change as well."""
    match = re.search(r"%n ((?:[a-z-]+ ){0,2}?)([a-z]+?)(ies|people|s)\b", source)
    if match is None or re.search(r"\b(are|were|have|need|they|their|these|those)\b", source):
        return source if not re.search(r"%n [a-z]", source) else None
    ending = {"ies": "y", "people": "person", "s": ""}[match.group(3)]
    return f"{source[: match.start(3)]}{ending}{source[match.end(3) :]}"


def fill(messages: list[Message], lang: str, given: Words) -> list[Message]:
    old = {message.key: message.forms for message in read_catalogue(CATALOGUES / f"shouhao_{lang}.ts")}
    filled = []
    for message in messages:
        key = message.key
        if lang == "zh":
            forms = given.get(key) or given.get((key[0], key[1], "")) or old.get(key) or []
        elif not message.plural:
            continue
        else:
            one = given.get((key[0], key[1], ""), [None])[0] or (old.get(key) or [None])[0] or singular_of(key[1])
            forms = [one, message.source] if one else []
        filled.append(Message(*key, message.remark, message.plural, forms))
    return filled


def complaints(messages: list[Message], lang: str) -> Iterator[str]:
    for message in messages:
        where = f"{lang}: {message.context}: {message.source!r}"
        if not message.forms:
            yield f"{where}: " + ("no Chinese" if lang == "zh" else 'no singular: give {"zh": …, "one": …}')
        for form in message.forms:
            wanted, has = set(FIELDS.findall(message.source)), set(FIELDS.findall(form))
            if wanted != has and not (lang == "en" and wanted - has == {"%n"}):
                yield f"{where}: fields differ: {sorted(wanted)} against {sorted(has)}"


def render(messages: list[Message], lang: str) -> str:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{"zh_CN" if lang == "zh" else "en_US"}" sourcelanguage="en_US">')
    for context in sorted({message.context for message in messages}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for message in (message for message in messages if message.context == context):
            lines.append('    <message numerus="yes">' if message.plural else "    <message>")
            lines.append(f"        <source>{escape(message.source)}</source>")
            if message.comment:
                lines.append(f"        <comment>{escape(message.comment)}</comment>")
            if message.remark:
                lines.append(f"        <extracomment>{escape(message.remark)}</extracomment>")
            if message.plural:
                forms = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in message.forms)
                lines.append(f"        <translation>{forms}</translation>")
            else:
                lines.append(f"        <translation>{escape(''.join(message.forms))}</translation>")
            lines.append("    </message>")
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Two runs at once would each write back what the other had not yet read."""
    try:
        import fcntl
    except ImportError:  # Windows: a single maintainer's machine or a check in CI
        yield
        return
    with open(Path(tempfile.gettempdir()) / "shouhao-translations.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, help="folder with {context: {source: zh}} as *.json")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    with one_at_a_time():
        messages = collect()
        problems = list(calls_that_lupdate_misses(messages))
        chinese, singular = words_from(options.folder) if options.folder else ({}, {})
        for lang, given in (("zh", chinese), ("en", singular)):
            filled = fill(messages, lang, given)
            problems += complaints(filled, lang)
            path, text = CATALOGUES / f"shouhao_{lang}.ts", render(filled, lang)
            if not options.check:
                CATALOGUES.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            elif not path.exists() or path.read_text(encoding="utf-8") != text:
                problems.append(f"{lang}: the catalogue is not up to date: run .ci/translations.py")
    print("\n".join([*problems, f"{len(messages)} texts, {len(problems)} problems"]))  # noqa: T201 - its output
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
