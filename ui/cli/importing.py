"""``import``: registers and other programs' exports, planned first, then written as one entry."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.cli import output, typed
from ui.cli.grammar import Argument, Given, Option, Usage, Verb, flag
from ui.cli.progress import Progress
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.importing import ImportPlan
    from vault.interchange.rows import SourceFile
    from vault.views import Problem

FORMATS = ("xlsx", "csv", "kdbx", "bitwarden", "1password", "chrome", "firefox", "otpauth", "google-authenticator")


def _import(run: Run, given: Given) -> None:
    from vault.importing import carry_out, plan_import, score_imported
    from vault.interchange import read_source

    password = given.maybe("--source-password-file")
    source = read_source(
        [Path(name) for name in given.many("FILE")],
        format=given.maybe("--format"),
        mapping=_mapping(given.many("--map")),
        source_password=None if password is None else typed.secret_file(password),
        catalogue=run.catalogue(),
    )
    session = run.session()
    plan = plan_import(session, source, brand=given.maybe("--brand"))
    answer = _answer(plan, source)
    if given.flag("--dry-run"):
        answer["rows"] = plan.stored_rows()
    else:
        result = carry_out(session, plan)
        answer |= {"imported": result.imported, "updated": result.updated, "skipped": result.skipped}
        with Progress(translate("cli", "Judging passwords")) as progress:
            score_imported(session, progress)
    run.answer(answer, lambda: _say(answer, 0 if given.flag("--dry-run") else plan.circulated, given.flag("--dry-run")))


def _mapping(pairs: list[str]) -> dict[str, str] | None:
    from vault.interchange.rows import FIELDS

    mapping = {}
    for pair in pairs:
        field, equals, header = pair.partition("=")
        if not equals or field.strip() not in FIELDS:
            words = translate("cli", "--map takes FIELD=HEADER; fields are: {fields}")
            raise Usage(words.format(fields=", ".join(FIELDS)), option="--map")
        mapping[field.strip()] = header.strip()
    return mapping or None


def _answer(plan: ImportPlan, source: SourceFile) -> dict[str, Any]:
    return {
        "format": source.format,
        "imported": plan.new,
        "updated": plan.updated,
        "skipped": plan.skipped,
        "problems": [_problem(problem) for problem in plan.problems],
        "mapping": source.mapping,
        "persons": plan.persons,
        "controls": plan.controls,
        "leavers": plan.leavers,
    }


def _problem(problem: Problem) -> dict[str, Any]:
    from ui.imports.troubles import trouble

    said = trouble(problem)
    return {
        "sheet": problem.sheet,
        "row": problem.row,
        "field": problem.field,
        "code": problem.message,
        "message": translate("cli", "{what}: {choice}").format(what=said.what, choice=said.choice),
    }


def _say(answer: dict[str, Any], circulated: int, dry: bool) -> None:
    if dry:
        words = translate("cli", "Would import {imported}, update {updated}, skip {skipped}, problems {problems}")
    else:
        words = translate("cli", "Imported {imported}, updated {updated}, skipped {skipped}, problems {problems}")
    output.line(words.format(**{**answer, "problems": len(answer["problems"])}))
    for problem in answer["problems"]:
        place = translate("cli", "row {row}").format(row=problem["row"])
        output.line(f"  {problem['sheet']} {place}: {problem['message']}")
    if circulated:
        words = translate("cli", "Now delete the sheet here and in the chat: %n passwords circulated", None, circulated)
        output.line(words)


VERBS = (
    Verb(
        "",
        QT_TRANSLATE_NOOP("cli", "Take over a register or another program's export"),
        _import,
        options=(
            Option("--format", QT_TRANSLATE_NOOP("cli", "Only where the content does not tell"), choices=FORMATS),
            Option("--brand", QT_TRANSLATE_NOOP("cli", "Put every account into this brand"), "B"),
            Option("--map", QT_TRANSLATE_NOOP("cli", "Which column holds which field"), "FIELD=HEADER", kind="many"),
            Option("--source-password-file", QT_TRANSLATE_NOOP("cli", "Password of the file that is read"), "F"),
            flag("--dry-run", QT_TRANSLATE_NOOP("cli", "Say what would happen, write nothing")),
        ),
        arguments=(Argument("FILE", QT_TRANSLATE_NOOP("cli", "What to import"), many=True),),
    ),
)
