"""The accounts page on a team in memory: real widgets, the real worker, no vault."""

from __future__ import annotations

import pytest

from tests.ui.accounts.memory_team import MemoryService, Session, team
from ui.accounts.page import AccountsPage


@pytest.fixture
def session():
    return Session()


@pytest.fixture
def service(desk, session):
    desk.opened(session)
    return MemoryService(desk, team())


@pytest.fixture
def page(qtbot, desk, service):
    made = AccountsPage(desk, service=service)
    qtbot.addWidget(made)
    made.resize(1280, 748)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.activate()
    rows = len(service.rows)
    qtbot.waitUntil(lambda: made.browser.model.rowCount() == rows)
    if rows:
        qtbot.waitUntil(lambda: made.detail.account_id != "")
    yield made
    desk.background.finish()


@pytest.fixture
def choose(qtbot, page):
    """Select an account by name and wait for its detail."""

    def select(name: str):
        wanted = next(row for row in page.browser.model.listing.rows if row.name == name)
        page.select(wanted.id)
        qtbot.waitUntil(lambda: page.detail.account_id == wanted.id)
        return wanted

    return select
