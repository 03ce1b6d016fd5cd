"""How the pages speak of a point: its standing as an icon, a colour and words; what an answer writes back."""

from __future__ import annotations

from datetime import date

from ui.i18n import translate
from ui.kit.chip import ChipSpec
from ui.kit.chips import review
from ui.team.rows import Cell, Row
from vault.reviews.views import DueReviewRow, PointRow


def standing(point: PointRow) -> ChipSpec:
    """How one point stands: what was answered, and whether it counts."""
    if not point.readable:
        return ChipSpec("alert-circle-outline", translate("review", "can't be read, answer again"), "red")
    if point.answer is None:
        return ChipSpec("circle-outline", translate("review", "not answered yet"), "plain")
    if not point.counts:
        return ChipSpec("file-alert-outline", translate("review", "no evidence: does not count"), "amber")
    if point.answer == "unknown":
        return ChipSpec("help-circle-outline", translate("review", "unknown, stays open"), "amber")
    if point.answer == "changed":
        return ChipSpec(
            "pencil-circle-outline", translate("review", "changed to {value}").format(value=point.value), "blue"
        )
    return ChipSpec("check-circle-outline", translate("review", "as registered"), "green")


def written_back(point: PointRow, value: str, name: str) -> str:
    """What saving a difference will do, in one sentence, before it does."""
    from vault.reviews.points import is_written_back

    if not is_written_back(point.id):
        return translate("review", "The next review compares with this; the account itself stays as it is.")
    words = translate("review", "This is written into the account: {name} {before} → {after}.")
    return words.format(name=name, before=point.registered or "–", after=value or "…")


def progress(row: DueReviewRow) -> str:
    """How far a review is; empty where none is running."""
    if row.open_points is None:
        return ""
    if not row.open_points:
        return translate("review", "every point answered")
    return translate("review", "%n points open", None, row.open_points)


def line_of(row: DueReviewRow, today: date) -> Row:
    """A row of the table; there may be thousands, so it is made on the worker."""
    found = review(row.review_due_at, row.review_state, today)
    return Row(
        row.id,
        (
            Cell(row.name),
            Cell(row.platform_name, quiet=True),
            Cell(row.brand, quiet=True),
            Cell(row.responsible),
            Cell(chip=found[1] if found is not None else ChipSpec("", "–", "plain")),
            Cell(progress(row), quiet=True),
        ),
    )
