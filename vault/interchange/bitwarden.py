"""Bitwarden's exports: JSON with folders or collections, and its csv."""

from __future__ import annotations

from typing import Any

from vault.errors import BadInput
from vault.interchange.credentials import Collector, Entry
from vault.interchange.limits import MAX_ROWS
from vault.interchange.recogniser import Recogniser
from vault.interchange.registers.grid import Grid, as_text
from vault.interchange.rows import SourceFile
from vault.interchange.safe_json import dict_of, list_of, text_of

_LOGIN = 1
_HIDDEN = 1

CSV_COLUMNS = frozenset(("name", "login_uri", "login_username", "login_password"))


def is_bitwarden(document: object) -> bool:
    return (
        isinstance(document, dict)
        and "encrypted" in document
        and ("items" in document or document["encrypted"] is True)
    )


def read_bitwarden(document: Any, recogniser: Recogniser, sheet: str) -> SourceFile:
    """Every sign-in; ``row`` is the item's place in the file.

    Raises BadInput: encrypted_export (only Bitwarden opens it: export again, unencrypted), not_this_format, too_large.
    """
    if not is_bitwarden(document):
        raise BadInput(reason="not_this_format", format="bitwarden")
    if document["encrypted"] is not False:
        raise BadInput(reason="encrypted_export", format="bitwarden")
    items = list_of(document["items"])
    if len(items) > MAX_ROWS:
        raise BadInput(reason="too_large")
    places = _places(document)
    collector = Collector("bitwarden", recogniser)
    for row, item in enumerate(items, start=1):
        if not isinstance(item, dict) or item.get("type") != _LOGIN:
            collector.tell(sheet, row, "", "not_an_account")
        elif item.get("deletedDate"):
            collector.tell(sheet, row, "", "in_the_bin")
        else:
            collector.add(sheet, row, _entry(item, places))
    return collector.file()


def _places(document: dict[str, Any]) -> dict[str, str]:
    """Id → name of folders and collections."""
    folders = [*list_of(document.get("folders")), *list_of(document.get("collections"))]
    return {text_of(dict_of(folder).get("id")): text_of(dict_of(folder).get("name")) for folder in folders}


def _entry(item: dict[str, Any], places: dict[str, str]) -> Entry:
    login = dict_of(item.get("login"))
    uris = [text_of(dict_of(uri).get("uri")) for uri in list_of(login.get("uris"))]
    fields = [dict_of(field) for field in list_of(item.get("fields"))]
    history = [dict_of(old) for old in list_of(item.get("passwordHistory"))]
    older = [(text_of(old.get("password")), text_of(old.get("lastUsedDate"))[:10]) for old in history]
    ids = [text_of(item.get("folderId")), *(text_of(one) for one in list_of(item.get("collectionIds")))]
    names = [part for one in ids for part in places.get(one, "").split("/") if part]
    return Entry(
        title=text_of(item.get("name")),
        login=text_of(login.get("username")),
        password=text_of(login.get("password")),
        url=uris[0] if uris else "",
        note=text_of(item.get("notes")),
        totp=text_of(login.get("totp")),
        extra=tuple(
            (text_of(field.get("name")), _plain(field.get("value")), field.get("type") == _HIDDEN) for field in fields
        ),
        old_passwords=tuple(older),
        # The day on which the last old password stopped is the day on which this one began.
        changed_at=text_of(login.get("passwordRevisionDate"))[:10] or max((until for _, until in older), default=""),
        folders=tuple(names),
    )


def _plain(value: object) -> str:
    return value if isinstance(value, str) else "" if value is None else str(value)


def read_bitwarden_csv(grid: Grid, recogniser: Recogniser) -> SourceFile:
    """folder, favorite, type, name, notes, fields, reprompt, login_uri, login_username, login_password, login_totp."""
    collector = Collector("bitwarden", recogniser)
    header = [as_text(cell).strip().casefold() for cell in grid.rows[0].cells]
    for row in grid.rows[1:]:
        cells = dict(zip(header, (as_text(cell) for cell in row.cells), strict=False))
        if cells.get("type", "login") not in ("login", ""):
            collector.tell(grid.name, row.number, "", "not_an_account")
            continue
        pairs = [line.partition(": ") for line in cells.get("fields", "").splitlines() if ": " in line]
        entry = Entry(
            title=cells.get("name", ""),
            login=cells.get("login_username", ""),
            password=cells.get("login_password", ""),
            url=cells.get("login_uri", "").partition(",")[0],
            note=cells.get("notes", ""),
            totp=cells.get("login_totp", ""),
            extra=tuple((name, value, False) for name, _, value in pairs),
            folders=tuple(
                part for part in (cells.get("folder", "") or cells.get("collections", "")).split("/") if part
            ),
        )
        collector.add(grid.name, row.number, entry)
    return collector.file()
