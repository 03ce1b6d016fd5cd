"""The matrix of grants: read, changed by keys, and saved as one entry after a sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.team import OPERATOR, OWNER
from ui.team.grants import GrantsView


def opened(hand) -> GrantsView:
    hand.click("segment_grants")
    return hand.shell.pages["team"].views["grants"]


def put_cursor(hand, view, scope, member):
    model = view.model
    row = next(at for at, head in enumerate(model.rows) if head.name == scope)
    column = next(at for at, head in enumerate(model.columns) if head.name == member)
    view.table.setFocus()
    view.table.setCurrentIndex(model.index(row, column))
    return model.index(row, column)


def grants_of(team, name):
    with team.of(OWNER) as (session,):
        member = next(one for one in session.state.members.values() if one.name == name)
        return {grant.scope: grant.level for grant in session.state.grants_of(member.id)}, session.state.seq


def test_keys_set_levels_and_one_entry_saves_them(team, enter):
    _, before = grants_of(team, OPERATOR)
    hand = enter(team, OWNER)
    view = opened(hand)
    put_cursor(hand, view, "山岚官微", OPERATOR)
    hand.key(Qt.Key.Key_2)
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_V)
    assert len(view.model.changes) == 2
    hand.click("save_grants")
    hand.click("act")
    hand.rest()
    grants, after = grants_of(team, OPERATOR)
    assert sorted(grants.values()) == ["none", "use", "view"]
    assert after == before + 1
    assert view.model.changes == {}


def test_delete_withdraws_and_escape_changes_nothing(team, enter):
    hand = enter(team, OWNER)
    view = opened(hand)
    index = put_cursor(hand, view, "山岚", OPERATOR)
    hand.key(Qt.Key.Key_Delete)
    assert view.model.changes == {view.model.at(index): None}
    hand.click("save_grants")
    hand.key(Qt.Key.Key_Escape)
    hand.rest()
    assert grants_of(team, OPERATOR)[0] != {}
    hand.click("undo_grants")
    assert view.model.changes == {}


def test_the_brands_grant_is_shown_in_its_accounts(team, enter):
    hand = enter(team, OWNER)
    view = opened(hand)
    index = put_cursor(hand, view, "山岚官微", OWNER)
    row, column = view.model.at(index)
    assert view.model.value(row, column) is None
    assert view.model.inherited(row, column) == "manage"


def test_what_somebody_else_gives_shows_within_a_second(team, enter):
    hand = enter(team, OWNER)
    view = opened(hand)
    index = put_cursor(hand, view, "山岚官微", OPERATOR)
    with team.of("主管戊") as (lead,):
        from vault.team.grants import give_grant

        give_grant(lead, to=OPERATOR, level="use", account="山岚官微")
    hand.wait(lambda: view.model.value(*view.model.at(index)) == "use")


def test_a_large_matrix_paints_only_what_is_seen(qtbot):
    from ui.team.grid import GridTable
    from ui.team.grid_model import GridModel, Head
    from ui.team.words import levels

    asked = []
    model = GridModel()
    model.set_choices(levels())
    table = GridTable(model, "large")
    qtbot.addWidget(table)
    table.resize(800, 500)
    rows = [Head(f"a{n}", f"Account {n}") for n in range(100_000)]
    columns = [Head(f"m{n}", f"Member {n}") for n in range(40)]
    model.load(rows, columns, lambda row, column: asked.append(row), lambda _row, _column: True)
    asked.clear()
    table.grab()
    assert 0 < len(asked) < 2_000
