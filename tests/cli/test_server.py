"""From ``store script`` to a vault on a server, as an administrator and a member type it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests import postgres
from tests.prepared import CHEAP_WORDS, Said, program

PASSWORD = "made-up phrase 7"


@pytest.fixture
def database():
    """Empty, as createdb leaves it."""
    server, name = postgres.server(), "typed"
    server.sql("postgres", f"CREATE DATABASE {name}")
    yield name
    server.drop(name)


def run_script(database: str, text: str) -> None:
    """With PostgreSQL's own program, on standard input, as the script's comments say."""
    server, found = postgres.server(), postgres.programs()
    assert found is not None
    command = [str(found / "psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", database]
    where = {"PGHOST": str(server.folder), "PGPORT": str(server.port), "PGUSER": postgres.ADMIN}
    environment = {**os.environ, **where, "PGPASSWORD": postgres.ADMIN_PASSWORD}
    done = subprocess.run(command, input=text.encode(), env=environment, capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")


def shouhao(home: Path, *words: str, vault: str = "") -> Said:
    password = home.with_name("password")
    password.write_text(PASSWORD)
    before = ["--home", str(home), "--device-store", "file", "--password-file", str(password)]
    return program(*before, *(["--vault", vault] if vault else []), *words)


def test_a_vault_on_a_server_from_the_script_to_the_backup(database, tmp_path):
    home, server = tmp_path / "home", postgres.server()
    script = program("store", "script", "--login", "ana", "--login", "bo").json["script"]
    for login in postgres.LOGINS:
        assert f'TO "{login}"' in script
    given = "".join(f"SET shouhao.password_{one} = $p${secret}$p$;" for one, secret in postgres.LOGINS.items())
    run_script(database, given + script)
    run_script(database, script)  # once more, without the passwords: they stay

    url = server.url(database)
    assert shouhao(home, "init", "--team", "T", "--name", "N", *CHEAP_WORDS, vault=url).code == 0
    again = shouhao(home, "init", "--team", "T", "--name", "N", *CHEAP_WORDS, vault=url)
    assert (again.code, again.error) == (1, "exists")
    added = shouhao(home, "account", "add", "--platform", "weibo", "--brand", "山岚", "--name", "山岚官微")
    assert added.code == 0, added.out
    bare = f"postgresql://ana@127.0.0.1:{server.port}/{database}"
    assert [row["name"] for row in shouhao(home, "account", "list", vault=bare).json] == ["山岚官微"]
    assert shouhao(home, "audit", "verify").json["ok"]
    checks = {check["check"]: check for check in shouhao(home, "doctor").json}
    assert checks["database"]["ok"]
    assert "PostgreSQL" in checks["database"]["message"]
    assert shouhao(home, "backup", "create", str(tmp_path / "copies")).json["entries"] >= 2
    assert postgres.LOGINS["ana"] not in (home / "device.json").read_text()


@pytest.mark.parametrize(
    ("address", "code", "error"),
    [
        ("postgresql://ana:wrong-secret@127.0.0.1:{port}/prepared", 6, "unreachable"),
        ("postgresql://ana:{secret}@127.0.0.1:{port}/prepared", 1, "not_found"),
        ("postgresql://ana:{secret}@127.0.0.1:{port}/postgres", 1, "bad_input"),
        ("postgresql://ana:{secret}@127.0.0.1:{port}/nowhere", 1, "not_found"),
        ("postgresql://ana:wrong-secret@127.0.0.1:1/prepared", 6, "unreachable"),
        ("postgresql://ana:wrong-secret@db.example/prepared?sslmode=disable", 1, "bad_input"),
        ("postgresql://ana:wrong-secret@db.example:port/prepared", 1, "bad_input"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence_without_the_password(tmp_path, address, code, error):
    server = postgres.server()
    secret = postgres.LOGINS["ana"]
    vault = address.format(port=server.port, secret=secret.replace(" ", "%20"))
    said = shouhao(tmp_path / "home", "account", "list", vault=vault)
    assert (said.code, said.error) == (code, error)
    for word in ("wrong-secret", secret, secret.replace(" ", "%20")):
        assert word not in said.out + said.err


def test_a_login_that_cannot_be_is_refused():
    said = program("store", "script", "--login", "Robert'); DROP TABLE")
    assert (said.code, said.error) == (1, "bad_input")
