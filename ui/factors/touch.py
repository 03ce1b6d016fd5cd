"""Waits for a security key to be touched, on a thread of its own: neither the window nor the vault stands still."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui.error_text import error_text, sentences
from ui.factors.meeting import WIDTH, Waiting, fit
from ui.i18n import QT_TRANSLATE_NOOP, translate
from ui.kit.chip import Chip, ChipSpec
from ui.kit.dialogs import Dialog
from ui.kit.form import Field
from ui.kit.secret_edit import SecretEdit
from ui.kit.text import Label
from vault.errors import SecurityKeyTrouble

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.session import Session

_LOOK_EVERY_MS = 60


@dataclass(frozen=True, slots=True)
class Asking:
    """``begin`` and ``finish`` run on the vault's worker, ``ask`` (challenge, PIN, cancel) on a thread of its own."""

    title: str
    words: str
    begin: Callable[[Session], Any]
    ask: Callable[[Any, str, Event], Any]
    finish: Callable[[Session, Any, Any], Any]


@dataclass(slots=True)
class _Touch:
    """One try. Plain Python, so that a dialog that is gone by then harms nobody."""

    challenge: Any
    cancel: Event = field(default_factory=Event)
    over: Event = field(default_factory=Event)
    answer: Any = None
    error: Exception | None = None

    def start(self, ask: Callable[[Any, str, Event], Any], pin: str) -> None:
        Thread(target=self._work, args=(ask, pin), daemon=True, name="security key").start()

    def _work(self, ask: Callable[[Any, str, Event], Any], pin: str) -> None:
        try:
            self.answer = ask(self.challenge, pin, self.cancel)
        except Exception as error:
            self.error = error
        self.over.set()


def using(waiting: Waiting) -> Asking:
    """A key of one's own, for what waits."""

    def begin(session: Session) -> Any:
        from vault.security_keys import ask_key

        return ask_key(session, waiting.operation, waiting.scopes)

    def ask(challenge: Any, pin: str, cancel: Event) -> Any:
        from vault import authenticators

        return authenticators.touch(challenge, pin=pin, cancel=cancel)

    def finish(session: Session, challenge: Any, answer: Any) -> None:
        from vault.security_keys import take_answer

        take_answer(session, challenge, answer)

    return Asking(QT_TRANSLATE_NOOP("factors", "Touch your security key"), waiting.words, begin, ask, finish)


def enrolling(label: str) -> Asking:
    """A key that is to be the member's from now on."""

    def begin(session: Session) -> Any:
        from vault.security_keys import ask_new_key

        return ask_new_key(session, label)

    def ask(challenge: Any, pin: str, cancel: Event) -> Any:
        from vault import authenticators

        return authenticators.make(challenge, pin=pin, cancel=cancel)

    def finish(session: Session, challenge: Any, answer: Any) -> None:
        from vault.security_keys import enrol_key

        enrol_key(session, challenge, label, answer)

    return Asking(QT_TRANSLATE_NOOP("factors", "Touch the new security key"), label, begin, ask, finish)


class TouchDialog(Dialog):
    """Accepted when the key answered and the vault believed it."""

    def __init__(self, desk: Desk, parent: QWidget, asking: Asking) -> None:
        super().__init__(parent, "")
        self._desk = desk
        self._asking = asking
        self._touch: _Touch | None = None
        self.setObjectName("touch_dialog")
        self.setFixedWidth(WIDTH)
        self.setWindowTitle(translate("factors", asking.title))
        self.title.setText(self.windowTitle())
        self.sentence.setText(sentences(asking.words, self.tr("Plug the security key in and touch it when it blinks")))
        self.sentence.show()
        self.state = Chip()
        self.state.setObjectName("touch_state")
        self.pin = SecretEdit()
        self.pin.setObjectName("key_pin")
        self.pin_field = Field(
            self.tr("PIN of the security key"), self.pin, self.tr("The key's own, not your password.")
        )
        self.pin_field.hide()
        self.told = Label("", "small", "text2", wrap=True)
        self.told.setObjectName("touch_told")
        self.body.addWidget(self.state)
        self.body.addWidget(self.told)
        self.body.addWidget(self.pin_field)
        self.add_buttons(self.tr("Try again"))
        self.act_button.clicked.disconnect(self.accept)
        self.act_button.clicked.connect(self._begin)
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        desk.locked.connect(self.reject)
        self._begin()

    def _begin(self) -> None:
        session = self._desk.session
        if session is None:
            return
        self.act_button.setEnabled(False)
        self._show("usb-flash-drive-outline", self.tr("Waiting for the key"), "blue")
        self._desk.run(self, lambda: self._asking.begin(session), done=self._wait, failed=self._failed)

    def _wait(self, challenge: Any) -> None:
        self._touch = _Touch(challenge)
        self._touch.start(self._asking.ask, self.pin.text())
        self._timer.start()

    def _look(self) -> None:
        touch, session = self._touch, self._desk.session
        if touch is None or not touch.over.is_set() or session is None:
            return
        self._timer.stop()
        if touch.error is not None:
            self._failed(touch.error)
            return
        self._desk.run(
            self,
            lambda: self._asking.finish(session, touch.challenge, touch.answer),
            done=lambda _: self.accept(),
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        message = error_text(error)
        self._touch = None
        self.act_button.setEnabled(True)
        self._show("alert-circle-outline", self.tr("Not yet"), "amber", sentences(message.what, message.hint))
        reason = error.facts.get("reason") if isinstance(error, SecurityKeyTrouble) else ""
        if reason in ("pin_needed", "wrong_pin"):
            self.pin.clear()
            self.pin_field.show()
            self.act_button.setText(self.tr("Go on"))
            self.pin.setFocus()
        else:
            self.act_button.setFocus()

    def _show(self, icon: str, text: str, tone: str, told: str = "") -> None:
        self.state.set_spec(ChipSpec(icon, text, tone))
        self.told.setText(told)
        self.told.setVisible(bool(told))
        fit(self)

    def done(self, result: int) -> None:
        self._timer.stop()
        if self._touch is not None:
            self._touch.cancel.set()
        self.pin.clear()
        super().done(result)
