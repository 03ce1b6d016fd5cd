"""F10: a connection crosses a fork, or two SQLite libraries meet in one process."""

from __future__ import annotations

import os

from tests.prepared import ROOT


def test_a_store_is_not_used_across_a_fork(vault):
    with vault.session() as session:
        child = os.fork()
        if child == 0:
            try:
                session.store.head()
            except RuntimeError:
                os._exit(3)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == 3
        assert session.store.head() is not None


def test_no_second_sqlite_is_imported():
    for path in [*(ROOT / "vault").rglob("*.py"), *(ROOT / "ui").rglob("*.py"), ROOT / "main.py"]:
        text = path.read_text(encoding="utf-8")
        assert "QtSql" not in text, path
        assert "import apsw" not in text, path
        if path.name != "sqlite.py":
            assert "sqlite3.connect" not in text, path
