"""Catalogues and error texts: complete, and the same fields in both languages."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from ui import i18n
from ui.error_text import error_text, locked_out
from vault import errors

ROOT = Path(__file__).resolve().parents[2]


def every_error() -> list[type[errors.VaultError]]:
    return [cls for cls in vars(errors).values() if isinstance(cls, type) and issubclass(cls, errors.VaultError)]


@pytest.fixture(autouse=True)
def _english():
    yield
    i18n.set_language("en")


def test_the_catalogues_are_what_the_code_asks_for():
    done = subprocess.run([sys.executable, ROOT / ".ci" / "translations.py", "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("error", every_error(), ids=lambda cls: cls.__name__)
def test_every_error_says_what_happened_and_quotes_no_fact_that_it_lacks(error, lang):
    i18n.set_language(lang)
    message = error_text(error())
    assert message.what
    assert not re.search(r"[{}]", "".join(message))


def test_a_bug_quotes_nothing_of_the_exception():
    assert "hunter2" not in "".join(error_text(ValueError("hunter2")))


def test_attempts_left_are_counted_in_both_languages():
    assert "1 attempt" not in error_text(errors.WrongPassword(attempts_left=3, wait_s=0)).hint
    assert "3 attempts are left" in error_text(errors.WrongPassword(attempts_left=3, wait_s=0)).hint
    i18n.set_language("zh")
    assert error_text(errors.WrongPassword(attempts_left=3, wait_s=0)).hint == "还可以试 3 次，用完要等 15 分钟。"


def test_a_wait_is_said_in_the_unit_that_fits():
    assert "40 seconds" in locked_out(40).hint
    assert "15 minutes" in locked_out(900).hint
    assert "24 hours" in locked_out(86_400).hint


def test_one_and_many_differ_in_english():
    assert i18n.translate("ring", "%n seconds left", None, 1) != i18n.translate("ring", "%n seconds left", None, 2)
    i18n.set_language("en")
    assert i18n.translate("ring", "%n seconds left", None, 1) == "1 second left"
    assert i18n.translate("ring", "%n seconds left", None, 2) == "2 seconds left"


@pytest.mark.parametrize(
    ("value", "lang"), [("zh_CN.UTF-8", "zh"), ("zh_TW.UTF-8", "zh"), ("en_GB", "en"), ("C", "en")]
)
def test_the_system_language_decides(monkeypatch, value, lang):
    monkeypatch.setenv("LC_ALL", value)
    assert i18n.system_language() == lang


def test_chinese_texts_keep_to_the_rules_of_style():
    texts = [form for forms in i18n.catalogue("zh").values() for form in forms]
    assert [text for text in texts if re.search(r"[!！]|您|成功地", text)] == []
    half_width = re.compile(r"[\u4e00-\u9fff][,;?](?:\s|$|[\u4e00-\u9fff])")
    assert [text for text in texts if half_width.search(text)] == []
