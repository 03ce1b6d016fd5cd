"""F26: everything but a backup and two of three shares is gone, and so is the password: the vault opens again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.prepared import CHEAP_WORDS, SECRETS, Prepared, Said, program

pytestmark = pytest.mark.engines("sqlite")

NEW = "what is typed from now on 26"


def _bare(folder: Path, *arguments: str) -> Said:
    """On a computer that has never seen the vault."""
    password = folder / "new-password"
    password.write_text(NEW + "\n", encoding="utf-8")
    own = ("--home", str(folder / "bare-home"), "--device-store", "file", "--password-file", str(password))
    return program(*own, *arguments)


def test_a_backup_and_enough_shares_open_the_vault_on_a_bare_computer(vault: Prepared, tmp_path: Path):
    made = vault.program(
        *("recovery", "split", "--shares", "3", "--threshold", "2", "--out", str(tmp_path / "shares")),
        *("--recovery-key-file", str(vault.folder / "recovery-key")),
    )
    assert made.code == 0, made.err
    backup = vault.program("backup", "create", str(tmp_path / "copies")).json["file"]
    vault.remove()
    member = vault.device().vaults()[0].members[0]
    for path in sorted(vault.home.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()

    restored = str(tmp_path / "restored.vault")
    back = program("--home", str(tmp_path / "bare-home"), "backup", "restore", backup, "--to", restored)
    assert back.code == 0, back.err
    shares = tmp_path / "both"
    shares.write_text("".join(Path(made.json["shares"][number]).read_text() for number in (2, 0)))
    recover = ("--vault", restored, "member", "recover", member.name, "--recovery-key-file")
    password = ("--new-password-file", str(tmp_path / "new-password"), *CHEAP_WORDS)

    assert _bare(tmp_path, *recover, made.json["shares"][1], *password).error == "bad_input"  # one is not enough
    done = _bare(tmp_path, *recover, str(shares), *password)
    assert done.code == 0, done.err
    for account, secrets in SECRETS.items():
        said = _bare(tmp_path, "account", "get", account, "--field", "password")
        assert said.json == {"value": secrets["password"]}
    assert _bare(tmp_path, "audit", "verify").json["ok"]
