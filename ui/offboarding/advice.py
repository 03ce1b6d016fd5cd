"""What would make an item true that the vault sees for itself: the act beside it, or whom to ask for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.i18n import translate
from vault.offboarding.views import Item

if TYPE_CHECKING:
    from vault.session import Session

_MOST = 4


@dataclass(frozen=True, slots=True)
class Advice:
    """``act``: change, account, control, transfer, revoke, or empty where this member may not; then ``ask`` says who
    may."""

    why: str
    act: str = ""
    words: str = ""
    ask: tuple[str, ...] = ()


def advice(session: Session, item: Item, *, running: bool, may_run: bool) -> Advice:
    """For an item that is not true yet. ``running``: the rights have not fallen."""
    if item.action in ("take_grants", "end_membership"):
        why = translate("offboarding", "True once the rights were taken back: on the last day, or now.")
        return Advice(why, *(("revoke", translate("offboarding", "Take the rights back…")) if may_run else ()))
    if item.action == "pass_on_responsibility":
        why = translate("offboarding", "True once somebody else answers for it.")
        if _may(session, "transfer", item):
            return Advice(why, "transfer", translate("offboarding", "Hand over…"))
        return Advice(why, ask=_who(session, "transfer", item))
    if item.action == "hand_over_control":
        why = translate("offboarding", "True once the register has somebody else as its holder.")
        return Advice(why, "control", translate("offboarding", "Open it in the control graph"))
    if item.action == "change_password":
        why = translate("offboarding", "True once the password was changed and they can't read the new one.")
        if running:
            why = translate("offboarding", "Until the rights fall they could read a new password too: change it then.")
        return _about(
            session, item, why, "change_password", ("change", translate("offboarding", "Change the password"))
        )
    why = {
        "reenrol_totp": translate("offboarding", "True once new one-time codes were enrolled."),
        "renew_recovery_codes": translate("offboarding", "True once the account has new recovery codes here."),
    }.get(item.action, translate("offboarding", "True once the register names somebody else."))
    return _about(session, item, why, "edit_accounts", ("account", translate("offboarding", "Edit the account")))


def _about(session: Session, item: Item, why: str, capability: str, act: tuple[str, str]) -> Advice:
    if _may(session, capability, item):
        return Advice(why, *act)
    return Advice(why, ask=_who(session, capability, item))


def _may(session: Session, capability: str, item: Item) -> bool:
    if capability == "change_password":
        from ui.rotation.service import may_change

        return may_change(session, item.account)
    return session.may(capability, account=item.account)


def _who(session: Session, capability: str, item: Item) -> tuple[str, ...]:
    from vault.access import who_may

    account = session.state.accounts.get(item.account)
    return tuple(who_may(session, capability, account)[:_MOST]) if account is not None else ()
