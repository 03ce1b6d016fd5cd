"""Joining with an invitation: trust comes from its text, keys are made here, and one entry tells it all."""

from __future__ import annotations

import os
import platform

import msgspec

from vault.crypto.kdf import DEFAULT_COST, KdfCost, cost_is_acceptable, sha256
from vault.crypto.keys import MemberKeys, derive_invitation_keys, hpke_open, make_member_keys
from vault.crypto.printed import SECRET_KEY, to_text
from vault.crypto.sealing import OpenFailed, seal
from vault.crypto.signing import sign
from vault.device import SECRET_KEY_SIZE, Device
from vault.errors import BadInput, Exists, Forked, NotFound, Tampered
from vault.founding import LONGEST
from vault.headcode import fingerprint_words
from vault.ids import new_id
from vault.intention import Intention
from vault.keyring import KeyRing, Opened, package_context
from vault.keyslot import make_keyslot
from vault.ledger import changes as c
from vault.ledger.entry import Delivery, Unparsable, decode_body, parse_entry
from vault.ledger.rules.members import proof_of_possession
from vault.session import Session
from vault.store import Store, open_store
from vault.team.invitations import InvitationText, invitation_info, is_taken, read_invitation
from vault.team.views import Joined
from vault.unlocking import founder_of, open_session, require_sound_build


def join(
    device: Device,
    location: str,
    invitation: str,
    *,
    password: str,
    name: str | None = None,
    kdf: KdfCost | None = None,
) -> Joined:
    """Become a member of the vault at ``location``, with keys of one's own and this device.

    Raises BadInput (no invitation, ``expired``, ``used``), NotFound (another vault), Exists (the name is a member's),
    Integrity errors, StoreTrouble.
    """
    require_sound_build()
    text = read_invitation(invitation)
    cost = kdf or DEFAULT_COST
    if not cost_is_acceptable(cost):
        raise BadInput(reason="kdf_out_of_bounds", field="kdf")
    for label, value in (("password", password), ("name", name if name is not None else "x")):
        if not value.strip() or len(value.strip()) > LONGEST[label]:
            raise BadInput(reason="too_long" if value.strip() else "empty", field=label)
    store = open_store(location, device)
    try:
        guest = _guest(device, store, text)
        newcomer = _Newcomer(guest, device, password, cost)
        newcomer.join(text, name)
        return newcomer.enter(store)
    except BaseException:
        store.close()
        raise


def _guest(device: Device, store: Store, text: InvitationText) -> Session:
    """The vault as the invitation's keys open it, once it is the one that the text speaks of."""
    if store.vault != text.vault:
        raise NotFound(kind="vault", name=store.location)
    if founder_of(store)[1].fingerprint()[:16] != text.founder:
        raise Tampered(what="founder")
    keys = derive_invitation_keys(text.secret)
    ring = KeyRing(store.vault, text.id, keys, store.blob)
    ring.opened = _carried(store, text, keys)
    guest = Session(device, store, ring, b"", new_id(), keeps_pin=False)
    guest.read_up_to(text.seq)
    if guest.state.hash[:16] != text.head:
        raise Forked(seq=text.seq)
    guest.read_up_to(None)
    return guest


def _carried(store: Store, text: InvitationText, keys: MemberKeys) -> Opened:
    """What the inviter sealed beside the invitation's entry: the only delivery that its key opens."""
    sign_of_it = b"\x93\xb0" + text.id.encode("ascii")
    for _seq, raw in store.rows():
        if sign_of_it in raw:
            try:
                deliveries = decode_body(parse_entry(raw).body).deliveries
            except Unparsable:
                continue
            for delivery in deliveries:
                if delivery.to == text.id:
                    try:
                        payload = hpke_open(keys.kem, delivery.sealed, invitation_info(text.vault, text.id))
                        return msgspec.msgpack.decode(payload, type=Opened)
                    except (OpenFailed, msgspec.DecodeError):
                        continue
    raise NotFound(kind="invitation", name="")


class _Newcomer:
    """Keys, secret key and keyslot of a member to be."""

    def __init__(self, guest: Session, device: Device, password: str, cost: KdfCost) -> None:
        self._guest = guest
        self._device = device
        self._keys = make_member_keys()
        self._member = new_id()
        self._secret_key = os.urandom(SECRET_KEY_SIZE)
        self._slot = make_keyslot(guest.vault_id, self._member, 1, self._keys, password, self._secret_key, cost)

    def join(self, text: InvitationText, name: str | None) -> None:
        # The secret key is kept before the entry stands: a crash in between must not leave a member without one.
        self._device.save_secret_key(self._guest.vault_id, self._member, self._secret_key)

        def build(intention: Intention) -> None:
            record = intention.overlay.invitations.get(text.id)
            if record is None or record.state != "open":
                raise BadInput(reason="invitation_used" if record and record.state == "used" else "invitation_closed")
            if self._guest.clock_ms() > record.expires:
                raise BadInput(reason="invitation_expired")
            public = self._keys.public()
            statement = proof_of_possession(self._guest.vault_id, self._member, public.signing, public.kem)
            proof = sign(self._keys.signing, statement)
            called = (name or record.name).strip()
            if is_taken(intention.overlay, called):
                raise Exists(kind="member", name=called)
            intention.add(c.MemberJoined(self._member, called, record.role, public, proof))
            intention.add(c.DeviceAdded(intention.author.device, platform.node()[:200]))
            intention.add(c.KeyslotWritten(1, sha256(self._slot)))
            intention.keyslot = (self._member, self._slot)
            intention.deliveries.append(self._package(intention))

        self._guest.commit(build)

    def _package(self, intention: Intention) -> Delivery:
        """All that the invitation opens, kept for the member under a key that nobody else has."""
        opened = intention.ring.opened
        kept = Opened(team=opened.team, directory=dict(opened.directory))
        for brand in intention.overlay.brands.values():
            if any(bundle.to == self._member for bundle in brand.directory):
                kept.directory[f"{brand.id}:{brand.directory_epoch}"] = intention.ring.directory_key(brand)
        purpose = package_context(self._guest.vault_id, self._member)
        sealed = seal(self._keys.local, msgspec.msgpack.encode(kept), purpose)
        return Delivery(self._member, intention.state.epoch, sealed)

    def enter(self, store: Store) -> Joined:
        device_id = self._guest.device_id
        self._guest.leave()
        session = open_session(self._device, store, self._keys, self._secret_key, self._member, device_id, None)
        session.warnings.clear()
        state = "pending" if session.member.pending else "active"
        words = fingerprint_words(session.vault_id, session.ring.public.fingerprint())
        return Joined(self._member, state, words, to_text(SECRET_KEY, self._secret_key), session)
