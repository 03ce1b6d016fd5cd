"""Training: a test every quarter, what it takes to pass, and by when who failed tries again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from vault.errors import BadInput
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger.register_records import RegisterRecord
from vault.policy import number
from vault.registers.people import asked, find_subject, hold_keeper, name_of, since
from vault.registers.quarters import Attempt, Terms, is_quarter, quarter_of, standing
from vault.registers.rows import check_day, check_note, find_row, readable_rows
from vault.registers.sealed import (
    Draft,
    TrainingText,
    check_evidence,
    open_content,
    open_proof,
    readable_content,
    write_row,
)
from vault.registers.views import TrainingDueRow, TrainingRow
from vault.session import Session
from vault.times import iso

_URGENCY: Final = {"overdue": 0, "retake": 1, "due_soon": 2, "open": 3, "ok": 4}
FULL_SCORE: Final = 100


def list_training(session: Session) -> list[TrainingRow]:
    """The tests that this member may see, one's own among them, the newest first."""
    rows = [_row(session, record) for record in readable_rows(session, "training")]
    return sorted(rows, key=lambda row: (row.taken_on, row.at, row.person), reverse=True)


def show_training(session: Session, wanted: str) -> TrainingRow:
    """Raises NotFound, Ambiguous."""
    return _row(session, find_row(session, "training", wanted))


def this_quarter(session: Session) -> str:
    return quarter_of(session.now().date())


def record_training(
    session: Session,
    scores: Mapping[str, int],
    *,
    taken_on: str,
    quarter: str = "",
    note: str = "",
    evidence: bytes | None = None,
) -> list[str]:
    """What people scored, of 100, all in one entry; whether that is a pass is the rule's to say. Returns the ids.

    Raises NotFound, Ambiguous, BadInput, NotPermitted (also for one's own test, where somebody else may record it).
    """
    hold_keeper(session)
    check_day(session, taken_on, "taken_on")
    quarter = quarter or quarter_of(date.fromisoformat(taken_on))
    check_note(note)
    check_evidence(evidence)
    _check(scores, quarter)
    subjects = {find_subject(session.state, person).id: score for person, score in scores.items()}
    rows = {subject: new_id() for subject in subjects}
    proofs = {"result": evidence} if evidence is not None else {}

    def build(intention: Intention) -> None:
        for subject, score in subjects.items():
            draft = _draft(session, rows[subject], quarter, taken_on, subject, score)
            write_row(session, intention, draft, TrainingText(score, note.strip()), proofs)

    session.commit(build)
    return list(rows.values())


def edit_training(
    session: Session,
    wanted: str,
    *,
    score: int | None = None,
    taken_on: str | None = None,
    quarter: str | None = None,
    note: str | None = None,
    evidence: bytes | None = None,
    void: bool = False,
) -> str:
    """Mend what was recorded, or strike it out for good (``void``). None leaves as it is.

    Raises NotFound, Ambiguous, BadInput, NotPermitted.
    """
    hold_keeper(session)
    record = find_row(session, "training", wanted)
    old = open_content(session, record, TrainingText)
    if old is None and score is None:
        raise BadInput(reason="empty", field="score")
    kept = old or TrainingText()
    text = TrainingText(kept.score if score is None else score, kept.note if note is None else note.strip())
    check_note(text.note)
    check_evidence(evidence)
    _check({"": text.score}, quarter or record.name)
    if taken_on is not None:
        check_day(session, taken_on, "taken_on")
    person, proofs = record.persons[0], {"result": evidence} if evidence is not None else {}
    draft = _draft(
        session, record.id, quarter or record.name, taken_on or record.on, person, text.score, state="void" * void
    )
    session.commit(lambda intention: write_row(session, intention, draft, text, proofs))
    return record.id


def evidence_of_training(session: Session, wanted: str) -> bytes:
    """Raises NotFound, Ambiguous, NotPermitted, Tampered, Damaged."""
    return open_proof(session, find_row(session, "training", wanted), "result")


def training_due(session: Session) -> list[TrainingDueRow]:
    """Where everybody stands whom this member may see, the most urgent first; nothing where the team trains never."""
    terms = _terms(session)
    if not terms.every:
        return []
    today, state = session.now().date(), session.state
    attempts: dict[str, list[Attempt]] = {}
    for row in sorted(state.registers.values(), key=lambda row: (row.on, row.at)):
        if row.register == "training" and row.state != "void":
            attempt = Attempt(quarter=row.name, on=row.on, passed=row.state == "passed")
            attempts.setdefault(row.persons[0], []).insert(0, attempt)  # of one day's tests the last one counts
    rows = []
    for person in asked(session, "training"):
        own = attempts.get(person, [])
        began = date.fromisoformat(since(state, person, "training") or today.isoformat())
        at = standing(own, began, today, terms)
        passed = max((one.quarter for one in own if one.passed), default=None)
        rows.append(TrainingDueRow(person, name_of(state, person), at.state, at.quarter, at.due_on.isoformat(), passed))
    return sorted(rows, key=lambda row: (_URGENCY[row.state], row.due_on, row.person))


def _terms(session: Session) -> Terms:
    every = number(session.state, "training.every_quarters")
    return Terms(every=every, retake_days=number(session.state, "training.retake_days"))


def _row(session: Session, record: RegisterRecord) -> TrainingRow:
    state, person = session.state, record.persons[0]
    text = readable_content(session, record, TrainingText)
    by = state.members.get(record.by)
    return TrainingRow(
        record.id,
        record.name,
        person,
        name_of(state, person),
        record.on,
        text.score if text is not None else None,
        record.state,
        text is not None,
        any(paper.proof is not None for paper in record.papers),
        text.note if text is not None else "",
        by.name if by is not None else "",
        iso(record.at),
    )


def _draft(
    session: Session, row: str, quarter: str, taken_on: str, person: str, score: int, *, state: str = ""
) -> Draft:
    passed = score >= number(session.state, "training.pass_score")
    return Draft(
        row=row,
        register="training",
        name=quarter,
        on=taken_on,
        state=state or ("passed" if passed else "failed"),
        persons=[person],
    )


def _check(scores: Mapping[str, int], quarter: str) -> None:
    if not scores:
        raise BadInput(reason="empty", field="person")
    if not is_quarter(quarter):
        raise BadInput(reason="not_a_quarter", field="quarter")
    if any(not 0 <= score <= FULL_SCORE for score in scores.values()):
        raise BadInput(reason="out_of_range", field="score", min=0, max=FULL_SCORE)
