"""Third parties: agencies and tools with a contract, what they may touch, and what they must have shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import msgspec

from vault.controls import find_control
from vault.errors import BadInput
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger.register_records import RegisterRecord
from vault.ledger.rules.registers import PAPERS
from vault.naming import pick
from vault.persons import find_person
from vault.registers.papers import by_day, missing, papers_of
from vault.registers.people import hold_keeper, linked, name_of
from vault.registers.rows import readable_rows
from vault.registers.sealed import (
    Draft,
    VendorText,
    check_evidence,
    open_content,
    open_proof,
    readable_content,
    write_row,
)
from vault.registers.views import EndingVendor, VendorRow
from vault.session import Session
from vault.times import add_days, is_day, iso

LONGEST: Final = 2000
#: Clauses of the contract: recorded by what they say.
CLAUSES: Final = ("data_owner", "liability", "termination")
_STATES: Final = {"ok": "ok", "soon": "due_soon", "expired": "overdue"}


@dataclass(kw_only=True)
class VendorDraft:
    """What is to be written; None leaves as it is, an empty text clears. Accounts, tools and persons by id or name.

    ``papers``: until when a paper is good, by its kind; ``proofs``: evidence by kind.
    """

    name: str | None = None
    since: str | None = None
    until: str | None = None
    purpose: str | None = None
    contact: str | None = None
    data_owner: str | None = None
    liability: str | None = None
    termination: str | None = None
    note: str | None = None
    accounts: Sequence[str] | None = None
    tools: Sequence[str] | None = None
    persons: Sequence[str] | None = None
    papers: Mapping[str, str] = field(default_factory=dict)
    proofs: Mapping[str, bytes] = field(default_factory=dict, repr=False)


def list_vendors(session: Session) -> list[VendorRow]:
    """Those that this member may see; what ends first stands first, what has ended last."""
    rows = [_row(session, record) for record in readable_rows(session, "vendor")]
    return sorted(rows, key=lambda row: (row.state == "ended", row.until or "9999", row.name))


def show_vendor(session: Session, wanted: str) -> VendorRow:
    """Raises NotFound, Ambiguous."""
    return _row(session, _find(session, wanted))


def add_vendor(session: Session, draft: VendorDraft) -> str:
    """Its id. Raises BadInput, NotFound and Ambiguous (an account, tool or person), NotPermitted."""
    return _write(session, None, draft)


def edit_vendor(session: Session, wanted: str, draft: VendorDraft) -> str:
    """Raises NotFound, Ambiguous, BadInput, NotPermitted."""
    return _write(session, _find(session, wanted), draft)


def end_vendor(session: Session, wanted: str, *, ended_on: str = "", proof: bytes | None = None) -> str:
    """The contract is over; what is still to come is the proof that the data was deleted.

    Raises NotFound, Ambiguous, BadInput, NotPermitted.
    """
    record = _find(session, wanted)
    if record.state == "ended" and proof is None:
        raise BadInput(reason="already_ended", field="vendor")
    today = session.now().date().isoformat()
    last = ended_on or min(today, record.until or today)
    proofs = {"deletion": proof} if proof is not None else {}
    papers = {"deletion": today} if proof is not None else {}
    return _write(session, record, VendorDraft(until=last, papers=papers, proofs=proofs), state="ended")


def evidence_of_vendor(session: Session, wanted: str, kind: str) -> bytes:
    """Raises NotFound, Ambiguous, NotPermitted, Tampered, Damaged."""
    return open_proof(session, _find(session, wanted), kind)


def ending_vendors(session: Session, within_days: int) -> list[EndingVendor]:
    """Third parties whose contract has ended, or ends within so many days, and that still hold something here: the
    persons, tools and accounts that an offboarding takes back."""
    state, today = session.state, session.now().date()
    last = add_days(today, within_days).isoformat()
    found = []
    for record in readable_rows(session, "vendor"):
        if record.state == "ended" or (record.until and record.until <= last):
            accounts = [account for account in record.accounts if account in state.accounts]
            tools = [one for one in record.controls if one in state.controls]
            if record.persons or tools or accounts:
                ended = record.state == "ended" or record.until < today.isoformat()
                found.append(
                    EndingVendor(record.id, record.name, record.until, ended, list(record.persons), tools, accounts)
                )
    return sorted(found, key=lambda one: (one.until, one.name))


def _find(session: Session, wanted: str) -> RegisterRecord:
    return pick(
        "vendor", wanted, readable_rows(session, "vendor"), id_of=lambda one: one.id, name_of=lambda one: one.name
    )


def _row(session: Session, record: RegisterRecord) -> VendorRow:
    state, today = session.state, session.now().date()
    text = readable_content(session, record, VendorText)
    named = {account: profile.name for account in record.accounts if (profile := session.profiles.get(account))}
    by, said = state.members.get(record.by), text or VendorText()
    return VendorRow(
        record.id,
        record.name,
        "ended" if record.state == "ended" else _STATES[by_day(record.until, today)],
        record.on or None,
        record.until or None,
        papers_of(record, today),
        missing(record, today),
        linked((one, named.get(one, "")) for one in record.accounts if one in state.accounts),
        linked((one, state.controls[one].label) for one in record.controls if one in state.controls),
        linked((one, name_of(state, one)) for one in record.persons),
        text is not None,
        said.purpose,
        said.contact,
        said.data_owner,
        said.liability,
        said.termination,
        said.note,
        by.name if by is not None else "",
        iso(record.at),
    )


def _write(session: Session, before: RegisterRecord | None, draft: VendorDraft, *, state: str = "") -> str:
    hold_keeper(session)
    _check(draft, before)
    row = before.id if before is not None else new_id()
    old = open_content(session, before, VendorText) if before is not None else VendorText()
    said = {name: getattr(draft, name) for name in VendorText.__struct_fields__}
    text = msgspec.structs.replace(
        old or VendorText(), **{name: value.strip() for name, value in said.items() if value is not None}
    )

    def build(intention: Intention) -> None:
        known = intention.overlay.registers.get(row)
        if known is None and before is None:
            _hold_new_name(intention, (draft.name or "").strip())
        write_row(session, intention, _as_row(session, row, known, draft, text, state), text, draft.proofs)

    session.commit(build)
    return row


def _as_row(
    session: Session, row: str, known: RegisterRecord | None, draft: VendorDraft, text: VendorText, state: str
) -> Draft:
    papers = {paper.kind: paper.until for paper in known.papers} if known is not None else {}
    papers.update({kind: "" for kind in CLAUSES if getattr(text, kind) and kind not in papers})
    papers.update(draft.papers)
    papers = {kind: until for kind, until in papers.items() if kind not in CLAUSES or getattr(text, kind)}

    def kept(value: str | None, name: str) -> str:
        return value.strip() if value is not None else getattr(known, name) if known is not None else ""

    def links(wanted: Sequence[str] | None, name: str, found: Sequence[str]) -> list[str]:
        if wanted is not None:
            return list(dict.fromkeys(found))
        return list(getattr(known, name)) if known is not None else []

    from vault.accounts.listing import account_record

    return Draft(
        row=row,
        register="vendor",
        name=kept(draft.name, "name"),
        on=kept(draft.since, "on"),
        until=kept(draft.until, "until"),
        state=state or (known.state if known is not None else "active"),
        persons=links(draft.persons, "persons", [find_person(session.state, one).id for one in draft.persons or ()]),
        accounts=links(draft.accounts, "accounts", [account_record(session, one).id for one in draft.accounts or ()]),
        controls=links(draft.tools, "controls", [find_control(session.state, one).id for one in draft.tools or ()]),
        papers=papers,
    )


def _hold_new_name(intention: Intention, name: str) -> None:
    from vault.errors import Exists

    if any(one.register == "vendor" and one.name == name for one in intention.overlay.registers.values()):
        raise Exists(kind="vendor", name=name)


def _check(draft: VendorDraft, before: RegisterRecord | None) -> None:
    name = draft.name if draft.name is not None or before is not None else ""
    if name is not None and not 0 < len(name.strip()) <= 200:
        raise BadInput(reason="empty" if not name.strip() else "too_long", field="name")
    for what in VendorText.__struct_fields__:
        if len(getattr(draft, what) or "") > LONGEST:
            raise BadInput(reason="too_long", field=what)
    days = {"since": draft.since, "until": draft.until, **draft.papers}
    for what, day in days.items():
        if day and not is_day(day):
            raise BadInput(reason="not_a_date", field=what)
    if draft.since and draft.until and draft.since > draft.until:
        raise BadInput(reason="dates_reversed", field="until")
    for kind in (*draft.papers, *draft.proofs):
        if kind not in PAPERS["vendor"]:
            raise BadInput(reason="unknown_value", field="paper")
    for proof in draft.proofs.values():
        check_evidence(proof)
