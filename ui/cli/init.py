"""``init``: a new vault, its first member, and the keys that exist nowhere else."""

from __future__ import annotations

from pathlib import Path

from ui.cli import output
from ui.cli.cost import COST_OPTIONS, cost_of
from ui.cli.grammar import Given, Option, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate


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
        kdf=cost_of(given),
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
            *COST_OPTIONS,
            Option("--kit", QT_TRANSLATE_NOOP("cli", "Also write the emergency kit, to a new file"), "FILE.pdf"),
        ),
    ),
)
