"""``brand``: list and add."""

from __future__ import annotations

from ui.cli import output
from ui.cli.grammar import Argument, Given, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate


def _list(run: Run, given: Given) -> None:
    from vault.brands import list_brands

    rows = list_brands(run.session())
    headers = (translate("cli", "Id"), translate("cli", "Name"), translate("cli", "Accounts"))
    run.answer(rows, lambda: output.table(headers, [(row.id[:8], row.name, str(row.accounts)) for row in rows]))


def _add(run: Run, given: Given) -> None:
    from vault.brands import add_brand

    name = given.text("NAME")
    made = add_brand(run.session(), name)
    run.answer(
        {"id": made, "name": name},
        lambda: output.line(translate("cli", "Added: {id}").format(id=output.with_detail(name, made))),
    )


VERBS = (
    Verb("list", QT_TRANSLATE_NOOP("cli", "The brands that you may see"), _list),
    Verb(
        "add",
        QT_TRANSLATE_NOOP("cli", "Add a brand"),
        _add,
        arguments=(Argument("NAME", QT_TRANSLATE_NOOP("cli", "The brand's name")),),
    ),
)
