"""What a row says and its evidence, sealed under the row's own key for exactly those who may read it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, TypeVar

import msgspec

from vault.crypto.context import context
from vault.crypto.sealing import OpenFailed, make_key, unwrap, wrap
from vault.errors import BadInput, Integrity, NotFound, NotPermitted, Tampered
from vault.intention import Intention
from vault.ledger.changes import Paper, RegisterWritten, Sealed
from vault.ledger.register_records import RegisterRecord
from vault.ledger.rules.registers import readers_of
from vault.session import Session

#: Bytes of one piece of evidence: sealed and padded it stays within a mebibyte.
MOST_EVIDENCE: Final = 1_048_000
_T = TypeVar("_T")


class VendorText(msgspec.Struct, frozen=True):
    """What stands in a contract is nobody's business but of those who keep the register."""

    purpose: str = ""
    contact: str = ""
    data_owner: str = ""
    liability: str = ""
    termination: str = ""
    note: str = ""


class LetterText(msgspec.Struct, frozen=True):
    note: str = ""


class TrainingText(msgspec.Struct, frozen=True):
    score: int = 0
    note: str = ""


Content = VendorText | LetterText | TrainingText


class Draft(msgspec.Struct, frozen=True):
    """The open fields of a row that is to be written. ``papers``: until when each kind is good."""

    row: str
    register: str
    name: str
    version: int = 0
    on: str = ""
    until: str = ""
    state: str = ""
    persons: Sequence[str] = ()
    accounts: Sequence[str] = ()
    controls: Sequence[str] = ()
    papers: Mapping[str, str] = {}


def register_context(vault: str, row: str, part: str) -> bytes:
    """``part``: content, or proof: and the paper's kind."""
    return context(b"shouhao/register/1", vault, row, part)


def check_evidence(evidence: bytes | None) -> None:
    """Raises BadInput."""
    if evidence is not None and not 0 < len(evidence) <= MOST_EVIDENCE:
        raise BadInput(reason="evidence_too_large" if evidence else "empty", field="evidence", max=MOST_EVIDENCE)


def write_row(
    session: Session, intention: Intention, draft: Draft, content: Content, proofs: Mapping[str, bytes]
) -> None:
    """Seal and add a row under a fresh key. Evidence that it had before is kept, unless ``proofs`` brings another.

    Raises NotPermitted, BadInput, and for a row whose evidence this member cannot open Tampered or Damaged.
    """
    key, before = make_key(), intention.overlay.registers.get(draft.row)
    sealed = {kind: _seal(intention, key, draft.row, f"proof:{kind}", raw) for kind, raw in proofs.items()}
    kept = {paper.kind: paper.proof for paper in before.papers if paper.proof is not None} if before else {}
    if before is not None and kept.keys() - sealed.keys():
        sealed = {**_rewrapped(session, before, kept, key), **sealed}
    papers = [
        Paper(kind, draft.papers.get(kind, ""), sealed.get(kind)) for kind in dict.fromkeys([*draft.papers, *sealed])
    ]
    readers = readers_of(intention.overlay, draft.register, draft.persons, draft.accounts)
    keyset = intention.keyset_for(frozenset(readers))
    intention.add(
        RegisterWritten(
            draft.row,
            draft.register,
            draft.name,
            draft.version,
            draft.on,
            draft.until,
            draft.state,
            list(draft.persons),
            list(draft.accounts),
            list(draft.controls),
            papers,
            _seal(intention, key, draft.row, "content", msgspec.msgpack.encode(content)),
            wrap(intention.entry_keys[keyset], key),
            keyset,
        )
    )


def _rewrapped(session: Session, before: RegisterRecord, kept: Mapping[str, Sealed], key: bytes) -> dict[str, Sealed]:
    old = row_key(session, before)
    try:
        return {
            kind: msgspec.structs.replace(proof, wrapped=wrap(key, unwrap(old, proof.wrapped)))
            for kind, proof in kept.items()
        }
    except OpenFailed:
        raise Tampered(what="register", id=before.id, seq=before.seq, by=session.signer_of(before.seq)) from None


def _seal(intention: Intention, key: bytes, row: str, part: str, raw: bytes) -> Sealed:
    return intention.seal_under(key, raw, register_context(intention.vault, row, part))


def row_key(session: Session, record: RegisterRecord) -> bytes:
    """By whichever way is open to this member. Raises NotPermitted where there is none, Tampered."""
    ways = [(record.seq, record.keyset, record.key), *((one.seq, one.keyset, one.wrapped) for one in record.shares)]
    spoiled, renewed = 0, session.member.recovered_in  # what was sealed before that is for keys that are gone,
    in_hand = session.ring.opened.entry  # unless the recovery handed it on
    for seq, keyset, wrapped in (way for way in ways if way[0] > renewed or f"{way[0]}:{way[1]}" in in_hand):
        try:
            key = unwrap(session.ring.entry_key(seq, keyset, session.read_changes, session.state), wrapped)
            unwrap(key, record.content.wrapped)  # only the row's own key opens this
            return key
        except NotPermitted:
            continue
        except (OpenFailed, Tampered):
            spoiled = spoiled or seq
    if spoiled:
        raise Tampered(what="register", id=record.id, seq=spoiled, by=session.signer_of(spoiled))
    raise NotPermitted(missing="registers", ask=[])


def open_content(session: Session, record: RegisterRecord, kind: type[_T]) -> _T | None:
    """None where this member may not read it. Raises Tampered, Damaged."""
    try:
        key = row_key(session, record)
    except NotPermitted:
        return None
    raw = _open(session, record, key, record.content, "content")
    try:
        return msgspec.msgpack.decode(raw, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Tampered(what="register", id=record.id, seq=record.seq, by=session.signer_of(record.seq)) from None


def readable_content(session: Session, record: RegisterRecord, kind: type[_T]) -> _T | None:
    """For a list: None also where the content is broken, for one writer's garbage must not hide the other rows."""
    try:
        return open_content(session, record, kind)
    except Integrity:
        return None


def open_proof(session: Session, record: RegisterRecord, kind: str) -> bytes:
    """The evidence that was handed in for one paper. Raises NotFound, NotPermitted, Tampered, Damaged."""
    proof = next((paper.proof for paper in record.papers if paper.kind == kind), None)
    if proof is None:
        raise NotFound(kind="evidence", name=kind[:64])
    return _open(session, record, row_key(session, record), proof, f"proof:{kind}")


def _open(session: Session, record: RegisterRecord, key: bytes, sealed: Sealed, part: str) -> bytes:
    try:
        return session.ring.open_blob(key, sealed, register_context(session.vault_id, record.id, part))
    except OpenFailed:
        raise Tampered(what="register", id=record.id, seq=record.seq, by=session.signer_of(record.seq)) from None
