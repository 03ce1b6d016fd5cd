"""``training``: who took which test with what result, and for whom one is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cli import output, rows
from ui.cli.grammar import Argument, Given, Option, Verb, flag
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate
from vault.errors import BadInput

if TYPE_CHECKING:
    from vault.registers.views import TrainingRow


def _list(run: Run, given: Given) -> None:
    from vault.registers.training import list_training

    found = list_training(run.session())
    headers = (
        translate("cli", "Id"),
        translate("cli", "Person"),
        translate("cli", "Quarter"),
        translate("cli", "Taken on"),
        translate("cli", "Points"),
        translate("cli", "State"),
    )
    run.answer(found, lambda: output.table(headers, [_cells(row) for row in found]))


def _cells(row: TrainingRow) -> tuple[str, ...]:
    from ui.register_text import state_name

    points = "" if row.score is None else str(row.score)
    return (row.id[:8], row.person, row.quarter, row.taken_on, points, state_name(row.state))


def _due(run: Run, given: Given) -> None:
    from ui.register_text import training_state
    from vault.registers.training import training_due

    found = training_due(run.session())
    headers = (
        translate("cli", "Person"),
        translate("cli", "State"),
        translate("cli", "Until"),
        translate("cli", "Last passed"),
    )
    run.answer(
        found,
        lambda: output.table(
            headers, [(row.person, training_state(row.state), row.due_on, row.last_passed or "") for row in found]
        ),
    )


def _show(run: Run, given: Given) -> None:
    from vault.registers.training import show_training

    row = show_training(run.session(), given.text("TRAINING"))
    run.answer(row, lambda: _describe(row))


def _describe(row: TrainingRow) -> None:
    from ui.register_text import state_name

    output.pairs(
        [
            (translate("cli", "Id"), row.id),
            (translate("cli", "Person"), row.person),
            (translate("cli", "Quarter"), row.quarter),
            (translate("cli", "Taken on"), row.taken_on),
            (translate("cli", "Points"), "" if row.score is None else str(row.score)),
            (translate("cli", "State"), state_name(row.state)),
            (translate("cli", "Note"), row.note),
            (translate("cli", "Recorded by"), row.by),
        ]
    )


def _add(run: Run, given: Given) -> None:
    from vault.registers.training import record_training

    scores = {person: _score(text) for person, text in rows.pairs(given, "--result").items()}
    made = record_training(
        run.session(),
        scores,
        taken_on=given.text("--taken-on"),
        quarter=given.text("--quarter"),
        note=given.text("--note"),
        evidence=rows.evidence(given),
    )
    rows.say_saved(run, made)


def _score(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 4):
        raise BadInput(reason="not_a_score", field="--result")
    return int(text)


def _edit(run: Run, given: Given) -> None:
    from vault.registers.training import edit_training

    row = edit_training(
        run.session(),
        given.text("TRAINING"),
        score=given.number("--score"),
        taken_on=given.maybe("--taken-on"),
        quarter=given.maybe("--quarter"),
        note=given.maybe("--note"),
        evidence=rows.evidence(given),
        void=given.flag("--void"),
    )
    rows.say_saved(run, [row])


def _evidence(run: Run, given: Given) -> None:
    from vault.registers.training import evidence_of_training

    rows.write_evidence(run, evidence_of_training(run.session(), given.text("TRAINING")), given.text("FILE"))


_ROW = Argument("TRAINING", QT_TRANSLATE_NOOP("cli", "Id or the beginning of an id, as training list has it"))
_TAKEN = QT_TRANSLATE_NOOP("cli", "Day of the test")
_QUARTER = Option("--quarter", QT_TRANSLATE_NOOP("cli", "The quarter it counts for, the day's unless said"), "2026-Q4")

VERBS = (
    Verb("list", QT_TRANSLATE_NOOP("cli", "Tests that you may see, the newest first"), _list),
    Verb("due", QT_TRANSLATE_NOOP("cli", "Where everybody stands, the most urgent first"), _due),
    Verb("show", QT_TRANSLATE_NOOP("cli", "One test"), _show, arguments=(_ROW,)),
    Verb(
        "add",
        QT_TRANSLATE_NOOP("cli", "Record what people scored, all in one entry"),
        _add,
        options=(
            Option(
                "--result",
                QT_TRANSLATE_NOOP("cli", "A person and their points of 100; as often as needed"),
                "PERSON=POINTS",
                "many",
                required=True,
            ),
            Option("--taken-on", _TAKEN, "DATE", kind="date", required=True),
            _QUARTER,
            rows.EVIDENCE,
            rows.NOTE,
        ),
    ),
    Verb(
        "edit",
        QT_TRANSLATE_NOOP("cli", "Mend a row, or strike it out"),
        _edit,
        options=(
            Option("--score", QT_TRANSLATE_NOOP("cli", "Points of 100"), "N", kind="number"),
            Option("--taken-on", _TAKEN, "DATE", kind="date"),
            _QUARTER,
            rows.EVIDENCE,
            rows.NOTE,
            flag("--void", QT_TRANSLATE_NOOP("cli", "Strike it out for good: it was recorded by mistake")),
        ),
        arguments=(_ROW,),
    ),
    Verb(
        "evidence",
        QT_TRANSLATE_NOOP("cli", "Write what was handed in with a test to a new file"),
        _evidence,
        arguments=(_ROW, Argument("FILE", QT_TRANSLATE_NOOP("cli", "Where to write it"))),
    ),
)
