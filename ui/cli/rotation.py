"""``rotation``: change passwords in two steps, put due dates off, take them along in a calendar."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.cli import output, typed
from ui.cli.grammar import Argument, Given, Option, Usage, Verb, flag
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.rotation.views import BlackoutRow, RotationRow


def _list(run: Run, given: Given) -> None:
    from vault.rotation.deadlines import list_rotations

    rows = list_rotations(run.session(), statuses=given.many("--status"))
    run.answer(rows, lambda: _table(rows))


def _table(rows: list[RotationRow]) -> None:
    from ui.cli.account import due_words
    from ui.rotation_text import sum_text

    headers = (
        translate("cli", "Id"),
        translate("cli", "Name"),
        translate("cli", "Platform"),
        translate("cli", "Brand"),
        translate("cli", "Responsible"),
        translate("cli", "Password change"),
        translate("cli", "Why then"),
    )
    output.table(
        headers,
        [
            (
                row.id[:8],
                row.name,
                row.platform_name,
                row.brand,
                row.responsible,
                due_words(row.rotation_state, row.rotation_due_at),
                sum_text(row.sum),
            )
            for row in rows
        ],
    )


def _show(run: Run, given: Given) -> None:
    from vault.rotation.changing import show_rotation

    found = show_rotation(run.session(), given.text("ACCOUNT"))
    shown = {
        "current": found.current,
        "pending": found.pending,
        "started_by": found.started_by,
        "started_at": found.started_at,
    }
    lines = [
        (translate("cli", "Present password"), found.current),
        (translate("cli", "New password"), found.pending),
        (translate("cli", "Begun by"), found.started_by),
        (translate("cli", "Begun at"), found.started_at),
    ]
    run.answer(shown, lambda: output.pairs(lines))


def _start(run: Run, given: Given) -> None:
    from ui.rotation_text import step_text
    from vault.rotation.changing import start_rotation

    session = run.session()
    own = typed.standard_input() if given.flag("--password-stdin") else None
    started = start_rotation(session, given.text("ACCOUNT"), password=own)

    def lines() -> None:
        output.pairs(
            [
                (translate("cli", "New password"), started.password),
                (translate("cli", "Page"), started.change_url),
                *((str(number), step_text(step)) for number, step in enumerate(started.steps, 1)),
            ]
        )

    if not started.meets_policy:
        output.aside(translate("cli", "This password is weak: rotation abort, and let one be made"))
    run.answer(
        {
            "password": started.password,
            "change_url": started.change_url,
            "steps": started.steps,
            "score": started.score,
            "meets_policy": started.meets_policy,
        },
        lines,
    )


def _confirm(run: Run, given: Given) -> None:
    from vault.accounts import find_account
    from vault.rotation.changing import confirm_rotation

    session = run.session()
    confirm_rotation(session, given.text("ACCOUNT"))
    row = find_account(session, given.text("ACCOUNT"))
    words = translate("cli", "The new password of {name} is the password now; due {date}")
    answer = {"id": row.id, "rotation_due_at": row.rotation_due_at}
    run.answer(answer, lambda: output.line(words.format(name=row.name, date=row.rotation_due_at or "")))


def _abort(run: Run, given: Given) -> None:
    from vault.accounts import find_account
    from vault.rotation.changing import abort_rotation

    session = run.session()
    abort_rotation(session, given.text("ACCOUNT"))
    row = find_account(session, given.text("ACCOUNT"))
    words = translate("cli", "Given up: the password of {name} is what it was")
    run.answer({"id": row.id}, lambda: output.line(words.format(name=row.name)))


def _postpone(run: Run, given: Given) -> None:
    from vault.rotation.postponing import postpone

    due = postpone(
        run.session(), given.text("ACCOUNT"), days=given.number("--days") or 0, reason=given.text("--reason")
    )
    words = translate("cli", "Put off: due {date}")
    run.answer({"rotation_due_at": due}, lambda: output.line(words.format(date=due)))


def _blackout(run: Run, given: Given) -> None:
    """Without options the list; with ``--end`` one goes; with the other three one is set."""
    from vault.rotation.postponing import end_blackout, list_blackouts, set_blackout

    said = [name for name in ("--from", "--to", "--name", "--end") if given.flag(name)]
    if not said:
        rows = list_blackouts(run.session())
        return run.answer(rows, lambda: _blackouts(rows))
    if said == ["--end"]:
        end_blackout(run.session(), given.text("--end"))
        return run.answer({"ended": True}, lambda: output.line(translate("cli", "Ended: due dates are back")))
    if said != ["--from", "--to", "--name"]:
        raise Usage(translate("cli", "Setting one takes --from, --to and --name; --end stands alone"))
    first, last, name = (given.text(option) for option in said)
    made = set_blackout(run.session(), first=first, last=last, name=name)
    words = translate("cli", "Set: nothing falls due from {first} to {last}")
    return run.answer({"id": made}, lambda: output.line(words.format(first=first, last=last)))


def _blackouts(rows: list[BlackoutRow]) -> None:
    headers = (
        translate("cli", "Id"),
        translate("cli", "Name"),
        translate("cli", "First day"),
        translate("cli", "Last day"),
        translate("cli", "By"),
    )
    output.table(headers, [(row.id[:8], row.name, row.first, row.last, row.by) for row in rows])


def _calendar(run: Run, given: Given) -> None:
    from ui.rotation_text import due_day_text
    from vault.files import write_atomically
    from vault.rotation.calendar import Event, due_days, make_calendar

    session = run.session()
    days = due_days(session)
    events = [Event(due.uid, due.day, due_day_text(due), "\n".join(due.names)) for due in days]
    path = Path(given.text("FILE.ics"))
    write_atomically(path, make_calendar(events, session.now()))
    answer = {"file": str(path), "events": len(events)}
    run.answer(answer, lambda: output.line(translate("cli", "Written: {path}").format(path=path)))


def _remind(run: Run, given: Given) -> None:
    """For a scheduled job: what to pass on, and nothing where there is nothing."""
    from ui.rotation_text import reminder_text
    from vault.rotation.reminders import reminders

    rows = reminders(run.session())

    def lines() -> None:
        for row in rows:
            output.line(reminder_text(row))

    run.answer(rows, lines)


def _glass(run: Run, given: Given) -> None:
    from vault.rotation.glass import list_glass

    rows = list_glass(run.session())
    headers = (
        translate("cli", "Id"),
        translate("cli", "Account"),
        translate("cli", "By"),
        translate("cli", "Since"),
        translate("cli", "Reason"),
    )
    run.answer(
        rows,
        lambda: output.table(headers, [(row.id[:8], row.account or "", row.by, row.at, row.reason) for row in rows]),
    )


def _clear(run: Run, given: Given) -> None:
    from vault.rotation.glass import clear_glass

    clear_glass(run.session(), given.text("ID"), given.text("--note"))
    run.answer({"cleared": True}, lambda: output.line(translate("cli", "Noted: it was looked into")))


_ACCOUNT = Argument("ACCOUNT", QT_TRANSLATE_NOOP("cli", "Id, the beginning of an id, or the exact name"))
_REASON = Option("--reason", QT_TRANSLATE_NOOP("cli", "Why, for whoever has to approve it"), "TEXT")

VERBS = (
    Verb(
        "list",
        QT_TRANSLATE_NOOP("cli", "Every password with its due date and why then; the most urgent first"),
        _list,
        options=(
            Option("--status", QT_TRANSLATE_NOOP("cli", "Only these, such as due, overdue or circulated"), "S", "many"),
        ),
    ),
    Verb(
        "show",
        QT_TRANSLATE_NOOP("cli", "Both passwords of a change that is under way"),
        _show,
        options=(_REASON,),
        arguments=(_ACCOUNT,),
    ),
    Verb(
        "start",
        QT_TRANSLATE_NOOP("cli", "Store the next password, then show it; the present one stays"),
        _start,
        options=(
            flag("--password-stdin", QT_TRANSLATE_NOOP("cli", "Read the new password from standard input")),
            _REASON,
        ),
        arguments=(_ACCOUNT,),
    ),
    Verb("confirm", QT_TRANSLATE_NOOP("cli", "The platform took it"), _confirm, arguments=(_ACCOUNT,)),
    Verb(
        "abort",
        QT_TRANSLATE_NOOP("cli", "The platform did not take it: keep the old one"),
        _abort,
        arguments=(_ACCOUNT,),
    ),
    Verb(
        "postpone",
        QT_TRANSLATE_NOOP("cli", "Put one password off, once and by 14 days at most"),
        _postpone,
        options=(
            Option("--days", QT_TRANSLATE_NOOP("cli", "By how many days"), "N", "number", required=True),
            Option("--reason", QT_TRANSLATE_NOOP("cli", "Why; it stays on record"), "T", required=True),
        ),
        arguments=(_ACCOUNT,),
    ),
    Verb(
        "blackout",
        QT_TRANSLATE_NOOP("cli", "Days on which nothing falls due: list, set, end"),
        _blackout,
        options=(
            Option("--from", QT_TRANSLATE_NOOP("cli", "First day"), "D", "date"),
            Option("--to", QT_TRANSLATE_NOOP("cli", "Last day"), "D", "date"),
            Option("--name", QT_TRANSLATE_NOOP("cli", "What it is for"), "T"),
            Option("--end", QT_TRANSLATE_NOOP("cli", "End this one; due dates come back"), "ID-OR-NAME"),
        ),
    ),
    Verb(
        "calendar",
        QT_TRANSLATE_NOOP("cli", "Your due dates as a calendar file, with reminders 14, 7 and 1 days before"),
        _calendar,
        arguments=(Argument("FILE.ics", QT_TRANSLATE_NOOP("cli", "Where to write it; an older one is replaced")),),
    ),
    Verb("remind", QT_TRANSLATE_NOOP("cli", "What you answer for and is due or soon will be; counts"), _remind),
    Verb(
        "glass", QT_TRANSLATE_NOOP("cli", "Overdue passwords that were opened with a reason, to be looked into"), _glass
    ),
    Verb(
        "clear",
        QT_TRANSLATE_NOOP("cli", "Say that one of them was looked into"),
        _clear,
        options=(Option("--note", QT_TRANSLATE_NOOP("cli", "What came of it"), "T"),),
        arguments=(Argument("ID", QT_TRANSLATE_NOOP("cli", "Its id, or the beginning of it")),),
    ),
)
