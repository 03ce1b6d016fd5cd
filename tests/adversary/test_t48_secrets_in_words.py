"""T48: secrets in representations, tracebacks, logs and error messages."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import logging
import pkgutil
import re
import traceback
from pathlib import Path

import msgspec
import pytest

import vault as package
from tests.prepared import SECRETS, Prepared
from ui.mishaps import describe
from vault.accounts import AccountDraft, add_account, get_field, show_account
from vault.errors import VaultError

pytestmark = pytest.mark.engines("sqlite")

CANARY = "Canary!in-a-representation"
#: Names of fields that hold a secret wherever they occur.
SECRET_NAMES = {
    "password", "totp_secret", "secret_key", "recovery_key", "recovery_codes", "totp", "secret_text", "seed",
    "data_key", "local", "old_passwords", "whole", "source_password", "entry_keys", "next_code",
}  # fmt: skip


def _classes():
    for module in pkgutil.walk_packages(package.__path__, "vault."):
        if module.name.endswith("__main__") or module.name.startswith("vault.platforms."):  # public facts
            continue
        for _, found in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if found.__module__ == module.name and (
                dataclasses.is_dataclass(found) or issubclass(found, msgspec.Struct)
            ):
                yield found


def _blank(kind):
    """An instance, unchecked, in which every field of a telling name is the canary."""
    is_struct = issubclass(kind, msgspec.Struct)
    names = kind.__struct_fields__ if is_struct else [field.name for field in dataclasses.fields(kind)]
    values = {name: CANARY if name in SECRET_NAMES else "harmless" for name in names}
    if is_struct:
        return kind(**values), SECRET_NAMES & set(names)
    made = object.__new__(kind)
    for name, value in values.items():
        object.__setattr__(made, name, value)
    return made, SECRET_NAMES & set(names)


HOLDING = [kind for kind in sorted(set(_classes()), key=lambda kind: kind.__qualname__) if _blank(kind)[1]]


def test_the_search_finds_those_that_hold_secrets():
    names = {kind.__name__ for kind in HOLDING}
    assert {"AccountDraft", "AccountDetail", "MemberKeys", "Payload", "Created"} <= names


@pytest.mark.parametrize("kind", HOLDING, ids=lambda kind: f"{kind.__module__}.{kind.__qualname__}")
def test_no_representation_shows_a_secret(kind):
    made, _ = _blank(kind)
    assert CANARY not in repr(made)
    assert CANARY not in f"{made}"


def test_keys_do_not_show_themselves(vault):
    with vault.session() as session:
        keys = session.ring.keys
        shown = "".join(map(repr, (keys, session, session.ring, session.ring.opened, session.journal, session.device)))
        shown += repr(vars(session)["state"]) + repr(session.journal.spool)
        for raw in (keys.signing, keys.kem, keys.local, *session.ring.opened.team.values()):
            assert repr(raw)[2:-1] not in shown
            assert raw.hex() not in shown


def _secrets() -> list[str]:
    return [value for secrets in SECRETS.values() for value in secrets.values()]


@pytest.mark.parametrize(
    "act",
    [
        lambda session: add_account(session, AccountDraft(platform="weibo", name="x" * 500, password=CANARY)),
        lambda session: add_account(session, AccountDraft(platform="nowhere", name="x", password=CANARY)),
        lambda session: add_account(session, AccountDraft(platform="weibo", name="x", password=CANARY * 500)),
        lambda session: get_field(session, "山岚官方微博", CANARY),
        lambda session: show_account(session, "nobody", reveal=True),
    ],
)
def test_no_error_carries_one(vault, act):
    from ui.error_text import error_text

    with vault.session() as session, pytest.raises(VaultError) as told:
        act(session)
    message = error_text(told.value)
    shown = "".join([str(told.value), repr(told.value.facts), message.what, message.hint, describe(told.value)])
    assert CANARY not in shown
    assert not any(secret in shown for secret in _secrets())


SERVICES = [
    ("vault.session.Session.open_secret", lambda session: get_field(session, "山岚官方微博", "password")),
    ("vault.session.Session.record", lambda session: get_field(session, "山岚官方微博", "password")),
    ("vault.keyring.open_payload", lambda session: get_field(session, "山岚官方微博", "password")),
    (
        "vault.intention.Intention.add",
        lambda session: add_account(session, AccountDraft(platform="weibo", name="x", password=CANARY)),
    ),
    (
        "vault.committing.Writer._append",
        lambda session: add_account(session, AccountDraft(platform="weibo", name="x", password=CANARY)),
    ),
    ("vault.accounts.showing.read_contact", lambda session: show_account(session, "山岚官方微博", reveal=True)),
]


@pytest.mark.parametrize(("target", "act"), SERVICES, ids=[target for target, _ in SERVICES])
def test_no_log_of_an_unforeseen_exception_holds_one(vault: Prepared, monkeypatch, caplog, target, act):
    """Every message of the exception's own may quote a secret: the log takes places and types only."""
    caplog.set_level(logging.DEBUG)

    def burst(*given, **more):
        raise ValueError(f"invalid literal: {CANARY} {SECRETS['山岚官方微博']['password']}")

    with vault.session() as session:
        monkeypatch.setattr(target, burst)
        with pytest.raises(ValueError, match="invalid literal") as told:
            act(session)
        monkeypatch.undo()
    written = describe(told.value)
    assert "ValueError" in written
    assert CANARY not in written + caplog.text
    assert not any(secret in written + caplog.text for secret in _secrets())


def test_control_pythons_own_traceback_would_have_told():
    error = ValueError(CANARY)
    assert CANARY in "".join(traceback.format_exception(error))
    assert CANARY not in describe(error)


def test_the_programs_log_and_words_hold_none(vault, tmp_path):
    """A real crash inside the real program, with a password on its way through."""
    (tmp_path / "sitecustomize.py").write_text(
        "import vault.intention as i\n"
        "def burst(self, change): raise RuntimeError('password is ' + repr(change))\n"
        "i.Intention.write_secret = lambda self, a, c, text, **k: burst(self, text)\n"
    )
    from tests.prepared import ROOT

    said = vault.program(
        "account", "add", "--platform", "weibo", "--brand", "北禾", "--name", "新号", "--password-stdin",
        stdin=CANARY, env={"PYTHONPATH": f"{tmp_path}:{ROOT}"},
    )  # fmt: skip
    assert (said.code, said.error) == (1, "internal")
    log = (vault.home / "shouhao.log").read_text("utf-8")
    assert "RuntimeError" in log
    assert CANARY not in log + said.out + said.err


def test_no_module_prints_or_logs_by_itself():
    for path in Path(package.__path__[0]).rglob("*.py"):
        text = path.read_text("utf-8")
        if "import logging" in text:  # only to silence a library's
            assert "setLevel(logging.CRITICAL)" in text, path
            assert not re.search(r"\.(debug|info|warning|error|exception)\(", text), path
        if path.name != "__main__.py":
            assert not re.search(r"\bprint\(", text), path
