"""What stands at the other end of a reminder in tests: a robot behind HTTPS and a mail server, with made-up keys."""

from __future__ import annotations

import datetime
import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from vault.robots import sending
from vault.robots.address import HOSTS
from vault.robots.wire import Wire

NAMES = (*(host for host, _ in HOSTS.values()), "localhost")


def make_certificate(folder: Path, *names: str) -> tuple[Path, ssl.SSLContext]:
    """A file with key and certificate for these names, and a context that trusts nothing else."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "made up")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name) for name in names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    file = folder / "server.pem"
    pem = made.public_bytes(serialization.Encoding.PEM)
    file.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain) + pem)
    return file, ssl.create_default_context(cadata=pem.decode())


def serving(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


@dataclass
class Robots:
    """Every group's robot at once, on one port; what it was told is kept, what it answers can be set."""

    certificate: Path
    told: list[tuple[str, str, dict[str, Any]]] = field(default_factory=list)
    answer: Callable[[BaseHTTPRequestHandler], None] = field(init=False)

    def __post_init__(self) -> None:
        robots = self
        self.answer = lambda handler: self.say(handler, b'{"errcode": 0, "errmsg": "ok", "code": 0}')

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                robots.told.append((self.headers["Host"], self.path, json.loads(body)))
                robots.answer(self)

            def log_message(self, *_: object) -> None:
                """Nothing on the terminal."""

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: object) -> None:
                """Who hung up had its reasons."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self._server.socket = serving(self.certificate).wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    @staticmethod
    def say(handler: BaseHTTPRequestHandler, body: bytes, status: int = 200, **headers: str) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    @property
    def reach(self) -> dict[str, tuple[str, int]]:
        place = ("127.0.0.1", self._server.server_address[1])
        return dict.fromkeys(NAMES, place)

    def texts(self) -> list[str]:
        return [told["text"]["content"] if "text" in told else told["content"]["text"] for _, _, told in self.told]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class MailServer:
    """Speaks as much SMTP as a client that says little needs. ``heard`` is all that came in, with ``[tls]`` between."""

    def __init__(self, certificate: Path, *, implicit: bool, offers: bool = True, login: bytes = b"235 fine") -> None:
        self._context, self._implicit, self._offers, self._login = serving(certificate), implicit, offers, login
        self.heard: list[bytes] = []
        self.letter = b""
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):  # closed at the end of the test, or by a client that would not go on
            while True:
                caller, _ = self._listening.accept()
                with ExitStack() as held, suppress(OSError):
                    self._talk(held, held.enter_context(caller))

    def _wrapped(self, held: ExitStack, caller: socket.socket) -> socket.socket:
        return held.enter_context(self._context.wrap_socket(caller, server_side=True))

    def _talk(self, held: ExitStack, caller: socket.socket) -> None:
        secure = self._implicit
        caller = self._wrapped(held, caller) if secure else caller
        caller.sendall(b"220 made up\r\n")
        lines = held.enter_context(caller.makefile("rb"))
        while line := lines.readline():
            self.heard.append(line)
            verb = line.split()[0].upper()
            if verb == b"EHLO":
                more = b"AUTH PLAIN" if secure or not self._offers else b"STARTTLS"
                caller.sendall(b"250-made up\r\n250 " + more + b"\r\n")
            elif verb == b"STARTTLS":
                caller.sendall(b"220 go on\r\n")
                caller = self._wrapped(held, caller)
                secure, lines = True, held.enter_context(caller.makefile("rb"))
                self.heard.append(b"[tls]")
            elif verb == b"AUTH":
                caller.sendall(self._login + b"\r\n")
            elif verb == b"DATA":
                caller.sendall(b"354 go on\r\n")
                while (line := lines.readline()) not in (b".\r\n", b""):
                    self.letter += line
                caller.sendall(b"250 taken\r\n")
            else:
                caller.sendall(b"250 fine\r\n" if verb != b"QUIT" else b"221 bye\r\n")

    def close(self) -> None:
        self._listening.close()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ssl.SSLContext]:
    return make_certificate(tmp_path_factory.mktemp("certificate"), *NAMES)


@pytest.fixture
def robots(certificate: tuple[Path, ssl.SSLContext], monkeypatch: pytest.MonkeyPatch) -> Iterator[Robots]:
    """Where every robot's address leads, whoever sends."""
    made = Robots(certificate[0])
    monkeypatch.setattr(sending, "usual_wire", lambda: Wire(trust=certificate[1], reach=made.reach))
    yield made
    made.close()
