"""Rows of one file that mean the same account, as one row; what was told twice or differently is named."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from vault.interchange.rows import Problem, SourceRow
from vault.interchange.text import fold

CUSTOM = "custom"
OTHER_NAME = "又名"

Tell = Callable[[SourceRow, str, str], None]
Key = tuple[str, str]
OldPasswords = tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Group:
    """One account of the file: its row, merged, and how many rows went into it."""

    row: SourceRow
    count: int = 1


def platform_key(platform: str, text: str, url: str = "") -> str:
    """Accounts of unknown platforms are told apart by the word, or the host, that names them."""
    if platform and platform != CUSTOM:
        return platform
    return f"{CUSTOM}:{fold(text) or _host(url)}"


def _host(url: str) -> str:
    try:
        return urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:
        return ""


def key_of_row(row: SourceRow) -> str:
    return platform_key(row.platform, row.platform_text, row.url)


def merge_rows(rows: Sequence[SourceRow], problems: list[Problem], left_out: Set[Problem] = frozenset()) -> list[Group]:
    """Groups in the file's order: by platform and login, rows without a login by platform and name.

    ``left_out``: second passwords of an account, by the problem that each is, that are not wanted.
    """

    def tell(row: SourceRow, field_name: str, code: str) -> None:
        problems.append(Problem(row.sheet, row.row, field_name, code))

    groups: list[Group] = []
    by_login: dict[Key, Group] = {}
    by_name: dict[Key, Group] = {}
    # Rows that know their platform only by a shared sign-in page come last: another row may know it better.
    for row in sorted(rows, key=lambda one: bool(one.platform_also)):
        group = _known(row, by_login, by_name)
        if group is None:
            group = Group(row)
            groups.append(group)
        else:
            group.row = _merged(group.row, row, tell, left_out)
            group.count += 1
        for platform in (key_of_row(group.row), key_of_row(row)):
            if group.row.login:
                by_login.setdefault((platform, fold(group.row.login)), group)
            if row.name:
                by_name.setdefault((platform, fold(row.name)), group)
    return groups


def _known(row: SourceRow, by_login: dict[Key, Group], by_name: dict[Key, Group]) -> Group | None:
    platforms = (key_of_row(row), *row.platform_also)
    if row.login:
        login = fold(row.login)
        found = next((by_login[platform, login] for platform in platforms if (platform, login) in by_login), None)
        if found is not None:
            return found
    named = by_name.get((platforms[0], fold(row.name))) if row.name and not row.name_is_guess else None
    # Two logins under one name are two accounts.
    return named if named is not None and not (row.login and named.row.login) else None


def _merged(first: SourceRow, second: SourceRow, tell: Tell, left_out: Set[Problem]) -> SourceRow:
    """The first row's words, the second's where the first says nothing, the newer password with the other as old."""
    filled = {
        name: getattr(first, name) or getattr(second, name)
        for name in (
            "tier",
            "brand",
            "login",
            "phone",
            "other_phones",
            "holder",
            "email",
            "admin",
            "responsible",
            "deputy",
            "verified_until",
            "totp",
            "recovery_codes",
            "url",
            "note",
        )
    }
    name, fields = first.name, {**second.fields, **first.fields}
    if not name or (first.name_is_guess and second.name):
        name = second.name
    elif second.name and not second.name_is_guess and fold(second.name) != fold(name):
        fields.setdefault(OTHER_NAME, second.name)
        tell(second, "name", "duplicate_differs")
    password, changed_at, old_passwords = _passwords(first, second, tell, left_out)
    return replace(
        first,
        **filled,
        name=name,
        name_is_guess=first.name_is_guess and (second.name_is_guess or not second.name),
        operators=tuple(dict.fromkeys((*first.operators, *second.operators))),
        fields=fields,
        secret_fields={**second.secret_fields, **first.secret_fields},
        password=password,
        changed_at=changed_at,
        old_passwords=old_passwords,
    )


def _passwords(
    first: SourceRow, second: SourceRow, tell: Tell, left_out: Set[Problem]
) -> tuple[str, str, OldPasswords]:
    older = (*first.old_passwords, *second.old_passwords)
    if not second.password or second.password == first.password:
        tell(second, "login", "duplicate_row")
        return first.password, max(first.changed_at, second.changed_at), tuple(dict.fromkeys(older))
    if not first.password:
        return second.password, second.changed_at, older
    tell(second, "password", "duplicate_differs")
    if Problem(second.sheet, second.row, "password", "duplicate_differs") in left_out:
        return first.password, first.changed_at, first.old_passwords
    # The later row is the newer password, unless both name days that say otherwise.
    new, old = (first, second) if first.changed_at > second.changed_at > "" else (second, first)
    known = {value for value, _ in older}
    kept = older if old.password in known else (*older, (old.password, new.changed_at))
    kept = tuple(pair for pair in kept if pair[0] != new.password)
    return new.password, new.changed_at, kept
