"""Brings the catalogues up to date with the code: collect, merge words, refuse what does not fit.

    python .ci/translations.py [FOLDER]     merge FOLDER/*.json ({context: {source: 中文}}) and write the catalogues
    python .ci/translations.py --check      write nothing; fail when a catalogue is not what the code needs

A plural whose English singular is more than its plural without an s is given as {"zh": …, "one": …}.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
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
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
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


def collect() -> tuple[list[Message], list[str]]:
    """Every text that the code asks for, and the calls that no catalogue can serve.

    Read from the syntax tree: lupdate takes no keyword arguments, overlooks a call whose last argument is itself
    a call, and knows a plural only by a literal number.
    """
    messages: dict[tuple[str, str, str], Message] = {}
    problems: list[str] = []
    for path in python_files():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for call, owner in calls(tree, ""):
            where = f"{path.relative_to(ROOT)}:{call.lineno}"
            asked = asked_for(call, owner)
            if asked is None:
                continue
            if isinstance(asked, str):
                problems.append(f"{where}: {asked}")
                continue
            known = messages.setdefault(asked.key, asked)
            known.plural = known.plural or asked.plural
            if "%n" in asked.source and not asked.plural and not is_marker(call):
                problems.append(f"{where}: %n without a number")
    return sorted(messages.values(), key=lambda message: message.key), problems


def calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    """Every call with the class that it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, owner
        yield from calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def is_marker(call: ast.Call) -> bool:
    return called(call) == "QT_TRANSLATE_NOOP"


def asked_for(call: ast.Call, owner: str) -> Message | str | None:
    """The message of one call; a complaint where its text is no literal; None where the call is about other things."""
    name = called(call)
    if name == "tr" and call.args:
        context: str | None = owner
        texts, number = call.args[:2], call.args[2:3]
    elif name in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) >= 2 and literal(call.args[0]) is not None:
        context = literal(call.args[0])
        texts, number = call.args[1:3], call.args[3:4]
    else:
        return None
    source = literal(texts[0])
    if source is None:  # a name is a text from a table, marked there
        return (
            None if isinstance(texts[0], ast.Name | ast.Attribute | ast.Subscript) else "the text must be one literal"
        )
    comment = (literal(texts[1]) or "") if len(texts) > 1 else ""
    plural = bool(number) or any(keyword.arg == "n" for keyword in call.keywords)
    # A table's text with %n is asked for with a number where it is shown.
    return Message(context or "", source, comment, "", plural or (is_marker(call) and "%n" in source))


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


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
    if re.search(r"\b(are|were|have|need|they|their|these|those)\b", source):
        return None
    match = re.search(r"%n ((?:[a-z-]+ ){0,2}?)([a-z]+?)(ies|people|s)\b", source)
    if match is None:
        return source
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
        messages, problems = collect()
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
