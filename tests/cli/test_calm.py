"""Whatever goes wrong, a person reads one sentence, and no secret is in it or in the log (T48)."""

from __future__ import annotations

import pytest

from tests.cli.conftest import PASSWORD
from ui.mishaps import describe

CANARY = "canary-9Qz!"


def explode(*_arguments: object, **_named: object) -> None:
    secret = CANARY
    raise ValueError(f"invalid literal: {secret!r}") from KeyError(secret)


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("vault.accounts.add_account", ("account", "add", "--platform", "x", "--brand", "b", "--name", "n")),
        ("vault.accounts.list_accounts", ("account", "list")),
        ("vault.accounts.show_account", ("account", "show", "x")),
        ("vault.accounts.get_field", ("account", "get", "x", "--field", "password")),
        ("vault.health.check_up", ("health",)),
        ("vault.audit.verify", ("audit", "verify")),
        ("vault.backup.create_backup", ("backup", "create", "x")),
        ("vault.unlocking.unlock", ("account", "list")),
    ],
)
def test_a_bug_is_one_calm_sentence_and_a_log_without_secrets(team, monkeypatch, place, words):
    module, _, name = place.rpartition(".")
    monkeypatch.setattr(f"{module}.{name}", explode)
    said = team("--json", *words)
    assert (said.code, said.error["code"]) == (1, "internal")
    plain = team(*words)
    assert len(plain.err.splitlines()) == 1
    log = (team.folder / "home" / "shouhao.log").read_text(encoding="utf-8")
    assert "ValueError" in log
    assert "explode" in log
    for secret in (CANARY, PASSWORD, team.secret_key):
        assert secret not in said.text + said.err + plain.text + plain.err + log


def test_the_log_names_places_and_never_values():
    try:
        explode()
    except ValueError as error:
        text = describe(error)
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert CANARY not in text


def test_even_without_words_for_an_error_there_is_a_sentence(team, monkeypatch):
    monkeypatch.setattr("ui.error_text.error_text", explode)
    said = team("account", "show", "nobody")
    assert said.code == 1
    assert said.err.strip()
    assert "Traceback" not in said.err


def test_a_terminal_cannot_be_driven_by_somebodys_data(team):
    made = team.add("账号", "--note", "\x1b]0;owned\x07\u202egpj.exe")
    shown = team("account", "show", made).text
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_no_password_of_a_command_reaches_its_own_output(team):
    everything = team("--json", "account", "list").text + team("--json", "policy", "show").text
    assert PASSWORD not in everything
    assert team.secret_key not in everything
