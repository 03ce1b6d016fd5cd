"""``recovery``: the recovery key on paper. And what a member does about a password: change it, or get new keys."""

from __future__ import annotations

from pathlib import Path

from ui.cli import output, typed
from ui.cli.cost import COST_OPTIONS, cost_of
from ui.cli.grammar import Argument, Given, Option, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate


def _key_text(given: Given) -> str:
    """All files together: a share in each, or one with the key or every share."""
    return "\n".join(typed.secret_file(name) for name in given.many("--recovery-key-file"))


def _split(run: Run, given: Given) -> None:
    from vault.recovery import split_recovery_key

    files = split_recovery_key(
        run.device(),
        run.location,
        _key_text(given),
        shares=given.number("--shares") or 0,
        threshold=given.number("--threshold") or 0,
        folder=Path(given.text("--out")),
    )
    names = [str(file) for file in files]
    run.answer({"shares": names}, lambda: output.line("\n".join(names)))
    output.aside(
        translate(
            "cli",
            "Print each file, give every sheet to another person, and delete the files. The unsplit key still "
            "works: destroy its paper once the shares are checked.",
        )
    )


def _check(run: Run, given: Given) -> None:
    from vault.recovery import check_recovery_key, last_checked

    session = run.session()
    check_recovery_key(session, _key_text(given))
    answer = {"ok": True, "checked_at": last_checked(session.device, session.vault_id)}
    run.answer(answer, lambda: output.line(translate("cli", "This would open the vault. Nothing was changed.")))


def _brand(run: Run, given: Given) -> None:
    from vault.recovery import hand_over_brand, read_recovery_key

    brand, to = given.text("BRAND"), given.text("--to")
    found = hand_over_brand(run.device(), run.location, brand, to, read_recovery_key(_key_text(given)))
    words = translate("cli", "{name} opens the brand now").format(name=to)
    run.answer({"brand": found}, lambda: output.line(words))


def _recover(run: Run, given: Given) -> None:
    from ui.kit_pdf import check_place, write_kit
    from vault.recovery import read_recovery_key, recover_member

    kit = given.text("--kit")
    if kit:
        check_place(Path(kit))
    done = recover_member(
        run.device(),
        run.location,
        given.text("MEMBER"),
        read_recovery_key(_key_text(given)),
        typed.secret_file(given.text("--new-password-file")),
        kdf=cost_of(given),
    )
    session = done.session
    run.adopt(session)
    name = session.member.name
    if kit:
        write_kit(
            Path(kit),
            team=session.team,
            member=name,
            vault_id=session.vault_id,
            secret_key=done.secret_key,
            recovery_key="",
            lang=run.lang,
        )
    answer = {"member_id": done.member_id, "secret_key": done.secret_key, "vault_id": session.vault_id}
    run.answer(answer, lambda: _say_recovered(name, done.secret_key, kit))


def _say_recovered(name: str, secret_key: str, kit: str) -> None:
    output.pairs(
        [
            (translate("cli", "Member"), name),
            (translate("cli", "Secret key"), secret_key),
            (translate("cli", "Emergency kit"), kit),
        ]
    )
    output.aside(
        translate(
            "cli", "Print the new secret key: the old one, and every device used until now, opens nothing any more."
        )
    )


def _password(run: Run, given: Given) -> None:
    from vault.team.own_password import change_password

    session = run.session()
    change_password(session, typed.secret_file(given.text("--new-password-file")), kdf=cost_of(given))
    answer = {"member_id": session.member.id}
    run.answer(answer, lambda: output.line(translate("cli", "The password is changed, on every device from now on")))


_KEY = Option(
    "--recovery-key-file",
    QT_TRANSLATE_NOOP("cli", "File with the recovery key, or with shares of it, one a line; may be repeated"),
    "F",
    "many",
    required=True,
)
_NEW_PASSWORD = Option(
    "--new-password-file", QT_TRANSLATE_NOOP("cli", "File with the new password"), "F", required=True
)

VERBS = (
    Verb(
        "split",
        QT_TRANSLATE_NOOP("cli", "Split the recovery key, so that it takes several people to use it"),
        _split,
        options=(
            _KEY,
            Option("--shares", QT_TRANSLATE_NOOP("cli", "How many shares, 16 at most"), "N", "number", required=True),
            Option(
                "--threshold",
                QT_TRANSLATE_NOOP("cli", "How many of them are needed together"),
                "K",
                "number",
                required=True,
            ),
            Option("--out", QT_TRANSLATE_NOOP("cli", "Folder for one file a share"), "DIR", required=True),
        ),
    ),
    Verb(
        "brand",
        QT_TRANSLATE_NOOP("cli", "Hand a brand that nobody opens any more to an owner"),
        _brand,
        options=(_KEY, Option("--to", QT_TRANSLATE_NOOP("cli", "The owner who is to hold it"), "M", required=True)),
        arguments=(Argument("BRAND", QT_TRANSLATE_NOOP("cli", "Its id or name")),),
    ),
    Verb("check", QT_TRANSLATE_NOOP("cli", "Try the recovery key or its shares, and use nothing"), _check, (_KEY,)),
)

#: These stand under ``member``.
MEMBER_VERBS = (
    Verb(
        "password",
        QT_TRANSLATE_NOOP("cli", "Change one's own password"),
        _password,
        options=(_NEW_PASSWORD, *COST_OPTIONS),
    ),
    Verb(
        "recover",
        QT_TRANSLATE_NOOP("cli", "Give a member who lost password or device new keys, by the recovery key"),
        _recover,
        options=(
            _KEY,
            _NEW_PASSWORD,
            Option("--kit", QT_TRANSLATE_NOOP("cli", "Also write the emergency kit, to a new file"), "FILE.pdf"),
            *COST_OPTIONS,
        ),
        arguments=(Argument("MEMBER", QT_TRANSLATE_NOOP("cli", "Id, the beginning of an id, or the exact name")),),
    ),
)
