"""``init``: a new vault, its first member, and the keys that exist nowhere else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.cli import output
from ui.cli.grammar import Given, Option, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.founding import KdfCost


def _init(run: Run, given: Given) -> None:
    from ui.kit_pdf import check_place, write_kit
    from vault.founding import create_vault

    kit = given.text("--kit")
    if kit:
        check_place(Path(kit))  # before there is a vault whose keys nobody has
    device = run.device()
    location = run.location or str(device.home / "team.vault")
    made = create_vault(
        device,
        location,
        team=given.text("--team"),
        name=given.text("--name"),
        password=run.password(new=True),
        kdf=_cost(given),
    )
    run.adopt(made.session)
    if kit:
        write_kit(
            Path(kit),
            team=given.text("--team"),
            member=given.text("--name"),
            vault_id=made.vault_id,
            secret_key=made.secret_key,
            recovery_key=made.recovery_key,
            lang=run.lang,
        )
    answer = {
        "vault_id": made.vault_id,
        "member_id": made.member_id,
        "secret_key": made.secret_key,
        "recovery_key": made.recovery_key,
    }
    run.answer(answer, lambda: _say(answer, kit))


def _cost(given: Given) -> KdfCost | None:
    """What one guess is to cost; what was not said is as usual."""
    names = ("--kdf-memory", "--kdf-time", "--kdf-lanes")
    if not any(given.flag(name) for name in names):
        return None
    from vault.founding import DEFAULT_COST, KdfCost

    memory, time, lanes = (given.number(name) for name in names)
    return KdfCost(
        DEFAULT_COST.memory if memory is None else memory,
        DEFAULT_COST.time if time is None else time,
        DEFAULT_COST.lanes if lanes is None else lanes,
    )


def _say(answer: dict[str, str], kit: str) -> None:
    output.pairs(
        [
            (translate("cli", "Vault"), answer["vault_id"]),
            (translate("cli", "Secret key"), answer["secret_key"]),
            (translate("cli", "Recovery key"), answer["recovery_key"]),
            (translate("cli", "Emergency kit"), kit),
        ]
    )
    output.aside(
        translate(
            "cli",
            "Print these, and keep them apart from the vault: without the secret key no other machine can unlock it.",
        )
    )


VERBS = (
    Verb(
        "",
        QT_TRANSLATE_NOOP("cli", "Make a new vault and its first member, an owner"),
        _init,
        options=(
            Option("--team", QT_TRANSLATE_NOOP("cli", "Name of the team"), "T", required=True),
            Option("--name", QT_TRANSLATE_NOOP("cli", "Name of the first member"), "N", required=True),
            Option("--kdf-memory", QT_TRANSLATE_NOOP("cli", "Argon2id memory"), "MIB", kind="number"),
            Option("--kdf-time", QT_TRANSLATE_NOOP("cli", "Argon2id passes"), "T", kind="number"),
            Option("--kdf-lanes", QT_TRANSLATE_NOOP("cli", "Argon2id lanes"), "P", kind="number"),
            Option("--kit", QT_TRANSLATE_NOOP("cli", "Also write the emergency kit, to a new file"), "FILE.pdf"),
        ),
    ),
)
