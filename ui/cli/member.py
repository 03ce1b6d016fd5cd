"""``member``: who is in the team, who is let in, and who goes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ui.cli import output, typed
from ui.cli.cost import COST_OPTIONS, cost_of
from ui.cli.grammar import Argument, Given, Option, Usage, Verb
from ui.cli.recovery import MEMBER_VERBS
from ui.cli.run import Run
from ui.cli.welcome import WELCOME_VERB
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.team.views import Invited, Joined, MemberRow


def _list(run: Run, given: Given) -> None:
    from vault.team.members import list_members

    rows = list_members(run.session())
    headers = (
        translate("cli", "Id"),
        translate("cli", "Name"),
        translate("cli", "Role"),
        translate("cli", "State"),
        translate("cli", "Brands"),
        translate("cli", "Responsible for"),
        translate("cli", "Devices"),
        translate("cli", "Last seen"),
    )
    run.answer(rows, lambda: output.table(headers, [_cells(row) for row in rows]))


def _cells(row: MemberRow) -> tuple[str, ...]:
    from ui.names import role_name
    from ui.team_text import state_name

    return (
        row.id[:8],
        row.name,
        role_name(row.role_name),
        state_name(row.state),
        ", ".join(row.brands),
        str(row.responsible_for),
        str(row.devices),
        (row.last_seen_at or "")[:10],
    )


def _show(run: Run, given: Given) -> None:
    import msgspec

    from vault.team.members import member_words, show_member

    session = run.session()
    row = show_member(session, given.text("MEMBER"))
    words = member_words(session, row.id)
    run.answer({**msgspec.to_builtins(row), "words": words}, lambda: _describe(row, words))


def _describe(row: MemberRow, words: str) -> None:
    from ui.names import role_name
    from ui.team_text import state_name

    output.pairs(
        [
            (translate("cli", "Id"), row.id),
            (translate("cli", "Name"), row.name),
            (translate("cli", "Role"), role_name(row.role_name)),
            (translate("cli", "State"), state_name(row.state)),
            (translate("cli", "Person"), row.person),
            (translate("cli", "Joined"), row.joined_at[:10]),
            (translate("cli", "Last seen"), (row.last_seen_at or "")[:10]),
            (translate("cli", "Brands"), ", ".join(row.brands)),
            (translate("cli", "Responsible for"), str(row.responsible_for)),
            (translate("cli", "Devices"), str(row.devices)),
            (translate("cli", "Security keys"), str(row.security_keys)),
            (translate("cli", "Six words"), words),
        ]
    )


def _invite(run: Run, given: Given) -> None:
    from vault.team.invitations import invite

    made = invite(
        run.session(),
        name=given.text("--name"),
        role=given.text("--role"),
        brands=given.many("--brand"),
        login=given.text("--login"),
    )
    answer = {"invite": made.invite, "expires_at": made.expires_at, "id": made.id, "location": made.location}
    run.answer(answer, lambda: _say_invitation(made))


def _say_invitation(made: Invited) -> None:
    output.line(made.invite)
    if sys.stdout.isatty():
        import segno

        segno.make_qr(made.invite, error="m").terminal(compact=True)
    output.aside(translate("cli", "They join with: {command}").format(command=f"--vault {made.location} member join -"))
    output.aside(
        translate(
            "cli",
            "Hand this over by a way other than the database, and to nobody else: whoever reads it can join in this "
            "person's name. It is good once, until {time}, and is not shown again.",
        ).format(time=made.expires_at)
    )


def _join(run: Run, given: Given) -> None:
    from vault.team.joining import join

    if run.location is None:
        raise Usage(translate("cli", "--vault says which vault is to be joined"), option="--vault")
    said = given.text("INVITE")
    invitation = typed.standard_input() if said == "-" else said
    joined = join(
        run.device(),
        run.location,
        invitation,
        password=run.password(new=True),
        name=given.maybe("--name"),
        kdf=cost_of(given),
    )
    run.adopt(joined.session)
    answer = {
        "member_id": joined.member_id,
        "secret_key": joined.secret_key,
        "state": joined.state,
        "words": joined.words,
        "vault_id": joined.session.vault_id,
    }
    run.answer(answer, lambda: _welcome(joined))


def _welcome(joined: Joined) -> None:
    pending = joined.state == "pending"
    output.pairs(
        [
            (translate("cli", "Member"), joined.member_id),
            (translate("cli", "Secret key"), joined.secret_key),
            (translate("cli", "Six words"), joined.words if pending else None),
        ]
    )
    output.aside(
        translate(
            "cli", "Print the secret key, and keep it apart from the vault: no other machine can unlock without it."
        )
    )
    if pending:
        output.aside(
            translate("cli", "Read the six words to an owner, not by chat: you are let in once they are approved.")
        )


def _approve(run: Run, given: Given) -> None:
    from vault.team.members import approve_member, member_words, show_member

    session, wanted = run.session(), given.text("MEMBER")
    row = show_member(session, wanted)
    if not given.flag("--words"):
        question = translate("cli", "{name} must read these words on their own screen: {words}. Are they the same?")
        run.confirm(question.format(name=row.name, words=member_words(session, row.id)))
    approve_member(session, row.id, words=given.maybe("--words"))
    answer = {"member_id": row.id, "state": show_member(session, row.id).state}
    run.answer(answer, lambda: output.line(translate("cli", "Approved: {name}").format(name=row.name)))


def _role(run: Run, given: Given) -> None:
    from ui.names import role_name
    from vault.team.members import set_member_role, show_member

    session = run.session()
    member = show_member(session, given.text("MEMBER")).id
    set_member_role(session, member, given.text("ROLE"), brands=given.many("--brand"), reason=given.text("--reason"))
    row = show_member(session, member)
    words = translate("cli", "{name} is now: {role}")
    run.answer(
        {"member_id": row.id, "role": row.role},
        lambda: output.line(words.format(name=row.name, role=role_name(row.role_name))),
    )


def _disable(run: Run, given: Given) -> None:
    from vault.team.members import disable_member, show_member

    session = run.session()
    row = show_member(session, given.text("MEMBER"))
    run.confirm(
        translate(
            "cli", "End every right of {name} at once? What they could read stays exposed until it is changed."
        ).format(name=row.name)
    )
    disable_member(session, row.id, reason=given.text("--reason"))
    answer = {"member_id": row.id, "state": show_member(session, row.id).state}
    run.answer(answer, lambda: output.line(translate("cli", "Disabled: {name}").format(name=row.name)))


_MEMBER = Argument("MEMBER", QT_TRANSLATE_NOOP("cli", "Id, the beginning of an id, or the exact name"))
_BRANDS = Option("--brand", QT_TRANSLATE_NOOP("cli", "Brand to lead or to join"), "B", "many")
_REASON = Option("--reason", QT_TRANSLATE_NOOP("cli", "Why, for whoever has to approve it"), "TEXT")

VERBS = (
    Verb("list", QT_TRANSLATE_NOOP("cli", "Everybody, those who left included"), _list),
    Verb("show", QT_TRANSLATE_NOOP("cli", "One member"), _show, arguments=(_MEMBER,)),
    Verb(
        "invite",
        QT_TRANSLATE_NOOP("cli", "Make a one-time text with which somebody joins within 72 hours"),
        _invite,
        options=(
            Option("--name", QT_TRANSLATE_NOOP("cli", "Their name"), "N", required=True),
            Option("--role", QT_TRANSLATE_NOOP("cli", "Their role, by id or name"), "R", required=True),
            _BRANDS,
            Option("--login", QT_TRANSLATE_NOOP("cli", "Their login on the database server"), "LOGIN"),
        ),
    ),
    Verb(
        "join",
        QT_TRANSLATE_NOOP("cli", "Become a member with an invitation, on this device"),
        _join,
        options=(Option("--name", QT_TRANSLATE_NOOP("cli", "Another name than the invitation's"), "N"), *COST_OPTIONS),
        arguments=(Argument("INVITE", QT_TRANSLATE_NOOP("cli", "The invitation's text; - is standard input")),),
    ),
    Verb(
        "approve",
        QT_TRANSLATE_NOOP("cli", "Let in who waits, after comparing six words"),
        _approve,
        options=(Option("--words", QT_TRANSLATE_NOOP("cli", "The words that they read out"), "WORDS"),),
        arguments=(_MEMBER,),
    ),
    Verb(
        "role",
        QT_TRANSLATE_NOOP("cli", "Give a member another role"),
        _role,
        options=(_BRANDS, _REASON),
        arguments=(_MEMBER, Argument("ROLE", QT_TRANSLATE_NOOP("cli", "The role, by id or name"))),
    ),
    Verb(
        "disable",
        QT_TRANSLATE_NOOP("cli", "End every right of a member at once"),
        _disable,
        options=(_REASON,),
        arguments=(_MEMBER,),
    ),
    WELCOME_VERB,
    *MEMBER_VERBS,
)
