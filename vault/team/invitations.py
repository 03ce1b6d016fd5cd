"""Inviting: a one-time secret outside the database, with what a newcomer needs to trust the vault they find there."""

from __future__ import annotations

import base64
import os
from collections.abc import Sequence
from typing import Final

import msgspec

from vault.access import may_somewhere
from vault.brands import find_brand
from vault.crypto.context import context
from vault.crypto.kdf import hkdf
from vault.crypto.keys import derive_invitation_keys, hpke_seal
from vault.crypto.printed import INVITATION, from_text, to_text
from vault.database_url import is_database, parse_database_url
from vault.errors import BadInput, Exists, NotFound, NotPermitted
from vault.intention import Intention
from vault.keyring import Opened
from vault.ledger import changes as c
from vault.ledger.entry import Delivery
from vault.ledger.records import InvitationRecord
from vault.ledger.rules.base import members_with
from vault.ledger.rules.circles import holders_of_directory
from vault.ledger.state import Overlay
from vault.naming import pick
from vault.persons import person_for
from vault.session import Session
from vault.team.roles import find_role
from vault.team.views import InvitationRow, Invited
from vault.times import iso
from vault.unlocking import founder_of

HOURS: Final = 72
_SECRET: Final = 16
_SIZE: Final = 10 + _SECRET + 16 + 8 + 16


class InvitationText(msgspec.Struct, frozen=True):
    """What the text says: which vault, the one-time secret, who founded it, and how far it had come."""

    vault: str
    secret: bytes
    founder: bytes
    seq: int
    head: bytes

    def __repr__(self) -> str:
        return f"InvitationText(vault={self.vault})"

    @property
    def id(self) -> str:
        """The invitation's id in the ledger, which tells nothing about the secret."""
        return base64.b32encode(hkdf(self.secret, b"shouhao/invitation-id/1", 10)).decode("ascii").lower()

    def encode(self) -> str:
        vault = base64.b32decode(self.vault.upper())
        raw = vault + self.secret + self.founder + self.seq.to_bytes(8, "big") + self.head
        return to_text(INVITATION, raw)


def read_invitation(text: str) -> InvitationText:
    """Raises BadInput (``not_an_invitation``)."""
    raw = from_text(INVITATION, text, _SIZE)
    vault = base64.b32encode(raw[:10]).decode("ascii").lower()
    return InvitationText(vault, raw[10:26], raw[26:42], int.from_bytes(raw[42:50], "big"), raw[50:])


def invitation_info(vault: str, invitation: str) -> bytes:
    return context(b"shouhao/invitation/1", vault, invitation)


def invite(
    session: Session,
    *,
    name: str,
    role: str,
    brands: Sequence[str] = (),
    login: str = "",
    hours: int = HOURS,
) -> Invited:
    """Invite the person of this name, who is added where nobody has it yet.

    Raises BadInput, NotFound, NotPermitted; Exists where that person has keys already.
    """
    name = name.strip()
    if not name or len(name) > 200:
        raise BadInput(reason="empty" if not name else "too_long", field="name")
    if not 0 < hours <= 24 * 30:
        raise BadInput(reason="out_of_range", field="hours")
    secret = os.urandom(_SECRET)
    keys = derive_invitation_keys(secret)
    text = InvitationText(session.vault_id, secret, founder_of(session.store)[1].fingerprint()[:16], 0, b"")
    expires = session.clock_ms() + hours * 3_600_000

    if not may_somewhere(session, "invite"):
        raise NotPermitted(missing="invite", ask=members_with(session.state, "invite", session.member.id))

    def build(intention: Intention) -> None:
        wanted = [find_brand(session.state, brand).id for brand in dict.fromkeys(brands)]
        person = person_for(intention, name)
        known = intention.overlay.persons.get(person)
        if (known is not None and known.member) or is_taken(intention.overlay, name):
            raise Exists(kind="member", name=name)
        role_id = find_role(session, role).id
        public = keys.public()
        intention.add(c.InvitationIssued(text.id, name, role_id, wanted, person, public, expires, login.strip()))
        payload = msgspec.msgpack.encode(_carried(intention, text.id))
        info = invitation_info(session.vault_id, text.id)
        intention.deliveries.append(Delivery(text.id, intention.state.epoch, hpke_seal(public.kem, payload, info)))

    session.commit(build)
    now = msgspec.structs.replace(text, seq=session.state.seq, head=session.state.hash[:16])
    return Invited(text.id, now.encode(), iso(expires), _location_for(session.location, login.strip()))


def _location_for(location: str, login: str) -> str:
    if not is_database(location):
        return location
    return parse_database_url(location)._replace(login=login, password="").text


def is_taken(overlay: Overlay, name: str) -> bool:
    """Two members of one name could not be told apart, by people or by commands."""
    return any(one.name == name and (one.active or one.pending) for one in overlay.members.values())


def _carried(intention: Intention, invitation: str) -> Opened:
    """The team's keys, to read the record from its beginning, and the directories that the role may read. No secret."""
    ring = intention.ring
    carried = Opened(team=dict(ring.opened.team))
    for brand in intention.overlay.brands.values():
        if invitation in holders_of_directory(brand):
            carried.directory[f"{brand.id}:{brand.directory_epoch}"] = ring.directory_key(brand)
    return carried


def close_invitation(session: Session, wanted: str) -> None:
    """Take back an invitation that nobody used; its text opens nothing that is written from now on.

    Raises NotFound, NotPermitted.
    """

    def build(intention: Intention) -> None:
        intention.add(c.InvitationClosed(find_invitation(session, wanted).id))

    session.commit(build)


def find_invitation(session: Session, wanted: str) -> InvitationRecord:
    """An open one, by id or by the invited name. Raises NotFound, Ambiguous."""
    found = [one for one in session.state.invitations.values() if one.state == "open"]
    if not found:
        raise NotFound(kind="invitation", name=wanted)
    return pick("invitation", wanted, found, id_of=lambda one: one.id, name_of=lambda one: one.name)


def list_invitations(session: Session) -> list[InvitationRow]:
    """The newest first."""
    newest = sorted(session.state.invitations.values(), key=lambda one: one.at, reverse=True)
    return [_row(session, one) for one in newest]


def _row(session: Session, one: InvitationRecord) -> InvitationRow:
    state = session.state
    expired = one.state == "open" and session.clock_ms() > one.expires
    return InvitationRow(
        one.id,
        one.name,
        one.role,
        [state.brands[brand].name for brand in one.brands if brand in state.brands],
        state.members[one.by].name,
        iso(one.at),
        iso(one.expires),
        "expired" if expired else one.state,
    )
