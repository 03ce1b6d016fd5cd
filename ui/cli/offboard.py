"""``offboard``: somebody leaves, and every right comes back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.cli import output, typed
from ui.cli.grammar import Argument, Given, Option, Verb
from ui.cli.offboard_said import list_of, say
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.offboarding.views import Item


def _open(run: Run, given: Given) -> None:
    from vault.offboarding.opening import open_case

    kind = given.text("--kind") or "leaving"
    if kind == "dismissal":
        who = given.text("PERSON")
        run.confirm(
            translate("cli", "This takes every right of {name} back now, in one entry. Go on?").format(name=who)
        )
    session = run.session()
    case = open_case(
        session, given.text("PERSON"), last_day=given.text("--last-day"), kind=kind, heir=given.text("--to")
    )
    say(run, session, case)


def _lost(run: Run, given: Given) -> None:
    from vault.offboarding.things import open_lost

    session = run.session()
    say(run, session, open_lost(session, given.text("CONTROL")))


def _vendor(run: Run, given: Given) -> None:
    from vault.offboarding.things import open_vendor_end

    session = run.session()
    say(run, session, open_vendor_end(session, given.text("VENDOR"), last_day=given.text("--last-day")))


def _plan(run: Run, given: Given) -> None:
    from vault.offboarding.opening import replan

    session = run.session()
    file = replan(session, given.text("CASE"), last_day=given.maybe("--last-day"), heir=given.maybe("--to"))
    say(run, session, file.record.id)


def _revoke(run: Run, given: Given) -> None:
    from vault.offboarding.revoking import revoke
    from vault.offboarding.showing import show_case

    session = run.session()
    case = show_case(session, given.text("CASE"))
    run.confirm(
        translate("cli", "This takes every right of {name} back now, in one entry. Go on?").format(name=case.name)
    )
    revoke(session, case.id)
    say(run, session, case.id)


def _settle(run: Run, given: Given) -> None:
    from vault.offboarding.settling import settle

    session, file = run.session(), given.maybe("--evidence-file")
    settle(
        session,
        given.text("CASE"),
        given.many("ITEM"),
        given.text("--outcome"),
        text=given.text("--evidence") or given.text("--reason"),
        recheck=given.text("--recheck"),
        accepted_by=given.text("--accept-by"),
        evidence=(Path(file).name, typed.file_bytes(file)) if file is not None else None,
    )
    say(run, session, given.text("CASE"))


def _assign(run: Run, given: Given) -> None:
    from vault.offboarding.settling import assign

    session, named = run.session(), given.many("ITEM")
    assign(session, given.text("CASE"), named[:-1] or named, given.text("--to") or named[-1], due=given.text("--due"))
    say(run, session, given.text("CASE"))


def _remind(run: Run, given: Given) -> None:
    from vault.offboarding.settling import remind
    from vault.offboarding.showing import show_case

    session = run.session()
    reminded = set(remind(session, given.text("CASE"), given.text("PERSON")))
    case = show_case(session, given.text("CASE"))
    text = _tasks([item for item in case.items if item.id in reminded])
    run.answer({"items": sorted(reminded), "text": text}, lambda: output.line(text))


def _report(run: Run, given: Given) -> None:
    from ui.cli.document import say_issued
    from ui.documents.offboarding import write_report

    path = Path(given.text("FILE.pdf"))
    say_issued(run, write_report(run.session(), given.text("CASE"), path), path)


def _sheet(run: Run, given: Given) -> None:
    from ui.cli.document import say_issued
    from ui.documents.offboarding import write_tasks

    path = Path(given.text("FILE.pdf"))
    say_issued(run, write_tasks(run.session(), given.text("CASE"), given.text("PERSON"), path), path)


def _task(run: Run, given: Given) -> None:
    from vault.naming import pick
    from vault.offboarding.showing import show_case

    case = show_case(run.session(), given.text("CASE"))
    items = [
        pick("item", one, case.items, id_of=lambda item: item.id, name_of=lambda item: item.id)
        for one in given.many("ITEM")
    ]
    text = _tasks(items)
    run.answer({"text": text}, lambda: output.line(text))


def _tasks(items: list[Item]) -> str:
    from ui.offboarding_text import task_text

    return "\n\n".join(task_text(item) for item in items)


def _evidence(run: Run, given: Given) -> None:
    from vault.files import create_private
    from vault.offboarding.reading import find_case, open_evidence

    session = run.session()
    _name, raw = open_evidence(session, find_case(session, given.text("CASE")), given.text("ITEM"))
    path = Path(given.text("FILE"))
    create_private(path, raw)
    answer = {"file": str(path), "bytes": len(raw)}
    run.answer(answer, lambda: output.line(translate("cli", "Written: {path}").format(path=path)))


def _show(run: Run, given: Given) -> None:
    say(run, run.session(), given.text("CASE"))


def _list(run: Run, given: Given) -> None:
    from vault.offboarding.showing import list_cases

    rows = list_cases(run.session())
    run.answer(rows, lambda: list_of(rows))


def _close(run: Run, given: Given) -> None:
    from vault.offboarding.closing import close_case

    session = run.session()
    close_case(session, given.text("CASE"))
    say(run, session, given.text("CASE"))


def _cancel(run: Run, given: Given) -> None:
    from vault.offboarding.closing import cancel_case

    session = run.session()
    cancel_case(session, given.text("CASE"), given.text("--reason"))
    say(run, session, given.text("CASE"))


def _reopen(run: Run, given: Given) -> None:
    from vault.offboarding.closing import reopen_case

    session = run.session()
    reopen_case(session, given.text("CASE"), given.text("--reason"))
    say(run, session, given.text("CASE"))


_PERSON = Argument("PERSON", QT_TRANSLATE_NOOP("cli", "Who leaves: a person or a member"))
_CASE = Argument("CASE", QT_TRANSLATE_NOOP("cli", "The case's id, its beginning, or the person's name"))
_ITEMS = Argument("ITEM", QT_TRANSLATE_NOOP("cli", "Ids of items, or how they begin"), many=True)
_HEIR = Option("--to", QT_TRANSLATE_NOOP("cli", "Which member answers for their accounts from then on"), "M")
_REASON = Option("--reason", QT_TRANSLATE_NOOP("cli", "Why"), "TEXT")

VERBS = (
    Verb(
        "open",
        QT_TRANSLATE_NOOP("cli", "Plan somebody's leaving; they see nothing of it before their last day"),
        _open,
        options=(
            Option(
                "--last-day",
                QT_TRANSLATE_NOOP("cli", "From this day on their rights are gone"),
                "D",
                kind="date",
                required=True,
            ),
            _HEIR,
            Option(
                "--kind",
                QT_TRANSLATE_NOOP("cli", "Why; a dismissal takes effect at once"),
                choices=("leaving", "post_change", "long_leave", "dismissal"),
            ),
        ),
        arguments=(_PERSON,),
    ),
    Verb(
        "lost",
        QT_TRANSLATE_NOOP("cli", "A SIM card or a device is gone: what it opens, and what to do first"),
        _lost,
        arguments=(Argument("CONTROL", QT_TRANSLATE_NOOP("cli", "The control point's id or label")),),
    ),
    Verb(
        "vendor",
        QT_TRANSLATE_NOOP("cli", "A third party's contract ends: its people, tools and accounts"),
        _vendor,
        options=(
            Option("--last-day", QT_TRANSLATE_NOOP("cli", "By default the contract's last day"), "D", kind="date"),
        ),
        arguments=(Argument("VENDOR", QT_TRANSLATE_NOOP("cli", "The third party's id or name")),),
    ),
    Verb("list", QT_TRANSLATE_NOOP("cli", "Every case that you may see, and who is waited for"), _list),
    Verb("show", QT_TRANSLATE_NOOP("cli", "A case with all of its items"), _show, arguments=(_CASE,)),
    Verb(
        "plan",
        QT_TRANSLATE_NOOP("cli", "Another last day, or another member who takes over"),
        _plan,
        options=(Option("--last-day", QT_TRANSLATE_NOOP("cli", "The new last day"), "D", kind="date"), _HEIR),
        arguments=(_CASE,),
    ),
    Verb("revoke", QT_TRANSLATE_NOOP("cli", "Take the rights back now, in one entry"), _revoke, arguments=(_CASE,)),
    Verb(
        "settle",
        QT_TRANSLATE_NOOP("cli", "Say how items ended that people see to"),
        _settle,
        options=(
            Option(
                "--outcome",
                QT_TRANSLATE_NOOP("cli", "How; open takes an outcome back"),
                choices=("done", "submitted", "impossible", "not_applicable", "open"),
                required=True,
            ),
            Option("--recheck", QT_TRANSLATE_NOOP("cli", "When it opens again to be looked at"), "D", kind="date"),
            Option("--accept-by", QT_TRANSLATE_NOOP("cli", "Which member accepts the risk that is left"), "M"),
            _REASON,
            Option("--evidence", QT_TRANSLATE_NOOP("cli", "What was checked, in a sentence"), "TEXT"),
            Option("--evidence-file", QT_TRANSLATE_NOOP("cli", "A picture or text that shows it"), "F"),
        ),
        arguments=(_CASE, _ITEMS),
    ),
    Verb(
        "assign",
        QT_TRANSLATE_NOOP("cli", "Put items into somebody's hands: the last word names them"),
        _assign,
        options=(
            Option("--to", QT_TRANSLATE_NOOP("cli", "Whose, in place of the last word"), "M"),
            Option("--due", QT_TRANSLATE_NOOP("cli", "Until when"), "D", kind="date"),
        ),
        arguments=(_CASE, _ITEMS),
    ),
    Verb(
        "remind",
        QT_TRANSLATE_NOOP("cli", "Note that somebody was reminded, with the text to send them"),
        _remind,
        arguments=(_CASE, Argument("PERSON", QT_TRANSLATE_NOOP("cli", "Who has open items"))),
    ),
    Verb(
        "task",
        QT_TRANSLATE_NOOP("cli", "What is to be done, as text for a chat"),
        _task,
        arguments=(_CASE, _ITEMS),
    ),
    Verb(
        "sheet",
        QT_TRANSLATE_NOOP("cli", "What one person is asked to do, as a PDF for who has no keys"),
        _sheet,
        arguments=(
            _CASE,
            Argument("PERSON", QT_TRANSLATE_NOOP("cli", "Who has open items")),
            Argument("FILE.pdf", QT_TRANSLATE_NOOP("cli", "Where to write it")),
        ),
    ),
    Verb(
        "report",
        QT_TRANSLATE_NOOP("cli", "The whole case as a PDF that the record confirms"),
        _report,
        arguments=(_CASE, Argument("FILE.pdf", QT_TRANSLATE_NOOP("cli", "Where to write it"))),
    ),
    Verb(
        "evidence",
        QT_TRANSLATE_NOOP("cli", "Write the file that was given with an item to a new file"),
        _evidence,
        arguments=(
            _CASE,
            Argument("ITEM", QT_TRANSLATE_NOOP("cli", "The item's id")),
            Argument("FILE", QT_TRANSLATE_NOOP("cli", "Where to write it")),
        ),
    ),
    Verb(
        "close",
        QT_TRANSLATE_NOOP("cli", "End a case; refused while an item is open"),
        _close,
        arguments=(_CASE,),
    ),
    Verb(
        "cancel",
        QT_TRANSLATE_NOOP("cli", "They stay after all; only before the rights were taken"),
        _cancel,
        options=(Option("--reason", QT_TRANSLATE_NOOP("cli", "Why"), "TEXT", required=True),),
        arguments=(_CASE,),
    ),
    Verb(
        "reopen",
        QT_TRANSLATE_NOOP("cli", "Open a closed case again"),
        _reopen,
        options=(_REASON,),
        arguments=(_CASE,),
    ),
)
