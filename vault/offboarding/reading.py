"""Cases as their readers see them: the plan and the notes, opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar, cast

import msgspec

from vault.crypto.kdf import same
from vault.crypto.sealing import OpenFailed, commit_to, unwrap
from vault.errors import Integrity, NotFound, Tampered
from vault.ledger.changes import Sealed
from vault.ledger.records import CaseNoteRecord, CaseRecord
from vault.ledger.rules.offboarding import holders_of_case
from vault.naming import pick
from vault.offboarding.plans import (
    AnyNote,
    Assigned,
    Held,
    Plan,
    Reminded,
    Settled,
    case_context,
    decode_note,
    decode_plan,
)
from vault.session import Session

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Told:
    """One note, with who wrote it and when."""

    record: CaseNoteRecord
    note: AnyNote


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case, opened. Notes stand in the order of the record; the latest about an item counts."""

    record: CaseRecord
    plan: Plan
    notes: list[Told]
    settled: dict[str, Told] = field(default_factory=dict)
    assigned: dict[str, Told] = field(default_factory=dict)
    reminded: dict[str, Told] = field(default_factory=dict)

    def held(self) -> Held:
        """Everything that they held when the case was opened."""
        whole = Held([], [], [], [])
        for told in self.notes:
            if isinstance(told.note, Held):
                for name in Held.__struct_fields__:
                    getattr(whole, name).extend(getattr(told.note, name))
        return whole


def readable_cases(session: Session) -> list[CaseRecord]:
    """Cases whose key this member holds, the newest first."""
    me = session.ring.member
    mine = [case for case in session.state.cases.values() if me in holders_of_case(case)]
    return sorted(mine, key=lambda case: case.at, reverse=True)


def open_files(session: Session) -> list[CaseFile]:
    """Every case of those that opens, the newest first: what one writer garbled is told, and hides no other."""
    files = []
    for case in readable_cases(session):
        with told(session):
            files.append(open_file(session, case))
    return files


@contextmanager
def told(session: Session) -> Iterator[None]:
    """Integrity errors go among the warnings, with who wrote what does not open.

    What the store changed names nobody: verifying the record finds that.
    """
    try:
        yield
    except Integrity as trouble:
        code = f"garbled:{trouble.facts.get('by', '')}"
        if trouble.facts.get("by") and code not in session.warnings:
            session.warnings.append(code)


def is_concerned(session: Session, member: str) -> bool:
    """Whether a planned case that this member may read is about somebody."""
    return any(file.record.state == "planned" and file.plan.member == member for file in open_files(session))


def find_case(session: Session, wanted: str) -> CaseFile:
    """By id, id prefix, or the name of the person; of several cases of one person the open one.

    Raises NotFound, Ambiguous, and Tampered or Damaged where the very case that an id names does not open.
    """
    files = {file.record.id: file for file in open_files(session)}
    for case in readable_cases(session):
        if case.id == wanted and case.id not in files:
            open_file(session, case)
    named = [one for one in files.values() if wanted in (one.plan.name, one.plan.person, one.plan.member)]
    running = [one for one in named if one.record.state in ("planned", "revoked")]
    if len(running) == 1 or (len(named) == 1 and not running):
        return (running or named)[0]
    return pick("case", wanted, files.values(), id_of=lambda one: one.record.id, name_of=lambda one: one.plan.name)


def open_file(session: Session, case: CaseRecord) -> CaseFile:
    """A note that does not open is told and left out. Raises NotPermitted, Tampered, Damaged."""
    by = _name(session, case.planned_by or case.by) if case.content_epoch == case.epoch else ""
    raw = _open(session, case, case.content, case.content_epoch, "plan", by=by)
    plan, notes = _decoded(case, decode_plan, raw, by), []
    for record in session.state.case_notes.values():
        if record.case == case.id:
            with told(session):
                notes.append(Told(record, _note(session, case, record)))
    file = CaseFile(case, plan, notes)
    for one in notes:
        note = one.note
        if isinstance(note, Settled):
            file.settled.update(dict.fromkeys(note.items, one))
        elif isinstance(note, Assigned):
            file.assigned.update(dict.fromkeys(note.items, one))
        elif isinstance(note, Reminded):
            file.reminded.update(dict.fromkeys(note.items, one))
    return file


def _note(session: Session, case: CaseRecord, note: CaseNoteRecord) -> AnyNote:
    """Kept for the session: a note never changes, and a long case has thousands."""
    opened = session.unsealed.case_notes
    if note.id not in opened:
        # Keys before the present one came from whoever made it: what does not open under them is held against nobody.
        by = _name(session, note.by) if note.epoch == case.epoch else ""
        raw = _open(session, case, note.content, note.epoch, note.id, "content", by=by)
        opened[note.id] = _decoded(case, decode_note, raw, by)
    return cast("AnyNote", opened[note.id])


def open_evidence(session: Session, file: CaseFile, item: str) -> tuple[str, bytes]:
    """The file that was given with an item's outcome: name and bytes. Raises NotFound, Tampered, Damaged."""
    told = file.settled.get(item)
    if told is None or told.record.evidence is None or not isinstance(told.note, Settled):
        raise NotFound(kind="evidence", name=item)
    raw = _open(session, file.record, told.record.evidence, told.record.epoch, told.record.id, "evidence")
    return told.note.file_name, raw


def _open(
    session: Session, case: CaseRecord, sealed: Sealed, epoch: int, name: str, part: str = "", *, by: str = ""
) -> bytes:
    purpose = case_context(session.vault_id, case.id, name, part)
    try:
        key = unwrap(_case_key(session, case, epoch), sealed.wrapped)
        if same(commit_to(key), sealed.commitment):
            return session.ring.read_blob(key, sealed, purpose)
    except OpenFailed:
        pass
    raise Tampered(what="case", id=case.id, by=by)


def _case_key(session: Session, case: CaseRecord, epoch: int) -> bytes:
    try:
        return session.ring.case_key(case, epoch)
    except Tampered as trouble:  # of the first key it is known who gave it
        by = _name(session, case.by) if case.epoch == 1 else ""
        raise Tampered(**{**trouble.facts, "id": case.id, "by": by}) from None


def _name(session: Session, member: str) -> str:
    known = session.state.members.get(member)
    return known.name if known is not None else ""


def _decoded(case: CaseRecord, decode: Callable[[bytes], _T], raw: bytes, by: str) -> _T:
    try:
        return decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Tampered(what="case", id=case.id, by=by) from None
