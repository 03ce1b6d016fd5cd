"""Carries one message out of the house on a thread of its own: neither window nor worker waits for a server."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vault.errors import VaultError

if TYPE_CHECKING:
    from vault.robots.sending import Parcel


class Messenger(QObject):
    """ended(parcel, reason): it arrived, or the word says why not."""

    ended = Signal(object, str)

    def send(self, parcel: Parcel) -> None:
        threading.Thread(target=self._deliver, args=(parcel,), name="reminder", daemon=True).start()

    def _deliver(self, parcel: Parcel) -> None:  # on a thread of its own
        reason = _delivered(parcel)
        with suppress(RuntimeError):  # the window is gone
            self.ended.emit(parcel, reason)


def _delivered(parcel: Parcel) -> str:
    from vault.robots import sending

    try:
        sending.deliver(parcel, sending.usual_wire())
    except VaultError as trouble:
        return str(trouble.facts.get("reason", "damaged"))
    except Exception:  # a bug of ours must not leave the day without a word of why
        return "failed"
    return ""
