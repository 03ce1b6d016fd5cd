"""A draft opens for its own member only, is bounded, and is no draft once anything about it is wrong."""

from __future__ import annotations

import pytest

from vault import drafts
from vault.drafts import LARGEST, drop, keep, recall

VALUE = {"name": "北禾", "operators": ["运营甲"], "password": "Kq7#canary-in-a-draft"}


@pytest.fixture
def where(opened):
    return opened.device.folder(opened.vault_id, opened.member.id) / "draft-form"


def test_what_is_kept_comes_back_until_it_is_dropped(opened):
    assert recall(opened, "form") is None
    assert keep(opened, "form", VALUE)
    assert recall(opened, "form") == VALUE
    assert recall(opened, "form") == VALUE
    drop(opened, "form")
    assert recall(opened, "form") is None
    drop(opened, "form")


def test_nothing_of_it_can_be_read_and_its_length_is_rounded(opened, where):
    keep(opened, "form", VALUE)
    short = where.stat().st_size
    assert b"canary" not in where.read_bytes()
    keep(opened, "form", {**VALUE, "name": "北禾海外"})
    assert where.stat().st_size == short


def test_too_much_is_not_kept_and_neither_is_what_was_there_before(opened, where):
    keep(opened, "form", VALUE)
    assert not keep(opened, "form", "x" * (LARGEST + 1))
    assert not where.exists()


@pytest.mark.parametrize("spoil", [lambda raw: raw[:-1], lambda raw: raw[:60] + b"\0" + raw[61:], lambda raw: b""])
def test_a_damaged_draft_is_none(opened, where, spoil):
    keep(opened, "form", VALUE)
    where.write_bytes(spoil(where.read_bytes()))
    assert recall(opened, "form") is None


def test_one_forms_draft_is_not_anothers(opened, where):
    keep(opened, "form", VALUE)
    where.rename(where.with_name("draft-other"))
    assert recall(opened, "other") is None


def test_a_home_that_cannot_be_written_keeps_nothing(opened, monkeypatch):
    from vault.errors import CannotWriteFile

    def refuse(*_args, **_more):
        raise CannotWriteFile(path="draft-form", reason="full")

    monkeypatch.setattr(drafts, "write_atomically", refuse)
    assert not keep(opened, "form", VALUE)
