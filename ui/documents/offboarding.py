"""An offboarding case as a document: the report that proves it complete, and one page of tasks for who has no keys."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ui.document_text import document_name
from ui.documents.content import Block, Document, Facts, Paragraph, Picture, Section, Signatures, Table
from ui.documents.dossier import is_picture
from ui.i18n import QT_TRANSLATE_NOOP, translate
from ui.offboarding_text import action_name, kind_name, outcome_name, said, standing, state_name, tier_name

if TYPE_CHECKING:
    from vault.documents import IssuedRow
    from vault.offboarding.views import Case, Item
    from vault.session import Session

_HEAD = (
    QT_TRANSLATE_NOOP("document", "Check"),
    QT_TRANSLATE_NOOP("document", "What"),
    QT_TRANSLATE_NOOP("document", "Where"),
    QT_TRANSLATE_NOOP("document", "Outcome"),
    QT_TRANSLATE_NOOP("document", "Evidence or reason"),
    QT_TRANSLATE_NOOP("document", "By"),
)
_WIDTHS = (1.3, 3.2, 3.2, 2.8, 3.6, 2.2)
#: What is left after an outcome is a risk that somebody took; these stand apart as well.
_RESIDUAL = "impossible"


def write_report(session: Session, wanted: str, path: Path, *, replace: bool = False) -> IssuedRow:
    """Raises NotFound, Ambiguous, NotPermitted, CannotWriteFile, Integrity errors."""
    from ui.documents.issuing import hold_place, made_facts, write_document
    from vault.offboarding.reading import find_case, open_evidence
    from vault.offboarding.showing import case_of, names_of

    hold_place(path, replace=replace)
    file = find_case(session, wanted)
    case = case_of(session, file)
    evidence = {item.id: open_evidence(session, file, item.id) for item in case.items if item.file_name}
    names = names_of(session, case)
    document = report_document(case, names, evidence, session.team, made_facts(session))
    return write_document(session, path, document, replace=replace)


def report_document(
    case: Case,
    names: dict[str, str],
    evidence: dict[str, tuple[str, bytes]],
    team: str,
    made: Sequence[tuple[str, str]],
) -> Document:
    """``names`` by the ids of members and persons; ``evidence`` by item. Never a secret: nothing here holds one."""
    facts = [
        (translate("document", "Person"), case.name),
        (translate("document", "Why"), kind_name(case.kind)),
        (translate("document", "Last day"), case.last_day),
        (translate("document", "State"), state_name(case.state)),
        (translate("document", "Opened"), _by(case.opened_by, case.opened_at)),
        (translate("document", "Rights taken back"), _by(case.revoked_by, case.revoked_at)),
        (translate("document", "Closed"), _by(case.ended_by, case.ended_at)),
        (translate("document", "Takes over"), case.heir),
        *made,
    ]
    tiers = ("opened", "could_read", "platform")
    sections = [
        _summary(case),
        *(_tier(case, tier, names) for tier in tiers if any(item.tier == tier for item in case.items)),
        *_risks(case, names),
        *_attached(case, evidence),
        _signatures(),
    ]
    title = f"{document_name('offboarding')} · {case.name}"
    return Document("offboarding", team, title, facts, sections)


def _by(name: str, at: int) -> str:
    from vault.times import iso

    return f"{iso(at)[:10]} · {name}" if at else ""


def _summary(case: Case) -> Section:
    counts = dict.fromkeys(("done", "submitted", "impossible", "not_applicable", ""), 0)
    for item in case.items:
        counts["done" if item.check == "automatic" and item.satisfied else item.outcome] += 1
    seen = sum(1 for item in case.items if item.check == "automatic")
    pairs = [(outcome_name(outcome), str(count)) for outcome, count in counts.items()]
    known = sum(1 for item in case.items if item.kind == "secret")
    changed = sum(1 for item in case.items if item.kind == "secret" and item.satisfied)
    blocks: list[Block] = [
        Facts([(translate("document", "Items"), str(len(case.items))), *pairs]),
        Paragraph(
            translate(
                "document",
                "{seen} items are checked by the vault itself and cannot be ticked. Of {known} secrets that this "
                "person could have read, {changed} were changed since.",
            ).format(seen=seen, known=known, changed=changed)
        ),
        Paragraph(
            translate(
                "document",
                "What somebody has read cannot be taken back; it can only be made worthless. Copies of the vault from "
                "before still open with their old keys.",
            ),
            quiet=True,
        ),
    ]
    return Section(translate("document", "Result"), blocks)


def _tier(case: Case, tier: str, names: dict[str, str]) -> Section:
    rows = [_row(item, names) for item in case.items if item.tier == tier]
    return Section(tier_name(tier), [Table([translate("document", word) for word in _HEAD], rows, _WIDTHS)])


def _row(item: Item, names: dict[str, str]) -> list[str]:
    from vault.times import iso

    check = translate("document", "vault") if item.check == "automatic" else translate("document", "person")
    who = names.get(item.by) or names.get(item.assignee, "")
    when = iso(item.at)[:10] if item.at else item.due_at
    reason = "\n".join(part for part in (item.text, item.file_name) if part)
    if item.accepted_by:
        reason += "\n" + translate("document", "accepted by {name}").format(name=names.get(item.accepted_by, ""))
    return [
        check,
        action_name(item),
        item.subject,
        standing(item),
        reason or "–",
        "\n".join((who, when)).strip() or "–",
    ]


def _risks(case: Case, names: dict[str, str]) -> list[Section]:
    """What stays possible although everything was done, with what the platform is known not to offer."""
    items = [item for item in case.items if item.outcome == _RESIDUAL]
    if not items:
        return []
    words = translate("document", "{what} · {where}: {reason} (accepted by {name})")
    blocks = [
        Paragraph(
            words.format(
                what=action_name(item), where=item.subject, reason=item.text, name=names.get(item.accepted_by, "")
            )
        )
        for item in items
    ]
    return [Section(translate("document", "Risks that remain"), blocks)]


def _attached(case: Case, evidence: dict[str, tuple[str, bytes]]) -> list[Section]:
    from hashlib import sha256

    blocks: list[Block] = []
    for item in case.items:
        if item.id in evidence:
            name, data = evidence[item.id]
            caption = f"{action_name(item)} · {item.subject} · {name}"
            if is_picture(data):
                blocks.append(Picture(caption, data))
            else:
                words = translate("document", "{what}: {size} bytes, SHA-256 {digest}")
                digest = sha256(data).hexdigest()
                blocks.append(Paragraph(words.format(what=caption, size=len(data), digest=digest)))
    return [Section(translate("document", "Attached"), blocks)] if blocks else []


def _signatures() -> Section:
    places = [
        (translate("document", "HR"), ""),
        (translate("document", "Lead"), ""),
        (translate("document", "Person"), ""),
        (translate("document", "Company"), ""),
    ]
    return Section(
        translate("document", "Signatures"),
        [Signatures(places, translate("document", "Date"), translate("document", "Signature"))],
    )


def write_tasks(session: Session, wanted: str, assignee: str, path: Path, *, replace: bool = False) -> IssuedRow:
    """What one person was asked to do, for who has no keys. Raises NotFound (nothing open is theirs), as above."""
    from ui.documents.issuing import hold_place, made_facts, write_document
    from vault.errors import NotFound
    from vault.offboarding.settling import assignee_id, assignee_name
    from vault.offboarding.showing import show_case

    hold_place(path, replace=replace)
    who = assignee_id(session.state, assignee)
    case = show_case(session, wanted)
    items = [item for item in case.items if item.assignee == who and not item.satisfied]
    if not items:
        raise NotFound(kind="item", name=assignee)
    document = tasks_document(items, assignee_name(session.state, who), session.team, made_facts(session))
    return write_document(session, path, document, replace=replace)


def tasks_document(items: Sequence[Item], name: str, team: str, made: Sequence[tuple[str, str]]) -> Document:
    """It says what to do, and not who leaves or why: a sheet of paper is read by many."""
    sections = [_task(number, item) for number, item in enumerate(items, 1)]
    words = translate("document", "Please do this, tick it, and hand the sheet back with what shows that it was done.")
    head = Section("", [Paragraph(words)])
    sign = Signatures(
        [(translate("document", "Done by"), name), (translate("document", "Handed back to"), "")],
        translate("document", "Date"),
        translate("document", "Signature"),
    )
    facts = [(translate("document", "For"), name), *made]
    closing = Section(translate("document", "Signatures"), [sign])
    return Document("task", team, document_name("task"), facts, [head, *sections, closing])


def _task(number: int, item: Item) -> Section:
    pairs = [(translate("document", "Done"), "□")]
    if item.step is not None:
        action = item.step.action
        unverified = "" if action.verified else translate("document", " (not verified: menus may have other names)")
        pairs = [
            (translate("document", "Where"), said(action.where) + unverified),
            (translate("document", "Have ready"), said(action.needs)),
            (translate("document", "Verify"), said(action.verify)),
            *(
                [(translate("document", "Careful"), translate("document", "This cannot be undone."))]
                if action.irreversible
                else []
            ),
            *pairs,
        ]
    due = [(translate("document", "Until"), item.due_at)] if item.due_at else []
    return Section(f"{number}. {action_name(item)} · {item.subject}", [Facts([*due, *pairs])])
