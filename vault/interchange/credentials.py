"""One entry of a password manager into one neutral row: secrets taken to the letter, the rest read as in a register."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from vault.interchange.limits import MAX_SECRET
from vault.interchange.recogniser import Recogniser
from vault.interchange.registers import vocabulary as words
from vault.interchange.registers.account_row import read_record
from vault.interchange.registers.grid import Value
from vault.interchange.registers.headers import guesses
from vault.interchange.registers.record import Context
from vault.interchange.rows import FIELDS, KEPT, Leaver, Problem, SheetColumn, SourceFile, SourceRow
from vault.interchange.text import has_broken

# Known to the manager itself; a field of its own must not stand in for them.
_OWN = frozenset(("name", "login", "password", "url", "note"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a password manager holds of one sign-in. ``extra``: (name, value, hidden)."""

    title: str = ""
    login: str = ""
    password: str = field(default="", repr=False)
    url: str = ""
    note: str = field(default="", repr=False)
    totp: str = field(default="", repr=False)
    extra: tuple[tuple[str, str, bool], ...] = field(default=(), repr=False)
    old_passwords: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    changed_at: str = ""
    folders: tuple[str, ...] = ()


class Collector:
    """Rows and problems of one file, in order."""

    def __init__(self, format_name: str, recogniser: Recogniser) -> None:
        self._format = format_name
        self._recogniser = recogniser
        self.rows: list[SourceRow] = []
        self.problems: list[Problem] = []
        self._leavers: list[Leaver] = []

    def tell(self, sheet: str, row: int, field_name: str, code: str) -> None:
        self.problems.append(Problem(sheet, row, field_name, code))

    def add(self, sheet: str, row: int, entry: Entry) -> None:
        if not (entry.login or entry.password or entry.totp):
            self.tell(sheet, row, "", "not_an_account")
            return
        platform, brand = self._from_folders(entry.folders)
        context = Context(sheet, self._recogniser, self.problems, self._leavers, platform=platform, brand=brand)
        columns, cells = _cells(entry)
        read = read_record(context, row, columns, cells)
        if read is None:  # a password and nothing else
            read = SourceRow(sheet=sheet, row=row, brand=brand, url=entry.url)
        password = self._exact(sheet, row, "password", entry.password)
        older = [
            (value, until)
            for value, until in entry.old_passwords
            if value and value != password and not has_broken(value)
        ]
        self.rows.append(
            replace(
                read,
                password=password,
                old_passwords=tuple((value[:MAX_SECRET], until) for value, until in older),
                changed_at=read.changed_at or entry.changed_at,
                name_is_guess=bool(entry.url) and _is_host(read.name, entry.url),
            )
        )

    def file(self) -> SourceFile:
        return SourceFile(
            format=self._format,
            rows=tuple(self.rows),
            problems=tuple(dict.fromkeys(self.problems)),
            leavers=tuple(dict.fromkeys(self._leavers)),
        )

    def _from_folders(self, folders: Iterable[str]) -> tuple[str, str]:
        """Folders are called after brands, after platforms, or after both."""
        platform, brand = "", ""
        for folder in folders:
            found, name = self._recogniser.of_sheet(folder)
            platform, brand = platform or found, brand or name
        return platform, brand

    def _exact(self, sheet: str, row: int, field_name: str, value: str) -> str:
        code = "bad_text" if has_broken(value) else "too_long" if len(value) > MAX_SECRET else ""
        if code:
            self.tell(sheet, row, field_name, code)
        return "" if code else value


def _cells(entry: Entry) -> tuple[list[SheetColumn], list[Value]]:
    """The entry as the columns and cells of a register's row; the password stays out, it is no cell to interpret."""
    pairs: list[tuple[str, str, str]] = [
        ("name", "name", entry.title),
        ("login", "login", entry.login),
        ("url", "url", entry.url),
        ("note", "note", entry.note),
        ("totp", "totp", entry.totp),
    ]
    taken = {name for name, _, value in pairs if value}
    for label, value, hidden in entry.extra:
        found = _field_of(label, taken, hidden)
        if found in FIELDS:
            taken.add(found)
        pairs.append((found, _free(label, pairs), value))
    columns = [SheetColumn(index, label, name, True) for index, (name, label, _) in enumerate(pairs)]
    return columns, [value or None for _, _, value in pairs]


def _field_of(label: str, taken: set[str], hidden: bool) -> str:
    for guess in guesses(label):
        if guess.field in (words.PERSONAL, words.SECRET, "recovery_codes", "old_password"):
            return guess.field
        if guess.field in FIELDS and guess.field not in taken and guess.field not in _OWN and guess.sure:
            return guess.field
    return words.SECRET if hidden else KEPT


def _free(label: str, pairs: Sequence[tuple[str, str, str]]) -> str:
    used = {known for _, known, _ in pairs}
    name, number = label or "?", 2
    while name in used:
        name, number = f"{label} ({number})", number + 1
    return name


def _is_host(name: str, url: str) -> bool:
    """Whether a browser made the name out of the address."""
    host = url.partition("//")[2].partition("/")[0].casefold()
    return bool(host) and name.casefold() in (host, host.removeprefix("www."), url.casefold())
