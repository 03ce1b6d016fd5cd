"""``device``: machines that open the vault, and letting one more do so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cli import device_key, output, typed
from ui.cli.grammar import Argument, Given, Option, Usage, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.team.views import DeviceRow


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


def _list(run: Run, given: Given) -> None:
    from vault.team.members import list_devices

    rows = list_devices(run.session())
    headers = (
        translate("cli", "Id"),
        translate("cli", "Name"),
        translate("cli", "Member"),
        translate("cli", "State"),
        translate("cli", "Last seen"),
    )
    run.answer(
        rows,
        lambda: output.table(
            headers, [(row.id[:8], row.label, row.member, _state(row), (row.last_seen_at or "")[:10]) for row in rows]
        ),
    )


def _state(row: DeviceRow) -> str:
    if row.revoked:
        return translate("cli", "Revoked")
    return translate("cli", "This device") if row.this else translate("cli", "In use")


def _revoke(run: Run, given: Given) -> None:
    from vault.team.members import find_device, revoke_device

    session = run.session()
    row = find_device(session, given.text("DEVICE"))
    run.confirm(
        translate("cli", "Let {name} of {member} open the vault no more?").format(name=row.label, member=row.member)
    )
    revoke_device(session, row.id)
    run.answer({"id": row.id}, lambda: output.line(translate("cli", "Revoked: {name}").format(name=row.label)))


def _attest(run: Run, given: Given) -> None:
    from vault.team.attesting import attest_device
    from vault.terminals import POINTS

    points = given.many("--point") or list(POINTS)
    said = "; ".join(translate("cli", _ATTESTED[point]) for point in points if point in _ATTESTED)
    run.confirm(translate("cli", "Is this so on the device? {points}").format(points=said))
    done = attest_device(run.session(), given.maybe("DEVICE") or "", points)
    until = translate("cli", "counts until {day}").format(day=done.until) if done.until else ""
    run.answer(
        done, lambda: output.line(" ".join((translate("cli", "On record: {points}").format(points=said), until)))
    )


_ATTESTED = {
    "disk_encryption": QT_TRANSLATE_NOOP("cli", "the disk is encrypted"),
    "antivirus": QT_TRANSLATE_NOOP("cli", "an antivirus runs"),
    "vpn": QT_TRANSLATE_NOOP("cli", "public networks only by VPN"),
}

VERBS = (
    device_key.VERB,
    Verb(
        "attest",
        QT_TRANSLATE_NOOP("cli", "Say that your device is protected: disk, antivirus, VPN; counts for a year"),
        _attest,
        arguments=(Argument("DEVICE", QT_TRANSLATE_NOOP("cli", "One of yours; else this one"), required=False),),
        options=(
            Option(
                "--point",
                QT_TRANSLATE_NOOP("cli", "Only this of the three"),
                "P",
                kind="many",
                choices=tuple(_ATTESTED),
            ),
        ),
    ),
    Verb("list", QT_TRANSLATE_NOOP("cli", "Devices that open the vault"), _list),
    Verb(
        "revoke",
        QT_TRANSLATE_NOOP("cli", "A lost or sold device opens the vault no more"),
        _revoke,
        arguments=(Argument("DEVICE", QT_TRANSLATE_NOOP("cli", "Id, the beginning of an id, or the exact name")),),
    ),
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
