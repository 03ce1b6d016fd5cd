"""``platform``: lists in both languages, the team's overlay, and what is said of broken files."""

from __future__ import annotations

from tests.vault.test_overlays import OVERLAY


def test_show_gives_paths_and_lists_in_both_languages(shouhao):
    shown = shouhao("--json", "platform", "show", "公众号").json
    assert [one["path"] for one in shown["residual"]] == list(range(1, 15))
    assert set(shown["lists"]) == {"offboard", "handover", "review", "stolen"}
    first = shown["lists"]["offboard"]["admin"][0]
    assert (first["id"], first["label"]) == ("hand_over_root", {"zh": "更换管理员", "en": "Change the administrator"})
    assert first["verified"] is False
    zh = shouhao("platform", "show", "公众号", lang="zh").text
    en = shouhao("platform", "show", "wechat_official_account").text
    assert "更换管理员（未核实）" in zh
    assert "Change the administrator (unverified)" in en
    assert "解除第三方授权\n" in zh


def test_an_overlay_is_added_shown_as_the_teams_own_and_removed(shouhao, tmp_path):
    file = tmp_path / "ours.toml"
    file.write_text(OVERLAY, encoding="utf-8")
    assert shouhao("--json", "platform", "overlay", "add", str(file)).json == {"platform": "wechat_official_account"}
    assert "解绑运营者微信（本团队补充）" in shouhao("platform", "show", "公众号", lang="zh").text
    (row,) = shouhao("--json", "platform", "overlay", "list").json
    assert row["ok"] is True
    assert shouhao("platform", "overlay", "remove", "公众号").code == 0
    assert shouhao("--json", "platform", "overlay", "list").json == []
    assert shouhao("platform", "overlay", "remove", "公众号").code == 1


def test_a_broken_overlay_is_told_with_file_line_and_reason(shouhao, tmp_path):
    file = tmp_path / "ours.toml"
    file.write_text(OVERLAY.replace('actor = "owner"', 'actor = "crowd"'), encoding="utf-8")
    said = shouhao("platform", "overlay", "add", str(file))
    line = 1 + file.read_text(encoding="utf-8").splitlines().index('actor = "crowd"')
    assert said.code == 1
    assert f"ours.toml, line {line}, actor_unknown" in said.err


def test_list_and_check_tell_of_an_overlay_that_broke(shouhao, tmp_path):
    assert shouhao("platform", "check").code == 0
    file = tmp_path / "ours.toml"
    file.write_text(OVERLAY, encoding="utf-8")
    shouhao("platform", "overlay", "add", str(file))
    path = shouhao("--json", "platform", "overlay", "list").json[0]["path"]
    with open(path, "a", encoding="utf-8") as kept:
        kept.write('[[actions]]\nid = "nothing"\n')
    listed = shouhao("--json", "platform", "list")
    assert len(listed.json) > 50
    assert "action_incomplete" in listed.err
    assert shouhao("platform", "check").code == 1


def test_overlay_wants_an_act_it_knows(shouhao):
    assert shouhao("platform", "overlay", "burn", "x").code == 2
    assert shouhao("platform", "overlay", "add").code == 2
