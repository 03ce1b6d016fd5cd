"""T40: what equal, short and frequent secrets look like from outside."""

from __future__ import annotations

import os

from tests.prepared import judge
from vault.accounts import AccountDraft, add_account
from vault.crypto.sealing import BUCKET, NONCE_SIZE, seal, seal_payload

SAME = "The!same-password"
COUNT = 60


def test_equal_passwords_lie_there_as_unrelated_bytes(vault):
    with vault.session() as session:
        for number in range(COUNT):
            draft = AccountDraft(platform="weibo", brand="北禾", name=f"同密码{number}", password=SAME)
            add_account(session, draft)
        sealed = [
            session.secret_version(account, "password").secret
            for account, profile in session.profiles.items()
            if profile.name.startswith("同密码")
        ]
    blobs = dict(vault.sql("SELECT hash, bytes FROM blobs"))
    raws = [blobs[one.blob] for one in sealed]
    assert len(raws) == len({one.commitment for one in sealed}) == len({one.wrapped for one in sealed}) == COUNT
    pieces = [raw[start : start + 16] for raw in raws for start in range(0, len(raw) - 15, 16)]
    assert len(set(pieces)) == len(pieces)
    assert judge(vault) is None


def test_lengths_fall_into_few_classes():
    sizes = {len(seal_payload(b"p" * length, b"purpose").blob) for length in range(1, 1000, 7)}
    assert sizes == {NONCE_SIZE + 16 + BUCKET * count for count in (1, 2, 3, 4)}
    assert len(seal_payload(b"p", b"").blob) == len(seal_payload(b"p" * 252, b"").blob)


def test_every_blob_of_a_real_vault_is_a_whole_number_of_buckets(original):
    for (raw,) in original.sql("SELECT bytes FROM blobs"):
        assert (len(raw) - NONCE_SIZE - 16) % BUCKET == 0


def test_repetition_does_not_show_in_the_length():
    """Nothing is compressed before it is sealed."""
    assert len(seal_payload(b"a" * 800, b"").blob) == len(seal_payload(os.urandom(800), b"").blob)


def test_no_nonce_comes_twice_not_even_across_a_fork():
    key = bytes(32)
    nonces = {seal(key, b"text", b"")[:NONCE_SIZE] for _ in range(2000)}
    assert len(nonces) == 2000
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(write, b"".join(seal(key, b"text", b"")[:NONCE_SIZE] for _ in range(100)))
        os._exit(0)
    os.waitpid(child, 0)
    theirs = os.read(read, NONCE_SIZE * 100)
    ours = {seal(key, b"text", b"")[:NONCE_SIZE] for _ in range(100)}
    assert ours.isdisjoint(theirs[start : start + NONCE_SIZE] for start in range(0, len(theirs), NONCE_SIZE))
