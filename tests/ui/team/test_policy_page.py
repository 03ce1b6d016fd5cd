"""The team's policy in the window: everybody reads it, owners set it, two owners decide together."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.team import OPERATOR, OWNER, SECOND
from tests.ui.clipping import clipped
from ui.app import use_language
from ui.kit.toast import Toast
from ui.settings.policy_dialogs import OwnRuleDialog
from vault.policy import DEFAULTS, policy


def rules_of(hand):
    hand.shell.show_page("settings", "policy")
    view = hand.shell.pages["settings"].policy
    hand.wait(lambda: len(view.rows) >= len(DEFAULTS))
    hand.awake()
    hand.rest()
    return view


def shown(view, key):
    """What the page says that holds; None while the row is made anew."""
    return view.rows[key].rule.value if key in view.rows else None


def in_force(team, key):
    with team.of(OWNER) as (session,):
        return policy(session)[key]


def told(hand):
    return " ".join(toast.label.text() for toast in hand.shell.findChildren(Toast))


def test_every_rule_is_there_with_its_value_default_and_last_change(team, enter):
    owner = enter(team, OWNER)
    view = rules_of(owner)
    owner.type("77", into="rule_rotation.days")
    owner.click("save_policy")
    owner.click("act")
    owner.wait(lambda: shown(view, "rotation.days") == 77)
    owner.wait(lambda: set(view.rows) == set(policy(owner.shell.desk.session)))
    row = view.rows["rotation.days"]
    assert row.edit.text() == "77"
    owner.wait(row.reset.isVisible)
    assert "as shipped: 90" in row.note.text()
    assert f"set by {OWNER}" in row.note.text()
    assert in_force(team, "rotation.days").changed_by == OWNER


def test_what_will_change_is_said_before_and_all_of_it_is_one_entry(team, enter):
    owner = enter(team, OWNER)
    view = rules_of(owner)
    before = owner.shell.desk.session.state.seq
    owner.type("5", into="rule_lock.idle_minutes")
    owner.type("20", into="rule_clipboard.seconds")
    assert view.told.text() == "2 rules are typed anew and not saved"
    owner.click("save_policy")
    said = owner.see("policy_changes").text()
    assert "Minutes without use until the vault locks: 10 → 5" in said
    assert "Seconds until a copied secret is cleared: 45 → 20" in said
    assert not owner.shell.findChild(QLineEdit, "policy_reason").isVisible()
    owner.click("act")
    owner.wait(lambda: shown(view, "clipboard.seconds") == 20)
    assert owner.shell.desk.session.state.seq == before + 1
    owner.wait(lambda: owner.shell.desk.idle_limit == 5)  # this window obeys at once


def test_what_cannot_be_is_explained_and_kept_and_not_saved(team, enter):
    owner = enter(team, OWNER)
    view = rules_of(owner)
    owner.type("3", into="rule_password.min_length")
    row = view.rows["password.min_length"]
    assert row.note.text() == "A whole number from 8 to 128"
    assert "A whole number from 8 to 128" in view.told.text()
    assert not view.save.isEnabled()
    assert row.edit.text() == "3"
    owner.click("discard_policy")
    assert row.edit.text() == "12"
    assert not view.foot.isVisible()


def test_the_shipped_value_comes_back_by_one_key(team, enter):
    owner = enter(team, OWNER)
    view = rules_of(owner)
    owner.type("99", into="rule_rotation.days")
    view.rows["rotation.days"].reset.setFocus()
    owner.key(Qt.Key.Key_Return)
    assert view.rows["rotation.days"].edit.text() == "90"
    assert not view.foot.isVisible()


def test_where_there_are_two_owners_one_proposes_and_the_other_signs(owners, enter):
    one, two = enter(owners, OWNER), enter(owners, SECOND)
    view = rules_of(one)
    assert SECOND in view.standing.text.text()
    one.type("14", into="rule_rotation.grace_days")
    one.click("save_policy")
    one.type("the sale runs longer", into="policy_reason")
    one.click("act")
    one.wait(lambda: "proposes" in view.standing.text.text())
    one.rest()
    assert "second owner" in told(one)
    assert view.rows["rotation.grace_days"].rule.value == 7
    assert not view.foot.isVisible()
    other = rules_of(two)
    two.wait(lambda: "rotation.grace_days becomes 14" in other.standing.text.text())
    two.click(other.standing.button)
    two.click("approve_request")
    two.click("act")
    one.wait(lambda: shown(view, "rotation.grace_days") == 14)
    assert view.rows["rotation.grace_days"].rule.changed_by == OWNER


def test_who_may_not_change_rules_reads_them_and_learns_who_may(team, enter):
    operator = enter(team, OPERATOR)
    view = rules_of(operator)
    assert not any(row.edit.isVisible() or row.tick.isVisible() for row in view.rows.values())
    assert not view.add.isVisible()
    assert view.rows["rotation.days"].value.text() == "90"
    assert OWNER in view.standing.text.text()


def test_a_brand_gets_days_of_its_own(team, enter):
    owner = enter(team, OWNER)
    view = rules_of(owner)
    owner.click("add_own_rule")
    combo = owner.see("own_which")
    combo.setCurrentIndex(combo.findData("山岚"))
    owner.type("x", into="own_days")
    owner.click("act")
    owner.wait(lambda: owner.shell.findChild(OwnRuleDialog).days_field.error)
    owner.type("30", into="own_days")
    owner.click("act")
    owner.wait(lambda: "rotation.days.brand.山岚" in view.rows)
    assert in_force(team, "rotation.days.brand.山岚").value == 30


def test_a_platform_gets_days_of_its_own_and_is_called_by_its_name(team, enter):
    owner = enter(team, OWNER)
    view = rules_of(owner)
    owner.click("add_own_rule")
    owner.see("own_kind").setCurrentIndex(1)
    combo = owner.see("own_which")
    combo.setCurrentIndex(combo.findData("weibo"))
    owner.type("45", into="own_days")
    owner.click("act")
    owner.wait(lambda: "rotation.days.platform.weibo" in view.rows)
    assert "Weibo" in view.rows["rotation.days.platform.weibo"].words.text()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_word_is_cut_off(owners, enter, dressed, lang):
    use_language(dressed, lang)
    owner = enter(owners, OWNER)
    owner.shell.resize(1024, 640)
    view = rules_of(owner)
    view.rows["password.min_length"].type("0")
    view.rows["rotation.days"].type("45")
    owner.wait(lambda: clipped(owner.shell) == [])
    view.rows["password.min_length"].type("16")
    owner.click("save_policy")
    owner.wait(lambda: clipped(owner.see("save_policy_dialog")) == [])
    owner.click("cancel")
    owner.click("add_own_rule")
    owner.wait(lambda: clipped(owner.see("own_rule_dialog")) == [])
