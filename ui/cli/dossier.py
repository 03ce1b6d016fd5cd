"""``dossier``: what proves that an account is the company's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.cli import output, typed
from ui.cli.grammar import Argument, Given, Option, Verb
from ui.cli.run import Run
from ui.document_text import ITEMS, item_name
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.dossier import DossierItem, DossierRow, DossierSummary


def _add(run: Run, given: Given) -> None:
    from vault.dossier import add_item

    file = given.maybe("--evidence-file")
    made = add_item(
        run.session(),
        given.text("ACCOUNT"),
        given.text("--kind"),
        text=given.text("--text"),
        on=given.text("--on"),
        evidence=typed.file_bytes(file) if file is not None else None,
        file=Path(file).name if file is not None else "",
    )
    run.answer({"id": made}, lambda: output.line(translate("cli", "Added: {id}").format(id=made)))


def _list(run: Run, given: Given) -> None:
    from vault.dossier import list_dossiers

    rows = list_dossiers(run.session())
    run.answer(rows, lambda: _table(rows))


_HEADERS = (
    QT_TRANSLATE_NOOP("cli", "Account"),
    QT_TRANSLATE_NOOP("cli", "Brand"),
    QT_TRANSLATE_NOOP("cli", "Pieces"),
    QT_TRANSLATE_NOOP("cli", "Missing"),
)


def _table(rows: list[DossierSummary]) -> None:
    output.table(
        (
            translate("cli", "Account"),
            translate("cli", "Brand"),
            translate("cli", "Pieces"),
            translate("cli", "Missing"),
        ),
        [
            (row.name, row.brand, str(row.pieces), translate("cli", ", ").join(map(item_name, row.missing)))
            for row in rows
        ],
    )


def _show(run: Run, given: Given) -> None:
    from vault.dossier import show_dossier

    row = show_dossier(run.session(), given.text("ACCOUNT"))
    run.answer(row, lambda: _describe(row))


def _describe(row: DossierRow) -> None:
    output.line(output.with_detail(row.name, f"{row.platform_name} · {row.brand}"))
    output.table(
        (
            translate("cli", "Id"),
            translate("cli", "Kind"),
            translate("cli", "Day"),
            translate("cli", "Text"),
            translate("cli", "Evidence"),
            translate("cli", "By"),
        ),
        [(one.id[:8], item_name(one.kind), one.on, _text(one), one.file, one.by) for one in row.items],
    )
    if row.missing:
        kinds = translate("cli", ", ").join(map(item_name, row.missing))
        output.line(translate("cli", "Nothing kept yet of: {kinds}").format(kinds=kinds))


def _text(item: DossierItem) -> str:
    return item.text if item.readable else translate("cli", "can't be read")


def _remove(run: Run, given: Given) -> None:
    from vault.dossier import remove_item

    item = given.text("ITEM")
    run.confirm(translate("cli", "Take {id} out of the dossier?").format(id=item))
    remove_item(run.session(), given.text("ACCOUNT"), item)
    run.answer({"id": item}, lambda: output.line(translate("cli", "Taken out: {id}").format(id=item)))


def _evidence(run: Run, given: Given) -> None:
    from vault.dossier import evidence_of
    from vault.files import create_private

    _, raw = evidence_of(run.session(), given.text("ACCOUNT"), given.text("ITEM"))
    path = Path(given.text("FILE"))
    create_private(path, raw)
    answer = {"file": str(path), "bytes": len(raw)}
    run.answer(answer, lambda: output.line(translate("cli", "Written: {path}").format(path=path)))


def _export(run: Run, given: Given) -> None:
    from ui.cli.document import say_issued
    from ui.documents.dossier import write_dossier

    path = Path(given.text("FILE.pdf"))
    say_issued(run, write_dossier(run.session(), given.text("ACCOUNT"), path), path)


_ACCOUNT = Argument("ACCOUNT", QT_TRANSLATE_NOOP("cli", "Id, the beginning of an id, or the exact name"))
_ITEM = Argument("ITEM", QT_TRANSLATE_NOOP("cli", "The piece's id, as dossier show has it"))

VERBS = (
    Verb(
        "add",
        QT_TRANSLATE_NOOP("cli", "Put a piece of evidence into an account's dossier"),
        _add,
        options=(
            Option("--kind", QT_TRANSLATE_NOOP("cli", "What it proves"), choices=ITEMS, required=True),
            Option("--text", QT_TRANSLATE_NOOP("cli", "What it says, and where the original is kept"), "TEXT"),
            Option("--on", QT_TRANSLATE_NOOP("cli", "The day that it is of"), "DATE", kind="date"),
            Option("--evidence-file", QT_TRANSLATE_NOOP("cli", "A picture or file, 1 MiB at most"), "F"),
        ),
        arguments=(_ACCOUNT,),
    ),
    Verb("list", QT_TRANSLATE_NOOP("cli", "Every account, with what its dossier lacks"), _list),
    Verb("show", QT_TRANSLATE_NOOP("cli", "An account's dossier, piece by piece"), _show, arguments=(_ACCOUNT,)),
    Verb("remove", QT_TRANSLATE_NOOP("cli", "Take a piece out"), _remove, arguments=(_ACCOUNT, _ITEM)),
    Verb(
        "evidence",
        QT_TRANSLATE_NOOP("cli", "Write a piece's file to a new file"),
        _evidence,
        arguments=(_ACCOUNT, _ITEM, Argument("FILE", QT_TRANSLATE_NOOP("cli", "Where to write it"))),
    ),
    Verb(
        "export",
        QT_TRANSLATE_NOOP("cli", "The dossier as a PDF that the record confirms"),
        _export,
        arguments=(_ACCOUNT, Argument("FILE.pdf", QT_TRANSLATE_NOOP("cli", "Where to write it"))),
    ),
)
