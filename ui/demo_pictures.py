"""A picture of every page, taken from the real window on a real vault: both languages, light and dark."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ui import i18n

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.desk import Desk
    from ui.shell import Shell

_SIZE = (1280, 800)
_HALVES = (("rotation", "reviews"), ("settings", "policy"))
_TEAM_VIEWS = ("grants", "requests", "invitations", "devices", "roles")
_PATIENCE_S = 30.0
"""A page that is still at work after this long is pictured as it is."""


def write_pictures(
    folder: Path,
    vault: Path,
    home: Path,
    password: str,
    *,
    languages: Sequence[str] = ("zh", "en"),
    schemes: Sequence[str] = ("light", "dark"),
) -> list[Path]:
    """Open ``vault`` in a window that nobody sees and write ``PAGE-LANG-SCHEME.png`` into ``folder``."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.app import make_application
    from ui.desk import Desk
    from ui.shell import Shell
    from vault.device import Device

    spoken = i18n.language()
    folder.mkdir(parents=True, exist_ok=True)
    device = Device.open(home, "file")
    app = make_application(device, languages[0])
    desk = Desk(device, str(vault))
    window = Shell(desk)
    window.resize(*_SIZE)
    window.show()
    written: list[Path] = []
    try:
        for language, scheme in _dressings(app, languages, schemes):
            written.append(_grab(app, desk, window, folder / f"unlock-{language}-{scheme}.png"))
        _unlock(app, desk, window, password)
        for language, scheme in _dressings(app, languages, schemes):
            written += _pages(app, desk, window, folder, f"{language}-{scheme}")
    finally:
        desk.close()
        window.close()
        window.deleteLater()
        _settle(app, desk)
        i18n.set_language(spoken)
    return written


def _dressings(app: QApplication, languages: Sequence[str], schemes: Sequence[str]) -> Iterator[tuple[str, str]]:
    from PySide6.QtCore import Qt

    from ui.app import use_language
    from ui.kit import theme

    known = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    for scheme in schemes:
        theme.apply(app, known[scheme])
        for language in languages:
            use_language(app, language)
            yield language, scheme


def _unlock(app: QApplication, desk: Desk, window: Shell, password: str) -> None:
    from vault.demo import OWNER
    from vault.unlocking import unlock

    location = desk.location
    failures: list[Exception] = []
    desk.background.run(
        window,
        lambda: unlock(desk.device, location, member=OWNER, password=password),
        done=desk.opened,
        failed=failures.append,
    )
    _settle(app, desk)
    if failures:
        raise failures[0]


def _pages(app: QApplication, desk: Desk, window: Shell, folder: Path, dressing: str) -> list[Path]:
    from ui.frame.pages import PAGES
    from ui.frame.standing import pages_for
    from vault.demo_leaving import GONE, NEXT

    written = []
    shown = pages_for(desk.session) if desk.session is not None else frozenset()
    for page in PAGES:
        if page.id in shown or page.under:
            window.show_page(page.id, _argument(desk, page.id))
            written.append(_grab(app, desk, window, folder / f"{page.id}-{dressing}.png"))
    _show_graph(app, desk, window)
    written.append(_grab(app, desk, window, folder / f"controls-{dressing}.png"))
    window.show_page("offboarding", {"case": GONE})
    written.append(_grab(app, desk, window, folder / f"offboarding-case-{dressing}.png"))
    window.show_page("offboarding", {"begin": "leaving", "who": NEXT})
    written.append(_grab(app, desk, window, folder / f"offboarding-new-{dressing}.png"))
    for page_id, half in _HALVES:
        window.show_page(page_id, half)
        written.append(_grab(app, desk, window, folder / f"{page_id}-{half}-{dressing}.png"))
    for view in _TEAM_VIEWS:
        window.show_page("team", view)
        written.append(_grab(app, desk, window, folder / f"team-{view}-{dressing}.png"))
    window.show_page("team", "members")
    return written


def _argument(desk: Desk, page: str) -> object:
    """The accounts page is shown with an account open: its detail pane is half of what there is to see."""
    if page == "offboarding":
        return "board"
    if page != "accounts" or desk.session is None:
        return None
    return next(iter(sorted(desk.session.profiles)), None)


def _show_graph(app: QApplication, desk: Desk, window: Shell) -> None:
    """With what most accounts fall with selected: a graph with nothing lit says little."""
    from ui.accounts.page import AccountsPage

    window.show_page("accounts", {"controls": ""})
    _settle(app, desk)
    page = window.pages["accounts"]
    assert isinstance(page, AccountsPage)
    area = page.controls
    graph = area.look.graph
    points = [node.id for node in graph.nodes.values() if node.column == 1]
    area.show_view("graph", max(points, key=lambda one: len(graph.falls(one)), default=""))


def _grab(app: QApplication, desk: Desk, window: Shell, path: Path) -> Path:
    _settle(app, desk)
    window.grab().save(str(path))
    return path


def _settle(app: QApplication, desk: Desk) -> None:
    """Until the worker has nothing left and the window has painted what it brought."""
    ends, quiet = time.monotonic() + _PATIENCE_S, 0
    while quiet < 5 and time.monotonic() < ends:
        app.processEvents()
        quiet = 0 if desk.background.busy else quiet + 1
        time.sleep(0.02)
