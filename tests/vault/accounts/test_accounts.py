"""Accounts: what is given replaces, what is None stays, an empty text clears; nothing leaves a seal unrecorded."""

from __future__ import annotations

from typing import Any

import pytest

from tests.vault.small import OWNER
from vault.accounts import (
    AccountDraft,
    add_account,
    add_totp,
    current_code,
    delete_account,
    edit_account,
    find_account,
    get_field,
    list_accounts,
    show_account,
    who_can_let_me_in,
)
from vault.audit import list_audit
from vault.controls import list_controls
from vault.errors import Ambiguous, BadInput, Damaged, NotFound, NotPermitted, Tampered
from vault.ledger.records import GrantRecord
from vault.masking import DOTS, mask_email, mask_phone
from vault.persons import add_person, list_persons
from vault.session import Session
from vault.totp import parse_seed

PASSWORD, PHONE, EMAIL = "Vr7#qLw2!mZ9xT4p", "19900000001", "brand@beihe.example"
SEED = parse_seed("otpauth://totp/X:a?secret=4OOKRK3XOAX7345UOSN6BVIFG2MGICYN")


@pytest.fixture
def account(opened: Session) -> str:
    return add_account(opened, whole())


def whole(**other: Any) -> AccountDraft:
    given: dict[str, Any] = {
        "platform": "weibo",
        "brand": "山岚",
        "name": "山岚官微",
        "login": "shanlan",
        "tier": "core",
        "admin": "运营甲",
        "operators": ["运营乙", "运营丙"],
        "deputy": "运营丁",
        "phone": PHONE,
        "email": EMAIL,
        "verified_until": "2027-01-31",
        "note": "注",
        "password": PASSWORD,
        "totp": SEED,
        "recovery_codes": "1111 2222",
        "fields": {"店铺": "山岚旗舰店"},
    }
    return AccountDraft(**{**given, **other})


def told(session: Session) -> list[tuple[str, str | int | None]]:
    return [
        (row.kind, row.facts.get("field")) for row in list_audit(session) if row.seq is None and row.kind != "unlock"
    ]


def test_what_was_written_is_shown_masked_and_in_clear_when_it_is_asked_for(opened, account):
    shown = show_account(opened, account)
    assert (shown.password, shown.totp_secret, shown.recovery_codes) == (DOTS, DOTS, DOTS)
    assert (shown.phone, shown.email) == ("199****0001", "br****@beihe.example")
    assert (shown.admin, shown.operators, shown.deputy) == ("运营甲", ["运营乙", "运营丙"], "运营丁")
    assert (shown.note, shown.fields) == ("注", {"店铺": "山岚旗舰店"})
    open_ = show_account(opened, account, reveal=True)
    assert (open_.password, open_.phone, open_.email) == (PASSWORD, PHONE, EMAIL)
    assert (open_.totp_secret, open_.recovery_codes) == (SEED.secret, "1111 2222")
    assert told(opened) == [("reveal", None)]


def test_a_row_tells_what_a_list_shows(opened, account):
    row = find_account(opened, "山岚官微")
    assert row == list_accounts(opened)[0]
    assert (row.id, row.platform, row.brand, row.login, row.tier) == (account, "weibo", "山岚", "shanlan", "core")
    assert (row.responsible, row.level, row.has_password, row.has_totp) == (OWNER, "manage", True, True)
    assert (row.circulated, row.changed_at_is_claim, row.state) == (False, False, "active")
    assert row.strength is not None
    assert row.strength >= 3


def test_what_is_none_stays(opened, account):
    before = show_account(opened, account, reveal=True)
    edit_account(opened, account, AccountDraft(note="新注"))
    after = show_account(opened, account, reveal=True)
    assert after.note == "新注"
    for name in (
        "password",
        "totp_secret",
        "phone",
        "email",
        "recovery_codes",
        "admin",
        "operators",
        "deputy",
        "fields",
    ):
        assert getattr(after, name) == getattr(before, name)
    assert (after.row.login, after.row.tier, after.history) == ("shanlan", "core", before.history)


def test_an_empty_text_clears(opened, account):
    edit_account(
        opened,
        account,
        AccountDraft(
            login="",
            note="",
            admin="",
            operators=[],
            deputy="",
            phone="",
            email="",
            verified_until="",
            password="",
            totp="",
            recovery_codes="",
            fields={"店铺": ""},
        ),
    )
    shown = show_account(opened, account, reveal=True)
    assert (shown.password, shown.totp_secret, shown.recovery_codes, shown.phone, shown.email) == (None,) * 5
    assert (shown.admin, shown.operators, shown.deputy, shown.note, shown.fields) == (None, [], None, "", {})
    row = shown.row
    assert (row.login, row.has_password, row.has_totp, row.strength, row.verified_until) == (
        "",
        False,
        False,
        None,
        None,
    )
    assert (row.password_changed_at, row.rotation_state) == (None, "not_applicable")
    assert all(account not in control.accounts for control in list_controls(opened))


def test_saving_the_present_password_is_no_change_of_it(opened, account, small):
    before, entries = find_account(opened, account), len(small.rows())
    edit_account(opened, account, AccountDraft(password=PASSWORD))
    assert len(small.rows()) == entries
    edit_account(opened, account, AccountDraft(password=PASSWORD, note="新注"))
    after = find_account(opened, account)
    assert (after.password_changed_at, after.strength) == (before.password_changed_at, before.strength)
    assert len(show_account(opened, account).history) == 1


def test_a_note_does_not_reset_the_age_of_a_password_and_a_new_password_does(opened, account, monkeypatch):
    before = find_account(opened, account).password_changed_at
    now = opened.clock_ms() + 40 * 24 * 3600 * 1000
    monkeypatch.setattr(Session, "clock_ms", lambda _session: now)
    edit_account(opened, account, AccountDraft(note="x", login="y"))
    assert find_account(opened, account).password_changed_at == before
    edit_account(opened, account, AccountDraft(password="another one 7!"))
    assert find_account(opened, account).password_changed_at != before


def test_every_version_of_a_password_is_in_the_history_with_who_wrote_it(opened, account):
    for number in range(3):
        edit_account(opened, account, AccountDraft(password=f"{PASSWORD}{number}"))
    history = show_account(opened, account).history
    assert [(one.by, one.circulated, one.claimed) for one in history] == [(OWNER, False, False)] * 4
    versions = [opened.open_secret(account, "password", number) for number in (1, 2, 3, 4, 5, 0)]
    assert versions == [PASSWORD, f"{PASSWORD}0", f"{PASSWORD}1", f"{PASSWORD}2", None, None]


def test_a_removed_password_comes_back_as_a_further_version(opened, account):
    edit_account(opened, account, AccountDraft(password=""))
    assert opened.open_secret(account, "password") is None
    edit_account(opened, account, AccountDraft(password=PASSWORD))
    assert opened.open_secret(account, "password") == PASSWORD
    assert len(show_account(opened, account).history) == 2


def test_a_field_comes_alone_and_is_recorded_before_it_is_given(opened, account):
    assert get_field(opened, account, "login") == "shanlan"
    assert get_field(opened, account, "password") == PASSWORD
    assert get_field(opened, account, "phone", copied=False) == PHONE
    assert get_field(opened, account, "email") == EMAIL
    assert get_field(opened, account, "recovery_codes") == "1111 2222"
    assert get_field(opened, account, "totp_secret") == SEED.secret
    assert len(get_field(opened, account, "code")) == 6
    assert told(opened) == [
        ("copy", "password"),
        ("look", "phone"),
        ("copy", "email"),
        ("copy", "recovery_codes"),
        ("copy", "totp_secret"),
        ("copy", "code"),
    ]


def test_a_field_that_is_not_there_or_that_nobody_knows(opened):
    bare = add_account(opened, AccountDraft(platform="weibo", brand="山岚", name="空号"))
    for field in ("password", "phone", "email", "totp_secret", "code", "login"):
        with pytest.raises(NotFound):
            get_field(opened, bare, field)
    with pytest.raises(BadInput):
        get_field(opened, bare, "diary")
    with pytest.raises(NotFound):
        current_code(opened, bare)


def test_a_seed_gives_codes_and_is_replaced_and_taken_away(opened, account):
    code = current_code(opened, account)
    assert code.code != code.next
    assert 0 < code.seconds_left <= 30
    other = parse_seed("JBSWY3DPEHPK3PXP")
    add_totp(opened, account, other)
    assert get_field(opened, account, "totp_secret") == other.secret
    edit_account(opened, account, AccountDraft(totp=""))
    assert not find_account(opened, account).has_totp
    assert told(opened)[0] == ("code", None)


def test_names_are_told_apart_by_id_prefix_or_exact_name(opened, account):
    twin = add_account(opened, whole(password="Another-one-7!", phone=None, email=None))
    assert find_account(opened, account).id == account
    prefix = next(account[:size] for size in range(1, 16) if account[:size] != twin[:size])
    assert find_account(opened, prefix).id == account
    with pytest.raises(Ambiguous) as refused:
        find_account(opened, "山岚官微")
    assert {one["id"] for one in refused.value.facts["candidates"]} == {account, twin}
    for nothing in ("", "山岚", "zzzz1"):
        with pytest.raises(NotFound):
            find_account(opened, nothing)


def test_a_list_is_narrowed_by_what_is_asked(opened, account):
    other = add_account(opened, AccountDraft(platform="douyin", brand="北禾", name="北禾抖音"))
    ids = {"brand": "北禾", "platform": "douyin"}
    for name, value in ids.items():
        assert [row.id for row in list_accounts(opened, **{name: value})] == [other]
    assert {row.id for row in list_accounts(opened, responsible=OWNER)} == {account, other}
    assert list_accounts(opened, responsible="nobody") == []
    assert [row.id for row in list_accounts(opened, query="beihe")] == [other]
    assert [row.id for row in list_accounts(opened, query="bhdy")] == [other]
    assert [row.id for row in list_accounts(opened, statuses=["no_second_factor"])] == []
    edit_account(opened, other, AccountDraft(state="frozen"))
    assert [row.id for row in list_accounts(opened, statuses=["frozen"])] == [other]
    with pytest.raises(BadInput):
        list_accounts(opened, statuses=["asleep"])


def test_a_deleted_account_is_gone_from_every_list_and_from_its_control_points(opened, account):
    delete_account(opened, account)
    assert list_accounts(opened) == []
    assert all(control.accounts == [] for control in list_controls(opened))
    with pytest.raises(NotFound):
        show_account(opened, account)


@pytest.mark.parametrize(
    ("other", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "  "}, "name"),
        ({"platform": ""}, "platform"),
        ({"name": "名" * 201}, "name"),
        ({"login": "x" * 501}, "login"),
        ({"note": "x" * 4001}, "note"),
        ({"password": "x" * 10_001}, "password"),
        ({"tier": "royal"}, "tier"),
        ({"root_of_trust": "hope"}, "root_of_trust"),
        ({"state": "asleep"}, "state"),
        ({"verified_until": "31.1.2027"}, "verified_until"),
        ({"verified_until": "2027-02-30"}, "verified_until"),
        ({"password": "a\0b"}, "text"),
        ({"admin": "名" * 201}, "person"),
    ],
)
def test_what_cannot_be_meant_is_refused_by_its_field_and_never_repeated(opened, small, other, field):
    before = len(small.rows())
    with pytest.raises(BadInput) as refused:
        add_account(opened, whole(**other))
    assert refused.value.facts["field"] == field
    assert all(str(value) not in str(refused.value) for value in other.values() if str(value).strip())
    assert len(small.rows()) == before


def test_an_unknown_platform_or_member_is_not_found_and_a_brand_is_fixed(opened, account):
    for other in ({"platform": "nowhere"}, {"responsible": "陌生人"}):
        with pytest.raises(NotFound):
            add_account(opened, whole(**other))
    with pytest.raises(BadInput) as refused:
        edit_account(opened, account, AccountDraft(brand="北禾"))
    assert refused.value.facts["reason"] == "brand_is_fixed"
    edit_account(opened, account, AccountDraft(brand="山岚"))


def test_an_account_without_a_brand_is_put_with_the_unsorted(opened):
    account = add_account(opened, AccountDraft(platform="weibo", name="散号"))
    assert find_account(opened, account).brand == "未分品牌"


def test_people_named_on_the_way_are_made_once(opened, account):
    add_account(opened, whole(name="另一", phone=None, email=None, operators=["运营甲", "运营甲", " "]))
    names = [row.name for row in list_persons(opened)]
    assert sorted(names) == sorted({OWNER, "运营甲", "运营乙", "运营丙", "运营丁"})


def test_a_phone_becomes_the_sim_and_an_address_the_mailbox_that_control_the_account(opened, account):
    found = {control.kind: control for control in list_controls(opened)}
    assert (found["sim"].label, found["mailbox"].label) == ("199****0001", "br****@beihe.example")
    assert found["sim"].accounts == found["mailbox"].accounts == [account]
    twin = add_account(opened, whole(name="另一", email=None, holder="运营乙"))
    sims = [control for control in list_controls(opened) if control.kind == "sim"]
    assert [(sim.accounts, sim.holder) for sim in sims] == [([account, twin], "运营乙")]
    edit_account(opened, account, AccountDraft(phone="19900000002"))
    assert [sim.accounts for sim in list_controls(opened) if sim.kind == "sim"] == [[twin], [account]]


def test_two_numbers_that_look_alike_when_masked_are_two_sims(opened, account):
    add_account(opened, whole(name="另一", phone="19912340001", email=None))
    assert [sim.label for sim in list_controls(opened) if sim.kind == "sim"] == ["199****0001"] * 2


@pytest.mark.parametrize(
    ("whole_", "masked"),
    [("19900000001", "199****0001"), ("0571-88880001", "057****0001"), ("123456", "****"), ("", "")],
)
def test_a_phone_number_is_masked_whatever_its_length(whole_, masked):
    assert mask_phone(whole_) == masked


@pytest.mark.parametrize(("whole_", "masked"), [("a@b.example", "a****@b.example"), ("brand", "br****"), ("", "")])
def test_an_address_is_masked_before_its_host(whole_, masked):
    assert mask_email(whole_) == masked


def test_who_can_let_me_in_comes_in_the_order_to_ask(opened, account):
    add_person(opened, "运营戊", contact="分机 205")
    edit_account(opened, account, AccountDraft(admin="运营戊", phone="19900000003", holder="运营乙"))
    found = [(one.role, one.person, one.contact, one.phone_masked) for one in who_can_let_me_in(opened, account)]
    assert found == [
        ("admin", "运营戊", "分机 205", ""),
        ("operator", "运营乙", "", ""),
        ("operator", "运营丙", "", ""),
        ("deputy", "运营丁", "", ""),
        ("sim", "运营乙", "", "199****0003"),
    ]


def level(session: Session, account: str, wanted: str) -> None:
    """Give this session's member another level on the account's brand, in memory."""
    brand, member = session.state.accounts[account].brand, session.ring.member
    session.state.grants[f"{member}:{brand}"] = GrantRecord(member, brand, wanted, "", member, 0)


@pytest.mark.parametrize(
    ("given", "allowed"),
    [
        ("none", {"revealed": False, "password": False, "code": False, "phone": False, "totp_secret": False}),
        ("use", {"revealed": False, "password": True, "code": True, "phone": False, "totp_secret": False}),
        ("view", {"revealed": True, "password": True, "code": True, "phone": True, "totp_secret": False}),
        ("manage", {"revealed": True, "password": True, "code": True, "phone": True, "totp_secret": True}),
    ],
)
def test_each_level_opens_what_it_says_and_a_refusal_is_recorded(opened, account, given, allowed):
    level(opened, account, given)

    def try_(what: str) -> bool:
        try:
            show_account(opened, account, reveal=True) if what == "revealed" else get_field(opened, account, what)
        except NotPermitted:
            return False
        return True

    assert {what: try_(what) for what in allowed} == allowed
    assert [kind for kind, _ in told(opened)].count("refused") == list(allowed.values()).count(False)


def test_a_masked_look_needs_no_grant_and_a_refusal_names_whom_to_ask(opened, account):
    level(opened, account, "use")
    assert show_account(opened, account).password == DOTS
    with pytest.raises(NotPermitted) as refused:
        get_field(opened, account, "totp_secret")
    assert refused.value.facts == {"missing": "grant:manage", "ask": []}


def test_a_lost_or_altered_secret_is_integrity_and_never_a_wrong_text(opened, account, small):
    version = opened.secret_version(account, "password")
    assert version is not None
    digest = version.secret.blob
    ((raw,),) = small.sql("SELECT bytes FROM blobs WHERE hash = ?", digest)
    small.sql("UPDATE blobs SET bytes = ? WHERE hash = ?", raw[:-1] + bytes([raw[-1] ^ 1]), digest)
    with pytest.raises(Tampered):
        get_field(opened, account, "password")
    small.sql("DELETE FROM blobs WHERE hash = ?", digest)
    with pytest.raises(Damaged):
        get_field(opened, account, "password")


def test_nothing_secret_shows_in_a_draft_a_detail_or_a_session(opened, account):
    shown = [repr(whole()), repr(show_account(opened, account, reveal=True)), repr(opened), repr(opened.ring)]
    for canary in (PASSWORD, PHONE, EMAIL, SEED.secret, "1111 2222"):
        assert all(canary not in text for text in shown)


def test_the_file_holds_no_word_of_it(opened, account, small):
    raw = small.path.read_bytes()
    for canary in ("山岚", "shanlan", "运营甲", PASSWORD, PHONE, EMAIL, SEED.secret, "旗舰店", OWNER, "1111 2222"):
        for encoding in ("utf-8", "utf-16-le"):
            assert canary.encode(encoding) not in raw


def test_a_weak_password_says_why_without_being_shown_or_recorded(opened: Session):
    weak = add_account(opened, AccountDraft(platform="x", brand="山岚", name="弱", password="shanlan2024"))
    strong = add_account(opened, AccountDraft(platform="x", brand="山岚", name="强", password=PASSWORD))
    before = len(list_audit(opened))
    assert show_account(opened, weak).strength_reason in ("own_word", "own_word_and_number")
    assert show_account(opened, strong).strength_reason is None
    assert len(list_audit(opened)) == before
    assert "own_word" not in repr(opened.profiles[weak])
