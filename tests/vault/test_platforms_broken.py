"""A catalogue file that breaks a rule is left out with file, line and reason, and takes no other with it."""

from __future__ import annotations

import shutil

import pytest

from vault.platforms import DEFAULT_FOLDER, load_catalogue
from vault.platforms.index import INDEX_NAME, make_index

GOOD = """\
schema = "shouhao-platform/1"
id = "acme"
name = { zh = "示例", en = "Acme" }
vendor = { zh = "示例公司", en = "Acme Ltd" }
category = "social"
reviewed_on = 2026-11-21
aliases = [
    "示例号",
    "acme social",
]
hosts = ["acme.example"]

[mark]
character = "示"
colour = "#5A6676"

[login]
trust_root = "password"
methods = ["password"]
totp = "optional"

[login.password]
exists = true
effective = true
max = 16

[urls]
console = { url = "https://www.acme.example/", grade = "D", src = "S1" }

[[facts]]
id = "length"
topic = "password"
grade = "D"
src = ["S1"]
seen_on = 2026-11-21
text = { zh = "密码最多 16 位。", en = "At most 16 characters." }

[[facts]]
id = "code"
topic = "totp"
grade = "O"
src = ["S2"]
seen_on = 2026-11-21
text = { zh = "支持动态码。", en = "Codes are supported." }

[[facts]]
id = "login"
topic = "login"
grade = "U"
src = []
seen_on = 2026-11-21
text = { zh = "用密码登录。", en = "Login by password." }

[[sources]]
id = "S1"
kind = "dataset"
title = "数据集"
url = "https://data.example/"

[[sources]]
id = "S2"
kind = "official"
title = "官方帮助"
url = "https://help.acme.example/"
"""


@pytest.fixture
def folder(tmp_path):
    for name in ("weibo.toml", "douyin.toml", INDEX_NAME):
        shutil.copy(DEFAULT_FOLDER / name, tmp_path / name)
    return tmp_path


def load_with(folder, text, name="acme.toml"):
    (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return load_catalogue(folder)


def line_with(text, words):
    return next(number for number, line in enumerate(text.splitlines(), start=1) if words in line)


def test_a_good_file_is_taken_in(folder):
    catalogue = load_with(folder, GOOD)
    assert catalogue.problems == []
    assert catalogue.recognise("Acme Social").id == catalogue.by_host("www.acme.example").id == "acme"


BREAKS = {  # name: what to replace, by what, the reason expected, words of the line to be named
    "no TOML": ('aliases = [\n    "示', "aliases = [\n    示", "not_toml", "    示例号"),
    "a field left out": ('schema = "shouhao-platform/1"\n', "", "wrong_shape", None),
    "an unknown field": ('category = "social"', 'category = "social"\nlogo = "a.png"', "wrong_shape", "logo"),
    "an unknown field in a table": ("max = 16", "max = 16\nlongest = 20", "wrong_shape", "longest"),
    "a fact without a topic": ('topic = "totp"\n', "", "wrong_shape", "[[facts]]"),
    "a grade of its own": ('grade = "O"', 'grade = "A"', "wrong_shape", 'grade = "A"'),
    "text for a number": ("max = 16", 'max = "16"', "wrong_shape", 'max = "16"'),
    "a colour name": ("#5A6676", "grey", "wrong_shape", "colour"),
    "a root nobody knows": ('trust_root = "password"', 'trust_root = "luck"', "wrong_shape", "trust_root"),
    "a date as text": ("reviewed_on = 2026-11-21", 'reviewed_on = "soon"', "wrong_shape", "reviewed_on"),
    "another schema": ("shouhao-platform/1", "shouhao-platform/9", "unknown_schema", "schema"),
    "another file's id": ('id = "acme"', 'id = "acne"', "id_is_not_file_name", 'id = "acne"'),
    "no English": (', en = "Codes are supported."', "", "text_missing", "支持动态码"),
    "empty Chinese": ('zh = "示例公司"', 'zh = " "', "text_missing", "vendor"),
    "a third language": ('en = "Acme" }', 'en = "Acme", fr = "Acmé" }', "language_unknown", "name ="),
    "an alias of punctuation": ('"acme social"', '"——"', "alias_empty", "——"),
    "an alias twice": ('"acme social"', '"ACME-示例", "acme 示例"', "alias_twice", "acme 示例"),
    "a host with a path": ('["acme.example"]', '["acme.example/login"]', "host_malformed", "hosts"),
    "a host twice": ('["acme.example"]', '["acme.example", "acme.example"]', "host_twice", "hosts"),
    "a link without TLS": ("https://www.acme", "http://www.acme", "link_not_https", "console"),
    "a link elsewhere": ("https://www.acme.example/", "https://acme.evil.example/", "link_to_foreign_host", "console"),
    "a link that fools the eye": ("www.acme.example/", "acme.example@evil.example/", "link_to_foreign_host", "console"),
    "a password that is none": ("exists = true", "exists = false", "password_and_methods_differ", "exists"),
    "a shortest over the longest": ("max = 16", "max = 16\nmin = 20", "password_min_over_max", "min = 20"),
    "a limit from hearsay": (
        'topic = "password"\ngrade = "D"',
        'topic = "password"\ngrade = "W"',
        "password_rules_unproven",
        "[login.password]",
    ),
    "a root the password is not": (
        'trust_root = "password"',
        'trust_root = "sim"',
        "password_cannot_be_effective",
        "effective",
    ),
    "a claim about codes without a fact": ('topic = "totp"', 'topic = "roles"', "totp_without_fact", "totp ="),
    "nothing on logging in": ('topic = "login"', 'topic = "roles"', "login_without_fact", "[login]"),
    "a fact twice": ('id = "code"', 'id = "length"', "fact_twice", 'id = "length"'),
    "a source that is not listed": ('src = ["S2"]', 'src = ["S9"]', "source_unknown", 'src = ["S9"]'),
    "a graded fact without a source": ('grade = "U"', 'grade = "C"', "source_missing", "[[facts]]"),
    "an official grade from a data set": ('src = ["S2"]', 'src = ["S1"]', "source_too_weak", "src ="),
    "a fact from the future": (
        'seen_on = 2026-11-21\ntext = { zh = "用密码',
        'seen_on = 2027-01-01\ntext = { zh = "用密码',
        "fact_after_review",
        "2027-01-01",
    ),
    "a source twice": ('id = "S2"', 'id = "S1"', "source_twice", 'id = "S1"'),
    "a source that is a script": ("https://data.example/", "javascript:alert(1)", "source_not_a_page", "javascript"),
}


@pytest.mark.parametrize("case", BREAKS)
def test_a_broken_file_is_refused_with_its_reason_and_the_others_load(folder, case):
    old, new, reason, _ = BREAKS[case]
    assert old in GOOD
    catalogue = load_with(folder, GOOD.replace(old, new, 1))
    assert reason in {problem.reason for problem in catalogue.problems}
    assert {problem.file for problem in catalogue.problems} == {"acme.toml"}
    assert [platform.id for platform in catalogue.all()] == ["douyin", "weibo"]
    assert catalogue.recognise("示例号") is None


@pytest.mark.parametrize("case", BREAKS)
def test_the_line_to_blame_is_named(folder, case):
    old, new, reason, words = BREAKS[case]
    text = GOOD.replace(old, new, 1)
    problem = next(p for p in load_with(folder, text).problems if p.reason == reason)
    if words is None:
        assert problem.line is None
    else:
        assert words in text.splitlines()[problem.line - 1]


def test_the_right_one_of_several_tables_is_blamed(folder):
    text = GOOD.replace('topic = "totp"\n', "")
    (problem,) = load_with(folder, text).problems
    assert problem.line == line_with(text, 'id = "code"') - 1
    assert "`topic`" in problem.detail


def test_every_rule_broken_is_listed_not_only_the_first(folder):
    text = GOOD.replace('"示例公司"', '""').replace("https://www.acme", "http://www.acme")
    assert [p.reason for p in load_with(folder, text).problems] == ["text_missing", "link_not_https"]


@pytest.mark.parametrize(
    "data", [b"\xff\xfe\x00", GOOD.encode("gb18030"), b"\x00" * 100, b"", b"a = [" * 300, b"a = " + b"[" * 50_000]
)
def test_a_file_that_is_no_text_or_no_catalogue_takes_nothing_with_it(folder, data):
    catalogue = load_with(folder, data)
    assert {problem.file for problem in catalogue.problems} == {"acme.toml"}
    assert len(catalogue.all()) == 2


def test_a_folder_in_the_place_of_a_file_is_a_problem(folder):
    (folder / "odd.toml").mkdir()
    (problem,) = load_catalogue(folder).problems
    assert (problem.file, problem.line, problem.reason) == ("odd.toml", None, "unreadable")


@pytest.mark.parametrize(
    ("old", "new", "reason", "words"),
    [
        ('"acme social"', '"抖 音"', "name_taken", "抖 音"),
        ('"acme social"', '"ＤＯＵＹＩＮ"', "name_taken", "ＤＯＵＹＩＮ"),
        ('en = "Acme" }', 'en = "Weibo" }', "name_taken", "Weibo"),
        ('hosts = ["acme.example"]', 'hosts = ["acme.example", "weibo.com"]', "host_taken", "weibo.com"),
    ],
)
def test_a_name_or_host_of_another_platform_cannot_be_taken(folder, old, new, reason, words):
    text = GOOD.replace('id = "acme"', 'id = "zacme"').replace(old, new)
    catalogue = load_with(folder, text, name="zacme.toml")
    (problem,) = catalogue.problems
    assert (problem.file, problem.reason, problem.line) == ("zacme.toml", reason, line_with(text, words))
    assert catalogue.recognise("抖音").id == "douyin"
    assert catalogue.by_host("weibo.com").id == "weibo"


def test_a_file_changed_after_the_index_was_made_speaks_for_itself(folder):
    weibo = folder / "weibo.toml"
    weibo.write_text(weibo.read_text(encoding="utf-8").replace("max = 16", "max = 20"), encoding="utf-8")
    assert load_catalogue(folder).get("weibo").password.max == 20


@pytest.mark.parametrize("index", [None, b"", b"{", b"[]", b'{"weibo.toml": {"digest": "0"}}', b"\xff"])
def test_a_missing_or_broken_index_costs_time_and_nothing_else(folder, index):
    (folder / INDEX_NAME).unlink()
    if index is not None:
        (folder / INDEX_NAME).write_bytes(index)
    catalogue = load_catalogue(folder)
    assert [platform.id for platform in catalogue.all()] == ["douyin", "weibo"]
    assert catalogue.problems == []


def test_line_ends_of_another_system_do_not_outdate_the_index(folder):
    before = make_index(folder)
    for path in folder.glob("*.toml"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert make_index(folder) == before


def test_an_entry_for_a_file_that_is_gone_is_not_used(folder):
    (folder / "weibo.toml").unlink()
    assert [platform.id for platform in load_catalogue(folder).all()] == ["douyin"]
