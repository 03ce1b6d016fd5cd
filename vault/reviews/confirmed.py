"""What access reviews confirmed of the protections that a platform itself offers."""

from __future__ import annotations

from typing import Final

from vault.ledger.records import AccountRecord, ReviewRecord
from vault.ledger.state import State
from vault.policy import number

#: The point that asks whether login protection and login notices are switched on.
PROTECTIONS: Final = "protections"
_DAY_MS: Final = 24 * 3600 * 1000


class Protections:
    """Answers for one state at one moment, looking the last reviews up once."""

    def __init__(self, state: State, now_ms: int) -> None:
        self._asked_before = now_ms - number(state, "review.days") * _DAY_MS
        self._last: dict[str, ReviewRecord] = {}
        for review in state.reviews.values():
            known = self._last.get(review.account)
            if review.finished_at and (known is None or known.finished_at <= review.finished_at):
                self._last[review.account] = review

    def of(self, account: AccountRecord) -> bool | None:
        """Whether the last finished review confirmed them; None where none was due yet, or reviews do not apply.

        A new account is not asked at once: its first review is where the question stands.
        """
        if account.root_of_trust == "password":
            return None
        last = self._last.get(account.id)
        if last is None:
            return False if account.added_at <= self._asked_before else None
        answer = last.answers.get(PROTECTIONS)
        return answer is not None and answer.answer == "registered"
