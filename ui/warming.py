"""While somebody types their password the worker loads what an open vault needs: then nothing has to wait for it."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from functools import partial
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.desk import Desk

_MODULES = ("vault.unlocking", "vault.accounts", "vault.policy", "ui.frame.sleep", "ui.accounts.page")


class Warming(QObject):
    """One piece after the other, so that an unlock waits for one of them at most."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pieces = _pieces()

    def go_on(self, _: object = None) -> None:
        piece = next(self._pieces, None)
        if piece is not None:
            self._desk.background.run(self, piece, done=self.go_on, failed=self._desk.explain)


def _pieces() -> Iterator[Callable[[], object]]:
    for name in _MODULES:
        yield partial(importlib.import_module, name)
    yield _catalogue
    yield _pinyin


def _catalogue() -> None:
    from vault.platforms import load_catalogue

    load_catalogue().all()


def _pinyin() -> None:
    from vault.pinyin import readings

    readings("守")
