"""How a third party's papers stand on a day: there, soon over, expired or missing."""

from __future__ import annotations

from datetime import date
from typing import Final

from vault.ledger.register_records import RegisterRecord
from vault.ledger.rules.registers import PAPERS
from vault.registers.views import PaperRow
from vault.times import add_days

#: Days before its end that a contract or a paper is said to end soon.
SOON_DAYS: Final = 30
#: What is shown by a document of its own; the rest are clauses, which the contract proves.
DOCUMENTS: Final = ("contract", "dpa", "security_report", "deletion")


def papers_of(record: RegisterRecord, today: date) -> list[PaperRow]:
    """Every paper that a third party has to have, in the order of the register."""
    return [_paper(record, kind, today) for kind in PAPERS["vendor"]]


def missing(record: RegisterRecord, today: date) -> list[str]:
    return [paper.kind for paper in papers_of(record, today) if paper.state in ("missing", "expired")]


def _paper(record: RegisterRecord, kind: str, today: date) -> PaperRow:
    paper = next((one for one in record.papers if one.kind == kind), None)
    until = paper.until if paper is not None else ""
    if kind == "contract":
        until = until or record.until
    has_proof = paper is not None and paper.proof is not None
    there = has_proof if kind in DOCUMENTS else paper is not None
    return PaperRow(kind, until or None, has_proof, _state(record, kind, there, until, today))


def _state(record: RegisterRecord, kind: str, there: bool, until: str, today: date) -> str:
    """Once a contract has ended, what is left to be shown is that the data is gone."""
    if (kind == "deletion") != (record.state == "ended"):
        return "not_due"
    if not there:
        return "missing"
    return "ok" if kind == "deletion" else by_day(until, today)


def by_day(until: str, today: date) -> str:
    """ok, soon or expired; the last day still counts."""
    if until and until < today.isoformat():
        return "expired"
    return "soon" if until and until <= add_days(today, SOON_DAYS).isoformat() else "ok"
