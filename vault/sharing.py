"""Keys follow rights: whatever an intention changed, its entry hands keys to whom it entitled and renews what leaked.

Use cases only say who gets or loses what. ``settle_circles`` compares each touched circle with who holds its key and
adds what is missing, so no use case can forget it; the fold checks the same circles again.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from vault.crypto.keys import derive_kem_public, hpke_seal, make_kem_private
from vault.crypto.sealing import commit_to, make_key, wrap
from vault.errors import NotPermitted, Tampered
from vault.keyring import NO_KEY, Spoiled, earlier_pair_info
from vault.ledger import changes as c
from vault.ledger.records import BrandRecord, CaseRecord, ControlRecord, SecretVersion
from vault.ledger.rules.base import RECOVERY, level_of, pair_holders, pair_name
from vault.ledger.rules.circles import (
    directory_readers,
    holders_of_directory,
    holders_of_pair,
    team_circle,
    unreached,
)
from vault.ledger.rules.offboarding import case_circle, holders_of_case

if TYPE_CHECKING:
    from vault.intention import Intention


def settle_circles(intention: Intention) -> None:
    """Raises NotPermitted where a key has to be handed over that this member does not hold."""
    overlay = intention.overlay
    for brand in sorted(overlay.touched_brands):
        _settle_pair(intention, brand)
        _settle_directory(intention, brand)
    for account in sorted(overlay.touched_accounts):
        share_account(intention, account)
    if set(overlay.team_holders) != team_circle(overlay):
        _start_epoch(intention)
    settle_cases(intention)


def settle_cases(intention: Intention) -> None:
    """The next key of every offboarding case whose readers changed, where this member holds the present one.

    One that somebody sealed garbage for is left to the next reader: it must not keep anybody from writing at all.
    """
    overlay = intention.overlay
    distrusted = set(overlay.former.fresh)
    for case in list(overlay.cases.values()):
        holders, entitled = holders_of_case(case), case_circle(overlay, case)
        if intention.ring.member in holders and (holders != entitled or holders & distrusted):
            with suppress(Tampered):  # told where cases are read
                renew_case(intention, case, entitled)


def renew_case(intention: Intention, case: CaseRecord, entitled: set[str]) -> None:
    old, epoch, key = intention.ring.case_key(case, case.epoch), case.epoch + 1, make_key()
    intention.opened.case[f"{case.id}:{epoch}"] = key
    bundles = intention.case_bundles(case.id, epoch, key, entitled)
    intention.add(c.CaseKeyRenewed(case.id, epoch, commit_to(key), bundles, wrap(key, old)))


def _start_epoch(intention: Intention) -> None:
    epoch, key = intention.overlay.epoch + 1, make_key()
    intention.opened.team[epoch] = key
    bundles = intention.team_bundles(epoch, key, team_circle(intention.overlay))
    intention.add(c.EpochStarted(epoch, commit_to(key), bundles))


def _settle_directory(intention: Intention, brand_id: str) -> None:
    brand = intention.brand(brand_id)
    holding, entitled = holders_of_directory(brand), directory_readers(intention.overlay, brand_id)
    if holding == entitled:
        return
    key = intention.ring.directory_key(brand)
    distrusted = bool(intention.overlay.former.fresh)  # who was recovered lost the keys that this one was sealed to
    if holding < entitled and not distrusted:
        bundles = intention.directory_bundles(brand_id, brand.directory_epoch, key, entitled - holding)
        intention.add(c.DirectoryShared(brand_id, bundles))
        return
    epoch, renewed = brand.directory_epoch + 1, make_key()
    intention.opened.directory[f"{brand_id}:{epoch}"] = renewed
    bundles = intention.directory_bundles(brand_id, epoch, renewed, entitled)
    intention.add(c.DirectoryRenewed(brand_id, epoch, commit_to(renewed), bundles, wrap(renewed, key)))


def _settle_pair(intention: Intention, brand_id: str) -> None:
    brand = intention.brand(brand_id)
    entitled, holding = pair_holders(intention.overlay, brand_id), holders_of_pair(brand)
    if brand.lapsed:
        if may_renew(intention, brand):
            renew_pair(intention, brand_id)
    elif entitled - holding:
        private = intention.ring.pair_key(brand)
        bundles = intention.pair_bundles(brand_id, brand.generation, private, entitled - holding)
        intention.add(c.PairShared(brand_id, bundles))


def may_renew(intention: Intention, brand: BrandRecord) -> bool:
    """Who manages a brand and holds its pair makes the next one; everybody else leaves it lapsed."""
    me = intention.ring.member
    manages = me == RECOVERY or level_of(intention.overlay, me, brand.id) == "manage"
    return manages and me in holders_of_pair(brand)


def renew_pair(intention: Intention, brand_id: str) -> None:
    """The next pair of a brand, with the one before sealed to it, and what was written meanwhile wrapped for it."""
    brand, private = intention.brand(brand_id), make_kem_private()
    old, public, generation = intention.ring.pair_key(brand), derive_kem_public(private), brand.generation + 1
    bundles = intention.pair_bundles(brand_id, generation, private, pair_holders(intention.overlay, brand_id))
    earlier = hpke_seal(public, old, earlier_pair_info(intention.vault, brand_id, brand.generation))
    intention.opened.brand[f"brand:{brand_id}:{generation}"] = private
    intention.add(c.PairRenewed(brand_id, generation, public, bundles, earlier))
    _rewrap_interim(intention, brand_id)


def _rewrap_interim(intention: Intention, brand_id: str) -> None:
    """What was written while the pair had lapsed names its readers one by one; the brand's next ones need a way too."""
    overlay, brand = intention.overlay, intention.brand(brand_id)
    lapsed = {name for name, to in intention.state.keysets.items() if not any(one.startswith("brand:") for one in to)}
    if not lapsed:
        return
    recipients = frozenset({pair_name(brand)})
    for account in [account for account in overlay.accounts.values() if account.brand == brand_id]:
        for name, component in (overlay.secrets.get(account.id) or {}).items():
            for version in component.versions:
                ways = {f"{version.seq}:{version.keyset}", *(f"{one.seq}:{one.keyset}" for one in version.shares)}
                if ways <= lapsed:
                    _share(intention, brand, account.id, name, version, recipients)
    for control in [control for control in overlay.controls.values() if control.brand == brand_id]:
        if control.value is not None and f"{control.seq}:{control.keyset}" in lapsed:
            _share_control(intention, brand, control, recipients)


def _share_control(
    intention: Intention, brand: BrandRecord, control: ControlRecord, recipients: frozenset[str]
) -> None:
    assert control.value is not None
    key = intention.control_key(control)
    keyset = intention.keyset_for(recipients, brand)
    intention.add(c.ControlShared(control.id, keyset, wrap(intention.entry_keys[keyset], key)))


def share_account(intention: Intention, account_id: str) -> None:
    """A way in for everyone who was granted this account and cannot open one of its versions yet."""
    account = intention.overlay.accounts.get(account_id)
    if account is None:
        return
    brand = intention.brand(account.brand)
    for name, number, members in unreached(intention.overlay, account_id):
        secrets = intention.overlay.secrets.get(account_id) or {}
        version = secrets[name].versions[number - 1]
        _share(intention, brand, account_id, name, version, frozenset(members))


def _share(
    intention: Intention,
    brand: BrandRecord,
    account: str,
    component: str,
    version: SecretVersion,
    recipients: frozenset[str],
) -> None:
    try:
        key = intention.data_key(account, component, version)
    except NotPermitted:
        raise NotPermitted(missing="grant:manage", ask=[]) from None
    except Spoiled:  # one writer's garbage must not keep everybody from sharing the account for ever
        key = NO_KEY
    keyset = intention.keyset_for(recipients, brand)
    wrapped = wrap(intention.entry_keys[keyset], key)
    intention.add(c.SecretShared(account, component, version.version, keyset, wrapped))
