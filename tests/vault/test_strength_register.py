"""A register as teams keep it, invented: its weak passwords are all found, its random ones all pass."""

from __future__ import annotations

import pytest

from vault.strength import WEAK_BELOW, estimate, own_words

# brand, name, login, phone, platform, password
WEAK = [
    ("山岚", "山岚旗舰微信公众号", "ops00@corp.example", "19900000000", "wechat", "shanlan@2024"),
    ("山岚", "山岚官方小红书", "mkt04@corp.example", "19900000004", "xiaohongshu", "Woaini1314"),
    ("山岚", "山岚官方拼多多", "brand08@corp.example", "19900000008", "pinduoduo", "Woaini1314"),
    ("山岚", "山岚旗舰快手", "ops12@corp.example", "19900000012", "kuaishou", "abc12345"),
    ("山岚", "山岚官方京东2", "mkt16@corp.example", "19900000016", "jd", "qwerty888"),
    ("山岚", "山岚官方抖音2", "brand20@corp.example", "19900000020", "douyin", "brand2023"),
    ("山岚", "山岚旗舰天猫2", "ops24@corp.example", "19900000024", "tmall", "5201314aA!"),
    ("山岚", "山岚官方抖音3", "mkt28@corp.example", "19900000028", "douyin", "brand2023"),
    ("山岚", "山岚官方百家号3", "brand32@corp.example", "19900000032", "baijiahao", "123456Aa"),
    ("山岚", "山岚旗舰新浪微博3", "ops36@corp.example", "19900000036", "weibo", "shanlan@2024"),
    ("山岚", "山岚官方今日头条3", "mkt40@corp.example", "19900000040", "toutiao", "qwerty888"),
]

RANDOM = [
    ("北禾", "北禾官方快手", "mkt01@brand.example", "19900000001", "kuaishou", "uz6SfyeanmAz"),
    ("山岚", "山岚官方百家号", "brand02@corp.example", "19900000002", "baijiahao", "tMbrSYs#GZMHCHGh!WJR"),
    ("北禾", "北禾旗舰视频号", "ops03@brand.example", "19900000003", "wechat_channels", "75YeChGyw!gn+w-p"),
    ("北禾", "北禾官方天猫", "brand05@brand.example", "19900000005", "tmall", "QCAH72wxbH"),
    ("山岚", "山岚旗舰企业微信", "ops06@corp.example", "19900000006", "wecom", "D4TQZPjM5XWN"),
    ("北禾", "北禾官方知乎", "mkt07@brand.example", "19900000007", "zhihu", "B7rqmV%K6NXm"),
    ("北禾", "北禾旗舰抖音", "ops09@brand.example", "19900000009", "douyin", "unYMf4K58hPQT-H!"),
    ("山岚", "山岚官方今日头条", "mkt10@corp.example", "19900000010", "toutiao", "#xqNFMr9p6WtE!#g"),
    ("北禾", "北禾官方微信公众号", "brand11@brand.example", "19900000011", "wechat", "aQ-n7s7vr+xu"),
    ("北禾", "北禾官方百家号", "mkt13@brand.example", "19900000013", "baijiahao", "JA8sUKMgZE"),
    ("山岚", "山岚官方企业微信2", "brand14@corp.example", "19900000014", "wecom", "g@xh7WCv4VdzNat7"),
    ("北禾", "北禾旗舰B站2", "ops15@brand.example", "19900000015", "bilibili", "JsPHpTzCv5JR#9Hz"),
    ("北禾", "北禾官方新浪微博2", "brand17@brand.example", "19900000017", "weibo", "H#Nyzsp9e2Du"),
    ("山岚", "山岚旗舰知乎2", "ops18@corp.example", "19900000018", "zhihu", "vsBaD_kxFDKRnHcd"),
    ("北禾", "北禾官方拼多多2", "mkt19@brand.example", "19900000019", "pinduoduo", "U_@7PCtm%y"),
    ("北禾", "北禾旗舰百家号2", "ops21@brand.example", "19900000021", "baijiahao", "55NgtdFZnNShf4yXRGD%"),
    ("山岚", "山岚官方视频号2", "mkt22@corp.example", "19900000022", "wechat_channels", "Pafft_GUwr3P"),
    ("北禾", "北禾官方小红书2", "brand23@brand.example", "19900000023", "xiaohongshu", "Q8JTkTFehm"),
    ("北禾", "北禾官方企业微信2", "mkt25@brand.example", "19900000025", "wecom", "JZKJ@A6WrUkGu+Eu"),
    ("山岚", "山岚官方B站2", "brand26@corp.example", "19900000026", "bilibili", "F76PXbX9GwfsY4TJ"),
    ("北禾", "北禾旗舰京东2", "ops27@brand.example", "19900000027", "jd", "m6R53bwh%cpPZHyThkb7"),
    ("北禾", "北禾官方今日头条3", "brand29@brand.example", "19900000029", "toutiao", "wr6RDnUqR6#W"),
    ("山岚", "山岚旗舰微信公众号3", "ops30@corp.example", "19900000030", "wechat", "Jz5X9dC97v"),
    ("北禾", "北禾官方快手3", "mkt31@brand.example", "19900000031", "kuaishou", "bGAwR3xZ%M"),
    ("北禾", "北禾旗舰视频号3", "ops33@brand.example", "19900000033", "wechat_channels", "Qv!QffG3Y@%Vqpbk2V2R"),
    ("山岚", "山岚官方小红书3", "mkt34@corp.example", "19900000034", "xiaohongshu", "VBA+7xZD3H9#"),
    ("北禾", "北禾官方京东3", "brand35@brand.example", "19900000035", "jd", "w3ZDD9#ydqc!nUch"),
    ("北禾", "北禾官方知乎3", "mkt37@brand.example", "19900000037", "zhihu", "S8d++q#48P"),
    ("山岚", "山岚官方拼多多3", "brand38@corp.example", "19900000038", "pinduoduo", "rYjDZG5Xz8Ju"),
    ("北禾", "北禾旗舰抖音3", "ops39@brand.example", "19900000039", "douyin", "2UdMvaxH%jBnKjJs"),
    ("北禾", "北禾官方微信公众号3", "brand41@brand.example", "19900000041", "wechat", "UWt_rbbqdBmwz-bA3CeW"),
]


def words_of(row):
    brand, name, login, phone, platform, _ = row
    return own_words(brand=brand, name=name, login=login, phone=phone, email=login, platform=platform)


@pytest.mark.parametrize("row", WEAK, ids=lambda row: row[1])
def test_a_weak_password_is_far_below_strong_enough_and_says_why(row):
    strength = estimate(row[-1], words_of(row))
    assert strength.score <= WEAK_BELOW - 2
    assert strength.warning
    assert strength.suggestions


@pytest.mark.parametrize("row", RANDOM, ids=lambda row: row[1])
def test_a_random_password_is_never_called_weak(row):
    strength = estimate(row[-1], words_of(row))
    assert strength.score >= WEAK_BELOW
    assert (strength.warning, strength.suggestions) == ("", [])
