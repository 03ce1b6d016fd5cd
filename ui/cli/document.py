"""``document``: what was printed from this vault, and whether a paper is what was printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ui.cli import output
from ui.cli.grammar import Argument, Given, Verb
from ui.cli.run import Run
from ui.document_text import document_name
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.documents import IssuedRow


def _list(run: Run, given: Given) -> None:
    from vault.documents import list_documents

    rows = list_documents(run.session())
    run.answer(rows, lambda: _table(rows))


def _table(rows: list[IssuedRow]) -> None:
    output.table(
        (
            translate("cli", "No."),
            translate("cli", "Document"),
            translate("cli", "When"),
            translate("cli", "By"),
            translate("cli", "Accounts"),
            translate("cli", "Digest"),
        ),
        [
            (str(row.number), document_name(row.kind), row.at, row.by, str(len(row.accounts)), row.digest[:16])
            for row in rows
        ],
    )


def _confirm(run: Run, given: Given) -> None:
    from vault.documents import confirm_document

    wanted = given.text("DIGEST-OR-NUMBER")
    if wanted.casefold().endswith(".pdf"):
        _confirm_file(run, Path(wanted))
        return
    row = confirm_document(run.session(), wanted)
    run.answer(row, lambda: _describe(row))


def _confirm_file(run: Run, path: Path) -> None:
    """With what was printed, so that a page can be held against it."""
    from ui.documents.reading import content_in, lines_of
    from vault.documents import confirm_content

    content = content_in(path)
    row = confirm_content(run.session(), content)

    def lines() -> None:
        _describe(row)
        output.line("")
        for text in lines_of(content):
            output.line(text)

    run.answer({**msgspec.to_builtins(row), "content": msgspec.Raw(content)}, lines)


def _describe(row: IssuedRow) -> None:
    from ui.document_text import confirmed_text
    from ui.documents.content import grouped

    output.line(confirmed_text(row))
    output.pairs(
        [
            (translate("cli", "Digest"), grouped(row.digest)),
            (translate("cli", "Entry"), str(row.entry)),
            (translate("cli", "It lists"), translate("cli", ", ").join(row.names)),
        ]
    )


def say_issued(run: Run, issued: IssuedRow, path: Path) -> None:
    """What a command answers that wrote a document."""
    from ui.documents.issuing import foot_of

    def lines() -> None:
        output.line(translate("cli", "Written: {path}").format(path=path))
        output.line(foot_of(issued))

    run.answer({**msgspec.to_builtins(issued), "file": str(path)}, lines)


VERBS = (
    Verb("list", QT_TRANSLATE_NOOP("cli", "Every document that was issued, the latest first"), _list),
    Verb(
        "confirm",
        QT_TRANSLATE_NOOP("cli", "Whether this vault issued a document: when, by whom, what kind"),
        _confirm,
        arguments=(
            Argument(
                "DIGEST-OR-NUMBER",
                QT_TRANSLATE_NOOP("cli", "As at the foot of its pages, 16 digits are enough; or the PDF itself"),
            ),
        ),
    ),
)
