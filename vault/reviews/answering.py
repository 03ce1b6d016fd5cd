"""An access review from its start to its end; what it finds different is written back in the same entry."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from vault.access import who_may
from vault.accounts.editing import apply_draft
from vault.accounts.listing import RowMaker, account_record
from vault.errors import BadInput, Integrity, NotFound, NotPermitted
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.records import AccountRecord, AnswerRecord, ReviewRecord
from vault.ledger.rules.rotation import ANSWERS
from vault.reviews.confirmed import PROTECTIONS
from vault.reviews.points import NEEDS_EVIDENCE, TOPICS, as_draft, points_of, registered
from vault.reviews.sealed import MOST_EVIDENCE, kept_value, open_evidence, open_value, seal_part
from vault.reviews.views import DueReviewRow, PointRow, ReviewRow
from vault.session import Session
from vault.times import iso

LONGEST_VALUE: Final = 2000
_URGENCY: Final = {"overdue": 0, "due": 1, "due_soon": 2, "ok": 3}


def list_reviews(session: Session) -> list[DueReviewRow]:
    """Every account that is reviewed, the most urgent first."""
    maker, running = RowMaker(session), _running(session.state.reviews.values())
    rows = []
    for account in session.state.accounts.values():
        if account.state == "retired" or not maker.visible(account):
            continue
        row, review = maker.row(account), running.get(account.id)
        if row.review_state == "not_applicable" and review is None:
            continue
        rows.append(
            DueReviewRow(
                row.id,
                row.name,
                row.platform,
                row.platform_name,
                row.brand,
                row.responsible,
                row.review_due_at,
                row.review_state,
                len(_open_points(review)) if review is not None else None,
            )
        )
    return sorted(rows, key=lambda row: (_URGENCY.get(row.review_state, 9), row.review_due_at or "", row.name))


def show_review(session: Session, wanted: str) -> ReviewRow:
    """The running review of an account, else the last, else none. Raises NotFound, Ambiguous, Tampered, Damaged."""
    account = account_record(session, wanted)
    row = RowMaker(session).row(account)
    of_it = [one for one in session.state.reviews.values() if one.account == account.id]
    review = max(of_it, key=lambda one: (not one.finished_at, one.at), default=None)
    by = session.state.members.get(review.by) if review is not None else None
    return ReviewRow(
        review.id if review is not None else None,
        account.id,
        row.name,
        row.platform,
        "none" if review is None else "finished" if review.finished_at else "running",
        by.name if by is not None else None,
        iso(review.at) if review is not None else None,
        iso(review.finished_at) if review is not None and review.finished_at else None,
        row.review_due_at,
        row.review_state,
        [_point(session, account, review, point) for point in review.points] if review is not None else [],
    )


def start_review(session: Session, wanted: str) -> ReviewRow:
    """Raises NotFound, Ambiguous, BadInput (``review_running``), NotPermitted."""
    account = account_record(session, wanted)
    session.commit(lambda intention: intention.add(c.ReviewStarted(new_id(), account.id, points_of(account))))
    return show_review(session, account.id)


def answer_point(
    session: Session, wanted: str, point: str, *, answer: str, value: str = "", evidence: bytes | None = None
) -> ReviewRow:
    """Say how one point stands; ``value`` is what it changed to, and becomes what is registered.

    Raises NotFound (also where no review is running), Ambiguous, BadInput, NotPermitted.
    """
    account, value = account_record(session, wanted), value.strip()
    review = _of(session, account)
    _check(review, point, answer, value, evidence)
    draft = as_draft(point, value) if value else None
    if draft is not None and not session.may("edit_accounts", account=account.id):
        raise NotPermitted(missing="edit_accounts", ask=who_may(session, "edit_accounts", account))

    def build(intention: Intention) -> None:
        record = account_record(session, account.id)
        parts = (("value", kept_value(point, value).encode()), ("evidence", evidence or b""))
        sealed = [seal_part(intention, record, review.id, point, part, raw) if raw else None for part, raw in parts]
        intention.add(c.ReviewAnswered(review.id, point, answer, *sealed))
        if draft is not None:
            apply_draft(session, intention, record, draft)

    session.commit(build)
    return show_review(session, account.id)


def finish_review(session: Session, wanted: str) -> ReviewRow:
    """End it: what stayed unknown leaves the account due. Raises NotFound, Ambiguous, BadInput, NotPermitted."""
    account = account_record(session, wanted)

    def build(intention: Intention) -> None:
        review = _of(session, account)
        if missing := [row.id for row in show_review(session, account.id).points if not row.counts]:
            raise BadInput(reason="points_open", field="point", count=len(missing), points=missing)
        intention.add(c.ReviewFinished(review.id))

    session.commit(build)
    return show_review(session, account.id)


def evidence_of(session: Session, wanted: str, point: str) -> bytes:
    """What was handed in for one point of the running or last review. Raises NotFound, Ambiguous, Tampered, Damaged."""
    account, shown = account_record(session, wanted), show_review(session, wanted)
    if shown.id is None:
        raise NotFound(kind="review", name=shown.name)
    return open_evidence(session, account, session.state.reviews[shown.id], point)


def _running(reviews: Iterable[ReviewRecord]) -> dict[str, ReviewRecord]:
    return {one.account: one for one in reviews if not one.finished_at}


def _of(session: Session, account: AccountRecord) -> ReviewRecord:
    review = _running(session.state.reviews.values()).get(account.id)
    if review is None:
        raise NotFound(kind="review", name=session.profiles[account.id].name)
    return review


def _check(review: ReviewRecord, point: str, answer: str, value: str, evidence: bytes | None) -> None:
    if point not in review.points:
        raise NotFound(kind="point", name=point[:64])
    if answer not in ANSWERS:
        raise BadInput(reason="unknown_value", field="answer")
    if point == PROTECTIONS and answer == "changed":  # they are on, or somebody has still to see to it
        raise BadInput(reason="on_or_unknown", field="answer")
    if (answer == "changed") != bool(value):
        raise BadInput(reason="empty" if answer == "changed" else "value_unasked", field="value")
    if len(value) > LONGEST_VALUE:
        raise BadInput(reason="too_long", field="value")
    if evidence is not None and not 0 < len(evidence) <= MOST_EVIDENCE:
        raise BadInput(reason="evidence_too_large" if evidence else "empty", field="evidence", max=MOST_EVIDENCE)


def _counts(point: str, answer: AnswerRecord | None) -> bool:
    """Nobody needs evidence of what they do not know; it only keeps the point open."""
    if answer is None:
        return False
    return answer.answer == "unknown" or point not in NEEDS_EVIDENCE or answer.evidence is not None


def _open_points(review: ReviewRecord) -> list[str]:
    return [point for point in review.points if not _counts(point, review.answers.get(point))]


def _point(session: Session, account: AccountRecord, review: ReviewRecord, point: str) -> PointRow:
    answer = review.answers.get(point)
    by = session.state.members.get(answer.by) if answer is not None else None
    value, readable = "", True
    try:
        value = open_value(session, account, review, point) if answer is not None else ""
    except Integrity:  # told by name in the row: one bad answer must not stop the review that would replace it
        readable = False
    return PointRow(
        point,
        registered(session, account, point),
        answer.answer if answer is not None else None,
        value,
        by.name if by is not None else None,
        iso(answer.at) if answer is not None else None,
        point in NEEDS_EVIDENCE,
        answer is not None and answer.evidence is not None,
        readable and _counts(point, answer),
        readable,
        TOPICS.get(point, ""),
    )
