"""Control points: SIMs, mailboxes, WeChat identities, devices, real-name persons, tools and payment accounts.

Whoever holds one can get into the accounts that it controls, whatever the password is. A phone number or address is
masked in the label; the whole one is sealed like a secret of the brand.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from vault.brands import brand_for
from vault.errors import BadInput, NotFound
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.records import AccountRecord, ControlRecord
from vault.ledger.rules.people import CONTROL_KINDS
from vault.ledger.state import State
from vault.masking import mask_email, mask_phone
from vault.naming import pick
from vault.persons import find_person, person_for
from vault.session import Session
from vault.views import ControlRow

#: Kinds whose label is a number or an address, with how it is masked.
MASKS = {"sim": mask_phone, "mailbox": mask_email}


class Impact(msgspec.Struct, frozen=True):
    """An account that goes with a control point or person; ``via`` says by what, as stable words."""

    id: str
    name: str
    via: str


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


class ControlIndex:
    """Which control point a phone number or address is, for writing many accounts in one entry.

    Masked labels narrow the search, so that only a handful of sealed ones has to be opened.
    """

    def __init__(self, session: Session, intention: Intention) -> None:
        self._session = session
        self._intention = intention
        self._known: dict[tuple[str, str], str] = {}
        self._opened: set[tuple[str, str]] = set()  # a whole company's mailboxes may share one masked label

    def find(self, kind: str, value: str) -> str | None:
        mask = MASKS.get(kind)
        label = mask(value) if mask else value
        if (kind, label) not in self._opened:
            self._opened.add((kind, label))
            for control in self._session.state.labelled(kind, label):
                self._known.setdefault((kind, self._session.open_control(control)), control.id)
        return self._known.get((kind, value))

    def link(self, kind: str, value: str, *, brand: str, holder: str, accounts: Sequence[str]) -> str:
        """The control point of this value, made if new, linked to ``accounts`` and held by ``holder`` if named."""
        known = self.find(kind, value)
        if known is None:
            made = new_control(
                self._intention,
                kind=kind,
                brand=brand,
                value=value,
                holder=holder,
                company=False,
                accounts=accounts,
            )
            self._known[kind, value] = made
            return made
        old = self._intention.overlay.controls.get(known)
        assert old is not None
        linked = [*old.accounts, *(account for account in accounts if account not in old.accounts)]
        if linked != old.accounts or (holder and holder != old.holder):
            self._intention.add(c.ControlEdited(known, old.label, holder or old.holder, old.company_owned, linked))
        return known

    def unlink(self, kind: str, value: str, account: str) -> None:
        known = self.find(kind, value)
        old = self._intention.overlay.controls.get(known) if known else None
        if old is not None and account in old.accounts:
            rest = [other for other in old.accounts if other != account]
            self._intention.add(c.ControlEdited(old.id, old.label, old.holder, old.company_owned, rest))


def impact(session: Session, wanted: str) -> list[Impact]:
    """Which accounts fall with a control point, or with everything that one person holds or is named as.

    A person goes before a control point of the same name: an imported WeChat identity is called like its holder.

    Raises NotFound, Ambiguous.
    """
    state = session.state
    controls = [one for one in state.controls.values() if wanted in (one.id, one.label)]
    is_person = any(wanted in (one.id, one.name) for one in state.persons.values())
    if not controls and not is_person:
        try:
            controls = [find_control(state, wanted)]
        except NotFound:
            is_person = True  # or nobody, which looking for the person says
    found: dict[str, list[str]] = {}
    if not is_person:
        _through(controls, found)
    else:
        person = find_person(state, wanted).id
        _through((one for one in state.controls.values() if one.holder == person or one in controls), found)
        for account, profile in session.profiles.items():
            for role, named in (("admin", profile.admin), ("deputy", profile.deputy), ("real_name", profile.real_name)):
                if named == person:
                    found.setdefault(account, []).append(role)
            if person in profile.operators:
                found.setdefault(account, []).append("operator")
    return [
        Impact(account, session.profiles[account].name, ",".join(via))
        for account, via in found.items()
        if account in session.profiles
    ]


def _through(controls: Iterable[ControlRecord], found: dict[str, list[str]]) -> None:
    for control in controls:
        for account in control.accounts:
            found.setdefault(account, []).append(f"{control.kind} {control.label}")
