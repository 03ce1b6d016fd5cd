"""T19: a server asks for the password itself, strips the protection of the line, or shows somebody else's paper."""

from __future__ import annotations

import datetime
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests import postgres
from vault.errors import BadInput, Unreachable
from vault.store import open_store

PASSWORD = "never-to-be-sent"
SSL_REQUEST = struct.pack("!ii", 8, 80877103)
#: What a server may answer to a login: a request for the password in clear, as MD5, by an unknown method, or nothing.
ASKS = {
    "clear text": b"R" + struct.pack("!ii", 8, 3),
    "md5": b"R" + struct.pack("!ii", 12, 5) + b"salt",
    "gss": b"R" + struct.pack("!ii", 8, 7),
    "unknown sasl": b"R" + struct.pack("!ii", 15, 10) + b"PLAIN\0\0",
    "trust": b"R" + struct.pack("!ii", 8, 0) + b"Z" + struct.pack("!ic", 5, b"I"),
}


class Fake:
    """Answers every connection with ``ask`` and keeps all that it is told."""

    def __init__(self, ask: bytes, address: str = "127.0.0.1") -> None:
        self._ask, self.heard = ask, b""
        self._listening = socket.create_server((address, 0))
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        try:
            while True:
                self._answer(self._listening.accept()[0])
        except OSError:
            return

    def _answer(self, client: socket.socket) -> None:
        with closing(client):
            client.settimeout(5)
            try:
                while (said := client.recv(4096)) == SSL_REQUEST:
                    self.heard += said
                    client.sendall(b"N")
                self.heard += said
                if said:
                    client.sendall(self._ask)
                while said:
                    said = client.recv(4096)
                    self.heard += said
            except OSError:
                return

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()


@contextmanager
def faked(ask: bytes, address: str = "127.0.0.1") -> Iterator[Fake]:
    fake = Fake(ask, address)
    try:
        yield fake
    finally:
        fake.close()


def url(address: str, port: int, more: str = "") -> str:
    return f"postgresql://ana:{PASSWORD}@{address}:{port}/team{more}"


@pytest.mark.parametrize("ask", ASKS.values(), ids=ASKS)
def test_a_password_is_not_sent_to_whoever_asks(ask):
    with faked(ask) as fake:
        with pytest.raises(Unreachable) as told:
            open_store(url("127.0.0.1", fake.port))
        assert told.value.facts == {"reason": "weak_login"}
        assert b"ana" in fake.heard  # it did come as far as the login
        assert PASSWORD.encode() not in fake.heard
        assert b"p\x00\x00" not in fake.heard  # no answer to any request for a password


def test_without_protection_nothing_leaves_this_machine():
    """127.0.0.2 stands for another machine: only the names of the loopback itself may go without TLS."""
    with faked(ASKS["trust"], "127.0.0.2") as fake:
        with pytest.raises(Unreachable) as told:
            open_store(url("127.0.0.2", fake.port))
        assert told.value.facts == {"reason": "unprotected"}
        assert fake.heard == SSL_REQUEST


@pytest.mark.parametrize(
    "more",
    ["?sslmode=disable", "?sslmode=require", "?sslmode=verify-ca", "?require_auth=password", "?require_auth=none"],
)
def test_an_address_that_asks_for_less_is_refused(more):
    with pytest.raises(BadInput) as told:
        open_store(url("127.0.0.2", 1, more))
    assert told.value.facts == {"reason": "weak_connection", "field": "vault"}


@pytest.mark.parametrize(
    "more", ["?gssencmode=prefer", "?hostaddr=127.0.0.9", "?service=x", "?channel_binding=disable"]
)
def test_other_options_are_not_understood_at_all(more):
    with pytest.raises(BadInput):
        open_store(url("127.0.0.1", 1, more))


def test_the_environment_weakens_nothing(monkeypatch):
    weak = {"PGSSLMODE": "disable", "PGREQUIREAUTH": "none", "PGHOSTADDR": "127.0.0.1", "PGOPTIONS": "-c role=x"}
    for name, value in weak.items():
        monkeypatch.setenv(name, value)
    with faked(ASKS["clear text"], "127.0.0.2") as fake:
        with pytest.raises(Unreachable):
            open_store(url("127.0.0.2", fake.port))
        assert fake.heard == SSL_REQUEST
    with faked(ASKS["clear text"]) as fake:
        with pytest.raises(Unreachable):
            open_store(url("127.0.0.1", fake.port))
        assert PASSWORD.encode() not in fake.heard


def paper(folder: Path, name: str, address: str) -> tuple[Path, Path]:
    """A certificate that is its own authority, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate, secret = folder / f"{name}.crt", folder / f"{name}.key"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    kinds = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    secret.write_bytes(key.private_bytes(*kinds))
    return certificate, secret


def test_a_protected_line_leads_to_the_server_that_was_named_and_to_no_other(tmp_path):
    server = postgres.Server()
    try:
        server.prepared("team")
        certificate, secret = paper(tmp_path, "server", "127.0.0.2")
        other, _ = paper(tmp_path, "other", "127.0.0.2")
        server.protect(certificate, secret, "127.0.0.2,127.0.0.3")
        where = server.url("team").replace("127.0.0.1", "127.0.0.2")
        with pytest.raises(Exception, match="not_found"):  # in, protected, and there is no vault yet
            open_store(f"{where}?sslrootcert={certificate}")
        for wrong in (
            f"{where}?sslrootcert={other}",
            where,
            where.replace("0.2", "0.3") + f"?sslrootcert={certificate}",
        ):
            with pytest.raises(Unreachable) as told:
                open_store(wrong)
            assert told.value.facts == {"reason": "unprotected"}
    finally:
        server.remove()
