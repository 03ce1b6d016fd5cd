"""Who must hold which key: the circles of the team key, of each brand's directory key and of each brand's pair.

A rule that gives or takes a right only says so; when the entry is whole, every circle that it touched must have
exactly its entitled members. So no key can stay with somebody who lost the right, and none can be slipped in.
"""

from __future__ import annotations

from vault.ledger.records import BrandRecord, InvitationRecord
from vault.ledger.rights import ALL, DECIDING, WEIGHTY
from vault.ledger.rules.base import RECOVERY, View, hold, pair_holders, reach
from vault.ledger.state import Overlay


def team_circle(view: View) -> set[str]:
    """Who may read the ledger: members who may act or wait for approval, open invitations, the recovery key."""
    members = {member.id for member in view.members.values() if member.active or member.pending}
    return members | {one.id for one in view.invitations.values() if one.state == "open"} | {RECOVERY}


def directory_readers(view: View, brand: str) -> set[str]:
    """Who reads a brand's profiles: roles that see them everywhere, and whoever has any grant in the brand."""
    everywhere = {member.id for member in view.members.values() if member.active and _sees_all(view, member.role)}
    scopes = [brand, *granted_accounts(view, brand)]
    granted = {grant.member for scope in scopes for grant in view.grants_on(scope)}
    invited = {one.id for one in view.invitations.values() if _will_read(view, one, brand)}
    return everywhere | granted | invited | {RECOVERY}


def _sees_all(view: View, role: str) -> bool:
    return reach(view, role, "see_profiles") == ALL


def granted_accounts(view: View, brand: str) -> set[str]:
    scopes = {grant.scope for grant in view.grants.values()}
    found = ((scope, view.accounts.get(scope)) for scope in scopes)
    return {scope for scope, account in found if account is not None and account.brand == brand}


def _will_read(view: View, invitation: InvitationRecord, brand: str) -> bool:
    """Invitations that need a second member's approval carry no directory key: it is given with the approval."""
    if invitation.state != "open" or is_weighty(view, invitation.role):
        return False
    return brand in invitation.brands or _sees_all(view, invitation.role)


def is_weighty(view: View, role: str) -> bool:
    """A role of the team's own weighs what it may do, whatever it is called."""
    return role in WEIGHTY or any(reach(view, role, capability) for capability in DECIDING)


def holders_of_directory(brand: BrandRecord) -> set[str]:
    return {bundle.to for bundle in brand.directory}


def holders_of_pair(brand: BrandRecord) -> set[str]:
    return {bundle.to for bundle in brand.private}


def hold_circles(overlay: Overlay) -> None:
    """Raises Rejected where a key that this entry touched is with too many or too few."""
    if overlay.members.fresh or overlay.invitations.fresh or overlay.team_holders is not overlay.state.team_holders:
        hold(set(overlay.team_holders) == team_circle(overlay), "team_key_due")
    for brand_id in sorted(overlay.touched_brands):
        brand = overlay.brands.get(brand_id)
        if brand is not None:
            hold(holders_of_directory(brand) == directory_readers(overlay, brand_id), "directory_key_due")
            hold(brand.lapsed or holders_of_pair(brand) == pair_holders(overlay, brand_id), "pair_due")
    for account_id in sorted(overlay.touched_accounts):
        _hold_readable(overlay, account_id)


def _hold_readable(overlay: Overlay, account_id: str) -> None:
    """A grant that opens nothing would be a promise on paper: whoever has one reads every version, at once."""
    hold(not unreached(overlay, account_id), "secrets_not_shared")


def unreached(view: View, account_id: str) -> list[tuple[str, int, set[str]]]:
    """Versions of an account's secrets, by component, with those granted this account who cannot open them."""
    account = view.accounts.get(account_id)
    if account is None:
        return []
    whole_brand = pair_holders(view, account.brand)
    direct = {grant.member for grant in view.grants_on(account_id) if grant.level != "none"} - whole_brand
    out = []
    for name, component in (view.secrets.get(account_id) or {}).items():
        for version in component.versions:
            ways = [(version.seq, version.keyset), *((share.seq, share.keyset) for share in version.shares)]
            reached = {to for seq, keyset in ways for to in view.keysets.get(f"{seq}:{keyset}") or ()}
            if direct - reached:
                out.append((name, version.version, direct - reached))
    return out
