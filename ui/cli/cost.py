"""What one guess at a new password is to cost: the options of whoever makes a keyslot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cli.grammar import Given, Option
from ui.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from vault.founding import KdfCost

COST_OPTIONS = (
    Option("--kdf-memory", QT_TRANSLATE_NOOP("cli", "Argon2id memory"), "MIB", kind="number"),
    Option("--kdf-time", QT_TRANSLATE_NOOP("cli", "Argon2id passes"), "T", kind="number"),
    Option("--kdf-lanes", QT_TRANSLATE_NOOP("cli", "Argon2id lanes"), "P", kind="number"),
)


def cost_of(given: Given) -> KdfCost | None:
    """None where nothing was said; what was left out is as usual."""
    numbers = [given.number(option.name) for option in COST_OPTIONS]
    if all(number is None for number in numbers):
        return None
    from vault.founding import DEFAULT_COST, KdfCost

    usual = (DEFAULT_COST.memory, DEFAULT_COST.time, DEFAULT_COST.lanes)
    return KdfCost(*(one if said is None else said for said, one in zip(numbers, usual, strict=True)))
