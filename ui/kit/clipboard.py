"""Copying a secret: marked so that clipboard histories leave it out, cleared later if it is still ours."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

CLEAR_AFTER_S = 45

_WINDOWS = 'application/x-qt-windows-mime;value="{}"'


def secret_mime(value: str) -> QMimeData:
    """The text with each system's request not to keep it."""
    data = QMimeData()
    data.setText(value)
    data.setData("x-kde-passwordManagerHint", b"secret")
    data.setData(_WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"), b"1")
    data.setData(_WINDOWS.format("CanIncludeInClipboardHistory"), bytes(4))
    data.setData(_WINDOWS.format("CanUploadToCloudClipboard"), bytes(4))
    data.setData("org.nspasteboard.ConcealedType", b"1")
    return data


class SecretClipboard(QObject):
    """copied(label), left_seconds(n) once a second, cleared(label): it was ours and is gone now.

    It goes on counting while the vault is locked. Whether the clipboard still holds our text is never asked by
    reading it: the program that holds it by then may answer late or not at all.
    """

    copied = Signal(str)
    left_seconds = Signal(int)
    cleared = Signal(str)

    def __init__(self, parent: QObject | None = None, *, seconds: int = CLEAR_AFTER_S) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._label = ""
        self._ours = False
        self._writing = False
        self._since = QElapsedTimer()
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._count)
        QGuiApplication.clipboard().changed.connect(self._changed)

    @property
    def label(self) -> str:
        return self._label

    @property
    def seconds(self) -> int:
        return self._seconds

    @property
    def holds_secret(self) -> bool:
        return self._ours

    def set_seconds(self, seconds: int) -> None:
        self._seconds = max(5, seconds)

    def copy(self, value: str, label: str = "") -> None:
        """Put ``value`` on the clipboard for the policy's seconds; ``label`` says what it was, never the value."""
        self._write(secret_mime(value))
        self._ours = True
        self._label = label
        self._since.start()
        self._tick.start()
        self.copied.emit(label)
        self.left_seconds.emit(self._seconds)

    def copy_plain(self, text: str) -> None:
        """Something that may stay: a login name, a request to send into a chat."""
        self._forget()
        QGuiApplication.clipboard().setText(text)

    def clear(self) -> None:
        """Now, if it is still ours; also on the way out."""
        if not self._ours:
            return
        label = self._label
        self._writing = True
        QGuiApplication.clipboard().clear()
        self._writing = False
        self._forget()
        self.cleared.emit(label)

    def _write(self, data: QMimeData) -> None:
        self._writing = True
        QGuiApplication.clipboard().setMimeData(data)
        self._writing = False

    def _changed(self, mode: QClipboard.Mode) -> None:
        mine = self._writing or QGuiApplication.clipboard().ownsClipboard()
        if mode == QClipboard.Mode.Clipboard and self._ours and not mine:
            self._forget()

    def _forget(self) -> None:
        counting = self._tick.isActive()
        self._ours = False
        self._label = ""
        self._tick.stop()
        if counting:
            self.left_seconds.emit(0)

    def _count(self) -> None:
        left = self._seconds - self._since.elapsed() // 1000
        if left <= 0:
            self.clear()
        else:
            self.left_seconds.emit(int(left))
