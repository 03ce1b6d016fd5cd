"""The list of the record: days, filters, and a hundred thousand rows of it."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt

from tests.vault.test_audit import _HEADLINES
from ui.audit.kinds import GROUPS, group_of, icon_of
from ui.audit.model import AuditModel
from ui.audit.reading import Filter, build_listing
from ui.audit.reasons import noise_words, rejected_words
from ui.audit.table import AuditTable
from ui.audit_text import pieces, sentence
from vault.audit.telling import KINDS
from vault.times import iso
from vault.views import AuditRow

START = 1_700_000_000_000


def rows(count: int) -> list[AuditRow]:
    """One every ten minutes, by three people."""
    return [
        AuditRow(
            at + 1,
            iso(START + at * 600_000),
            f"运营{at % 3}",
            "PC",
            ("copy", "account_added", "unlock")[at % 3],
            f"a{at % 7}",
            {"account": f"账号{at % 7}", "field": "password"},
        )
        for at in range(count)
    ]


def test_the_model_keeps_the_rules_of_models(qtmodeltester):
    model = AuditModel()
    model.set_listing(build_listing(rows(300)))
    qtmodeltester.check(model)


def test_each_day_has_one_heading_that_cannot_be_chosen():
    model = AuditModel()
    model.set_listing(build_listing(rows(600)))
    headings = model.day_positions()
    days = set(model.listing.days)
    assert len(headings) == len(days)
    assert not model.flags(model.index(headings[0], 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.count == 600
    assert model.rowCount() == 600 + len(days)


def test_filters_add_up():
    listing = build_listing(rows(300))
    day = listing.days[0]
    found = listing.let_through(Filter(member="运营1", account="a2", group="accounts", since=day, text="账号2"))
    expected = [
        at
        for at, row in enumerate(listing.rows)
        if (row.by, row.account, row.kind) == ("运营1", "a2", "account_added") and listing.days[at] >= day
    ]
    assert list(found) == expected
    assert len(listing.let_through(Filter(member="运营1"))) == 100


def test_an_export_holds_what_is_shown_oldest_first():
    model = AuditModel()
    model.set_listing(build_listing(rows(30)))
    model.set_filter(Filter(member="运营0"))
    assert [row.seq for row in model.shown_rows()] == list(range(1, 31, 3))


def test_a_row_that_does_not_say_when_is_told_too():
    model = AuditModel()
    model.set_listing(build_listing([AuditRow(7, "", "", "", "noise", None, {})]))
    assert model.index(0, 0).data() == "Time not known"
    assert model.index(1, 0).data() == ""


def test_names_are_told_from_what_was_done_even_where_a_name_holds_the_mark():
    row = AuditRow(1, iso(START), "甲\x1f乙", "PC", "account_added", "a", {"account": "某某"})
    cut = pieces(row)
    assert [text for text, is_name in cut if is_name] == ["甲 乙", "某某"]
    plain = AuditRow(1, iso(START), "甲", "PC", "account_added", "a", {"account": "某某"})
    assert "".join(text for text, _ in pieces(plain)) == sentence(plain)


def test_every_kind_has_a_group_with_an_icon():
    assert {group_of(kind) for kind in KINDS} == set(GROUPS)
    assert all(icon_of(kind)[0].startswith("mdi6.") for kind in (*KINDS, "brought_by_a_newer_version"))
    assert set(_HEADLINES.values()) <= set(KINDS)


def test_every_reason_is_told_in_words():
    assert rejected_words("not_permitted:audit") == "Its author had no right to do this (not_permitted:audit)"
    assert rejected_words("of a newer version").startswith("It does not fit")
    assert noise_words("blob 00ff") == "Stored content that no entry names (00ff)"
    assert noise_words("noise") == "Not a valid entry, or of nobody in this team"


def test_a_hundred_thousand_rows_are_filtered_and_scrolled_without_a_stutter(qtbot):
    model = AuditModel()
    table = AuditTable(model)
    qtbot.addWidget(table)
    table.resize(760, 600)
    table.show()
    model.set_listing(build_listing(rows(100_000)))
    table.grab()
    steps = []
    for at in range(1, 20):
        began = time.perf_counter()
        table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() * at // 20)
        table.grab()
        steps.append(time.perf_counter() - began)
    assert sorted(steps)[len(steps) // 2] < 0.06
    began = time.perf_counter()
    model.set_filter(Filter(text="账号3"))
    table.grab()
    assert time.perf_counter() - began < 0.5
    assert model.count == sum(at % 7 == 3 and at % 3 != 2 for at in range(100_000))
