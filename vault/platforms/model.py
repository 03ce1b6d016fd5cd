"""What the catalogue says of one platform: names, way in, password rules, links, and facts with their evidence."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Literal

from msgspec import Meta, Struct

SCHEMA = "shouhao-platform/1"
LANGUAGES = ("zh", "en")

Slug = Annotated[str, Meta(pattern=r"\A[a-z][a-z0-9_]*\Z", max_length=40)]
Colour = Annotated[str, Meta(pattern=r"\A#[0-9A-F]{6}\Z")]
Icon = Annotated[str, Meta(pattern=r"\A[a-z0-9]+\.[a-z0-9-]+\Z")]
Length = Annotated[int, Meta(ge=1, le=256)]
Words = dict[str, str]  # language → text, both languages always there

Grade = Literal["O", "D", "C", "W", "U", "T"]  # T: the team's own, never in a file that ships
TrustRoot = Literal["wechat_person", "sim", "main_account", "personal_profile", "password"]
TotpSupport = Literal["none", "optional", "required", "unknown"]
Category = Literal["social", "video", "im", "commerce", "ads", "payment", "mailbox", "infra", "other"]
Method = Literal[
    "scan_wechat",
    "scan_own_app",
    "sms",
    "password",
    "email_code",
    "social",
    "passkey",
    "push_approval",
    "own_profile",  # each person signs in as themselves; the page or business has no login
]
Topic = Literal["login", "password", "totp", "roles", "sessions", "grants", "keys", "verification", "recovery", "ties"]
SourceKind = Literal["official", "dataset", "observed", "thirdparty", "community"]

VERIFIED_GRADES = frozenset({"O", "D"})
TEAM = "T"
STALE_AFTER = timedelta(days=180)


class Mark(Struct, frozen=True, forbid_unknown_fields=True):
    """The platform's tile: a qtawesome icon, or the character where the font has none; white on ``colour``."""

    character: Annotated[str, Meta(min_length=1, max_length=1)]
    colour: Colour
    icon: Icon | None = None


class PasswordRules(Struct, frozen=True, forbid_unknown_fields=True):
    """What the platform accepts as a password; None and "" mean that no limit is known.

    ``effective`` is false where changing it locks nobody out, because the password is not the root of trust.
    ``classes`` counts the character classes that must appear, ``allowed_symbols`` are all symbols it takes.
    """

    exists: bool
    effective: bool
    min: Length | None = None
    max: Length | None = None
    classes: Annotated[int, Meta(ge=1, le=4)] | None = None
    forbidden: str = ""
    allowed_symbols: str | None = None

    @property
    def limited(self) -> bool:
        """Whether any limit is stated that a generator would have to obey."""
        return bool(self.min or self.max or self.classes or self.forbidden or self.allowed_symbols is not None)


class Link(Struct, frozen=True, forbid_unknown_fields=True):
    """A page of the platform; ``src`` is the id of the source that names it."""

    url: str
    grade: Grade
    src: str = ""

    @property
    def verified(self) -> bool:
        return self.grade in VERIFIED_GRADES


class Fact(Struct, frozen=True, forbid_unknown_fields=True):
    """One statement with its evidence; whoever shows it marks what is not ``verified``."""

    id: Slug
    topic: Topic
    text: Words
    grade: Grade
    src: list[str]
    seen_on: date

    @property
    def verified(self) -> bool:
        return self.grade in VERIFIED_GRADES

    @property
    def team(self) -> bool:
        """Whether the team itself says so, in an overlay."""
        return self.grade == TEAM

    def old(self, today: date) -> bool:
        """Whether it was seen so long ago that menus may have moved."""
        return today - self.seen_on > STALE_AFTER


class Source(Struct, frozen=True, forbid_unknown_fields=True):
    """Where a fact was read; ``url`` is empty where no page can be named."""

    id: str
    title: str
    kind: SourceKind
    url: str = ""


class Platform(Struct, frozen=True, forbid_unknown_fields=True):
    """One platform of the catalogue, as the rest of the program sees it."""

    id: Slug
    name: Words
    vendor: Words
    category: Category
    aliases: list[str]
    hosts: list[str]
    shared_hosts: list[str]
    mark: Mark
    trust_root: TrustRoot
    methods: list[Method]
    note: Words
    password: PasswordRules
    totp: TotpSupport
    urls: dict[str, Link]
    facts: list[Fact]
    sources: list[Source]
    reviewed_on: date

    @property
    def totp_applicable(self) -> bool:
        """Whether a missing authenticator code is worth a finding: never where none is known to exist."""
        return self.totp in ("optional", "required")

    def label(self, lang: str) -> str:
        """The name in ``lang`` (``zh``, ``zh_CN``, …), English for every language that the catalogue lacks."""
        return self.name.get(lang[:2], self.name["en"])

    def facts_for(self, *topics: str) -> list[Fact]:
        """The facts about these topics in catalogue order; all facts when none is named."""
        return [fact for fact in self.facts if not topics or fact.topic in topics]

    def source(self, source_id: str) -> Source | None:
        return next((source for source in self.sources if source.id == source_id), None)


class LoginTable(Struct, frozen=True, forbid_unknown_fields=True):
    """``[login]`` of a catalogue file."""

    trust_root: TrustRoot
    methods: list[Method]
    totp: TotpSupport
    password: PasswordRules
    note: Words = {}


class PlatformFile(Struct, frozen=True, forbid_unknown_fields=True):
    """One catalogue file, as it is written."""

    schema: str
    id: Slug
    name: Words
    vendor: Words
    category: Category
    mark: Mark
    login: LoginTable
    reviewed_on: date
    aliases: list[str] = []
    hosts: list[str] = []
    shared_hosts: list[str] = []
    urls: dict[str, Link] = {}
    facts: list[Fact] = []
    sources: list[Source] = []

    def platform(self) -> Platform:
        return Platform(
            id=self.id,
            name=self.name,
            vendor=self.vendor,
            category=self.category,
            aliases=self.aliases,
            hosts=self.hosts,
            shared_hosts=self.shared_hosts,
            mark=self.mark,
            trust_root=self.login.trust_root,
            methods=self.login.methods,
            note=self.login.note,
            password=self.login.password,
            totp=self.login.totp,
            urls=self.urls,
            facts=self.facts,
            sources=self.sources,
            reviewed_on=self.reviewed_on,
        )


class CatalogueProblem(Struct, frozen=True):
    """Why a file was left out. ``reason`` is a stable code, ``detail`` names the offending value for who mends it."""

    file: str
    line: int | None
    reason: str
    detail: str = ""
