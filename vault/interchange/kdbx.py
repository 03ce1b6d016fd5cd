"""KeePass databases (KDBX 3.1 and 4), read through pykeepass, walked without it: its search takes minutes at 10,000."""

from __future__ import annotations

import base64
import io
import logging
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

from vault.errors import BadInput
from vault.interchange.credentials import Collector, Entry
from vault.interchange.kdbx_header import check_cost
from vault.interchange.limits import MAX_ROWS, MAX_UNPACKED
from vault.interchange.recogniser import Recogniser
from vault.interchange.rows import SourceFile
from vault.totp import TotpSeed, parse_seed

_YEAR_1 = datetime(1, 1, 1, tzinfo=UTC)
_MAX_DEPTH = 100
_STANDARD = frozenset(("Title", "UserName", "Password", "URL", "Notes"))
_ALGORITHMS = {"HMAC-SHA-1": "SHA1", "HMAC-SHA-256": "SHA256", "HMAC-SHA-512": "SHA512"}


def read_kdbx(data: bytes, password: str | None, recogniser: Recogniser) -> SourceFile:
    """Every entry outside the recycle bin; ``sheet`` is its group, ``row`` its place in the file.

    Raises BadInput: source_password_needed, wrong_source_password (also where a key file is wanted), kdf_too_costly,
    old_kdbx, newer_kdbx, damaged, too_large.
    """
    check_cost(data)
    if password is None:
        raise BadInput(reason="source_password_needed", format="kdbx")
    root = _opened(data, password)
    return _Walk(root, recogniser).file()


def _opened(data: bytes, password: str) -> Any:
    """The database's XML, secrets unprotected. pykeepass reports damage in a dozen ways that all mean one thing."""
    import pykeepass
    from pykeepass.exceptions import CredentialsError
    from pykeepass.kdbx_parsing import common

    # It unpacks whatever it decrypted at once; a file made to be read here may hold gigabytes of zeros.
    common.Decompressed._decode = _inflate
    logging.getLogger("pykeepass").setLevel(logging.CRITICAL)
    try:
        return pykeepass.PyKeePass(io.BytesIO(data), password=password).tree.getroot()
    except CredentialsError:
        raise BadInput(reason="wrong_source_password", format="kdbx") from None
    except BadInput:
        raise
    except Exception:  # construct, lxml, Cryptodome, argon2: none shares a base, and a message may quote the content
        raise BadInput(reason="damaged", format="kdbx") from None


def _inflate(_: object, data: bytes, *__: object) -> bytes:
    inflater = zlib.decompressobj(16 + 15)
    unpacked = inflater.decompress(data, MAX_UNPACKED)
    if inflater.unconsumed_tail:
        raise BadInput(reason="too_large", format="kdbx")
    return unpacked


@dataclass(slots=True)
class _Item:
    """One <Entry>: its texts, when it was last written, its earlier states."""

    uuid: str
    texts: dict[str, str] = field(default_factory=dict, repr=False)
    hidden: set[str] = field(default_factory=set)
    written: str = ""
    earlier: list[_Item] = field(default_factory=list)
    has_files: bool = False
    tags: tuple[str, ...] = ()


class _Walk:
    """Through groups and entries in the file's order."""

    def __init__(self, root: Any, recogniser: Recogniser) -> None:
        self._collector = Collector("kdbx", recogniser)
        meta = root.find("Meta")
        self._bin = (meta.findtext("RecycleBinUUID") or "") if meta is not None else ""
        self._by_uuid: dict[str, _Item] = {}
        top = root.find("Root/Group")
        found = list(self._entries(top, ())) if top is not None else []
        for row, (groups, item) in enumerate(found, start=1):
            self._collector.add("/".join(groups), row, self._entry(groups, item, row))

    def file(self) -> SourceFile:
        return self._collector.file()

    def _entries(self, group: Any, groups: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], _Item]]:
        if len(groups) > _MAX_DEPTH:
            raise BadInput(reason="too_deep", format="kdbx")
        for child in group:
            if child.tag == "Entry":
                item = _item(child)
                self._by_uuid[item.uuid] = item
                if len(self._by_uuid) > MAX_ROWS:
                    raise BadInput(reason="too_large", format="kdbx")
                yield groups, item
            elif child.tag == "Group" and (child.findtext("UUID") or "") != self._bin:
                yield from self._entries(child, (*groups, child.findtext("Name") or ""))

    def _entry(self, groups: tuple[str, ...], item: _Item, row: int) -> Entry:
        if item.has_files:
            self._collector.tell("/".join(groups), row, "", "files_left_out")
        texts = {name: self._dereferenced(text) for name, text in item.texts.items()}
        totp, used = _totp(texts)
        older, changed_at = _history(item, texts.get("Password", ""))
        extra = tuple(
            (name, text, name in item.hidden) for name, text in texts.items() if text and name not in _STANDARD | used
        )
        return Entry(
            title=texts.get("Title", ""),
            login=texts.get("UserName", ""),
            password=texts.get("Password", ""),
            url=texts.get("URL", ""),
            note=texts.get("Notes", ""),
            totp=totp,
            extra=extra,
            old_passwords=older,
            changed_at=changed_at,
            folders=(*groups, *item.tags),
        )

    def _dereferenced(self, text: str) -> str:
        """``{REF:P@I:…}``: the field of another entry, by its UUID."""
        if not (text.startswith("{REF:") and text.endswith("}") and text[6:9] == "@I:"):
            return text
        name = {"T": "Title", "U": "UserName", "P": "Password", "A": "URL", "N": "Notes"}.get(text[5].upper(), "")
        try:
            uuid = base64.b64encode(bytes.fromhex(text[9:-1])).decode()
        except ValueError:
            return text
        other = self._by_uuid.get(uuid)
        return other.texts.get(name, text) if other is not None else text


def _item(element: Any, *, earlier: bool = False) -> _Item:
    item = _Item(element.findtext("UUID") or "")
    for child in element:
        if child.tag == "String":
            name, value = child.findtext("Key") or "", child.find("Value")
            if value is not None and name:
                item.texts[name] = value.text or ""
                if value.get("Protected") == "True" or value.get("ProtectInMemory") == "True":
                    item.hidden.add(name)
        elif child.tag == "Times":
            item.written = _day(child.findtext("LastModificationTime") or "")
        elif child.tag == "Binary":
            item.has_files = True
        elif child.tag == "Tags":
            item.tags = tuple(tag.strip() for tag in (child.text or "").replace(",", ";").split(";") if tag.strip())
        elif child.tag == "History" and not earlier:
            item.earlier = [_item(old, earlier=True) for old in child if old.tag == "Entry"]
    return item


def _day(text: str) -> str:
    """KDBX 3 writes ISO 8601, KDBX 4 seconds since the year 1, in Base64."""
    try:
        if text[4:5] == "-":
            return date.fromisoformat(text[:10]).isoformat()
        seconds = int.from_bytes(base64.b64decode(text, validate=True), "little")
        return (_YEAR_1 + timedelta(seconds=seconds)).date().isoformat()
    except (ValueError, OverflowError):
        return ""


def _history(item: _Item, current: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """Earlier passwords, newest first, each with the day on which the next took its place; and since when this is."""
    older: dict[str, str] = {}
    changed_at = ""
    later, until = current, item.written
    for old in sorted(item.earlier, key=lambda one: one.written, reverse=True):
        value = old.texts.get("Password", "")
        if value != later:
            changed_at = changed_at or until
            if value and value != current:
                older.setdefault(value, until)
        later, until = value, old.written
    return tuple(older.items()), changed_at


def _totp(texts: dict[str, str]) -> tuple[str, set[str]]:
    """The seed, however the program at hand spells it, and the names of the fields that it was taken from."""
    names = {name for name in texts if name in ("otp", "TOTP Seed", "TOTP Settings") or name.startswith("TimeOtp-")}
    if secret := texts.get("otp", ""):
        return (_from_keeotp(secret) if secret.startswith("key=") else secret), names
    if secret := texts.get("TOTP Seed", ""):
        period, _, digits = texts.get("TOTP Settings", "").partition(";")
        return _spelled(secret, period=period, digits=digits), names
    if secret := texts.get("TimeOtp-Secret-Base32", ""):
        algorithm = _ALGORITHMS.get(texts.get("TimeOtp-Algorithm", ""), "SHA1")
        digits, period = texts.get("TimeOtp-Length", ""), texts.get("TimeOtp-Period", "")
        return _spelled(secret, period=period, digits=digits, algorithm=algorithm), names
    return "", set()


def _from_keeotp(text: str) -> str:
    pairs = {name: values[0] for name, values in parse_qs(text).items()}
    algorithm = {"Sha256": "SHA256", "Sha512": "SHA512"}.get(pairs.get("otpHashMode", ""), "SHA1")
    return _spelled(
        pairs.get("key", ""), period=pairs.get("step", ""), digits=pairs.get("size", ""), algorithm=algorithm
    )


def _spelled(secret: str, *, period: str = "", digits: str = "", algorithm: str = "SHA1") -> str:
    """An otpauth address; the bare text where it makes none, so that the row says so."""
    try:
        return TotpSeed(
            parse_seed(secret).secret,
            algorithm=algorithm,
            digits=int(digits) if digits.isdecimal() else 6,
            period=int(period) if period.isdecimal() and len(period) < 9 else 30,
        ).uri()
    except BadInput:
        return secret
