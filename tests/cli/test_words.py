"""Whatever the vault can answer with a code, both languages have words for."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from ui import audit_text, doctor, policy_text
from ui.error_text import error_text, warning_text
from ui.i18n import set_language
from vault import errors
from vault.audit.telling import KINDS
from vault.policy import DEFAULTS
from vault.views import AuditRow


def every_error() -> list[type[errors.VaultError]]:
    found, waiting = [], [errors.VaultError]
    while waiting:
        kind = waiting.pop()
        found.append(kind)
        waiting += kind.__subclasses__()
    return [kind for kind in found if kind.__module__ == errors.__name__]


@pytest.fixture(autouse=True)
def _english_again():
    yield
    set_language("en")


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("kind", every_error(), ids=lambda kind: kind.__name__)
def test_every_error_has_words(kind, lang):
    set_language("en")
    english = error_text(kind())
    set_language(lang)
    words = error_text(kind())
    assert words.what
    assert "{" not in words.what + words.hint
    assert kind.code == "internal" or words.what != error_text(errors.VaultError()).what
    assert lang == "en" or words.what != english.what


def reasons_in_the_code() -> set[str]:
    """Every ``reason="…"`` that is handed to ``BadInput`` anywhere in the vault or the command line."""
    root = Path(errors.__file__).resolve().parents[1]
    found: set[str] = set()
    for path in [*root.glob("vault/**/*.py"), *root.glob("ui/cli/*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "BadInput":
                for word in node.keywords:
                    if word.arg == "reason" and isinstance(word.value, ast.Constant):
                        found.add(word.value.value)
    return found


def test_every_reason_for_refusing_an_input_has_words_of_its_own():
    vague = error_text(errors.BadInput()).what
    silent = [why for why in sorted(reasons_in_the_code()) if error_text(errors.BadInput(reason=why)).what == vague]
    assert silent == []


def test_every_kind_of_event_is_a_sentence():
    assert set(KINDS) <= audit_text.KINDS
    for kind in KINDS:
        told = audit_text.sentence(AuditRow(1, "2026-11-21T00:00:00Z", "运营甲", "PC", kind, None, {}))
        assert "{" not in told
        assert told != f"运营甲: {kind}"


def test_every_rule_has_a_meaning():
    assert set(DEFAULTS) == policy_text.KEYS


def test_every_warning_that_matters_has_words():
    assert all(warning_text(code) for code in ("clock_back", "unsafe_location", "read_only"))


def test_the_doctor_has_words_for_an_answer_nobody_foresaw():
    assert doctor._say("database", False, "something_new", {}).hint
    assert doctor._say("keychain", False, "something_new", {}).hint
