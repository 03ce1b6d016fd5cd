"""A playbook or generic file that breaks a rule is refused with file, line and reason; the platform keeps the rest."""

from __future__ import annotations

import shutil

import pytest

from vault.platforms import DEFAULT_FOLDER
from vault.platforms.generic import load_generics
from vault.platforms.index import INDEX_NAME
from vault.platforms.playbooks import all_problems, load_playbook, playbook_problems

PLATFORM = "wechat_official_account"
GOOD = (DEFAULT_FOLDER / "playbooks" / f"{PLATFORM}.toml").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path):
    for name in (f"{PLATFORM}.toml", "weibo.toml", "custom.toml", INDEX_NAME):
        shutil.copy(DEFAULT_FOLDER / name, tmp_path / name)
    shutil.copytree(DEFAULT_FOLDER / "generic", tmp_path / "generic")
    (tmp_path / "playbooks").mkdir()
    return tmp_path


def put(folder, text, name=f"playbooks/{PLATFORM}.toml"):
    (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())


BREAKS = {  # name: what to replace, by what, the reason expected, words of the line to be named
    "no TOML": ("max = 20", "max = twenty", "not_toml", "max = twenty"),
    "an unknown field": ("max = 20", 'max = 20\ncolour = "red"', "wrong_shape", "colour"),
    "a path that is none": ("path = 14\n", "path = 15\n", "wrong_shape", "path = 15"),
    "a severity of its own": (
        'action = "ownership_paper", severity = "high"',
        'action = "ownership_paper", severity = "dire"',
        "wrong_shape",
        "items",
    ),
    "another schema": ("shouhao-playbook/1", "shouhao-playbook/9", "unknown_schema", "schema"),
    "another platform's id": (f'id = "{PLATFORM}"', 'id = "weibo"', "id_is_not_file_name", 'id = "weibo"'),
    "a path left out": ("path = 14\n", "path = 13\n", "path_missing", "[[residual]]"),
    "a path twice": ("path = 14\n", "path = 13\n", "path_twice", "path = 13"),
    "a path that nothing closes": (
        'closed_by = ["transfer_groups", "move_customers"]\n',
        "",
        "path_without_action",
        None,
    ),
    "a path absent and present": (
        "path = 7\n",
        'path = 7\nclosed_by = ["unbind_social"]\n',
        "path_absent_and_present",
        None,
    ),
    "an accepted risk without words": (
        "closable = false\naccept_text = ",
        "closable = false\nabsent = ",
        "path_absent_and_present",
        None,
    ),
    "a closing action that is not there": (
        '"transfer_groups", "move_customers"]',
        '"transfer_flocks", "move_customers"]',
        "action_unknown",
        "transfer_flocks",
    ),
    "a step that is not there": (
        '{ action = "rotate_password"',
        '{ action = "rotate_all"',
        "action_unknown",
        "rotate_all",
    ),
    "a step of the runbook that is not there": (
        '"suspend_sim", "fr',
        '"suspend_all", "fr',
        "action_unknown",
        "suspend_all",
    ),
    "a step twice": (
        '{ action = "list_roles", severity = "high", when = "last_day" }',
        '{ action = "remove_role", severity = "high", when = "last_day" }',
        "item_twice",
        "remove_role",
    ),
    "a role that is not there": ('applies_to = ["admin"]', 'applies_to = ["chief"]', "role_unknown", "applies_to"),
    "a role without a list": (
        'applies_to = ["admin"]\n',
        'applies_to = ["operator_long"]\n',
        "role_without_checklist",
        None,
    ),
    "no root role": ("is_root = true", "is_root = false", "root_role_missing", "[[roles]]"),
    "a role twice": (
        'id = "operator_short"\nlabel',
        'id = "operator_long"\nlabel',
        "role_twice",
        'id = "operator_long"',
    ),
    "a menu without a fact": ('facts = ["push_menu"]\n', "", "action_without_fact", None),
    "a fact that is not there": ('facts = ["push_menu"]', 'facts = ["pull_menu"]', "fact_unknown", "pull_menu"),
    "a fact that the platform's file has": (
        'id = "push_menu"\ntopic',
        'id = "yearly"\ntopic',
        "fact_twice",
        'id = "yearly"',
    ),
    "a graded fact without a source": ('grade = "C"\nsrc = ["S9"]', 'grade = "C"\nsrc = []', "source_missing", None),
    "a source that is not listed": ('src = ["S9"]', 'src = ["S99"]', "source_unknown", "S99"),
    "an official grade from hearsay": (
        'grade = "C"\nsrc = ["S9"]',
        'grade = "O"\nsrc = ["S9"]',
        "source_too_weak",
        None,
    ),
    "a team's grade in a file that ships": (
        'grade = "C"\nsrc = ["S9"]',
        'grade = "T"\nsrc = []',
        "grade_of_a_team",
        'grade = "T"',
    ),
    "an actor nobody is": ('actor = "admin"', 'actor = "janitor"', "actor_unknown", "janitor"),
    "no English": (', en = "Unbind the operator\'s WeChat"', "", "text_missing", "解绑运营者微信"),
    "a third language": (
        'en = "Long-term operator" }',
        'en = "Long-term operator", fr = "x" }',
        "language_unknown",
        "长期运营者",
    ),
    "a field nobody knows": ('required = ["original_id"', 'required = ["origin"', "field_unknown", "required"),
    "a field that must not be asked": (
        'recommended = ["login_email"',
        'recommended = ["sms_code"',
        "field_never_collected",
        "never =",
    ),
    "a protection nobody knows": (
        'protections = ["admin_is_current_staff"',
        'protections = ["luck"',
        "protection_unknown",
        "protections",
    ),
    "reviewed on experience": ('status = "draft"', 'status = "reviewed"', "reviewed_on_experience", "status"),
    "phases out of order": ("within_minutes = 60", "within_minutes = 10", "phases_out_of_order", "phases"),
    "the template's own words": ("path = 14\n", 'path = 14\nif_login = ["sms"]\n', "only_in_a_template", None),
    "an action of its own that nothing uses": (
        '[[checklists]]\nid = "offboard_admin"',
        '[[actions]]\nid = "wave"\nlabel = { zh = "挥手", en = "Wave" }\nactor = "it"\ngeneric = true\n'
        'where = { zh = "门口", en = "Door" }\nverify = { zh = "无", en = "None" }\n\n'
        '[[checklists]]\nid = "offboard_admin"',
        "action_unused",
        'id = "wave"',
    ),
    "half an action of its own": (
        '[[checklists]]\nid = "offboard_admin"',
        '[[actions]]\nid = "wave"\n\n[[checklists]]\nid = "offboard_admin"',
        "action_incomplete",
        None,
    ),
}


@pytest.mark.parametrize("case", BREAKS)
def test_a_broken_playbook_is_refused_with_line_and_reason_and_the_general_list_stands_in(folder, case):
    old, new, reason, words = BREAKS[case]
    assert old in GOOD
    text = GOOD.replace(old, new, 1)
    put(folder, text)
    problems = playbook_problems(PLATFORM, folder=folder)
    assert {problem.file for problem in problems} == {f"playbooks/{PLATFORM}.toml"}
    problem = next(one for one in problems if one.reason == reason)
    assert problem.line is not None
    if words is not None:
        assert words in text.splitlines()[problem.line - 1]
    book = load_playbook(PLATFORM, folder=folder)
    assert book.general
    assert [one.path for one in book.residual] == list(range(1, 15))
    assert book.checklist("offboard", book.roles[0].id)
    assert not playbook_problems("weibo", folder=folder)


def test_a_whole_one_is_taken(folder):
    put(folder, GOOD)
    assert not load_playbook(PLATFORM, folder=folder).general
    assert all_problems(folder) == []


def test_a_path_that_no_checklist_meets_is_told(folder):
    put(folder, GOOD.replace('    { action = "rotate_password", severity = "medium", when = "last_day" },\n', ""))
    (problem,) = playbook_problems(PLATFORM, folder=folder)
    assert (problem.reason, problem.detail) == ("path_in_no_checklist", "1")


@pytest.mark.parametrize("data", [b"\xff\xfe", GOOD.encode("gb18030"), b"", b"a = " + b"[" * 50_000])
def test_what_is_no_text_or_no_playbook_leaves_the_general_list(folder, data):
    put(folder, data)
    assert playbook_problems(PLATFORM, folder=folder)
    assert load_playbook(PLATFORM, folder=folder).general


def test_a_playbook_of_no_platform_is_a_problem(folder):
    put(folder, GOOD, name="playbooks/myspace.toml")
    assert ("playbooks/myspace.toml", "platform_unknown") in {(one.file, one.reason) for one in all_problems(folder)}


def test_a_broken_generic_file_takes_with_it_only_what_refers_to_it(folder):
    path = folder / "generic" / "theft.toml"
    path.write_text(path.read_text(encoding="utf-8").replace('actor = "root"', 'actor = "king"', 1), encoding="utf-8")
    put(folder, GOOD)
    problems = load_generics(folder).problems
    assert ("generic/theft.toml", "actor_unknown") in {(one.file, one.reason) for one in problems}
    assert "generic/people.toml" not in {one.file for one in problems}
    assert "hand_over_root" in load_generics(folder).actions


def test_a_generic_id_belongs_to_one_file(folder):
    more = 'schema = "shouhao-generic/1"\nid = "zz"\nreviewed_on = 2026-11-22\n\n[[actions]]\nid = "appeal"\n'
    more += 'actor = "legal"\nlabel = { zh = "申诉", en = "Appeal" }\nwhere = { zh = "某处", en = "There" }\n'
    put(folder, more + 'verify = { zh = "成功", en = "It worked" }\n', name="generic/zz.toml")
    (problem,) = load_generics(folder).problems
    assert (problem.file, problem.reason, problem.detail) == ("generic/zz.toml", "action_twice", "appeal")
