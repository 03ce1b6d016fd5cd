"""From a document to its file: the record first, the paper after, so that no paper exists that nobody can confirm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ui.documents.content import Document, canonical, grouped
from ui.i18n import translate
from ui.kit_pdf import check_place
from vault.files import create_private, write_atomically

if TYPE_CHECKING:
    from vault.documents import IssuedRow
    from vault.session import Session


def hold_place(path: Path, *, replace: bool = False) -> None:
    """Raises CannotWriteFile where a file could not be made; ``replace``: whoever chose it agreed that one goes."""
    if not (replace and path.is_file()):
        check_place(path)


def write_document(
    session: Session,
    path: Path,
    document: Document,
    breathe: Callable[[], None] = lambda: None,
    *,
    replace: bool = False,
) -> IssuedRow:
    """A file, readable by its owner only, and how the record knows it.

    Raises CannotWriteFile, and then nothing is on record; NotPermitted, BadInput.
    """
    from ui.documents.paper import Stamp, render
    from vault.documents import issue_document

    hold_place(path, replace=replace)
    content = canonical(document)
    issued = issue_document(session, document.kind, content, document.accounts)
    write = write_atomically if replace else create_private
    write(path, render(document, Stamp(foot_of(issued), content), breathe))
    return issued


def foot_of(issued: IssuedRow) -> str:
    """What stands at the foot of every page; a reader compares it with what the record says."""
    words = translate("document", "No. {number} · entry {entry} · SHA-256 {digest}")
    return words.format(number=issued.number, entry=issued.entry, digest=grouped(issued.digest))


def made_facts(session: Session) -> list[tuple[str, str]]:
    """Who made it and when: the end of every title block."""
    when = f"{session.now():%Y-%m-%d %H:%M} UTC"
    return [(translate("document", "Made by"), session.member.name), (translate("document", "Made on"), when)]
