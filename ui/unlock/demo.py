"""The demo from the window: a throw-away vault in a temporary folder, with a home of its own."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from vault.device import Device

if TYPE_CHECKING:
    from ui.cli.demo import Place
    from vault.session import Session


@dataclass(frozen=True)
class Demo:
    """The device is the demo's own: what is done in it leaves no trace in the real one."""

    device: Device
    location: str
    password: str = field(repr=False)

    def unlock(self) -> Session:
        from vault.demo import OWNER
        from vault.unlocking import unlock

        return unlock(self.device, self.location, member=OWNER, password=self.password)


def demo_at(place: Place, password: str) -> Demo:
    return Demo(Device.open(place.home, "file"), str(place.vault), password)


def make_demo() -> Demo:
    """Takes a second or two: a vault, a sample register imported into it, and what a lead does then."""
    from ui.cli.demo import Place
    from ui.cli.demo_walk import Walk

    place = Place(Path(tempfile.mkdtemp(prefix="shouhao-demo-")))
    walk = Walk(place, tell=_say_nothing)
    walk.make()
    walk.close()
    return demo_at(place, walk.password)


def _say_nothing(_text: str) -> None:
    return None
