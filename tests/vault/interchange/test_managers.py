"""What password managers and browsers write, in their several forms."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from pykeepass import create_database

from tests.vault.interchange.registers_made import read, text_file, told
from vault.errors import BadInput
from vault.interchange.rows import SourceFile

SEED = "KKXZWWHP2E6FUJFONXAW3BNMLIQXXY35"


def item(**more: Any) -> dict[str, Any]:
    login = {"username": "weibo@corp.example", "password": "Weibo#1", "uris": [{"uri": "https://weibo.com/"}]}
    return {"type": 1, "name": "山岚官方微博", "login": login, **more}


def bitwarden(folder: Path, *items: Any, **more: Any) -> Path:
    document = {"encrypted": False, "folders": [], "items": list(items), **more}
    return text_file(folder, json.dumps(document, ensure_ascii=False), name="export.json")


def test_bitwarden_s_folders_and_collections_name_brands_and_platforms(tmp_path):
    folders = [{"id": "f", "name": "山岚/微博"}]
    collections = [{"id": "c", "name": "北禾"}]
    path = bitwarden(tmp_path, item(folderId="f"), item(collectionIds=["c"]), folders=folders, collections=collections)
    assert [row.brand for row in read(path).rows] == ["山岚", "北禾"]


def test_bitwarden_s_own_fields_are_understood_or_kept_and_hidden_ones_stay_sealed(tmp_path):
    fields = [
        {"name": "绑定手机", "value": "199 0000 0001", "type": 0},
        {"name": "管理员", "value": "运营甲", "type": 0},
        {"name": "店铺等级", "value": "金牌", "type": 0},
        {"name": "支付密码", "value": "123456", "type": 1},
        {"name": "暗号", "value": "芝麻", "type": 1},
        {"name": "恢复码", "value": "1111 2222", "type": 1},
        {"name": "密码", "value": "not this one", "type": 1},
    ]
    row = read(bitwarden(tmp_path, item(fields=fields))).rows[0]
    assert (row.phone, row.admin, row.recovery_codes, row.password) == ("19900000001", "运营甲", "1111 2222", "Weibo#1")
    assert row.fields == {"店铺等级": "金牌"}
    assert row.secret_fields == {"支付密码": "123456", "暗号": "芝麻", "密码": "not this one"}


def test_bitwarden_s_bin_cards_and_identities_are_told_and_left_out(tmp_path):
    found = read(
        bitwarden(tmp_path, item(deletedDate="2026-01-01"), {"type": 3}, {"type": 4}, {"type": 2}, "x", item())
    )
    assert len(found.rows) == 1
    assert [code for _, code in told(found)] == ["in_the_bin", *["not_an_account"] * 4]


@pytest.mark.parametrize("protected", [True, False])
def test_an_encrypted_export_is_called_so(tmp_path, protected):
    document = {"encrypted": True, "passwordProtected": protected, "salt": "x", "data": "2.x|y|z"}
    with pytest.raises(BadInput) as refused:
        read(text_file(tmp_path, json.dumps(document), name="export.json"))
    assert refused.value.facts["reason"] == "encrypted_export"


def onepux(folder: Path, *items: Any, vault_type: str = "U") -> Path:
    vault = {"attrs": {"name": "山岚", "type": vault_type}, "items": list(items)}
    path = folder / "export.1pux"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("export.attributes", "{}")
        packed.writestr("export.data", json.dumps({"accounts": [{"attrs": {}, "vaults": [vault]}]}))
    return path


def sign_in(**more: Any) -> dict[str, Any]:
    return {
        "categoryUuid": "001",
        "state": "active",
        "overview": {"title": "山岚官方微博", "url": "https://weibo.com/", "tags": []},
        "details": {
            "loginFields": [
                {"designation": "username", "value": "weibo@corp.example"},
                {"designation": "password", "value": "Weibo#1"},
            ],
            "notesPlain": "直播用",
            "sections": [
                {
                    "title": "",
                    "fields": [
                        {"title": "code", "value": {"totp": f"otpauth://totp/a?secret={SEED}"}},
                        {"title": "绑定手机", "value": {"phone": "19900000001"}},
                        {"title": "绑定邮箱", "value": {"email": {"email_address": "reg@corp.example"}}},
                        {"title": "认证到期", "value": {"date": 1798718400}},
                        {"title": "PIN", "value": {"concealed": "4711"}},
                    ],
                }
            ],
            "passwordHistory": [{"value": "Old#1", "time": 1767225600}],
        },
        **more,
    }


def test_1password_s_own_format(tmp_path):
    found = read(onepux(tmp_path, sign_in()))
    row = found.rows[0]
    assert (found.format, row.platform, row.brand, row.login) == ("1password", "weibo", "山岚", "weibo@corp.example")
    assert (row.password, row.totp, row.phone, row.email) == ("Weibo#1", SEED, "19900000001", "reg@corp.example")
    assert (row.verified_until, row.note, row.secret_fields) == ("2026-12-31", "直播用", {"PIN": "4711"})
    assert (row.old_passwords, row.changed_at) == ((("Old#1", "2026-01-01"),), "2026-01-01")


def test_1password_s_archive_and_other_kinds_are_told_and_left_out(tmp_path):
    found = read(onepux(tmp_path, sign_in(state="archived"), sign_in(categoryUuid="003"), sign_in()))
    assert len(found.rows) == 1
    assert [code for _, code in told(found)] == ["in_the_bin", "not_an_account"]


def test_a_member_s_private_vault_is_no_brand(tmp_path):
    assert read(onepux(tmp_path, sign_in(), vault_type="P")).rows[0].brand == ""


def test_1password_s_csv(tmp_path):
    text = (
        "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\n"
        f"山岚官方微博,https://weibo.com/,weibo@corp.example,Weibo#1,otpauth://totp/a?secret={SEED},false,false,北禾,x\n"
        "alt,https://weibo.com/,old@corp.example,Old#1,,false,true,,\n"
    )
    found = read(text_file(tmp_path, text))
    assert [(row.platform, row.brand, row.totp) for row in found.rows] == [("weibo", "北禾", SEED)]
    assert told(found) == [("", "in_the_bin")]


def test_bitwarden_s_csv(tmp_path):
    text = (
        "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n"
        f'山岚,,login,山岚官方微博,x,"绑定手机: 19900000001",0,https://weibo.com/,weibo@corp.example,Weibo#1,{SEED}\n'
        "山岚,,note,便条,x,,0,,,,\n"
    )
    found = read(text_file(tmp_path, text))
    assert [(row.platform, row.brand, row.phone, row.totp) for row in found.rows] == [
        ("weibo", "山岚", "19900000001", SEED)
    ]
    assert told(found) == [("", "not_an_account")]


def test_firefox_s_passwords_know_when_they_were_changed(tmp_path):
    text = (
        '"url","username","password","httpRealm","formActionOrigin","guid","timeCreated","timeLastUsed","timePasswordChanged"\n'
        '"https://weibo.com","weibo@corp.example","Weibo#1",,"https://weibo.com","{x}","1700000000000","1","1782864000000"\n'
    )
    found = read(text_file(tmp_path, text))
    row = found.rows[0]
    assert (found.format, row.platform, row.name_is_guess) == ("firefox", "weibo", True)
    assert row.changed_at == "2026-07-01"


def kdbx(folder: Path) -> Any:
    """An empty database whose key derivation costs next to nothing."""
    made = create_database(str(folder / "made.kdbx"), password="made-Kdbx-1")
    costs = made.kdbx.header.value.dynamic_header.kdf_parameters.data.dict
    costs["I"].value, costs["M"].value = 1, 64 * 1024
    made.save()
    return made


def opened(folder: Path) -> SourceFile:
    return read(folder / "made.kdbx", source_password="made-Kdbx-1")


def test_keepass_history_custom_fields_groups_and_attachments(tmp_path):
    made = kdbx(tmp_path)
    brand = made.add_group(made.root_group, "山岚")
    entry = made.add_entry(made.add_group(brand, "微博"), "官微", "weibo@corp.example", "Old#1")
    entry.set_custom_property("管理员", "运营甲")
    entry.set_custom_property("支付密码", "123456", protect=True)
    entry.save_history()
    entry.password = "Weibo#1"
    entry.add_attachment(made.add_binary(b"x"), "x.txt")
    made.save()
    found = opened(tmp_path)
    row = found.rows[0]
    assert (row.sheet, row.platform, row.brand, row.password) == ("山岚/微博", "weibo", "山岚", "Weibo#1")
    assert (row.admin, row.secret_fields) == ("运营甲", {"支付密码": "123456"})
    assert [value for value, _ in row.old_passwords] == ["Old#1"]
    assert told(found) == [("", "files_left_out")]


def test_keepass_s_bin_is_left_out(tmp_path):
    made = kdbx(tmp_path)
    made.add_entry(made.root_group, "官微", "weibo@corp.example", "Weibo#1")
    made.trash_entry(made.add_entry(made.root_group, "旧", "old@corp.example", "Old#1"))
    made.save()
    assert [row.login for row in opened(tmp_path).rows] == ["weibo@corp.example"]


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ({"otp": f"otpauth://totp/a?secret={SEED}&digits=8"}, "digits=8"),
        ({"otp": f"key={SEED}&step=60&size=6"}, "period=60"),
        ({"TOTP Seed": SEED, "TOTP Settings": "30;6"}, SEED),
        (
            {"TimeOtp-Secret-Base32": SEED, "TimeOtp-Length": "8", "TimeOtp-Algorithm": "HMAC-SHA-256"},
            "algorithm=SHA256",
        ),
    ],
)
def test_keepass_seeds_in_the_spellings_of_its_programs(tmp_path, fields, wanted):
    made = kdbx(tmp_path)
    entry = made.add_entry(made.root_group, "微博", "weibo@corp.example", "Weibo#1")
    for name, value in fields.items():
        if name == "otp":
            entry.otp = value
        else:
            entry.set_custom_property(name, value)
    made.save()
    row = opened(tmp_path).rows[0]
    assert wanted in row.totp
    assert row.fields == row.secret_fields == {}


def test_keepass_references_are_followed(tmp_path):
    made = kdbx(tmp_path)
    first = made.add_entry(made.root_group, "微博", "weibo@corp.example", "Weibo#1")
    made.add_entry(
        made.root_group,
        "微博二",
        "{REF:U@I:" + first.uuid.hex.upper() + "}",
        "{REF:P@I:" + first.uuid.hex.upper() + "}",
    )
    made.save()
    assert [(row.login, row.password) for row in opened(tmp_path).rows] == [("weibo@corp.example", "Weibo#1")] * 2


@pytest.mark.parametrize(("password", "reason"), [("wrong", "wrong_source_password"), (None, "source_password_needed")])
def test_keepass_without_its_password_stays_closed(tmp_path, password, reason):
    kdbx(tmp_path)
    with pytest.raises(BadInput) as refused:
        read(tmp_path / "made.kdbx", source_password=password)
    assert refused.value.facts["reason"] == reason


@pytest.mark.parametrize(
    ("title", "platform"),
    [("北禾官方天猫", "tmall"), ("淘宝店", "taobao"), ("店铺", "taobao"), ("login.taobao.com", "taobao")],
)
def test_platforms_that_share_a_sign_in_page_are_told_apart_by_the_title(tmp_path, title, platform):
    text = f"name,url,username,password\n{title},https://login.taobao.com/,shop@corp.example,Shop#1\n"
    row = read(text_file(tmp_path, text)).rows[0]
    assert row.platform == platform
    assert bool(row.platform_also) is (title in ("店铺", "login.taobao.com"))


def test_a_list_of_addresses_of_codes(tmp_path):
    text = f"# team\notpauth://totp/X:brand@corp.example?secret={SEED}&issuer=X\n\notpauth://hotp/a?secret={SEED}&counter=1\n"
    found = read(text_file(tmp_path, text, name="codes.txt"))
    assert found.format == "otpauth"
    assert [(row.platform, row.login, row.totp) for row in found.rows] == [("x", "brand@corp.example", SEED)]
    assert told(found) == [("totp", "counter_based")]


@pytest.mark.parametrize("wanted", ["kdbx", "bitwarden", "chrome", "otpauth", "xlsx", "google-authenticator"])
def test_a_format_named_by_hand_is_held_to(tmp_path, wanted):
    with pytest.raises(BadInput) as refused:
        read(text_file(tmp_path, "平台,登录账号,密码\n微博,a@x.example,Aa#1\n"), format=wanted)
    assert refused.value.facts["reason"] == "not_this_format"


def test_the_name_of_a_file_says_nothing_about_its_format(tmp_path):
    path = text_file(tmp_path, "平台,登录账号,密码\n微博,a@x.example,Aa#1\n", name="register.xlsx")
    assert read(path).format == "csv"
