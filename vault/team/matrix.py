"""Many grants at once: read as a matrix of members and scopes, changed by one entry."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from vault.errors import BadInput
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.rights import LEVELS
from vault.ledger.rules.base import grant_key
from vault.session import Session
from vault.times import is_day


class GrantWish(msgspec.Struct, frozen=True, gc=False):
    """``scope``: a brand's id or an account's; ``level`` None withdraws; ``until`` the last day, or empty."""

    member: str
    scope: str
    level: str | None
    until: str = ""


def change_grants(session: Session, wishes: Sequence[GrantWish]) -> int:
    """Give, change and withdraw in one entry; answers how many grants are others now.

    Grants come before withdrawals, so that a brand may go from one holder to another at once.
    Raises BadInput, NotPermitted; nothing is changed where one of them may not be.
    """
    today = session.now().date().isoformat()
    for wish in wishes:
        if wish.level is not None and wish.level not in LEVELS:
            raise BadInput(reason="unknown_level", field="level")
        if wish.until and (not is_day(wish.until) or wish.until < today):
            raise BadInput(reason="not_a_date" if not is_day(wish.until) else "in_the_past", field="until")
    ordered = sorted(wishes, key=lambda wish: wish.level is None)

    def build(intention: Intention) -> int:
        before = len(intention.changes)
        for wish in ordered:
            known = intention.overlay.grants.get(grant_key(wish.member, wish.scope))
            if wish.level is None:
                if known is not None:
                    intention.add(c.GrantWithdrawn(wish.member, wish.scope))
            elif known is None or (known.level, known.until) != (wish.level, wish.until):
                intention.add(c.GrantGiven(wish.member, wish.scope, wish.level, wish.until))
        return len(intention.changes) - before

    return session.commit(build)
