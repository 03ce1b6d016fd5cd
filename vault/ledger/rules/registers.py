"""Rules about registers: who keeps them, who reads which row, and that nobody signs or passes for themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import msgspec.structs

from vault.ledger import changes as c
from vault.ledger.records import Share
from vault.ledger.register_records import LetterRecord, RegisterRecord
from vault.ledger.rights import ALL, LED
from vault.ledger.rules.base import RECOVERY, Author, Rejected, View, exactly, hold, level_of, may, need, reach, rule
from vault.ledger.state import Overlay

STATES: Final = {
    "vendor": ("active", "ended"),
    "letter": ("signed", "void"),
    "training": ("passed", "failed", "void"),
}
LETTERS: Final = ("responsibility", "red_lines")
#: The papers that each register may hold.
PAPERS: Final = {
    "vendor": ("contract", "dpa", "security_report", "data_owner", "liability", "termination", "deletion"),
    "letter": ("signed",),
    "training": ("result",),
}
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_QUARTER: Final = re.compile(r"[0-9]{4}-Q[1-4]")


def readers_of(view: View, register: str, persons: Sequence[str], accounts: Sequence[str]) -> set[str]:
    """Who opens such a row: the members who read it, and the recovery key."""
    here = [member.id for member in view.members.values() if member.active]
    return {member for member in here if reads(view, member, register, persons, accounts)} | {RECOVERY}


def reads(view: View, member_id: str, register: str, persons: Sequence[str], accounts: Sequence[str]) -> bool:
    """Who keeps or audits the registers, who leads what the row is about, and, of a letter or a test, whose it is."""
    member = view.members.get(member_id)
    if member is None:
        return False
    if register != "vendor" and member_id in {member_of(view, person) for person in persons}:
        return True
    how_far = reach(view, member.role, "registers")
    if ALL in (how_far, reach(view, member.role, "audit")):
        return True
    if how_far != LED:
        return False
    if register == "vendor":
        return any(_leads_account(view, member_id, account) for account in accounts)
    return any(leads(view, member_id, person) for person in persons)


def _leads_account(view: View, member: str, account: str) -> bool:
    record = view.accounts.get(account)
    return record is not None and may(view, member, "registers", record.brand, account)


def leads(view: View, member: str, person: str) -> bool:
    """Whether somebody works in what the member manages: a grant of theirs lies in it."""
    theirs = member_of(view, person)
    for grant in view.grants.values():
        if grant.member == theirs:
            account = view.accounts.get(grant.scope)
            brand = account.brand if account is not None else grant.scope
            if level_of(view, member, brand, account.id if account is not None else "") == "manage":
                return True
    return False


def member_of(view: View, person: str) -> str:
    """A person's member; the founder, whom nobody invited, is named as the member. Empty for who has no keys."""
    known = view.persons.get(person)
    if known is not None:
        return known.member
    return person if person in view.members else ""


@rule(c.RegisterWritten)
def _register_written(overlay: Overlay, author: Author, change: c.RegisterWritten) -> None:
    known = overlay.registers.get(change.row)
    hold(change.register in STATES and change.state in STATES.get(change.register, ()), "bad_row")
    hold(known is None or (known.register == change.register and known.state != "void"), "bad_row")
    _hold_fields(change)
    _hold_links(overlay, known, change)
    _need_keeper(overlay, author, change)
    if known is not None:
        _need_keeper(overlay, author, known)
    hold(change.keyset < len(author.keysets), "no_such_keyset")
    readers = readers_of(overlay, change.register, change.persons, change.accounts)
    exactly(author.keysets[change.keyset].bundles, readers)
    fields = {name: getattr(change, name) for name in change.__struct_fields__ if name != "row"}
    record = RegisterRecord(id=change.row, seq=author.seq, by=author.member, at=author.clock, shares=[], **fields)
    overlay.registers.put(change.row, record)


def _hold_fields(change: c.RegisterWritten) -> None:
    days = [change.on, change.until, *(paper.until for paper in change.papers)]
    hold(all(day == "" or _DATE.fullmatch(day) is not None for day in days), "bad_date")
    kinds = [paper.kind for paper in change.papers]
    hold(len(set(kinds)) == len(kinds) and set(kinds) <= set(PAPERS[change.register]), "bad_paper")
    hold(change.name.strip() != "", "bad_row")
    if change.register == "letter":
        hold(change.name in LETTERS, "unknown_letter")
        hold(change.state == "void" or any(paper.proof is not None for paper in change.papers), "no_evidence")
    if change.register == "training":
        hold(_QUARTER.fullmatch(change.name) is not None, "bad_quarter")
    if change.register != "vendor":
        hold(change.on != "" and len(change.persons) == 1 and not change.accounts and not change.controls, "bad_row")


def _hold_links(overlay: Overlay, known: RegisterRecord | None, change: c.RegisterWritten) -> None:
    """What is linked anew must be there; whose letter or test it is stays."""
    for name in ("persons", "accounts", "controls"):
        linked = getattr(change, name)
        hold(len(set(linked)) == len(linked), "linked_twice")
    before = known.persons if known is not None else []
    hold(change.register == "vendor" or known is None or before == change.persons, "bad_row")
    for person in set(change.persons) - set(before):
        hold(person in overlay.persons or person in overlay.members, "no_such_person")
    for account in set(change.accounts) - set(known.accounts if known is not None else []):
        hold(account in overlay.accounts, "no_such_account")
    for one in set(change.controls) - set(known.controls if known is not None else []):
        control = overlay.controls.get(one)
        hold(control is not None and control.kind == "tool", "no_such_tool")
    if change.register == "letter":
        issued = overlay.letters.get(change.name)
        hold(change.version <= (issued.version if issued is not None else 0), "no_such_version")


def _need_keeper(overlay: Overlay, author: Author, row: c.RegisterWritten | RegisterRecord) -> None:
    """Who keeps the registers; a lead for who works in what they lead, and for agencies on accounts that they manage.

    Nobody keeps a row about themselves, unless nobody else is there to keep it.
    """
    if may(overlay, author.member, "registers"):
        own = row.register != "vendor" and author.member in {member_of(overlay, one) for one in row.persons}
        hold(not own or not _other_keepers(overlay, author.member), "own_row")
        return
    if row.register == "vendor":
        accounts = [overlay.accounts.get(one) for one in row.accounts]
        here = [one for one in accounts if one is not None]
        if not here:
            need(overlay, author, "registers")
        for account in here:
            need(overlay, author, "registers", account.brand, account.id)
        return
    member = overlay.members.get(author.member)
    led = member is not None and member.active and reach(overlay, member.role, "registers") == LED
    if not led or not any(leads(overlay, author.member, person) for person in row.persons):
        raise Rejected("not_permitted", "registers")
    hold(author.member not in {member_of(overlay, one) for one in row.persons}, "own_row")


def _other_keepers(overlay: Overlay, besides: str) -> bool:
    return any(one.id != besides and may(overlay, one.id, "registers") for one in overlay.members.values())


@rule(c.RegisterShared)
def _register_shared(overlay: Overlay, author: Author, change: c.RegisterShared) -> None:
    """Only from who reads the row, and only to who may."""
    record = overlay.registers.get(change.row)
    if record is None:
        raise Rejected("no_such_row")
    readers = readers_of(overlay, record.register, record.persons, record.accounts)
    hold(author.member in readers, "not_a_reader")
    hold(change.keyset < len(author.keysets), "no_such_keyset")
    to = [bundle.to for bundle in author.keysets[change.keyset].bundles]
    hold(len(to) > 0 and len(set(to)) == len(to) and set(to) <= readers, "wrong_recipients")
    share = Share(author.seq, change.keyset, change.wrapped)
    overlay.registers.put(record.id, msgspec.structs.replace(record, shares=[*record.shares, share]))


@rule(c.LetterIssued)
def _letter_issued(overlay: Overlay, author: Author, change: c.LetterIssued) -> None:
    need(overlay, author, "registers")
    hold(change.letter in LETTERS and change.text.strip() != "", "unknown_letter")
    known = overlay.letters.get(change.letter)
    hold(change.version == (known.version if known is not None else 0) + 1, "version_out_of_order")
    record = LetterRecord(change.letter, change.version, change.text, author.member, author.clock)
    overlay.letters.put(change.letter, record)
