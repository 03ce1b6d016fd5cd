"""Rules about offboarding cases: who reads one, and when the rights of whom it concerns fall."""

from __future__ import annotations

import re
from typing import Final

import msgspec.structs

from vault.ledger import changes as c
from vault.ledger.records import CaseNoteRecord, CaseRecord
from vault.ledger.rights import ALL
from vault.ledger.rules.base import RECOVERY, Author, View, exactly, hold, may, may_somewhere, need, reach, rule
from vault.ledger.rules.grants import next_responsible, withdraw
from vault.ledger.rules.members import may_send_away, need_over, send_away
from vault.ledger.state import Overlay

_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
OPEN_STATES: Final = ("planned", "revoked")


def office(view: View) -> set[str]:
    """Who oversees people: members who may offboard anybody, and those who read the whole record."""
    return {member.id for member in view.members.values() if member.active and oversees(view, member.role)}


def oversees(view: View, role: str) -> bool:
    return reach(view, role, "offboard") is not None or reach(view, role, "audit") == ALL


def case_circle(view: View, case: CaseRecord) -> set[str]:
    """Who must hold the key of a case: the office without the person concerned, and the recovery key.

    Once their rights fell it is known who that is, and no post of later lets them read it.
    """
    return (office(view) - {case.away, case.member}) | {RECOVERY}


def holders_of_case(case: CaseRecord) -> set[str]:
    return {bundle.to for bundle in case.bundles}


def may_end(overlay: Overlay, case: CaseRecord, member_id: str) -> bool:
    """Whether whoever planned a case may take the rights of a member themselves. The plan is sealed, so the record
    cannot hold it against them: a client that acts by a plan of itself must, or it lends its own rights to anybody."""
    member = overlay.members.get(member_id)
    here = member is not None and (member.active or member.pending)
    return not here or may_send_away(overlay, case.planned_by or case.by, member_id)


@rule(c.CaseOpened)
def _case_opened(overlay: Overlay, author: Author, change: c.CaseOpened) -> None:
    _need_runner(overlay, author)
    hold(change.case not in overlay.cases, "bad_case")
    entitled, to = office(overlay) | {RECOVERY}, {bundle.to for bundle in change.bundles}
    # At most one is left out, the person concerned; whoever opens a case about themselves would read along.
    missing = entitled - to
    hold(len(missing) <= 1 and RECOVERY in to and author.member in to, "wrong_recipients")
    exactly(change.bundles, entitled - missing)
    away = next(iter(missing), "")
    record = CaseRecord(
        change.case,
        author.member,
        author.clock,
        "planned",
        1,
        change.bundles,
        [],
        away,
        change.commitment,
        change.notice,
        change.content,
        1,
        planned_by=author.member,
    )
    overlay.cases.put(change.case, record)


@rule(c.CaseKeyRenewed)
def _case_key_renewed(overlay: Overlay, author: Author, change: c.CaseKeyRenewed) -> None:
    case = overlay.cases.get(change.case)
    hold(case is not None and change.epoch == case.epoch + 1, "epoch_out_of_order")
    assert case is not None
    holders = holders_of_case(case)
    hold(author.member in holders, "not_a_reader")
    # Only where somebody came, left or got other keys: who renews at will could put a lost key before the notes.
    hold(holders != case_circle(overlay, case) or bool(holders & set(overlay.former.fresh)), "not_due")
    exactly(change.bundles, case_circle(overlay, case))
    renewed = msgspec.structs.replace(
        case,
        epoch=change.epoch,
        bundles=change.bundles,
        commitment=change.commitment,
        previous=[*case.previous, change.previous],
    )
    overlay.cases.put(case.id, renewed)


@rule(c.CaseReplanned)
def _case_replanned(overlay: Overlay, author: Author, change: c.CaseReplanned) -> None:
    case = _open_case(overlay, author, change.case)
    planned = msgspec.structs.replace(
        case, content=change.content, content_epoch=case.epoch, notice=change.notice, planned_by=author.member
    )
    overlay.cases.put(case.id, planned)


@rule(c.CaseNoted)
def _case_noted(overlay: Overlay, author: Author, change: c.CaseNoted) -> None:
    case = _open_case(overlay, author, change.case)
    hold(change.note not in overlay.case_notes, "bad_note")
    note = CaseNoteRecord(
        change.note, case.id, author.member, author.clock, change.content, change.evidence, case.epoch
    )
    overlay.case_notes.put(change.note, note)


@rule(c.CaseRevoked)
def _case_revoked(overlay: Overlay, author: Author, change: c.CaseRevoked) -> None:
    case = _open_case(overlay, author, change.case)
    hold(case.state == "planned", "case_not_planned")
    hold(change.left_on == "" or _DATE.fullmatch(change.left_on) is not None, "bad_date")
    person = overlay.persons.get(change.person)
    hold(change.person == "" or person is not None, "no_such_person")
    hold(person is None or person.member in ("", change.member), "other_member")
    if change.member:
        _take(overlay, author, change)
    if person is not None and change.ends and change.left_on:
        overlay.persons.put(person.id, msgspec.structs.replace(person, left_on=change.left_on))
    revoked = msgspec.structs.replace(
        case,
        state="revoked",
        person=change.person,
        member=change.member,
        revoked_by=author.member,
        revoked_at=author.clock,
    )
    overlay.cases.put(case.id, revoked)


def _take(overlay: Overlay, author: Author, change: c.CaseRevoked) -> None:
    """Everything where they leave; where they stay, what they hold, and what they asked for or answer for."""
    member, heir = overlay.members.get(change.member), overlay.members.get(change.heir)
    hold(member is not None, "no_such_member")
    hold(change.heir == "" or (heir is not None and heir.active and heir.id != change.member), "no_such_heir")
    need_over(overlay, author, change.member)
    if change.heir:
        _pass_on(overlay, change.member, change.heir)
    if change.ends:
        if member is not None and (member.active or member.pending):
            send_away(overlay, author, member)
        return
    hold(change.member != author.member, "own_case")
    for grant in [grant for grant in overlay.grants.values() if grant.member == change.member]:
        if grant.scope in overlay.accounts or grant.scope in overlay.brands:
            withdraw(overlay, change.member, grant.scope)
    for account in [one for one in overlay.accounts.values() if one.responsible == change.member]:
        heir_id = next_responsible(overlay, account.brand)
        overlay.accounts.put(account.id, msgspec.structs.replace(account, responsible=heir_id))
    for request in list(overlay.requests.values()):
        if request.by == change.member and request.state == "open":
            overlay.requests.put(request.id, msgspec.structs.replace(request, state="denied"))


def _pass_on(overlay: Overlay, member: str, heir: str) -> None:
    for account in [one for one in overlay.accounts.values() if one.responsible == member]:
        overlay.accounts.put(account.id, msgspec.structs.replace(account, responsible=heir))


@rule(c.CaseClosed)
def _case_closed(overlay: Overlay, author: Author, change: c.CaseClosed) -> None:
    case = _open_case(overlay, author, change.case)
    hold(case.state == "revoked", "case_not_revoked")
    _end(overlay, author, case, "closed")


@rule(c.CaseReopened)
def _case_reopened(overlay: Overlay, author: Author, change: c.CaseReopened) -> None:
    _need_runner(overlay, author)
    case = overlay.cases.get(change.case)
    hold(case is not None and case.state == "closed", "case_not_closed")
    assert case is not None
    hold(author.member in holders_of_case(case), "not_a_reader")
    overlay.cases.put(case.id, msgspec.structs.replace(case, state="revoked", ended_by="", ended_at=0))


@rule(c.CaseCancelled)
def _case_cancelled(overlay: Overlay, author: Author, change: c.CaseCancelled) -> None:
    """Only while nothing has been taken: what fell does not come back by a word."""
    case = _open_case(overlay, author, change.case)
    hold(case.state == "planned", "case_not_planned")
    _end(overlay, author, case, "cancelled")


def _end(overlay: Overlay, author: Author, case: CaseRecord, state: str) -> None:
    ended = msgspec.structs.replace(case, state=state, ended_by=author.member, ended_at=author.clock)
    overlay.cases.put(case.id, ended)


def _need_runner(overlay: Overlay, author: Author) -> None:
    if not may(overlay, author.member, "offboard") and not may_somewhere(overlay, author.member, "offboard"):
        need(overlay, author, "offboard")


def _open_case(overlay: Overlay, author: Author, case_id: str) -> CaseRecord:
    """A case that runs, in the hands of somebody who may run it, under a key that exactly its readers hold: nothing
    new is ever sealed to somebody who lost the office."""
    _need_runner(overlay, author)
    case = overlay.cases.get(case_id)
    hold(case is not None and case.state in OPEN_STATES, "no_such_case")
    assert case is not None
    hold(author.member in holders_of_case(case), "not_a_reader")
    hold(holders_of_case(case) == case_circle(overlay, case), "case_key_due")
    return case
