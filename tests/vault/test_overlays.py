"""What a team corrects stands as the team's own, and an overlay that breaks a rule changes nothing."""

from __future__ import annotations

import pytest

from vault.errors import BadInput, NotFound
from vault.platforms.overlays import add_overlay, list_overlays, overlay_folder, remove_overlay
from vault.platforms.playbooks import load_playbook, playbook_problems

OVERLAY = """\
schema = "shouhao-overlay/1"
id = "wechat_official_account"

[[facts]]
id = "seen_here"
topic = "roles"
seen_on = 2026-11-20
text = { zh = "十一月实测，入口在安全中心。", en = "Tried in November: it is under the security centre." }

[[actions]]
id = "remove_role"
where = { zh = "公众平台 → 安全中心 → 运营者", en = "mp → Security centre → Operators" }
facts = ["seen_here"]

[[actions]]
id = "tell_agency"
label = { zh = "通知代理商", en = "Tell the agency" }
actor = "owner"
where = { zh = "合作群", en = "The shared chat" }
verify = { zh = "代理商回复", en = "The agency answers" }

[[checklists]]
id = "ours"
kind = "offboard"
items = [{ action = "tell_agency", severity = "medium", when = "last_day" }]

[register]
required = ["agencies"]
"""


@pytest.fixture
def folder(tmp_path):
    return overlay_folder(tmp_path / "home")


def add(folder, tmp_path, text):
    source = tmp_path / "ours.toml"
    source.write_text(text, encoding="utf-8")
    return add_overlay(folder, source)


def test_the_teams_words_win_and_never_count_as_verified(folder, tmp_path):
    before = load_playbook("wechat_official_account").action("remove_role")
    assert add(folder, tmp_path, OVERLAY) == "wechat_official_account"
    book = load_playbook("wechat_official_account", folder)
    action = book.action("remove_role")
    assert action.where["zh"] == "公众平台 → 安全中心 → 运营者"
    assert (action.label, action.verify, action.paths) == (before.label, before.verify, before.paths)
    assert [(fact.grade, fact.team, fact.verified) for fact in action.facts] == [("T", True, False)]
    assert action.team
    assert book.team
    assert not book.action("hand_over_root").team
    assert load_playbook("wechat_official_account").action("remove_role") == before


def test_steps_and_fields_of_the_team_stand_beside_the_others(folder, tmp_path):
    add(folder, tmp_path, OVERLAY)
    book = load_playbook("wechat_official_account", folder)
    for role in book.roles:
        steps = {step.action.id: step for step in book.checklist("offboard", role.id)}
        assert steps["tell_agency"].action.team
        assert "remove_role" in steps
    assert "agencies" in book.register.required
    assert "agencies" not in book.register.recommended
    assert len(book.residual) == 14


def test_a_platform_without_its_own_lists_can_be_corrected_too(folder, tmp_path):
    text = OVERLAY.replace("wechat_official_account", "zhihu")
    add(folder, tmp_path, text)
    book = load_playbook("zhihu", folder)
    assert book.action("remove_role").where["en"] == "mp → Security centre → Operators"


def test_an_overlay_is_listed_replaced_and_removed(folder, tmp_path):
    assert list_overlays(folder) == []
    add(folder, tmp_path, OVERLAY)
    add(folder, tmp_path, OVERLAY.replace("安全中心", "人员设置"))
    (one,) = list_overlays(folder)
    assert (one.platform, one.problems) == ("wechat_official_account", [])
    remove_overlay(folder, "wechat_official_account")
    assert not load_playbook("wechat_official_account", folder).team
    with pytest.raises(NotFound):
        remove_overlay(folder, "wechat_official_account")


@pytest.mark.parametrize("name", ["../device", "", "*"])
def test_a_path_is_no_platform(folder, tmp_path, name):
    add(folder, tmp_path, OVERLAY)
    with pytest.raises(NotFound):
        remove_overlay(folder, name)
    assert len(list_overlays(folder)) == 1


@pytest.mark.parametrize(
    ("old", "new", "problem", "words"),
    [
        ("overlay/1", "overlay/2", "unknown_schema", "schema"),
        ('id = "wechat_official_account"', 'id = "myspace"', "platform_unknown", "myspace"),
        ('topic = "roles"', 'topic = "roles"\ngrade = "O"', "wrong_shape", "grade"),
        ('facts = ["seen_here"]', 'facts = ["seen_there"]', "fact_unknown", "seen_there"),
        ('{ action = "tell_agency"', '{ action = "tell_all"', "action_unknown", "tell_all"),
        ('id = "tell_agency"', 'id = "remove_role"', "action_twice", "remove_role"),
        (', en = "The shared chat"', "", "text_missing", "合作群"),
        ('required = ["agencies"]', 'required = ["shoe_size"]', "field_unknown", "shoe_size"),
        ('label = { zh = "通知代理商", en = "Tell the agency" }\n', "", "action_incomplete", "[[actions]]"),
    ],
)
def test_a_broken_one_is_refused_with_its_line_and_not_written(folder, tmp_path, old, new, problem, words):
    assert old in OVERLAY
    text = OVERLAY.replace(old, new, 1)
    with pytest.raises(BadInput) as refused:
        add(folder, tmp_path, text)
    facts = refused.value.facts
    assert (facts["reason"], facts["file"], facts["problem"]) == ("broken_overlay", "ours.toml", problem)
    assert words in text.splitlines()[facts["line"] - 1]
    assert list_overlays(folder) == []


def test_one_that_broke_later_is_told_and_not_used(folder, tmp_path):
    add(folder, tmp_path, OVERLAY)
    path = folder / "wechat_official_account.toml"
    path.write_text(OVERLAY.replace('actor = "owner"', 'actor = "crowd"'), encoding="utf-8")
    (problem,) = playbook_problems("wechat_official_account", folder)
    assert problem.reason == "actor_unknown"
    assert list_overlays(folder)[0].problems == [problem]
    book = load_playbook("wechat_official_account", folder)
    assert not book.team
    assert not book.general


def test_a_file_that_is_not_there_or_too_large_is_refused(folder, tmp_path):
    with pytest.raises(NotFound):
        add_overlay(folder, tmp_path / "none.toml")
    with pytest.raises(BadInput) as refused:
        add(folder, tmp_path, OVERLAY + "# " + "x" * (1 << 20))
    assert refused.value.facts["reason"] == "overlay_too_large"
