"""The promise of the check-up: every weak, reused, stale and circulated password is found, and no false one.

Registers are made by somebody who knows which passwords they planted; what they know is held against what is found.
"""

from __future__ import annotations

import csv
import io
import random
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.samples import EXPECTED, FOLDER, KDBX_PASSWORD, REGISTER
from vault.accounts import AccountDraft, add_account, edit_account, list_accounts
from vault.crypto.kdf import FLOOR
from vault.device import Device
from vault.founding import create_vault
from vault.health import check_up
from vault.importing import carry_out, plan_import
from vault.interchange import read_source
from vault.platforms import load_catalogue
from vault.session import Session

#: What people choose. Everything else that is planted was drawn by chance.
CHOSEN = frozenset(
    {"123456", "qwerty888", "Woaini1314", "brand2023", "abc12345", "5201314aA!", "123456Aa", "shanlan@2024", "@SUM(1)"}
)
KINDS = ("weak", "reused", "stale", "circulated")
Found = dict[str, set[str]]
PLATFORMS = ("微博", "抖音", "微信公众号", "小红书", "知乎")
HEADER = ("平台", "品牌", "账号名称", "登录账号", "密码", "上次改密", "备注")
SLOW = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


@dataclass(frozen=True)
class Planted:
    """One row, and what its maker knows of it. ``age`` is in days, None for one that nobody wrote down."""

    name: str
    password: str
    age: int | None
    core: bool

    def is_stale(self) -> bool:
        return bool(self.password) and (self.age is None or self.age > (60 if self.core else 90))


def drawn(number: int) -> str:
    """A password of 16 characters by chance, another one for every number."""
    letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789#%+-=?@_"
    return "".join(random.Random(number * 7919 + 17).choices(letters, k=16))


@st.composite
def registers(draw: st.DrawFn) -> list[Planted]:
    """Some passwords chosen by people, some drawn and used once or in several places, some rows without any."""
    chosen = st.sampled_from(sorted(CHOSEN - {"@SUM(1)"}))
    shared = st.integers(0, 2).map(drawn)
    size = draw(st.integers(2, 9))
    rows = []
    for number in range(size):
        own = st.just(drawn(1000 + number))
        password = draw(st.one_of(own, own, chosen, shared, st.just("")))
        age = draw(st.sampled_from([None, 0, 1, 59, 60, 61, 89, 90, 91, 400]))
        rows.append(Planted(f"账号{number}", password, age, draw(st.booleans())))
    return rows


def known(rows: Sequence[Planted], *, circulated: bool) -> Found:
    """What the maker of the register knows to be wrong."""
    times = Counter(row.password for row in rows)
    return {
        "weak": {row.name for row in rows if row.password in CHOSEN},
        "reused": {row.name for row in rows if row.password and times[row.password] > 1},
        "stale": {row.name for row in rows if circulated and row.is_stale()},
        "circulated": {row.name for row in rows if circulated and row.password},
    }


def found(session: Session) -> Found:
    names = {row.id: row.name for row in list_accounts(session)}
    by_kind = {one.kind: {names[account] for account in one.accounts} for one in check_up(session).findings}
    return {kind: by_kind.get(kind, set()) for kind in KINDS}


@contextmanager
def new_vault() -> Iterator[Session]:
    with tempfile.TemporaryDirectory() as folder:
        device = Device.open(Path(folder) / "home", "file")
        place = str(Path(folder) / "team.vault")
        session = create_vault(device, place, team="山岚集团", name="主管戊", password="a made-up 7", kdf=FLOOR).session
        try:
            yield session
        finally:
            session.close()


def imported(session: Session, *paths: Path, **how: str) -> None:
    carry_out(session, plan_import(session, read_source(paths, catalogue=load_catalogue(), **how)))


def written(session: Session, rows: Sequence[Planted], path: Path) -> None:
    text = io.StringIO()
    lines = csv.writer(text)
    lines.writerow(HEADER)
    for number, row in enumerate(rows):
        changed = "" if row.age is None else (session.now().date() - timedelta(days=row.age)).isoformat()
        platform = PLATFORMS[number % len(PLATFORMS)] + ("（主）" if row.core else "")
        lines.writerow((platform, "山岚", row.name, f"login{number}@corp.example", row.password, changed, ""))
    path.write_text(text.getvalue(), encoding="utf-8-sig")


@given(registers())
@SLOW
def test_of_an_imported_register_just_what_was_planted_is_found(rows):
    with new_vault() as session, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "register.csv"
        written(session, rows, path)
        imported(session, path)
        assert len(list_accounts(session)) == len(rows)
        assert found(session) == known(rows, circulated=True)


@given(registers(), st.data())
@SLOW
def test_of_added_accounts_just_what_was_planted_is_found_and_changing_them_ends_it(rows, data):
    with new_vault() as session:
        for number, row in enumerate(rows):
            draft = AccountDraft(platform="weibo", brand="山岚", name=row.name, login=f"login{number}")
            draft.password, draft.tier = row.password or None, "core" if row.core else "normal"
            add_account(session, draft)
        assert found(session) == known(rows, circulated=False)
        changed = data.draw(st.sampled_from(rows))
        edit_account(session, changed.name, AccountDraft(password=drawn(5000)))
        left = [row for row in rows if row is not changed]
        assert found(session) == known(left, circulated=False)


def chosen_in_the_register(rows: Sequence[dict[str, str]]) -> list[Planted]:
    return [Planted(row["name"], row["password"], None, False) for row in rows if row["password"]]


@pytest.fixture(scope="module")
def sampled() -> dict[str, Found]:
    """What the check-up says of every sample, each in a vault of its own."""
    paths: dict[str, tuple[Path, dict[str, str]]] = {
        "register": (REGISTER, {}),
        "chrome": (FOLDER / "chrome-passwords.csv", {}),
        "bitwarden": (FOLDER / "bitwarden-export.json", {}),
        "kdbx": (FOLDER / "team.kdbx", {"source_password": KDBX_PASSWORD}),
        "legacy": (FOLDER / "legacy-gbk.csv", {}),
    }
    answers = {}
    for name, (path, how) in paths.items():
        with new_vault() as session:
            imported(session, path, **how)
            logins = {row.name: row.login for row in list_accounts(session)}
            answers[name] = {kind: {logins[one] for one in accounts} for kind, accounts in found(session).items()}
    return answers


def planted_in(sample: str) -> list[tuple[str, str, str]]:
    """Login, password and day of the last change of every account in a sample."""
    if sample == "legacy":
        with (FOLDER / "legacy-gbk.csv").open(encoding="gbk", newline="") as file:
            return [(row["登录名"], row["口令"], "") for row in csv.DictReader(file)]
    part = {"register": slice(None), "chrome": slice(3, 9), "bitwarden": slice(12), "kdbx": slice(20)}[sample]
    dated = sample == "register"
    return [(row["login"], row["password"], row["changed"] if dated else "") for row in EXPECTED["register"][part]]


@pytest.mark.parametrize("sample", ["register", "chrome", "bitwarden", "kdbx", "legacy"])
def test_in_every_sample_just_the_planted_ones_are_found(sampled, sample):
    planted = planted_in(sample)
    times = Counter(password for _, password, _ in planted)
    answer = sampled[sample]
    assert answer["weak"] == {login for login, password, _ in planted if password in CHOSEN}
    assert answer["reused"] == {login for login, password, _ in planted if times[password] > 1}
    assert answer["circulated"] == {login for login, _, _ in planted}
    if sample != "register":  # which alone says when a password was changed
        assert answer["stale"] == answer["circulated"]


def test_in_the_register_those_are_stale_that_were_changed_too_long_ago(tmp_path):
    with new_vault() as session:
        imported(session, REGISTER)
        today = session.now().date()
        oldest = {tier: (today - timedelta(days=days)).isoformat() for tier, days in (("normal", 90), ("core", 60))}
        rows = EXPECTED["register"]
        assert found(session)["stale"] == {row["name"] for row in rows if row["changed"] < oldest[row["tier"]]}
