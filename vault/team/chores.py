"""What a client does by itself once it is unlocked and sees that it is due: nobody has to remember it.

Ends of grants and of invitations, the next pair of a brand whose pair lapsed, brands that were promised to a
lead, and rows of registers that somebody came to read. Each is an entry like any other, under the rights of whoever
happens to be here first.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import partial

from vault.errors import BadInput, NotPermitted, StoreTrouble
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.rules.base import grant_key, level_of, may
from vault.ledger.rules.circles import holders_of_directory
from vault.ledger.rules.grants import is_over
from vault.registers.sharing import share_rows
from vault.session import Session
from vault.sharing import may_renew, renew_pair, settle_cases


def do_chores(session: Session) -> None:
    """Never raises: what cannot be done now is done by the next one who can."""
    if not session.member.active or session.is_read_only:
        return
    rows = partial(share_rows, session)
    for build in (_end_grants, _close_invitations, _renew_pairs, _keep_promises, settle_cases, rows):
        with suppress(BadInput, NotPermitted, StoreTrouble):
            session.commit(build)
    if session.state.cases:
        from vault.offboarding.due import do_what_is_due

        do_what_is_due(session)


def _end_grants(intention: Intention) -> None:
    """Grants whose last day is over, where this client can renew the directory key that goes with them."""
    clock = intention.author.clock
    for grant in list(intention.overlay.grants.values()):
        account = intention.overlay.accounts.get(grant.scope)
        brand = intention.overlay.brands.get(account.brand if account is not None else grant.scope)
        if brand is not None and is_over(grant.until, clock) and intention.ring.member in holders_of_directory(brand):
            with suppress(BadInput, NotPermitted):  # a brand keeps its last holder, and the others still end today
                intention.add(c.GrantWithdrawn(grant.member, grant.scope))


def _close_invitations(intention: Intention) -> None:
    """Whoever has the text of an expired invitation counts as somebody who left."""
    for invitation in list(intention.overlay.invitations.values()):
        if invitation.state == "open" and intention.author.clock > invitation.expires:
            with suppress(NotPermitted):
                intention.add(c.InvitationClosed(invitation.id))


def _renew_pairs(intention: Intention) -> None:
    for brand in list(intention.overlay.brands.values()):
        if brand.lapsed and may_renew(intention, brand):
            renew_pair(intention, brand.id)


def _keep_promises(intention: Intention) -> None:
    for member in list(intention.overlay.members.values()):
        if member.active:
            for change in promised(intention, member.id):
                intention.add(change)


def promised(intention: Intention, member_id: str) -> Iterator[c.GrantGiven]:
    """Brands that a lead's invitation named and that this member can hand over now."""
    overlay, me = intention.overlay, intention.ring.member
    member = overlay.members.get(member_id)
    if member is None or not member.active or member.role != "lead":
        return
    for brand in member.brands:
        grant = overlay.grants.get(grant_key(member_id, brand))
        untouched = grant is not None and grant.level == "none" and grant.at >= member.joined_at
        able = level_of(overlay, me, brand) == "manage" and may(overlay, me, "give_grants", brand)
        if untouched and grant is not None and grant.by == member.invited_by and able:
            yield c.GrantGiven(member_id, brand, "manage", "")
