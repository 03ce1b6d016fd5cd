"""``control``: control points, and what falls if one goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.accounts.words import control_word, effect_word, link_word
from ui.cli import output
from ui.cli.grammar import Argument, Given, Option, Verb, flag
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.session import Session
    from vault.views import ControlRow

LINKS = ("main_sub", "passport", "payment", "recovery", "inside")
KINDS = ("sim", "mailbox", "wechat", "device", "real_name", "tool", "payment")


def _owned(row: ControlRow) -> str:
    return translate("cli", "company") if row.company_owned else translate("cli", "private")


def _list(run: Run, given: Given) -> None:
    from vault.controls import list_controls

    rows = list_controls(run.session())
    headers = (
        translate("cli", "Id"),
        translate("cli", "Kind"),
        translate("cli", "Label"),
        translate("cli", "Holder"),
        translate("cli", "Owned by"),
        translate("cli", "Accounts"),
    )
    run.answer(
        rows,
        lambda: output.table(
            headers,
            [
                (row.id[:8], control_word(row.kind), row.label, row.holder or "", _owned(row), str(len(row.accounts)))
                for row in rows
            ],
        ),
    )


def _show(run: Run, given: Given) -> None:
    from vault.controls import show_control

    row = show_control(run.session(), given.text("CONTROL"))
    run.answer(
        row,
        lambda: output.pairs(
            [
                (translate("cli", "Id"), row.id),
                (translate("cli", "Kind"), control_word(row.kind)),
                (translate("cli", "Label"), row.label),
                (translate("cli", "Holder"), row.holder),
                (translate("cli", "Owned by"), _owned(row)),
                (translate("cli", "Accounts"), ", ".join(row.accounts)),
            ]
        ),
    )


def _add(run: Run, given: Given) -> None:
    from vault.controls import add_control

    session = run.session()
    made = add_control(
        session,
        kind=given.text("--kind"),
        label=given.text("--label"),
        holder=given.text("--holder") or None,
        company=given.flag("--company"),
        accounts=_account_ids(session, given),
    )
    run.answer({"id": made}, lambda: output.line(translate("cli", "Added: {id}").format(id=made)))


def _account_ids(session: Session, given: Given) -> list[str]:
    from vault.accounts import find_account

    return [find_account(session, wanted).id for wanted in given.many("--account") if wanted]


def _edit(run: Run, given: Given) -> None:
    from vault.controls import edit_control, show_control

    session = run.session()
    control = show_control(session, given.text("CONTROL")).id
    edit_control(
        session,
        control,
        holder=given.maybe("--holder"),
        company=True if given.flag("--company") else False if given.flag("--private") else None,
        accounts=_account_ids(session, given) if given.flag("--account") else None,
    )
    run.answer({"id": control}, lambda: output.line(translate("cli", "Saved: {id}").format(id=control)))


def _impact(run: Run, given: Given) -> None:
    from vault.controls.impact import impact

    rows = impact(run.session(), given.text("CONTROL-OR-PERSON"))
    run.answer(
        {"accounts": [{"id": row.id, "name": row.name, "via": row.via, "effect": row.effect} for row in rows]},
        lambda: output.table(
            (translate("cli", "Id"), translate("cli", "Name"), translate("cli", "Then"), translate("cli", "Via")),
            [(row.id[:8], row.name, effect_word(row.effect), row.via) for row in rows],
        ),
    )


def _links(run: Run, given: Given) -> None:
    from vault.controls.links import list_links

    rows = list_links(run.session())
    run.answer(
        rows,
        lambda: output.table(
            (translate("cli", "Behind"), translate("cli", "Kind"), translate("cli", "In front")),
            [(row.source_name, link_word(row.kind), row.target_name) for row in rows],
        ),
    )


def _link(run: Run, given: Given) -> None:
    from vault.controls.links import add_link

    add_link(run.session(), given.text("BEHIND"), given.text("IN-FRONT"), given.text("--kind"))
    run.answer({"linked": True}, lambda: output.line(translate("cli", "Linked")))


def _unlink(run: Run, given: Given) -> None:
    from vault.controls.links import remove_link

    remove_link(run.session(), given.text("BEHIND"), given.text("IN-FRONT"), given.text("--kind"))
    run.answer({"linked": False}, lambda: output.line(translate("cli", "The link is no more")))


_CONTROL = Argument("CONTROL", QT_TRANSLATE_NOOP("cli", "Id, the beginning of an id, or the exact label"))
_HOLDER = Option("--holder", QT_TRANSLATE_NOOP("cli", "Who holds it"), "PERSON")
_COMPANY = flag("--company", QT_TRANSLATE_NOOP("cli", "The company owns it"))
_ACCOUNTS = Option("--account", QT_TRANSLATE_NOOP("cli", "An account that it controls"), "A", kind="many")

_ENDS = (
    Argument("BEHIND", QT_TRANSLATE_NOOP("cli", "The account or control point that stands behind the other")),
    Argument("IN-FRONT", QT_TRANSLATE_NOOP("cli", "The account or control point that falls with it")),
)
_KIND = Option(
    "--kind",
    QT_TRANSLATE_NOOP("cli", "Main and sub-account, one login, payment, recovery, or one inside the other"),
    choices=LINKS,
    required=True,
)

VERBS = (
    Verb("list", QT_TRANSLATE_NOOP("cli", "All control points"), _list),
    Verb("show", QT_TRANSLATE_NOOP("cli", "One control point"), _show, arguments=(_CONTROL,)),
    Verb(
        "add",
        QT_TRANSLATE_NOOP("cli", "Add a control point"),
        _add,
        options=(
            Option("--kind", QT_TRANSLATE_NOOP("cli", "What it is"), choices=KINDS, required=True),
            Option("--label", QT_TRANSLATE_NOOP("cli", "Number, address or name"), "L", required=True),
            _HOLDER,
            _COMPANY,
            _ACCOUNTS,
        ),
    ),
    Verb(
        "edit",
        QT_TRANSLATE_NOOP("cli", "Change a control point; --account names all of its accounts anew"),
        _edit,
        options=(
            _HOLDER,
            _COMPANY,
            flag("--private", QT_TRANSLATE_NOOP("cli", "A person owns it")),
            _ACCOUNTS,
        ),
        arguments=(_CONTROL,),
    ),
    Verb(
        "impact",
        QT_TRANSLATE_NOOP("cli", "Which accounts go with it: this phone is lost, this person leaves"),
        _impact,
        arguments=(Argument("CONTROL-OR-PERSON", QT_TRANSLATE_NOOP("cli", "Control point, person or account")),),
    ),
    Verb("links", QT_TRANSLATE_NOOP("cli", "What stands behind what"), _links),
    Verb("link", QT_TRANSLATE_NOOP("cli", "Note what stands behind what"), _link, options=(_KIND,), arguments=_ENDS),
    Verb("unlink", QT_TRANSLATE_NOOP("cli", "Take such a note back"), _unlink, options=(_KIND,), arguments=_ENDS),
)
