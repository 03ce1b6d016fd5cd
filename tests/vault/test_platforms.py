"""The catalogue that ships: it knows every platform the product names, and says only what its evidence carries."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

from vault.errors import NotFound
from vault.platforms import DEFAULT_FOLDER, load_catalogue
from vault.platforms.index import INDEX_NAME, make_index
from vault.platforms.names import folded
from vault.platforms.reading import read_platform

CATALOGUE = load_catalogue()
PLATFORMS = CATALOGUE.all()
IDS = [platform.id for platform in PLATFORMS]
PROMISED = [
    "wechat_official_account",
    "wechat_channels",
    "wechat_mini_program",
    "wecom",
    "weibo",
    "douyin",
    "kuaishou",
    "xiaohongshu",
    "bilibili",
    "zhihu",
    "toutiao",
    "baijiahao",
    "taobao",
    "tmall",
    "jd",
    "pinduoduo",
    "facebook",
    "instagram",
    "threads",
    "x",
    "linkedin",
    "youtube",
    "tiktok",
    "pinterest",
    "mailbox",
    "custom",
]
CHINESE = PROMISED[:16]
ROOTS = {
    "wechat_person": ["wechat_official_account", "wechat_mini_program", "wechat_channels", "wechat_shop", "wecom"],
    "sim": ["douyin", "kuaishou", "xiaohongshu", "weibo", "bilibili", "zhihu", "toutiao", "baijiahao"],
    "main_account": ["taobao", "tmall", "jd", "pinduoduo", "douyin_shop", "oceanengine"],
    "personal_profile": ["facebook", "meta_business", "linkedin", "youtube", "tiktok_business"],
    "password": ["x", "instagram", "threads", "tiktok", "pinterest", "mailbox", "domain", "wechat_open_platform"],
}


def test_every_file_of_the_catalogue_is_whole():
    assert CATALOGUE.problems == []
    assert len(PLATFORMS) == len(list(DEFAULT_FOLDER.glob("*.toml")))


def test_every_promised_platform_is_there_and_custom_comes_last():
    assert set(PROMISED) <= set(IDS)
    assert IDS[-1] == "custom"


def test_an_unknown_id_is_not_found():
    with pytest.raises(NotFound) as refused:
        CATALOGUE.get("myspace")
    assert refused.value.facts == {"kind": "platform", "name": "myspace"}


@pytest.mark.parametrize("root", ROOTS)
def test_root_of_trust_follows_the_kind_of_login(root):
    assert {CATALOGUE.get(platform).trust_root for platform in ROOTS[root]} == {root}


def test_a_missing_code_is_never_missed_on_chinese_platforms():
    assert {CATALOGUE.get(platform).totp for platform in CHINESE} == {"none"}
    assert not any(CATALOGUE.get(platform).totp_applicable for platform in CHINESE)


def test_a_missing_code_is_missed_where_authenticator_apps_are_known_to_work():
    overseas = [
        "facebook",
        "instagram",
        "threads",
        "x",
        "linkedin",
        "youtube",
        "tiktok",
        "pinterest",
        "google",
        "aliyun",
        "baidu_cloud",
    ]
    assert all(CATALOGUE.get(platform).totp_applicable for platform in overseas)


@pytest.mark.parametrize(
    ("platform", "shortest", "longest"),
    [
        ("weibo", 6, 16),
        ("bilibili", None, 16),
        ("baijiahao", 6, 14),
        ("baidu", 6, 14),
        ("mailbox_163", 6, 16),
        ("x", 8, None),
        ("google", 8, None),
        ("pinduoduo", None, None),
        ("douyin", None, None),
    ],
)
def test_password_limits_are_those_with_evidence_and_no_others(platform, shortest, longest):
    rules = CATALOGUE.get(platform).password
    assert (rules.min, rules.max) == (shortest, longest)


def test_google_takes_neither_backslash_nor_backtick():
    allowed = CATALOGUE.get("google").password.allowed_symbols
    assert len(allowed) == 30
    assert not set(allowed) & set("\\` ")


def test_only_official_pages_and_data_sets_count_as_verified():
    facts = [fact for platform in PLATFORMS for fact in platform.facts]
    assert {fact.grade for fact in facts if fact.verified} == {"O", "D"}
    assert {fact.grade for fact in facts if not fact.verified} == {"C", "W", "U"}


def test_facts_are_found_by_topic_and_name_their_source():
    weibo = CATALOGUE.get("weibo")
    (fact,) = weibo.facts_for("password")
    assert "6–16" in fact.text["zh"]
    assert weibo.source(fact.src[0]).kind == "dataset"
    assert weibo.facts_for() == weibo.facts


def test_names_come_in_the_language_asked_for():
    assert CATALOGUE.get("tmall").label("zh_CN") == "天猫"
    assert CATALOGUE.get("tmall").label("en") == CATALOGUE.get("tmall").label("fr") == "Tmall"


def test_no_two_platforms_share_a_name_or_a_host():
    names = [{folded(n) for n in (p.id, *p.name.values(), *p.aliases)} for p in PLATFORMS]
    hosts = [host for p in PLATFORMS for host in p.hosts]
    assert sum(map(len, names)) == len(set().union(*names))
    assert len(hosts) == len(set(hosts))


def test_every_name_of_a_platform_leads_to_it():
    for platform in PLATFORMS[:-1]:
        for name in (platform.id, *platform.name.values(), *platform.aliases):
            assert CATALOGUE.recognise(name) == platform, name


def test_every_host_and_what_lies_below_it_leads_to_its_platform():
    for platform in PLATFORMS:
        for host in platform.hosts:
            assert CATALOGUE.by_host(host) == CATALOGUE.by_host(f"https://www.{host}/login") == platform


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("platform", PLATFORMS, ids=IDS)
def test_white_can_be_read_on_every_tile(platform):
    contrast = 1.05 / (luminance(platform.mark.colour) + 0.05)
    assert contrast >= (3.8 if platform.mark.icon else 4.6)


def test_every_icon_exists_in_the_icon_font():
    fonts = Path(importlib.util.find_spec("qtawesome").origin).parent / "fonts"
    (charmap,) = fonts.glob("fontawesome6-brands*charmap*.json")
    known = {f"fa6b.{name}" for name in json.loads(charmap.read_text(encoding="utf-8"))}
    assert {p.mark.icon for p in PLATFORMS if p.mark.icon} <= known


def test_the_index_says_exactly_what_the_files_say():
    assert (DEFAULT_FOLDER / INDEX_NAME).read_bytes() == make_index(DEFAULT_FOLDER), "run python -m vault.platforms"
    read = [read_platform(path.name, path.read_bytes())[0] for path in DEFAULT_FOLDER.glob("*.toml")]
    assert sorted(read, key=lambda p: p.id) == sorted(PLATFORMS, key=lambda p: p.id)


def test_a_plain_list_parses_no_file_needs_no_qt_and_is_quick():
    script = (
        "import sys, time\n"
        "from vault.platforms import load_catalogue\n"
        "start = time.perf_counter()\n"
        "names = [(p.label('zh'), p.trust_root, p.totp_applicable) for p in load_catalogue().all()]\n"
        "print(time.perf_counter() - start, 'tomllib' in sys.modules, 'PySide6' in sys.modules)\n"
    )
    root = DEFAULT_FOLDER.parents[1]
    command = [sys.executable, "-c", script]
    runs = [
        subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout.split() for _ in range(3)
    ]
    assert all(run[1:] == ["False", "False"] for run in runs)
    assert min(float(run[0]) for run in runs) < 0.025


def test_reading_twice_costs_nothing():
    assert load_catalogue() is CATALOGUE


def test_texts_keep_the_house_wording():
    texts = [text for p in PLATFORMS for text in (p.note, *(fact.text for fact in p.facts)) if text]
    for text in texts:
        assert text["zh"].endswith("。"), text
        assert text["en"].endswith("."), text
        assert not set(text["zh"]) & set("！您亲!,;"), text
