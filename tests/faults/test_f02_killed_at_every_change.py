"""F02: the process dies at every single write, sync, truncation, rename and removal, cleanly or half way through."""

from __future__ import annotations

import shutil

import pytest

from tests.prepared import PASSWORDS, Prepared, passwords
from vault.accounts import get_field
from vault.accounts.listing import account_record
from vault.audit import verify
from vault.rotation.changing import show_rotation

pytestmark = pytest.mark.engines("sqlite")


def _holds(vault: Prepared, name: str) -> bool:
    """Open it as the next start would: whole, everything old is there; says whether the new account is."""
    with vault.session() as session:
        assert verify(session).ok
        found = passwords(session)
    there = found.pop(name, None)
    assert found == PASSWORDS
    assert there in (None, "After!the-crash")
    return there is not None


@pytest.mark.parametrize("torn", [0, 1], ids=["clean", "torn"])
def test_adding_an_account_happens_whole_or_not_at_all(original, writer, tmp_path, torn):
    dry = original.copy(tmp_path / "dry")
    points = writer.run(dry, "add_one", name="新账号", crash_at=10**9, torn=torn).counted
    assert points > 15
    happened = []
    for point in range(points):
        vault = original.copy(tmp_path / f"at{point}")
        ended = writer.run(vault, "add_one", name="新账号", crash_at=point, torn=torn)
        assert ended.killed, point
        there = _holds(vault, "新账号")
        assert there or not ended.told, point
        happened.append(there)
        shutil.rmtree(vault.folder)
    assert happened == sorted(happened)  # one moment at which it came to be
    assert happened[0] is False
    assert happened[-1] is True


def _step(vault: Prepared, name: str, new: str) -> str:
    """How far a change of a password came, as the next start finds it: in every step the old one can be read."""
    with vault.session() as session:
        assert verify(session).ok
        account = account_record(session, name)
        before = {session.open_secret(account.id, "password", version) for version in (1, 2)}
        assert PASSWORDS[name] in before
        if account.id in session.state.rotations:
            shown = show_rotation(session, name)
            assert (shown.current, shown.pending) == (PASSWORDS[name], new)
            return "started"
        current = get_field(session, name, "password")
    assert current in (PASSWORDS[name], new)
    return "confirmed" if current == new else ""


def test_a_password_change_loses_neither_password_and_says_how_far_it_came(original, writer, tmp_path):
    name, new = next(iter(PASSWORDS)), "After!the-crash"
    job = {"name": name, "new": new, "torn": 1}
    dry = original.copy(tmp_path / "dry")
    points = writer.run(dry, "rotate", crash_at=10**9, **job).counted
    assert points > 25
    order, steps = ["", "started", "confirmed"], []
    for point in range(points):
        vault = original.copy(tmp_path / f"at{point}")
        ended = writer.run(vault, "rotate", crash_at=point, **job)
        assert ended.killed, point
        steps.append(order.index(_step(vault, name, new)))
        assert steps[-1] >= len(ended.told), point  # what was told as done is done
        shutil.rmtree(vault.folder)
    assert steps == sorted(steps)
    assert set(steps) == {0, 1, 2}


def test_a_backup_is_whole_or_has_no_name(original, writer, tmp_path):
    """A copy that was being made when the process died is never taken for one."""
    from vault.backup import SUFFIX, check_copy

    dry = original.copy(tmp_path / "dry")
    points = writer.run(dry, "back_up", to=str(dry.folder / "copies"), crash_at=10**9, torn=1).counted
    for point in range(0, points, max(1, points // 25)):
        vault = original.copy(tmp_path / f"at{point}")
        copies = vault.folder / "copies"
        ended = writer.run(vault, "back_up", to=str(copies), crash_at=point, torn=1)
        assert ended.killed, point
        for made in copies.glob(f"*{SUFFIX}"):
            assert check_copy(made) == len(original.rows())
        assert writer.run(vault, "back_up", to=str(copies)).told == ["backed up"]
        shutil.rmtree(vault.folder)
