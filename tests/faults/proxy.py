"""Between a client and its server: a line that can be cut at a chosen moment."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress

#: Whether this piece of what a client says may pass; may cut the line, and may wait.
Judge = Callable[["Line", bytes], bool]


class Line:
    """One client's connection, both ways."""

    def __init__(self, client: socket.socket, port: int, judge: Judge) -> None:
        self._client, self._judge = client, judge
        self._server = socket.create_connection(("127.0.0.1", port))
        self._threads = [threading.Thread(target=target) for target in (self._to_server, self._to_client)]
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        self.cut()
        for thread in self._threads:
            thread.join(10)
        for end in (self._client, self._server):
            end.close()

    def cut_client(self) -> None:
        with suppress(OSError):
            self._client.shutdown(socket.SHUT_RDWR)

    def cut(self) -> None:
        for end in (self._client, self._server):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def send(self, said: bytes) -> None:
        with suppress(OSError):
            self._server.sendall(said)

    def _to_server(self) -> None:
        with suppress(OSError):
            while said := self._client.recv(65536):
                if self._judge(self, said):
                    self._server.sendall(said)
        self._server_ends()

    def _server_ends(self) -> None:
        with suppress(OSError):
            self._server.shutdown(socket.SHUT_WR)

    def _to_client(self) -> None:
        with suppress(OSError):
            while said := self._server.recv(65536):
                self._client.sendall(said)
        self.cut_client()


class Proxy:
    """Forwards to ``port``; ``judge`` is asked about everything that a client says."""

    def __init__(self, port: int) -> None:
        self._target = port
        self.judge: Judge = lambda line, said: True
        self.lines: list[Line] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                self.lines.append(Line(client, self._target, lambda line, said: self.judge(line, said)))

    def cut_all(self) -> None:
        for line in self.lines:
            line.cut()

    def close(self) -> None:
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._thread.join(10)
        self._listening.close()
        for line in self.lines:
            line.close()
        self.lines.clear()


def once(when: bytes, act: Callable[[Line, bytes], bool]) -> Judge:
    """``act`` on the first piece that holds ``when``; everything else passes."""
    done: list[bool] = []

    def judge(line: Line, said: bytes) -> bool:
        if when not in said or done:
            return True
        done.append(True)
        return act(line, said)

    return judge


def forwarded_and_cut(line: Line, said: bytes) -> bool:
    """The server hears it; its answer never arrives."""
    line.cut_client()
    line.send(said)
    time.sleep(0.05)
    return False


def cut_before(line: Line, said: bytes) -> bool:
    line.cut()
    return False


def cut_and_late(line: Line, said: bytes) -> bool:
    """The client is told of the end at once; what it said is still on its way."""
    line.cut_client()
    time.sleep(0.4)
    line.send(said)
    return False
