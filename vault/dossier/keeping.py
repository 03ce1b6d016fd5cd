"""Putting evidence into an account's dossier, looking at it, taking it out: sealed for who reads the directory."""

from __future__ import annotations

from collections import defaultdict
from typing import Final

import msgspec

from vault.access import who_may
from vault.accounts.listing import RowMaker, account_record
from vault.directory import Profile, dossier_context
from vault.dossier.fields import mask_numbers, proven, shown_value
from vault.dossier.views import DossierItem, DossierRow, DossierSummary
from vault.errors import BadInput, Integrity, NotFound, NotPermitted
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.document_records import DossierItemRecord
from vault.ledger.records import AccountRecord
from vault.ledger.rules.documents import ITEMS
from vault.naming import pick
from vault.reviews.sealed import MOST_EVIDENCE as MOST_EVIDENCE
from vault.session import Session
from vault.times import is_day, iso

KINDS: Final = ITEMS
#: What a court asked for where such accounts were fought over; a dossier names which of it is not there yet.
WANTED: Final = ("registration", "first_phone", "subject", "payment", "clause", "screenshot")
LONGEST_TEXT: Final = 4000
_LONGEST_FILE: Final = 200


class _Content(msgspec.Struct, frozen=True, array_like=True):
    text: str
    on: str = ""
    file: str = ""


def may_keep(session: Session, account: str) -> bool:
    """Whether this member may add and remove pieces."""
    return session.may("registers", account=account) or session.may("edit_accounts", account=account)


def add_item(
    session: Session,
    wanted: str,
    kind: str,
    *,
    text: str = "",
    on: str = "",
    evidence: bytes | None = None,
    file: str = "",
) -> str:
    """Its id. A phone number in the text of ``first_phone`` is kept masked; ``file`` is the evidence's name.

    Raises NotFound, Ambiguous, BadInput, NotPermitted.
    """
    account, text = account_record(session, wanted), text.strip()
    _check(kind, text, on, evidence, file)
    if not may_keep(session, account.id):
        raise NotPermitted(missing="registers", ask=who_may(session, "registers", account))
    shown = mask_numbers(text) if kind == "first_phone" else text
    raw = msgspec.msgpack.encode(_Content(shown, on, file if evidence is not None else ""))
    item = new_id()

    def build(intention: Intention) -> None:
        record = account_record(session, account.id)
        content = _sealed(intention, record, item, "content", raw)
        proof = _sealed(intention, record, item, "evidence", evidence) if evidence is not None else None
        intention.add(c.DossierItemAdded(record.id, item, kind, content, proof))

    session.commit(build)
    return item


def remove_item(session: Session, wanted: str, item: str) -> None:
    """It is in the dossier no longer. Raises NotFound, Ambiguous, NotPermitted."""
    account = account_record(session, wanted)
    found = _find(session, account, item)
    session.commit(lambda intention: intention.add(c.DossierItemRemoved(account.id, found.id)))


def list_dossiers(session: Session) -> list[DossierSummary]:
    """Of every account that this member sees, by name."""
    maker, kinds = RowMaker(session), defaultdict[str, list[str]](list)
    for item in session.state.dossier.values():
        kinds[item.account].append(item.kind)
    brands = session.state.brands
    rows = [
        DossierSummary(
            one.id,
            session.profiles[one.id].name,
            brands[one.brand].name,
            len(kinds[one.id]),
            [kind for kind in WANTED if kind not in {*kinds[one.id], *proven(session.profiles[one.id].fields)}],
        )
        for one in session.state.accounts.values()
        if maker.visible(one)
    ]
    return sorted(rows, key=lambda row: (row.name, row.account))


def show_dossier(session: Session, wanted: str) -> DossierRow:
    """Raises NotFound, Ambiguous, NotPermitted."""
    account = account_record(session, wanted)
    row, profile = RowMaker(session).row(account), session.profiles[account.id]
    items = sorted(
        (_item(session, one) for one in _of(session, account)), key=lambda one: (KINDS.index(one.kind), one.at, one.id)
    )
    here = {item.kind for item in items} | proven(profile.fields)
    return DossierRow(
        account.id,
        row.name,
        row.platform,
        row.platform_name,
        row.brand,
        row.responsible,
        _registered(session, account, profile),
        {name: shown_value(name, value) for name, value in profile.fields.items()},
        _controls(session, account),
        items,
        [kind for kind in WANTED if kind not in here],
    )


def evidence_of(session: Session, wanted: str, item: str) -> tuple[str, bytes]:
    """The file's name and its bytes. Raises NotFound (also where the piece has none), Ambiguous, Tampered, Damaged."""
    account = account_record(session, wanted)
    found = _find(session, account, item)
    if found.evidence is None:
        raise NotFound(kind="evidence", name=found.id)
    return _content(session, found).file or found.id, _open(session, found, "evidence", found.evidence)


def _check(kind: str, text: str, on: str, evidence: bytes | None, file: str) -> None:
    if kind not in KINDS:
        raise BadInput(reason="unknown_value", field="kind")
    if not text and evidence is None:
        raise BadInput(reason="empty", field="text")
    if len(text) > LONGEST_TEXT or len(file) > _LONGEST_FILE:
        raise BadInput(reason="too_long", field="text" if len(text) > LONGEST_TEXT else "file")
    if on and not is_day(on):
        raise BadInput(reason="not_a_date", field="on")
    if evidence is not None and not 0 < len(evidence) <= MOST_EVIDENCE:
        raise BadInput(reason="evidence_too_large" if evidence else "empty", field="evidence", max=MOST_EVIDENCE)


def _sealed(intention: Intention, account: AccountRecord, item: str, part: str, raw: bytes) -> c.Sealed:
    return intention.seal_for_directory(account.brand, raw, dossier_context(intention.vault, item, part))


def _of(session: Session, account: AccountRecord) -> list[DossierItemRecord]:
    return [one for one in session.state.dossier.values() if one.account == account.id]


def _find(session: Session, account: AccountRecord, item: str) -> DossierItemRecord:
    return pick("item", item, _of(session, account), id_of=lambda one: one.id, name_of=lambda one: one.id)


def _open(session: Session, item: DossierItemRecord, part: str, sealed: c.Sealed) -> bytes:
    brand = session.state.brands[session.state.accounts[item.account].brand]
    key = session.ring.directory_key(brand, item.epoch)
    return session.unsealed.open(key, sealed, dossier_context(session.vault_id, item.id, part), "dossier")


def _content(session: Session, item: DossierItemRecord) -> _Content:
    try:
        return msgspec.msgpack.decode(_open(session, item, "content", item.content), type=_Content)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _Content("")


def _item(session: Session, item: DossierItemRecord) -> DossierItem:
    by, content, readable = session.state.members.get(item.by), _Content(""), True
    try:
        content = _content(session, item)
    except Integrity:  # one piece that nobody can open must not hide the others
        readable = False
    return DossierItem(
        item.id,
        item.kind,
        content.text,
        content.on,
        content.file,
        item.evidence is not None,
        by.name if by is not None else "",
        iso(item.at),
        readable,
    )


def _registered(session: Session, account: AccountRecord, profile: Profile) -> dict[str, str]:
    persons = session.state.persons

    def name(person: str) -> str:
        return persons[person].name if person in persons else ""

    found = {
        "login": profile.login,
        "subject": profile.subject,
        "verified_until": profile.verified_until,
        "phone": profile.phone_masked,
        "email": profile.email_masked,
        "admin": name(profile.admin),
        "real_name": name(profile.real_name),
        "added_at": iso(account.added_at)[:10],
    }
    return {key: value for key, value in found.items() if value}


def _controls(session: Session, account: AccountRecord) -> list[tuple[str, str, str, bool]]:
    """Kind, label, holder, and whether the company owns it."""
    persons = session.state.persons
    return [
        (one.kind, one.label, persons[one.holder].name if one.holder in persons else "", one.company_owned)
        for one in session.state.controls.values()
        if account.id in one.accounts
    ]
