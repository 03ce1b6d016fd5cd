"""The handover sheet (交接单) as a document: what goes from whom to whom, with places to sign."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ui.accounts.words import control_word, level_word, root_name
from ui.document_text import deadline_name, document_name, matter_name, platform_words, role_in
from ui.documents.content import Document, Paragraph, Section, Signatures, Table
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.documents import IssuedRow
    from vault.handed import HandedAccount, Handover
    from vault.session import Session

#: What somebody ticks by hand.
_BOX = "□"
_ACCOUNT_HEAD = (
    QT_TRANSLATE_NOOP("document", "Account"),
    QT_TRANSLATE_NOOP("document", "Platform, brand"),
    QT_TRANSLATE_NOOP("document", "Login"),
    QT_TRANSLATE_NOOP("document", "Opens by"),
    QT_TRANSLATE_NOOP("document", "The giver was"),
    QT_TRANSLATE_NOOP("document", "Received"),
)
_CONTROL_HEAD = (
    QT_TRANSLATE_NOOP("document", "Control point"),
    QT_TRANSLATE_NOOP("document", "Number or name"),
    QT_TRANSLATE_NOOP("document", "Holder"),
    QT_TRANSLATE_NOOP("document", "Whose it is"),
    QT_TRANSLATE_NOOP("document", "Accounts behind it"),
    QT_TRANSLATE_NOOP("document", "Received"),
)
_CHECK_HEAD = (
    QT_TRANSLATE_NOOP("document", "Account"),
    QT_TRANSLATE_NOOP("document", "Answers for it now"),
    QT_TRANSLATE_NOOP("document", "The giver may"),
    QT_TRANSLATE_NOOP("document", "The receiver may"),
    QT_TRANSLATE_NOOP("document", "Giver could know the password"),
    QT_TRANSLATE_NOOP("document", "Last review"),
)
_OPEN_HEAD = (
    QT_TRANSLATE_NOOP("document", "Since"),
    QT_TRANSLATE_NOOP("document", "Account"),
    QT_TRANSLATE_NOOP("document", "What is open"),
    QT_TRANSLATE_NOOP("document", "Begun by"),
)
_DUE_HEAD = (
    QT_TRANSLATE_NOOP("document", "Day"),
    QT_TRANSLATE_NOOP("document", "Account"),
    QT_TRANSLATE_NOOP("document", "What is due"),
)


def write_handover(
    session: Session,
    giver: str,
    taker: str,
    accounts: Sequence[str],
    path: Path,
    *,
    replace: bool = False,
    breathe: Callable[[], None] = lambda: None,
) -> IssuedRow:
    """Raises NotFound, Ambiguous, BadInput, NotPermitted, CannotWriteFile."""
    from ui.documents.issuing import hold_place, made_facts, write_document
    from vault.handover import handover

    hold_place(path, replace=replace)
    row = handover(session, giver, taker, accounts)
    document = handover_document(row, session.team, made_facts(session))
    return write_document(session, path, document, breathe, replace=replace)


def handover_document(row: Handover, team: str, made: Sequence[tuple[str, str]]) -> Document:
    """Never a secret: those are handed over by grants, and the sheet says so."""
    facts = [
        (translate("document", "Giver"), row.giver),
        (translate("document", "Receiver"), row.taker),
        (translate("document", "Accounts"), str(len(row.accounts))),
        (translate("document", "Control points"), str(len(row.controls))),
        *made,
    ]
    sections = [*handover_sections(row), _signatures(row)]
    return Document("handover", team, document_name("handover"), facts, sections, [one.id for one in row.accounts])


def handover_sections(row: Handover) -> list[Section]:
    """All but the places to sign: an offboarding report takes them over as they are."""
    return [_accounts(row), _controls(row), _checked(row), _open(row), _deadlines(row)]


def _head(words: Sequence[str]) -> list[str]:
    return [translate("document", word) for word in words]


def _accounts(row: Handover) -> Section:
    words = translate(
        "document",
        "No password, code or key stands on this sheet: those are handed over in the vault, by grants. Tick what was "
        "tried out together.",
    )
    blocks: list[Paragraph | Table] = [Paragraph(words, quiet=True)]
    if row.hidden:
        more = translate("document", "%n accounts more of the giver's are not on this sheet", None, row.hidden)
        blocks.append(Paragraph(more))
    rows = [_account(one) for one in row.accounts]
    blocks.append(Table(_head(_ACCOUNT_HEAD), rows, [3.2, 2.6, 3, 2.6, 2.4, 1.4]))
    return Section(translate("document", "Accounts"), blocks)


def _account(one: HandedAccount) -> list[str]:
    core = translate("document", "core account")
    name = "\n".join([one.name, *([core] if one.tier == "core" else []), *([one.subject] if one.subject else [])])
    roles = translate("document", ", ").join(map(role_in, one.roles)) or "–"
    platform = platform_words(one.platform, one.platform_name)
    return [name, f"{platform}\n{one.brand}", one.login or "–", root_name(one.root_of_trust), roles, _BOX]


def _controls(row: Handover) -> Section:
    company, private = translate("document", "company's"), translate("document", "private")
    rows = [
        [
            control_word(one.kind),
            one.label,
            one.holder or "–",
            company if one.company_owned else private,
            translate("document", ", ").join(one.accounts),
            _BOX,
        ]
        for one in row.controls
    ]
    nothing = translate("document", "No SIM, mailbox or device is registered for these accounts")
    table = Table(_head(_CONTROL_HEAD), rows, [2, 3, 2, 1.8, 4, 1.4], nothing)
    return Section(translate("document", "SIMs, mailboxes, devices and other control points"), [table])


def _checked(row: Handover) -> Section:
    yes, no, none = translate("document", "yes: change it"), translate("document", "no"), translate("document", "none")
    rows = [
        [
            one.name,
            one.responsible,
            level_word(one.giver_level),
            level_word(one.taker_level),
            (yes if one.known_to_giver else no) if one.has_password else none,
            one.reviewed_at or translate("document", "never"),
        ]
        for one in row.accounts
    ]
    blocks: list[Paragraph | Table] = [Table(_head(_CHECK_HEAD), rows, [3.2, 2.2, 1.8, 1.8, 2.6, 1.9])]
    if row.brands:
        one_brand = translate("document", "{brand} ({level})")
        named = [one_brand.format(brand=one.brand, level=level_word(one.level)) for one in row.brands]
        held = translate("document", ", ").join(named)
        words = translate("document", "The giver holds whole brands besides: {brands}")
        blocks.append(Paragraph(words.format(brands=held)))
    return Section(translate("document", "What the vault knows at this moment"), blocks)


def _open(row: Handover) -> Section:
    rows = [
        [one.at, one.account, matter_name(one.kind) + (f"\n{one.text}" if one.text else ""), one.by] for one in row.open
    ]
    nothing = translate("document", "Nothing is under way and no request waits")
    return Section(translate("document", "Open"), [Table(_head(_OPEN_HEAD), rows, [1.6, 3, 5, 2], nothing)])


def _deadlines(row: Handover) -> Section:
    rows = [[one.on, one.account, deadline_name(one.kind)] for one in row.deadlines]
    nothing = translate("document", "Nothing has a date")
    return Section(translate("document", "Deadlines"), [Table(_head(_DUE_HEAD), rows, [1.6, 5, 5], nothing)])


def _signatures(row: Handover) -> Section:
    places = [
        (translate("document", "Giver"), row.giver),
        (translate("document", "Receiver"), row.taker),
        (translate("document", "Lead"), ""),
        (translate("document", "HR"), ""),
    ]
    return Section(
        translate("document", "Signatures"),
        [Signatures(places, translate("document", "Date"), translate("document", "Signature"))],
    )
