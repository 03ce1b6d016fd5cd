"""The scan that promises "nothing to read" finds what is planted: in every encoding, in names, in what widgets tell."""

from __future__ import annotations

import base64
import os

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QListView, QWidget

from tests.ui.scanning import found_in_files, found_in_texts, told_by_widgets

NAME, SECRET, PHONE = "鲸澜汽水海外站", "Gx7#kelp-Orchid", "19900417701"


@pytest.mark.parametrize("canary", [NAME, SECRET, PHONE])
@pytest.mark.parametrize("how", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_planted_text_is_found_in_every_encoding(tmp_path, canary, how):
    (tmp_path / "any").write_bytes(os.urandom(1001) + canary.encode(how) + os.urandom(1001))
    assert [found.split(" in ")[0] for found in found_in_files([canary], tmp_path)] == [f"{canary} as {how}"]


@pytest.mark.parametrize("canary", [NAME, SECRET, PHONE])
@pytest.mark.parametrize("before", range(9))
@pytest.mark.parametrize("write", [base64.b64encode, base64.urlsafe_b64encode])
def test_a_planted_base64_is_found_wherever_it_begins(tmp_path, canary, before, write):
    (tmp_path / "any").write_bytes(write(os.urandom(before) + canary.encode() + os.urandom(7)))
    assert found_in_files([canary], tmp_path) != []


@pytest.mark.parametrize("write", [bytes.hex, lambda raw: raw.hex().upper()])
def test_a_planted_hex_is_found(tmp_path, write):
    (tmp_path / "any").write_text(write(b"before Gx7#kelp-Orchid after"))
    assert found_in_files([SECRET], tmp_path) != []


def test_a_value_in_a_file_name_is_found(tmp_path):
    (tmp_path / f"{NAME}.txt").write_text("")
    assert found_in_files([NAME], tmp_path) != []


def test_other_values_are_not_found(tmp_path):
    (tmp_path / "any").write_bytes(os.urandom(100_000) + b"19900417709 Gx7#kelp-orchid")
    assert found_in_files([NAME, SECRET, PHONE], tmp_path) == []


@pytest.mark.parametrize("tell", ["setWindowTitle", "setToolTip", "setAccessibleName", "setAccessibleDescription"])
def test_what_a_widget_tells_is_found(qtbot, tell):
    widget = QWidget()
    qtbot.addWidget(widget)
    getattr(widget, tell)(f"about {NAME}")
    assert found_in_texts([NAME], told_by_widgets()) != []


def test_what_a_list_holds_is_found(qtbot):
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(QStringListModel([NAME], view))
    assert found_in_texts([NAME], told_by_widgets()) != []
