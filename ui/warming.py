"""While somebody types their password the worker loads what an open vault needs: then nothing has to wait for it."""

from __future__ import annotations

import gc
import importlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ui.desk import Desk

_FOR_UNLOCKING = ("vault.unlocking", "vault.accounts", "vault.policy", "ui.frame.sleep", "ui.accounts.page")
_FOR_LATER = (
    *("ui.accounts.editor", "ui.accounts.palette", "ui.controls.area", "ui.controls.dialogs"),
    *("ui.health.page", "ui.imports.page", "ui.rotation.page", "ui.settings.page"),
)


class Warming(QObject):
    """warm(): everything is loaded. One piece after the other, so that an unlock waits for one of them at most."""

    warm = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pieces = _pieces()

    def go_on(self, _: object = None) -> None:
        piece = next(self._pieces, None)
        if piece is not None:
            self._desk.background.run(self, piece, done=self.go_on, failed=self._desk.explain)
            return
        gc.freeze()  # modules stay for good: no collection needs to look at them again
        self.warm.emit()


def _pieces() -> Iterator[Callable[[], object]]:
    for name in _FOR_UNLOCKING:
        yield partial(importlib.import_module, name)
    yield _catalogue
    yield _pinyin
    for name in _FOR_LATER:
        yield partial(importlib.import_module, name)


def _catalogue() -> None:
    from vault.platforms import load_catalogue

    load_catalogue().all()


def _pinyin() -> None:
    from vault.pinyin import readings

    readings("守")
