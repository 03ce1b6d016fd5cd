"""Rules about accounts: what may stand in one, who may change it."""

from __future__ import annotations

from typing import Final

import msgspec.structs

from vault.ledger import changes as c
from vault.ledger.records import AccountRecord
from vault.ledger.rules.base import Author, account_of, brand_of, grant_key, hold, need, need_somewhere, rule
from vault.ledger.rules.links import link_key
from vault.ledger.state import Overlay

TIERS: Final = ("normal", "core")
STATES: Final = ("active", "frozen", "stolen", "suspended", "retired")
ROOTS: Final = ("wechat_person", "sim", "main_account", "personal_profile", "password")


def _soundaccount_of(overlay: Overlay, change: c.AccountAdded | c.AccountEdited) -> None:
    hold(change.tier in TIERS and change.root_of_trust in ROOTS, "bad_account")
    responsible = overlay.members.get(change.responsible)
    hold(responsible is not None and responsible.active, "no_such_member")


@rule(c.AccountAdded)
def _account_added(overlay: Overlay, author: Author, change: c.AccountAdded) -> None:
    need(overlay, author, "edit_accounts", change.brand)
    hold(change.account not in overlay.accounts and change.brand in overlay.brands, "account_exists")
    hold(change.account not in overlay.secrets and change.account not in overlay.brands, "account_exists")
    _soundaccount_of(overlay, change)
    overlay.accounts.put(
        change.account,
        AccountRecord(
            change.account,
            change.brand,
            change.platform,
            change.tier,
            "active",
            change.responsible,
            change.root_of_trust,
            change.profile,
            author.clock,
            0,
            0,
            "",
            False,
            0,
            0,
            brand_of(overlay, change.brand).directory_epoch,
        ),
    )
    overlay.secrets.put(change.account, {})


@rule(c.AccountEdited)
def _account_edited(overlay: Overlay, author: Author, change: c.AccountEdited) -> None:
    account = account_of(overlay, change.account)
    need(overlay, author, "edit_accounts", account.brand, account.id)
    _soundaccount_of(overlay, change)
    hold(change.state in STATES, "bad_account")
    if change.responsible != account.responsible:
        need(overlay, author, "transfer", account.brand, account.id)
    overlay.accounts.put(
        account.id,
        msgspec.structs.replace(
            account,
            platform=change.platform,
            tier=change.tier,
            state=change.state,
            responsible=change.responsible,
            root_of_trust=change.root_of_trust,
            profile=change.profile,
            profile_epoch=brand_of(overlay, account.brand).directory_epoch,
        ),
    )


@rule(c.AccountDeleted)
def _account_deleted(overlay: Overlay, author: Author, change: c.AccountDeleted) -> None:
    """The account leaves the directory; its secrets stay in the state, because who could read them still counts.

    Grants on it fall, and with them the directory for whoever had no other in the brand.
    """
    account = account_of(overlay, change.account)
    need(overlay, author, "edit_accounts", account.brand, account.id)
    overlay.accounts.remove(account.id)
    overlay.rotations.remove(account.id)
    overlay.postponed.remove(account.id)
    for grant in list(overlay.grants_on(account.id)):
        overlay.grants.remove(grant_key(grant.member, account.id))
        overlay.touched_brands.add(account.brand)
    for request in list(overlay.requests.values()):
        if request.scope == account.id and request.state == "open":
            overlay.requests.put(request.id, msgspec.structs.replace(request, state="denied"))
    for control in list(overlay.controls.values()):
        if account.id in control.accounts:
            rest = [other for other in control.accounts if other != account.id]
            overlay.controls.put(control.id, msgspec.structs.replace(control, accounts=rest))
    for link in list(overlay.links.values()):
        if account.id in (link.source, link.target):
            overlay.links.remove(link_key(link))


@rule(c.Imported)
def _imported(overlay: Overlay, author: Author, change: c.Imported) -> None:
    need_somewhere(overlay, author, "edit_accounts")
