"""What stands behind what, apart from control points and people: main and sub-account, one login behind several."""

from __future__ import annotations

import msgspec

from vault.accounts.listing import RowMaker
from vault.errors import BadInput, Exists, NotFound
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.records import LinkRecord
from vault.ledger.rules.links import ACCOUNT_LINKS, LINK_KINDS, link_key
from vault.naming import pick
from vault.session import Session


class LinkRow(msgspec.Struct, frozen=True, gc=False):
    """``source`` stands behind ``target``; ids, with the names of those that this member may see."""

    source: str
    source_name: str
    target: str
    target_name: str
    kind: str


class _End(msgspec.Struct, frozen=True, gc=False):
    id: str
    name: str
    is_account: bool


def list_links(session: Session) -> list[LinkRow]:
    """Those with both ends in sight."""
    ends = {end.id: end for end in _ends(session)}
    return [
        LinkRow(link.source, ends[link.source].name, link.target, ends[link.target].name, link.kind)
        for link in session.state.links.values()
        if link.source in ends and link.target in ends
    ]


def add_link(session: Session, source: str, target: str, kind: str) -> None:
    """By id, prefix or name. Raises NotFound, Ambiguous, BadInput, Exists, NotPermitted."""
    if kind not in LINK_KINDS:
        raise BadInput(reason="unknown_kind", field="kind")

    def build(intention: Intention) -> None:
        first, second = _end(session, source), _end(session, target)
        if first.id == second.id:
            raise BadInput(reason="linked_to_itself", field="target")
        if kind in ACCOUNT_LINKS and not (first.is_account and second.is_account):
            raise BadInput(reason="not_two_accounts", field="target")
        if kind == "inside" and (first.is_account or second.is_account):
            raise BadInput(reason="not_two_controls", field="target")
        if _standing(session, first.id, second.id, kind) is not None:
            raise Exists(kind="link", name=f"{first.name} → {second.name}")
        intention.add(c.LinkAdded(first.id, second.id, kind))

    session.commit(build)


def remove_link(session: Session, source: str, target: str, kind: str) -> None:
    """Raises NotFound, Ambiguous, NotPermitted."""

    def build(intention: Intention) -> None:
        first, second = _end(session, source), _end(session, target)
        standing = _standing(session, first.id, second.id, kind)
        if standing is None:
            raise NotFound(kind="link", name=f"{first.name} → {second.name}")
        intention.add(c.LinkRemoved(standing.source, standing.target, kind))

    session.commit(build)


def _standing(session: Session, source: str, target: str, kind: str) -> LinkRecord | None:
    links = session.state.links
    found = links.get(link_key(LinkRecord(source, target, kind)))
    if found is None and kind == "passport":
        found = links.get(link_key(LinkRecord(target, source, kind)))
    return found


def _ends(session: Session) -> list[_End]:
    maker = RowMaker(session)
    accounts = (one for one in session.state.accounts.values() if maker.visible(one))
    return [
        *(_End(one.id, session.profiles[one.id].name, True) for one in accounts),
        *(_End(one.id, one.label, False) for one in session.state.controls.values()),
    ]


def _end(session: Session, wanted: str) -> _End:
    return pick("account", wanted, _ends(session), id_of=lambda one: one.id, name_of=lambda one: one.name)
