"""T26: a fresh device, or one whose pin is gone: it cannot know, and says that it does not."""

from __future__ import annotations

from tests.prepared import PASSWORD, Prepared
from vault.accounts import AccountDraft, edit_account
from vault.audit import verify
from vault.device import Device
from vault.headcode import head_code
from vault.unlocking import add_device


def test_a_missing_pin_is_told(vault):
    vault.forget("pin")
    with vault.session() as session:
        assert session.warnings == ["first_seen"]
    with vault.session() as session:
        assert session.warnings == []


def test_a_new_device_says_that_it_compares_with_nothing(vault, tmp_path):
    device = Device.open(tmp_path / "new-home", "file")
    key = (vault.folder / "secret-key").read_text()
    session = add_device(device, vault.location, secret_key_text=key, password=PASSWORD, member=None)
    assert "first_seen" in session.warnings
    session.lock()


def test_an_old_copy_on_such_a_device_is_not_noticed_but_its_head_code_differs(vault: Prepared):
    """What cannot be prevented, written down: only people comparing codes see it."""
    old = vault.keep()
    session = vault.open()
    edit_account(session, "山岚官方微博", AccountDraft(password="Newer!than-the-copy"))
    new = head_code(session.vault_id, session.state.seq, session.state.hash)
    session.lock()
    vault.put_back(old)
    vault.forget()
    with vault.session(pinned=False) as session:
        assert verify(session).ok
        assert head_code(session.vault_id, session.state.seq, session.state.hash) != new


def test_head_codes_are_equal_for_equal_histories_and_for_no_others(vault, monkeypatch):
    with vault.session() as session:
        seq, head, name = session.state.seq, session.state.hash, session.vault_id
        assert verify(session).head == head.hex()
    codes = {
        head_code(name, seq, head),
        head_code(name, seq + 1, head),
        head_code(name, seq, bytes(32)),
        head_code("a" * 16, seq, head),
    }
    assert len(codes) == 4
    assert head_code(name, seq, head) in codes
    assert len(head_code(name, seq, head).split()) == 7


def test_the_program_warns(vault):
    vault.forget("pin")
    said = vault.program("account", "list")
    assert said.code == 0
    assert "first_seen" in said.err
