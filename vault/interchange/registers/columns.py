"""Which column is which: every header's guesses weighed against each other and against what stands below."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from vault.interchange.registers import vocabulary as words
from vault.interchange.registers.headers import Guess, guesses
from vault.interchange.rows import FIELDS, IGNORED, KEPT, SheetColumn
from vault.interchange.text import fold, has_cjk

# Fields that several columns may hold together.
_SHARED = frozenset(
    (
        "note",
        "phone",
        "email",
        "operators",
        "recovery_codes",
        "old_password",
        "url",
        words.SECRET,
        words.DETAIL,
        words.SERIAL,
        words.PERSONAL,
    )
)
_EITHER = Guess("login", 0.65)
_PAIR = Guess(words.PAIR, 0.5)
_LOGIN_LIKE = re.compile(r"[\w.+%-]+@[\w.-]+|\+?[\d-]{6,}|[A-Za-z][\w.@-]{2,}")


@dataclass(frozen=True, slots=True)
class Header:
    """A column's header: its own word, that of the group above it, and both as one for the eye."""

    index: int
    text: str
    group: str = ""
    platform: str = ""  # where the group is a platform: it says whose column this is, not what stands in it

    @property
    def shown(self) -> str:
        return (
            f"{self.group} {self.text}".strip() if self.group and self.group != self.text else self.text or self.group
        )


@dataclass(frozen=True, slots=True)
class Override:
    """What a person decided: field → header for every sheet, and (sheet, header) → field for one column."""

    fields: Mapping[str, str]
    columns: Mapping[tuple[str, str], str]
    file: str = ""  # what stands before a sheet's name where two files have one of that name

    def decided(self, headers: Iterable[str], sheet: str) -> dict[str, str]:
        """Header → field, for those of a sheet's headers that a person decided on."""
        wanted = {fold(header): field for field, header in self.fields.items()}
        found = {}
        for header in headers:
            field = self.columns.get((self.file + sheet, header), self.columns.get((sheet, header)))
            if field is None:
                field = wanted.get(fold(header))
            if field is not None:
                found[header] = field
        return found


NO_OVERRIDE = Override({}, {})


def header_guesses(header: Header) -> tuple[Guess, ...]:
    """The word alone where it is plain; with its group where that says more (管理员 over 电话 is another phone)."""
    own, group = guesses(header.text), guesses(header.group)
    if not header.group or header.platform:
        return own
    if not header.text:
        return group
    if not group:  # 登录信息 above 密码 adds nothing
        return own
    if own and own[0].field == words.PERSON:  # 运营 above 姓名
        return group
    both = guesses(header.group + header.text)
    if both and (not own or both[0].sure or not own[0].sure):
        return both
    return own or tuple(Guess(guess.field, min(guess.weight, 0.7)) for guess in group)


def assign(
    headers: Sequence[Header], samples: Mapping[int, Sequence[str]], sheet: str, override: Override
) -> list[SheetColumn]:
    """A field for every column, the surest first, each but the shared ones once."""
    names = _distinct(headers)
    chosen: dict[int, Guess] = _chosen(headers, names, sheet, override)
    taken = {guess.field for guess in chosen.values()}
    mapped = {field for field in override.fields if field in taken}
    wishes = [
        (guess.weight + _evidence(guess.field, samples.get(header.index, ())), -header.index, guess)
        for header in headers
        if header.index not in chosen
        for guess in header_guesses(header)
        if guess.field not in mapped
    ]
    for _, place, guess in sorted(wishes, key=lambda wish: (wish[0], wish[1]), reverse=True):
        if -place not in chosen and (guess.field not in taken or guess.field in _SHARED):
            chosen[-place] = guess
            taken.add(guess.field)
    if "password" not in taken and "password" not in override.fields:
        _lone_password(headers, chosen)
    if "login" not in {guess.field for guess in chosen.values()}:
        _pair(headers, chosen)
        _lone_account(headers, chosen)
    return [_column(header, names[header.index], chosen.get(header.index)) for header in headers]


def _distinct(headers: Sequence[Header]) -> dict[int, str]:
    """Headers as the mapping's keys: a second 备注 becomes 备注 (2)."""
    seen: dict[str, int] = {}
    names = {}
    for header in headers:
        count = seen[header.shown] = seen.get(header.shown, 0) + 1
        names[header.index] = header.shown if count == 1 else f"{header.shown} ({count})"
    return names


def _chosen(headers: Sequence[Header], names: Mapping[int, str], sheet: str, override: Override) -> dict[int, Guess]:
    whole = override.decided(names.values(), sheet)
    bare = override.decided((header.text for header in headers), sheet)
    found = {header.index: whole.get(names[header.index], bare.get(header.text)) for header in headers}
    return {index: Guess(field or words.SERIAL, 1.0) for index, field in found.items() if field is not None}


def _evidence(field: str, sample: Sequence[str]) -> float:
    """What the cells say for login or name, the two that headers often leave open."""
    if field not in ("login", "name") or not sample:
        return 0.0
    like_login = sum(1 for text in sample if _LOGIN_LIKE.fullmatch(text) and not has_cjk(text)) / len(sample)
    return (like_login - 0.5) * (0.2 if field == "login" else -0.2)


def _lone_password(headers: Sequence[Header], chosen: dict[int, Guess]) -> None:
    """店主密码 in a register that has no other password is the account's, but only guessed."""
    secrets = [
        header.index
        for header in headers
        if header.index in chosen
        and chosen[header.index].field == words.SECRET
        and re.search("密码|口令|password|密碼", fold(header.text))
    ]
    if len(secrets) == 1:
        chosen[secrets[0]] = Guess("password", 0.5)


def _pair(headers: Sequence[Header], chosen: dict[int, Guess]) -> None:
    """账号密码 without a login beside it holds both."""
    for header in headers:
        guess = chosen.get(header.index)
        if guess is not None and guess.field == "password" and _PAIR in guesses(header.text):
            chosen[header.index] = _PAIR


def _lone_account(headers: Sequence[Header], chosen: dict[int, Guess]) -> None:
    """账号 with Chinese names below it is still what people sign in with, where nothing else can be."""
    fields = {guess.field for guess in chosen.values()}
    if "password" not in fields or fields & {"phone", "email"}:
        return
    for header in headers:
        guess = chosen.get(header.index)
        if guess is not None and guess.field == "name" and not guess.sure and guesses(header.text)[:1] == (_EITHER,):
            chosen[header.index] = Guess("login", guess.weight)


def _column(header: Header, name: str, guess: Guess | None) -> SheetColumn:
    if guess is None:
        return SheetColumn(header.index, name, KEPT if name else IGNORED, False)
    if guess.field == words.SERIAL:
        return SheetColumn(header.index, name, IGNORED, True)
    if guess.field in FIELDS or guess.field in (words.PERSONAL, words.SECRET, words.PAIR):
        return SheetColumn(header.index, name, guess.field, guess.sure)
    return SheetColumn(header.index, name, KEPT, guess.sure)
