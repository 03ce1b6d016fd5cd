"""Letters that everybody signs: the responsibility letter and the red lines; a new version asks for a new signature."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from vault.errors import BadInput, NotFound
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.register_records import RegisterRecord
from vault.ledger.rules.registers import LETTERS
from vault.registers.people import asked, find_subject, hold_keeper, name_of
from vault.registers.rows import check_day, check_note, find_row, readable_rows
from vault.registers.sealed import (
    Draft,
    LetterText,
    check_evidence,
    open_content,
    open_proof,
    readable_content,
    write_row,
)
from vault.registers.views import IssuedRow, LetterRow
from vault.session import Session
from vault.times import iso

LONGEST_TEXT: Final = 4096


def letters_issued(session: Session) -> list[IssuedRow]:
    """The texts as they are to be signed now: everybody reads them; who has not signed is told to whom it concerns."""
    missing, state = unsigned(session), session.state
    return [
        IssuedRow(
            one.letter,
            one.version,
            one.text,
            state.members[one.by].name if one.by in state.members else "",
            iso(one.at),
            [name_of(state, person) for person in missing[one.letter]],
        )
        for one in sorted(state.letters.values(), key=lambda one: LETTERS.index(one.letter))
    ]


def issue_letter(session: Session, letter: str, text: str) -> int:
    """The next version of a letter's text; returns its number. Raises BadInput, NotPermitted."""
    text = text.strip()
    _check_letter(letter)
    if not 0 < len(text) <= LONGEST_TEXT:
        raise BadInput(reason="too_long" if text else "empty", field="text")

    def build(intention: Intention) -> int:
        known = intention.overlay.letters.get(letter)
        if known is not None and known.text == text:
            raise BadInput(reason="same_text", field="text")
        version = known.version + 1 if known is not None else 1
        intention.add(c.LetterIssued(letter, version, text))
        return version

    return session.commit(build)


def list_letters(session: Session) -> list[LetterRow]:
    """The signatures that this member may see, one's own among them, the newest first."""
    rows = [_row(session, record) for record in readable_rows(session, "letter")]
    return sorted(rows, key=lambda row: (row.signed_on, row.at, row.person), reverse=True)


def show_letter(session: Session, wanted: str) -> LetterRow:
    """Raises NotFound, Ambiguous."""
    return _row(session, find_row(session, "letter", wanted))


def record_letter(
    session: Session, person: str, letter: str, *, signed_on: str, evidence: bytes, note: str = ""
) -> str:
    """Somebody signed the version that holds now; the evidence is the signed sheet. Returns the row's id.

    Raises NotFound, Ambiguous, BadInput (``not_issued`` before the team has a text), NotPermitted.
    """
    hold_keeper(session)
    subject, row = find_subject(session.state, person).id, new_id()
    _check_letter(letter)
    check_day(session, signed_on, "signed_on")
    check_note(note)
    check_evidence(evidence)

    def build(intention: Intention) -> None:
        issued = intention.overlay.letters.get(letter)
        if issued is None:
            raise BadInput(reason="not_issued", field="letter")
        draft = Draft(
            row=row, register="letter", name=letter, version=issued.version, on=signed_on, state="signed",
            persons=[subject], papers={"signed": ""},
        )  # fmt: skip
        write_row(session, intention, draft, LetterText(note.strip()), {"signed": evidence})

    session.commit(build)
    return row


def edit_letter(
    session: Session,
    wanted: str,
    *,
    signed_on: str | None = None,
    note: str | None = None,
    evidence: bytes | None = None,
    void: bool = False,
) -> str:
    """Mend what was recorded, or strike it out for good (``void``). None leaves as it is.

    Raises NotFound, Ambiguous, BadInput, NotPermitted.
    """
    hold_keeper(session)
    record = find_row(session, "letter", wanted)
    check_note(note or "")
    check_evidence(evidence)
    if signed_on is not None:
        check_day(session, signed_on, "signed_on")
    old = open_content(session, record, LetterText) or LetterText()
    text = LetterText(note.strip() if note is not None else old.note)

    def build(intention: Intention) -> None:
        draft = Draft(
            row=record.id, register="letter", name=record.name, version=record.version,
            on=signed_on or record.on, state="void" if void else "signed", persons=record.persons,
            papers={"signed": ""},
        )  # fmt: skip
        write_row(session, intention, draft, text, {"signed": evidence} if evidence is not None else {})

    session.commit(build)
    return record.id


def evidence_of_letter(session: Session, wanted: str) -> bytes:
    """Raises NotFound, Ambiguous, NotPermitted, Tampered, Damaged."""
    return open_proof(session, find_row(session, "letter", wanted), "signed")


def unsigned(session: Session) -> Mapping[str, list[str]]:
    """Who has not signed the version that holds now, by letter; nothing is missing that was never issued."""
    state, people = session.state, asked(session, "letter")
    signed = {
        (row.name, row.version, person)
        for row in state.registers.values()
        if row.register == "letter" and row.state == "signed"
        for person in row.persons
    }
    return {
        one.letter: [person for person in people if (one.letter, one.version, person) not in signed]
        for one in state.letters.values()
    }


def _row(session: Session, record: RegisterRecord) -> LetterRow:
    state, person = session.state, record.persons[0]
    text = readable_content(session, record, LetterText)
    issued, by = state.letters.get(record.name), state.members.get(record.by)
    outdated = issued is not None and issued.version > record.version
    return LetterRow(
        record.id,
        record.name,
        record.version,
        person,
        name_of(state, person),
        record.on,
        "outdated" if outdated and record.state == "signed" else record.state,
        text is not None,
        text.note if text is not None else "",
        by.name if by is not None else "",
        iso(record.at),
    )


def _check_letter(letter: str) -> None:
    if letter not in LETTERS:
        raise NotFound(kind="letter", name=letter[:64])
