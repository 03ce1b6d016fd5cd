"""What people write in a platform column, and where an address really leads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.platforms import load_catalogue

CATALOGUE = load_catalogue()


def recognised(text):
    platform = CATALOGUE.recognise(text)
    return platform.id if platform else None


def owner(address):
    platform = CATALOGUE.by_host(address)
    return platform.id if platform else None


@pytest.mark.parametrize(
    ("platform", "words"),
    [
        ("wechat_official_account", "公众号 微信公众号 订阅号 服务号 公众号（服务号） 微信/公众号 gzh"),
        ("wechat_channels", "视频号 微信视频号 视频号助手 sph"),
        ("wechat_mini_program", "小程序 微信小程序"),
        ("wecom", "企微 企业微信 WeCom 企业微信（主）"),
        ("weibo", "微博 新浪微博 官微 微博蓝V 微博账号"),
        ("douyin", "抖音 抖音号 抖音企业号 Douyin dy"),
        ("kuaishou", "快手 快手号 Kwai ks"),
        ("xiaohongshu", "小红书 红书 小红书号 小红书专业号 RED xhs"),
        ("bilibili", "B站 b站 哔哩哔哩 小破站 bilibili"),
        ("zhihu", "知乎 知乎机构号"),
        ("toutiao", "头条 头条号 今日头条"),
        ("baijiahao", "百家号 百度百家号"),
        ("taobao", "淘宝 淘宝店铺 千牛 taobao"),
        ("tmall", "天猫 天猫旗舰店 天猫旗舰店（主）"),
        ("jd", "京东 京麦 京东商城 JD"),
        ("pinduoduo", "拼多多 PDD 拼多多店铺"),
        ("douyin_shop", "抖店 抖音小店"),
        ("oceanengine", "巨量引擎 巨量"),
        ("wechat_pay", "微信支付 微信支付商户号"),
        ("facebook", "Facebook FB 脸书 Meta/FB"),
        ("instagram", "ins IG Instagram"),
        ("x", "X 推特 Twitter 推特/Twitter X（推特） X（主）"),
        ("youtube", "油管 YouTube YT"),
        ("linkedin", "领英 LinkedIn"),
        ("tiktok", "TikTok 海外抖音 TK"),
        ("mailbox", "邮箱 企业邮箱 E-mail"),
        ("mailbox_163", "163邮箱 网易邮箱"),
    ],
)
def test_words_of_a_spreadsheet_are_understood(platform, words):
    assert {word: recognised(word) for word in words.split()} == dict.fromkeys(words.split(), platform)


@pytest.mark.parametrize(
    "text",
    ["Ｂ站", " b 站 ", "B站2", "【主】B站", "B站（主）", "B站(备用)", "B站-主号", "B站官方账号", "B站帐号", "b站 号"],
)
def test_case_width_spaces_and_tails_do_not_matter(text):
    assert recognised(text) == "bilibili"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "号",
        "（主）",
        "2",
        "custom",
        "CUSTOM",
        "自定义",
        "自定义平台",
        "其他",
        "企鹅号",
        "微店",
        "微信",
        "抖音/快手",
        "企业号",
        "山岚官方抖音",
        "https://",
        "=cmd|x",
    ],
)
def test_what_is_not_clear_is_not_guessed(text):
    assert recognised(text) is None


def test_an_address_in_the_column_is_as_good_as_a_name():
    assert recognised("https://mp.weixin.qq.com/cgi-bin/home") == "wechat_official_account"
    assert recognised("x.com") == "x"


@pytest.mark.parametrize(
    ("address", "platform"),
    [
        ("mp.weixin.qq.com", "wechat_official_account"),
        ("https://channels.weixin.qq.com/", "wechat_channels"),
        ("https://creator.xiaohongshu.com/", "xiaohongshu"),
        ("ark.xiaohongshu.com", "xiaohongshu_shop"),
        ("https://login.taobao.com/", "taobao"),
        ("https://work.weixin.qq.com/", "wecom"),
        ("https://mms.pinduoduo.com/", "pinduoduo"),
        ("https://cp.kuaishou.com/", "kuaishou"),
        ("https://www.zhihu.com/signin", "zhihu"),
        ("https://baijiahao.baidu.com/", "baijiahao"),
        ("passport.baidu.com", "baidu"),
        ("creator.douyin.com", "douyin"),
        ("developer.open-douyin.com", "douyin_open_platform"),
        ("qianchuan.jinritemai.com", "qianchuan"),
        ("fxg.jinritemai.com", "douyin_shop"),
        ("https://twitter.com/login", "x"),
        ("business.facebook.com", "meta_business"),
        ("http://MP.Weixin.QQ.com.:443/?a=b", "wechat_official_account"),
    ],
)
def test_the_longest_known_host_wins(address, platform):
    assert owner(address) == platform


@pytest.mark.parametrize(
    "address",
    [
        "notweibo.com",
        "weibo.com.evil.example",
        "https://weibo.com@evil.example/",
        "https://evil.example\\@weibo.com/",
        "https://evil.example/weibo.com",
        "https://evil.example#@weibo.com",
        "wеibo.com",
        "ｗeibo.com",
        "qq.com",
        "android://key@com.tencent.mm/",
        "http://[",
        "weibo",
        "",
    ],
)
def test_a_look_alike_is_not_the_platform(address):
    assert owner(address) is None


@given(st.text(max_size=80))
def test_no_text_upsets_recognition(text):
    found = CATALOGUE.recognise(text)
    assert found is None or found.id != "custom"


def test_a_very_long_cell_is_no_platform():
    assert recognised("抖音" + "号" * 1_000_000) is None
    assert recognised("抖音/" * 1_000_000) is None
    assert owner("https://" + "a." * 1_000_000 + "weibo.com") is None
