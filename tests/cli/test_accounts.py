"""Accounts on the command line, on a real vault."""

from __future__ import annotations

import re

PASSWORD = "Xr7!qLw2#vN9pKde"
SEED = "KKXZWWHP2E6FUJFONXAW3BNMLIQXXY35"
ROW_KEYS = {
    *("id", "name", "platform", "platform_name", "brand", "login", "responsible", "tier", "state", "level"),
    *("root_of_trust", "has_totp", "totp_applicable", "strength", "password_changed_at", "changed_at_is_claim"),
    *("rotation_due_at", "rotation_state", "review_due_at", "review_state", "exposed", "circulated", "verified_until"),
}
DETAIL_KEYS = {
    *("password", "totp_secret", "phone", "email", "recovery_codes", "note", "fields", "controls"),
    *("admin", "operators", "holders", "history"),
}


def test_an_account_is_added_found_and_listed_with_every_promised_key(team):
    made = team.add("山岚官方微博", "--login", "a@corp.example", "--password-stdin", stdin=f"{PASSWORD}\n")
    (row,) = team.ask("account", "list", "--query", "slgf")
    assert row["id"] == made
    assert set(row) >= ROW_KEYS
    assert (row["platform"], row["brand"], row["strength"], row["level"]) == ("weibo", "山岚", 4, "manage")
    assert team.ask("account", "list", "--query", "nothing like it") == []


def test_a_secret_is_masked_until_it_is_asked_for(team):
    more = ("--password-stdin", "--totp", SEED, "--phone", "19900000003", "--email", "reg@corp.example")
    made = team.add("账号", *more, platform="x", stdin=f"{PASSWORD}\n")
    said = team("account", "show", made)
    masked = team.ask("account", "show", made)
    assert set(masked) >= ROW_KEYS | DETAIL_KEYS
    for secret in (PASSWORD, SEED, "19900000003", "reg@corp.example"):
        assert secret not in said.text + str(masked)
    revealed = team.ask("account", "show", made, "--reveal")
    assert (revealed["password"], revealed["totp_secret"]) == (PASSWORD, SEED)
    assert (revealed["phone"], revealed["email"]) == ("19900000003", "reg@corp.example")


def test_get_prints_the_value_and_nothing_else(team):
    made = team.add("账号", "--login", "a@corp.example", "--password-stdin", stdin=f"{PASSWORD}\n")
    assert team("account", "get", made, "--field", "password").out == f"{PASSWORD}\n".encode()
    assert team.ask("account", "get", "账号", "--field", "login") == {"value": "a@corp.example"}


def test_a_password_with_odd_characters_comes_back_as_it_went_in(team):
    odd = "--json 空格 \t'\"\\ \u200d👩\u200d🚀 =x"
    made = team.add("账号", "--password-stdin", stdin=odd + "\n")
    assert team.ask("account", "get", made, "--field", "password")["value"] == odd


def test_only_what_was_said_is_changed(team):
    made = team.add("账号", "--login", "old", "--note", "备注", "--admin", "运营甲", "--operator", "运营甲")
    team.ask("account", "edit", made, "--login", "new", "--note", "")
    shown = team.ask("account", "show", made)
    assert (shown["login"], shown["note"], shown["admin"], shown["operators"]) == ("new", "", "运营甲", ["运营甲"])


def test_the_same_password_again_is_no_change(team):
    made = team.add("账号", "--password-stdin", stdin=f"{PASSWORD}\n")
    before = team.ask("account", "show", made)["history"]
    team.ask("account", "edit", made, "--password-stdin", stdin=f"{PASSWORD}\n")
    assert team.ask("account", "show", made)["history"] == before


def test_deleting_wants_a_yes(team):
    made = team.add("账号")
    assert team("account", "delete", made).code == 2
    assert team.ask("account", "list") != []
    team.ask("--yes", "account", "delete", made)
    assert team.ask("account", "list") == []
    assert team("--json", "account", "show", made).error["code"] == "not_found"


def test_an_ambiguous_name_comes_with_its_candidates(team):
    ids = {team.add("同名", platform="weibo"), team.add("同名", platform="douyin")}
    said = team("--json", "account", "show", "同名")
    assert said.code == 1
    assert said.error["code"] == "ambiguous"
    assert {candidate["id"] for candidate in said.error["candidates"]} == ids
    assert all(one in team("account", "show", "同名").err for one in ids)


def test_a_platform_may_be_called_by_its_name(team):
    made = team.add("账号", platform="公众号")
    assert team.ask("account", "show", made)["platform"] == "wechat_official_account"
    assert len(team.ask("account", "list", "--platform", "微信公众号")) == 1


def test_an_empty_seed_takes_the_codes_away(team):
    made = team.add("账号", "--totp", SEED, platform="x")
    team.ask("account", "edit", made, "--totp", "")
    assert team.ask("account", "show", made)["has_totp"] is False


def test_a_platform_nobody_knows_is_not_found(team):
    said = team("--json", "account", "add", "--platform", "nowhere", "--brand", "山岚", "--name", "账号")
    assert (said.code, said.error["code"], said.error["kind"]) == (1, "not_found", "platform")


def test_codes_come_from_an_address_a_secret_and_standard_input(team):
    made = team.add("账号", platform="x")
    for words, stdin in (
        (("--uri", f"otpauth://totp/X:a?secret={SEED}&issuer=X"), ""),
        (("--secret", "kkxz wwhp 2e6f ujfo nxaw 3bnm liqx xy35"), ""),
        (("--secret", "-"), SEED + "\n"),
    ):
        team.ask("totp-add", made, *words, stdin=stdin)
        code = team.ask("totp", made)
        assert re.fullmatch(r"\d{6}", code["code"])
        assert re.fullmatch(r"\d{6}", code["next"])
        assert 0 < code["seconds_left"] <= 30
    assert team.ask("account", "show", made, "--reveal")["totp_secret"] == SEED


def test_a_seed_that_is_none_is_refused_without_being_repeated(team):
    made = team.add("账号", platform="x")
    said = team("--json", "totp-add", made, "--secret", "not a seed at all!")
    assert (said.code, said.error["code"], said.error["field"]) == (1, "bad_input", "totp")
    assert "at all" not in said.text + said.err


def test_a_picture_with_several_seeds_wants_to_know_which(team, tmp_path):
    import segno

    picture = tmp_path / "seeds.png"
    segno.make_qr(f"otpauth://totp/X:a?secret={SEED}&issuer=X").save(picture, scale=6)
    second = tmp_path / "second.png"
    segno.make_qr(f"otpauth://totp/Meta:b?secret={SEED[:-1]}A&issuer=Meta").save(second, scale=6)
    made = team.add("账号", platform="x")
    both = ("totp-add", made, "--image", str(picture), "--image", str(second))
    assert team("--json", *both).error["code"] == "ambiguous"
    team.ask(*both, "--pick", "Meta:b")
    assert team.ask("account", "show", made, "--reveal")["totp_secret"] == f"{SEED[:-1]}A"


def test_status_takes_the_kinds_of_the_check_up(team):
    weak = team.add("弱", "--password-stdin", stdin="123456\n")
    team.add("强", "--password-stdin", stdin=f"{PASSWORD}\n")
    assert [row["id"] for row in team.ask("account", "list", "--status", "weak")] == [weak]
    health = team.ask("health")
    assert health["score"] == 100 - sum(finding["points"] for finding in health["findings"]) == 80
    assert [finding["accounts"] for finding in health["findings"] if finding["kind"] == "weak"] == [[weak]]


def test_a_password_is_judged_by_the_account_it_is_for(team):
    made = team.add("山岚官方微博", "--login", "shanlan@corp.example")
    alone = team.ask("password", "check", stdin="Shanlan#2024x\n")
    beside = team.ask("password", "check", "--account", made, stdin="Shanlan#2024x\n")
    assert set(beside) == {"score", "guesses_log10", "warning", "suggestions", "meets_policy", "failures"}
    assert beside["guesses_log10"] <= alone["guesses_log10"]
    assert beside["meets_policy"] is False
    assert beside["warning"].startswith("own_word")


def test_a_generated_password_obeys_its_platform(shouhao):
    made = shouhao("--json", "password", "generate", "--platform", "weibo", "--length", "40").json
    assert 4 <= len(made["password"]) <= 16
    assert made["score"] == 4
    assert len(shouhao("--json", "password", "generate", "--words", "6").json["password"].split("-")) == 6
