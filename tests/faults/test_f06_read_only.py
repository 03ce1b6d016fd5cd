"""F06: the vault lies where nothing can be written: reading goes on, writing says why not."""

from __future__ import annotations

import pytest

from tests.faults.disks import read_only
from tests.prepared import PASSWORDS, passwords
from vault.accounts import get_field
from vault.audit import verify
from vault.errors import ReadOnly
from vault.persons import add_person

pytestmark = pytest.mark.engines("sqlite")


def test_reading_goes_on(vault):
    with read_only(vault.path.parent), vault.session() as session:
        assert passwords(session) == PASSWORDS
        assert verify(session).ok
        get_field(session, "山岚官方微博", "password")
    with vault.session() as session:  # what could not be recorded then is recorded now
        assert session.journal.spool.read() == []


def test_writing_says_that_it_cannot(vault):
    with read_only(vault.path.parent), vault.session() as session, pytest.raises(ReadOnly):
        add_person(session, "某人")


def test_the_program_reads_and_refuses_to_write(vault):
    vault.words()
    with read_only(vault.path.parent):
        read = vault.program("account", "get", "山岚官方微博", "--field", "password")
        written = vault.program("brand", "add", "新牌子")
    assert (read.code, read.json["value"]) == (0, PASSWORDS["山岚官方微博"])
    assert (written.code, written.error) == (6, "read_only")
