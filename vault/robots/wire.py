"""The one place from which anything leaves this computer for another place than the vault's own store.

Nothing does unless somebody set a robot. HTTPS to the one host of its kind and mail over TLS, certificates checked,
answers of bounded size in bounded time; no redirect is followed and no proxy taken from the environment.
"""

from __future__ import annotations

import http.client
import smtplib
import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from threading import Timer
from typing import Any, Final

import msgspec

from vault.errors import RobotTrouble
from vault.robots.address import HOSTS, Address, Mailbox, Webhook, check
from vault.robots.messages import Letter, clipped, number_of, request_of

MOST_ANSWER: Final = 64 * 1024
#: For each step, and for all of them together.
PATIENCE_S: Final = 10.0
IN_ALL_S: Final = 30.0
_NOBODY: Final = "[127.0.0.1]"  # a mail server need not learn what this computer is called


class _Expired(Exception):
    """The whole conversation took too long."""


class Wire:
    """``trust`` and ``reach`` stand in for the system's certificates and for where a host is found, in tests only."""

    def __init__(
        self,
        *,
        trust: ssl.SSLContext | None = None,
        reach: Mapping[str, tuple[str, int]] | None = None,
        patience_s: float = PATIENCE_S,
        in_all_s: float = IN_ALL_S,
    ) -> None:
        self._trust = trust
        self._reach = reach or {}
        self._patience_s = patience_s
        self._in_all_s = in_all_s

    def send(self, kind: str, address: Address, letter: Letter, at_ms: int) -> None:
        """Raises RobotTrouble, BadInput for an address that no robot of this kind has."""
        check(kind, address)
        trust = self._trust or ssl.create_default_context()
        try:
            if isinstance(address, Mailbox):
                self._mail(address, letter, at_ms, trust)
            else:
                self._post(kind, address, letter, at_ms, trust)
        except ssl.SSLCertVerificationError:
            raise RobotTrouble(reason="certificate") from None
        except (_Expired, TimeoutError):
            raise RobotTrouble(reason="timeout") from None
        except smtplib.SMTPNotSupportedError:
            raise RobotTrouble(reason="no_encryption") from None
        except smtplib.SMTPAuthenticationError:
            raise RobotTrouble(reason="login_refused") from None
        except (smtplib.SMTPServerDisconnected, http.client.RemoteDisconnected):
            raise RobotTrouble(reason="unreachable") from None
        except (smtplib.SMTPException, http.client.HTTPException, ssl.SSLError, UnicodeError):
            raise RobotTrouble(reason="bad_answer") from None
        except OSError:
            raise RobotTrouble(reason="unreachable") from None

    # group robots

    def _post(self, kind: str, address: Webhook, letter: Letter, at_ms: int, trust: ssl.SSLContext) -> None:
        host, _ = HOSTS[kind]
        target, body = request_of(kind, address, letter, at_ms)
        connection = _Https(host, self._reach.get(host, (host, 443)), trust, self._patience_s)
        with self._deadline(lambda: connection.sock):
            try:
                head = {"Content-Type": "application/json; charset=utf-8", "User-Agent": "Shouhao"}
                connection.request("POST", target, body, head)
                with connection.getresponse() as response:
                    raw, status = response.read(MOST_ANSWER + 1), response.status
            finally:
                connection.close()
        if status != http.HTTPStatus.OK or len(raw) > MOST_ANSWER:
            raise RobotTrouble(reason="bad_answer", status=status)
        _hold_taken(raw)

    # mail

    def _mail(self, address: Mailbox, letter: Letter, at_ms: int, trust: ssl.SSLContext) -> None:
        message = _message(address, letter, at_ms)
        taken: list[socket.socket] = []
        kind = _SmtpTls if address.security == "tls" else _Smtp
        with self._deadline(lambda: taken[-1] if taken else None):
            client = kind(address.host, address.port, trust, self._patience_s, taken)
            with client:
                if address.security == "starttls":
                    client.starttls(context=trust)  # raises where the server has none: nothing goes in clear
                    taken += [client.sock] if client.sock is not None else []
                if address.user:
                    client.login(address.user, address.password)
                if client.send_message(message):
                    raise RobotTrouble(reason="refused")

    @contextmanager
    def _deadline(self, found: Callable[[], socket.socket | None]) -> Iterator[None]:
        """Ends the conversation from outside: a server that sends a byte now and then would keep it up for ever."""
        expired: list[bool] = []

        def end() -> None:
            expired.append(True)
            sock = found()
            if sock is not None:
                try:
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)
                except OSError:
                    return

        timer = Timer(self._in_all_s, end)
        timer.daemon = True
        timer.start()
        try:
            yield
        except Exception:
            if not expired:
                raise
        finally:
            timer.cancel()
        if expired:  # what was cut off may look like a short answer
            raise _Expired


class _Https(http.client.HTTPSConnection):
    """To one place, under the certificate of ``host``. It follows no redirect and knows no proxy."""

    def __init__(self, host: str, place: tuple[str, int], trust: ssl.SSLContext, patience_s: float) -> None:
        super().__init__(host, 443, timeout=patience_s, context=trust)
        self._place, self._trust = place, trust

    def connect(self) -> None:
        self.sock = socket.create_connection(self._place, self.timeout)
        self.sock = self._trust.wrap_socket(self.sock, server_hostname=self.host)


class _Smtp(smtplib.SMTP):
    """Tells which socket it took, so that somebody else can end the conversation."""

    def __init__(
        self, host: str, port: int, trust: ssl.SSLContext, patience_s: float, taken: list[socket.socket]
    ) -> None:
        self._trust, self._taken = trust, taken
        super().__init__(host, port, local_hostname=_NOBODY, timeout=patience_s)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        self._taken.append(socket.create_connection((host, port), timeout))
        return self._taken[-1]


class _SmtpTls(_Smtp):
    """The same, with TLS from the first byte on."""

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        self._taken.append(self._trust.wrap_socket(super()._get_socket(host, port, timeout), server_hostname=host))
        return self._taken[-1]


def _message(address: Mailbox, letter: Letter, at_ms: int) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = letter.subject
    message["From"] = address.sender
    message["To"] = ", ".join(address.to)
    message["Date"] = format_datetime(datetime.fromtimestamp(at_ms / 1000, UTC))
    message["Message-ID"] = make_msgid(domain=address.sender.partition("@")[2])
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(clipped(letter.text))
    return message


def _hold_taken(raw: bytes) -> None:
    """Raises RobotTrouble unless the robot says that it took the message. Its own words go nowhere."""
    try:
        answer = msgspec.json.decode(raw, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise RobotTrouble(reason="bad_answer") from None
    number = number_of(answer)
    if number is None:
        raise RobotTrouble(reason="bad_answer")
    if number:
        raise RobotTrouble(reason="refused", number=number)
