"""The lists that ship: every platform has all fourteen paths and every list in both languages, filled or general."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest

from vault.errors import NotFound
from vault.platforms import DEFAULT_FOLDER, load_catalogue
from vault.platforms.playbook import as_shown
from vault.platforms.playbooks import all_problems, checklist, load_playbook, residual_paths

CATALOGUE = load_catalogue()
IDS = [platform.id for platform in CATALOGUE.all()]
KINDS = ("offboard", "handover", "review", "stolen")


def texts_of(platform):
    book = load_playbook(platform)
    for role in book.roles:
        yield role.label
    for one in book.residual:
        yield one.label
        if not one.present:
            yield one.absent
        elif not one.closable:
            yield one.accept_text
    for action in book.actions:
        yield from (action.label, action.actor_label, action.where, action.needs, action.verify)
    if book.verification is not None and book.verification.subject_change:
        yield book.verification.subject_change


def test_no_file_of_the_lists_has_a_problem():
    assert all_problems() == []


@pytest.mark.parametrize("platform", IDS)
def test_each_platform_names_fourteen_paths_present_or_absent_with_a_reason(platform):
    book = load_playbook(platform)
    assert [one.path for one in book.residual] == list(range(1, 15))
    for one in book.residual:
        assert bool(one.absent) != one.present
        assert one.present or not one.closed_by
        assert one.closed_by or not one.present or one.accept_text


@pytest.mark.parametrize("platform", IDS)
def test_each_list_of_each_platform_reads_in_both_languages(platform):
    book = load_playbook(platform)
    for kind in KINDS:
        for role in book.roles:
            assert book.checklist(kind, role.id), (kind, role.id)
    for text in texts_of(platform):
        assert set(text) == {"zh", "en"}
        assert all(words.strip() for words in text.values()), text
        assert not set(text["zh"]) & set("！您亲!,;"), text


@pytest.mark.parametrize("platform", IDS)
def test_each_present_path_is_met_when_somebody_leaves(platform):
    book = load_playbook(platform)
    met = {path for step in book.checklist("offboard") for path in step.action.paths}
    assert {one.path for one in book.residual_paths() if one.closed_by} <= met


@pytest.mark.parametrize("platform", IDS)
def test_a_path_that_is_absent_brings_no_step(platform):
    book = load_playbook(platform)
    present = {one.path for one in book.residual_paths()}
    for kind in KINDS:
        assert {path for step in book.checklist(kind) for path in step.action.paths} <= present


def test_password_and_sim_follow_from_how_one_logs_in():
    present = {one: {path.path for path in residual_paths(one)} for one in ("zhihu", "xiaohongshu", "toutiao", "x")}
    assert 1 in present["zhihu"]
    assert 1 not in present["xiaohongshu"]
    assert 7 in present["zhihu"]
    assert 7 not in present["toutiao"]
    assert 12 in present["x"]
    assert 12 not in present["toutiao"]


def test_the_register_leads_to_the_role_and_the_role_to_its_list():
    book = load_playbook("zhihu")
    (holder,) = book.roles_held("sim")
    assert holder.is_root
    first = book.checklist("offboard", holder.id)[0]
    assert (first.action.id, first.when, first.severity) == ("transfer_sim", "before_notice", "critical")
    (operator,) = book.roles_held("operator")
    assert "transfer_sim" not in {step.action.id for step in book.checklist("offboard", operator.id)}


def test_steps_come_in_time_and_each_action_once():
    steps = checklist("zhihu", "offboard")
    order = ["before_notice", "before_last_day", "last_day", "after", "if_unreachable"]
    assert [step.when for step in steps] == sorted((step.when for step in steps), key=order.index)
    assert len({step.action.id for step in steps}) == len(steps)


def test_what_the_vault_sees_for_itself_is_told_from_what_is_done_by_hand():
    steps = {step.action.id: step for step in checklist("x", "offboard")}
    assert (steps["rotate_password"].action.check, steps["rotate_password"].tier) == ("password_changed", "secret")
    assert (steps["reenrol_totp"].action.check, steps["reenrol_totp"].tier) == ("totp_changed", "secret")
    assert (steps["rebind_phone"].action.check, steps["rebind_phone"].tier) == ("", "platform")
    assert steps["responsible_changed"].action.check == "responsible_changed"


def test_a_theft_is_met_phase_by_phase():
    phases = [step.phase for step in checklist("zhihu", "stolen")]
    assert list(dict.fromkeys(phases)) == ["contain", "preserve", "recover", "clean", "learn"]
    minutes = [step.within_minutes for step in checklist("zhihu", "stolen")]
    assert minutes == sorted(minutes)


def test_facts_turn_amber_after_half_a_year():
    step = next(one for one in checklist("wechat_official_account", "offboard") if one.action.facts)
    seen = max(fact.seen_on for fact in step.action.facts)
    oldest = min(fact.seen_on for fact in step.action.facts)
    assert not step.action.old(oldest + timedelta(days=180))
    assert step.action.old(seen + timedelta(days=181))
    assert as_shown(step, date(2030, 1, 1))["old"]


def test_an_unknown_platform_is_not_found():
    with pytest.raises(NotFound):
        load_playbook("myspace")


def test_a_list_of_platforms_reads_none_of_these_files():
    script = (
        "import sys\nfrom vault.platforms import load_catalogue\nload_catalogue().all()\n"
        "print('vault.platforms.playbooks' in sys.modules, 'tomllib' in sys.modules)\n"
    )
    command = [sys.executable, "-c", script]
    said = subprocess.run(command, cwd=DEFAULT_FOLDER.parents[1], capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["False", "False"]
