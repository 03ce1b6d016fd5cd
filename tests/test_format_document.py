"""docs/format.md is enough: a reader written from it alone opens what the program wrote."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.bench.vaults import fill
from tests.second_reader import SecondReader
from tests.second_reader_crypto import sha256
from tests.team import AUDITOR, LEAD, OPERATOR, OWNER, Team, make_team
from vault.accounts import AccountDraft, add_account, delete_account, edit_account, get_field
from vault.audit import verify
from vault.crypto.printed import SECRET_KEY, to_text
from vault.device import Device
from vault.founding import Created, KdfCost, create_vault
from vault.session import Session
from vault.team.grants import give_grant, withdraw_grant
from vault.team.members import disable_member
from vault.totp import parse_seed

ROOT = Path(__file__).resolve().parents[1]
PASSWORD = "北禾 correct horse 2026"
URI = "otpauth://totp/YouTube:video@brand.example?secret=PBQFDANRBAOJP72MNVIG46DQ65G547FQ"


@pytest.fixture
def made(tmp_path: Path) -> Created:
    device = Device.open(tmp_path / "home", "file")
    path = str(tmp_path / "team.vault")
    created = create_vault(device, path, team="山岚集团", name="主管戊", password=PASSWORD, kdf=KdfCost(19, 2, 1))
    yield created
    created.session.close()


def read(created: Created) -> SecondReader:
    return SecondReader(Path(created.session.location), PASSWORD, created.secret_key)


def test_a_second_reader_lists_accounts_with_their_passwords_old_and_new(made):
    session = made.session
    first = add_account(
        session,
        AccountDraft(platform="weibo", brand="山岚", name="山岚官方微博", login="shanlan", password="Shanlan2024!"),
    )
    second = add_account(
        session, AccountDraft(platform="youtube", brand="北禾", name="Beihe", password="x", totp=parse_seed(URI))
    )
    gone = add_account(session, AccountDraft(platform="zhihu", brand="北禾", name="旧号", password="y"))
    edit_account(session, first, AccountDraft(password="q3VxQ9!w-修改后", login="shanlan_official"))
    delete_account(session, gone)

    found = read(made)

    assert set(found.accounts) == {first, second}
    one = found.accounts[first]
    assert (found.brands[one.brand], one.platform, one.profile[:2]) == (
        "山岚",
        "weibo",
        ["山岚官方微博", "shanlan_official"],
    )
    assert one.secrets["password"] == ["Shanlan2024!", "q3VxQ9!w-修改后"]
    assert found.accounts[second].secrets["totp"] == [parse_seed(URI).uri()]


def test_a_second_reader_joins_a_change_list_that_was_spilled(made):
    fill(made.session, 3000)

    found = read(made)

    assert found.spilled > 1
    passwords = {account.secrets["password"][0] for account in found.accounts.values()}
    assert len(found.accounts) == len(passwords) == 3000


def test_a_second_reader_agrees_on_head_keyslot_and_what_was_opened(made):
    account = add_account(made.session, AccountDraft(platform="weibo", brand="山岚", name="微博", password="z"))
    get_field(made.session, account, "password")

    found = read(made)

    assert found.head.hex() == verify(made.session).head
    assert found.keyslot_digest == sha256(found.keyslot)
    assert ("copy", account) in found.activity


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Team:
    """A team whose keys have all moved: a grant on one account, one taken back, somebody sent away, all since."""
    team = make_team(tmp_path_factory.mktemp("team") / "moved")
    with team.of(OWNER) as (owner,):
        team.bring(owner, "客服庚", "service", [])
        give_grant(owner, to="客服庚", brand="北禾", level="use")
        withdraw_grant(owner, to="客服庚", brand="北禾")
        give_grant(owner, to=OPERATOR, account="山岚官微", level="view")
        disable_member(owner, LEAD)
        for name in ("山岚官微", "山岚抖音"):
            edit_account(owner, name, AccountDraft(password=f"{name}, the second", note="changed since"))
    return team


def read_as(team: Team, name: str, session: Session) -> dict[str, tuple[bool, list[str | None]]]:
    """Login by login what the second reader opens for somebody: whether the profile, and every password."""
    secret_key = to_text(SECRET_KEY, team.device_of(name).secret_key(session.vault_id, session.ring.member))
    found = SecondReader(team.path, team.password, secret_key, session.ring.member)
    assert found.head == session.state.hash
    assert found.epoch == session.state.epoch > 1
    assert {one: record.generation for one, record in session.state.brands.items()} == found.generation
    assert {one: record.directory_epoch for one, record in session.state.brands.items()} == found.directory_epoch
    names = {account.id: account.platform + found.brands[account.brand] for account in session.state.accounts.values()}
    out = {}
    for account, one in found.accounts.items():
        profile = session.profiles.get(account)
        assert (profile.name if profile is not None else None) == (one.profile[0] if one.profile is not None else None)
        out[names[account]] = (one.profile is not None, one.secrets["password"])
    return out


def test_a_second_reader_follows_keys_that_moved(moved):
    with moved.of(OWNER) as (owner,):
        assert max(brand.generation for brand in owner.state.brands.values()) == 2
        assert max(brand.directory_epoch for brand in owner.state.brands.values()) == 2
        assert read_as(moved, OWNER, owner) == {
            "weibo山岚": (True, ["Vr7#qLw2!mZ9", "山岚官微, the second"]),
            "douyin山岚": (True, ["Kp4$tNx8@bQ3", "山岚抖音, the second"]),
            "weibo北禾": (True, ["Hd6%yRs1^cW5"]),
        }


def test_a_second_reader_opens_for_who_joined_what_they_were_granted(moved):
    with moved.of(OPERATOR, AUDITOR) as (operator, auditor):
        assert read_as(moved, OPERATOR, operator) == {
            "weibo山岚": (True, ["Vr7#qLw2!mZ9", "山岚官微, the second"]),
            "douyin山岚": (True, [None, None]),
            "weibo北禾": (False, [None]),
        }
        assert read_as(moved, AUDITOR, auditor) == {
            "weibo山岚": (True, [None, None]),
            "douyin山岚": (True, [None, None]),
            "weibo北禾": (True, [None]),
        }


def test_the_page_names_every_label_and_every_change_with_its_fields():
    page = (ROOT / "docs" / "format.md").read_text(encoding="utf-8")
    sources = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "vault").rglob("*.py"))
    assert set(re.findall(r"shouhao/[a-z-]+/\d+", sources)) - set(re.findall(r"shouhao/[a-z-]+/\d+", page)) == set()

    from vault.ledger.changes import AnyChange

    rows = {name.strip("` "): fields for name, fields in re.findall(r"^\| (`[A-Za-z`, ]+`) \| ([^|]*) \|", page, re.M)}
    described = {name: fields for names, fields in rows.items() for name in re.findall(r"\w+", names)}
    for change in AnyChange.__args__:
        words = re.sub(r"\([^)]*\)|`[^`]*`", "", described[change.__name__])
        assert [word.strip() for word in words.split(",") if word.strip()] == list(change.__struct_fields__)


def test_the_page_tells_the_roles_as_they_are():
    from vault.ledger.rights import ROLES

    page = (ROOT / "docs" / "format.md").read_text(encoding="utf-8").partition("| role | all")[2]
    told: dict[str, dict[str, str]] = {}
    for roles, *columns in re.findall(r"^\| ([a-z, ]+) \| ([^|]*)\| ([^|]*)\| ([^|]*)\|$", page, re.M):
        for role in roles.split(", "):
            reach = zip(("all", "led", "own"), columns, strict=True)
            told[role] = {word: how for how, words in reach for word in re.findall(r"\w+", words)}
    assert told == ROLES
