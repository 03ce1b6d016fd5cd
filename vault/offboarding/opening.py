"""Opening a case: it plans and warns, and takes nothing before its day. A dismissal takes at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from vault.access import may_somewhere
from vault.crypto.keys import derive_kem_public, hpke_seal, make_kem_private
from vault.crypto.sealing import commit_to, make_key
from vault.errors import BadInput, Exists, NotFound, NotPermitted
from vault.ids import new_id
from vault.intention import Intention
from vault.keyring import last_day_info
from vault.ledger import changes as c
from vault.ledger.records import MemberRecord, PersonRecord
from vault.ledger.rules.base import RECOVERY, members_with
from vault.ledger.rules.members import may_send_away
from vault.ledger.rules.offboarding import office
from vault.ledger.state import Overlay
from vault.offboarding.items import held_now
from vault.offboarding.plans import KINDS, OF_THINGS, THROUGH_TOOL, Held, Note, Plan, case_context
from vault.offboarding.reading import CaseFile, find_case, open_files
from vault.offboarding.revoking import add_revocation
from vault.persons import find_person
from vault.session import Session
from vault.sharing import settle_cases
from vault.team.members import find_member
from vault.times import is_day

#: Rows of ``Held`` in one note: well within a mebibyte.
_CHUNK: Final = 8000


def open_case(session: Session, wanted: str, *, last_day: str, kind: str = "leaving", heir: str = "") -> str:
    """Its id. ``wanted`` is a person or a member; the concerned member cannot read the case, nor see that there is one.

    Raises NotFound, Ambiguous, BadInput (kind, date, heir), Exists (a case of theirs is open), NotPermitted (their
    rights are not this member's to take, or it would be a case about oneself).
    """
    if kind not in KINDS:
        raise BadInput(reason="unknown_kind", field="kind")
    if not is_day(last_day):
        raise BadInput(reason="not_a_date", field="last_day")
    person, member = who_leaves(session, wanted)
    hold_entitled(session, member)
    taker = _heir(session, heir, member)
    name = person.name if person is not None else member.name if member is not None else ""
    plan = Plan(
        person.id if person is not None else "",
        member.id if member is not None else "",
        name,
        kind,
        last_day,
        taker,
    )
    return open_planned(session, plan, at_once=kind == "dismissal")


def open_planned(session: Session, plan: Plan, *, at_once: bool, accounts: Sequence[str] = ()) -> str:
    """Its id. ``accounts`` an agency or a tool works on, besides those that name its people.

    Raises Exists (a case of the same is open), NotPermitted.
    """
    hold_none_open(session, plan)

    def build(intention: Intention) -> str:
        case = new_id()
        _add_case(intention, case, plan)
        for note in _held(session, plan):
            add_note(intention, case, note)
        if accounts:
            add_note(intention, case, Held([], [], [(account, THROUGH_TOOL) for account in accounts], []))
        if at_once:
            add_revocation(intention, case, plan)
        return case

    return session.commit(build)


def hold_none_open(session: Session, plan: Plan) -> None:
    """Raises Exists: one case at a time about the same person or thing."""
    for file in open_files(session):
        if _runs(file) and _same(file.plan, plan):
            raise Exists(kind="case", name=plan.name)


def _runs(file: CaseFile) -> bool:
    """Not one that says revoked and took nothing: whoever writes that about themselves would be sent away by nobody."""
    taken = file.record.state == "revoked" and file.record.member == file.plan.member
    return file.record.state == "planned" or taken


def who_leaves(session: Session, wanted: str) -> tuple[PersonRecord | None, MemberRecord | None]:
    """The person and the member that a name stands for; either may be missing. Raises NotFound, Ambiguous."""
    state = session.state
    try:
        person = find_person(state, wanted)
    except NotFound:
        member = find_member(state, wanted)
        bound = next((one for one in state.persons.values() if one.member == member.id), None)
        return bound, member
    return person, state.members.get(person.member)


def hold_entitled(session: Session, member: MemberRecord | None) -> None:
    """Raises NotPermitted. Nobody opens a case about themselves: whoever leaves must not run their own list."""
    me = session.ring.member
    ask = members_with(session.state, "offboard", me)
    if member is not None and member.id == me:
        raise NotPermitted(missing="second_member", ask=ask)
    here = member is not None and (member.active or member.pending)
    entitled = (
        may_send_away(Overlay(session.state), me, member.id)
        if here and member is not None
        else may_somewhere(session, "offboard")
    )
    if not entitled:
        raise NotPermitted(missing="offboard", ask=ask)


def _heir(session: Session, wanted: str, leaver: MemberRecord | None) -> str:
    if not wanted:
        return ""
    member = find_member(session.state, wanted)
    if not member.active or (leaver is not None and member.id == leaver.id):
        raise BadInput(reason="no_such_heir", field="to")
    return member.id


def _same(one: Plan, other: Plan) -> bool:
    person = bool(one.person) and one.person == other.person
    member = bool(one.member) and one.member == other.member
    thing = one.kind in OF_THINGS and (one.kind, one.name, one.controls) == (other.kind, other.name, other.controls)
    return person or member or thing


def _add_case(intention: Intention, case: str, plan: Plan) -> None:
    key = make_key()
    intention.opened.case[f"{case}:1"] = key
    circle = (office(intention.overlay) - {plan.member}) | {RECOVERY}
    bundles = intention.case_bundles(case, 1, key, circle)
    content = _sealed_plan(intention, case, 1, plan)
    intention.add(c.CaseOpened(case, bundles, commit_to(key), content, _notice(intention, case, plan)))


def _sealed_plan(intention: Intention, case: str, epoch: int, plan: Plan) -> c.Sealed:
    purpose = case_context(intention.vault, case, "plan")
    return intention.seal_for_case(case, epoch, msgspec.msgpack.encode(plan), purpose)


def _notice(intention: Intention, case: str, plan: Plan) -> bytes:
    """The last day, for the leaver's own client alone. Whoever stays or has no keys gets one that nobody can open, so
    that the record does not tell the two apart."""
    leaves = bool(plan.member) and plan.ends
    to = intention.keys_of(plan.member).kem if leaves else derive_kem_public(make_kem_private())
    return hpke_seal(to, plan.last_day.encode("ascii"), last_day_info(intention.vault, case))


def _held(session: Session, plan: Plan) -> Iterator[Held]:
    """In notes of a bounded size; none where they held nothing."""
    held = held_now(session, plan)
    rows = max(len(held.responsible), len(held.scopes), len(held.named), len(held.controls))
    for start in range(0, rows, _CHUNK):
        part = slice(start, start + _CHUNK)
        yield Held(held.responsible[part], held.scopes[part], held.named[part], held.controls[part])


def add_note(intention: Intention, case: str, note: Note, evidence: bytes | None = None) -> None:
    """One more note on a case, under a key that exactly its readers hold."""
    settle_cases(intention)
    record = intention.overlay.cases.get(case)
    assert record is not None
    name = new_id()
    raw = msgspec.msgpack.encode(note)
    sealed = intention.seal_for_case(case, record.epoch, raw, case_context(intention.vault, case, name, "content"))
    proof = None
    if evidence is not None:
        proof = intention.seal_for_case(
            case, record.epoch, evidence, case_context(intention.vault, case, name, "evidence")
        )
    intention.add(c.CaseNoted(case, name, sealed, proof))


def replan(session: Session, wanted: str, *, last_day: str | None = None, heir: str | None = None) -> CaseFile:
    """Another last day while it is planned, another heir at any time. Raises NotFound, Ambiguous, BadInput."""
    if last_day is not None and not is_day(last_day):
        raise BadInput(reason="not_a_date", field="last_day")

    def build(intention: Intention) -> str:
        file = find_case(session, wanted)
        if last_day is not None and file.record.state != "planned":
            raise BadInput(reason="case_not_planned", field="last_day")
        leaver = session.state.members.get(file.plan.member)
        plan = msgspec.structs.replace(
            file.plan,
            last_day=file.plan.last_day if last_day is None else last_day,
            heir=file.plan.heir if heir is None else _heir(session, heir, leaver),
        )
        settle_cases(intention)
        record = intention.overlay.cases.get(file.record.id)
        assert record is not None
        sealed = _sealed_plan(intention, record.id, record.epoch, plan)
        intention.add(c.CaseReplanned(record.id, sealed, _notice(intention, record.id, plan)))
        return record.id

    return find_case(session, session.commit(build))
