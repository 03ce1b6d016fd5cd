"""What the states of a team's members, invitations and requests are called, and what a proposal asks for; no Qt."""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP, translate
from ui.names import role_name
from vault.team.views import MovesAlong, ProposedChange

_STATES = {
    "active": QT_TRANSLATE_NOOP("team", "Active"),
    "pending": QT_TRANSLATE_NOOP("team", "Waits for approval"),
    "disabled": QT_TRANSLATE_NOOP("team", "Disabled"),
    "open": QT_TRANSLATE_NOOP("team", "Open"),
    "used": QT_TRANSLATE_NOOP("team", "Used"),
    "closed": QT_TRANSLATE_NOOP("team", "Closed"),
    "expired": QT_TRANSLATE_NOOP("team", "Expired"),
    "approved": QT_TRANSLATE_NOOP("team", "Approved"),
    "denied": QT_TRANSLATE_NOOP("team", "Denied"),
}
_KINDS = {
    "access": QT_TRANSLATE_NOOP("team", "Access"),
    "approval": QT_TRANSLATE_NOOP("team", "Approval"),
    "takeover": QT_TRANSLATE_NOOP("team", "Takeover"),
    "recovery": QT_TRANSLATE_NOOP("team", "Recovery"),
    "proposal": QT_TRANSLATE_NOOP("team", "Second signature"),
}
_REACHES = {
    "all": QT_TRANSLATE_NOOP("team", "everywhere"),
    "led": QT_TRANSLATE_NOOP("team", "where they lead"),
    "own": QT_TRANSLATE_NOOP("team", "own grants"),
}
_PROPOSALS = {
    "member_role": QT_TRANSLATE_NOOP("team", "{name} becomes: {value}"),
    "member_disabled": QT_TRANSLATE_NOOP("team", "{name} is disabled"),
    "policy": QT_TRANSLATE_NOOP("team", "The rule {name} becomes {value}"),
    "role": QT_TRANSLATE_NOOP("team", "The role {name} is made or changed: {value}"),
}
_MOVES = {
    "grant": QT_TRANSLATE_NOOP("team", "gets a grant: {detail}"),
    "grant_missing": QT_TRANSLATE_NOOP("team", "cannot open it until somebody who manages it gives a grant"),
    "stays_admin": QT_TRANSLATE_NOOP("team", "administrator on the platform is still {detail}"),
}


def state_name(state: str) -> str:
    return translate("team", _STATES[state]) if state in _STATES else state


def request_kind_name(kind: str) -> str:
    return translate("team", _KINDS[kind]) if kind in _KINDS else kind


def reach_name(reach: str) -> str:
    return translate("team", _REACHES[reach]) if reach in _REACHES else reach


def proposal_text(change: ProposedChange) -> str:
    """What a second signature would do, in one phrase: nobody signs what they have not read."""
    if change.what not in _PROPOSALS:
        return change.what
    value = role_name(change.value) if change.what == "member_role" else change.value
    return translate("team", _PROPOSALS[change.what]).format(name=change.name, value=value)


def move_text(move: MovesAlong) -> str:
    """What goes with a transferred account, or has to be done beside it."""
    from ui.accounts.words import control_word, level_word

    if move.what in _MOVES:
        detail = level_word(move.detail) if move.what == "grant" else move.detail
        return translate("team", _MOVES[move.what]).format(detail=detail)
    kind = control_word(move.what.removeprefix("stays_"))
    return translate("team", "stays with the giver: {kind} {detail}").format(kind=kind, detail=move.detail)
