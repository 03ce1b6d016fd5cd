"""``review``: access reviews, point by point, with evidence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.cli import output, typed
from ui.cli.grammar import Argument, Given, Option, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.reviews.views import DueReviewRow, PointRow, ReviewRow


def _list(run: Run, given: Given) -> None:
    from vault.reviews.answering import list_reviews

    rows = list_reviews(run.session())
    run.answer(rows, lambda: _table(rows))


def _table(rows: list[DueReviewRow]) -> None:
    from ui.cli.account import due_words

    headers = (
        translate("cli", "Id"),
        translate("cli", "Name"),
        translate("cli", "Platform"),
        translate("cli", "Brand"),
        translate("cli", "Responsible"),
        translate("cli", "Access review"),
        translate("cli", "Open points"),
    )
    output.table(
        headers,
        [
            (
                row.id[:8],
                row.name,
                row.platform_name,
                row.brand,
                row.responsible,
                due_words(row.review_state, row.review_due_at),
                "" if row.open_points is None else str(row.open_points),
            )
            for row in rows
        ],
    )


def _show(run: Run, given: Given) -> None:
    from vault.reviews.answering import show_review

    _say(run, show_review(run.session(), given.text("ACCOUNT")))


def _start(run: Run, given: Given) -> None:
    from vault.reviews.answering import start_review

    _say(run, start_review(run.session(), given.text("ACCOUNT")))


def _answer(run: Run, given: Given) -> None:
    from vault.reviews.answering import answer_point

    session = run.session()
    file = given.maybe("--evidence-file")
    row = answer_point(
        session,
        given.text("ACCOUNT"),
        given.text("POINT"),
        answer=given.text("--as"),
        value=given.text("--value"),
        evidence=typed.file_bytes(file) if file is not None else None,
    )
    _say(run, row)


def _finish(run: Run, given: Given) -> None:
    from vault.reviews.answering import finish_review

    _say(run, finish_review(run.session(), given.text("ACCOUNT")))


def _evidence(run: Run, given: Given) -> None:
    from vault.files import create_private
    from vault.reviews.answering import evidence_of

    raw = evidence_of(run.session(), given.text("ACCOUNT"), given.text("POINT"))
    path = Path(given.text("FILE"))
    create_private(path, raw)
    answer = {"file": str(path), "bytes": len(raw)}
    run.answer(answer, lambda: output.line(translate("cli", "Written: {path}").format(path=path)))


def _say(run: Run, row: ReviewRow) -> None:
    run.answer(_document(run, row), lambda: _describe(run, row))


def _document(run: Run, row: ReviewRow) -> dict[str, Any]:
    import msgspec

    from ui.review_text import point_name

    shown: dict[str, Any] = msgspec.to_builtins(row)
    shown["points"] = [{**point, "label": point_name(point["id"])} for point in shown["points"]]
    return shown


def _describe(run: Run, row: ReviewRow) -> None:
    from ui.cli.account import due_words
    from ui.review_text import facts_of, point_name

    output.line(output.with_detail(row.name, due_words(row.review_state, row.review_due_at)))
    if row.state == "none":
        output.line(translate("cli", "It was never reviewed"))
    platform = run.catalogue().get(row.platform)
    for point in row.points:
        output.line(f"{point.id}  {point_name(point.id)}: {_standing(point)}")
        if row.state == "running" and not point.counts:
            for fact in facts_of(platform, point.topic, run.lang):
                output.line(f"  · {fact}")


def _standing(point: PointRow) -> str:
    """What is registered, what was answered, and what is still missing."""
    from ui.review_text import answer_name

    parts = [point.registered or translate("cli", "nothing registered")]
    if point.answer is not None:
        said = answer_name(point.answer) + (f" ({point.value})" if point.value else "")
        parts.append(f"{said}, {point.by or ''}")
    if not point.readable:
        parts.append(translate("cli", "cannot be read: answer it again"))
    elif point.needs_evidence and point.answer != "unknown" and not point.has_evidence:
        parts.append(translate("cli", "takes evidence"))
    return " · ".join(parts)


_ACCOUNT = Argument("ACCOUNT", QT_TRANSLATE_NOOP("cli", "Id, the beginning of an id, or the exact name"))
_POINT = Argument("POINT", QT_TRANSLATE_NOOP("cli", "The point's id, as review show has it"))

VERBS = (
    Verb("list", QT_TRANSLATE_NOOP("cli", "Every account that is reviewed, the most urgent first"), _list),
    Verb(
        "show", QT_TRANSLATE_NOOP("cli", "The running review of an account, or its last"), _show, arguments=(_ACCOUNT,)
    ),
    Verb("start", QT_TRANSLATE_NOOP("cli", "Begin a review: what to look at"), _start, arguments=(_ACCOUNT,)),
    Verb(
        "answer",
        QT_TRANSLATE_NOOP("cli", "Say how one point stands; what changed is written into the account"),
        _answer,
        options=(
            Option(
                "--as",
                QT_TRANSLATE_NOOP("cli", "How it stands on the platform"),
                choices=("registered", "changed", "unknown"),
                required=True,
            ),
            Option("--value", QT_TRANSLATE_NOOP("cli", "What it changed to; several names with commas"), "V"),
            Option("--evidence-file", QT_TRANSLATE_NOOP("cli", "A picture or text of what the platform shows"), "F"),
        ),
        arguments=(_ACCOUNT, _POINT),
    ),
    Verb(
        "finish",
        QT_TRANSLATE_NOOP("cli", "End it; with a point unknown the next one is due at once"),
        _finish,
        arguments=(_ACCOUNT,),
    ),
    Verb(
        "evidence",
        QT_TRANSLATE_NOOP("cli", "Write what was handed in for a point to a new file"),
        _evidence,
        arguments=(_ACCOUNT, _POINT, Argument("FILE", QT_TRANSLATE_NOOP("cli", "Where to write it"))),
    ),
)
