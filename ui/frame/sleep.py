"""Hears from the system that it goes to sleep or that the desktop was locked, where D-Bus tells."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal, Slot

_ON_STATE = b"1on_state(bool)"  # what C++ writes as SLOT(on_state(bool))


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
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        heard = False
        if system.isConnected():
            heard |= system.connect(
                "org.freedesktop.login1",
                "/org/freedesktop/login1",
                "org.freedesktop.login1.Manager",
                "PrepareForSleep",
                self,
                _ON_STATE,
            )
        for name, path in (
            ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
            ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
        ):
            if session.isConnected():
                heard |= session.connect(name, path, name, "ActiveChanged", self, _ON_STATE)
        return heard

    @Slot(bool)
    def on_state(self, on: bool) -> None:
        if on:
            self.leaving.emit()
