"""How the score went, day by day, on this device."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from vault.accounts import AccountDraft, add_account, edit_account
from vault.crypto.kdf import FLOOR
from vault.device import Device
from vault.errors import CannotWriteFile
from vault.founding import create_vault
from vault.health import check_up
from vault.health_trend import MOST_DAYS, trend
from vault.session import Session
from vault.unlocking import unlock

DAY = 86_400_000
PHRASE, WEAK, STRONG = "made-up phrase", "Woaini1314", "vR7#qLw2!mZ9xT4p"


@pytest.fixture
def session(tmp_path: Path):
    device = Device.open(tmp_path / "home", "file")
    place = str(tmp_path / "team.shouhao")
    made = create_vault(device, place, team="山岚集团", name="主管戊", password=PHRASE, kdf=FLOOR)
    draft = AccountDraft(platform="weibo", brand="山岚", name="官微", admin="运营甲", deputy="运营乙", password=WEAK)
    add_account(made.session, draft)
    yield made.session
    made.session.close()


def file(session: Session) -> Path:
    return session.device.folder(session.vault_id, session.member.id) / "trend"


def test_each_day_has_its_last_score_and_numbers(session, at):
    today = session.now().date()
    assert trend(session) == []
    assert check_up(session).score == 60
    at(7)
    check_up(session)
    edit_account(session, "官微", AccountDraft(password=STRONG))
    assert check_up(session).score == 100
    weak, fine = {"accounts": 1, "weak": 1}, {"accounts": 1}
    assert trend(session) == [(today, 60, weak), (today + timedelta(days=7), 100, fine)]


def test_it_is_still_there_after_unlocking_and_nobody_reads_it_from_the_disk(session, tmp_path):
    check_up(session)
    raw = file(session).read_bytes()
    assert b"weak" not in raw
    assert file(session).stat().st_mode & 0o77 == 0
    kept = trend(session)
    session.lock()
    again = unlock(session.device, session.location, member=None, password=PHRASE)
    assert trend(again) == kept != []
    again.close()


@pytest.mark.parametrize("spoil", [lambda raw: raw[:-1] + bytes([raw[-1] ^ 1]), lambda raw: raw[:9], lambda raw: b""])
def test_a_spoilt_file_is_an_empty_trend_that_begins_again(session, spoil):
    check_up(session)
    file(session).write_bytes(spoil(file(session).read_bytes()))
    assert trend(session) == []
    check_up(session)
    assert len(trend(session)) == 1


def test_what_cannot_be_written_keeps_nobody_from_the_check_up(session, monkeypatch):
    def full(*args, **rest):
        raise CannotWriteFile(path="trend", reason="full")

    monkeypatch.setattr("vault.health_trend.write_atomically", full)
    assert check_up(session).score == 60
    assert trend(session) == []


def test_an_older_copy_that_is_only_looked_at_leaves_no_sample(session):
    session.lock()
    looking = unlock(session.device, session.location, member=None, password=PHRASE, pinned=False)
    check_up(looking)
    assert trend(looking) == []
    looking.close()


def test_a_clock_that_is_behind_writes_no_sample_and_takes_none_away(session, at):
    at(30)
    edit_account(session, "官微", AccountDraft(note="thirty days on"))
    check_up(session)
    session.save_pin(keychain=False)
    session.close()
    at(0)
    behind = unlock(session.device, session.location, member=None, password=PHRASE)
    assert "clock_back" in behind.warnings
    check_up(behind)
    assert len(trend(behind)) == 1
    behind.close()


def test_it_does_not_grow_for_ever(session, at, monkeypatch):
    monkeypatch.setattr("vault.health_trend.MOST_DAYS", 3)
    for day in range(5):
        at(day)
        check_up(session)
    assert len(trend(session)) == 3
    assert MOST_DAYS > 365
