"""Rows that somebody came to read later: the next client that opens them hands the key on, by itself."""

from __future__ import annotations

from contextlib import suppress

from vault.crypto.sealing import wrap
from vault.errors import Integrity, NotPermitted
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.register_records import RegisterRecord
from vault.ledger.rules.base import View
from vault.ledger.rules.registers import readers_of, reads
from vault.registers.sealed import row_key
from vault.session import Session


def share_rows(session: Session, intention: Intention) -> None:
    """For every row that this member opens and another reader does not."""
    view, me = intention.overlay, intention.ring.member
    for record in list(view.registers.values()):
        lacking = unreached(view, record)
        if me in lacking or not lacking or not reads(view, me, record.register, record.persons, record.accounts):
            continue
        with suppress(NotPermitted, Integrity):  # told to whoever looks at the row
            key = row_key(session, record)
            keyset = intention.keyset_for(frozenset(lacking))
            intention.add(c.RegisterShared(record.id, keyset, wrap(intention.entry_keys[keyset], key)))


def unreached(view: View, record: RegisterRecord) -> set[str]:
    """Who may read a row and has no way in. A way from before somebody's recovery opens nothing for them now."""
    ways = [(record.seq, record.keyset), *((share.seq, share.keyset) for share in record.shares)]
    reached = {
        to
        for seq, keyset in ways
        for to in view.keysets.get(f"{seq}:{keyset}") or ()
        if (member := view.members.get(to)) is None or member.recovered_in < seq
    }
    return readers_of(view, record.register, record.persons, record.accounts) - reached
