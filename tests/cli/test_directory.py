"""Brands, people, control points, policy: the vault's directory on the command line."""

from __future__ import annotations


def test_a_brand_is_added_and_counted(team):
    made = team.ask("brand", "add", "北禾")["id"]
    team.add("账号", brand="北禾")
    assert {"id": made, "name": "北禾", "accounts": 1} in team.ask("brand", "list")
    said = team("--json", "brand", "add", "北禾")
    assert (said.code, said.error["code"]) == (1, "exists")


def test_a_person_is_added_edited_and_shown(team):
    made = team.ask("person", "add", "--name", "运营甲", "--contact", "分机 201")["id"]
    team.ask("person", "edit", "运营甲", "--left-on", "2026-10-31")
    shown = team.ask("person", "show", made[:6])
    assert (shown["name"], shown["contact"], shown["left_on"]) == ("运营甲", "分机 201", "2026-10-31")
    assert {row["name"] for row in team.ask("person", "list")} == {"主管戊", "运营甲"}


def test_what_falls_with_a_phone_and_with_its_holder(team):
    account = team.add("山岚官方微博")
    control = team.ask(
        *(
            "control",
            "add",
            "--kind",
            "sim",
            "--label",
            "19900000001",
            "--holder",
            "运营甲",
            "--account",
            "山岚官方微博",
        )
    )["id"]
    for wanted in (control, "运营甲"):
        (fallen,) = team.ask("control", "impact", wanted)["accounts"]
        assert (fallen["id"], fallen["name"]) == (account, "山岚官方微博")
    shown = team.ask("control", "show", control)
    assert shown["label"] == "199****0001"
    assert shown["company_owned"] is False
    team.ask("control", "edit", control, "--company", "--holder", "运营乙")
    assert team.ask("control", "show", control)["company_owned"] is True
    assert team.ask("control", "impact", "运营甲") == {"accounts": []}


def test_every_rule_has_its_meaning(team):
    rules = team.ask("policy", "show")
    assert rules["rotation.days"]["value"] == 90
    assert all(set(rule) == {"value", "default", "meaning", "changed_by", "changed_at"} for rule in rules.values())
    assert all(rule["meaning"] for rule in rules.values())


def test_the_catalogue_needs_no_vault(shouhao):
    listed = shouhao("--json", "platform", "list").json
    assert {"wechat_official_account", "weibo", "douyin", "custom"} <= {row["id"] for row in listed}
    assert shouhao("--json", "platform", "show", "抖音").json["id"] == "douyin"
    said = shouhao("--json", "platform", "show", "nowhere")
    assert (said.code, said.error["code"]) == (1, "not_found")


def test_what_stands_behind_what_is_noted_and_taken_back(team):
    for platform, name in (("mailbox", "品牌邮箱"), ("x", "山岚 X")):
        team.ask("account", "add", "--platform", platform, "--brand", "山岚", "--name", name)
    team.ask("control", "add", "--kind", "sim", "--label", "19900000001", "--account", "品牌邮箱")
    team.ask("control", "link", "品牌邮箱", "山岚 X", "--kind", "recovery")
    (link,) = team.ask("control", "links")
    assert (link["source_name"], link["target_name"], link["kind"]) == ("品牌邮箱", "山岚 X", "recovery")
    fallen = team.ask("control", "impact", "199****0001")["accounts"]
    assert {row["name"]: row["effect"] for row in fallen} == {"品牌邮箱": "reset", "山岚 X": "reset"}
    assert fallen[1]["via"] == "sim 199****0001 > recovery 品牌邮箱"
    assert team("--json", "control", "link", "品牌邮箱", "山岚 X", "--kind", "recovery").error["code"] == "exists"
    team.ask("control", "unlink", "品牌邮箱", "山岚 X", "--kind", "recovery")
    assert team("--json", "control", "unlink", "品牌邮箱", "山岚 X", "--kind", "recovery").error["code"] == "not_found"
    assert team("--json", "control", "link", "品牌邮箱", "品牌邮箱", "--kind", "passport").error["code"] == "bad_input"
    assert [row["name"] for row in team.ask("control", "impact", "199****0001")["accounts"]] == ["品牌邮箱"]
