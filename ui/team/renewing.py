"""Grants that end soon: one day for all of them, one entry."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate

from ui.accounts.words import level_word, spoken_date
from ui.factors.meeting import fit
from ui.i18n import translate
from ui.kit.dialogs import Dialog
from ui.kit.form import Field
from ui.kit.text import Label
from ui.team.day_edit import DayEdit
from ui.team.view import TeamView
from vault.team.views import GrantRow

if TYPE_CHECKING:
    from vault.session import Session

_LISTED = 8


def renew(view: TeamView, ending: Sequence[GrantRow]) -> None:
    """Ask until when, then give the same grants anew."""
    sentence = translate("team", "The same levels, until another day.")
    dialog = Dialog(view, translate("team", "Renew %n grants?", None, len(ending)), sentence)
    for row in ending[:_LISTED]:
        words = translate("team", "{name} · {what} · {level} until {day}").format(
            name=row.member,
            what=row.account or row.brand,
            level=level_word(row.level),
            day=spoken_date(row.until or ""),
        )
        dialog.body.addWidget(Label(words, "small", "text2", wrap=True))
    if len(ending) > _LISTED:
        dialog.body.addWidget(Label(translate("team", "and %n more", None, len(ending) - _LISTED), "small", "text2"))
    until = DayEdit()
    until.setObjectName("renew_until")
    in_a_quarter = date.today() + timedelta(days=90)
    until.setDate(QDate(in_a_quarter.year, in_a_quarter.month, in_a_quarter.day))
    dialog.body.addWidget(Field(translate("team", "Last day"), until))
    dialog.add_buttons(translate("team", "Renew"))

    def go() -> None:
        day = until.day()

        def write(session: Session) -> int:
            from vault.team.matrix import GrantWish, change_grants

            return change_grants(session, [GrantWish(row.member_id, row.scope, row.level, day) for row in ending])

        view.act(write, translate("team", "Renewed"))

    dialog.accepted.connect(go)
    dialog.open()
    fit(dialog)
