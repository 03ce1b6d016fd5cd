"""Control points: SIMs, mailboxes, WeChat identities, devices, real-name persons, tools and payment accounts.

Whoever holds one can get into the accounts that it controls, whatever the password is. A phone number or address is
masked in the label; the whole one is sealed like a secret of the brand.
"""

from __future__ import annotations

from collections.abc import Sequence

from vault.brands import brand_for
from vault.errors import BadInput, NotFound
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.records import AccountRecord, ControlRecord
from vault.ledger.rules.people import CONTROL_KINDS
from vault.ledger.state import State
from vault.masking import mask_email, mask_phone
from vault.naming import pick
from vault.persons import person_for
from vault.session import Session
from vault.views import ControlRow

#: Kinds whose label is a number or an address, with how it is masked.
MASKS = {"sim": mask_phone, "mailbox": mask_email}


def find_control(state: State, wanted: str) -> ControlRecord:
    """By id, prefix or label. Raises NotFound, Ambiguous."""
    return pick("control", wanted, state.controls.values(), id_of=lambda one: one.id, name_of=lambda one: one.label)


def control_row(session: Session, control: ControlRecord, *, whole: bool = False) -> ControlRow:
    """``whole`` opens the full number; the caller records that it was revealed."""
    holder = session.state.persons.get(control.holder)
    return ControlRow(
        control.id,
        control.kind,
        session.open_control(control) if whole else control.label,
        holder.name if holder is not None else None,
        control.company_owned,
        control.accounts,
    )


def list_controls(session: Session) -> list[ControlRow]:
    return [control_row(session, control) for control in session.state.controls.values()]


def show_control(session: Session, wanted: str) -> ControlRow:
    """Raises NotFound, Ambiguous."""
    return control_row(session, find_control(session.state, wanted))


def add_control(
    session: Session,
    *,
    kind: str,
    label: str,
    holder: str | None = None,
    company: bool = False,
    accounts: Sequence[str] = (),
) -> str:
    """Its id. ``accounts`` are ids. Raises BadInput, NotFound (an account), NotPermitted."""
    if kind not in CONTROL_KINDS:
        raise BadInput(reason="unknown_kind", field="kind")
    label = label.strip()
    if not label or len(label) > 200:
        raise BadInput(reason="empty" if not label else "too_long", field="label")

    def build(intention: Intention) -> str:
        records = [account_of(intention, account) for account in dict.fromkeys(accounts)]
        brand = records[0].brand if records else brand_for(intention, "")
        person = person_for(intention, holder or "")
        return new_control(
            intention,
            kind=kind,
            brand=brand,
            value=label,
            holder=person,
            company=company,
            accounts=[record.id for record in records],
        )

    return session.commit(build)


def account_of(intention: Intention, account: str) -> AccountRecord:
    """Raises NotFound."""
    record = intention.overlay.accounts.get(account)
    if record is None:
        raise NotFound(kind="account", name=account)
    return record


def new_control(
    intention: Intention, *, kind: str, brand: str, value: str, holder: str, company: bool, accounts: Sequence[str]
) -> str:
    """Add a control point with its label masked as its kind wants; ids for brand, holder and accounts."""
    mask = MASKS.get(kind)
    label = mask(value) if mask else value
    whole = value if label != value else ""
    return intention.add_control(
        kind=kind,
        brand_id=brand,
        label=label,
        whole=whole,
        holder=holder,
        company_owned=company,
        accounts=list(accounts),
    )


def edit_control(
    session: Session,
    wanted: str,
    *,
    holder: str | None = None,
    company: bool | None = None,
    accounts: Sequence[str] | None = None,
) -> None:
    """None leaves as it is, an empty holder clears. Raises NotFound, Ambiguous, NotPermitted."""

    def build(intention: Intention) -> None:
        old = find_control(session.state, wanted)
        edited = c.ControlEdited(
            old.id,
            old.label,
            person_for(intention, holder) if holder is not None else old.holder,
            company if company is not None else old.company_owned,
            [account_of(intention, one).id for one in dict.fromkeys(accounts)]
            if accounts is not None
            else old.accounts,
        )
        if (edited.holder, edited.company_owned, edited.accounts) != (old.holder, old.company_owned, old.accounts):
            intention.add(edited)

    session.commit(build)
