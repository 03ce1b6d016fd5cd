"""Each platform's roles, ways back in and lists, read when somebody asks for them and never at the start."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from vault.errors import NotFound
from vault.platforms import DEFAULT_FOLDER, load_catalogue
from vault.platforms.catalogue import CUSTOM
from vault.platforms.generic import Generics, load_generics
from vault.platforms.model import CatalogueProblem, Platform
from vault.platforms.playbook import Action, ListKind, Playbook, Residual, Step
from vault.platforms.playbook_file import OVERLAY_SCHEMA, PLAYBOOK_SCHEMA, OverlayFile, PlaybookFile
from vault.platforms.playbook_rules import Scope, broken_overlay, broken_playbook
from vault.platforms.reading import read_tables, told
from vault.platforms.resolving import Layers, resolve, resolve_action
from vault.platforms.rules import Broken

FOLDER = "playbooks"


def load_playbook(platform_id: str, overlays: Path | None = None, folder: Path = DEFAULT_FOLDER) -> Playbook:
    """The playbook of a platform with the team's overlay, if ``overlays`` has one that keeps its rules.

    A file that breaks a rule is left out: the platform then has the template of its root of trust. Raises NotFound.
    """
    return _read(platform_id, _bytes_of(overlays, platform_id), folder)[0]


def residual_paths(platform_id: str, overlays: Path | None = None) -> list[Residual]:
    """The ways back in that exist on a platform. Raises NotFound."""
    return load_playbook(platform_id, overlays).residual_paths()


def checklist(platform_id: str, kind: ListKind, role: str = "", overlays: Path | None = None) -> list[Step]:
    """The steps of one list for one role, or for all roles. Raises NotFound."""
    return load_playbook(platform_id, overlays).checklist(kind, role)


def generic_action(action_id: str, folder: Path = DEFAULT_FOLDER) -> Action | None:
    """What is done in the same way whatever the platform is, such as suspending a SIM; None for what is not known."""
    platform, generics = _platform(CUSTOM, folder), load_generics(folder)
    template = generics.templates.get(platform.trust_root)
    if template is None or action_id not in generics.actions:
        return None
    return resolve_action(Layers(platform, generics, template, None, None), action_id)


def playbook_problems(
    platform_id: str, overlays: Path | None = None, folder: Path = DEFAULT_FOLDER
) -> list[CatalogueProblem]:
    """Why a platform's playbook or overlay was left out; nothing where all is well. Raises NotFound."""
    return _read(platform_id, _bytes_of(overlays, platform_id), folder)[1]


def all_problems(folder: Path = DEFAULT_FOLDER) -> list[CatalogueProblem]:
    """Every problem of the catalogue with its generic files and playbooks; reads them all."""
    catalogue = load_catalogue(None if folder == DEFAULT_FOLDER else folder)
    known = {platform.id for platform in catalogue.all()}
    problems = [*catalogue.problems, *load_generics(folder).problems]
    for path in sorted((folder / FOLDER).glob("*.toml")):
        if path.stem not in known:
            problems.append(CatalogueProblem(f"{FOLDER}/{path.name}", None, "platform_unknown", path.stem))
    for platform_id in sorted(known):
        problems += playbook_problems(platform_id, folder=folder)
    return problems


def check_overlay(name: str, data: bytes, folder: Path = DEFAULT_FOLDER) -> tuple[str, list[CatalogueProblem]]:
    """The platform that an overlay is for, and why it cannot be taken."""
    file, text, problems = read_tables(name, data, OverlayFile)
    if file is None:
        return "", problems
    try:
        platform = _platform(file.id, folder)
    except NotFound:
        return file.id, told(name, text, [Broken("platform_unknown", ("id",), file.id)])
    own, _ = _own(platform, folder, load_generics(folder))
    return file.id, _broken_overlay(file, name, text, platform, own, load_generics(folder))


def _platform(platform_id: str, folder: Path) -> Platform:
    return load_catalogue(None if folder == DEFAULT_FOLDER else folder).get(platform_id)


def _bytes_of(overlays: Path | None, platform_id: str) -> bytes:
    try:
        return (overlays / f"{platform_id}.toml").read_bytes() if overlays is not None else b""
    except OSError:
        return b""


@lru_cache(maxsize=128)
def _read(platform_id: str, overlay: bytes, folder: Path) -> tuple[Playbook, list[CatalogueProblem]]:
    platform, generics = _platform(platform_id, folder), load_generics(folder)
    template = generics.templates.get(platform.trust_root)
    if template is None:
        raise NotFound(kind="playbook", name=platform_id)
    own, problems = _own(platform, folder, generics)
    added = None
    if overlay:
        name = f"{platform_id}.toml"
        added, text, troubles = read_tables(name, overlay, OverlayFile)
        if added is not None:
            troubles = _broken_overlay(added, name, text, platform, own, generics)
        problems = [*problems, *troubles]
        added = None if troubles else added
    return resolve(Layers(platform, generics, template, own, added)), problems


def _own(platform: Platform, folder: Path, generics: Generics) -> tuple[PlaybookFile | None, list[CatalogueProblem]]:
    path = folder / FOLDER / f"{platform.id}.toml"
    name = f"{FOLDER}/{path.name}"
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None, []
    except OSError as error:
        return None, [CatalogueProblem(name, None, "unreadable", type(error).__name__)]
    file, text, problems = read_tables(name, data, PlaybookFile)
    if file is None:
        return None, problems
    scope = _scope(platform, generics)
    if not file.roles:
        scope = replace(scope, roles=frozenset(one.id for one in generics.templates[platform.trust_root].roles))
    problems = told(name, text, [*_head(file, platform), *broken_playbook(file, scope)])
    return (None if problems else file), problems


def _head(file: PlaybookFile | OverlayFile, platform: Platform) -> list[Broken]:
    wanted = PLAYBOOK_SCHEMA if isinstance(file, PlaybookFile) else OVERLAY_SCHEMA
    broken = []
    if file.schema != wanted:
        broken.append(Broken("unknown_schema", ("schema",), file.schema))
    if file.id != platform.id:
        broken.append(Broken("id_is_not_file_name", ("id",), file.id))
    return broken


def _scope(platform: Platform, generics: Generics) -> Scope:
    return replace(
        generics.scope(),
        facts={fact.id: fact for fact in platform.facts},
        sources=tuple(platform.sources),
    )


def _broken_overlay(
    file: OverlayFile, name: str, text: str, platform: Platform, own: PlaybookFile | None, generics: Generics
) -> list[CatalogueProblem]:
    """An overlay may refer to all that the platform's playbook has."""
    layers = Layers(platform, generics, generics.templates[platform.trust_root], own, None)
    base = _scope(platform, generics)
    scope = replace(
        base,
        actions={**base.actions, **{one.id: one for one in (own.actions if own is not None else [])}},
        facts=layers.facts,
        roles=frozenset(role.id for role in layers.roles()),
    )
    return told(name, text, [*_head(file, platform), *broken_overlay(file, scope)])
