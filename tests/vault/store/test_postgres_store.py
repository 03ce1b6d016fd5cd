"""A vault's database: the same store as a file's, over a connection that may go and come back."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests import postgres
from vault.crypto.kdf import sha256
from vault.database_url import parse_database_url
from vault.device import Device
from vault.errors import BadInput, Busy, Exists, KeychainTrouble, NotFound, Tampered, Unreachable
from vault.hosting import database_script
from vault.ledger.entry import PREV_AT, PREV_END, chained
from vault.location import disk_of, normal_location, why_unsafe
from vault.store import SqliteStore, Store, copy_rows, new_store, open_store, require_free

VAULT = "v" * 16
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def database():
    server = postgres.server()
    name = server.copied("prepared")
    yield name
    server.drop(name)


@pytest.fixture
def url(database):
    return postgres.server().url(database)


@pytest.fixture
def store(url):
    with new_store(url, VAULT):
        pass
    with closing(open_store(url)) as made:
        yield made


def blob(text: bytes) -> tuple[bytes, bytes]:
    return sha256(text), text


def row(head: bytes, text: bytes) -> bytes:
    return bytes(PREV_AT) + head + text


def fill(store: Store, count: int) -> list[tuple[int, bytes]]:
    last = store.head()
    head, began = (sha256(last[1]), last[0]) if last else (bytes(32), 0)
    made = []
    with store.writer():
        for seq in range(began + 1, began + count + 1):
            raw = row(head, b"row%d" % seq)
            store.append(seq, raw, [blob(b"blob%d" % seq)])
            made.append((seq, raw))
            head = sha256(raw)
    return made


def test_what_is_written_is_read_back_in_order(store, url):
    rows = fill(store, 3)
    with store.writer():
        store.put_keyslot("m", b"slot")
        store.put_keyslot("m", b"newer")
        store.append_activity("d", 1, b"act")
        store.append_activity("d", 2, b"act2")
    assert list(store.rows()) == rows
    assert list(store.rows(2)) == rows[2:]
    assert store.head() == rows[2]
    assert (store.blob(sha256(b"blob2")), store.blob(b"none")) == (b"blob2", None)
    assert dict(store.blobs()) == dict(blob(b"blob%d" % seq) for seq in (1, 2, 3))
    assert (store.keyslot("m"), store.keyslot("n"), store.keyslots()) == (b"newer", None, [("m", b"newer")])
    assert list(store.activity("d")) == [(1, b"act"), (2, b"act2")]
    assert list(store.activity("d", 1)) == [(2, b"act2")]
    assert store.activity_heads() == [("d", 2)]
    with closing(open_store(url)) as again:
        assert (again.vault, list(again.rows(1))) == (VAULT, rows[1:])


def test_long_reading_is_by_pages_and_lets_others_ask_in_between(store):
    rows = fill(store, 1300)
    found = []
    for seq, raw in store.rows():
        found.append((seq, raw))
        if seq % 100 == 0:
            assert store.blob(sha256(b"blob%d" % seq)) == b"blob%d" % seq
    assert found == rows
    assert len(dict(store.blobs())) == 1300


def test_a_writer_that_raises_leaves_nothing_and_lets_the_next_one_in(store):
    def half() -> None:
        with store.writer():
            store.append(1, row(bytes(32), b"row"), [blob(b"blob")])
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError):
        half()
    assert (store.head(), list(store.blobs())) == (None, [])
    assert len(fill(store, 1)) == 1


def test_a_second_writer_waits_and_is_then_told(store, url, monkeypatch):
    monkeypatch.setattr("vault.store.postgres_connection.BUSY_MS", 50)
    with closing(open_store(url)) as other:
        with store.writer(), pytest.raises(Busy):
            fill(other, 1)
        assert len(fill(other, 1)) == 1


def test_a_head_that_goes_through_planted_rows_is_the_one_that_clients_know(store, database):
    """What the trigger asks of the next entry is what ``chained`` says, linked rows and others."""
    server = postgres.server()
    head = bytes(32)
    planted = [row(head, b"first"), b"", b"short", bytes(400), row(bytes(31) + b"\1", b"not linked")]
    for seq, raw in enumerate(planted, 1):
        server.sql(database, "INSERT INTO ledger (seq, bytes) VALUES (?, ?)", seq, raw)
        head = chained(head, raw)
        assert server.sql(database, "SELECT shouhao.head()") == [(head,)]
    with store.writer():
        store.append(6, row(head, b"an entry"), [])
    head = chained(head, row(head, b"an entry"))
    server.sql(database, "UPDATE ledger SET bytes = bytes || 'x' WHERE seq = 6")  # its link is as it was
    head = sha256(store.head()[1])
    with store.writer():
        store.append(7, row(head, b"on top of it"), [])
    assert store.head()[1][PREV_AT:PREV_END] == head


def test_others_writes_are_told_by_the_server_and_ones_own_are_not(store, url):
    with closing(open_store(url)) as other:
        store.changed_since_last_look()
        assert not store.changed_since_last_look()
        fill(store, 1)
        time.sleep(0.05)
        assert not store.changed_since_last_look()
        fill(other, 1)
        until = time.monotonic() + 1
        while not store.changed_since_last_look():
            assert time.monotonic() < until
        assert not store.changed_since_last_look()


def test_a_connection_that_was_ended_is_made_anew(store, database):
    rows = fill(store, 2)
    for use in (store.head, lambda: list(store.rows()), store.changed_since_last_look, lambda: fill(store, 1)):
        postgres.server().throw_out(database)
        use()
    assert list(store.rows())[:2] == rows
    postgres.server().throw_out(database)
    assert store.changed_since_last_look()


def test_a_server_that_is_gone_is_told_and_is_not_asked_again_and_again(store):
    server = postgres.server()
    server.stop()
    try:
        began = time.monotonic()
        for _ in range(50):
            with pytest.raises(Unreachable) as told:
                store.head()
            assert told.value.facts == {"reason": "connection"}
        assert time.monotonic() - began < 5
    finally:
        server.start()
    time.sleep(1)
    assert store.head() is None


def test_inside_a_writer_nothing_goes_on_over_another_connection(store, database):
    """Else the rest of a transaction would be written without lock and without its beginning."""

    def write() -> None:
        with store.writer():
            store.append(1, row(bytes(32), b"row"), [])
            postgres.server().throw_out(database)
            with pytest.raises(Unreachable):
                store.head()
            store.append(2, b"never", [])

    with pytest.raises(Unreachable):
        write()
    assert store.head() is None


def test_a_copy_is_a_file_of_one_moment(store, tmp_path):
    rows = fill(store, 70)
    store.copy_to(str(tmp_path / "copy"))
    fill(store, 1)
    assert [path.name for path in tmp_path.iterdir()] == ["copy"]
    with closing(SqliteStore.open(tmp_path / "copy")) as copy:
        assert (copy.vault, list(copy.rows())) == (VAULT, rows)
        assert len(dict(copy.blobs())) == 70


def test_a_file_moves_into_a_database_with_its_planted_rows(url, tmp_path):
    """The noise in a record is part of it: what honest entries follow reaches through it."""
    with closing(SqliteStore.create(tmp_path / "from", VAULT)) as source:
        first = row(bytes(32), b"first")
        with source.writer():
            source.append(1, first, [blob(b"blob")])
            source.append(2, b"noise", [])
            source.append(3, row(chained(sha256(first), b"noise"), b"third"), [])
            source.put_keyslot("m", b"slot")
            source.append_activity("d", 1, b"act")
        with new_store(url, VAULT) as target:
            copy_rows(source, target)
        with closing(open_store(url)) as moved:
            assert list(moved.rows()) == list(source.rows())
            assert (moved.keyslots(), dict(moved.blobs())) == (source.keyslots(), dict(source.blobs()))
            assert list(moved.activity("d")) == [(1, b"act")]
            assert len(fill(moved, 1)) == 1


def test_a_database_holds_one_vault(store, url):
    with pytest.raises(Exists):
        require_free(url)
    with pytest.raises(Exists), new_store(url, "w" * 16):
        raise AssertionError("not reached")


def test_what_is_no_vault_is_said_as_what_it_is(url, database):
    server = postgres.server()
    with pytest.raises(NotFound) as told:
        open_store(url)
    assert told.value.facts == {"kind": "vault", "name": normal_location(url)}
    with pytest.raises(NotFound) as told:
        open_store(server.url("nowhere"))
    assert told.value.facts["kind"] == "database"
    with pytest.raises(BadInput) as said:
        open_store(server.url("postgres"))
    assert said.value.facts["reason"] == "not_prepared"
    with pytest.raises(Unreachable) as refused:
        open_store(url.replace(url.split(":")[2].partition("@")[0], "wrong"))
    assert refused.value.facts == {"reason": "login"}
    server.sql(database, "INSERT INTO header VALUES ('../../elsewhere')")
    with pytest.raises(Tampered):
        open_store(url)


def test_the_script_may_be_run_again_and_changes_nothing(store, url, database):
    rows = fill(store, 2)
    with closing(postgres.server().admin(database)) as connection:
        connection.execute(database_script(["ana", "bo", "new.one"]))
        assert connection.execute("SELECT rolpassword FROM pg_authid WHERE rolname = 'new.one'").fetchone() == (None,)
        connection.execute('DROP OWNED BY "new.one"; DROP ROLE "new.one"')
    with closing(open_store(url)) as again:  # with the password that it had
        assert list(again.rows()) == rows
    assert len(fill(store, 1)) == 1


@pytest.mark.parametrize(
    "login", ["", "Ana", "a b", 'a"b', "a'; DROP", "1a", "pg_read_all_data", "shouhao_owner", "a" * 64]
)
def test_what_cannot_be_a_login_is_refused(login):
    with pytest.raises(BadInput):
        database_script([login])


def test_two_logins_that_share_a_setting_are_refused():
    with pytest.raises(Exists):
        database_script(["li.na", "li_na"])
    assert "li.na" in database_script(["li.na"])


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("postgres://ana:secret@DB.example:5433/team", "postgresql://ana@db.example:5433/team"),
        ("postgresql:///team?host=/run/pg&port=5433", "postgresql:///team?host=/run/pg&port=5433"),
        ("postgresql://ana@db/team?password=secret&sslmode=verify-full", "postgresql://ana@db/team"),
        ("postgresql://%E5%AE%89:a%40b@[::1]/team", "postgresql://%E5%AE%89@[::1]/team"),
        ("postgresql://ana@db/team?sslrootcert=/etc/ca.pem", "postgresql://ana@db/team?sslrootcert=/etc/ca.pem"),
    ],
)
def test_an_address_is_kept_without_its_password(given, kept):
    assert normal_location(given) == kept
    assert normal_location(kept) == kept
    assert "secret" not in repr(parse_database_url(given))
    assert (why_unsafe(given), disk_of(given)) == (None, 0)


@pytest.mark.parametrize(
    "bad",
    [
        "postgresql://h:x/db",
        "postgresql://a,b/db",
        "postgresql://h/db?port=1,2",
        "postgresql://h/db#x",
        "postgresql://[h/db",
    ],
)
def test_a_bad_address_is_said_without_being_repeated(bad):
    with pytest.raises(BadInput) as told:
        normal_location(bad)
    assert told.value.facts == {"reason": "bad_database_url", "field": "vault"}


def test_a_password_is_given_once_and_kept_by_the_device(store, url, tmp_path):
    device = Device.open(tmp_path / "home", "file")
    bare = normal_location(url)
    with pytest.raises(Unreachable) as told:
        open_store(bare, device)
    assert told.value.facts == {"reason": "no_password"}
    for location in (url, bare, bare):
        open_store(location, device).close()
    kept = [path for path in device.home.rglob("*") if path.is_file()]
    assert [path.stat().st_mode & 0o777 for path in kept] == [0o600]
    with pytest.raises(Unreachable):  # a wrong one does not take its place
        open_store(bare.replace("ana@", "ana:wrong@"), device)
    open_store(bare, device).close()


def test_the_variables_of_postgresql_go_before_what_the_device_keeps(store, url, tmp_path, monkeypatch):
    device = Device.open(tmp_path / "home", "file")
    device.keep_login_password(normal_location(url), "wrong")
    monkeypatch.setenv("PGPASSWORD", postgres.LOGINS["ana"])
    open_store(normal_location(url), device).close()


def test_without_a_keychain_the_password_file_still_serves(store, url, tmp_path, monkeypatch):
    class Locked:
        def login_password(self, location: str) -> str:
            raise KeychainTrouble(reason="keychain_locked")

        def keep_login_password(self, location: str, password: str) -> None:
            raise AssertionError("nothing was given")

    with pytest.raises(KeychainTrouble):
        open_store(normal_location(url), Locked())
    parsed = parse_database_url(url)
    line = f"{parsed.host}:{parsed.port}:*:ana:{parsed.password}\n"
    (tmp_path / ".pgpass").write_text(line)
    (tmp_path / ".pgpass").chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / ".pgpass"))
    open_store(normal_location(url), Locked()).close()


def test_who_has_only_files_never_imports_the_driver(tmp_path):
    code = (
        "import sys; from vault.store import open_store; from vault.unlocking import unlock\n"
        "try: open_store(sys.argv[1])\n"
        "except Exception as error: print(type(error).__name__, 'psycopg' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "x")], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout == "NotFound False\n"


def test_a_server_is_there_for_these_tests():
    assert postgres.programs() is not None, "PostgreSQL is missing: .ci/setup test installs it"
