"""What somebody who runs a server needs in order to host a vault."""

from __future__ import annotations

from collections.abc import Sequence

from vault.store.postgres_script import make_script


def database_script(logins: Sequence[str] = ()) -> str:
    """The SQL that prepares a PostgreSQL database and lets ``logins`` in. Raises BadInput, Exists (named twice)."""
    return make_script(logins)
