"""What a device remembers of a vault: written with every commit, never moved back, believed only under its MAC."""

from __future__ import annotations

import pytest

from tests.vault.small import PASSWORD, Small
from vault.audit import accept_history
from vault.device import Device, Pin
from vault.errors import BadInput, RolledBack, SecretKeyMissing, Tampered
from vault.headcode import head_code
from vault.ledger import changes as c
from vault.persons import add_person
from vault.unlocking import add_device, unlock

pytestmark = pytest.mark.engines("sqlite", "postgres")


def pinned(small: Small) -> Pin:
    (known,) = small.device().vaults()
    member = known.members[0].id
    device = small.device()
    pin = device.load_pin(known.id, member, device.secret_key(known.id, member))
    assert pin is not None
    return pin


def test_every_commit_and_every_activity_moves_the_pin(small):
    with small.session() as session:
        add_person(session, "运营甲")
        first = pinned(small)
        assert (first.seq, first.hash) == (session.state.seq, session.state.hash.hex())
        session.record("look")
        assert pinned(small).activity_n == first.activity_n + 1


def test_a_window_that_saw_less_never_moves_the_pin_back(small):
    older = small.open()
    with small.session() as newer:
        for number in range(3):
            add_person(newer, f"运营{number}")
        newer.record("look")
        seen = pinned(small)
    older.lock()
    assert (pinned(small).seq, pinned(small).hash, pinned(small).activity_n) == (seen.seq, seen.hash, seen.activity_n)
    small.sql("DELETE FROM ledger WHERE seq = ?", seen.seq)
    with pytest.raises(RolledBack):
        small.open()


@pytest.mark.parametrize("spoiled", [b"", b"{}", b"garbage\nand more", bytes(200)])
def test_an_edited_pin_is_tampered_with_not_forgotten(small, spoiled):
    small.private("pin").write_bytes(spoiled)
    with pytest.raises(Tampered) as found:
        small.open()
    assert found.value.facts == {"what": "pin"}


def test_a_pin_of_another_vault_is_not_believed(small, quick_path):
    from tests.vault.small import make_small

    other, created = make_small(quick_path / "other")
    created.session.lock()
    small.private("pin").write_bytes(other.private("pin").read_bytes())
    with pytest.raises(Tampered):
        small.open()


def test_a_device_without_a_pin_says_that_it_sees_the_vault_for_the_first_time(small):
    with small.session() as session:
        assert "first_seen" not in session.warnings
    small.private("pin").unlink()
    small.private("snapshot").unlink()
    with small.session() as session:
        assert "first_seen" in session.warnings


def rolled_back(small: Small) -> str:
    """Take the last entry away behind the device's back; the head code of what is left."""
    with small.session() as session:
        before = head_code(session.vault_id, session.state.seq, session.state.hash)
        add_person(session, "运营甲")
    small.sql("DELETE FROM ledger WHERE seq = (SELECT max(seq) FROM ledger)")
    with pytest.raises(RolledBack):
        small.open()
    return before


def test_an_older_vault_is_accepted_only_with_its_head_code_and_that_is_on_record(small):
    code = rolled_back(small)
    device = small.device()
    with pytest.raises(BadInput):
        accept_history(device, small.location, member=None, password=PASSWORD, code="1: wrong words here")
    with pytest.raises(RolledBack):
        small.open()
    session = accept_history(
        device, small.location, member=None, password=PASSWORD, code=code.upper(), reason="磁盘坏了"
    )
    last = session.read_changes(session.state.seq)
    assert [type(change) for change in last] == [c.HistoryAccepted]
    session.lock()
    small.open().close()


def test_a_refused_override_leaves_the_device_as_it_was(small):
    rolled_back(small)
    kept = {path: path.read_bytes() for path in small.home.rglob("*") if path.is_file()}
    before = small.rows()
    with pytest.raises(BadInput):
        accept_history(small.device(), small.location, member=None, password=PASSWORD, code="1: wrong words here")
    assert {path: path.read_bytes() for path in small.home.rglob("*") if path.is_file()} == kept
    assert small.rows() == before


def test_a_damaged_pin_has_the_same_way_out(small):
    with small.session() as session:
        code = head_code(session.vault_id, session.state.seq, session.state.hash)
    small.private("pin").write_bytes(b"garbage")
    session = accept_history(small.device(), small.location, member=None, password=PASSWORD, code=code)
    session.lock()
    small.open().close()


def test_a_clock_behind_what_was_seen_is_told(small, monkeypatch):
    with small.session() as session:
        now = session.clock_ms()
    monkeypatch.setattr("vault.session.Session.clock_ms", lambda _session: now - 3_600_000)
    with small.session() as session:
        assert "clock_back" in session.warnings


def test_another_device_of_the_same_member_needs_the_secret_key(small, quick_path):
    device = Device.open(quick_path / "laptop", "file")
    with pytest.raises(SecretKeyMissing):
        unlock(device, small.location, member=None, password=PASSWORD)
    session = add_device(device, small.location, secret_key_text=small.secret_key, password=PASSWORD, member=None)
    assert len(session.state.devices) == 2
    assert "first_seen" in session.warnings
    session.lock()
    unlock(device, None, member=None, password=PASSWORD).close()


def test_what_lies_in_the_home_is_readable_by_its_owner_alone(small):
    small.open().lock()
    files = [path for path in small.home.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"device.json", "pin", "snapshot", "secret.key"}
    assert {path.stat().st_mode & 0o077 for path in files} == {0}
    assert small.home.stat().st_mode & 0o077 == 0


def test_settings_keep_their_type_and_a_broken_registry_starts_afresh(small):
    device = small.device()
    device.set_setting("theme", "dark")
    assert small.device().setting("theme", "light") == "dark"
    assert device.setting("theme", 3) == 3
    (small.home / "device.json").write_bytes(b"\xff{")
    assert small.device().vaults() == []
    assert small.device().setting("theme", "light") == "light"
