"""What a catalogue file must keep beyond its shape: evidence behind every claim, links that lead where they should."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from vault.platforms.model import LANGUAGES, SCHEMA, TEAM, VERIFIED_GRADES, Fact, PlatformFile, Source, Words
from vault.platforms.names import folded, host_of, parents

Where = tuple[str | int, ...]

# Which kinds of source can carry a grade; C, W and U say little enough to rest on any.
_CARRIES = {"O": {"official"}, "D": {"dataset", "official"}}
_NOT_BY_PASSWORD = ("wechat_person", "sim", "personal_profile")


class Broken(NamedTuple):
    """One rule not kept: its code, where in the file, and the value that breaks it."""

    reason: str
    where: Where
    detail: str


def broken_rules(file: PlatformFile, stem: str) -> Iterator[Broken]:
    """Every rule that the file breaks, the gravest first."""
    if file.schema != SCHEMA:
        yield Broken("unknown_schema", ("schema",), file.schema)
    if file.id != stem:
        yield Broken("id_is_not_file_name", ("id",), file.id)
    yield from _texts(file)
    yield from _names_and_hosts(file)
    yield from _links(file)
    yield from _login(file)
    yield from _facts(file)


def _texts(file: PlatformFile) -> Iterator[Broken]:
    texts: list[tuple[Where, Words]] = [(("name",), file.name), (("vendor",), file.vendor)]
    if file.login.note:
        texts.append((("login", "note"), file.login.note))
    texts += [(("facts", number, "text"), fact.text) for number, fact in enumerate(file.facts)]
    for where, text in texts:
        yield from broken_text(where, text)


def broken_text(where: Where, text: Words) -> Iterator[Broken]:
    """Chinese and English, both, and nothing else."""
    for lang in LANGUAGES:
        if not text.get(lang, "").strip():
            yield Broken("text_missing", where, lang)
    for lang in set(text) - set(LANGUAGES):
        yield Broken("language_unknown", where, lang)


def _names_and_hosts(file: PlatformFile) -> Iterator[Broken]:
    seen: set[str] = set()
    for alias in file.aliases:
        if not folded(alias):
            yield Broken("alias_empty", ("aliases",), alias)
        if folded(alias) in seen:
            yield Broken("alias_twice", ("aliases",), alias)
        seen.add(folded(alias))
    seen.clear()
    for field in ("hosts", "shared_hosts"):
        for host in getattr(file, field):
            if host_of(host) != host:
                yield Broken("host_malformed", (field,), host)
            if host in seen:
                yield Broken("host_twice", (field,), host)
            seen.add(host)


def _links(file: PlatformFile) -> Iterator[Broken]:
    known = {*file.hosts, *file.shared_hosts}
    for name, link in file.urls.items():
        where = ("urls", name)
        if not link.url.startswith("https://"):
            yield Broken("link_not_https", where, link.url)
        elif known.isdisjoint(parents(host_of(link.url) or "")):
            yield Broken("link_to_foreign_host", where, link.url)
        yield from broken_evidence(file.sources, where, link.grade, [link.src] if link.src else [])


def _login(file: PlatformFile) -> Iterator[Broken]:
    login, rules = file.login, file.login.password
    where: Where = ("login", "password")
    if rules.exists != ("password" in login.methods):
        yield Broken("password_and_methods_differ", (*where, "exists"), str(rules.exists).lower())
    if rules.effective and (not rules.exists or login.trust_root in _NOT_BY_PASSWORD):
        yield Broken("password_cannot_be_effective", (*where, "effective"), login.trust_root)
    if rules.min and rules.max and rules.min > rules.max:
        yield Broken("password_min_over_max", (*where, "min"), f"{rules.min} > {rules.max}")
    if rules.limited and not _proven(file, "password"):
        yield Broken("password_rules_unproven", where, file.id)
    if login.totp in ("none", "optional", "required") and not any(fact.topic == "totp" for fact in file.facts):
        yield Broken("totp_without_fact", ("login", "totp"), login.totp)
    if not login.methods:
        yield Broken("methods_missing", ("login", "methods"), file.id)
    if file.category != "other" and not any(fact.topic == "login" for fact in file.facts):
        yield Broken("login_without_fact", ("login",), file.id)


def _proven(file: PlatformFile, topic: str) -> bool:
    return any(fact.topic == topic and fact.grade in VERIFIED_GRADES for fact in file.facts)


def _facts(file: PlatformFile) -> Iterator[Broken]:
    yield from broken_facts(file.facts, file.sources, file.sources, file.reviewed_on)


def broken_facts(facts: list[Fact], sources: list[Source], known: list[Source], reviewed_on: date) -> Iterator[Broken]:
    """Facts and sources of one file; ``known`` are all sources that its facts may name."""
    ids: set[str] = set()
    for number, fact in enumerate(facts):
        where: Where = ("facts", number)
        if fact.id in ids:
            yield Broken("fact_twice", (*where, "id"), fact.id)
        ids.add(fact.id)
        if fact.seen_on > reviewed_on:
            yield Broken("fact_after_review", (*where, "seen_on"), fact.seen_on.isoformat())
        yield from broken_evidence(known, where, fact.grade, fact.src)
    ids.clear()
    for number, source in enumerate(sources):
        if source.id in ids:
            yield Broken("source_twice", ("sources", number, "id"), source.id)
        ids.add(source.id)
        if source.url and not source.url.startswith(("https://", "http://")):
            yield Broken("source_not_a_page", ("sources", number, "url"), source.url)


def broken_evidence(sources: list[Source], where: Where, grade: str, src: list[str]) -> Iterator[Broken]:
    """Whether the sources named carry the grade."""
    kinds = {source.id: source.kind for source in sources}
    if grade == TEAM:
        yield Broken("grade_of_a_team", (*where, "grade"), grade)
        return
    for source_id in src:
        if source_id not in kinds:
            yield Broken("source_unknown", (*where, "src"), source_id)
    if grade != "U" and not src:
        yield Broken("source_missing", where, grade)
    carriers = _CARRIES.get(grade)
    if carriers and src and not any(kinds.get(source_id) in carriers for source_id in src):
        yield Broken("source_too_weak", (*where, "src"), grade)
