"""What the pages for access reviews ask of the vault: every call runs on the worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from ui.reviews.words import line_of
from ui.team.rows import Row
from vault.reviews.views import DueReviewRow, ReviewRow

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.session import Session

Failed = Callable[[Exception], None] | None


@dataclass(frozen=True, slots=True)
class ReviewList:
    """``mine``: the accounts whose review this member may carry out; ``lines`` are the rows as the table shows them."""

    rows: list[DueReviewRow]
    mine: frozenset[str]
    lines: list[Row]


@dataclass(frozen=True, slots=True)
class ReviewLook:
    """``may_answer``: this member may carry it out; ``may_edit``: and write differences into the account."""

    row: ReviewRow
    platform_name: str
    brand: str
    responsible: str
    may_answer: bool
    may_edit: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """``said``: registered, changed, unknown; ``value`` is what it changed to."""

    point: str
    said: str
    value: str = ""
    evidence: bytes | None = None


class ReviewService:
    """The use cases of access reviews, for ``owner`` while it lives."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self, owner: QObject, done: Callable[[ReviewList], None]) -> None:
        def load(session: Session) -> ReviewList:
            from vault.reviews.answering import list_reviews

            rows, today = list_reviews(session), session.now().date()
            mine = frozenset(row.id for row in rows if _may_answer(session, row.id))
            return ReviewList(rows, mine, [line_of(row, today) for row in rows])

        self._run(owner, load, done)

    def show(self, owner: QObject, account: str, done: Callable[[ReviewLook], None]) -> None:
        def load(session: Session) -> ReviewLook:
            from vault.reviews.answering import show_review

            return _look(session, show_review(session, account))

        self._run(owner, load, done)

    def start(self, owner: QObject, account: str, done: Callable[[ReviewLook], None]) -> None:
        """Begin one, or go on with the one that is running."""

        def write(session: Session) -> ReviewLook:
            from vault.reviews.answering import show_review, start_review

            running = show_review(session, account)
            return _look(session, running if running.state == "running" else start_review(session, account))

        self._run(owner, write, done)

    def answer(
        self, owner: QObject, account: str, answer: Answer, done: Callable[[ReviewLook], None], failed: Failed
    ) -> None:
        def write(session: Session) -> ReviewLook:
            from vault.reviews.answering import answer_point

            row = answer_point(
                session, account, answer.point, answer=answer.said, value=answer.value, evidence=answer.evidence
            )
            return _look(session, row)

        self._run(owner, write, done, failed)

    def finish(self, owner: QObject, account: str, done: Callable[[ReviewLook], None]) -> None:
        def write(session: Session) -> ReviewLook:
            from vault.reviews.answering import finish_review

            return _look(session, finish_review(session, account))

        self._run(owner, write, done)

    def evidence(self, owner: QObject, account: str, point: str, done: Callable[[bytes], None]) -> None:
        def load(session: Session) -> bytes:
            from vault.reviews.answering import evidence_of

            return evidence_of(session, account, point)

        self._run(owner, load, done)

    def compute(self, owner: QObject, call: Callable[[], Any], done: Callable[[Any], None], failed: Failed) -> None:
        """Work that needs no vault, off the window's thread all the same."""
        if self._desk.session is not None:
            self._desk.run(owner, call, done=done, failed=failed)

    def _run(
        self, owner: QObject, call: Callable[[Session], Any], done: Callable[[Any], None], failed: Failed = None
    ) -> None:
        session = self._desk.session
        if session is not None:
            self._desk.run(owner, lambda: call(session), done=done, failed=failed)


def _may_answer(session: Session, account: str) -> bool:
    return session.may("change_password", account=account) or session.may("edit_accounts", account=account)


def _look(session: Session, row: ReviewRow) -> ReviewLook:
    from vault.accounts import show_account

    account = show_account(session, row.account).row
    return ReviewLook(
        row,
        account.platform_name,
        account.brand,
        account.responsible,
        _may_answer(session, row.account),
        session.may("edit_accounts", account=row.account),
    )
