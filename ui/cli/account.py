"""``account``: find, show, copy a value, add, edit, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ui.cli import output, typed
from ui.cli.grammar import Argument, Given, Option, Usage, Verb, flag
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.accounts import AccountDraft
    from vault.views import AccountDetail, AccountRow

FIELDS = ("login", "password", "code", "phone", "email", "recovery_codes", "totp_secret", "private_note")


def _list(run: Run, given: Given) -> None:
    from vault.accounts import list_accounts

    rows = list_accounts(
        run.session(),
        query=given.text("--query"),
        brand=given.maybe("--brand"),
        platform=run.platform_id(given.text("--platform")) if given.flag("--platform") else None,
        responsible=given.maybe("--responsible"),
        statuses=given.many("--status"),
    )
    run.answer(rows, lambda: _table(rows))


def _table(rows: list[AccountRow]) -> None:
    output.table(
        [translate("cli", text) for text in _HEADERS],
        [
            (
                row.id[:8],
                row.name,
                row.platform_name,
                row.brand,
                row.login,
                row.responsible,
                _strength(row),
                rotation_words(row),
            )
            for row in rows
        ],
    )


_HEADERS = (
    QT_TRANSLATE_NOOP("cli", "Id"),
    QT_TRANSLATE_NOOP("cli", "Name"),
    QT_TRANSLATE_NOOP("cli", "Platform"),
    QT_TRANSLATE_NOOP("cli", "Brand"),
    QT_TRANSLATE_NOOP("cli", "Login"),
    QT_TRANSLATE_NOOP("cli", "Responsible"),
    QT_TRANSLATE_NOOP("cli", "Strength"),
    QT_TRANSLATE_NOOP("cli", "Password change"),
)
_ROTATION = {
    "ok": QT_TRANSLATE_NOOP("cli", "due {date}"),
    "due_soon": QT_TRANSLATE_NOOP("cli", "due soon, {date}"),
    "due": QT_TRANSLATE_NOOP("cli", "due since {date}"),
    "overdue": QT_TRANSLATE_NOOP("cli", "overdue since {date}"),
    "refused": QT_TRANSLATE_NOOP("cli", "overdue since {date}, refused"),
    "in_progress": QT_TRANSLATE_NOOP("cli", "in progress"),
    "unknown": QT_TRANSLATE_NOOP("cli", "age unknown"),
    "not_applicable": QT_TRANSLATE_NOOP("cli", "not applicable"),
}


def _strength(row: AccountRow) -> str:
    from ui.strength_text import score_text

    return translate("cli", "not applicable") if row.strength is None else score_text(row.strength)


def rotation_words(row: AccountRow) -> str:
    return due_words(row.rotation_state, row.rotation_due_at)


def due_words(state: str, due_at: str | None) -> str:
    text = translate("cli", _ROTATION[state]) if state in _ROTATION else state
    return text.format(date=(due_at or "")[:10])


def _break_glass(run: Run, given: Given) -> None:
    """An overdue password, with a reason; one that is not overdue opens without, and nothing is written."""
    reason = given.maybe("--break-glass")
    if reason is not None:
        from vault.rotation.glass import break_glass

        break_glass(run.session(), given.text("ACCOUNT"), reason)


def _remind(row: AccountRow) -> None:
    """One sentence at each use of a password that is due."""
    if row.rotation_state in ("due", "overdue"):
        words = translate("cli", "The password of {name} is due since {date}: rotation start")
        output.aside(words.format(name=row.name, date=row.rotation_due_at or ""))


def _show(run: Run, given: Given) -> None:
    from vault.accounts import show_account

    _break_glass(run, given)
    detail = show_account(run.session(), given.text("ACCOUNT"), reveal=given.flag("--reveal"))
    if given.flag("--reveal"):
        _remind(detail.row)
    run.answer(as_document(detail), lambda: _describe(detail))


_DETAILS = (
    "password",
    "totp_secret",
    "phone",
    "email",
    "recovery_codes",
    "private_note",
    "note",
    "fields",
    "admin",
    "operators",
    "deputy",
    "platform_text",
)


def as_document(detail: AccountDetail) -> dict[str, Any]:
    """The row's keys and the details' in one object, as ``cli.md`` promises."""
    import msgspec

    shown: dict[str, Any] = msgspec.to_builtins(detail.row)
    for name in _DETAILS:
        shown[name] = getattr(detail, name)
    shown["controls"] = [
        {key: getattr(control, key) for key in ("id", "kind", "label", "holder", "company_owned")}
        for control in detail.controls
    ]
    shown["holders"] = msgspec.to_builtins(detail.holders)
    shown["history"] = msgspec.to_builtins(detail.history)
    return shown


def _describe(detail: AccountDetail) -> None:
    from ui.accounts.words import level_word

    row = detail.row
    output.line(output.with_detail(row.name, f"{row.platform_name} · {row.brand}"))
    output.pairs(
        [
            (translate("cli", "Id"), row.id),
            (translate("cli", "Login"), row.login),
            (translate("cli", "Password"), detail.password),
            (translate("cli", "Strength"), _strength(row) if row.has_password else None),
            (translate("cli", "Password change"), rotation_words(row)),
            (translate("cli", "Exposed"), _exposure(row)),
            (translate("cli", "One-time code"), detail.totp_secret),
            (translate("cli", "Phone"), detail.phone),
            (translate("cli", "Mailbox"), detail.email),
            (translate("cli", "Recovery codes"), detail.recovery_codes),
            (translate("cli", "Private note"), detail.private_note),
            (translate("cli", "Responsible"), row.responsible),
            (translate("cli", "Administrator"), detail.admin),
            (translate("cli", "Operators"), ", ".join(detail.operators)),
            (translate("cli", "Deputy"), detail.deputy),
            (translate("cli", "Verified until"), row.verified_until),
            *((name, text) for name, text in detail.fields.items()),
            (translate("cli", "Note"), detail.note),
        ]
    )
    for holder in detail.holders:
        until = translate("cli", ", until {date}").format(date=holder.until) if holder.until else ""
        held = output.with_detail(holder.member, level_word(holder.level) + until)
        output.line(f"{translate('cli', 'Held by')}  {held}")


def _exposure(row: AccountRow) -> str | None:
    if not row.exposed:
        return None
    return translate("cli", "somebody who may not use it any more could read it: change it")


def _get(run: Run, given: Given) -> None:
    from vault.accounts import find_account, get_field

    _break_glass(run, given)
    field = given.text("--field")
    found = get_field(run.session(), given.text("ACCOUNT"), field)
    if field == "password":
        _remind(find_account(run.session(), given.text("ACCOUNT")))
    run.answer({"value": found}, lambda: output.value(found))


def _add(run: Run, given: Given) -> None:
    from vault.accounts import add_account

    draft = _draft(run, given)
    made = add_account(run.session(), draft)
    run.answer({"id": made}, lambda: output.line(translate("cli", "Added: {id}").format(id=made)))


def _edit(run: Run, given: Given) -> None:
    from vault.accounts import edit_account, find_account

    session = run.session()
    account = find_account(session, given.text("ACCOUNT")).id
    edit_account(session, account, _draft(run, given))
    run.answer({"id": account}, lambda: output.line(translate("cli", "Saved: {id}").format(id=account)))


def _delete(run: Run, given: Given) -> None:
    from vault.accounts import delete_account, find_account

    session = run.session()
    row = find_account(session, given.text("ACCOUNT"))
    run.confirm(translate("cli", "Delete {name} ({platform})?").format(name=row.name, platform=row.platform_name))
    delete_account(session, row.id)
    run.answer({"id": row.id}, lambda: output.line(translate("cli", "Deleted: {name}").format(name=row.name)))


def _draft(run: Run, given: Given) -> AccountDraft:
    """What was said becomes the draft; what was not said stays as it is."""
    from vault.accounts import AccountDraft

    _one_standard_input(given)
    draft = AccountDraft()
    for option, name in _PLAIN.items():
        if given.flag(option):
            setattr(draft, name, given.text(option))
    if draft.platform:
        draft.platform = run.platform_id(draft.platform)
    if given.flag("--operator"):
        draft.operators = [name for name in given.many("--operator") if name]
    if given.flag("--password-stdin"):
        draft.password = typed.standard_input()
    if given.flag("--totp"):
        from vault.totp import parse_seed

        said = given.text("--totp")
        draft.totp = parse_seed(typed.standard_input() if said == "-" else said) if said else ""
    if given.flag("--field"):
        draft.fields = dict(_pair(text) for text in given.many("--field"))
    return draft


_PLAIN = {
    "--platform": "platform",
    "--brand": "brand",
    "--name": "name",
    "--login": "login",
    "--tier": "tier",
    "--responsible": "responsible",
    "--admin": "admin",
    "--deputy": "deputy",
    "--phone": "phone",
    "--email": "email",
    "--verified-until": "verified_until",
    "--note": "note",
    "--root-of-trust": "root_of_trust",
}


def _pair(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals or not key.strip():
        raise Usage(translate("cli", "--field takes NAME=VALUE"), option="--field")
    return key.strip(), value


def _one_standard_input(given: Given) -> None:
    if given.flag("--password-stdin") and given.text("--totp") == "-":
        raise Usage(translate("cli", "Standard input can be the password or the seed, not both"), option="--totp")


_REASON = Option("--reason", QT_TRANSLATE_NOOP("cli", "Why, for whoever has to approve it"), "TEXT")
_BREAK_GLASS = Option(
    "--break-glass",
    QT_TRANSLATE_NOOP("cli", "Open an overdue password for four hours; why, for who answers for it"),
    "REASON",
)
_ACCOUNT = Argument("ACCOUNT", QT_TRANSLATE_NOOP("cli", "Id, the beginning of an id, or the exact name"))


def _draft_options(*, new: bool) -> tuple[Option, ...]:
    return (
        Option("--platform", QT_TRANSLATE_NOOP("cli", "Platform's id or name"), "P", required=new),
        Option("--brand", QT_TRANSLATE_NOOP("cli", "Brand; made if nobody has it yet"), "B", required=new),
        Option("--name", QT_TRANSLATE_NOOP("cli", "The account's name"), "N", required=new),
        Option("--login", QT_TRANSLATE_NOOP("cli", "What one types to log in"), "L"),
        Option("--tier", QT_TRANSLATE_NOOP("cli", "Core accounts have stricter rules"), choices=("normal", "core")),
        Option(
            "--root-of-trust",
            QT_TRANSLATE_NOOP("cli", "What the account logs in with"),
            choices=("wechat_person", "sim", "main_account", "personal_profile", "password"),
        ),
        Option("--responsible", QT_TRANSLATE_NOOP("cli", "The member who answers for it"), "M"),
        Option("--admin", QT_TRANSLATE_NOOP("cli", "Administrator on the platform"), "PERSON"),
        Option("--operator", QT_TRANSLATE_NOOP("cli", "Operator on the platform"), "PERSON", kind="many"),
        Option("--deputy", QT_TRANSLATE_NOOP("cli", "Who stands in"), "PERSON"),
        Option("--phone", QT_TRANSLATE_NOOP("cli", "Bound phone number"), "NUMBER"),
        Option("--email", QT_TRANSLATE_NOOP("cli", "Bound mailbox"), "ADDRESS"),
        Option("--verified-until", QT_TRANSLATE_NOOP("cli", "End of the verification"), "DATE", kind="date"),
        Option("--note", QT_TRANSLATE_NOOP("cli", "Note"), "TEXT"),
        flag("--password-stdin", QT_TRANSLATE_NOOP("cli", "Read the account's password from standard input")),
        Option("--totp", QT_TRANSLATE_NOOP("cli", "Seed of the one-time codes; - is standard input"), "URI-OR-SECRET"),
        Option("--field", QT_TRANSLATE_NOOP("cli", "A field of your own"), "NAME=VALUE", kind="many"),
    )


VERBS = (
    Verb(
        "list",
        QT_TRANSLATE_NOOP("cli", "The accounts that you may see"),
        _list,
        options=(
            Option("--query", QT_TRANSLATE_NOOP("cli", "Words, pinyin or initials"), "Q"),
            Option("--brand", QT_TRANSLATE_NOOP("cli", "Only this brand"), "B"),
            Option("--platform", QT_TRANSLATE_NOOP("cli", "Only this platform"), "P"),
            Option("--responsible", QT_TRANSLATE_NOOP("cli", "Only this member's"), "M"),
            Option(
                "--status", QT_TRANSLATE_NOOP("cli", "Only with this finding, such as weak or overdue"), "S", "many"
            ),
        ),
    ),
    Verb(
        "show",
        QT_TRANSLATE_NOOP("cli", "One account, with what is secret masked"),
        _show,
        options=(
            flag("--reveal", QT_TRANSLATE_NOOP("cli", "Unmask; the record keeps that you did")),
            _BREAK_GLASS,
            _REASON,
        ),
        arguments=(_ACCOUNT,),
    ),
    Verb(
        "get",
        QT_TRANSLATE_NOOP("cli", "One value, and nothing else"),
        _get,
        options=(
            Option("--field", QT_TRANSLATE_NOOP("cli", "Which value"), choices=FIELDS, required=True),
            _BREAK_GLASS,
            _REASON,
        ),
        arguments=(_ACCOUNT,),
    ),
    Verb("add", QT_TRANSLATE_NOOP("cli", "Add an account"), _add, options=_draft_options(new=True)),
    Verb(
        "edit",
        QT_TRANSLATE_NOOP("cli", "Change what is said here, leave the rest; an empty value clears"),
        _edit,
        options=(*_draft_options(new=False), _REASON),
        arguments=(_ACCOUNT,),
    ),
    Verb("delete", QT_TRANSLATE_NOOP("cli", "Delete an account"), _delete, arguments=(_ACCOUNT,)),
)
