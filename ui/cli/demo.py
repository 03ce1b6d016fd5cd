"""``demo``: a throw-away vault with a sample team: opens the desktop on it, or walks the main jobs for pictures."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ui.cli import output
from ui.cli.grammar import Argument, Given, Verb, flag
from ui.cli.run import Run
from ui.doctor import has_display
from ui.i18n import QT_TRANSLATE_NOOP, translate
from vault.errors import CannotWriteFile


@dataclass(frozen=True)
class Place:
    """Where a demo lies: everything under one folder, so that deleting it leaves nothing behind."""

    folder: Path

    @property
    def vault(self) -> Path:
        return self.folder / "demo.vault"

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def password_file(self) -> Path:
        return self.folder / "password.txt"

    def password_file_of(self, name: str) -> Path:
        return self.folder / f"password-{name}.txt"

    @property
    def pictures(self) -> Path:
        return self.folder / "pictures"


def _demo(run: Run, given: Given) -> None:
    from ui.cli.demo_walk import Walk

    place = _place(given.text("DIR"))
    windowed = has_display() and not given.flag("--no-window")
    walk = Walk(place, tell=_quiet if run.json else output.line)
    walk.make()
    pictures: list[str] = []
    if not windowed:
        walk.main_jobs()
    walk.close()
    if not windowed:
        from ui.demo_pictures import write_pictures

        pictures = [str(path) for path in write_pictures(place.pictures, place.vault, place.home, walk.password)]
    answer: dict[str, Any] = {
        "vault": str(place.vault),
        "home": str(place.home),
        "members": [{"name": name, "role": role, "password_file": str(path)} for name, role, path in walk.members],
        "pictures": pictures,
    }
    run.answer(answer, lambda: _say(place, pictures))
    if windowed:
        import gc

        from ui.app import run as run_desktop
        from ui.unlock.demo import demo_at

        words = ["--lang", run.lang]  # the rest is this computer's own: a vault made from this window is to stay
        if run.options.text("--home"):
            words += ["--home", run.options.text("--home")]
        if run.options.text("--device-store"):
            words += ["--device-store", run.options.text("--device-store")]
        gc.enable()  # commands run without; a window stays
        run.exit_code = run_desktop(words, demo_at(place, walk.password))


def _place(named: str) -> Place:
    place = Place(Path(named).absolute() if named else Path(tempfile.mkdtemp(prefix="shouhao-demo-")))
    if place.vault.exists():
        raise CannotWriteFile(path=str(place.vault), reason="exists")
    try:
        place.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        raise CannotWriteFile(path=str(place.folder), reason="no_permission") from None
    return place


def _quiet(_text: str) -> None:
    """With ``--json`` nothing but the document reaches standard output."""


def _say(place: Place, pictures: list[str]) -> None:
    output.pairs(
        [
            (translate("cli", "Folder"), str(place.folder)),
            (translate("cli", "Vault"), str(place.vault)),
            (translate("cli", "Password"), str(place.password_file)),
            (translate("cli", "Pictures"), str(place.pictures) if pictures else None),
        ]
    )


VERBS = (
    Verb(
        "",
        QT_TRANSLATE_NOOP("cli", "A throw-away vault with samples to look at"),
        _demo,
        options=(flag("--no-window", QT_TRANSLATE_NOOP("cli", "Walk the main jobs and take pictures instead")),),
        arguments=(
            Argument("DIR", QT_TRANSLATE_NOOP("cli", "Where to put it; a new folder otherwise"), required=False),
        ),
    ),
)
