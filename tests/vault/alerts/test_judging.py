"""Harmless, unclear, theft: what speaks for which, alert by alert."""

from __future__ import annotations

from datetime import datetime

import pytest

from vault.alerts.judging import REASONS, judge
from vault.alerts.places import Place
from vault.alerts.reading import read_alert
from vault.alerts.usual import Usual
from vault.unusual.hours import Band

NOW = int(datetime(2026, 11, 22, 8, 0).timestamp())
KNOWN = {
    "places": [Place("浙江", "杭州")],
    "team_places": [Place("上海")],
    "networks": {"113.90.0.0/16"},
    "devices": ["运营甲的 iPhone 15 Pro"],
    "hours": Band(9 * 60, 19 * 60),
}


def judged(text, *, used_minutes_before=None, changed=False, known=True):
    usual = Usual(**KNOWN) if known else Usual()
    alert = read_alert(text, NOW)
    if used_minutes_before is not None:
        usual.uses = [(alert.at or NOW) * 1000 - used_minutes_before * 60_000]
    return judge(alert, usual, changed_here=changed, now_ms=NOW * 1000)


@pytest.mark.parametrize(
    ("text", "verdict", "reason"),
    [
        ("11月20日 10:00 在浙江杭州用 iPhone 15 Pro 登录", "harmless", "device_usual"),
        ("11月20日 10:00 在浙江登录", "harmless", "place_usual"),
        ("11月20日 10:00 登录，IP 113.90.7.7，地点：新疆", "harmless", "network_usual"),
        ("11月20日 10:00 在上海登录", "harmless", "place_of_team"),
        ("11月20日 03:00 在浙江杭州登录", "unclear", "hours_unusual"),
        ("11月20日 10:00 在深圳登录", "unclear", "place_new"),
        ("11月20日 10:00 在杭州用 Mate 60 登录，华为 Mate 60", "unclear", "device_new"),
        ("11月20日 10:00 在深圳的新设备 vivo X100 登录", "theft", "device_said_new"),
        ("11月20日 03:00 在深圳登录", "theft", "hours_unusual"),
        ("检测到异地登录，设备：OPPO Find", "theft", "place_said_new"),
        ("您的密码已修改", "theft", "not_changed_here"),
        ("手机号已换绑", "theft", "not_changed_here"),
        ("11月20日 10:00 在浙江杭州用 iPhone 15 Pro 修改了登录密码", "unclear", "not_changed_here"),
        ("有人尝试在深圳登录，11月20日 03:00", "unclear", "place_new"),
        ("验证码 381022，登录", "unclear", "not_used_here"),
        ("双11 大促开始", "unclear", "not_understood"),
    ],
)
def test_nobody_here_opened_it_just_then(text, verdict, reason):
    found = judged(text)
    assert (found.verdict, reason in found.reasons) == (verdict, True), found


@pytest.mark.parametrize(
    ("text", "minutes", "verdict"),
    [
        ("11月20日 03:00 在新设备登录", 3, "harmless"),
        ("11月20日 03:00 在新设备登录", 40, "unclear"),
        ("11月20日 03:00 在深圳登录", 3, "unclear"),
        ("验证码 381022，登录", 3, "harmless"),
        ("您的密码已修改", 3, "unclear"),
    ],
)
def test_a_password_copied_here_minutes_before_explains_it(text, minutes, verdict):
    assert judged(text, used_minutes_before=minutes).verdict == verdict


def test_a_change_made_here_explains_the_news_of_it():
    assert judged("您的密码已修改", changed=True).verdict == "harmless"
    assert judged("11月20日 10:00 在深圳，您的密码已修改", changed=True).verdict == "unclear"


def test_with_nothing_to_compare_a_login_is_unclear_and_says_so():
    found = judged("11月20日 10:00 在深圳用 iPhone 登录", known=False)
    assert (found.verdict, found.reasons) == ("unclear", ["not_used_here", "nothing_to_compare"])
    assert judged("11月20日 10:00 在深圳用 iPhone 登录", known=False, used_minutes_before=1).verdict == "harmless"


def test_reasons_are_words_of_the_list_what_speaks_against_first():
    found = judged("11月20日 03:00 在深圳用 iPhone 15 Pro 登录")
    assert found.reasons == ["place_new", "hours_unusual", "device_usual", "not_used_here"]
    assert set(found.reasons) <= set(REASONS)
