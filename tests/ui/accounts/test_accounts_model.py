"""The table's model keeps to Qt's rules, shows what matches in the order of urgency, and holds no secret."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.accounts.memory_team import TODAY, row, team
from ui.accounts.listing import BRAND, NAME, URGENCY, Filter, build_listing, urgency
from ui.accounts.model import AccountsModel
from ui.kit import chips
from vault.platforms import load_catalogue

ALIASES = {platform.id: platform.aliases for platform in load_catalogue().all()}


def listing(rows, **how):
    return build_listing(rows, me="运营甲", today=TODAY, **how).indexed(ALIASES)


def shown(model: AccountsModel) -> list[str]:
    return [model.row_at(at).name for at in range(model.rowCount())]


@pytest.fixture
def model(dressed):
    made = AccountsModel()
    made.set_listing(listing(team()))
    return made


def test_it_keeps_to_the_rules_of_models(model, qtmodeltester):
    qtmodeltester.check(model)
    model.set_query("bh")
    model.set_filter(Filter(state="overdue"))
    qtmodeltester.check(model)
    model.clear()
    qtmodeltester.check(model)


def test_the_most_urgent_stand_first(model):
    assert shown(model)[:6] == [
        "山岚官方微博", "北禾抖音旗舰号", "山岚生活家", "北禾研究所", "山岚视频号", "北禾海外主页"
    ]  # fmt: skip
    assert shown(model)[-1] == "山岚头条号"


def test_the_order_is_that_of_the_chips():
    made = listing(team())
    soon = (TODAY + timedelta(days=7)).isoformat()
    ranks = [chips.urgency(made.rows[at], TODAY)[0] for at in made.order]
    assert ranks == sorted(ranks)
    assert ranks == [urgency(made.rows[at], soon) for at in made.order]


@pytest.mark.parametrize(
    ("query", "first"), [("bhhw", "北禾海外主页"), ("抖音", "北禾抖音旗舰号"), ("slan_org", "山岚机构号")]
)
def test_typing_narrows_to_what_matches(model, query, first):
    for length in range(1, len(query) + 1):
        model.set_query(query[:length])
    assert shown(model)[0] == first
    assert model.rowCount() < len(team())


def test_taking_letters_back_brings_rows_back(model):
    for query in ("b", "bh", "bhh", "bh", ""):
        model.set_query(query)
    assert model.rowCount() == len(team())


def test_filter_and_query_hold_together(model):
    model.set_query("山岚")
    model.set_filter(Filter(brands=frozenset({"北禾"})))
    assert model.rowCount() == 0
    model.set_filter(Filter(state="circulated", brands=frozenset({"山岚"})))
    assert shown(model) == ["山岚生活家", "山岚机构号"]


def test_any_column_sorts_both_ways(model):
    up = model.listing.sorted_by(NAME, descending=False)
    model.set_listing(up)
    names = shown(model)
    model.set_listing(up.sorted_by(NAME, descending=True))
    assert shown(model) == names[::-1]
    assert names.index("北禾官方微博") < names.index("山岚百家号")  # by pinyin: b before s
    model.set_listing(up.sorted_by(BRAND, descending=False))
    assert [model.row_at(at).brand for at in (0, model.rowCount() - 1)] == ["北禾", "山岚"]


def test_an_account_is_found_again_by_its_id(model):
    wanted = model.row_at(5)
    model.set_query("北禾")
    assert model.row_at(model.position_of(wanted.id)) is wanted
    model.set_query("山岚")
    assert model.position_of(wanted.id) == -1


def test_the_tooltip_names_every_state(model):
    position = shown(model).index("山岚生活家")
    tip = str(model.index(position, URGENCY).data(Qt.ItemDataRole.ToolTipRole))
    assert len(tip.splitlines()) == 3


def test_counts_say_what_the_filters_let_through(model):
    counts = model.listing.counts
    for state, expected in counts.states.items():
        assert len(model.listing.let_through(Filter(state=state))) == expected
    assert counts.scopes["mine"] == len(model.listing.let_through(Filter(scope="mine")))


def test_a_keystroke_is_quick_at_ten_thousand_accounts(qtbot: QtBot, model):
    many = [row(f"山岚抖音 {n:05d}", "douyin", "山岚", f"shanlan_{n}", f"运营{n % 30}") for n in range(10_000)]
    model.set_listing(listing(many))
    best = 1.0
    for _ in range(3):
        model.set_query("")
        started = time.perf_counter()
        model.set_query("s")
        best = min(best, time.perf_counter() - started)
    assert best < 0.03


def test_a_list_may_be_shown_before_it_can_be_searched(dressed):
    plain = build_listing(team(), me="", today=TODAY)
    made = AccountsModel()
    made.set_listing(plain)
    made.set_query("bhhw")
    assert made.rowCount() == len(team())
    made.set_index(plain.indexed(ALIASES).index)
    assert shown(made) == ["北禾海外主页"]
