"""``device add``: lets this machine open a vault whose secret key is on paper."""

from __future__ import annotations

from ui.cli import output, typed
from ui.cli.grammar import Given, Option, Usage, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate


def _add(run: Run, given: Given) -> None:
    from vault.unlocking import add_device

    key = typed.secret_file(given.text("--secret-key-file"))
    if run.location is None:
        raise Usage(translate("cli", "--vault says which vault this machine is to open"), option="--vault")
    session = add_device(
        run.device(),
        run.location,
        secret_key_text=key,
        password=run.password(),
        member=run.options.maybe("--member"),
    )
    run.adopt(session)
    answer = {"vault_id": session.vault_id, "member_id": session.member.id, "device": session.device_id}
    run.answer(answer, lambda: output.line(translate("cli", "This machine now opens the vault")))


VERBS = (
    Verb(
        "add",
        QT_TRANSLATE_NOOP("cli", "Let this machine open the vault, with the secret key from the emergency kit"),
        _add,
        options=(
            Option(
                "--secret-key-file",
                QT_TRANSLATE_NOOP("cli", "File that holds the secret key"),
                "F",
                required=True,
            ),
        ),
    ),
)
