"""One row of a register into one neutral row: every cell read by its column's rule, every doubt named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from vault.interchange.limits import MAX_NOTE
from vault.interchange.recogniser import CUSTOM
from vault.interchange.registers import vocabulary as words
from vault.interchange.registers.grid import Formula, Value
from vault.interchange.registers.phones import Phones, read_emails, read_phones
from vault.interchange.registers.record import Cell, Context, Record
from vault.interchange.registers.secrets import personal_in, read_password, read_seed, without_personal
from vault.interchange.rows import SheetColumn, SourceRow
from vault.interchange.text import fold, looks_like_formula

_CORE = frozenset(words.CORE.split())
_PLAIN = frozenset(words.PLAIN.split())
_PERSON_WORDS = re.compile(r"[\u4e00-\u9fff·]{2,4}")
_NO_PERSON = frozenset(words.NO_PERSON.split())
_SOMEBODYS = re.compile(r"个人(?:微信|qq)|私人(?:微信|qq)|(?:微信|qq)[（(]个人[）)]|个人号?$", re.IGNORECASE)


def read_record(context: Context, row: int, columns: Sequence[SheetColumn], cells: Sequence[Value]) -> SourceRow | None:
    """The account that a row holds, or None where it holds none; what is doubtful goes to ``context.problems``."""
    record = Record(context, row, columns, cells)
    if not record.has(
        "platform", "name", "login", "password", "totp", "phone", "email", "old_password", "recovery_codes"
    ):
        return None
    return _Reading(record).row()


class _Reading:
    """Field by field, in the order in which they need each other."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._context = record.context
        self._fields = record.kept()

    def row(self) -> SourceRow | None:
        record = self._record
        numbers, words_beside, emails = self._contacts()
        name = record.text("name")
        login = self._login(name, emails, numbers)
        note = self._note()
        platform, platform_text, tier, also = self._platform(name)
        password, older = self._password(note, f"{platform_text} {name}")
        totp = self._seed()
        if not (name or login or password or totp):
            record.tell("name", "incomplete_row")
            return None
        admin, operators, responsible, deputy, holder = self._people(words_beside)
        return SourceRow(
            sheet=self._context.sheet,
            row=record.row,
            platform=platform,
            platform_text=platform_text,
            platform_also=also,
            tier="core" if tier == "core" or self._is_core() else tier,
            brand=record.text("brand") or self._context.brand,
            name=name,
            login=login,
            password=password,
            phone=numbers[0] if numbers else "",
            other_phones=numbers[1:],
            holder=holder,
            email=emails[0] if emails else "",
            admin=admin,
            operators=operators,
            responsible=responsible,
            deputy=deputy,
            verified_until=record.day("verified_until"),
            changed_at=record.day("changed_at"),
            totp=totp,
            recovery_codes="\n".join(record.secret_texts("recovery_codes", MAX_NOTE).values()),
            url=record.text("url", MAX_NOTE),
            note=note,
            fields=self._fields,
            secret_fields=record.secret_texts(words.SECRET),
            old_passwords=tuple((value, "") for value in dict.fromkeys(older) if value != password),
        )

    def _login(self, name: str, emails: Sequence[str], numbers: Sequence[str]) -> str:
        """As written; in a register that has no such column, what people there sign in with: mailbox or phone."""
        login = self._record.text("login")
        if login or (name and (self._context.has_login or not self._record.has("password"))):
            return login
        return next(iter((*emails, *numbers)), "")

    def _platform(self, name: str) -> tuple[str, str, str, tuple[str, ...]]:
        """Id, text, tier and look-alikes: from the cell, what stands around, the address, the account's name."""
        recogniser, record = self._context.recogniser, self._record
        text = record.text("platform") or self._context.platform
        if text:
            named = recogniser.named(text)
            if named.id == CUSTOM and not looks_like_formula(text):
                record.tell("platform", "unknown_platform")
            elif recogniser.several(text):
                record.tell("platform", "several_platforms")
            return named.id, named.text, named.tier, ()
        url = record.text("url", MAX_NOTE)
        found, also = recogniser.by_url(url)
        inside = recogniser.inside(name)
        if found:
            return (inside, "", "", ()) if inside in also else (found, "", "", also)
        if inside:
            record.tell("platform", "platform_guessed")
            return inside, "", "", ()
        record.tell("platform", "no_platform")
        return "", "", "", ()

    def _is_core(self) -> bool:
        """Whether a column of levels says so; a level that is neither core nor plain is kept as a word."""
        for cell in self._record.cells("tier"):
            word = fold(cell.text[:20])
            if word in _CORE:
                return True
            if word not in _PLAIN:
                self._fields[cell.header] = cell.text[:MAX_NOTE]
        return False

    def _contacts(self) -> tuple[tuple[str, ...], str, list[str]]:
        """Phones, the words beside the first of them, and mailboxes; a column may hold both, whatever it is called."""
        numbers: dict[str, None] = {}
        emails: dict[str, None] = {}
        beside = ""
        for cell in (*self._record.cells("phone"), *self._record.cells("email")):
            phones, addresses, troubles = _both(cell)
            numbers |= dict.fromkeys(phones.numbers)
            emails |= dict.fromkeys(addresses)
            beside = beside or (phones.words if phones.numbers else "")
            for trouble in troubles if not isinstance(cell.value, Formula) else ():
                self._record.tell(cell.field, trouble)
            if not phones.numbers and not addresses:
                self._fields[cell.header] = cell.text[:MAX_NOTE]
        if not numbers:
            holders = (read_phones(cell.text).numbers for cell in self._record.cells("holder"))
            numbers = {number: None for found in holders for number in found}
        for place, extra in enumerate(list(emails)[1:], start=2):
            self._fields[f"{self._header_of('email', 'phone')} {place}"] = extra
        return tuple(numbers), beside, list(emails)

    def _header_of(self, *fields: str) -> str:
        return next(cell.header for name in fields for cell in self._record.cells(name))

    def _note(self) -> str:
        texts = []
        for cell in self._record.cells("note"):
            text, cut = without_personal(cell.text)
            if cut:
                self._record.tell("note", "personal_password")
            if text:
                texts.append(text)
        note = "\n".join(texts)
        if len(note) > MAX_NOTE:
            self._record.tell("note", "too_long")
        return note[:MAX_NOTE]

    def _password(self, note: str, about: str) -> tuple[str, list[str]]:
        for cell in self._record.cells(words.PERSONAL):
            secretive = re.search("密码|口令|密碼|password|pwd", fold(cell.header))
            self._record.tell(words.PERSONAL, "personal_password" if secretive else "personal_data")
        older = list(_values(self._record.cells("old_password")))
        for cell in self._record.cells("password"):
            found = read_password(cell.value if isinstance(cell.value, datetime | float) else cell.text)
            if (found.value or found.trouble == "personal_password") and (
                personal_in(note) or _SOMEBODYS.search(fold(about))
            ):
                self._record.tell("password", "personal_password")
                return "", []
            if found.trouble:
                self._record.tell("password", found.trouble)
            return found.value, [*found.older, *older]
        return "", older

    def _seed(self) -> str:
        for cell in self._record.cells("totp"):
            found = read_seed(cell.value if isinstance(cell.value, Formula | datetime) else cell.text)
            if found.trouble:
                self._record.tell("totp", found.trouble)
            if found.value:
                return found.value
        return ""

    def _people(self, words_beside: str) -> tuple[str, tuple[str, ...], str, str, str]:
        """Administrator, responsible and holder are one person each; who stands beside one is kept elsewhere."""
        record = self._record
        admins, operators = record.people("admin"), record.people("operators")
        responsible, deputies, holders = record.people("responsible"), record.people("deputy"), record.people("holder")
        if not holders and _PERSON_WORDS.fullmatch(words_beside) and words_beside not in _NO_PERSON:
            holders = [words_beside]
        for field_name, names in (
            ("admin", admins),
            ("responsible", responsible),
            ("holder", holders),
            ("deputy", deputies),
        ):
            if len(names) > 1:
                record.tell(field_name, "several_people")
        operators.extend(name for name in admins[1:] if name not in operators)
        deputies.extend(responsible[1:2])
        operators.extend(name for name in (*responsible[2:], *deputies[1:]) if name not in operators)
        return _first(admins), tuple(operators), _first(responsible), _first(deputies), _first(holders)


def _both(cell: Cell) -> tuple[Phones, tuple[str, ...], list[str]]:
    """The phones and mailboxes of one cell; an address may itself look like a number, so it is taken out first."""
    addresses, email_trouble = read_emails(cell.text) if "@" in cell.text or "＠" in cell.text else ((), "")
    rest = cell.text
    for address in addresses:
        rest = rest.replace(address, " ")
    phones = read_phones(rest if isinstance(cell.value, str) else cell.value)
    if not phones.numbers and not addresses:
        return phones, addresses, [phones.trouble if cell.field == "phone" else "bad_email"]
    troubles = [phones.trouble if phones.numbers else "", email_trouble]
    return phones, addresses, [trouble for trouble in troubles if trouble]


def _values(cells: Iterable[Cell]) -> Iterable[str]:
    for cell in cells:
        found = read_password(cell.value if isinstance(cell.value, datetime | float) else cell.text)
        if found.value:
            yield found.value
            yield from found.older


def _first(names: Sequence[str]) -> str:
    return names[0] if names else ""
