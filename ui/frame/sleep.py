"""Hears from the system that it goes to sleep or that the desktop was locked, where D-Bus tells."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal, Slot

_LOGIN = "org.freedesktop.login1"
_SAVER = "org.freedesktop.ScreenSaver"
_GNOME = "org.gnome.ScreenSaver"
_ON_STATE = "1on_state(bool)"  # what C++ writes as SLOT(on_state(bool)); bytes, as the stubs have it, are refused


class SystemWatch(QObject):
    """leaving(): the computer goes to sleep, or the desktop's own lock came on."""

    leaving = Signal()

    def listen(self) -> bool:
        """False where there is nobody to listen to; the idle clock locks in any case."""
        if not sys.platform.startswith("linux"):
            return False
        # Late: it is not needed for the first paint, and some systems have no such library.
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return False
        heard = False
        for bus, name, path, interface, signal in (
            (QDBusConnection.systemBus(), _LOGIN, "/org/freedesktop/login1", f"{_LOGIN}.Manager", "PrepareForSleep"),
            (QDBusConnection.sessionBus(), _SAVER, "/org/freedesktop/ScreenSaver", _SAVER, "ActiveChanged"),
            (QDBusConnection.sessionBus(), _GNOME, "/org/gnome/ScreenSaver", _GNOME, "ActiveChanged"),
        ):
            if bus.isConnected():
                heard |= bus.connect(name, path, interface, signal, self, _ON_STATE)  # type: ignore[call-overload]
        return heard

    @Slot(bool)
    def on_state(self, on: bool) -> None:
        if on:
            self.leaving.emit()
