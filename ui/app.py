"""The desktop application: what is needed to paint the unlock page, and nothing else before it."""

from __future__ import annotations

import os
import signal
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ui import i18n
from ui.desk import Desk
from ui.kit import theme
from ui.shell import Shell
from ui.translator import CatalogueTranslator
from vault.device import Device

if TYPE_CHECKING:
    from ui.unlock.demo import Demo

_WORDS_OF_QT = "words_of_qt"
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


@dataclass(frozen=True, slots=True)
class Options:
    """The global options of the command line, as far as a window has a use for them."""

    vault: str | None = None
    home: str | None = None
    member: str | None = None
    store: str | None = None
    lang: str | None = None


def read_options(arguments: list[str]) -> Options:
    names = {"--vault": "vault", "--home": "home", "--member": "member", "--device-store": "store", "--lang": "lang"}
    given: dict[str, str] = {}
    waiting = iter(arguments)
    for argument in waiting:
        name, equals, value = argument.partition("=")
        if name in names:
            given[names[name]] = value if equals else next(waiting, "")
    return Options(**given)


def make_application(device: Device, lang: str | None = None) -> QApplication:
    """The QApplication in its language and colours; they follow the device's settings and the system."""
    app = cast(QApplication, QApplication.instance()) or QApplication(["shouhao"])
    app.setApplicationName("shouhao")
    app.setApplicationDisplayName("Shouhao 守号")
    app.setDesktopFileName("shouhao")
    theme.choose_families(app)
    translator = CatalogueTranslator(app)
    use_language(app, lang or str(device.setting("language", "")) or i18n.system_language())
    app.installTranslator(translator)
    return app


def use_language(app: QApplication, lang: str) -> None:
    """Speak ``lang`` from now on; every open widget says its words anew."""
    i18n.set_language(lang)
    chinese = i18n.language() == "zh"
    _use_words_of_qt(app, chinese)
    QLocale.setDefault(QLocale(QLocale.Language.Chinese if chinese else QLocale.Language.English))
    QCoreApplication.sendEvent(app, QEvent(QEvent.Type.LanguageChange))


def _use_words_of_qt(app: QApplication, chinese: bool) -> None:
    """Qt's file dialogs and the menus of its fields bring their own translation; their source is English."""
    installed = app.findChild(QTranslator, _WORDS_OF_QT)
    if chinese and installed is None:
        words = QTranslator(app)
        words.setObjectName(_WORDS_OF_QT)
        if words.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(words)
    elif installed is not None and not chinese:
        app.removeTranslator(installed)
        installed.setObjectName("")
        installed.deleteLater()


class Dresser(QObject):
    """Keeps palette, style sheet and icons in step with the setting and the system's light and dark."""

    def __init__(self, app: QApplication, desk: Desk) -> None:
        super().__init__(app)
        self.setObjectName("dresser")
        self._app = app
        self._desk = desk  # whose device the demo may change
        self._dressed: Qt.ColorScheme | None = None
        app.styleHints().colorSchemeChanged.connect(self.dress)

    def dress(self, _scheme: object = None) -> None:
        device = self._desk.device
        theme.set_compact(bool(device.setting("compact_rows", False)))
        wanted = _SCHEMES.get(str(device.setting("theme", "system"))) or self._app.styleHints().colorScheme()
        if wanted != self._dressed:
            self._dressed = wanted
            theme.apply(self._app, wanted)


def open_device(options: Options) -> Device:
    from pathlib import Path

    store = options.store or os.environ.get("SHOUHAO_DEVICE_STORE") or None
    home = Path(options.home) if options.home else None
    known = store if store in ("keyring", "file") else None
    return Device.open(home, cast(Literal["keyring", "file"] | None, known))


def run(arguments: list[str], demo: Demo | None = None) -> int:
    """Open the window, on ``demo`` where there is one, and stay until it is closed."""
    options = read_options(arguments)
    device = open_device(options)
    app = make_application(device, options.lang)
    desk = Desk(device, options.vault)
    dresser = Dresser(app, desk)
    dresser.dress()
    desk.dress = dresser.dress
    window = Shell(desk, member=options.member)
    app.setWindowIcon(QIcon(window.seal()))
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window.show()
    if demo is not None:
        window.locked_view.show_demo(demo)
    code = app.exec()
    desk.close()
    return code
