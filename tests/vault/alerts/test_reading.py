"""What alerts say, in the forms that platforms write them; and that no text whatever is too much for the reader."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from vault.alerts.moments import find_moment
from vault.alerts.places import Place, find_places
from vault.alerts.reading import LONGEST, read_alert, same_device

NOW = int(datetime(2026, 11, 22, 8, 0).timestamp())


def at(*moment: int) -> int:
    return int(datetime(*moment).timestamp())


def utc(*moment: int) -> int:
    return int(datetime(*moment, tzinfo=UTC).timestamp())


ALERTS = [
    (
        "您的微博账号于2026年11月20日 03:12在广东省深圳市通过iPhone 15 Pro登录（IP：113.90.12.3），"
        "如非本人操作，请及时修改密码。",
        ("login", at(2026, 11, 20, 3, 12), [Place("广东", "深圳")], "113.90.0.0/16", "iPhone 15 Pro"),
    ),
    (
        "【抖音】你的账号11月20日03:12在新设备HUAWEI Mate 60登录，登录地点：北京。如非本人操作，请修改密码",
        ("login", at(2026, 11, 20, 3, 12), [Place("北京")], "", "HUAWEI Mate 60"),
    ),
    ("您的登录密码已于昨天 23:10 修改成功", ("password_changed", at(2026, 11, 21, 23, 10), [], "", "")),
    ("你的手机号已换绑为138****1234，凌晨3点12分", ("phone_changed", at(2026, 11, 22, 3, 12), [], "", "")),
    ("验证码 381022，您正在登录小红书，请勿泄露。", ("code_sent", None, [], "", "")),
    ("检测到有人尝试登录您的帐号，已拦截。时间 11-21 下午9:05", ("attempt", at(2026, 11, 21, 21, 5), [], "", "")),
    ("你的账号已关闭两步验证", ("second_factor_off", None, [], "", "")),
    ("你的绑定邮箱已修改", ("mailbox_changed", None, [], "", "")),
    (
        "We noticed a login from a device you don't usually use. Chrome on Windows · Lagos, Nigeria · "
        "November 20, 2026 at 3:12 AM. If this wasn't you, change your password.",
        ("login", at(2026, 11, 20, 3, 12), [Place("尼日利亚", "拉各斯")], "", "Chrome on Windows"),
    ),
    (
        "Your password was changed on Nov 20, 2026 15:12 UTC.",
        ("password_changed", utc(2026, 11, 20, 15, 12), [], "", ""),
    ),
    (
        "New sign-in on Pixel 8, London, 20 Nov 2026 at 09:33 GMT+8",
        ("login", utc(2026, 11, 20, 1, 33), [Place("英国", "伦敦")], "", "Pixel 8"),
    ),
    (
        "Someone tried to log in from Xi'an today 07:30",
        ("attempt", at(2026, 11, 22, 7, 30), [Place("陕西", "西安")], "", ""),
    ),
    ("活动通知：双11 大促", ("other", None, [], "", "")),
]


@pytest.mark.parametrize(("text", "expected"), ALERTS, ids=[text[:16] for text, _ in ALERTS])
def test_alerts_as_platforms_write_them(text, expected):
    found = read_alert(text, NOW)
    assert (found.kind, found.at, list(found.places), found.network, found.device) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("山岚上海店的账号在北京登录", [Place("北京")]),
        ("收货地址中山路 12 号", []),
        ("中国广东深圳", [Place("广东", "深圳")]),
        ("深圳（广东）", [Place("广东", "深圳")]),
        ("Location: Berlin, Germany", [Place("德国", "柏林")]),
        ("Germany's Berliner", [Place("德国")]),
        ("来自浙江的登录，上次登录在上海", [Place("浙江")]),
        ("常用登录地：杭州，本次登录地点：深圳", [Place("广东", "深圳")]),
    ],
)
def test_places_and_what_only_bears_the_name_of_one(text, expected):
    assert find_places(text) == expected


@pytest.mark.parametrize("text", ["2026-13-45 99:99", "11月31日 03:12", "2030年1月1日 03:12", "12", "25:61"])
def test_a_time_that_never_was_is_none(text):
    assert find_moment(text, NOW) is None


def test_without_a_year_it_is_the_last_such_day_and_without_a_day_the_last_such_hour():
    assert find_moment("12月30日 10:00", NOW) == at(2025, 12, 30, 10, 0)
    assert find_moment("23:30", NOW) == at(2026, 11, 21, 23, 30)
    assert find_moment("北京时间 2026-11-20 08:00", NOW) == utc(2026, 11, 20, 0, 0)


def test_the_platforms_own_words_for_new_and_elsewhere():
    found = read_alert("检测到异地登录，设备为新设备", NOW)
    assert (found.says_new, found.says_elsewhere) == (True, True)


def test_devices_are_the_same_however_short_they_are_called():
    assert same_device("iPhone 15 Pro", "运营甲的 iPhone 15 Pro")
    assert not same_device("iPhone 15", "Mate 60")
    assert not same_device("", "Mate 60")


PIECES = st.sampled_from(
    [
        "登录",
        "密码",
        "已修改",
        "11月20日",
        "03:12",
        "2026-",
        "北京",
        "iPhone ",
        "(",
        "：",
        "at ",
        "pm",
        "1.2.3.4",
        "::1",
        "\n",
        "在",
        "zz9",
    ]
)


@given(st.one_of(st.text(max_size=LONGEST + 50), st.lists(PIECES, max_size=800).map("".join)))
@example("1" * LONGEST)
@example("phone number " * 300)
@example("20" * 2000)
@example("\ud800在")
@settings(max_examples=60, deadline=None)
def test_whatever_is_pasted_is_read_in_no_time(text):
    began = time.perf_counter()
    found = read_alert(text, NOW)
    assert time.perf_counter() - began < 1.0
    assert found.at is None or 0 <= found.at <= NOW + 27 * 3600
    assert len(found.places) <= 4
    assert len(found.device) <= 60
