"""What the page shows, gathered on the worker in one go; the page itself knows no session."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vault.registers.views import IssuedRow, LetterRow, TrainingDueRow, TrainingRow, VendorRow

if TYPE_CHECKING:
    from vault.session import Session


@dataclass(frozen=True, slots=True)
class Look:
    """``reads``: this member sees more than their own letter and tests; ``keeps``: and may write rows; ``issues``: and
    the texts that everybody signs."""

    today: str
    reads: bool
    keeps: bool
    issues: bool
    vendors: list[VendorRow] = field(default_factory=list)
    letters: list[LetterRow] = field(default_factory=list)
    issued: list[IssuedRow] = field(default_factory=list)
    training: list[TrainingRow] = field(default_factory=list)
    due: list[TrainingDueRow] = field(default_factory=list)
    pass_score: int = 80

    def vendor(self, row: str) -> VendorRow | None:
        return next((one for one in self.vendors if one.id == row), None)

    def letter(self, row: str) -> LetterRow | None:
        return next((one for one in self.letters if one.id == row), None)

    def text(self, letter: str) -> IssuedRow | None:
        return next((one for one in self.issued if one.letter == letter), None)

    def standing(self, person: str) -> TrainingDueRow | None:
        return next((one for one in self.due if one.person_id == person), None)

    def tests_of(self, person: str) -> list[TrainingRow]:
        return [one for one in self.training if one.person_id == person]


def look(session: Session) -> Look:
    """Runs on the worker."""
    from vault.policy import number
    from vault.registers.letters import letters_issued, list_letters
    from vault.registers.people import keeps_registers, reads_registers
    from vault.registers.training import list_training, training_due
    from vault.registers.vendors import list_vendors

    return Look(
        session.now().date().isoformat(),
        reads_registers(session),
        keeps_registers(session),
        session.may("registers"),
        list_vendors(session),
        list_letters(session),
        letters_issued(session),
        list_training(session),
        training_due(session),
        number(session.state, "training.pass_score"),
    )
