"""1Password's exports: 1pux (a zip around JSON) and csv."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from vault.errors import BadInput
from vault.interchange.credentials import Collector, Entry
from vault.interchange.limits import MAX_ROWS
from vault.interchange.recogniser import Recogniser
from vault.interchange.registers.archive import Archive
from vault.interchange.registers.grid import Grid, as_text
from vault.interchange.rows import SourceFile
from vault.interchange.safe_json import dict_of, list_of, parse_json, text_of

DATA = "export.data"
CSV_COLUMNS = frozenset(("title", "url", "username", "password", "otpauth"))

_SIGN_INS = frozenset(("001", "005", "110", "111"))  # login, password, server, email account
_PRIVATE = "P"  # a member's own vault: its name says nothing about a brand
_DAY = 86_400


def read_1pux(data: bytes, recogniser: Recogniser) -> SourceFile:
    """Every sign-in of every vault; ``sheet`` is the vault, ``row`` the item's place in it.

    Raises BadInput (damaged, not_json, too_deep, too_large, protected).
    """
    archive = Archive(data)
    document = dict_of(parse_json(archive.read(DATA)))
    collector = Collector("1password", recogniser)
    count = 0
    for account in list_of(document.get("accounts")):
        for vault in list_of(dict_of(account).get("vaults")):
            attributes = dict_of(dict_of(vault).get("attrs"))
            sheet = text_of(attributes.get("name"))
            folders = () if attributes.get("type") == _PRIVATE else (sheet,)
            for row, item in enumerate(list_of(dict_of(vault).get("items")), start=1):
                count += 1
                if count > MAX_ROWS:
                    raise BadInput(reason="too_large")
                _add(collector, sheet, row, dict_of(item), folders)
    return collector.file()


def _add(collector: Collector, sheet: str, row: int, item: dict[str, Any], folders: tuple[str, ...]) -> None:
    item = dict_of(item.get("item")) or item  # older exports wrap every item once more
    if text_of(item.get("categoryUuid")) not in _SIGN_INS:
        collector.tell(sheet, row, "", "not_an_account")
    elif item.get("state") == "archived" or item.get("trashed") is True:
        collector.tell(sheet, row, "", "in_the_bin")
    else:
        collector.add(sheet, row, _entry(item, folders))


def _entry(item: dict[str, Any], folders: tuple[str, ...]) -> Entry:
    overview, details = dict_of(item.get("overview")), dict_of(item.get("details"))
    designated = {
        text_of(field.get("designation")): text_of(field.get("value"))
        for field in map(dict_of, list_of(details.get("loginFields")))
        if field.get("designation")
    }
    totp, extra = _sections(details)
    history = [dict_of(old) for old in list_of(details.get("passwordHistory"))]
    older = [(text_of(old.get("value")), _day(old.get("time"))) for old in history]
    return Entry(
        title=text_of(overview.get("title")),
        login=designated.get("username", ""),
        password=designated.get("password", "") or text_of(details.get("password")),
        url=text_of(overview.get("url")),
        note=text_of(details.get("notesPlain")),
        totp=totp,
        extra=extra,
        old_passwords=tuple(older),
        changed_at=max((until for _, until in older), default=""),
        folders=(*folders, *(tag for tag in list_of(overview.get("tags")) if isinstance(tag, str))),
    )


def _sections(details: dict[str, Any]) -> tuple[str, tuple[tuple[str, str, bool], ...]]:
    """The seed, and further fields; what is concealed stays so."""
    totp = ""
    extra: list[tuple[str, str, bool]] = []
    for section in map(dict_of, list_of(details.get("sections"))):
        for field in map(dict_of, list_of(section.get("fields"))):
            label = text_of(field.get("title")) or text_of(section.get("title")) or text_of(field.get("id"))
            for kind, value in dict_of(field.get("value")).items():
                text = _field_text(kind, value)
                if kind == "totp" and not totp:
                    totp = text
                elif text:
                    extra.append((label, text, kind in ("concealed", "totp")))
    return totp, tuple(extra)


def _field_text(kind: str, value: object) -> str:
    if isinstance(value, str):
        return value
    if kind == "email":
        return text_of(dict_of(value).get("email_address"))
    if kind == "date":
        return _day(value)
    if kind == "monthYear" and isinstance(value, int) and not isinstance(value, bool):
        return f"{value // 100:04}-{value % 100:02}"
    if isinstance(value, dict):
        return " ".join(part for part in value.values() if isinstance(part, str))
    return ""


def _day(seconds: object) -> str:
    if not isinstance(seconds, int) or isinstance(seconds, bool) or not _DAY <= seconds < 4_102_444_800:
        return ""
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()


def read_1password_csv(grid: Grid, recogniser: Recogniser) -> SourceFile:
    """Title, Url, Username, Password, OTPAuth, Favorite, Archived, Tags, Notes."""
    collector = Collector("1password", recogniser)
    header = [as_text(cell).strip().casefold() for cell in grid.rows[0].cells]
    for row in grid.rows[1:]:
        cells = dict(zip(header, (as_text(cell) for cell in row.cells), strict=False))
        if cells.get("archived", "").casefold() == "true":
            collector.tell(grid.name, row.number, "", "in_the_bin")
            continue
        entry = Entry(
            title=cells.get("title", ""),
            login=cells.get("username", ""),
            password=cells.get("password", ""),
            url=cells.get("url", "") or cells.get("website", ""),
            note=cells.get("notes", ""),
            totp=cells.get("otpauth", ""),
            folders=tuple(tag.strip() for tag in cells.get("tags", "").split(",") if tag.strip()),
        )
        collector.add(grid.name, row.number, entry)
    return collector.file()
