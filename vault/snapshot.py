"""The folded state on this device, sealed to its member: unlocking loads it instead of replaying the ledger.

Losing it costs time, never data. It is written in chunks of about a thousand accounts, each sealed by itself, so that
no single call holds the interpreter for long, and the chunks of secrets stay shut until somebody asks for one.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import Final

import msgspec

from vault.crypto.context import context
from vault.crypto.kdf import hkdf
from vault.crypto.keys import PublicKeys
from vault.crypto.sealing import OpenFailed, open_sealed, seal
from vault.directory import Profile
from vault.errors import CannotWriteFile, Tampered
from vault.files import write_atomically
from vault.keyring import Opened
from vault.ledger.changes import Anchor
from vault.ledger.document_records import DocumentRecord, DossierItemRecord
from vault.ledger.records import (
    AccountRecord,
    AlertRecord,
    BlackoutRecord,
    BrandRecord,
    CaseNoteRecord,
    CaseRecord,
    ClearedRecord,
    ControlRecord,
    DeviceRecord,
    GlassRecord,
    GrantRecord,
    InvitationRecord,
    LinkRecord,
    MemberRecord,
    PersonRecord,
    PolicyRecord,
    PostponedRecord,
    RejectedRecord,
    RequestRecord,
    ReviewRecord,
    RobotRecord,
    RoleRecord,
    RotationRecord,
    ScoresRecord,
    SecurityKeyRecord,
)
from vault.ledger.register_records import LetterRecord, RegisterRecord
from vault.ledger.state import Secrets, State

#: Raised whenever the shape of anything below changes; an older snapshot is then simply not used.
VERSION: Final = 6
CHUNK: Final = 1000
#: Smaller, because writing one account opens one of these.
SECRETS_CHUNK: Final = 200
_MAGIC: Final = b"SHS1"


class Loaded(msgspec.Struct):
    """What a snapshot gives back."""

    state: State
    profiles: dict[str, Profile]
    scores: dict[str, tuple[int, int]]
    opened: Opened


class _Root(msgspec.Struct, array_like=True):
    version: int
    vault: str
    team: str
    format: int
    epoch: int
    seq: int
    hash: bytes
    tail: bytes
    clock: int
    recovery: PublicKeys | None
    team_holders: list[str]
    members: dict[str, MemberRecord]
    devices: dict[str, DeviceRecord]
    brands: dict[str, BrandRecord]
    grants: dict[str, GrantRecord]
    persons: dict[str, PersonRecord]
    controls: dict[str, ControlRecord]
    links: dict[str, LinkRecord]
    scores: dict[str, ScoresRecord]
    policy: dict[str, PolicyRecord]
    registers: dict[str, RegisterRecord]
    letters: dict[str, LetterRecord]
    invitations: dict[str, InvitationRecord]
    roles: dict[str, RoleRecord]
    requests: dict[str, RequestRecord]
    security_keys: dict[str, SecurityKeyRecord]
    rotations: dict[str, RotationRecord]
    postponed: dict[str, PostponedRecord]
    blackouts: dict[str, BlackoutRecord]
    glass: dict[str, GlassRecord]
    reviews: dict[str, ReviewRecord]
    alerts: dict[str, AlertRecord]
    cleared: dict[str, ClearedRecord]
    documents: dict[str, DocumentRecord]
    dossier: dict[str, DossierItemRecord]
    cases: dict[str, CaseRecord]
    case_notes: dict[str, CaseNoteRecord]
    robots: dict[str, RobotRecord]
    keysets: dict[str, list[str]]
    former: dict[str, list[bytes]]
    anchors: dict[str, Anchor]
    noise: dict[int, bool]
    rejected: list[RejectedRecord]
    opened: Opened
    account_chunks: int
    secret_chunks: int


#: What of the state lies in the root as it is; accounts and secrets lie in chunks.
_OF_STATE: Final = _Root.__struct_fields__[1:-3]


class _Accounts(msgspec.Struct, array_like=True, gc=False):
    accounts: list[AccountRecord]
    profiles: list[Profile | None]
    scores: dict[str, tuple[int, int]]


_root = msgspec.msgpack.Decoder(_Root)
_accounts = msgspec.msgpack.Decoder(_Accounts)
_secrets = msgspec.msgpack.Decoder(dict[str, Secrets])


class SecretsTable(MutableMapping[str, Secrets]):
    """The secrets of all accounts, chunk by chunk as they are asked for; which chunk is told by the id alone."""

    def __init__(self, chunks: list[bytes], key: bytes, purpose: bytes, path: Path) -> None:
        self._shut: dict[int, bytes] = dict(enumerate(chunks))
        self._count = len(chunks)
        self._key = key
        self._purpose = purpose
        self._path = path
        self._open: dict[str, Secrets] = {}

    def _chunk_of(self, account: str) -> None:
        if self._shut:
            self._load(zlib.crc32(account.encode()) % self._count)

    def _load(self, index: int) -> None:
        sealed = self._shut.pop(index, None)
        if sealed is not None:
            try:
                raw = open_sealed(self._key, sealed, context(self._purpose, b"secrets", index))
            except OpenFailed:
                # The checksum was made to fit, so this was a hand. Without the file the next unlock replays the ledger.
                self._shut[index] = sealed
                self._path.unlink(missing_ok=True)
                raise Tampered(what="snapshot") from None
            self._open.update(_secrets.decode(raw))

    def _load_all(self) -> None:
        for index in list(self._shut):
            self._load(index)

    def __getitem__(self, account: str) -> Secrets:
        self._chunk_of(account)
        return self._open[account]

    def __setitem__(self, account: str, secrets: Secrets) -> None:
        self._chunk_of(account)
        self._open[account] = secrets

    def __delitem__(self, account: str) -> None:
        self._chunk_of(account)
        del self._open[account]

    def __iter__(self) -> Iterator[str]:
        self._load_all()
        return iter(self._open)

    def __len__(self) -> int:
        self._load_all()
        return len(self._open)


def _purpose(vault: str, member: str) -> bytes:
    return context(b"shouhao/snapshot/1", vault, member, VERSION)


def save(path: Path, local: bytes, member: str, loaded: Loaded) -> bool:
    """False where it could not be written: the next unlock replays instead."""
    state = loaded.state
    key, purpose = hkdf(local, b"shouhao/snapshot/1"), _purpose(state.vault, member)
    ids = list(state.accounts)
    account_chunks = [ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK)]
    secret_count = max(1, len(state.secrets) // SECRETS_CHUNK)
    parts: list[dict[str, Secrets]] = [{} for _ in range(secret_count)]
    for account, secrets in state.secrets.items():
        parts[zlib.crc32(account.encode()) % secret_count][account] = secrets
    root = _Root(
        version=VERSION,
        opened=loaded.opened,
        account_chunks=len(account_chunks),
        secret_chunks=secret_count,
        **{name: getattr(state, name) for name in _OF_STATE},
    )
    out = [seal(key, msgspec.msgpack.encode(root), context(purpose, b"root", 0))]
    for index, chunk in enumerate(account_chunks):
        part = _Accounts(
            [state.accounts[account] for account in chunk],
            [loaded.profiles.get(account) for account in chunk],
            {account: loaded.scores[account] for account in chunk if account in loaded.scores},
        )
        out.append(seal(key, msgspec.msgpack.encode(part), context(purpose, b"accounts", index)))
    for index, secrets_part in enumerate(parts):
        out.append(seal(key, msgspec.msgpack.encode(secrets_part), context(purpose, b"secrets", index)))
    try:
        write_atomically(path, _framed(out), durable=False)
    except CannotWriteFile:
        return False
    return True


def load(path: Path, local: bytes, vault: str, member: str) -> Loaded | None:
    """None for a snapshot that is missing, damaged, foreign or of another version."""
    try:
        raw = path.read_bytes()
    except OSError:
        return None
    key, purpose = hkdf(local, b"shouhao/snapshot/1"), _purpose(vault, member)
    try:
        parts = _parts(raw)
        root = _root.decode(open_sealed(key, parts[0], context(purpose, b"root", 0)))
        if root.version != VERSION or len(parts) != 1 + root.account_chunks + root.secret_chunks:
            return None
        loaded = Loaded(_state_of(root), {}, {}, root.opened)
        for index in range(root.account_chunks):
            _take_accounts(loaded, open_sealed(key, parts[1 + index], context(purpose, b"accounts", index)))
        loaded.state.secrets = SecretsTable(parts[1 + root.account_chunks :], key, purpose, path)
    except (OpenFailed, msgspec.DecodeError, IndexError, UnicodeDecodeError):
        return None
    return loaded


def _take_accounts(loaded: Loaded, raw: bytes) -> None:
    part = _accounts.decode(raw)
    for account, profile in zip(part.accounts, part.profiles, strict=True):
        loaded.state.accounts[account.id] = account
        if profile is not None:
            loaded.profiles[account.id] = profile
    loaded.scores.update(part.scores)


def _framed(parts: list[bytes]) -> bytes:
    """Ends in a CRC: secret chunks open late, so plain damage must show before anybody relies on them."""
    body = _MAGIC + b"".join(len(part).to_bytes(4, "big") + part for part in parts)
    return body + zlib.crc32(body).to_bytes(4, "big")


def _parts(raw: bytes) -> list[bytes]:
    body = memoryview(raw)[:-4]
    if not raw.startswith(_MAGIC) or zlib.crc32(body) != int.from_bytes(raw[-4:], "big"):
        raise OpenFailed
    parts, at = [], len(_MAGIC)
    while at < len(body):
        size = int.from_bytes(raw[at : at + 4], "big")
        parts.append(raw[at + 4 : at + 4 + size])
        at += 4 + size
    return parts


def _state_of(root: _Root) -> State:
    state = State()
    for name in _OF_STATE:
        setattr(state, name, getattr(root, name))
    return state
