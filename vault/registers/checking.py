"""What the check-up says of the registers: contracts and papers that end or are missing, who must sign or learn."""

from __future__ import annotations

from typing import Final

from vault.registers.letters import unsigned
from vault.registers.training import training_due
from vault.registers.vendors import list_vendors
from vault.session import Session

#: Accounts and persons by kind of finding; a third party stands among the persons by its name.
Concerned = dict[str, tuple[list[str], list[str]]]
KINDS: Final = ("vendor_expiring", "vendor_paper_missing", "letter_unsigned", "training_due")
#: A test that is merely to come is no fault.
_FAULTS: Final = ("overdue", "retake", "due_soon")


def check_registers(session: Session) -> Concerned:
    """Findings about what this member may see of the registers; a kind with nothing to find is left out."""
    return {**check_vendors(session), **check_people(session)}


def check_vendors(session: Session) -> Concerned:
    vendors = list_vendors(session)
    ending = [one for one in vendors if one.state in ("due_soon", "overdue")]
    lacking = [one for one in vendors if one.missing]
    return {
        kind: (list(dict.fromkeys(account.id for one in rows for account in one.accounts)), [one.name for one in rows])
        for kind, rows in (("vendor_expiring", ending), ("vendor_paper_missing", lacking))
        if rows
    }


def check_people(session: Session) -> Concerned:
    found: Concerned = {}
    if people := list(dict.fromkeys(person for persons in unsigned(session).values() for person in persons)):
        found["letter_unsigned"] = ([], people)
    if late := [row.person_id for row in training_due(session) if row.state in _FAULTS]:
        found["training_due"] = ([], late)
    return found
