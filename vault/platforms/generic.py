"""What is the same on many platforms: shared actions, the words of the dictionary, and a template for each root."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from vault.platforms.model import CatalogueProblem, Fact, Source, Words
from vault.platforms.playbook_file import GENERIC_SCHEMA, ActionTable, GenericFile, PathTable
from vault.platforms.playbook_rules import Scope, broken_generic
from vault.platforms.reading import read_tables, told
from vault.platforms.rules import Broken

FOLDER = "generic"


@dataclass(frozen=True)
class Generics:
    """All generic files that keep their rules, and the problems of the others."""

    actions: Mapping[str, ActionTable] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    templates: Mapping[str, GenericFile] = field(default_factory=dict)
    common: tuple[GenericFile, ...] = ()
    """Files with lists that no root of trust has another way."""
    paths: Mapping[int, PathTable] = field(default_factory=dict)
    actors: Mapping[str, Words] = field(default_factory=dict)
    fields: Mapping[str, Words] = field(default_factory=dict)
    protections: Mapping[str, Words] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()
    problems: tuple[CatalogueProblem, ...] = ()

    def scope(self) -> Scope:
        """What any other file may refer to here; facts are not among it, each file stands for its own."""
        return Scope(
            actions=self.actions,
            actors=frozenset(self.actors),
            fields=frozenset(self.fields),
            protections=frozenset(self.protections),
        )


@cache
def load_generics(folder: Path) -> Generics:
    """The generic files of a catalogue's folder, read once."""
    files: dict[str, tuple[GenericFile, str]] = {}
    problems: list[CatalogueProblem] = []
    for path in sorted((folder / FOLDER).glob("*.toml")):
        name = f"{FOLDER}/{path.name}"
        file, text, troubles = read_tables(name, path.read_bytes(), GenericFile)
        problems += troubles
        if file is not None:
            files[name] = (file, text)
    while broken := _broken(files):  # a file left out may take with it what another refers to
        problems += [problem for of_file in broken.values() for problem in of_file]
        files = {name: file for name, file in files.items() if name not in broken}
    return _joined([file for file, _ in files.values()], problems)


def _broken(files: Mapping[str, tuple[GenericFile, str]]) -> dict[str, list[CatalogueProblem]]:
    found: dict[str, list[CatalogueProblem]] = {}
    owners: dict[tuple[str, str], str] = {}
    scope = _joined([file for file, _ in files.values()], []).scope()
    for name, (file, text) in files.items():
        # Generic files may not take each other's ids, so their own actions are not "generic ones changed".
        broken = [*_head(file, name), *_taken(file, name, owners), *broken_generic(file, scope)]
        if broken:
            found[name] = told(name, text, broken)
    return found


def _head(file: GenericFile, name: str) -> list[Broken]:
    broken = []
    if file.schema != GENERIC_SCHEMA:
        broken.append(Broken("unknown_schema", ("schema",), file.schema))
    if f"{FOLDER}/{file.id}.toml" != name:
        broken.append(Broken("id_is_not_file_name", ("id",), file.id))
    return broken


def _taken(file: GenericFile, name: str, owners: dict[tuple[str, str], str]) -> list[Broken]:
    """Ids that an earlier generic file has already."""
    broken = []
    for table in ("actions", "facts"):
        for number, one in enumerate(getattr(file, table)):
            if owners.setdefault((table, one.id), name) != name:
                broken.append(Broken(f"{table.removesuffix('s')}_twice", (table, number, "id"), one.id))
    if file.trust_root and owners.setdefault(("template", file.trust_root), name) != name:
        broken.append(Broken("template_twice", ("trust_root",), file.trust_root))
    return broken


def _joined(files: list[GenericFile], problems: list[CatalogueProblem]) -> Generics:
    return Generics(
        actions={one.id: one for file in files for one in file.actions},
        facts={one.id: one for file in files for one in file.facts},
        templates={file.trust_root: file for file in files if file.trust_root},
        common=tuple(file for file in files if not file.trust_root and (file.checklists or file.runbooks)),
        paths={one.path: one for file in files for one in file.paths},
        actors={key: words for file in files for key, words in file.actors.items()},
        fields={key: words for file in files for key, words in file.fields.items()},
        protections={key: words for file in files for key, words in file.protection_words.items()},
        sources=tuple(source for file in files for source in file.sources),
        problems=tuple(problems),
    )
