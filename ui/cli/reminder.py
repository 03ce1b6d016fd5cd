"""``reminder``: what is due soon, and the robots that say so in a group or a mailbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cli import output, typed
from ui.cli.grammar import Argument, Given, Option, Usage, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.robots.address import Address
    from vault.robots.sending import Outcome
    from vault.robots.setting import RobotRow


def _show(run: Run, given: Given) -> None:
    from ui.rotation_text import reminder_text
    from vault.robots.setting import list_robots
    from vault.rotation.reminders import reminders

    session = run.session()
    rows, robots = reminders(session), list_robots(session)

    def lines() -> None:
        for row in rows:
            output.line(reminder_text(row))
        if robots:
            _table(robots)

    run.answer({"reminders": rows, "robots": robots}, lines)


def _send(run: Run, given: Given) -> None:
    """Today's reminder by every robot that this member may send by, unless somebody's client did."""
    from ui.robot_text import failure_text, outcome_text, reminder_letter
    from vault.errors import BadInput, RobotTrouble
    from vault.robots import sending

    session, wire = run.session(), sending.usual_wire()
    parcels, outcomes = sending.take_turn(session, reminder_letter)
    for parcel in parcels:
        try:
            sending.deliver(parcel, wire)
            outcomes.append(sending.note(session, parcel))
        except (RobotTrouble, BadInput) as trouble:
            outcomes.append(sending.note(session, parcel, str(trouble.facts.get("reason", "damaged"))))
    if any(one.outcome == "failed" for one in outcomes):
        run.exit_code = 1

    def told(one: Outcome) -> str:
        return failure_text(one.reason) if one.reason else outcome_text(one.outcome)

    headers = (translate("cli", "Robot"), translate("cli", "Reminder of today"))
    run.answer(outcomes, lambda: output.table(headers, [(one.name, told(one)) for one in outcomes]))


def _robot(run: Run, given: Given) -> None:
    acts = {"list": _list, "set": _set, "remove": _remove, "test": _test}
    act = acts.get(given.text("ACTION"))
    if act is None:
        raise Usage(
            translate("cli", "After {noun} comes one of: {names}").format(noun="robot", names="list, set, remove, test")
        )
    if act is not _list and not given.text("ROBOT"):
        raise Usage(translate("cli", "{argument} is missing").format(argument="ROBOT"), argument="ROBOT")
    act(run, given)


def _list(run: Run, given: Given) -> None:
    from vault.robots.setting import list_robots

    rows = list_robots(run.session())
    run.answer(rows, lambda: _table(rows))


def _table(rows: list[RobotRow]) -> None:
    from ui.robot_text import failure_text, kind_name

    headers = (
        translate("cli", "Robot"),
        translate("cli", "Kind"),
        translate("cli", "Brand"),
        translate("cli", "Last sent"),
        translate("cli", "Last failure here"),
        translate("cli", "Address known to others"),
    )
    output.table(
        headers,
        [
            (
                row.name,
                kind_name(row.kind),
                row.brand or translate("cli", "The whole vault"),
                row.sent_on or "",
                failure_text(row.failed) if row.failed else "",
                str(row.known_elsewhere or ""),
            )
            for row in rows
        ],
    )


def _set(run: Run, given: Given) -> None:
    from vault.robots.setting import set_robot

    name, kind = given.text("ROBOT"), given.text("--kind")
    if not kind:
        raise Usage(translate("cli", "{option} is missing").format(option="--kind"), option="--kind")
    address = _mailbox(given) if kind == "mail" else _webhook(given)
    robot = set_robot(run.session(), kind=kind, name=name, address=address, brand=given.text("--brand"))
    words = translate("cli", "Set: {name}. Try it with reminder robot test")
    run.answer({"id": robot}, lambda: output.line(words.format(name=name)))


_OF_MAIL = ("--host", "--port", "--security", "--user", "--from", "--to")


def _webhook(given: Given) -> Address:
    """Its address and, where its group asks for a signature, the secret behind it."""
    from vault.errors import BadInput
    from vault.robots.address import Webhook

    if said := [option for option in _OF_MAIL if given.flag(option)]:
        raise Usage(translate("cli", "{option} goes with --kind mail").format(option=said[0]), option=said[0])
    words = typed.standard_input().split()
    if not 0 < len(words) <= 2:
        raise BadInput(reason="not_a_webhook", field="address")
    return Webhook(*words)


def _mailbox(given: Given) -> Address:
    """Everything by options but the password, which comes on standard input."""
    from vault.robots.address import Mailbox

    for option in ("--host", "--from", "--to"):
        if not given.flag(option):
            raise Usage(translate("cli", "{option} is missing").format(option=option), option=option)
    security = given.text("--security") or "tls"
    return Mailbox(
        host=given.text("--host"),
        port=given.number("--port") or (465 if security == "tls" else 587),
        security=security,
        user=given.text("--user"),
        password=typed.standard_input() if given.text("--user") else "",
        sender=given.text("--from"),
        to=given.many("--to"),
    )


def _remove(run: Run, given: Given) -> None:
    from vault.robots.setting import remove_robot

    name = given.text("ROBOT")
    run.confirm(translate("cli", "Send no more reminders by {name}?").format(name=name))
    remove_robot(run.session(), name)
    run.answer({"removed": name}, lambda: output.line(translate("cli", "Removed: {name}").format(name=name)))


def _test(run: Run, given: Given) -> None:
    from ui.robot_text import trial_letter
    from vault.robots import sending

    session, name = run.session(), given.text("ROBOT")
    sending.deliver(sending.trial(session, name, trial_letter()), sending.usual_wire())
    run.answer({"sent": True}, lambda: output.line(translate("cli", "A test message is on its way: look for it there")))


VERBS = (
    Verb("show", QT_TRANSLATE_NOOP("cli", "What you answer for and is due or soon will be, and the robots"), _show),
    Verb(
        "send",
        QT_TRANSLATE_NOOP("cli", "Send today's reminder by the robots, unless somebody's computer has done so"),
        _send,
    ),
    Verb(
        "robot",
        QT_TRANSLATE_NOOP("cli", "Robots of groups and mailboxes: list, set, remove, test; off until one is set"),
        _robot,
        options=(
            Option(
                "--kind", QT_TRANSLATE_NOOP("cli", "Whose robot it is"), choices=("wecom", "dingtalk", "feishu", "mail")
            ),
            Option("--brand", QT_TRANSLATE_NOOP("cli", "Tell of this brand only"), "B"),
            Option("--host", QT_TRANSLATE_NOOP("cli", "Mail server"), "HOST"),
            Option("--port", QT_TRANSLATE_NOOP("cli", "Its port; 465 for tls, 587 for starttls"), "N", "number"),
            Option(
                "--security", QT_TRANSLATE_NOOP("cli", "How mail is encrypted on its way"), choices=("tls", "starttls")
            ),
            Option("--user", QT_TRANSLATE_NOOP("cli", "Login at the mail server; its password on standard input"), "U"),
            Option("--from", QT_TRANSLATE_NOOP("cli", "Whose mail address it comes from"), "ADDRESS"),
            Option("--to", QT_TRANSLATE_NOOP("cli", "Who gets it; may be repeated"), "ADDRESS", "many"),
        ),
        arguments=(
            Argument("ACTION", QT_TRANSLATE_NOOP("cli", "list, set, remove or test")),
            Argument(
                "ROBOT",
                QT_TRANSLATE_NOOP("cli", "What it is called; set reads webhook and secret from standard input"),
                required=False,
            ),
        ),
    ),
)
