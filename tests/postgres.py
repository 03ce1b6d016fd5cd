"""A real PostgreSQL server for a run of tests, and the raw SQL of somebody who administers it."""

from __future__ import annotations

import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Container
from contextlib import closing, suppress
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import psycopg
from psycopg import sql

from vault.hosting import database_script

ADMIN, ADMIN_PASSWORD = "admin", "administrator's made-up 1"
#: The logins that the script lets in, and their passwords.
LOGINS = {"ana": "ana's made-up 2", "bo": "bo's made-up 3"}
FAST = {"fsync": "off", "full_page_writes": "off", "wal_level": "minimal", "max_wal_senders": "0", "autovacuum": "off"}
#: What SQLite has and PostgreSQL has not, for the statements that tests give both.
_TOOLS = """
CREATE SCHEMA tools;
CREATE FUNCTION tools.randomblob(size integer) RETURNS bytea LANGUAGE sql VOLATILE AS
  $$ SELECT string_agg(decode(lpad(to_hex((random() * 255)::int), 2, '0'), 'hex'), ''::bytea)
     FROM generate_series(1, size) $$;
"""


@cache
def programs() -> Path | None:
    """Where the newest server of this machine has its programs; None where none is installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).parent if on_path else None


def _user() -> str | None:
    """The server refuses to run as root; whoever else runs the tests may run it."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


class Server:
    """On a socket and on loopback, asking every login for SCRAM."""

    def __init__(self, settings: dict[str, str] = FAST) -> None:
        found = programs()
        assert found is not None, "PostgreSQL is missing: .ci/setup test installs it"
        self._programs, self._settings = found, settings
        self._kept: dict[str, psycopg.Connection[Any]] = {}
        self.copies: list[str] = []
        memory = Path("/dev/shm")  # a copy of a database is half as dear there
        quick = settings is FAST and memory.is_dir()
        self.folder = Path(tempfile.mkdtemp(prefix="shouhao-pg-", dir=memory if quick else "/tmp"))
        self._user = _user()
        if self._user is not None:
            shutil.chown(self.folder, self._user)
        self.folder.chmod(0o755)
        with closing(socket.socket()) as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        secret = self.folder / "admin"
        secret.write_text(ADMIN_PASSWORD)
        secret.chmod(0o644)
        self._run("initdb", "-A", "scram-sha-256", "-U", ADMIN, f"--pwfile={secret}", "--no-sync", "-E", "UTF8")
        self.start()

    def _run(self, program: str, *words: str) -> None:
        command = [str(self._programs / program), "-D", str(self.folder / "data"), *words]
        environment = {**os.environ, "LC_ALL": "C", "PGOPTIONS": ""}
        subprocess.run(
            command,
            check=True,
            stdout=subprocess.DEVNULL,
            user=self._user,
            env=environment,
            cwd=self.folder,
            timeout=60,
        )

    def start(self) -> None:
        given = {
            "port": str(self.port),
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": str(self.folder),
            "max_connections": "120",
            "shared_buffers": "32MB",
            "log_min_messages": "fatal",
            "dynamic_shared_memory_type": "mmap",  # in its own folder, so that nothing is left behind
            **self._settings,
        }
        words = " ".join(f"-c {name}={value}" for name, value in given.items())
        self._run("pg_ctl", "start", "-w", "-o", words, "-l", str(self.folder / "log"))

    @property
    def postmaster(self) -> int:
        return int((self.folder / "data" / "postmaster.pid").read_text().split()[0])

    def crash(self) -> None:
        """kill -9, and up again as soon as the last of its processes has noticed."""
        postmaster = self.postmaster
        children = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
        os.kill(postmaster, signal.SIGKILL)
        until = time.monotonic() + 30
        while any(Path(f"/proc/{child}").exists() for child in children):
            assert time.monotonic() < until
            time.sleep(0.01)
        self.start()

    def protect(self, certificate: Path, key: Path, addresses: str) -> None:
        """From now on with TLS, on these addresses."""
        self.stop()
        for name, file in (("server.crt", certificate), ("server.key", key)):
            target = self.folder / "data" / name
            target.write_bytes(file.read_bytes())
            target.chmod(0o600)
            if self._user is not None:
                shutil.chown(target, self._user)
        with (self.folder / "data" / "pg_hba.conf").open("a") as rules:
            rules.write("hostssl all all 127.0.0.0/8 scram-sha-256\n")
        self._settings = {**self._settings, "ssl": "on", "listen_addresses": addresses}
        self.start()

    def check(self, database: str) -> None:
        """What PostgreSQL's own checker says of every table and index."""
        where = {"PGHOST": str(self.folder), "PGPORT": str(self.port), "PGUSER": ADMIN, "PGPASSWORD": ADMIN_PASSWORD}
        command = [str(self._programs / "pg_amcheck"), "--install-missing", "--heapallindexed", database]
        subprocess.run(command, check=True, env={**os.environ, **where}, timeout=60)

    def stop(self, how: str = "fast") -> None:
        self._run("pg_ctl", "stop", "-w", "-m", how)

    def remove(self) -> None:
        for connection in self._kept.values():
            connection.close()
        with suppress(subprocess.CalledProcessError):
            self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    # databases

    def _forget(self, database: str) -> None:
        kept = self._kept.pop(database, None)
        if kept is not None:
            kept.close()

    def as_login(self, database: str, login: str) -> psycopg.Connection[Any]:
        """A member's own SQL, without our program."""
        return psycopg.connect(
            host=str(self.folder),
            port=self.port,
            user=login,
            password=LOGINS[login],
            dbname=database,
            autocommit=True,
            options="-c search_path=shouhao",
        )

    def admin(self, database: str = "postgres", **more: Any) -> psycopg.Connection[Any]:
        return psycopg.connect(
            host=str(self.folder),
            port=self.port,
            user=ADMIN,
            password=ADMIN_PASSWORD,
            dbname=database,
            autocommit=True,
            **more,
        )

    def sql(self, database: str, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """As an administrator who goes around every trigger, in the words of SQLite."""
        connection = self._kept.get(database)
        if connection is None or connection.closed:
            connection = self._kept[database] = self.admin(database)
            connection.execute("SET search_path = shouhao, tools; SET session_replication_role = replica")
        cursor = connection.execute(as_postgres(statement), values)  # type: ignore[arg-type]
        return cursor.fetchall() if cursor.description else []

    def put_rows(self, database: str, rows: list[tuple[int, bytes]]) -> None:
        """Another ledger in place of the one that is there."""
        self.sql(database, "DELETE FROM ledger")
        with self._kept[database].cursor() as cursor:
            cursor.executemany("INSERT INTO ledger (seq, bytes) VALUES (%s, %s)", rows)

    def prepared(self, name: str) -> str:
        """A new database in which the script was run; none but the administrator knows of ``tools``."""
        with closing(self.admin()) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        with closing(self.admin(name)) as connection:
            for login, password in LOGINS.items():
                connection.execute(sql.SQL("SET {} = {}").format(sql.SQL(f"shouhao.password_{login}"), password))
            connection.execute(database_script(list(LOGINS)))  # type: ignore[arg-type]
            connection.execute(_TOOLS)
        return name

    def copied(self, database: str, name: str = "") -> str:
        """Another database with everything that is in this one; whoever is connected is thrown out first."""
        name = name or f"copy_{uuid4().hex}"
        self.copies.append(name)
        with closing(self.admin()) as connection:
            self._throw_out(connection, database)
            both = (sql.Identifier(name), sql.Identifier(database))
            files = " STRATEGY file_copy" if connection.info.server_version >= 150000 else ""
            connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}" + files).format(*both))
        return name

    def put_back(self, database: str, kept: str) -> None:
        """Everything in ``database`` as it was when ``kept`` was copied."""
        self.drop(database)
        self.copied(kept, database)

    def drop(self, database: str) -> None:
        self._forget(database)
        with closing(self.admin()) as connection:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(database)))

    def drop_copies(self, but: Container[str]) -> None:
        """Eight megabytes each: what a test leaves behind goes with it."""
        for name in {name for name in self.copies if name not in but}:
            self.drop(name)
        self.copies = [name for name in self.copies if name in but]

    def throw_out(self, database: str) -> None:
        with closing(self.admin()) as connection:
            self._throw_out(connection, database)

    def _throw_out(self, connection: psycopg.Connection[Any], database: str) -> None:
        self._forget(database)
        one = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND pid <> pg_backend_pid()"
        until = time.monotonic() + 10
        while connection.execute(one, (database,)).fetchall():
            assert time.monotonic() < until
            time.sleep(0.005)

    def url(self, database: str, login: str = "ana", port: int | None = None) -> str:
        return f"postgresql://{login}:{quote(LOGINS[login])}@127.0.0.1:{port or self.port}/{database}"


@cache
def server() -> Server:
    """One for all tests of a process; ``tests/conftest.py`` takes it away at the end."""
    made = Server()
    made.prepared("prepared")
    return made


def forget_server() -> None:
    if server.cache_info().currsize:
        server().remove()
        server.cache_clear()


def as_postgres(statement: str) -> str:
    """The few words that the two engines do not share."""
    statement = statement.replace("%", "%%").replace("?", "%s")
    statement = re.sub(r"x'([0-9a-fA-F]*)'", r"'\\x\1'::bytea", statement)
    if "OR IGNORE" in statement:
        statement = statement.replace("OR IGNORE ", "") + " ON CONFLICT DO NOTHING"
    return statement
