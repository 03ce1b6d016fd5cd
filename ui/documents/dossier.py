"""An account's ownership dossier as a document: what is registered, and every piece of evidence with its picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ui.accounts.words import control_word
from ui.document_text import document_name, item_name, platform_words
from ui.documents.content import Block, Document, Facts, Paragraph, Picture, Section, Signatures, Table
from ui.i18n import QT_TRANSLATE_NOOP, language, translate
from vault.dossier import WANTED
from vault.dossier.fields import PROVES, field_id, field_words

if TYPE_CHECKING:
    from vault.documents import IssuedRow
    from vault.dossier import DossierItem, DossierRow
    from vault.session import Session

_REGISTERED = {
    "login": QT_TRANSLATE_NOOP("document", "Login"),
    "subject": QT_TRANSLATE_NOOP("document", "Subject"),
    "verified_until": QT_TRANSLATE_NOOP("document", "Verified until"),
    "phone": QT_TRANSLATE_NOOP("document", "Bound phone"),
    "email": QT_TRANSLATE_NOOP("document", "Bound mailbox"),
    "admin": QT_TRANSLATE_NOOP("document", "Administrator"),
    "real_name": QT_TRANSLATE_NOOP("document", "Person behind the real-name check"),
    "added_at": QT_TRANSLATE_NOOP("document", "In the vault since"),
}
_CONTROL_HEAD = (
    QT_TRANSLATE_NOOP("document", "Control point"),
    QT_TRANSLATE_NOOP("document", "Number or name"),
    QT_TRANSLATE_NOOP("document", "Holder"),
    QT_TRANSLATE_NOOP("document", "Whose it is"),
)
_PIECE_HEAD = (
    QT_TRANSLATE_NOOP("document", "What it proves"),
    QT_TRANSLATE_NOOP("document", "Day"),
    QT_TRANSLATE_NOOP("document", "Content, and where it is kept"),
    QT_TRANSLATE_NOOP("document", "By"),
)
Evidence = Mapping[str, tuple[str, bytes]]


def write_dossier(session: Session, wanted: str, path: Path, *, replace: bool = False) -> IssuedRow:
    """Raises NotFound, Ambiguous, NotPermitted, CannotWriteFile, Tampered, Damaged."""
    from ui.documents.issuing import hold_place, made_facts, write_document
    from vault.dossier import evidence_of, show_dossier

    hold_place(path, replace=replace)
    row = show_dossier(session, wanted)
    evidence = {one.id: evidence_of(session, row.account, one.id) for one in row.items if one.has_evidence}
    document = dossier_document(row, evidence, session.team, made_facts(session))
    return write_document(session, path, document, replace=replace)


def dossier_document(row: DossierRow, evidence: Evidence, team: str, made: Sequence[tuple[str, str]]) -> Document:
    """``evidence`` by piece: the file's name and its bytes. Never a secret: a dossier is handed to strangers."""
    facts = [
        (translate("document", "Account"), row.name),
        (translate("document", "Platform"), platform_words(row.platform, row.platform_name)),
        (translate("document", "Brand"), row.brand),
        (translate("document", "Responsible"), row.responsible),
        *made,
    ]
    title = f"{document_name('dossier')} · {row.name}"
    sections = [_registered(row), _pieces(row), *_evidence(row, evidence), _signatures()]
    return Document("dossier", team, title, facts, sections, [row.account])


def _registered(row: DossierRow) -> Section:
    known = [(translate("document", _REGISTERED[key]), text) for key, text in row.registered.items()]
    own = [(field_words(name)[language()], value) for name, value in row.fields.items()]
    blocks: list[Block] = [Facts([*known, *own])]
    if row.controls:
        head = [translate("document", word) for word in _CONTROL_HEAD]
        company, private = translate("document", "company's"), translate("document", "private")
        rows = [
            [control_word(kind), label, holder or "–", company if owned else private]
            for kind, label, holder, owned in row.controls
        ]
        blocks.append(Table(head, rows, [2, 3, 2, 2]))
    return Section(translate("document", "What the vault has registered"), blocks)


def _pieces(row: DossierRow) -> Section:
    head = [translate("document", word) for word in _PIECE_HEAD]
    rows = [[item_name(one.kind), one.on or "–", _text(one), f"{one.by}\n{one.at[:10]}"] for one in row.items]
    told = {PROVES[one]: name for name in row.fields if (one := field_id(name)) in PROVES}
    here = {one.kind for one in row.items}
    above = translate("document", "registered above: {field}")
    for kind in WANTED:
        if kind in told and kind not in here:
            words = above.format(field=field_words(told[kind])[language()])
            rows.append([item_name(kind), "–", words, "–"])
        elif kind in row.missing:
            rows.append([item_name(kind), "–", translate("document", "nothing kept yet"), "–"])
    return Section(translate("document", "Evidence"), [Table(head, rows, [2.2, 1.5, 6, 1.8])])


def _text(item: DossierItem) -> str:
    if not item.readable:
        return translate("document", "can't be read")
    attached = translate("document", "Attached: {file}").format(file=item.file or item.id) if item.has_evidence else ""
    return "\n".join(part for part in (item.text, attached) if part)


def _evidence(row: DossierRow, evidence: Evidence) -> list[Section]:
    """Pictures as they are; of another file its name, size and SHA-256, by which the original is known again."""
    from hashlib import sha256

    blocks: list[Block] = []
    for item in row.items:
        if item.id not in evidence:
            continue
        name, data = evidence[item.id]
        if is_picture(data):
            blocks.append(Picture(f"{item_name(item.kind)} · {name}", data))
        else:
            words = translate("document", "{kind} · {name}: {size} bytes, SHA-256 {digest}")
            digest = sha256(data).hexdigest()
            blocks.append(Paragraph(words.format(kind=item_name(item.kind), name=name, size=len(data), digest=digest)))
    return [Section(translate("document", "Attached"), blocks)] if blocks else []


def is_picture(data: bytes) -> bool:
    """By its first bytes, as every program writes them."""
    starts = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"BM")
    return data.startswith(starts) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


def _signatures() -> Section:
    places = [(translate("document", "Responsible"), ""), (translate("document", "Legal"), "")]
    return Section(
        translate("document", "Signatures"),
        [Signatures(places, translate("document", "Date"), translate("document", "Signature"))],
    )
