"""Rules about secrets: versions in order, sealed to exactly who is entitled."""

from __future__ import annotations

from typing import Final

import msgspec.structs

from vault.ledger import changes as c
from vault.ledger.records import Component, ScoresRecord, SecretVersion
from vault.ledger.rules.base import Author, Rejected, account_of, brand_of, hold, may, need, rule, sealed_to
from vault.ledger.rules.rotation import drop_pending
from vault.ledger.state import Overlay

COMPONENTS: Final = ("password", "totp", "recovery_codes", "contact", "private_note")


@rule(c.KeySetAdded)
def _keyset_added(overlay: Overlay, author: Author, change: c.KeySetAdded) -> None:
    name = f"{author.seq}:{len(author.keysets)}"
    overlay.keysets.put(name, [bundle.to for bundle in change.bundles])
    author.keysets.append(change)


@rule(c.SecretWritten)
def _secret_written(overlay: Overlay, author: Author, change: c.SecretWritten) -> None:
    account = account_of(overlay, change.account)
    hold(change.component in COMPONENTS, "unknown_component")
    if change.component != "password" or not may(
        overlay, author.member, "change_password", account.brand, account.id
    ):  # who may see a password may rotate it; everything else is editing
        need(overlay, author, "edit_accounts", account.brand, account.id)
    brand = overlay.brands.get(account.brand)
    secrets = overlay.secrets.get(account.id)
    assert brand is not None
    assert secrets is not None
    sealed_to(overlay, author, change.keyset, brand, account.id)
    component = secrets.get(change.component)
    if change.component == "password":  # somebody set another one: what was under way is over
        drop_pending(overlay, account.id)
        overlay.postponed.remove(account.id)
        secrets = overlay.secrets.get(account.id) or {}
        component = secrets.get(change.component)
    component = component or Component(0, [])
    versions = component.versions
    hold(change.version == len(versions) + 1, "version_out_of_order")
    version = SecretVersion(
        change.version,
        author.clock,
        author.member,
        author.seq,
        change.keyset,
        change.secret,
        change.claimed,
        change.circulated,
    )
    written = msgspec.structs.replace(component, current=change.version, versions=[*versions, version])
    overlay.secrets.put(account.id, {**secrets, change.component: written})
    if change.component == "password":
        account = msgspec.structs.replace(
            account,
            password_version=change.version,
            password_at=author.clock,
            password_claimed=change.claimed,
            password_circulated=change.circulated,
        )
        overlay.accounts.put(account.id, account)
    elif change.component == "totp":
        overlay.accounts.put(account.id, msgspec.structs.replace(account, totp_version=change.version))


@rule(c.SecretRemoved)
def _secret_removed(overlay: Overlay, author: Author, change: c.SecretRemoved) -> None:
    account = account_of(overlay, change.account)
    need(overlay, author, "edit_accounts", account.brand, account.id)
    secrets = overlay.secrets.get(account.id) or {}
    component = secrets.get(change.component)
    if component is None or component.current == 0:
        raise Rejected("no_such_component")
    removed = msgspec.structs.replace(component, current=0)
    overlay.secrets.put(account.id, {**secrets, change.component: removed})
    if change.component == "password":
        cleared = msgspec.structs.replace(
            account, password_version=0, password_at=0, password_claimed="", password_circulated=False
        )
        overlay.accounts.put(account.id, cleared)
    elif change.component == "totp":
        overlay.accounts.put(account.id, msgspec.structs.replace(account, totp_version=0))


@rule(c.ScoresSet)
def _scores_set(overlay: Overlay, author: Author, change: c.ScoresSet) -> None:
    hold(change.brand in overlay.brands and len(change.accounts) == len(change.versions), "no_such_brand")
    hold(len(change.accounts) > 0, "no_such_account")  # an empty list would ask nobody's permission
    for account_id, version in zip(change.accounts, change.versions, strict=True):
        account = account_of(overlay, account_id)
        need(overlay, author, "change_password", account.brand, account.id)
        hold(account.brand == change.brand, "no_such_account")
        if account.password_version == version:
            overlay.accounts.put(account_id, msgspec.structs.replace(account, scores_seq=author.seq))
    brand = brand_of(overlay, change.brand)
    record = ScoresRecord(author.seq, change.brand, change.scores, brand.directory_epoch)
    overlay.scores.put(f"{author.seq}:{change.brand}", record)
