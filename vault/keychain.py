"""Where this device keeps its secret key and a second copy of the pin: the system's keychain, or a file if asked for.

Any process of the same user can read a keychain item, so only what opens nothing by itself goes there:
the secret key needs the password beside it, the pin is a number under a MAC.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from vault.errors import KeychainTrouble
from vault.files import make_private, write_atomically

_SERVICE = "shouhao"


class Keychain(Protocol):
    """Small texts by name; ``None`` for what is not there. Every call may raise KeychainTrouble."""

    kind: str

    def get(self, name: str) -> str | None: ...

    def put(self, name: str, value: str) -> None: ...


class FileKeychain:
    """For machines without a keychain: one file a name under the home, mode 0600. Has to be asked for."""

    kind = "file"

    def __init__(self, home: Path) -> None:
        self._home = home

    def _path(self, name: str) -> Path:
        return self._home / f"{name.replace(':', '/')}.key"

    def get(self, name: str) -> str | None:
        try:
            return self._path(name).read_text("ascii")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError):
            raise KeychainTrouble(reason="file_unreadable") from None

    def put(self, name: str, value: str) -> None:
        path = self._path(name)
        make_private(path.parent)
        write_atomically(path, value.encode("ascii"))


class SystemKeychain:
    """The operating system's, through ``keyring``, which is imported at the first use: it costs 0.1 s."""

    kind = "keyring"

    def get(self, name: str) -> str | None:
        import keyring

        with _translated():
            return keyring.get_password(_SERVICE, name)

    def put(self, name: str, value: str) -> None:
        import keyring

        with _translated():
            keyring.set_password(_SERVICE, name, value)


@contextmanager
def _translated() -> Iterator[None]:
    from keyring.errors import InitError, KeyringLocked, NoKeyringError

    try:
        yield
    except NoKeyringError:
        raise KeychainTrouble(reason="no_keychain") from None
    except (InitError, KeyringLocked):
        raise KeychainTrouble(reason="keychain_locked") from None
    except Exception:  # backends raise whatever their bus raises
        raise KeychainTrouble(reason="keychain_failed") from None
