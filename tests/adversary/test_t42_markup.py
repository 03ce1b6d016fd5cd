"""T42: markup in names and notes. Everything that shows text shows it as it is."""

from __future__ import annotations

import ast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.prepared import ROOT
from ui.kit import tips

MARKUP = '<img src="file:///canary.png"><b>北禾</b>'
SOURCES = sorted((ROOT / "ui").rglob("*.py"))


def _calls(tree: ast.AST, name: str) -> list[ast.Call]:
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [call for call in found if getattr(call.func, "attr", getattr(call.func, "id", "")) == name]


def test_the_kits_label_is_plain(qtbot):
    from ui.kit.text import Label

    label = Label(MARKUP)
    qtbot.addWidget(label)
    assert isinstance(label, QLabel)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == MARKUP


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_other_label_ever_holds_a_text(path):
    """Qt's own label guesses; outside the kit's it may hold a picture, and nothing else."""
    if path.name == "text.py":
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            assert "QLabel" not in {getattr(base, "id", "") for base in node.bases}, node.name
    for call in _calls(tree, "QLabel"):
        assert not [argument for argument in call.args if isinstance(argument, ast.Constant | ast.JoinedStr)], (
            call.lineno
        )
    targets = {
        ast.unparse(node.targets[0])
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and node.value in _calls(tree, "QLabel")
    }
    texts = {ast.unparse(call.func.value) for call in _calls(tree, "setText") if isinstance(call.func, ast.Attribute)}
    assert not targets & texts


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_tooltip_is_our_own_words_or_escaped(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for call in _calls(tree, "setToolTip"):
        said = ast.unparse(call.args[0])
        ours = said.startswith(("self.tr(", "translate(", "''")) or "tips.plain(" in said or "accessibleName()" in said
        assert ours, f"{path.name}:{call.lineno} {said}"
    assert not _calls(tree, "setWhatsThis")
    assert "QMessageBox" not in {getattr(node, "id", "") for node in ast.walk(tree)}
    if "ToolTipRole" in {getattr(node, "attr", "") for node in ast.walk(tree)}:
        assert _calls(tree, "plain"), "what a model says in tooltips is a file's or a colleague's"


def test_a_tooltip_that_looks_like_markup_is_escaped():
    assert tips.plain("山岚 & 北禾 <3") == "山岚 & 北禾 <3"
    assert _rendered(MARKUP) != MARKUP  # what Qt makes of it when it is left to guess
    assert _rendered(tips.plain(MARKUP)) == MARKUP


def _rendered(text: str) -> str:
    from PySide6.QtGui import QTextDocument

    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def test_paper_escapes_what_people_typed():
    from ui.kit_pdf import _page

    page = _page("zh", [MARKUP, MARKUP, "vault", "2026-11-22"], "SHK-AAAAA", "SHR-AAAAA")
    assert "<b>北禾" not in page
    assert "canary.png" not in page.replace("&lt;img src=&quot;file:///canary.png&quot;&gt;", "")


def test_a_terminal_is_not_driven_by_a_name():
    from ui.cli.output import harmless

    assert harmless("\x1b[2J\x07名\u202e字\x00") == "\ufffd[2J\ufffd名\ufffd字\ufffd"
