"""What is asked before a member comes in or goes: six words that are the same, and what goes on being known."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt

from ui.factors.meeting import fit
from ui.i18n import translate
from ui.kit.card import Card
from ui.kit.choice import CheckBox
from ui.kit.dialogs import Dialog, ask
from ui.kit.text import Label
from ui.team.view import TeamView
from ui.team.welcome import show_welcome
from ui.team.words import paragraph
from vault.team.views import MemberRow

if TYPE_CHECKING:
    from vault.session import Session
    from vault.team.leaving import Leaving


def approve(view: TeamView, row: MemberRow) -> None:
    """Compare six words with the newcomer, then let them in."""

    def words(session: Session) -> str:
        from vault.team.members import member_words

        return member_words(session, row.id)

    view.act(words, "", lambda found: _compare(view, row, str(found)))


def _compare(view: TeamView, row: MemberRow, words: str) -> None:
    sentence = translate(
        "team",
        "Call {name}, not by the chat that carried the invitation. The six words on their screen must be these, in "
        "this order. If one differs, somebody else has joined in their name.",
    ).format(name=row.name)
    dialog = Dialog(view, translate("team", "Are these the words of {name}?").format(name=row.name), sentence)
    card = Card(padding=14)
    shown = Label(words, "h2", wrap=True)
    shown.setObjectName("six_words")
    card.body.addWidget(shown)
    heard = CheckBox(translate("team", "I heard these six words"))
    heard.setObjectName("words_heard")
    dialog.body.addWidget(card)
    dialog.body.addWidget(heard, 0, Qt.AlignmentFlag.AlignLeft)
    button = dialog.add_buttons(translate("team", "Let {name} in").format(name=row.name))
    button.setEnabled(False)
    heard.toggled.connect(button.setEnabled)

    def let_in(session: Session) -> None:
        from vault.team.members import approve_member

        approve_member(session, row.id, words=words)

    said = translate("team", "{name} is in the team now").format(name=row.name)
    dialog.accepted.connect(lambda: view.act(let_in, said, lambda _: show_welcome(view, row.id)))
    dialog.open()
    heard.setFocus()
    fit(dialog)


def disable(view: TeamView, row: MemberRow) -> None:
    def plan(session: Session) -> Leaving:
        from vault.team.leaving import plan_disable

        return plan_disable(session, row.id)

    view.act(plan, "", lambda found: _ask_to_disable(view, row, cast("Leaving", found)))


def leaving_text(leaving: Leaving) -> str:
    """What ends at once and what does not: knowing a password is not taken back by an entry."""
    parts = [
        translate("team", "Every right of {name} ends at once, on every device.").format(name=leaving.member),
        translate(
            "team",
            "Passwords of %n accounts could be read before and stay known until each is changed on its platform.",
            None,
            leaving.could_read,
        )
        if leaving.could_read
        else translate("team", "No password could be read before."),
    ]
    if leaving.responsible_for:
        passed = translate("team", "%n accounts pass to whoever manages their brand.", None, leaving.responsible_for)
        parts.append(passed)
    return paragraph(*parts)


def _ask_to_disable(view: TeamView, row: MemberRow, leaving: Leaving) -> None:
    def go(session: Session) -> None:
        from vault.team.members import disable_member

        disable_member(session, row.id)

    said = translate("team", "{name} is disabled").format(name=row.name)
    dialog = ask(
        view,
        translate("team", "Disable {name}?").format(name=row.name),
        leaving_text(leaving),
        translate("team", "Disable"),
        then=lambda: view.act(go, said),
        destroys=True,
    )
    fit(dialog)
