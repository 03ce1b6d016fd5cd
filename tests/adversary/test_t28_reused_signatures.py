"""T28: a true signature is used for another kind of thing, another vault or another member."""

from __future__ import annotations

from itertools import permutations

import msgspec
import pytest

from tests import prepared
from tests.forging import forge
from tests.prepared import judge
from vault.crypto.context import context
from vault.crypto.signing import SIGNATURE_SIZE, sign, verifies
from vault.errors import Integrity, Tampered
from vault.keyslot import Keyslot
from vault.ledger import changes as c
from vault.ledger.entry import ACTIVITY, ENTRY, Unparsable, parse_entry
from vault.ledger.replay import replay
from vault.ledger.rules.members import proof_of_possession
from vault.ledger.state import State


@pytest.fixture
def signed(original):
    """One of every signed kind by the same member: what its verifier is given, and the signature."""
    with original.session() as session:
        keys, member, name = session.ring.keys, session.ring.member, session.vault_id
        entry = next(iter(session.store.rows(3)))[1]
        row = next(iter(session.store.activity(session.device_id)))[1]
        slot = msgspec.msgpack.decode(session.store.keyslot(member), type=Keyslot)
        proof = proof_of_possession(name, member, slot.keys.signing, slot.keys.kem)
        return slot.keys.signing, {
            "entry": (context(ENTRY.label, entry[:-SIGNATURE_SIZE]), entry[-SIGNATURE_SIZE:]),
            "activity": (context(ACTIVITY.label, row[:-SIGNATURE_SIZE]), row[-SIGNATURE_SIZE:]),
            "keyslot": (slot.signed_bytes(), slot.signature),
            "possession": (proof, sign(keys.signing, proof)),
        }


def test_no_signature_is_good_for_another_kind(signed):
    public, kinds = signed
    for message, signature in kinds.values():
        assert verifies(public, signature, message)
    for one, other in permutations(kinds, 2):
        assert not verifies(public, kinds[one][1], kinds[other][0])


def test_every_kinds_message_starts_with_a_label_of_its_own(signed):
    labels = [message[: 4 + int.from_bytes(message[:4], "big")] for message, _ in signed[1].values()]
    assert len(set(labels)) == len(labels)
    assert not any(one.startswith(other) for one, other in permutations(labels, 2))


def test_an_activity_row_is_no_entry_and_an_entry_no_activity(vault):
    entry = vault.rows()[3][1]
    (device, n, row) = vault.sql("SELECT device, n, bytes FROM activity ORDER BY n DESC LIMIT 1")[0]
    for raw, kind in ((entry, ACTIVITY), (row, ENTRY)):
        with pytest.raises(Unparsable):
            parse_entry(raw, kind)
        assert not parse_entry(kind.magic + raw[4:], kind).signed_by(b"\0" * 32)
    vault.sql("UPDATE activity SET bytes = ? WHERE device = ? AND n = ?", b"SHA1" + entry[4:], device, n)
    assert isinstance(judge(vault), Integrity)


def test_an_entry_of_the_same_member_for_another_vault_is_a_broken_row(original):
    with original.session() as session:
        raw = forge(session, [c.HistoryAccepted(1, bytes(32), "")], vault="a" * 16)
        state = State()
        replay(state, session.store.rows(), session.ring)
        with pytest.raises(Tampered):
            replay(state, [(state.seq + 1, raw)], session.ring)


def test_a_whole_ledger_of_another_vault_is_refused(vault, tmp_path):
    foreign = prepared.make(tmp_path / "foreign")
    vault.put_rows(foreign.rows())
    vault.forget()
    assert isinstance(judge(vault), Integrity)
    vault.sql("DELETE FROM keyslots")
    vault.sql("INSERT INTO keyslots VALUES (?, ?)", *foreign.sql("SELECT member, bytes FROM keyslots")[0])
    assert judge(vault) is not None


def test_a_proof_of_possession_names_its_member(original):
    """Somebody else's proof enrols nobody, even where joining is allowed at all."""
    with original.session() as session:
        public, keys = session.ring.public, session.ring.keys
        theirs = sign(
            keys.signing, proof_of_possession(session.vault_id, session.ring.member, public.signing, public.kem)
        )
        statement = proof_of_possession(session.vault_id, "a" * 16, public.signing, public.kem)
    assert not verifies(public.signing, theirs, statement)


def test_context_is_injective():
    """Concatenation is not: these pairs would be one message."""
    for one, other in (
        ((b"ab", b"c"), (b"a", b"bc")),
        ((b"", b"x"), (b"x", b"")),
        ((b"a",), (b"a", b"")),
        ((1, b""), (b"\0\0\0\0\0\0\0\1",)),
    ):
        assert context(b"label", *one) != context(b"label", *other)
    assert context(b"la", b"bel") != context(b"label")
