"""T22: single rows are dropped, put back or doubled, in every table."""

from __future__ import annotations

import itertools

import pytest

from tests.prepared import judge
from vault.errors import Integrity, NotFound


def _keys(vault, table, columns):
    return vault.sql(f"SELECT {columns} FROM {table} ORDER BY {columns}")


@pytest.mark.parametrize(
    ("table", "columns"),
    [("ledger", "seq"), ("blobs", "hash"), ("keyslots", "member"), ("activity", "device, n"), ("header", "vault")],
)
def test_every_removed_row_is_told(vault, table, columns):
    where = " AND ".join(f"{column.strip()} = ?" for column in columns.split(","))
    kept = vault.sql(f"SELECT * FROM {table} ORDER BY {columns}")
    marks = ", ".join("?" * len(kept[0]))
    for row, key in zip(kept, _keys(vault, table, columns), strict=True):
        vault.sql(f"DELETE FROM {table} WHERE {where}", *key)
        told = NotFound if table == "header" and vault.database else Integrity
        assert isinstance(judge(vault), told), (table, key)
        vault.sql(f"INSERT INTO {table} VALUES ({marks})", *row)
    assert judge(vault) is None


@pytest.mark.parametrize(("table", "column"), [("ledger", "seq"), ("blobs", "hash"), ("activity", "n")])
def test_every_pair_of_neighbours_swapped_is_told(vault, table, column):
    of_one = " WHERE device = (SELECT max(device) FROM activity)" if table == "activity" else ""
    rows = vault.sql(f"SELECT {column}, bytes FROM {table}{of_one} ORDER BY {column}")
    name = column
    for (one, first), (other, second) in itertools.pairwise(rows):
        vault.sql(f"UPDATE {table} SET bytes = ? WHERE {name} = ?", second, one)
        vault.sql(f"UPDATE {table} SET bytes = ? WHERE {name} = ?", first, other)
        assert isinstance(judge(vault), Integrity), (table, one)
        vault.sql(f"UPDATE {table} SET bytes = ? WHERE {name} = ?", first, one)
        vault.sql(f"UPDATE {table} SET bytes = ? WHERE {name} = ?", second, other)
    assert judge(vault) is None


@pytest.mark.parametrize("number", [0, -1, -(2**63), 10**6, 2**63 - 1])
@pytest.mark.parametrize("table", ["ledger", "activity"])
def test_a_row_under_a_number_that_cannot_be_is_told(vault, table, number):
    if table == "ledger":
        vault.sql("INSERT INTO ledger SELECT ?, bytes FROM ledger WHERE seq = 3", number)
    else:
        vault.sql("INSERT INTO activity SELECT device, ?, bytes FROM activity WHERE n = 1", number)
    assert isinstance(judge(vault), Integrity)


def test_a_removed_version_of_a_password_is_told_although_a_newer_one_is_there(vault):
    with vault.session() as session:
        account = next(iter(session.state.accounts))
        old = session.secret_version(account, "password", 1).secret.blob
    vault.sql("DELETE FROM blobs WHERE hash = ?", old)
    assert isinstance(judge(vault), Integrity)


def test_an_orphan_blob_is_told_by_verify(vault):
    vault.sql("INSERT INTO blobs VALUES (?, ?)", b"\1" * 32, b"junk")
    assert isinstance(judge(vault), Integrity)


@pytest.mark.parametrize("table", ["ledger", "blobs", "keyslots", "activity"])
def test_the_program_exits_4_for_a_row_taken_from_each_table(vault, table):
    key = {"ledger": "seq", "blobs": "hash", "keyslots": "member", "activity": "n"}[table]
    (lowest,) = vault.sql(f"SELECT {key} FROM {table} ORDER BY {key} LIMIT 1")[0]
    vault.sql(f"DELETE FROM {table} WHERE {key} = ?", lowest)
    said = vault.program("audit", "verify")
    assert said.code == 4
    assert said.error in ("tampered", "damaged")
