"""F20: the server is put back, replaced, or a copy that only reads, while somebody works."""

from __future__ import annotations

import pytest

from tests import postgres
from tests.prepared import judge
from vault.errors import Forked, Integrity, ReadOnly, RolledBack, Tampered
from vault.persons import add_person

pytestmark = pytest.mark.engines("postgres")


def test_a_restored_server_is_noticed_by_who_works_and_by_who_comes(vault):
    older = vault.keep()
    with vault.session() as session:
        add_person(session, "后来的")
        vault.put_back(older)
        with pytest.raises(Forked):
            session.refresh()
        with pytest.raises(Integrity):
            add_person(session, "再后来的")
    with pytest.raises(RolledBack):
        vault.open()


def test_another_vault_at_the_same_address_is_not_taken_for_this_one(vault, original):
    with vault.session() as session:
        postgres.server().throw_out(vault.database)
        vault.sql("UPDATE header SET vault = 'abcdefghijklmnop'")
        with pytest.raises(Tampered) as told:
            session.refresh()
        assert told.value.facts == {"what": "header"}


def test_a_server_that_only_reads_is_read(vault):
    name = f'"{vault.database}"'
    vault.sql(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    with vault.session() as session:
        with pytest.raises(ReadOnly) as told:
            add_person(session, "某人")
        assert told.value.facts == {"reason": "standby"}
        assert len(session.profiles) == 4
    said = vault.program("brand", "add", "某牌")
    assert (said.code, said.error) == (6, "read_only")
    vault.sql("SET default_transaction_read_only = off")
    vault.sql(f"ALTER DATABASE {name} RESET default_transaction_read_only")
    assert judge(vault) is None
