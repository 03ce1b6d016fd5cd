"""Every page in both languages at the usual and the smallest size: no word is cut off."""

from __future__ import annotations

import pytest

from tests.ui.clipping import clipped
from tests.ui.conftest import PASSWORD
from ui.app import use_language
from ui.cli.demo import Place
from ui.cli.demo_walk import Walk
from ui.frame.pages import PAGES
from ui.shell import Shell
from ui.unlock.demo import demo_at
from vault import unlocking

SIZES = [(1280, 800), (1024, 640)]


def settled_without_clipping(qtbot, desk, shell):
    """Answers come and layouts follow: what counts is where the window comes to rest."""
    qtbot.waitUntil(lambda: not desk.background.busy, timeout=10_000)
    found = []

    def fits():
        found[:] = clipped(shell)
        return found == []

    try:
        qtbot.waitUntil(fits, timeout=2000)
    except qtbot.TimeoutError:
        pytest.fail("\n".join(found))


@pytest.fixture
def shell(qtbot, desk, vault_path):
    made = Shell(desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def opened(qtbot, desk, shell, vault_path):
    with qtbot.waitSignal(desk.unlocked, timeout=10_000):
        desk.run(
            shell,
            lambda: unlocking.unlock(desk.device, str(vault_path), member=None, password=PASSWORD),
            done=desk.opened,
        )
    return shell


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("page", [spec.id for spec in PAGES])
def test_pages(qtbot, dressed, desk, opened, page, size, lang):
    use_language(dressed, lang)
    opened.resize(*size)
    opened.show_page(page)
    settled_without_clipping(qtbot, desk, opened)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_the_locked_window(qtbot, dressed, desk, shell, size, lang):
    use_language(dressed, lang)
    shell.resize(*size)
    settled_without_clipping(qtbot, desk, shell)
    shell.locked_view.stack.setCurrentIndex(1)
    settled_without_clipping(qtbot, desk, shell)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("step", range(4))
def test_the_way_to_a_new_vault(qtbot, dressed, desk, shell, step, lang):
    use_language(dressed, lang)
    shell.resize(1024, 640)
    shell.locked_view.show_new_vault()
    wizard = shell.locked_view._new_vault
    wizard.check.set_keys("SHK-AAAAA-BBBBB-CCCCC", "SHR-DDDDD-EEEEE-FFFFF")
    wizard._show(step)
    settled_without_clipping(qtbot, desk, shell)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_pages_of_a_team_with_accounts(qtbot, dressed, desk, device, tmp_path, cheap_kdf, lang):
    use_language(dressed, lang)
    walk = Walk(Place(tmp_path / "demo"), tell=lambda _line: None)
    walk.make()
    walk.close()
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show()
    with qtbot.waitSignal(desk.unlocked, timeout=10_000):
        shell.locked_view.show_demo(demo_at(Place(tmp_path / "demo"), walk.password))
    for size in SIZES:
        shell.resize(*size)
        for page in PAGES:
            shell.show_page(page.id)
            settled_without_clipping(qtbot, desk, shell)
