"""What every page gets: the one door to the vault, and what the window shares."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from ui import i18n
from ui.kit.background import Background
from ui.kit.clipboard import SecretClipboard
from vault.errors import ApprovalNeeded, Overdue, SecondFactorNeeded, VaultError

if TYPE_CHECKING:  # the unlock page must be painted before any of these is imported
    from vault.device import Device
    from vault.platforms import Catalogue
    from vault.session import Session
    from vault.views import PolicyRow

DEFAULT_IDLE_MINUTES = 10

#: Asked on the window's thread when it locks; what comes back is asked on the worker, last thing before the keys go.
Unsaved = Callable[[], Callable[[], Any]]
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]
#: Shows what an operation waits for: the refusal, how to carry it out again, and what to do when it is given up.
MeetFactor = Callable[[Exception, Callable[[], None], Callable[[], None]], None]


class Desk(QObject):
    """The signals, all past-tense facts but one:

    ``changed()`` the vault's state is another now: pages load again; ``locked()`` pages drop every secret and clear;
    ``unlocked()`` a session is there; ``troubled(error)`` something failed that nobody else explains;
    ``busy(working)`` work goes on for longer than 300 ms, or is over;
    ``settings_changed()`` this device's settings are others;
    ``navigate(page, argument)`` is the request to show another page.
    """

    changed = Signal()
    locked = Signal()
    unlocked = Signal()
    troubled = Signal(object)
    busy = Signal(bool)
    settings_changed = Signal()
    navigate = Signal(str, object)
    _vault_changed = Signal()

    def __init__(self, device: Device, location: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.device = self.own_device = device
        self.location = location
        self.session: Session | None = None
        self.idle_limit = DEFAULT_IDLE_MINUTES
        self.dress: Callable[[], None] = lambda: None  # the application's: colours and row heights by the settings
        self.meet_factor: MeetFactor | None = None  # the window's
        self.background = Background(self)
        self.clipboard = SecretClipboard(self)
        self._stop_listening: Callable[[], None] | None = None
        self._unsaved: dict[str, Unsaved] = {}
        self._slow = QTimer(self, singleShot=True)
        self._slow.timeout.connect(self._tell_busy)
        self.background.idle.connect(self._tell_idle)
        # The session calls from the worker: a queued signal brings it to the GUI thread.
        self._vault_changed.connect(self.changed)

    @property
    def lang(self) -> str:
        return i18n.language()

    @property
    def catalogue(self) -> Catalogue:
        from vault.platforms import load_catalogue

        return load_catalogue()

    def run(
        self,
        owner: QObject,
        call: Callable[[], Any],
        *,
        done: Done,
        failed: Failed | None = None,
        busy_after_ms: int = 300,
    ) -> None:
        """Do ``call`` on the worker; the answer comes to ``done`` while ``owner`` lives and the vault stays open.

        Without ``failed`` the window explains the error. What waits for a second factor, or is overdue, is carried
        out again once that is dealt with.
        """

        def again() -> None:
            self.run(owner, call, done=done, failed=failed, busy_after_ms=busy_after_ms)

        def give_up(error: Exception) -> None:
            if failed is not None and self.session is not None and isValid(owner):
                failed(error)

        def refused(error: Exception) -> None:
            waits = isinstance(error, ApprovalNeeded | Overdue | SecondFactorNeeded) and "scopes" in error.facts
            if waits and self.meet_factor is not None:
                self.meet_factor(error, again, lambda: give_up(error))
            else:
                (failed or self.explain)(error)

        self.background.run(owner, call, done=done, failed=refused)
        if not self._slow.isActive():
            self._slow.start(busy_after_ms)

    def opened(self, session: Session) -> None:
        """A session was unlocked: from now on pages may ask."""
        self.session = session
        session.factors.asks = False  # a window says first what it is going to ask for
        self.location = session.location
        self._stop_listening = session.on_change(self._vault_changed.emit)
        gc.freeze()  # a large vault stays as long as it is open: looking through it again and again holds the window
        self.unlocked.emit()

    def visit(self, device: Device) -> None:
        """Take another device's state (the demo's) for this one's, until ``return_home``."""
        self.device = device
        self.dress()

    def return_home(self) -> None:
        self.device, self.location = self.own_device, None
        self.dress()

    def obey(self, rules: Mapping[str, PolicyRow]) -> None:
        """Take over what the team's policy says about this window."""
        members = next((v.members for v in self.device.vaults() if self.session and v.id == self.session.vault_id), [])
        key = "lock.idle_minutes_shared" if len(members) > 1 else "lock.idle_minutes"
        self.idle_limit = int(rules[key].value)
        self.clipboard.set_seconds(int(rules["clipboard.seconds"].value))
        self.settings_changed.emit()

    def idle_minutes(self) -> int:
        """This device's choice, never longer than the policy's."""
        return min(int(self.device.setting("idle_minutes", 0)) or self.idle_limit, self.idle_limit)

    def keep_over_lock(self, name: str, unsaved: Unsaved) -> None:
        """What ``unsaved`` gives when the window locks is sealed under ``name``.

        What lies there is left alone for None, and dropped for anything empty.
        """
        self._unsaved[name] = unsaved

    def lock(self) -> None:
        """Drop the keys and everything that was shown; answers still on their way are dropped too.

        What was being typed is sealed first, on the worker, by whatever the pages asked to be kept.
        """
        session, self.session = self.session, None
        if session is None:
            return
        if self._stop_listening is not None:
            self._stop_listening()
            self._stop_listening = None
        self.background.forget()
        typed = self._ask_what_was_typed()
        self.locked.emit()
        self.background.run(self, lambda: _seal_and_lock(session, typed), done=_sweep, failed=self.explain)

    def _ask_what_was_typed(self) -> dict[str, Callable[[], Any]]:
        unsaved, self._unsaved = self._unsaved, {}
        typed = {}
        for name, ask in unsaved.items():
            try:
                typed[name] = ask()
            except Exception as error:  # a form that cannot tell must not keep the window open
                self.explain(error)
        return typed

    def close(self) -> None:
        """On the way out: keys dropped, clipboard cleared if it is still ours, the worker's last job done."""
        self.lock()
        self.clipboard.clear()
        self.background.finish()

    @Slot(object)
    def explain(self, error: Exception) -> None:
        if not isinstance(error, VaultError):  # a bug of ours: the window says so calmly, the log has the place
            from ui.mishaps import write_down

            write_down(error, self.device.home)
        self.troubled.emit(error)

    @Slot()
    def _tell_busy(self) -> None:
        if self.background.busy:
            self.busy.emit(True)

    @Slot()
    def _tell_idle(self) -> None:
        self._slow.stop()
        self.busy.emit(False)


def _seal_and_lock(session: Session, typed: Mapping[str, Callable[[], Any]]) -> None:
    try:
        for name, ask in typed.items():
            from vault.drafts import drop, keep

            value = ask()
            if value:
                keep(session, name, value)
            elif value is not None:
                drop(session, name)
    finally:  # whatever stops the sealing, locked means locked
        session.lock()


def _sweep(_: object) -> None:
    """Nothing of what was open waits in a circle of references for a collection that comes by chance."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
