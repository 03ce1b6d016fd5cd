"""One row of a register into one neutral row: every cell read by its column's rule, every doubt named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from vault.interchange.limits import MAX_NAME, MAX_NOTE, MAX_SECRET
from vault.interchange.recogniser import CUSTOM, Recogniser
from vault.interchange.registers import vocabulary as words
from vault.interchange.registers.dates import read_day
from vault.interchange.registers.grid import CellError, Formula, Value, as_text
from vault.interchange.registers.people import read_people
from vault.interchange.registers.phones import read_emails, read_phones
from vault.interchange.registers.secrets import (
    is_by_scan,
    is_nothing,
    is_same_as_above,
    personal_in,
    read_password,
    read_seed,
    without_personal,
)
from vault.interchange.rows import IGNORED, KEPT, Leaver, Problem, SheetColumn, SourceRow
from vault.interchange.text import fold, looks_like_formula, one_line, tidy

_SECRETS = frozenset(("password", "totp", "old_password", "recovery_codes", words.SECRET, words.PERSONAL))
_CORE = frozenset(
    [
        "核心",
        "核心账号",
        "是",
        "高",
        "重要",
        "非常重要",
        "core",
        "high",
        "yes",
        "y",
        "√",
        "✓",
        "✔",
        "1",
        "s",
        "s级",
        "a",
        "a级",
        "一级",
        "1级",
        "主",
        "主号",
        "主账号",
        "true",
        "重点",
        "vip",
        "最高",
    ]
)
_PLAIN = frozenset(["普通", "一般", "正常", "否", "不是", "非核心", "低", "normal", "no", "n", "false", "0"])
_PERSON_WORDS = re.compile(r"[\u4e00-\u9fff·]{2,4}")
_NO_PERSON = frozenset(
    [
        "公司",
        "办公",
        "办公室",
        "座机",
        "财务",
        "主号",
        "副号",
        "备用",
        "移动",
        "联通",
        "电信",
        "工作",
        "工作号",
        "手机",
        "私人",
        "个人",
        "已停用",
        "停用",
        "主卡",
        "副卡",
        "固话",
        "电话",
        "前台",
        "总机",
    ]
)
_SOMEBODYS = re.compile(r"个人(?:微信|qq)|私人(?:微信|qq)|(?:微信|qq)[（(]个人[）)]|个人号?$", re.IGNORECASE)


@dataclass(slots=True)
class Context:
    """What stands around a row and is true of it: where it is, and what its sheet, section or table says."""

    sheet: str
    recogniser: Recogniser
    problems: list[Problem]
    leavers: list[Leaver]
    date_1904: bool = False
    platform: str = ""  # the text that names it: of a section, of a group of columns, or of the sheet
    brand: str = ""
    has_login: bool = True
    previous: dict[int, Value] = field(default_factory=dict)


@dataclass(slots=True)
class _Cell:
    header: str
    field: str
    value: Value
    text: str


class Record:
    """The cells of one row, by field."""

    def __init__(self, context: Context, row: int, columns: Sequence[SheetColumn], cells: Sequence[Value]) -> None:
        self.context, self.row = context, row
        self._cells: dict[str, list[_Cell]] = {}
        for column in columns:
            if column.index < len(cells) and column.field != IGNORED:
                self._take(column, cells[column.index])

    def tell(self, field_name: str, code: str) -> None:
        self.context.problems.append(Problem(self.context.sheet, self.row, field_name, code))

    def _take(self, column: SheetColumn, value: Value) -> None:
        if value is None:
            return
        if isinstance(value, CellError):
            self.tell(column.field, "cell_error")
            return
        raw = as_text(value)
        text, trouble = tidy(raw)
        if not text:
            return
        if is_same_as_above(text) and column.field not in _SECRETS:
            value = self.context.previous.get(column.index)
            text = tidy(as_text(value))[0]
            if not text:
                return
        self.context.previous[column.index] = value
        if isinstance(value, Formula) or looks_like_formula(text):
            self.tell(column.field, "formula")
        if trouble and column.field not in _SECRETS:
            self.tell(column.field, trouble)
        if column.field == "login" and is_by_scan(text):
            return
        if column.field not in _SECRETS and is_nothing(text):
            return
        self._cells.setdefault(column.field, []).append(_Cell(column.header, column.field, value, text))

    def cells(self, field_name: str) -> list[_Cell]:
        return self._cells.get(field_name, [])

    def has(self, *names: str) -> bool:
        return any(self._cells.get(name) for name in names)

    def text(self, field_name: str, limit: int = MAX_NAME) -> str:
        """The one text of a field, on one line."""
        cells = self.cells(field_name)
        return self._limited(field_name, one_line(cells[0].text), limit) if cells else ""

    def _limited(self, field_name: str, text: str, limit: int) -> str:
        if len(text) > limit:
            self.tell(field_name, "too_long")
            return text[:limit]
        return text

    def day(self, field_name: str) -> str:
        for cell in self.cells(field_name):
            found = read_day(cell.value, date_1904=self.context.date_1904)
            if found.trouble and not isinstance(cell.value, Formula):
                self.tell(field_name, found.trouble)
            if found.text:
                return found.text
        return ""

    def people(self, field_name: str) -> list[str]:
        names: list[str] = []
        for cell in self.cells(field_name):
            found = read_people(cell.text)
            if found.trouble:
                self.tell(field_name, found.trouble)
            names.extend(name for name in found.names if name not in names)
            self.context.leavers.extend(Leaver(name, "") for name in found.left)
        return names

    def kept(self) -> dict[str, str]:
        return {cell.header: self._limited(KEPT, cell.text, MAX_NOTE) for cell in self.cells(KEPT)}

    def secret_texts(self, field_name: str, limit: int = MAX_SECRET) -> dict[str, str]:
        found = {}
        for cell in self.cells(field_name):
            if is_nothing(cell.text) or is_same_as_above(cell.text):
                continue
            found[cell.header] = self._limited(field_name, cell.text, limit)
        return found


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
        numbers, words_beside = self._phones()
        emails = self._emails()
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

    def _phones(self) -> tuple[tuple[str, ...], str]:
        numbers: list[str] = []
        beside = ""
        for cell in self._record.cells("phone"):
            found = read_phones(cell.text if isinstance(cell.value, str) else cell.value)
            numbers.extend(number for number in found.numbers if number not in numbers)
            if found.trouble and not isinstance(cell.value, Formula):
                self._record.tell("phone", found.trouble)
            if not found.numbers:
                self._fields[cell.header] = cell.text[:MAX_NOTE]
            else:
                beside = beside or found.words
        return tuple(numbers), beside

    def _emails(self) -> list[str]:
        emails: list[str] = []
        for cell in self._record.cells("email"):
            found, trouble = read_emails(cell.text)
            if trouble:
                self._record.tell("email", trouble)
            if not found:
                self._fields[cell.header] = cell.text[:MAX_NOTE]
            emails.extend(found)
        for number, extra in enumerate(emails[1:], start=2):
            self._fields[f"{self._record.cells('email')[0].header} {number}"] = extra
        return emails

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


def _values(cells: Iterable[_Cell]) -> Iterable[str]:
    for cell in cells:
        found = read_password(cell.value if isinstance(cell.value, datetime | float) else cell.text)
        if found.value:
            yield found.value
            yield from found.older


def _first(names: Sequence[str]) -> str:
    return names[0] if names else ""
