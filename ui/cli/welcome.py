"""``member welcome``: what a newcomer of a post gets and does, and how far they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cli import output
from ui.cli.grammar import Argument, Given, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.onboarding import Welcome


def _welcome(run: Run, given: Given) -> None:
    from vault.onboarding import welcome

    found = welcome(run.session(), given.text("MEMBER"))
    run.answer(found, lambda: _describe(found))


def _describe(found: Welcome) -> None:
    from ui.names import role_name
    from ui.welcome_text import detail, state_name, title

    output.line(output.with_detail(found.member, role_name(found.role)))
    for row in found.rows:
        said = f"{state_name(row.state)}  {title(row)}"
        output.line(output.with_detail(said, detail(row)) if detail(row) else said)
    if not found.rows:
        output.line(translate("cli", "Nothing is usual for this post yet"))


WELCOME_VERB = Verb(
    "welcome",
    QT_TRANSLATE_NOOP("cli", "What a newcomer gets, as the others of the post have it, and what they still do"),
    _welcome,
    arguments=(Argument("MEMBER", QT_TRANSLATE_NOOP("cli", "Id, the beginning of an id, or the exact name")),),
)
