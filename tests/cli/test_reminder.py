"""``reminder``: robots are set from standard input, and a day's reminder goes out once, by the first who can."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Said
from tests.far_end import MailServer
from tests.far_end import certificate as certificate
from tests.far_end import robots as robots
from tests.team import LEAD, OPERATOR, OWNER, SECRETS, Team, make_team

DAY = 86_400_000
WECOM = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=canary-of-the-group"
DINGTALK = "https://oapi.dingtalk.com/robot/send?access_token=canary-of-the-group"


@pytest.fixture(scope="module")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    return make_team(tmp_path_factory.mktemp("cli") / "first")


@pytest.fixture
def ask(first_team: Team, tmp_path: Path, shouhao: Any) -> Callable[..., Said]:
    team = first_team.copy(tmp_path / "team")
    password = tmp_path / "password"
    password.write_text(team.password, encoding="utf-8")

    def call(member: str, *said: str, json: bool = True, **more: Any) -> Said:
        place = ["--vault", team.location, "--home", str(team.home_of(member)), "--device-store", "file"]
        place += ["--password-file", str(password)]
        return shouhao(*(("--json",) if json else ()), *place, *said, **more)

    return call


def set_group(ask: Callable[..., Said], member: str = OWNER, *more: str, stdin: str = WECOM) -> Said:
    return ask(member, "reminder", "robot", "set", "运营群", "--kind", "wecom", *more, stdin=stdin)


def test_nothing_leaves_before_a_robot_is_set(ask, at, robots):
    at(120)
    said = ask(OWNER, "reminder", "send")
    assert (said.code, said.json, robots.told) == (0, [], [])


def test_set_try_and_send_once_by_whoever_is_first(ask, at, robots):
    assert set_group(ask, OWNER, "--brand", "山岚").json["id"]
    assert ask(LEAD, "reminder", "robot", "test", "运营群").json == {"sent": True}
    assert "This is a test" in robots.texts()[0]
    at(91)
    assert [row["outcome"] for row in ask(LEAD, "reminder", "send").json] == ["sent"]
    assert [row["outcome"] for row in ask(OWNER, "reminder", "send").json] == ["told_today"]
    assert robots.texts()[1:] == ["守号 Shouhao\n2 passwords are due\n2 access reviews are due"]
    assert ask(OPERATOR, "reminder", "send").json == []
    (row,) = ask(OWNER, "reminder", "robot", "list").json
    assert (row["name"], row["kind"], row["brand"], row["failed"]) == ("运营群", "wecom", "山岚", "")
    assert row["sent_on"]
    told = [row["text"] for row in ask(OWNER, "audit", "list").json]
    assert f"{OWNER} set the robot 运营群 to carry reminders" in told
    assert f"{LEAD}'s program sent a reminder by 运营群" in told


def test_a_person_reads_tables_in_their_language(ask, at, robots):
    set_group(ask)
    at(91)
    assert "已发送" in ask(OWNER, "reminder", "send", json=False, lang="zh").text
    assert robots.texts() == ["守号 Shouhao\n3 个密码已到期\n3 个访问复核已到期"]
    shown = ask(OWNER, "reminder", "show", json=False, lang="zh").text
    assert "3 个密码已到期" in shown
    assert "企业微信群" in shown
    assert ask(OWNER, "reminder", "show").json["reminders"][0]["count"] == 3


def test_a_signed_robot_takes_its_secret_from_the_second_word(ask, robots):
    words = ("reminder", "robot", "set", "钉钉", "--kind", "dingtalk")
    assert ask(OWNER, *words, stdin=f"{DINGTALK}\nSECmade-up\n").code == 0
    assert ask(OWNER, "reminder", "robot", "test", "钉钉").code == 0
    assert "&sign=" in robots.told[0][1]


def test_a_mailbox_is_set_by_options_and_its_password_from_standard_input(ask, certificate, robots):
    server = MailServer(certificate[0], implicit=True)
    words = ("reminder", "robot", "set", "邮箱", "--kind", "mail", "--host", "localhost", "--port", str(server.port))
    more = ("--user", "u@corp.example", "--from", "u@corp.example", "--to", "lead@corp.example")
    assert ask(OWNER, *words, *more, stdin="mail password\n").code == 0
    assert ask(OWNER, "reminder", "robot", "test", "邮箱", lang="zh").code == 0
    assert b"Subject: =?utf-8?" in server.letter
    server.close()


def test_what_failed_is_one_sentence_and_is_not_sent_again_that_day(ask, at, robots):
    set_group(ask)
    at(91)
    robots.answer = lambda handler: robots.say(handler, b'{"errcode": 93000, "errmsg": "canary-of-the-group"}')
    said = ask(OWNER, "reminder", "send")
    assert (said.code, said.json[0]["outcome"], said.json[0]["reason"]) == (1, "failed", "refused")
    assert "refused the message" in ask(OWNER, "reminder", "robot", "list", json=False).text
    assert ask(OWNER, "reminder", "send").json[0]["outcome"] == "told_today"
    trial = ask(OWNER, "reminder", "robot", "test", "运营群")
    assert (trial.code, trial.error["code"], trial.error["reason"]) == (1, "robot", "refused")
    assert "canary" not in trial.text + trial.err + said.text + said.err
    assert any("refused the message" in row["text"] for row in ask(OWNER, "audit", "list").json)


@pytest.mark.parametrize(
    ("words", "stdin", "code", "found"),
    [
        (("set", "群", "--kind", "wecom"), "", 1, "not_a_webhook"),
        (("set", "群", "--kind", "wecom"), "https://canary.example/x", 1, "not_a_webhook"),
        (("set", "群", "--kind", "wecom"), f"{WECOM} secret", 1, "no_signature"),
        (("set", "群", "--kind", "feishu"), WECOM, 1, "not_a_webhook"),
        (("set", "群"), WECOM, 2, "usage"),
        (("set", "--kind", "wecom"), WECOM, 2, "usage"),
        (("set", "群", "--kind", "wecom", "--host", "h"), WECOM, 2, "usage"),
        (("set", "群", "--kind", "mail", "--host", "h"), "", 2, "usage"),
        (
            ("set", "群", "--kind", "mail", "--host", "h h", "--from", "a@b.c", "--to", "a@b.c"),
            "",
            1,
            "not_a_mail_server",
        ),
        (("set", "群", "--kind", "mail", "--host", "h", "--from", "a", "--to", "a@b.c"), "", 1, "not_a_mailbox"),
        (("set", "群", "--kind", "wecom", "--brand", "没有"), WECOM, 1, "not_found"),
        (("test", "没有"), "", 1, "not_found"),
        (("remove", "没有"), "", 1, "not_found"),
        (("start", "群"), "", 2, "usage"),
    ],
)
def test_bad_input_is_one_sentence_that_repeats_no_address(ask, robots, words, stdin, code, found):
    said = ask(OWNER, "--yes", "reminder", "robot", *words, stdin=stdin)
    assert said.code == code
    assert found in (said.error["code"], said.error.get("reason"))
    assert "canary" not in said.text + said.err
    assert robots.told == []


def test_who_leads_nothing_is_told_whom_to_ask(ask):
    said = set_group(ask, OPERATOR)
    assert (said.code, said.error["missing"], said.error["ask"]) == (3, "approve", [OWNER])


def test_removed_is_removed(ask, at, robots):
    set_group(ask)
    assert ask(OWNER, "reminder", "robot", "remove", "运营群").code == 2  # nobody is there to be asked
    assert ask(OWNER, "--yes", "reminder", "robot", "remove", "运营群").json == {"removed": "运营群"}
    at(91)
    assert (ask(OWNER, "reminder", "send").json, robots.told) == ([], [])


def test_names_only_where_policy_says_so_and_secrets_never(ask, at, robots):
    set_group(ask)
    at(91)
    ask(OWNER, "policy", "set", "reminders.names=1")
    ask(OWNER, "reminder", "send")
    assert all(name in robots.texts()[0] for name in SECRETS)
    assert not any(password in str(robots.told) for password in SECRETS.values())
