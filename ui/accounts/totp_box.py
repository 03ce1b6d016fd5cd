"""Enrolling one-time codes: paste the secret, drop or choose a picture, take it from the clipboard or the screen."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.accounts.screen_region import ScreenRegion
from ui.error_text import error_text
from ui.kit import files
from ui.kit.buttons import Button
from ui.kit.choice import Radio
from ui.kit.code_field import grouped
from ui.kit.form import Field
from ui.kit.ring import TotpRing
from ui.kit.secret_edit import SecretEdit
from ui.kit.text import Label
from vault.errors import BadInput
from vault.totp import TotpSeed, code_at, parse_seed

if TYPE_CHECKING:
    from ui.accounts.service import AccountService


def seeds_in_pictures(pictures: Sequence[bytes]) -> list[TotpSeed]:
    """Every seed that the pictures' QR codes hold, Google Authenticator's pages put together. On the worker."""
    from vault.interchange.google_authenticator import seeds_from_texts
    from vault.interchange.qr import read_qr_codes

    texts = [text for picture in pictures for text in read_qr_codes(picture)]
    if not texts:
        raise BadInput(reason="no_code_in_picture", field="totp")
    return seeds_from_texts(texts)


def seeds_in_files(paths: Sequence[Path]) -> list[TotpSeed]:
    from vault.interchange.google_authenticator import seeds_from_files

    return seeds_from_files(paths)


def png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub knows str where Qt takes a const char*
    return bytes(data.data())


class TotpBox(QWidget):
    """changed(): there is a seed now, or none any more. The seed lives here until saved, dropped or locked."""

    changed = Signal()

    def __init__(self, service: AccountService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("totpBox")
        self.setAcceptDrops(True)
        self._service = service
        self._seed: TotpSeed | None = None
        self._found: list[TotpSeed] = []
        self._region: ScreenRegion | None = None
        self.edit = SecretEdit()
        self.edit.setObjectName("totpSecret")
        self.edit.textChanged.connect(self._typed)
        self.field = Field("", self.edit)
        self.file = Button("", icon="image-outline", small=True)
        self.clipboard = Button("", icon="clipboard-outline", small=True)
        self.from_screen = Button("", icon="monitor-screenshot", small=True)
        self.file.setObjectName("totpFile")
        self.clipboard.setObjectName("totpClipboard")
        self.from_screen.setObjectName("totpScreen")
        self.file.clicked.connect(self.choose_file)
        self.clipboard.clicked.connect(self.read_clipboard)
        self.from_screen.clicked.connect(self.read_screen)
        self.pick_title = Label("", "h3")
        self._choices = QVBoxLayout()
        self._choices.setSpacing(2)
        self.found = Label("", "body", "text")
        self.found.setObjectName("totpFound")
        self.code = Label("", "code")
        self.ring = TotpRing()
        self.remove = Button("", "text", small=True)
        self.remove.setObjectName("totpRemove")
        self.remove.clicked.connect(self.wipe)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._show_code)
        self._lay_out()
        self.retranslate()

    def seed(self) -> TotpSeed | None:
        return self._seed

    def wipe(self) -> None:
        """No seed, nothing typed, nothing to choose from."""
        self._seed, self._found = None, []
        self.edit.wipe()
        self.field.set_error("")
        self._show()
        self.changed.emit()

    def retranslate(self) -> None:
        self.field.set_label(self.tr("Secret or otpauth:// address"))
        self.field.set_help(self.tr("Paste what the platform shows, or drop a picture of its QR code here"))
        self.file.setText(self.tr("Picture…"))
        self.clipboard.setText(self.tr("From the clipboard"))
        self.from_screen.setText(self.tr("From the screen"))
        self.pick_title.setText(self.tr("The picture holds several. Which one is this account's?"))
        self.remove.setText(self.tr("Take another"))
        self._show()

    def choose_file(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif)")
        files.ask_for_files(self, self.tr("Picture of a QR code"), kinds, self._read_files)

    def read_clipboard(self) -> None:
        """A picture, or the address as text: whichever the clipboard holds."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and mime.hasImage():
            self._read_image(QGuiApplication.clipboard().image())
        elif mime is not None and mime.hasUrls():
            self._read_files([Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()])
        elif mime is not None and mime.hasText():
            self.edit.setText(mime.text().strip())
        else:
            self.field.set_error(self.tr("The clipboard holds no picture. Copy one, or choose a file"))

    def read_screen(self) -> None:
        """Mark the code on a picture of the screen."""
        self._region = ScreenRegion.take()
        if self._region is None:
            self.field.set_error(self.tr("This desktop does not give programs its screen. Choose a picture instead"))
            return
        self._region.picked.connect(self._read_image)
        self._region.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if mime.hasImage() or any(url.isLocalFile() for url in mime.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        mime = event.mimeData()
        dropped = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if dropped:
            self._read_files(dropped)
        elif mime.hasImage():
            self._read_image(QImage(mime.imageData()))
        event.acceptProposedAction()

    def _lay_out(self) -> None:
        sources = QHBoxLayout()
        sources.setSpacing(8)
        for button in (self.file, self.clipboard, self.from_screen):
            sources.addWidget(button)
        sources.addStretch(1)
        self._ask = QWidget()
        ask = QVBoxLayout(self._ask)
        ask.setContentsMargins(0, 0, 0, 0)
        ask.setSpacing(8)
        ask.addWidget(self.field)
        ask.addLayout(sources)
        self._pick = QWidget()
        pick = QVBoxLayout(self._pick)
        pick.setContentsMargins(0, 0, 0, 0)
        pick.addWidget(self.pick_title)
        pick.addLayout(self._choices)
        self._done = QWidget()
        done = QHBoxLayout(self._done)
        done.setContentsMargins(0, 0, 0, 0)
        done.setSpacing(12)
        for widget in (self.code, self.ring):
            done.addWidget(widget)
        done.addWidget(self.found, 1)
        done.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._ask, self._pick, self._done):
            layout.addWidget(part)

    def _typed(self, text: str) -> None:
        self.field.set_error("")
        if not text.strip():
            return
        try:
            self.take(parse_seed(text))
        except BadInput as error:
            if error.facts.get("reason") == "several_seeds":
                self._service.compute(self, lambda: _seeds_in_text(text), self._offer, self._failed)
            elif error.facts.get("reason") != "seed_too_short" or len(text) > 40:
                self._failed(error)

    def _read_files(self, paths: Sequence[Path]) -> None:
        self._service.compute(self, lambda: seeds_in_files(paths), self._offer, self._failed)

    def _read_image(self, image: QImage) -> None:
        data = png(image)
        self._service.compute(self, lambda: seeds_in_pictures([data]), self._offer, self._failed)

    def _offer(self, seeds: list[TotpSeed]) -> None:
        self.field.set_error("")
        if len(seeds) == 1:
            self.take(seeds[0])
            return
        self._found = seeds
        self._show()

    def _picked(self) -> None:
        sender = self.sender()
        if isinstance(sender, Radio) and sender.isChecked():
            self.take(self._found[int(sender.property("seed"))])

    def take(self, seed: TotpSeed) -> None:
        """This is the account's seed."""
        self._seed, self._found = seed, []
        self.edit.wipe()
        self._show()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        message = error_text(error)
        self.field.set_error(" ".join(part for part in message if part))

    def _show(self) -> None:
        focused = self.window().focusWidget()
        working_here = focused is not None and self.isAncestorOf(focused)
        self._show_parts()
        if working_here:  # what had it may be hidden now: Qt would hand it to whatever comes next, the way out even
            choice = self._choices.itemAt(0)
            first = choice.widget() if choice is not None else None
            (self.remove if self._seed is not None else first or self.edit).setFocus()

    def _show_parts(self) -> None:
        self._done.setVisible(self._seed is not None)
        self._pick.setVisible(self._seed is None and bool(self._found))
        self._ask.setVisible(self._seed is None and not self._found)
        while (item := self._choices.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for at, seed in enumerate(self._found):
            choice = Radio(" · ".join(part for part in (seed.issuer, seed.label) if part) or self.tr("No name"))
            choice.setObjectName(f"seed.{at}")
            choice.setProperty("seed", at)
            choice.toggled.connect(self._picked)
            self._choices.addWidget(choice)
        if self._seed is None:
            self._tick.stop()
            self.code.setText("")
            return
        named = " · ".join(part for part in (self._seed.issuer, self._seed.label) if part)
        self.found.setText(named or self.tr("Compare it with the phone"))
        self._tick.start()
        self._show_code()

    def _show_code(self) -> None:
        """The code of now, to be held against the phone before anything is saved."""
        if self._seed is not None:
            view = code_at(self._seed, time.time())
            self.code.setText(grouped(view.code))
            self.ring.set_time(view.seconds_left, view.period)


def _seeds_in_text(text: str) -> list[TotpSeed]:
    from vault.interchange.google_authenticator import seeds_from_texts

    return seeds_from_texts([text])
